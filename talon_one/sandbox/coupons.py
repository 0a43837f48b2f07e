"""Coupons: whether a code can be used, and how often it has been."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.seed import Seed
from talon_one.sandbox.storage import Storage

Document = Dict[str, Any]


class Coupons:
    """The coupons of the seed, with the counters of the storage."""

    def __init__(self, storage: Storage, seed: Seed) -> None:
        self._storage = storage
        self._coupons = {coupon["value"]: coupon for campaign in seed.campaigns for coupon in campaign.coupons}

    def get(self, code: str) -> Optional[Document]:
        """The coupon as the model `Coupon`, or None."""
        coupon = self._coupons.get(code)
        return None if coupon is None else {**coupon, "usageCounter": coupon["usageCounter"] + self._uses(code)["all"]}

    def of_profile(self, code: str, profile_id: str) -> Optional[Document]:
        """The coupon as the model `IntegrationCoupon`: with the number of times that the profile used it."""
        coupon = self.get(code)
        return None if coupon is None else {**coupon, "profileRedemptionCount": self._used_by(code, profile_id)}

    def rejection(self, coupon: Document, profile_id: str, moment: datetime) -> Optional[str]:
        """Why the coupon itself cannot be used, as a `rejectionReason`; None where it can."""
        start, expiry = coupon.get("startDate"), coupon.get("expiryDate")
        if start and moment < parse_datetime(start):
            return "CouponStartDateInFuture"
        if expiry and moment >= parse_datetime(expiry):
            return "CouponExpired"
        if coupon["usageLimit"] and coupon["usageCounter"] >= coupon["usageLimit"]:
            return "CouponLimitReached"
        if coupon.get("recipientIntegrationId") not in (None, "", profile_id):
            return "CouponRecipientDoesNotMatch"
        limits = [
            limit["limit"]
            for limit in coupon.get("limits") or []
            if limit["action"] == "redeemCoupon" and limit["entities"] == ["Profile"]
        ]
        mandatory = coupon.get("isReservationMandatory")
        if not profile_id and (limits or mandatory):
            return "ProfileRequired"
        if limits and self._used_by(coupon["value"], profile_id) >= min(limits):
            return "ProfileLimitReached"
        return "CouponReservationRequired" if mandatory else None

    def redeem(self, code: str, profile_id: str, times: int = 1) -> None:
        """Count a use; times=-1 gives it back."""
        uses = self._uses(code)
        uses["all"] += times
        uses["profiles"][profile_id] = uses["profiles"].get(profile_id, 0) + times
        self._storage.put("coupon", code, uses)

    def _uses(self, code: str) -> Document:
        return self._storage.get("coupon", code) or {"all": 0, "profiles": {}}

    def _used_by(self, code: str, profile_id: str) -> int:
        return int(self._uses(code)["profiles"].get(profile_id, 0))
