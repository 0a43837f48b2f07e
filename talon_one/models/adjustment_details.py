# Generated from spec/schemas/catalogs/AdjustmentDetails.yaml by `make generate`; do not edit.
"""`AdjustmentDetails`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AdjustmentDetails(Model):
    """The price adjustment behind a recorded price.

    Contract: spec/schemas/catalogs/AdjustmentDetails.yaml
    """

    __slots__ = ()

    reference_id: Property[str] = prop(
        "referenceId",
        doc="Reference ID of the price adjustment, as sent when it was added.",
    )
    """Reference ID of the price adjustment, as sent when it was added."""

    selected_price_type: Property[str] = prop(
        "selectedPriceType",
        doc="Price type the adjustment belongs to.",
    )
    """Price type the adjustment belongs to."""

    value: Property[float] = prop(
        doc="Price set by the price adjustment.",
    )
    """Price set by the price adjustment."""
