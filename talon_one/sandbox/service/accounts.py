"""The account: what it has, counted now."""

from __future__ import annotations

from typing import Any, Dict, List

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call
from talon_one.sandbox.seed import CREATED
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.campaigns import frontend_state

Document = Dict[str, Any]


class Accounts(Service):
    """The account of all Applications."""

    @serves
    def get_account(self, call: Call) -> Document:
        """The account."""
        self._check(call)
        campaigns, active = self._campaigns()
        return {
            "id": self.account_id(),
            "created": CREATED,
            "modified": CREATED,
            "companyName": "Sandbox",
            "domainName": "sandbox",
            "state": "active",
            "billingEmail": "sandbox@example.com",
            "applicationCount": len(self._store.all("application")),
            "userCount": len(self._store.all("user")),
            "campaignsActiveCount": len(active),
            "campaignsInactiveCount": len(campaigns) - len(active),
        }

    @serves
    def get_account_analytics(self, call: Call) -> Document:
        """How many there are of each kind of thing."""
        self._check(call)
        campaigns, active = self._campaigns()
        applications = self._store.all("application")
        live = {one["id"] for one in applications if not one.get("sandbox")}
        programs = self._store.all("loyalty_program")
        rules = [self._store.get("ruleset", str(one.get("activeRulesetId"))) or {} for one in active]
        return {
            "applications": len(applications),
            "liveApplications": len(live),
            "sandboxApplications": len(applications) - len(live),
            "campaigns": len(campaigns),
            "activeCampaigns": len(active),
            "liveActiveCampaigns": len([one for one in active if one["applicationId"] in live]),
            **self._codes("coupon", "coupons", "Coupons"),
            **self._codes("referral", "referralCodes", "ReferralCodes"),
            "activeRules": sum(len(one.get("rules") or one.get("promotionRules") or ()) for one in rules),
            "users": len(self._store.all("user")),
            "roles": len(self._store.all("role")),
            "customAttributes": len(self._store.all("attribute")),
            "webhooks": len(self._store.all("webhook")),
            "loyaltyPrograms": len(programs),
            "liveLoyaltyPrograms": len([one for one in programs if not one.get("sandbox")]),
            "lastUpdatedAt": self.now(),
        }

    def _check(self, call: Call) -> None:
        if call.path["accountId"] != self.account_id():
            missing("account", call.path["accountId"])

    def _campaigns(self) -> Any:
        """All campaigns, and those that run."""
        campaigns, moment = self._store.all("campaign"), self.moment()
        return campaigns, [one for one in campaigns if frontend_state(one, moment) == "running"]

    def _codes(self, kind: str, plain: str, suffix: str) -> Document:
        moment, codes = self.moment(), self._store.all(kind)
        expired: List[Document] = [
            one for one in codes if one.get("expiryDate") and parse_datetime(one["expiryDate"]) <= moment
        ]
        early = [one for one in codes if one.get("startDate") and parse_datetime(one["startDate"]) > moment]
        active = len(codes) - len(expired) - len([one for one in early if one not in expired])
        return {plain: len(codes), f"active{suffix}": active, f"expired{suffix}": len(expired)}
