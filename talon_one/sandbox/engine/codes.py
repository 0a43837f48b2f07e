"""Whether a coupon or a referral may be used, and if not, why: the `rejectionReason` of domain-facts 2.3.

The order of the tests: the code itself, then its limits, then those of the campaign. What a campaign
and its rules have to say comes later, and elsewhere.
"""

from __future__ import annotations

from datetime import datetime
from typing import List, NamedTuple, Optional

from talon_one.sandbox.engine.budgets import Budgets, Limit, Place
from talon_one.sandbox.engine.values import moment
from talon_one.sandbox.engine.world import Document, Facts, World


class Rejection(NamedTuple):
    """Why a code is rejected."""

    reason: str
    details: str


def stored_case(code: str, application: Document) -> str:
    """The code in the case in which the Application stores and compares codes."""
    how = application.get("caseSensitivity")
    if how == "insensitive-uppercase":
        return code.upper()
    return code.lower() if how == "insensitive-lowercase" else code


class Codes:
    """Tests the codes of a session."""

    def __init__(self, world: World, facts: Facts, budgets: Budgets) -> None:
        self._world = world
        self._facts = facts
        self._budgets = budgets

    def coupon(self, code: str) -> Optional[Document]:
        """The coupon of a code as it was sent."""
        return self._facts.coupon(stored_case(code, self._world.application))

    def referral(self, code: str) -> Optional[Document]:
        """The referral of a code as it was sent."""
        return self._facts.referral(stored_case(code, self._world.application))

    def coupon_rejection(self, place: Place) -> Optional[Rejection]:
        """Why the coupon of a place may not be redeemed now."""
        coupon = place.coupon or {}
        profile_id = self._world.profile_id
        dated = _dates(coupon, self._world.now, "Coupon")
        if dated:
            return dated
        if coupon.get("recipientIntegrationId") not in (None, "", profile_id):
            return Rejection("CouponRecipientDoesNotMatch", "the coupon is for another profile")
        if coupon.get("isReservationMandatory"):
            if not profile_id:
                return Rejection("ProfileRequired", "the coupon must be reserved, and the session has no profile")
            if not coupon.get("implicitlyReserved") and not self._facts.reserved(coupon, profile_id):
                return Rejection("CouponReservationRequired", "the profile has not reserved the coupon")
        limit = coupon.get("usageLimit")
        if limit and coupon.get("usageCounter", 0) >= limit:
            return Rejection("CouponLimitReached", f"the coupon was used {limit} times, which is its limit")
        left = self._budgets.discount_left(coupon)
        if left is not None and not left:
            return Rejection("CouponLimitReached", "the coupon has taken off as much as it can")
        return self._limits(self.coupon_limits(place))

    def coupon_limits(self, place: Place) -> List[Limit]:
        """The limits that a redemption of the coupon counts for: its own first."""
        return [*self._budgets.of_code(place, "redeemCoupon"), *self._budgets.of_campaign(place, "redeemCoupon")]

    def referral_rejection(self, place: Place) -> Optional[Rejection]:
        """Why the referral of a place may not be redeemed now."""
        referral = place.referral or {}
        profile_id = self._world.profile_id
        dated = _dates(referral, self._world.now, "Referral")
        if dated:
            return dated
        if self._world.advocate is None:
            return Rejection("AdvocateNotFound", "there is no profile of the advocate")
        if not profile_id:
            return Rejection("ReferralRecipientDoesNotMatch", "the session has no profile to be referred")
        if profile_id == referral["advocateProfileIntegrationId"]:
            return Rejection("ReferralRecipientIdSameAsAdvocate", "the profile is the advocate")
        if referral.get("friendProfileIntegrationId") not in (None, "", profile_id):
            return Rejection("ReferralRecipientDoesNotMatch", "the referral is for another profile")
        if self._facts.referred(int(referral["campaignId"]), profile_id):
            return Rejection("ReferralCustomerAlreadyReferred", "the profile was referred before")
        limit = referral.get("usageLimit")
        if limit and referral.get("usageCounter", 0) >= limit:
            return Rejection("ReferralLimitReached", f"the referral was used {limit} times, which is its limit")
        return self._limits(self.referral_limits(place))

    def referral_limits(self, place: Place) -> List[Limit]:
        """The budgets that a redemption of the referral counts for."""
        return self._budgets.of_campaign(place, "redeemReferral")

    def _limits(self, limits: List[Limit]) -> Optional[Rejection]:
        reached = self._budgets.first_reached(limits)
        if reached is None:
            return None
        if reached.missing and reached.counter.action == "redeemCoupon":
            return Rejection("ProfileRequired", f"the {reached.describe()} needs a profile")
        return Rejection(reached.reason, f"the {reached.describe()} is used up")


def _dates(code: Document, now: datetime, entity: str) -> Optional[Rejection]:
    start, expiry = code.get("startDate"), code.get("expiryDate")
    if start and now < moment(start):
        return Rejection(f"{entity}StartDateInFuture", f"it can be used from {start}")
    if expiry and now >= moment(expiry):
        return Rejection(f"{entity}Expired", f"it could be used until {expiry}")
    return None
