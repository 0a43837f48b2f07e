"""From what a request has changed to the messages that notifications send of it."""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Sequence

from talon_one.model import json
from talon_one.models import TierDowngradeData, TierUpgradeData
from talon_one.sandbox.contract import Call
from talon_one.sandbox.service import messages
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.campaigns import Campaigns, frontend_state
from talon_one.sandbox.service.coupons import JOB
from talon_one.sandbox.service.evaluation_trees import EvaluationTrees
from talon_one.sandbox.service.ledgers import Ledgers, place_of
from talon_one.sandbox.service.outbox import Outbox
from talon_one.sandbox.service.prices import Prices
from talon_one.sandbox.service.reminders import Reminders
from talon_one.sandbox.service.rulesets import as_expressions
from talon_one.sandbox.store import Change

Document = Dict[str, Any]


class Cause(NamedTuple):
    """What has changed things: a call, or the time that has passed."""

    operation: str = ""
    source: str = "management_api"
    application_id: Any = None


_Make = Callable[["Notifying", Document, Cause, Sequence[Change]], List[Document]]

#: What is looked at for each type of notification.
_KINDS: Mapping[str, Sequence[str]] = {
    "campaign": ("collection_items", "evaluation_tree"),
    "coupon": ("coupon",),
    "loyalty_added_deducted_points": ("transaction",),
    "card_added_deducted_points": ("transaction",),
    "loyalty_added_deducted_points_balances": ("transaction",),
    "loyalty_card_added_deducted_points_balances": ("transaction",),
    "tier_upgrade": ("tier",),
    "tier_downgrade": ("tier",),
    "tier_will_downgrade": ("tier", "reminded"),
    "strikethrough_pricing": ("price_change",),
}
_ALWAYS = ("campaign", "ruleset")  # for the prices of catalogs
_NO_TIERS = ("delete_customer_data", "delete_loyalty_card", "transfer_loyalty_card")  # nobody is promoted or demoted


