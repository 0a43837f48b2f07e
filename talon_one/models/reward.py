# Generated from spec/schemas/rewards/Reward.yaml by `make generate`; do not edit.
"""`Reward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.binding import Binding
    from talon_one.models.reward_points_required import RewardPointsRequired
    from talon_one.models.rule import Rule
    from talon_one.types import ActiveStatus


class Reward(Model):
    """A benefit that customers can get, with its conditions and its price in loyalty points.

    Contract: spec/schemas/rewards/Reward.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the reward.",
    )
    """ID of the reward."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        min_length=1,
        doc="Display name of the reward. At least 1 character.",
    )
    """Display name of the reward. At least 1 character."""

    api_name: Property[str] = prop(
        "apiName",
        min_length=1,
        doc="Name for use in API calls and integrations; the display name is `name`. At least 1 character.",
    )
    """Name for use in API calls and integrations; the display name is `name`. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationIds",
        doc="IDs of the Applications that offer the reward.",
    )
    """IDs of the Applications that offer the reward."""

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )
    """`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of the same
    environment can use it.
    """

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

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time of the last change.",
    )
    """Time of the last change."""

    points_required: WideProperty[Optional[list[RewardPointsRequired]], Optional[Sequence[RewardPointsRequired]]] = prop(
        "pointsRequired",
        default=None,
        doc="Price of the reward in loyalty points, one entry for each program and ledger.",
    )
    """Price of the reward in loyalty points, one entry for each program and ledger."""
