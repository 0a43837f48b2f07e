"""What customers did, counted from their sessions and events; and why coupons were rejected."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, Iterable, List, Optional, Sequence

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.customers import discounts_of
from talon_one.sandbox.service.lists import Filter, containing, equal, ignored, listed
from talon_one.sandbox.service.profiles import Profiles

Document = Dict[str, Any]

_ORDERS = ("closed", "partially_returned")
_IN_WORDS = {
    "CouponNotFound": "There is no coupon with this code.",
    "CouponExpired": "The coupon has expired.",
    "CouponStartDateInFuture": "The coupon is not valid yet.",
    "CouponLimitReached": "The coupon has been used as often as it can be.",
    "CouponRecipientDoesNotMatch": "The coupon is for another customer.",
    "CouponPartOfNotRunningCampaign": "The campaign of the coupon is not running.",
    "CouponPartOfNotTriggeredCampaign": "The campaign of the coupon does not apply to this cart.",
    "CouponRejectedByCondition": "The cart does not meet a condition of the coupon.",
    "CouponReservationRequired": "The coupon has to be reserved for the customer first.",
    "CampaignLimitReached": "The budget of the campaign is used up.",
    "ProfileLimitReached": "The customer has used the coupon as often as one customer can.",
    "ProfileRequired": "The coupon needs a customer who is known.",
    "EffectCouldNotBeApplied": "What the coupon gives could not be applied.",
}


class CustomerReports(Service):
    """Reports on customers."""

    @serves
    def get_customer_analytics(self, call: Call) -> Document:
        """Lifetime figures of one customer."""
        profile = self.found("customer", call.path["customerId"])
        records, effects = self._orders(call, profile), self._effects(call, profile)
        return {
            "acceptedCoupons": _count(effects, "acceptCoupon") - _count(effects, "rollbackCoupon"),
            "createdCoupons": _count(effects, "couponCreated"),
            "freeItems": _count(effects, "addFreeItem"),
            "totalOrders": len(records),
            "totalDiscountedOrders": sum(1 for record in records if discounts_of(record["effects"])),
            "totalRevenue": amount(*(record["session"]["total"] for record in records)),
            "totalDiscounts": amount(*(discounts_of(record["effects"]) for record in records)),
        }

    @serves
    def get_customer_activity_report(self, call: Call) -> Document:
        """Figures of one customer in a range of time."""
        return self._report(call, self.found("customer", call.path["customerId"]))

    @serves
    def get_customer_activity_reports_without_total_count(self, call: Call) -> Document:
        """The same of all customers of an Application."""
        filters: Dict[str, Filter] = {
            "rangeStart": ignored,
            "rangeEnd": ignored,
            "integrationId": equal("integrationId"),
            "name": containing("name"),
            "campaignName": containing("campaignName"),
            "advocateName": self._referred_by(call.path["applicationId"]),
        }
        return listed(call, [self._report(call, profile) for profile in self._store.all("customer")], filters)

    def _referred_by(self, application_id: int) -> Filter:
        """Whether a customer was referred by someone whose name has a text in it."""
        names: Dict[str, List[str]] = {}
        for one in self._store.all("friend"):
            if one["applicationId"] == application_id:
                advocate = self.other(Profiles).get(one["advocateIntegrationId"]) or {"attributes": {}}
                name = str(advocate["attributes"].get("Name", ""))
                names.setdefault(one["friendIntegrationId"], []).append(name.lower())
        return lambda report, wanted: any(wanted.lower() in name for name in names.get(report["integrationId"], ()))

    def _report(self, call: Call, profile: Document) -> Document:
        start, end = call.query["rangeStart"], call.query["rangeEnd"]
        records, effects = self._orders(call, profile, start, end), self._effects(call, profile, start, end)
        accepted, rejected = _count(effects, "acceptCoupon"), _count(effects, "rejectCoupon")
        redeemed = [sum(one["effectType"] == "acceptCoupon" for one in record["effects"]) for record in records]
        return {
            "integrationId": profile["integrationId"],
            "created": profile["created"],
            "name": str(profile["attributes"].get("Name", "")),
            "customerId": profile["id"],
            "lastActivity": profile["lastActivity"],
            "couponRedemptions": sum(redeemed),
            "couponUseAttempts": accepted + rejected,
            "couponFailedAttempts": rejected,
            "accruedDiscounts": amount(*(discounts_of(record["effects"]) for record in records)),
            "accruedRevenue": amount(*(record["session"]["total"] for record in records)),
            "totalOrders": len(records),
            "totalOrdersNoCoupon": sum(1 for count in redeemed if not count),
            "campaignName": self._last_campaign(effects),
        }

    def _last_campaign(self, effects: Sequence[Document]) -> str:
        """The name of the campaign that a customer had an effect of last; empty where there was none."""
        for effect in reversed(effects):
            campaign = self._store.get("campaign", str(effect["campaignId"]))
            if campaign is not None:
                return str(campaign["name"])
        return ""

    def _orders(
        self, call: Call, profile: Document, start: Optional[datetime] = None, end: Optional[datetime] = None
    ) -> List[Document]:
        """The closed sessions of a customer that were last changed in a range of time."""
        return [
            record
            for record in self._store.all("session", call.path["applicationId"])
            if record["session"]["profileId"] == profile["integrationId"]
            and record["session"]["state"] in _ORDERS
            and _is_within(record["session"]["updated"], start, end)
        ]

    def _effects(
        self, call: Call, profile: Document, start: Optional[datetime] = None, end: Optional[datetime] = None
    ) -> List[Document]:
        """The effects of a customer's events in a range of time."""
        return [
            effect
            for event in self._store.all("event", call.path["applicationId"])
            if event["profileId"] == profile["integrationId"] and _is_within(event["created"], start, end)
            for effect in event["effects"]
        ]

    @serves
    def generate_coupon_rejections(self, call: Call) -> Document:
        """Why coupons were rejected in a session, in plain English."""
        wanted = call.query
        found: List[Document] = []
        for event in self._store.all("event"):
            if event.get("sessionId") != wanted["sessionIntegrationId"]:
                continue
            if wanted.get("applicationId") not in (None, event["applicationId"]):
                continue
            for effect in event["effects"]:
                if effect["effectType"] == "rejectCoupon":
                    found.append(self._explained(event, effect["props"], len(found) + 1))
        code = wanted.get("couponCode")
        return {"data": [one for one in found if code in (None, one["couponCode"])]}

    def _explained(self, event: Document, props: Document, number: int) -> Document:
        return {
            "id": number,
            "eventID": event["id"],
            "sessionID": event["sessionId"],
            "profileID": event["profileId"],
            "status": "rejected",
            "couponCode": props["value"],
            "language": "en",
            "summary": _IN_WORDS.get(props["rejectionReason"], props["rejectionReason"]),
            "createdAt": self.now(),
            "updatedAt": self.now(),
        }


def _count(effects: Iterable[Document], effect_type: str) -> int:
    return sum(effect["effectType"] == effect_type for effect in effects)


def _is_within(text: str, start: Optional[datetime], end: Optional[datetime]) -> bool:
    moment = parse_datetime(text).astimezone(timezone.utc)
    return (start is None or moment >= start) and (end is None or moment <= end)
