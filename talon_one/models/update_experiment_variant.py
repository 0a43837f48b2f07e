# Generated from spec/schemas/experiments/UpdateExperimentVariant.yaml by `make generate`; do not edit.
"""`UpdateExperimentVariant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_ruleset import NewRuleset


class UpdateExperimentVariant(Model):
    """New data of one variant of an experiment.

    Contract: spec/schemas/experiments/UpdateExperimentVariant.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the variant to change.",
    )
    """ID of the variant to change."""

    name: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="New name of the variant. 1 to 255 characters.",
    )
    """New name of the variant. 1 to 255 characters."""

    ruleset: Property[NewRuleset] = prop(
        doc="Rules to apply from now on to customers assigned to the variant.",
    )
    """Rules to apply from now on to customers assigned to the variant."""

    weight: Property[int] = prop(
        minimum=0,
        maximum=99,
        doc="Percentage of the traffic that the variant gets; the weights of all variants of an experiment must"
        " sum to 100. From 0 to 99.",
    )
    """Percentage of the traffic that the variant gets; the weights of all variants of an experiment must sum to
    100. From 0 to 99.
    """

    audience_id: Property[Optional[int]] = prop(
        "audienceId",
        default=None,
        doc="ID of the audience whose members get the variant, where customers are assigned by audience. Added "
        "in version 26.20.",
    )
    """ID of the audience whose members get the variant, where customers are assigned by audience. Added in
    version 26.20.
    """
