# Generated from spec/schemas/experiments/ExperimentVariant.yaml by `make generate`; do not edit.
"""`ExperimentVariant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.ruleset import Ruleset


class ExperimentVariant(Model):
    """One of the alternatives compared in an experiment, with rules of its own.

    Contract: spec/schemas/experiments/ExperimentVariant.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the variant; sessions name it when variants are assigned externally.",
    )
    """ID of the variant; sessions name it when variants are assigned externally."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    name: Property[str] = prop(
        doc="Name of the variant, for example Variant A.",
    )
    """Name of the variant, for example Variant A."""

    experiment_id: Property[Optional[int]] = prop(
        "experimentId",
        default=None,
        doc="ID of the experiment the variant is part of.",
    )
    """ID of the experiment the variant is part of."""

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules that apply to customers assigned to the variant.",
    )
    """Rules that apply to customers assigned to the variant."""

    weight: Property[Optional[int]] = prop(
        default=None,
        doc="Percentage of the traffic that the variant gets; the weights of all variants of an experiment must"
        " sum to 100.",
    )
    """Percentage of the traffic that the variant gets; the weights of all variants of an experiment must sum to
    100.
    """

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
