# Generated from spec/schemas/experiments/ExperimentVariantResultConfidence.yaml by `make generate`; do not edit.
"""`ExperimentVariantResultConfidence`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExperimentVariantResultConfidence(Model):
    """How certain it is that the difference between the variants is not due to chance, for each metric.

    Contract: spec/schemas/experiments/ExperimentVariantResultConfidence.yaml
    """

    __slots__ = ()

    avg_session_value: Property[float] = prop(
        "avgSessionValue",
        doc="Confidence for the average session value before discounts.",
    )
    """Confidence for the average session value before discounts."""

    avg_discounted_session_value: Property[float] = prop(
        "avgDiscountedSessionValue",
        doc="Confidence for the average session value after discounts.",
    )
    """Confidence for the average session value after discounts."""

    avg_items_per_session: Property[float] = prop(
        "avgItemsPerSession",
        doc="Confidence for the average number of items in a session.",
    )
    """Confidence for the average number of items in a session."""
