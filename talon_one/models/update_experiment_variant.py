# Generated from spec/schemas/experiments/UpdateExperimentVariant.yaml by `make generate`; do not edit.
"""`UpdateExperimentVariant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_ruleset import NewRuleset


class UpdateExperimentVariant(Model):
    """New details of one alternative in an experiment.

    Contract: spec/schemas/experiments/UpdateExperimentVariant.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the variant to change.",
    )

    name: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="New label for the variant. 1 to 255 characters.",
    )

    ruleset: Property[NewRuleset] = prop(
        doc="Rules to apply from now on to customers assigned to the variant.",
    )

    weight: Property[int] = prop(
        minimum=1,
        maximum=99,
        doc="How much of the traffic the variant gets, in relation to the weights of the other variants. From 1"
        " to 99.",
    )
