# Generated from spec/schemas/rewards/UpdateReward.yaml by `make generate`; do not edit.
"""`UpdateReward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.reward_points_required import RewardPointsRequired
    from talon_one.models.rule import Rule


class UpdateReward(Model):
    """Changed settings for an existing reward.

    Contract: spec/schemas/rewards/UpdateReward.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Display name the reward shall have. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what it is for.",
    )

    status: Property[str] = prop(
        enum=("active", "inactive"),
        doc="Whether the reward shall be on offer: `active` or `inactive`. One of `active`, `inactive`.",
    )

    eligibility_conditions: Property[Optional[Rule]] = prop(
        "eligibilityConditions",
        default=None,
        doc="Rule whose conditions decide which customers may have the reward.",
    )

    rule: Property[Optional[Rule]] = prop(
        default=None,
        doc="Rule that holds the effects granted with the reward.",
    )

    bindings: Property[Optional[list[Binding]]] = prop(
        default=None,
        doc="Named values and expressions that the reward's rules can refer to.",
    )

    points_required: Property[Optional[list[RewardPointsRequired]]] = prop(
        "pointsRequired",
        default=None,
        doc="Price of the reward in loyalty points, one entry per program and ledger.",
    )
