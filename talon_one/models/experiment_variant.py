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
        doc="Internal number the service gave the variant; sessions name it when variants are assigned "
        "externally.",
    )

    created: Property[datetime] = prop(
        doc="When the service stored the record.",
    )

    name: Property[str] = prop(
        doc="Label of the variant, for instance Variant A.",
    )

    experiment_id: Property[Optional[int]] = prop(
        "experimentId",
        default=None,
        doc="Internal number of the experiment the variant is part of.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules that apply to customers assigned to the variant.",
    )

    weight: Property[Optional[int]] = prop(
        default=None,
        doc="How much of the traffic the variant gets, in relation to the weights of the other variants.",
    )

    is_primary: Property[bool] = prop(
        "isPrimary",
        doc="Whether the variant is marked as the main one of the experiment.",
    )
