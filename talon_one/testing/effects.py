# Generated from spec/effects.yaml by `make generate`; do not edit.
"""Effects for responses in tests: `effects.set_discount(name="10% off", value=5)`, and so on for each type.

What is left out of the required props gets the value of an example, as do the required fields of the effect itself.
Values are not checked here: a mock checks its responses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.testing.examples import EXAMPLE, effect

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypedDict

    from typing_extensions import Unpack

    from talon_one.models.effect import Effect
    from talon_one.models.loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange

    class OfEffect(TypedDict, total=False):
        """What effects have besides their props. What props have too is that of the props; set it on the effect."""

        experiment_id: int
        campaign_id: int
        ruleset_id: int
        rule_index: int
        rule_name: str
        triggered_by_coupon: int
        triggered_for_catalog_item: int
        evaluation_group_id: int
        evaluation_group_mode: str
        campaign_revision_id: int
        campaign_revision_version_id: int
        selected_price_type: str
        selected_price: float
        adjustment_reference_id: str
        reward_integration_id: str


def accept_coupon(
    *,
    value: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `acceptCoupon`. The coupon code is valid for the session. It is redeemed automatically when the
    session closes.

    value: Coupon code that was accepted.
    """
    given = {
        "value": value,
    }
    return effect("acceptCoupon", "AcceptCouponEffectProps", given, of_effect)


