"""Which names rules can read off which documents: the wire names of the contract, with capital first letters."""

from __future__ import annotations

from typing import Dict, Mapping, NamedTuple


def _names(wire: str, **others: str) -> Mapping[str, str]:
    """From the names that rules use to wire names; others: further names of rules."""
    return {**{name[:1].upper() + name[1:]: name for name in wire.split()}, **others}


_SESSION = _names(
    "id created integrationId applicationId profileId storeIntegrationId evaluableCampaignIds couponCodes"
    " referralCode loyaltyCards rewardIntegrationIds state cartItems experimentVariantAllocations additionalCosts"
    " identifiers attributes firstSession updateCount total cartItemTotal additionalCostTotal"
    " cartItemAdditionalCostTotal updated",
    CartTotal="cartItemTotal",  # so the contract has it in an example
)
_PROFILE = _names(
    "id created integrationId attributes accountId closedSessions totalSales loyaltyMemberships"
    " audienceMemberships lastActivity sandbox"
)
_GIVEAWAY = _names("id created code poolId startDate endDate attributes used importId profileIntegrationId profileId")

#: The roots of paths that are documents; those with other names are in `scope.ALIASES`.
ENTITIES: Dict[str, Mapping[str, str]] = {
    "Session": _SESSION,
    "AdvancedEventConnectedSession": _SESSION,
    "Profile": _PROFILE,
    "AdvocateProfile": _PROFILE,
    "Item": _names(
        "name sku quantity returnedQuantity remainingQuantity price category product weight height width length"
        " position attributes additionalCosts catalogItemID selectedPriceType adjustmentReferenceId"
        " adjustmentEffectiveFrom adjustmentEffectiveUntil prices",
        SKU="sku",
        SubPosition="subPosition",  # what only units have
        MappedValue="mappedValue",
        DiscountedPrice="discountedPrice",
    ),
    "Coupon": _names(
        "id created campaignId value usageLimit discountLimit reservationLimit startDate expiryDate limits"
        " usageCounter discountCounter discountRemainder reservationCounter attributes referralId"
        " recipientIntegrationId importId reservation batchId isReservationMandatory implicitlyReserved"
    ),
    "Referral": _names(
        "id created startDate expiryDate usageLimit campaignId advocateProfileIntegrationId"
        " friendProfileIntegrationId attributes importId code usageCounter batchId"
    ),
    "Campaign": _names(
        "id created applicationId userId name description startTime endTime attributes state activeRulesetId tags"
        " reevaluateOnReturn features limits campaignGroups type linkedStoreIds budgets couponRedemptionCount"
        " referralRedemptionCount discountCount discountEffectCount couponCreationCount customEffectCount"
        " referralCreationCount addFreeItemEffectCount awardedGiveawaysCount createdLoyaltyPointsCount"
        " createdLoyaltyPointsEffectCount redeemedLoyaltyPointsCount redeemedLoyaltyPointsEffectCount"
        " callApiEffectCount reservecouponEffectCount lastActivity updated templateId valueMapsIds experimentId"
    ),
    "Event": _names("id created applicationId profileId storeIntegrationId type attributes sessionId integrationId"),
    "AdvancedEvent": _names(
        "profileId storeIntegrationId evaluableCampaignIds integrationId referralCode type attributes"
        " connectedSessionId previousEventID id created applicationId"
    ),
    "Store": _names("id created name description attributes integrationId applicationId updated linkedCampaignIds"),
    "LoyaltyCard": _names(
        "id created programID programName programTitle status blockReason identifier usersPerCardLimit profiles"
        " ledger subledgers modified oldCardIdentifier newCardIdentifier batchId"
    ),
    "Application": _names(
        "id created modified accountId name description timezone currency caseSensitivity attributes limits"
        " defaultDiscountScope enableCascadingDiscounts enableFlattenedCartItems enablePartialDiscounts"
        " defaultDiscountAdditionalCostPerItemScope defaultEvaluationGroupId defaultCartItemFilterId sandbox"
    ),
    "Account": _names("id"),
    "Giveaway": _GIVEAWAY,
    "Bundle": _names("name index count items"),
    "Achievements": _names(
        "status progress startDate completionDate endDate achievementId name title description campaignId target"
    ),
}

_TIER = _names("id name startDate expiryDate downgradePolicy source reason")
_LEDGER = _names(
    "currentBalance pendingBalance negativeBalance expiredBalance spentBalance tentativeCurrentBalance"
    " tentativePendingBalance tentativeNegativeBalance currentTier pointsToNextTier nextTierName"
)
_PRICE = _names("price adjustmentContextId adjustmentReferenceId adjustmentEffectiveFrom adjustmentEffectiveUntil")


class _Nested(NamedTuple):
    documents: Mapping[str, Mapping[str, str]]  #: properties that are documents of known names
    maps: Mapping[str, Mapping[str, str]]  #: properties that are documents by names that somebody chose


#: Properties that have names of their own, by their wire names.
NESTED = _Nested(
    documents={"product": _names("name"), "ledger": _LEDGER, "currentTier": _TIER},
    maps={"additionalCosts": _names("price"), "prices": _PRICE, "subledgers": _LEDGER},
)