class Notifying(Service):
    """Makes messages."""

    def watched(self) -> FrozenSet[str]:
        """The kinds of documents whose changes have to be known."""
        kinds = set(_ALWAYS)
        for notification in self._store.all("notification"):
            kinds.update(_KINDS.get(notification["type"], ("reminded",)))  # what time brings
        return frozenset(kinds)

    def note(self, call: Call, changes: Sequence[Change]) -> None:
        """Put what is to be told of the changes of a call into the outbox."""
        applications = {
            int(one["applicationId"]): one["id"]
            for change in changes
            if change.kind == "campaign"
            for one in [change.new or change.old or {}]
        }
        for change in changes:
            if change.kind == "ruleset":
                campaign = self._store.get("campaign", str((change.new or change.old or {}).get("campaignId")))
                if campaign is not None:
                    applications[campaign["applicationId"]] = campaign["id"]
        for number, campaign_id in applications.items():
            self.other(Prices).campaigns_changed(number, "CAMPAIGN_CHANGED", {"campaignId": campaign_id})
        if call.query.get("notificationsEnabled") is False:  # which only imports of points take
            return
        source = "rule_engine" if call.operation.is_integration else "management_api"
        cause = Cause(call.operation.name, source, call.path.get("applicationId"))
        self._tell(cause, self._store.changes() if applications else changes)

    def _tell(self, cause: Cause, changes: Sequence[Change]) -> None:
        for notification in self._store.all("notification"):
            make = _MAKERS.get(notification["type"])
            if make is not None and notification["enabled"] and notification["webhook"].get("enabled", True):
                for message in make(self, notification, cause, changes):
                    self._post(notification, message)

    def remind(self) -> None:
        """Put what has become due into the outbox, and let tiers end."""
        for notification, message in self.other(Reminders).due():
            self._post(notification, message)
        if "tier" in self._store.watched:
            self.other(Ledgers).review_tiers()

    def time_passed(self) -> None:
        """The same, where no call has changed anything: tell of it, too."""
        self.remind()
        self._tell(Cause(), self._store.changes())

    # -- notifications --------------------------------------------------------------------------

    def _campaigns(self, notification: Document, cause: Cause, changes: Sequence[Change]) -> List[Document]:
        found: Dict[str, List[Document]] = {}
        for change in changes:
            item = self._campaign_item(notification, change)
            if item is not None:
                found.setdefault(item["Event"], []).append(item)
        told = [
            messages.campaigns(part)
            for items in found.values()
            for part in messages.batches(notification, items, default=5)
        ]
        own = str(notification.get("applicationId", 0))
        trees = [one for one in changes if one.kind == "evaluation_tree" and one.key == own]
        version = self.other(EvaluationTrees).version(int(own)) if trees else 0
        return told + [messages.evaluation_tree(int(own), version, one.old, one.new) for one in trees]

    def _campaign_item(self, notification: Document, change: Change) -> Optional[Document]:
        """What is told of one change: only of campaigns of the notification's Application."""
        if change.kind == "collection_items":
            collection = self._store.get("collection", change.key) or {}
            campaign = self._store.get("campaign", str(collection.get("campaignId")))
        elif change.kind == "campaign":
            campaign = change.new or change.old
        else:
            return None
        if campaign is None or campaign["applicationId"] != notification.get("applicationId"):
            return None
        shown, ruleset = self.other(Campaigns).as_of_now(campaign), self._ruleset(campaign)
        if change.kind == "collection_items":
            return messages.campaign_item("campaign_collection_edited", shown, ruleset, collection=collection)
        if change.new is None:
            return messages.campaign_item("campaign_deleted", shown, None, deletedAt=self.now())
        if change.old is None:
            position = self.other(EvaluationTrees).position(campaign)
            return messages.campaign_item("campaign_created", shown, ruleset, evaluationPosition=position)
        moment = self.moment()
        before, after = frontend_state(change.old, moment), frontend_state(change.new, moment)
        if before != after:
            return messages.campaign_item("campaign_state_changed", shown, ruleset, oldState=before, newState=after)
        if change.old.get("activeRulesetId") != change.new.get("activeRulesetId"):
            old = self._ruleset(change.old)
            more = {} if old is None else {"oldRuleset": old}
            return messages.campaign_item("campaign_ruleset_changed", shown, ruleset, **more)
        old_one = self.other(Campaigns).as_of_now(change.old)
        return messages.campaign_item("campaign_edited", shown, ruleset, oldCampaign=old_one)

    def _ruleset(self, campaign: Document) -> Optional[Document]:
        ruleset = self._store.get("ruleset", str(campaign.get("activeRulesetId")))
        return None if ruleset is None else as_expressions(ruleset)

    def _coupons(self, notification: Document, cause: Cause, changes: Sequence[Change]) -> List[Document]:
        source = cause.source
        if not _is_in_scope(notification, source):
            return []
        sorted_out: Dict[str, List[Document]] = {"CouponCreated": [], "CouponUpdated": [], "CouponDeleted": []}
        for change in changes:
            if change.kind == "coupon":
                type_ = "CouponDeleted" if change.new is None else "CouponUpdated" if change.old else "CouponCreated"
                coupon = change.new or change.old or {}
                campaign = self._store.get("campaign", str(coupon["campaignId"])) or {}
                number = campaign.get("applicationId", cause.application_id)
                if number == notification.get("applicationId"):
                    sorted_out[type_].append({**coupon, "ApplicationId": number})
        if cause.operation == "create_coupons_async" and sorted_out["CouponCreated"]:
            batch_id = sorted_out["CouponCreated"][0].get("batchId", "")
            return [] if self._store.get(JOB, batch_id) else [messages.new_batch(source, batch_id)]
        batch = _BATCHES.get(cause.operation)
        found: List[Document] = []
        for type_, coupons in sorted_out.items():
            if coupons and batch is not None and type_ == batch[0]:
                found.append(messages.coupon_batch(batch[1], source, coupons))
            elif coupons:
                parts = [coupons] if type_ == "CouponCreated" else messages.batches(notification, coupons)
                found += [messages.coupons(type_, source, part) for part in parts]
        return found

    def _points(self, notification: Document, cause: Cause, changes: Sequence[Change]) -> List[Document]:
        source = cause.source
        return [
            messages.points(one, source, self._card(one)) for one in self._transactions(notification, changes, source)
        ]

    def _balances(self, notification: Document, cause: Cause, changes: Sequence[Change]) -> List[Document]:
        source = cause.source
        ledgers: Dict[Any, List[Document]] = {}
        for one in self._transactions(notification, changes, source):
            ledgers.setdefault(place_of(one), []).append(one)
        return [
            messages.balances(found, source, self._card(found[0]), self.other(Ledgers).at(place).active)
            for place, found in ledgers.items()
        ]

    def _transactions(self, notification: Document, changes: Sequence[Change], source: str) -> List[Document]:
        """The new transactions of the notification's program."""
        if not _is_in_scope(notification, source):
            return []
        wants_cards = "card" in notification["type"]
        made = [change.new for change in changes if change.kind == "transaction" and not change.old and change.new]
        return [
            one
            for one in made
            if one["programId"] == notification.get("loyaltyProgramId") and ("cardIdentifier" in one) is wants_cards
        ]

    def _card(self, transaction: Document) -> Optional[Document]:
        identifier = transaction.get("cardIdentifier")
        return None if identifier is None else self._store.get("card", identifier) or {}

    def _tiers(self, notification: Document, cause: Cause, changes: Sequence[Change]) -> List[Document]:
        upwards = notification["type"] == "tier_upgrade"
        data = []
        for change in () if cause.operation in _NO_TIERS else changes:
            program_id, _, rest = change.key.partition("/")
            if change.kind != "tier" or program_id != str(notification.get("loyaltyProgramId")):
                continue
            subledger, _, holder = rest.partition("/")
            ranks = self._ranks(int(program_id))
            before, after = ranks.get((change.old or {}).get("id"), -1), ranks.get((change.new or {}).get("id"), -1)
            if before != after and (after > before) is upwards:
                data.append(self._tier(int(program_id), subledger, holder, change, upwards))
        type_ = "TierUpgrade" if upwards else "TierDowngrade"
        return [messages.listed(type_, part) for part in messages.batches(notification, data)]

    def _ranks(self, program_id: int) -> Dict[Any, int]:
        program = self._store.get("loyalty_program", str(program_id)) or {}
        tiers = sorted(program.get("tiers") or (), key=lambda one: float(one["minPoints"]))
        return {tier["id"]: rank for rank, tier in enumerate(tiers)}

    def _tier(self, program_id: int, subledger: str, holder: str, change: Change, upwards: bool) -> Document:
        info = self.other(Ledgers).balance(program_id, subledger, holder) or {}
        new, old = change.new or {}, change.old or {}
        found = {
            "CustomerProfileID": holder,
            "LoyaltyProgramID": program_id,
            "SubledgerID": subledger,
            "CurrentPoints": info.get("currentBalance", 0),
            "CurrentTier": new.get("name"),
            "OldTier": old.get("name"),
            "TierExpirationDate": new.get("expiryDate"),
            "TimestampOfTierChange": self.now(),
            "PointsRequiredToTheNextTier": info.get("pointsToNextTier"),
            "NextTier": info.get("nextTierName"),
        }
        known = (TierUpgradeData if upwards else TierDowngradeData)._by_wire
        kept = {name: value for name, value in found.items() if value is not None and name in known}
        if change.new is not None and "TierExpirationDate" not in kept:
            kept["TierExpirationDate"] = None  # required fields may be null
        return kept

    def _strikethrough(self, notification: Document, cause: Cause, changes: Sequence[Change]) -> List[Document]:
        found: List[Document] = []
        for change in changes:
            if change.kind == "price_change" and change.key == str(notification.get("applicationId")) and change.new:
                parts = list(messages.batches(notification, change.new["changedItems"]))
                found += [
                    messages.strikethrough(change.new, index, len(parts), part, self.now())
                    for index, part in enumerate(parts, 1)
                ]
        return found

    def _post(self, notification: Document, message: Document) -> None:
        owner: Document = {
            name: notification[name] for name in ("applicationId", "loyaltyProgramId") if name in notification
        }
        about: Document = {
            "service": "NotificationService",
            "entityType": "application" if "applicationId" in owner else "loyalty_program",
            "changeType": message["NotificationType"],
            "notificationId": notification["id"],
            "notificationName": (notification.get("policy") or {}).get("name") or notification["type"],
            **owner,
        }
        webhook = notification["webhook"]
        body = json.encode(message).decode("utf-8")
        headers = [*webhook["headers"], "Content-Type:application/json"]
        self.other(Outbox).add("POST", webhook["url"], headers, body, about, "notification")


_MAKERS: Mapping[str, _Make] = {
    "campaign": Notifying._campaigns,
    "coupon": Notifying._coupons,
    "loyalty_added_deducted_points": Notifying._points,
    "card_added_deducted_points": Notifying._points,
    "loyalty_added_deducted_points_balances": Notifying._balances,
    "loyalty_card_added_deducted_points_balances": Notifying._balances,
    "tier_upgrade": Notifying._tiers,
    "tier_downgrade": Notifying._tiers,
    "strikethrough_pricing": Notifying._strikethrough,
}
_BATCHES = {
    "update_coupon_batch": ("CouponUpdated", "CouponsUpdated"),
    "delete_coupons": ("CouponDeleted", "CouponsDeleted"),
    "create_coupon_deletion_job": ("CouponDeleted", "CouponsDeleted"),
}


def _is_in_scope(notification: Document, source: str) -> bool:
    scopes = (notification.get("policy") or {}).get("scopes") or ["all"]
    return "all" in scopes or source in scopes
