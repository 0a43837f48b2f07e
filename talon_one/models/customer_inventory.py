# Generated from spec/schemas/customers/CustomerInventory.yaml by `make generate`; do not edit.
"""`CustomerInventory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.achievement_progress_with_definition import AchievementProgressWithDefinition
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.giveaway import Giveaway
    from talon_one.models.inventory_coupon import InventoryCoupon
    from talon_one.models.inventory_referral import InventoryReferral
    from talon_one.models.loyalty import Loyalty
    from talon_one.models.reward_with_unlocks import RewardWithUnlocks


class CustomerInventory(Model):
    """Everything a customer holds, such as coupons, referral codes and points. Each part is present only if you
    asked for it.

    Contract: spec/schemas/customers/CustomerInventory.yaml
    """

    __slots__ = ()

    profile: Property[Optional[CustomerProfile]] = prop(
        default=None,
        doc="The customer's profile.",
    )

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="Point balances and tiers of the customer.",
    )

    referrals: Property[Optional[list[InventoryReferral]]] = prop(
        default=None,
        doc="Referral codes the customer can give to friends.",
    )

    coupons: Property[Optional[list[InventoryCoupon]]] = prop(
        default=None,
        doc="Coupons the customer has reserved or redeemed.",
    )

    giveaways: Property[Optional[list[Giveaway]]] = prop(
        default=None,
        doc="Giveaway codes awarded to the customer.",
    )

    achievements: Property[Optional[list[AchievementProgressWithDefinition]]] = prop(
        default=None,
        doc="Achievements and the customer's progress in each.",
    )

    rewards: Property[Optional[list[RewardWithUnlocks]]] = prop(
        default=None,
        doc="Rewards unlocked for the customer. Added in version 26.17.",
    )
