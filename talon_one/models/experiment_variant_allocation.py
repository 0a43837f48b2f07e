# Generated from spec/schemas/experiments/ExperimentVariantAllocation.yaml by `make generate`; do not edit.
"""`ExperimentVariantAllocation`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExperimentVariantAllocation(Model):
    """Assigns a session to a variant of an experiment, for experiments whose assignment is made outside
    Talon.One.

    Contract: spec/schemas/experiments/ExperimentVariantAllocation.yaml
    """

    __slots__ = ()

    experiment_id: Property[int] = prop(
        "experimentID",
        doc="ID of the experiment to assign the session in.",
    )
    """ID of the experiment to assign the session in."""

    variant_id: Property[int] = prop(
        "variantID",
        doc="ID of the variant the session is assigned to; always use the same one for a customer.",
    )
    """ID of the variant the session is assigned to; always use the same one for a customer."""
