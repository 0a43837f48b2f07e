# Generated from spec/schemas/rewards/UpdateReward.yaml by `make generate`; do not edit.
"""`UpdateReward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.reward_points_required import RewardPointsRequired
    from talon_one.models.rule import Rule
    from talon_one.types import ActiveStatus


class UpdateReward(Model):
    """New settings of an existing reward.

    Contract: spec/schemas/rewards/UpdateReward.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Display name of the reward. At least 1 character.",
    )
    """Display name of the reward. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    status: WideProperty[str, ActiveStatus] = prop(
        enum=("active", "inactive"),
        doc="Whether customers can get the reward: `active` or `inactive`. One of `active`, `inactive`.",
    )
    """Whether customers can get the reward: `active` or `inactive`. One of `active`, `inactive`."""

    eligibility_conditions: Property[Optional[Rule]] = prop(
        "eligibilityConditions",
        default=None,
        doc="Rule whose conditions decide which customers can get the reward.",
    )
    """Rule whose conditions decide which customers can get the reward."""

    rule: Property[Optional[Rule]] = prop(
        default=None,
        doc="Rule with the effects of the reward.",
    )
    """Rule with the effects of the reward."""

    bindings: WideProperty[Optional[list[Binding]], Optional[Sequence[Binding]]] = prop(
        default=None,
        doc="Named values and expressions that the reward's rules can refer to.",
    )
    """Named values and expressions that the reward's rules can refer to."""

    points_required: WideProperty[Optional[list[RewardPointsRequired]], Optional[Sequence[RewardPointsRequired]]] = prop(
        "pointsRequired",
        default=None,
        doc="Price of the reward in loyalty points, one entry for each program and ledger.",
    )
    """Price of the reward in loyalty points, one entry for each program and ledger."""
