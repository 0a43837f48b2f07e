# Generated from spec/schemas/rewards/Reward.yaml by `make generate`; do not edit.
"""`Reward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.binding import Binding
    from talon_one.models.reward_points_required import RewardPointsRequired
    from talon_one.models.rule import Rule


class Reward(Model):
    """A benefit that customers can obtain, with the conditions for it and its price in loyalty points.

    Contract: spec/schemas/rewards/Reward.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to the reward.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns this record.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Display name of the reward. At least 1 character.",
    )

    api_name: Property[str] = prop(
        "apiName",
        min_length=1,
        doc="Stable name for use in API calls and integrations, as opposed to the display name. At least 1 "
        "character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what it is for.",
    )

    application_ids: Property[list[int]] = prop(
        "applicationIds",
        doc="Internal numbers of the Applications in which the reward is offered.",
    )

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )

    status: Property[str] = prop(
        enum=("active", "inactive"),
        doc="Whether the reward is on offer: `active` or `inactive`. One of `active`, `inactive`.",
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

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the latest change.",
    )

    points_required: Property[Optional[list[RewardPointsRequired]]] = prop(
        "pointsRequired",
        default=None,
        doc="Price of the reward in loyalty points, one entry per program and ledger.",
    )
