# Generated from spec/schemas/rewards/IntegrationUnlockRewardResponse.yaml by `make generate`; do not edit.
"""`IntegrationUnlockRewardResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.effect import Effect
    from talon_one.models.loyalty import Loyalty


class IntegrationUnlockRewardResponse(Model):
    """Result of unlocking a reward.

    Contract: spec/schemas/rewards/IntegrationUnlockRewardResponse.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Profile of the customer, if `responseContent` asked for it.",
    )
    """Profile of the customer, if `responseContent` asked for it."""

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="The customer's points, if `responseContent` asked for them.",
    )
    """The customer's points, if `responseContent` asked for them."""

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="Effects of unlocking the reward, which your system applies.",
    )
    """Effects of unlocking the reward, which your system applies."""
