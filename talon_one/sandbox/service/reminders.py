"""Messages that are due because time has passed: points and coupons that expire, points that become active, tiers.

Nothing runs here by itself: what has become due since the last request that changed something is told with the next.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Tuple

from talon_one.model.timestamps import format_datetime, parse_datetime
from talon_one.sandbox.service import messages
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.ledgers import Ledgers, Place

Document = Dict[str, Any]
_Due = Callable[["Reminders", Document, "_Span"], Iterator[Document]]
_Span = Tuple[datetime, datetime]

_UNITS = {"d": timedelta(days=1), "w": timedelta(weeks=1)}


class Reminders(Service):
    """Looks for what is due."""

    def due(self) -> List[Tuple[Document, Document]]:
        """Notifications and what each is to send, since the last time."""
        wanted = [one for one in self._store.all("notification") if one["type"] in _TYPES and one["enabled"]]
        if not wanted:
            return []
        kept = self._store.get("reminded", "")
        self._store.put("reminded", "", {"moment": self.now()})
        if kept is None:
            return []
        span = parse_datetime(kept["moment"]), self.moment()
        found = []
        for notification in wanted:
            type_, look = _TYPES[notification["type"]]
            data = list(look(self, notification, span))
            found += [(notification, messages.listed(type_, part)) for part in messages.batches(notification, data)]
        return found

    def _becoming_active(self, notification: Document, span: _Span) -> Iterator[Document]:
        for one in self._additions(notification, cards=False):
            if _moment(one["startDate"], span):
                yield {
                    "LoyaltyProgramID": one["programId"],
                    "SubledgerID": one["subledgerId"],
                    "CustomerProfileID": one["customerProfileId"],
                    "Points": one["amount"],
                    "ActiveOn": one["startDate"],
                    **({"ExpireOn": one["expiryDate"]} if one["expiryDate"] != "unlimited" else {}),
                    **({"SessionIntegrationID": one["customerSessionId"]} if "customerSessionId" in one else {}),
                }

    def _expiring(self, notification: Document, span: _Span) -> Iterator[Document]:
        cards = notification["type"] == "card_expiring_points"
        for one in self._additions(notification, cards):
            if not _ahead(notification, one["expiryDate"], span):
                continue
            holder = one.get("cardIdentifier") or one["customerProfileId"]
            lots = self.other(Ledgers).at(Place(one["programId"], one["subledgerId"], holder)).lots
            left = next((lot.left for lot in lots if lot.transaction["id"] == one["id"]), 0)
            if left <= 0:
                continue
            data = {
                "ExpiryDate": one["expiryDate"][:10],
                "LoyaltyProgramID": one["programId"],
                "AmountOfExpiringPoints": left,
                "SubledgerID": one["subledgerId"],
            }
            if not cards:
                yield {**data, "CustomerProfileID": holder}
                continue
            card = self._store.get("card", holder) or {}
            limit = card.get("usersPerCardLimit", 0)
            yield {**data, "CardIdentifier": holder, "UsersPerCardLimit": limit, "Profiles": messages.holders(card)}

    def _additions(self, notification: Document, cards: bool) -> List[Document]:
        number = notification.get("loyaltyProgramId")
        return [
            one
            for one in self._store.all("transaction")
            if one["programId"] == number and one["type"] == "addition" and ("cardIdentifier" in one) is cards
        ]

    def _expiring_coupons(self, notification: Document, span: _Span) -> Iterator[Document]:
        for campaign in self._store.all("campaign", notification.get("applicationId", "")):
            for one in self._store.all("coupon", campaign["id"]):
                if not _ahead(notification, one.get("expiryDate"), span):
                    continue
                found = {
                    "CouponValue": one["value"],
                    "CampaignId": one["campaignId"],
                    "UsageLimit": one["usageLimit"],
                    "UsageCounter": one["usageCounter"],
                    "Attributes": one.get("attributes") or {},
                    "CreatedDate": one["created"],
                    "ValidFrom": one.get("startDate"),
                    "ValidUntil": one["expiryDate"],
                    "CustomerProfileId": one.get("recipientIntegrationId"),
                    "BatchId": one.get("batchId"),
                }
                yield {name: value for name, value in found.items() if value is not None}

    def _losing_tiers(self, notification: Document, span: _Span) -> Iterator[Document]:
        program = self._store.get("loyalty_program", str(notification.get("loyaltyProgramId"))) or {}
        minimums = {tier["id"]: tier["minPoints"] for tier in program.get("tiers") or ()}
        for key, tier in self._store.items("tier"):
            program_id, _, rest = key.partition("/")
            subledger, _, holder = rest.partition("/")
            if program_id != str(program.get("id")) or not _ahead(notification, tier.get("expiryDate"), span):
                continue
            place = Place(program["id"], subledger, holder)
            points = self.other(Ledgers).at(place, parse_datetime(tier["expiryDate"])).active
            lacking = minimums.get(tier["id"], 0) - points
            if lacking > 0:
                yield {
                    "CustomerProfileID": holder,
                    "LoyaltyProgramID": program["id"],
                    "SubledgerID": subledger,
                    "CurrentTier": tier["name"],
                    "CurrentPoints": points,
                    "PointsRequiredToRemain": lacking,
                    "TierExpirationDate": tier["expiryDate"],
                }


_TYPES: Mapping[str, Tuple[str, _Due]] = {
    "pending_to_active_points": ("LoyaltyPointsPendingToActive", Reminders._becoming_active),
    "expiring_points": ("LoyaltyPointsExpiring", Reminders._expiring),
    "card_expiring_points": ("LoyaltyCardPointsExpiring", Reminders._expiring),
    "expiring_coupons": ("CouponCodeExpiring", Reminders._expiring_coupons),
    "tier_will_downgrade": ("TierWillDowngrade", Reminders._losing_tiers),
}


def _moment(text: Optional[str], span: _Span) -> bool:
    """Whether a moment, if it is one, is in a span of time."""
    if not text or not text[:1].isdecimal():
        return False
    return span[0] < parse_datetime(text) <= span[1]


def _ahead(notification: Document, text: Optional[str], span: _Span) -> bool:
    """Whether one of a notification's triggers, so long before a moment, is in a span of time."""
    if not text or not text[:1].isdecimal():
        return False
    triggers = (notification.get("policy") or {}).get("triggers") or [{"amount": 0, "period": "d"}]
    moment = parse_datetime(text)
    return any(_moment(format_datetime(moment - one["amount"] * _UNITS[one["period"]]), span) for one in triggers)
