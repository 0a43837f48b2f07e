# Generated from spec/schemas/experiments/NewExperimentVariant.yaml by `make generate`; do not edit.
"""`NewExperimentVariant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_ruleset import NewRuleset


class NewExperimentVariant(Model):
    """One alternative to add to an experiment.

    Contract: spec/schemas/experiments/NewExperimentVariant.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="Label for the variant, for instance Variant A. 1 to 255 characters.",
    )

    weight: Property[int] = prop(
        minimum=1,
        maximum=99,
        doc="How much of the traffic the variant gets, in relation to the weights of the other variants. From 1"
        " to 99.",
    )

    ruleset: Property[NewRuleset] = prop(
        doc="Rules to apply to customers assigned to the variant.",
    )

    is_primary: Property[bool] = prop(
        "isPrimary",
        doc="Whether the variant is marked as the main one of the experiment.",
    )