def reject_coupon(
    *,
    value: str = EXAMPLE,
    rejection_reason: str = EXAMPLE,
    condition_index: Optional[int] = None,
    effect_index: Optional[int] = None,
    details: Optional[str] = None,
    campaign_exclusion_reason: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rejectCoupon`. The coupon code can't be used in the session. The request itself still
    succeeds.

    value: Coupon code that was rejected.
    rejection_reason: Why it was rejected. `CouponNotFound`: the code does not exist.
        `CouponPartOfNotRunningCampaign`: its campaign is not running. `CampaignLimitReached`: the campaign's
        budget is used up. `ProfileLimitReached`: the customer has reached the limit for one customer.
        `CouponRecipientDoesNotMatch`: it belongs to another customer. `CouponExpired`: its expiry date has
        passed. `CouponStartDateInFuture`: its start date has not come yet. `CouponRejectedByCondition`: a
        condition of the rule was not met, or no rule checks the code. `EffectCouldNotBeApplied`: an effect of
        the rule failed, often because of a budget (see `effect_index`). `CouponPartOfNotTriggeredCampaign`:
        campaign evaluation left its campaign out (see `campaign_exclusion_reason`).
        `CouponReservationRequired`: the customer has not reserved it. `ProfileRequired`: the session has no
        customer. `CouponLimitReached`: all its redemptions are used. Other values may be added.
    condition_index: Position in its rule of the condition that failed, if a condition was the reason.
    effect_index: Position in its rule of the effect that could not be applied, if an effect was the reason.
    details: More on why the code was rejected, if available.
    campaign_exclusion_reason: Given with `CouponPartOfNotTriggeredCampaign`, why campaign evaluation left the
        campaign out: another campaign gave a higher discount (`CampaignGaveLowerDiscount`), another campaign
        came first (`CampaignIsNotFirst`), or the campaign was not among those evaluated, for example because
        it is archived (`CampaignNotInEvaluationSet`).
    """
    given = {
        "value": value,
        "rejection_reason": rejection_reason,
        "condition_index": condition_index,
        "effect_index": effect_index,
        "details": details,
        "campaign_exclusion_reason": campaign_exclusion_reason,
    }
    return effect("rejectCoupon", "RejectCouponEffectProps", given, of_effect)


def coupon_created(
    *,
    value: str = EXAMPLE,
    profile_id: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `couponCreated`. A rule created a new coupon for a customer. The coupon stays even if the
    session is cancelled later.

    value: Code of the newly created coupon.
    profile_id: Integration ID of the customer profile the coupon was created for.
    """
    given = {
        "value": value,
        "profile_id": profile_id,
    }
    return effect("couponCreated", "CouponCreatedEffectProps", given, of_effect)


def reserve_coupon(
    *,
    coupon_value: str = EXAMPLE,
    profile_integration_id: str = EXAMPLE,
    is_new_reservation: bool = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `reserveCoupon`. A coupon code is reserved for a customer.

    coupon_value: Coupon code that is reserved.
    profile_integration_id: Integration ID of the customer profile the coupon is reserved for.
    is_new_reservation: `true` when the coupon was not reserved for the customer before.
    """
    given = {
        "coupon_value": coupon_value,
        "profile_integration_id": profile_integration_id,
        "is_new_reservation": is_new_reservation,
    }
    return effect("reserveCoupon", "ReserveCouponEffectProps", given, of_effect)


def rollback_coupon(
    *,
    value: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackCoupon`. The redemption of a coupon was rolled back, so the code can be used again.

    value: Coupon code whose redemption was rolled back.
    """
    given = {
        "value": value,
    }
    return effect("rollbackCoupon", "RollbackCouponEffectProps", given, of_effect)


def accept_referral(
    *,
    value: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `acceptReferral`. The referral code is valid for the session. It is redeemed automatically when
    the session closes.

    value: Referral code that was accepted.
    """
    given = {
        "value": value,
    }
    return effect("acceptReferral", "AcceptReferralEffectProps", given, of_effect)


def reject_referral(
    *,
    value: str = EXAMPLE,
    rejection_reason: str = EXAMPLE,
    condition_index: Optional[int] = None,
    effect_index: Optional[int] = None,
    details: Optional[str] = None,
    campaign_exclusion_reason: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rejectReferral`. The referral code can't be used in the session. The request itself still
    succeeds.

    value: Referral code that was rejected.
    rejection_reason: Why it was rejected. `ReferralNotFound`: the code does not exist.
        `ReferralPartOfNotRunningCampaign`: its campaign is not running. `ReferralExpired`: its expiry date
        has passed. `ReferralStartDateInFuture`: its start date has not come yet. `ReferralLimitReached`: all
        its redemptions are used. `CampaignLimitReached`: the campaign's budget is used up.
        `ProfileLimitReached`: the customer has reached the limit for one customer. `AdvocateNotFound`: the
        advocate's profile does not exist. `ReferralRecipientDoesNotMatch`: it is for another customer.
        `ReferralRecipientIdSameAsAdvocate`: the customer is the advocate. `ReferralCustomerAlreadyReferred`:
        the customer was referred before. `ReferralRejectedByCondition`: a condition of the rule was not met,
        or no rule checks the code. `EffectCouldNotBeApplied`: an effect of the rule failed, often because of
        a budget (see `effect_index`). `ReferralPartOfNotTriggeredCampaign`: campaign evaluation left its
        campaign out (see `campaign_exclusion_reason`). Other values may be added.
    condition_index: Position in its rule of the condition that failed, if a condition was the reason.
    effect_index: Position in its rule of the effect that could not be applied, if an effect was the reason.
    details: More on why the code was rejected, if available.
    campaign_exclusion_reason: Why campaign evaluation left the campaign out: another campaign gave a higher
        discount (`CampaignGaveLowerDiscount`), another campaign came first (`CampaignIsNotFirst`), or the
        campaign was not among those evaluated, for example because it is archived
        (`CampaignNotInEvaluationSet`).
    """
    given = {
        "value": value,
        "rejection_reason": rejection_reason,
        "condition_index": condition_index,
        "effect_index": effect_index,
        "details": details,
        "campaign_exclusion_reason": campaign_exclusion_reason,
    }
    return effect("rejectReferral", "RejectReferralEffectProps", given, of_effect)


def referral_created(
    *,
    value: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `referralCreated`. A rule created a new referral code.

    value: The newly created referral code, for the customer to share.
    """
    given = {
        "value": value,
    }
    return effect("referralCreated", "ReferralCreatedEffectProps", given, of_effect)


def redeem_referral(
    *,
    id: int = EXAMPLE,
    value: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `redeemReferral`.

    id: ID of the redeemed referral.
    value: Referral code that was redeemed.
    """
    given = {
        "id": id,
        "value": value,
    }
    return effect("redeemReferral", "RedeemReferralEffectProps", given, of_effect)


def rollback_referral(
    *,
    value: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackReferral`. The redemption of a referral code was rolled back.

    value: Referral code whose redemption was rolled back.
    """
    given = {
        "value": value,
    }
    return effect("rollbackReferral", "RollbackReferralEffectProps", given, of_effect)


def set_discount(
    *,
    name: str = EXAMPLE,
    value: float = EXAMPLE,
    scope: Optional[str] = None,
    desired_value: Optional[float] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `setDiscount`. Subtract an amount from the session total. A discount with the same name
    replaces the earlier one.

    name: Name of the discount in the rule; it identifies the discount in the session.
    value: Amount to subtract, in the Application's currency.
    scope: What to subtract the amount from: `cartItems`, `additionalCosts` or `sessionTotal`. Present only
        when cascading discounts are enabled.
    desired_value: Amount the rule asked for, before a budget or another limit reduced it to `value`.
    """
    given = {
        "name": name,
        "value": value,
        "scope": scope,
        "desired_value": desired_value,
    }
    return effect("setDiscount", "SetDiscountEffectProps", given, of_effect)


def set_discount_per_item(
    *,
    name: str = EXAMPLE,
    value: float = EXAMPLE,
    position: float = EXAMPLE,
    sub_position: Optional[float] = None,
    desired_value: Optional[float] = None,
    scope: Optional[str] = None,
    total_discount: Optional[float] = None,
    desired_total_discount: Optional[float] = None,
    bundle_index: Optional[int] = None,
    bundle_name: Optional[str] = None,
    targeted_item_position: Optional[float] = None,
    targeted_item_sub_position: Optional[float] = None,
    excluded_from_price_history: Optional[bool] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `setDiscountPerItem`. Subtract an amount from the price of one unit of a cart item. An item
    with a higher quantity gets one effect for each unit.

    name: Name of the discount in the rule, followed by `#` and the item's position.
    value: Amount to subtract from the price of this unit, in the Application's currency.
    position: Zero-based position of the discounted item in the session's `cartItems`.
    sub_position: Zero-based number of the discounted unit, for an item with a quantity above one.
    desired_value: Amount the rule asked for, before a budget or another limit reduced it to `value`.
    scope: What to subtract the amount from: `price`, `additionalCosts` or, for both together, `itemTotal`.
    total_discount: Total amount over all items, if this effect is one share of a prorated discount.
    desired_total_discount: Total amount a prorated discount should have given, before a limit reduced it.
    bundle_index: Which bundle is meant when several were formed from the same definition.
    bundle_name: Name of the bundle definition that grouped the items, if any.
    targeted_item_position: Zero-based position in `cartItems` of the bundle item from which the discount was
        calculated.
    targeted_item_sub_position: Zero-based number of the unit of that bundle item.
    excluded_from_price_history: Whether the discounted price is left out of the price history behind the best
        prior price.
    """
    given = {
        "name": name,
        "value": value,
        "position": position,
        "sub_position": sub_position,
        "desired_value": desired_value,
        "scope": scope,
        "total_discount": total_discount,
        "desired_total_discount": desired_total_discount,
        "bundle_index": bundle_index,
        "bundle_name": bundle_name,
        "targeted_item_position": targeted_item_position,
        "targeted_item_sub_position": targeted_item_sub_position,
        "excluded_from_price_history": excluded_from_price_history,
    }
    return effect("setDiscountPerItem", "SetDiscountPerItemEffectProps", given, of_effect)


def set_discount_per_additional_cost(
    *,
    name: str = EXAMPLE,
    additional_cost_id: int = EXAMPLE,
    additional_cost: str = EXAMPLE,
    value: float = EXAMPLE,
    desired_value: Optional[float] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `setDiscountPerAdditionalCost`. Subtract an amount from one additional cost of the session,
    such as shipping.

    name: Name of the discount in the rule.
    additional_cost_id: ID of the additional cost (for example shipping) that is discounted.
    additional_cost: Name of the additional cost, as used in the session's `additionalCosts`.
    value: Amount to subtract from the additional cost, in the Application's currency.
    desired_value: Amount the rule asked for, before a budget or another limit reduced it to `value`.
    """
    given = {
        "name": name,
        "additional_cost_id": additional_cost_id,
        "additional_cost": additional_cost,
        "value": value,
        "desired_value": desired_value,
    }
    return effect("setDiscountPerAdditionalCost", "SetDiscountPerAdditionalCostEffectProps", given, of_effect)


def set_discount_per_additional_cost_per_item(
    *,
    name: str = EXAMPLE,
    additional_cost_id: int = EXAMPLE,
    value: float = EXAMPLE,
    position: float = EXAMPLE,
    sub_position: Optional[float] = None,
    additional_cost: str = EXAMPLE,
    desired_value: Optional[float] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `setDiscountPerAdditionalCostPerItem`. Subtract an amount from one additional cost of a cart
    item.

    name: Name of the discount in the rule, followed by `#` and the item's position.
    additional_cost_id: ID of the additional cost (for example shipping) that is discounted.
    value: Amount to subtract from the item's additional cost, in the Application's currency.
    position: Zero-based position in `cartItems` of the item whose additional cost is discounted.
    sub_position: Zero-based number of the unit of that item, if its quantity is above one.
    additional_cost: Name of the additional cost, as used in the cart item's `additionalCosts`.
    desired_value: Amount the rule asked for, before a budget or another limit reduced it to `value`.
    """
    given = {
        "name": name,
        "additional_cost_id": additional_cost_id,
        "value": value,
        "position": position,
        "sub_position": sub_position,
        "additional_cost": additional_cost,
        "desired_value": desired_value,
    }
    return effect("setDiscountPerAdditionalCostPerItem", "SetDiscountPerAdditionalCostPerItemEffectProps", given, of_effect)


def rollback_discount(
    *,
    name: str = EXAMPLE,
    value: float = EXAMPLE,
    cart_item_position: Optional[float] = None,
    cart_item_sub_position: Optional[float] = None,
    additional_cost_id: Optional[int] = None,
    additional_cost: Optional[str] = None,
    scope: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackDiscount`. A discount granted earlier was rolled back by a cancellation, return or
    reopening.

    name: Name of the discount, as in the original discount effect.
    value: Amount of the discount that was rolled back, in the Application's currency.
    cart_item_position: Zero-based position in `cartItems` of the item whose discount was rolled back; absent
        for session discounts.
    cart_item_sub_position: Zero-based number of the unit of that item, if its quantity is above one.
    additional_cost_id: ID of the additional cost whose discount was rolled back, if any.
    additional_cost: Name of the additional cost whose discount was rolled back, if any.
    scope: What the discount applied to: `cartItems`, `additionalCosts` or `sessionTotal` for a session;
        `price`, `additionalCosts` or `itemTotal` for an item.
    """
    given = {
        "name": name,
        "value": value,
        "cart_item_position": cart_item_position,
        "cart_item_sub_position": cart_item_sub_position,
        "additional_cost_id": additional_cost_id,
        "additional_cost": additional_cost,
        "scope": scope,
    }
    return effect("rollbackDiscount", "RollbackDiscountEffectProps", given, of_effect)


def add_free_item(
    *,
    sku: str = EXAMPLE,
    name: str = EXAMPLE,
    desired_quantity: Optional[int] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `addFreeItem`. Add a free item, with a price of 0, to the customer's cart.

    sku: SKU of the free item.
    name: Name of the free item in the rule.
    desired_quantity: Number of free units the rule asked for, before a limit reduced it.
    """
    given = {
        "sku": sku,
        "name": name,
        "desired_quantity": desired_quantity,
    }
    return effect("addFreeItem", "AddFreeItemEffectProps", given, of_effect)


def add_loyalty_points(
    *,
    name: str = EXAMPLE,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    value: float = EXAMPLE,
    desired_value: Optional[float] = None,
    recipient_integration_id: str = EXAMPLE,
    start_date: Optional[datetime] = None,
    expiry_date: Optional[datetime] = None,
    transaction_uuid: str = EXAMPLE,
    cart_item_position: Optional[float] = None,
    cart_item_sub_position: Optional[float] = None,
    card_identifier: Optional[str] = None,
    bundle_index: Optional[int] = None,
    bundle_name: Optional[str] = None,
    awaits_activation: Optional[bool] = None,
    validity_duration: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `addLoyaltyPoints`. The customer earns points in a loyalty program. The real balance changes
    when the session closes.

    name: Name of the point addition in the rule.
    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    value: Number of points added.
    desired_value: Number of points the rule asked for, before a limit reduced it to `value`.
    recipient_integration_id: Integration ID of the customer profile that gets the points. At most 1000
        characters.
    start_date: Time at which the points become active and can be spent.
    expiry_date: Time at which the points expire, if they do at a fixed time.
    transaction_uuid: UUID of the transaction in the loyalty ledger.
    cart_item_position: Zero-based position in `cartItems` of the item the effect is about, if any.
    cart_item_sub_position: Zero-based number of the unit, for a cart item with a quantity above one.
    card_identifier: Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
        `^[A-Za-z0-9._%+@-]+$`.
    bundle_index: Which bundle is meant when several were formed from the same definition.
    bundle_name: Name of the bundle definition that grouped the items, if any.
    awaits_activation: Whether the points stay pending until an action activates them; present only then.
    validity_duration: How long the points are valid from their start: a number with `s` (seconds), `m`
        (minutes), `h` (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `5D` or `10M`.
    """
    given = {
        "name": name,
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "value": value,
        "desired_value": desired_value,
        "recipient_integration_id": recipient_integration_id,
        "start_date": start_date,
        "expiry_date": expiry_date,
        "transaction_uuid": transaction_uuid,
        "cart_item_position": cart_item_position,
        "cart_item_sub_position": cart_item_sub_position,
        "card_identifier": card_identifier,
        "bundle_index": bundle_index,
        "bundle_name": bundle_name,
        "awaits_activation": awaits_activation,
        "validity_duration": validity_duration,
    }
    return effect("addLoyaltyPoints", "AddLoyaltyPointsEffectProps", given, of_effect)


def deduct_loyalty_points(
    *,
    rule_title: str = EXAMPLE,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    value: float = EXAMPLE,
    transaction_uuid: str = EXAMPLE,
    name: str = EXAMPLE,
    card_identifier: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `deductLoyaltyPoints`. The customer spends points from a loyalty program. The real balance
    changes when the session closes.

    rule_title: Title of the rule that caused the effect.
    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    value: Number of points deducted.
    transaction_uuid: UUID of the transaction in the loyalty ledger.
    name: Name of the point deduction in the rule.
    card_identifier: Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
        `^[A-Za-z0-9._%+@-]+$`.
    """
    given = {
        "rule_title": rule_title,
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "value": value,
        "transaction_uuid": transaction_uuid,
        "name": name,
        "card_identifier": card_identifier,
    }
    return effect("deductLoyaltyPoints", "DeductLoyaltyPointsEffectProps", given, of_effect)


def rollback_added_loyalty_points(
    *,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    value: float = EXAMPLE,
    recipient_integration_id: str = EXAMPLE,
    transaction_uuid: str = EXAMPLE,
    cart_item_position: Optional[float] = None,
    cart_item_sub_position: Optional[float] = None,
    card_identifier: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackAddedLoyaltyPoints`. Points earned earlier are deducted after a cancellation, return
    or reopening.

    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    value: Number of points deducted.
    recipient_integration_id: Integration ID of the customer profile that loses the points. At most 1000
        characters.
    transaction_uuid: UUID of the transaction in the loyalty ledger.
    cart_item_position: Zero-based position in `cartItems` of the item the effect is about, if any.
    cart_item_sub_position: Zero-based number of the unit, for a cart item with a quantity above one.
    card_identifier: Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
        `^[A-Za-z0-9._%+@-]+$`.
    """
    given = {
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "value": value,
        "recipient_integration_id": recipient_integration_id,
        "transaction_uuid": transaction_uuid,
        "cart_item_position": cart_item_position,
        "cart_item_sub_position": cart_item_sub_position,
        "card_identifier": card_identifier,
    }
    return effect("rollbackAddedLoyaltyPoints", "RollbackAddedLoyaltyPointsEffectProps", given, of_effect)


def rollback_deducted_loyalty_points(
    *,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    value: float = EXAMPLE,
    recipient_integration_id: str = EXAMPLE,
    start_date: Optional[datetime] = None,
    expiry_date: Optional[datetime] = None,
    transaction_uuid: str = EXAMPLE,
    card_identifier: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackDeductedLoyaltyPoints`. Points spent earlier are returned after a cancellation, return
    or reopening.

    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    value: Number of points returned.
    recipient_integration_id: Integration ID of the customer profile that gets the points back. At most 1000
        characters.
    start_date: Time from which the returned points are active.
    expiry_date: Time at which the returned points expire, if they do at a fixed time.
    transaction_uuid: UUID of the transaction in the loyalty ledger.
    card_identifier: Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
        `^[A-Za-z0-9._%+@-]+$`.
    """
    given = {
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "value": value,
        "recipient_integration_id": recipient_integration_id,
        "start_date": start_date,
        "expiry_date": expiry_date,
        "transaction_uuid": transaction_uuid,
        "card_identifier": card_identifier,
    }
    return effect("rollbackDeductedLoyaltyPoints", "RollbackDeductedLoyaltyPointsEffectProps", given, of_effect)


def change_loyalty_tier_level(
    *,
    rule_title: str = EXAMPLE,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    previous_tier_name: Optional[str] = None,
    new_tier_name: str = EXAMPLE,
    expiry_date: Optional[datetime] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `changeLoyaltyTierLevel`. Earned points move the customer up to a higher loyalty tier.
    Downgrades are not reported this way.

    rule_title: Title of the rule that caused the effect.
    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    previous_tier_name: Tier the customer leaves, if any.
    new_tier_name: Tier the customer moves up to.
    expiry_date: Time at which the new tier expires.
    """
    given = {
        "rule_title": rule_title,
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "previous_tier_name": previous_tier_name,
        "new_tier_name": new_tier_name,
        "expiry_date": expiry_date,
    }
    return effect("changeLoyaltyTierLevel", "ChangeLoyaltyTierLevelEffectProps", given, of_effect)


def extend_loyalty_points_expiry_date(
    *,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    extension_duration: str = EXAMPLE,
    affected_transactions: Optional[list[LoyaltyLedgerEntryExpiryDateChange]] = None,
    transaction_uui_ds: Optional[list[str]] = None,
    previous_expiration_date: Optional[datetime] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `extendLoyaltyPointsExpiryDate`. The customer's active and pending points that expire at a
    fixed time are valid for longer.

    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    extension_duration: Time added to the expiry date: a number with `s` (seconds), `m` (minutes), `h`
        (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `12h` or `30D`.
    affected_transactions: Transactions whose expiry date changed, each with the dates before and after.
    transaction_uui_ds: UUIDs of the transactions whose expiry date changed; replaced by
        `affected_transactions`. Retired: last sent by the service in version 9.0.
    previous_expiration_date: Expiry date of the points before the extension; replaced by
        `affected_transactions`. Retired: last sent by the service in version 9.0.
    """
    given = {
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "extension_duration": extension_duration,
        "affected_transactions": affected_transactions,
        "transaction_uui_ds": transaction_uui_ds,
        "previous_expiration_date": previous_expiration_date,
    }
    return effect("extendLoyaltyPointsExpiryDate", "ExtendLoyaltyPointsExpiryDateEffectProps", given, of_effect)


def set_loyalty_points_expiry_date(
    *,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    new_expiry_date: datetime = EXAMPLE,
    affected_transactions: Optional[list[LoyaltyLedgerEntryExpiryDateChange]] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `setLoyaltyPointsExpiryDate`. All active and pending points of the customer, even those without
    an expiry date, get a new one.

    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    new_expiry_date: Time at which the affected points now expire.
    affected_transactions: Transactions whose expiry date changed, each with the dates before and after.
    """
    given = {
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "new_expiry_date": new_expiry_date,
        "affected_transactions": affected_transactions,
    }
    return effect("setLoyaltyPointsExpiryDate", "SetLoyaltyPointsExpiryDateEffectProps", given, of_effect)


def award_giveaway(
    *,
    pool_id: int = EXAMPLE,
    pool_name: str = EXAMPLE,
    recipient_integration_id: str = EXAMPLE,
    giveaway_id: int = EXAMPLE,
    code: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `awardGiveaway`. The customer gets a code from a giveaway pool. It is only returned for a
    closed session; before that `willAwardGiveaway` is returned.

    pool_id: ID of the giveaway pool.
    pool_name: Name of the giveaway pool.
    recipient_integration_id: Integration ID of the customer profile that gets the giveaway. At most 1000
        characters.
    giveaway_id: ID of the awarded giveaway.
    code: Giveaway code for the customer.
    """
    given = {
        "pool_id": pool_id,
        "pool_name": pool_name,
        "recipient_integration_id": recipient_integration_id,
        "giveaway_id": giveaway_id,
        "code": code,
    }
    return effect("awardGiveaway", "AwardGiveawayEffectProps", given, of_effect)


def will_award_giveaway(
    *,
    pool_id: int = EXAMPLE,
    pool_name: str = EXAMPLE,
    recipient_integration_id: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `willAwardGiveaway`. The customer will get a giveaway when the session closes. The code is
    withheld until then.

    pool_id: ID of the giveaway pool.
    pool_name: Name of the giveaway pool.
    recipient_integration_id: Integration ID of the customer profile that gets the giveaway. At most 1000
        characters.
    """
    given = {
        "pool_id": pool_id,
        "pool_name": pool_name,
        "recipient_integration_id": recipient_integration_id,
    }
    return effect("willAwardGiveaway", "WillAwardGiveawayEffectProps", given, of_effect)


def increase_achievement_progress(
    *,
    achievement_id: int = EXAMPLE,
    achievement_name: str = EXAMPLE,
    progress_tracker_id: Optional[int] = None,
    delta: float = EXAMPLE,
    value: float = EXAMPLE,
    target: float = EXAMPLE,
    is_just_completed: bool = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `increaseAchievementProgress`. The customer makes progress in an achievement.

    achievement_id: ID of the achievement in which the customer makes progress.
    achievement_name: Name of the achievement in which the customer makes progress.
    progress_tracker_id: ID of the record that tracks this customer's progress in the achievement; each run of
        an achievement that recurs on completion has a new one.
    delta: How much the progress increased.
    value: Customer's progress after the increase.
    target: Value at which the achievement is completed.
    is_just_completed: Whether this increase completed the achievement.
    """
    given = {
        "achievement_id": achievement_id,
        "achievement_name": achievement_name,
        "progress_tracker_id": progress_tracker_id,
        "delta": delta,
        "value": value,
        "target": target,
        "is_just_completed": is_just_completed,
    }
    return effect("increaseAchievementProgress", "IncreaseAchievementProgressEffectProps", given, of_effect)


def start_achievement_progress(
    *,
    achievement_id: int = EXAMPLE,
    achievement_name: str = EXAMPLE,
    progress_tracker_id: int = EXAMPLE,
    target: float = EXAMPLE,
    start_date: datetime = EXAMPLE,
    end_date: Optional[datetime] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `startAchievementProgress`. The customer starts an achievement, with a progress of 0.

    achievement_id: ID of the achievement in which the customer makes progress.
    achievement_name: Name of the achievement in which the customer makes progress.
    progress_tracker_id: ID of the record that tracks this customer's progress in the achievement; each run of
        an achievement that recurs on completion has a new one.
    target: Value at which the achievement is completed.
    start_date: Time from which the customer's progress counts.
    end_date: Time until which the customer's progress counts, if there is an end.
    """
    given = {
        "achievement_id": achievement_id,
        "achievement_name": achievement_name,
        "progress_tracker_id": progress_tracker_id,
        "target": target,
        "start_date": start_date,
        "end_date": end_date,
    }
    return effect("startAchievementProgress", "StartAchievementProgressEffectProps", given, of_effect)


def rollback_increased_achievement_progress(
    *,
    achievement_id: int = EXAMPLE,
    achievement_name: str = EXAMPLE,
    progress_tracker_id: int = EXAMPLE,
    decrease_progress_by: float = EXAMPLE,
    current_progress: float = EXAMPLE,
    target: float = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackIncreasedAchievementProgress`. Progress made earlier in an achievement was rolled
    back.

    achievement_id: ID of the achievement in which the customer makes progress.
    achievement_name: Name of the achievement in which the customer makes progress.
    progress_tracker_id: ID of the record that tracks this customer's progress in the achievement.
    decrease_progress_by: How much progress was rolled back.
    current_progress: Customer's progress after the rollback.
    target: Value at which the achievement is completed.
    """
    given = {
        "achievement_id": achievement_id,
        "achievement_name": achievement_name,
        "progress_tracker_id": progress_tracker_id,
        "decrease_progress_by": decrease_progress_by,
        "current_progress": current_progress,
        "target": target,
    }
    return effect("rollbackIncreasedAchievementProgress", "RollbackIncreasedAchievementProgressEffectProps", given, of_effect)


def add_to_audience(
    *,
    audience_id: Optional[int] = None,
    audience_name: Optional[str] = None,
    profile_integration_id: Optional[str] = None,
    profile_id: Optional[int] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `addToAudience`. A customer profile joins an audience. It is returned while the session is open
    as well as on closing.

    audience_id: Internal ID of the audience that changes.
    audience_name: Name of the audience that changes.
    profile_integration_id: Integration ID of the customer profile that joins or leaves the audience.
    profile_id: Internal ID of the customer profile, not its integration ID.
    """
    given = {
        "audience_id": audience_id,
        "audience_name": audience_name,
        "profile_integration_id": profile_integration_id,
        "profile_id": profile_id,
    }
    return effect("addToAudience", "AddToAudienceEffectProps", given, of_effect)


def remove_from_audience(
    *,
    audience_id: Optional[int] = None,
    audience_name: Optional[str] = None,
    profile_integration_id: Optional[str] = None,
    profile_id: Optional[int] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `removeFromAudience`. A customer profile leaves an audience. It is returned while the session
    is open as well as on closing.

    audience_id: Internal ID of the audience that changes.
    audience_name: Name of the audience that changes.
    profile_integration_id: Integration ID of the customer profile that joins or leaves the audience.
    profile_id: Internal ID of the customer profile, not its integration ID.
    """
    given = {
        "audience_id": audience_id,
        "audience_name": audience_name,
        "profile_integration_id": profile_integration_id,
        "profile_id": profile_id,
    }
    return effect("removeFromAudience", "RemoveFromAudienceEffectProps", given, of_effect)


def set(
    *,
    path: str = EXAMPLE,
    value: Any = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `set`. A rule set an attribute to a new value, which your own system should copy.

    path: Entity and attribute, for example `Session.Attributes.loyaltyTier`.
    value: New value of the attribute; its type depends on the attribute. Can be null.
    """
    given = {
        "path": path,
        "value": value,
    }
    return effect("set", "UpdateAttributeEffectProps", given, of_effect)


def update_attribute(
    *,
    path: str = EXAMPLE,
    value: Any = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `updateAttribute`. A rule set an attribute to a new value, which your own system should copy.

    path: Entity and attribute, for example `Session.Attributes.loyaltyTier`.
    value: New value of the attribute; its type depends on the attribute. Can be null.
    """
    given = {
        "path": path,
        "value": value,
    }
    return effect("updateAttribute", "UpdateAttributeEffectProps", given, of_effect)


def custom_effect(
    *,
    effect_id: int = EXAMPLE,
    name: str = EXAMPLE,
    cart_item_position: Optional[float] = None,
    cart_item_sub_position: Optional[float] = None,
    bundle_index: Optional[int] = None,
    bundle_name: Optional[str] = None,
    payload: dict[str, Any] = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `customEffect`. A custom effect defined in your account was triggered.

    effect_id: ID of the custom effect that was triggered.
    name: API name of the custom effect.
    cart_item_position: Zero-based position in `cartItems` of the item the effect is about, if any.
    cart_item_sub_position: Zero-based number of the unit, for a cart item with a quantity above one.
    bundle_index: Which bundle is meant when several were formed from the same definition.
    bundle_name: Name of the bundle definition that grouped the items, if any.
    payload: Data of the effect, built from the template in its definition.
    """
    given = {
        "effect_id": effect_id,
        "name": name,
        "cart_item_position": cart_item_position,
        "cart_item_sub_position": cart_item_sub_position,
        "bundle_index": bundle_index,
        "bundle_name": bundle_name,
        "payload": payload,
    }
    return effect("customEffect", "CustomEffectProps", given, of_effect)


def show_notification(
    *,
    notification_type: str = EXAMPLE,
    title: str = EXAMPLE,
    body: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `showNotification`. Show the customer a message.

    notification_type: Type of message, for example to style it: `Info`, `Offer`, `Error` or `Misc`.
    title: Title of the message.
    body: Text of the message.
    """
    given = {
        "notification_type": notification_type,
        "title": title,
        "body": body,
    }
    return effect("showNotification", "ShowNotificationEffectProps", given, of_effect)


def call_api(
    *,
    webhook_id: float = EXAMPLE,
    webhook_name: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `callApi`. A rule triggered a webhook. It is for information only; your integration need not do
    anything.

    webhook_id: ID of the webhook that was triggered.
    webhook_name: Name of the webhook that was triggered.
    """
    given = {
        "webhook_id": webhook_id,
        "webhook_name": webhook_name,
    }
    return effect("callApi", "TriggerWebhookEffectProps", given, of_effect)


def trigger_webhook(
    *,
    webhook_id: float = EXAMPLE,
    webhook_name: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `triggerWebhook`. A rule triggered a webhook. It is for information only; your integration need
    not do anything.

    webhook_id: ID of the webhook that was triggered.
    webhook_name: Name of the webhook that was triggered.
    """
    given = {
        "webhook_id": webhook_id,
        "webhook_name": webhook_name,
    }
    return effect("triggerWebhook", "TriggerWebhookEffectProps", given, of_effect)


def error(
    *,
    message: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `error`. A rule could not be evaluated. The request itself still succeeds with HTTP 200.

    message: What went wrong when the rule was evaluated.
    """
    given = {
        "message": message,
    }
    return effect("error", "ErrorEffectProps", given, of_effect)


def show_bundle_metadata(
    *,
    description: str = EXAMPLE,
    bundle_attributes: list[str] = EXAMPLE,
    items_indices: list[float] = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `showBundleMetadata`.

    description: Description of the bundle.
    bundle_attributes: Names of the cart item attributes that decided which items were bundled.
    items_indices: Positions in `cartItems` of the items in the bundle.
    """
    given = {
        "description": description,
        "bundle_attributes": bundle_attributes,
        "items_indices": items_indices,
    }
    return effect("showBundleMetadata", "ShowBundleMetadataEffectProps", given, of_effect)


def add_negative_loyalty_points(
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `addNegativeLoyaltyPoints`."""
    return effect("addNegativeLoyaltyPoints", None, {}, of_effect)


def boost_loyalty_tier(
    *,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    tier_name: str = EXAMPLE,
    reason: Optional[str] = None,
    expiry_date: datetime = EXAMPLE,
    boost_uuid: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `boostLoyaltyTier`. The customer is raised to a tier of a loyalty program for some time.

    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    tier_name: Name of the tier that the customer is raised to.
    reason: Why the tier was boosted.
    expiry_date: When the boost ends.
    boost_uuid: UUID of the boost; a rollback names it. Format `uuid`.
    """
    given = {
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "tier_name": tier_name,
        "reason": reason,
        "expiry_date": expiry_date,
        "boost_uuid": boost_uuid,
    }
    return effect("boostLoyaltyTier", "BoostLoyaltyTierEffectProps", given, of_effect)


def join_loyalty_program(
    *,
    program_id: int = EXAMPLE,
    join_date: datetime = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `joinLoyaltyProgram`. The customer joins a loyalty program.

    program_id: ID of the loyalty program whose points or tiers change.
    join_date: When the customer joined the program.
    """
    given = {
        "program_id": program_id,
        "join_date": join_date,
    }
    return effect("joinLoyaltyProgram", "JoinLoyaltyProgramEffectProps", given, of_effect)


def offset_negative_loyalty_points(
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `offsetNegativeLoyaltyPoints`."""
    return effect("offsetNegativeLoyaltyPoints", None, {}, of_effect)


def rollback_use_reward(
    *,
    integration_id: str = EXAMPLE,
    reward_id: int = EXAMPLE,
    application_id: int = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackUseReward`. The use of a reward is undone.

    integration_id: Your ID of the unlocked reward.
    reward_id: ID of the reward whose use is undone.
    application_id: ID of the Application in which the reward had been used.
    """
    given = {
        "integration_id": integration_id,
        "reward_id": reward_id,
        "application_id": application_id,
    }
    return effect("rollbackUseReward", "RollbackUseRewardEffectProps", given, of_effect)


def unlock_reward(
    *,
    integration_id: str = EXAMPLE,
    reward_id: int = EXAMPLE,
    application_id: int = EXAMPLE,
    profile_integration_id: str = EXAMPLE,
    unlocked_at: datetime = EXAMPLE,
    loyalty_card_id: Optional[str] = None,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `unlockReward`. A reward is unlocked for a customer.

    integration_id: Your ID of the unlocked reward.
    reward_id: ID of the reward that is unlocked.
    application_id: ID of the Application in which the reward was unlocked.
    profile_integration_id: Integration ID of the customer profile that the reward is unlocked for.
    unlocked_at: When the reward was unlocked.
    loyalty_card_id: Code of the loyalty card that the reward was unlocked with. 4 to 108 characters. Must
        match `^[A-Za-z0-9._%+@-]+$`. Added in version 26.20.
    """
    given = {
        "integration_id": integration_id,
        "reward_id": reward_id,
        "application_id": application_id,
        "profile_integration_id": profile_integration_id,
        "unlocked_at": unlocked_at,
        "loyalty_card_id": loyalty_card_id,
    }
    return effect("unlockReward", "UnlockRewardEffectProps", given, of_effect)


def use_reward(
    *,
    integration_id: str = EXAMPLE,
    reward_id: int = EXAMPLE,
    application_id: int = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `useReward`. An unlocked reward is used.

    integration_id: Your ID of the unlocked reward.
    reward_id: ID of the reward that is used.
    application_id: ID of the Application in which the reward is used.
    """
    given = {
        "integration_id": integration_id,
        "reward_id": reward_id,
        "application_id": application_id,
    }
    return effect("useReward", "UseRewardEffectProps", given, of_effect)


def rollback_tier_boost(
    *,
    program_id: int = EXAMPLE,
    sub_ledger_id: str = EXAMPLE,
    tier_name: str = EXAMPLE,
    boost_uuid: str = EXAMPLE,
    **of_effect: Unpack[OfEffect],
) -> Effect:
    """The effect `rollbackTierBoost`. A tier boost that was given earlier is taken back.

    program_id: ID of the loyalty program whose points or tiers change.
    sub_ledger_id: Name of the ledger; for the main ledger, allow for an empty string as well as `main`.
    tier_name: Name of the tier that the customer had been raised to.
    boost_uuid: UUID of the boost that is taken back. Format `uuid`.
    """
    given = {
        "program_id": program_id,
        "sub_ledger_id": sub_ledger_id,
        "tier_name": tier_name,
        "boost_uuid": boost_uuid,
    }
    return effect("rollbackTierBoost", "RollbackTierBoostEffectProps", given, of_effect)

