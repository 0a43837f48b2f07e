# Generated from spec/schemas/experiments/NewExperimentVariant.yaml by `make generate`; do not edit.
"""`NewExperimentVariant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_ruleset import NewRuleset


class NewExperimentVariant(Model):
    """A variant to add to an experiment.

    Contract: spec/schemas/experiments/NewExperimentVariant.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="Name of the variant, for example Variant A. 1 to 255 characters.",
    )
    """Name of the variant, for example Variant A. 1 to 255 characters."""

    weight: Property[int] = prop(
        minimum=0,
        maximum=99,
        doc="Percentage of the traffic that the variant gets; the weights of all variants of an experiment must"
        " sum to 100. From 0 to 99.",
    )
    """Percentage of the traffic that the variant gets; the weights of all variants of an experiment must sum to
    100. From 0 to 99.
    """

    ruleset: Property[NewRuleset] = prop(
        doc="Rules to apply to customers assigned to the variant.",
    )
    """Rules to apply to customers assigned to the variant."""

    is_primary: Property[bool] = prop(
        "isPrimary",
        doc="Whether the variant is the main one of the experiment.",
    )
    """Whether the variant is the main one of the experiment."""

    audience_id: Property[Optional[int]] = prop(
        "audienceId",
        default=None,
        doc="ID of the audience whose members get the variant, where customers are assigned by audience. Added "
        "in version 26.20.",
    )
    """ID of the audience whose members get the variant, where customers are assigned by audience. Added in
    version 26.20.
    """
