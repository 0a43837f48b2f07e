# Generated from spec/schemas/customers/CustomerInventory.yaml by `make generate`; do not edit.
"""`CustomerInventory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

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
    """The customer's profile."""

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="Point balances and tiers of the customer.",
    )
    """Point balances and tiers of the customer."""

    referrals: WideProperty[Optional[list[InventoryReferral]], Optional[Sequence[InventoryReferral]]] = prop(
        default=None,
        doc="Referral codes the customer can give to friends.",
    )
    """Referral codes the customer can give to friends."""

    coupons: WideProperty[Optional[list[InventoryCoupon]], Optional[Sequence[InventoryCoupon]]] = prop(
        default=None,
        doc="Coupons the customer has reserved or redeemed.",
    )
    """Coupons the customer has reserved or redeemed."""

    giveaways: WideProperty[Optional[list[Giveaway]], Optional[Sequence[Giveaway]]] = prop(
        default=None,
        doc="Giveaway codes awarded to the customer.",
    )
    """Giveaway codes awarded to the customer."""

    achievements: WideProperty[Optional[list[AchievementProgressWithDefinition]], Optional[Sequence[AchievementProgressWithDefinition]]] = prop(
        default=None,
        doc="Achievements and the customer's progress in each.",
    )
    """Achievements and the customer's progress in each."""

    rewards: WideProperty[Optional[list[RewardWithUnlocks]], Optional[Sequence[RewardWithUnlocks]]] = prop(
        default=None,
        doc="Rewards unlocked for the customer. Added in version 26.17.",
    )
    """Rewards unlocked for the customer. Added in version 26.17."""
