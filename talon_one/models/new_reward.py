# Generated from spec/schemas/rewards/NewReward.yaml by `make generate`; do not edit.
"""`NewReward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.reward_points_required import RewardPointsRequired
    from talon_one.models.rule import Rule


class NewReward(Model):
    """Settings for creating a reward that customers can get.

    Contract: spec/schemas/rewards/NewReward.yaml
    """

    __slots__ = ()

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

    eligibility_conditions: Property[Optional[Rule]] = prop(
        "eligibilityConditions",
        default=None,
        doc="Rule whose conditions decide which customers may have the reward. Added in version 26.14.",
    )
    """Rule whose conditions decide which customers may have the reward. Added in version 26.14."""

    rule: Property[Optional[Rule]] = prop(
        default=None,
        doc="Rule that holds the effects granted with the reward. Added in version 26.14.",
    )
    """Rule that holds the effects granted with the reward. Added in version 26.14."""

    bindings: WideProperty[Optional[list[Binding]], Optional[Sequence[Binding]]] = prop(
        default=None,
        doc="Named values and expressions that the reward's rules can refer to. Added in version 26.14.",
    )
    """Named values and expressions that the reward's rules can refer to. Added in version 26.14."""

    points_required: WideProperty[Optional[list[RewardPointsRequired]], Optional[Sequence[RewardPointsRequired]]] = prop(
        "pointsRequired",
        default=None,
        doc="Price of the reward in loyalty points, one entry for each program and ledger. Added in version "
        "26.14.",
    )
    """Price of the reward in loyalty points, one entry for each program and ledger. Added in version 26.14."""
