"""Notifications: the settings by which the sandbox tells of changes."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Type
from urllib.parse import urlsplit

from talon_one.model import Model
from talon_one.models import (
    AddedDeductedPointsNotificationPolicy,
    CardAddedDeductedPointsNotificationPolicy,
    CatalogsStrikethroughNotificationPolicy,
    PendingPointsNotificationPolicy,
)
from talon_one.sandbox.contract import Call, invalid, problem, refuse
from talon_one.sandbox.service.base import Service, serves

Document = Dict[str, Any]

_POLICIES: Mapping[str, Type[Model]] = {
    "strikethrough_pricing": CatalogsStrikethroughNotificationPolicy,
    "loyalty_added_deducted_points": AddedDeductedPointsNotificationPolicy,
    "card_added_deducted_points": CardAddedDeductedPointsNotificationPolicy,
    "pending_to_active_points": PendingPointsNotificationPolicy,
}


class Notifications(Service):
    """The notifications of Applications and loyalty programs; most types only seeds make."""

    @serves
    def post_catalogs_strikethrough_notification(self, call: Call) -> Document:
        """One of changed strikethrough prices."""
        return self._new(call, "strikethrough_pricing", applicationId=call.path["applicationId"])

    @serves
    def post_added_deducted_points_notification(self, call: Call) -> Document:
        """One of points that were added or deducted."""
        program = self.found("loyalty_program", _number(call.path["loyaltyProgramId"]), "loyalty program")
        type_ = "card_added_deducted_points" if program.get("cardBased") else "loyalty_added_deducted_points"
        return self._new(call, type_, loyaltyProgramId=program["id"])

    @serves
    def post_pending_points_notification(self, call: Call) -> Document:
        """One of pending points that become active."""
        program = self.found("loyalty_program", _number(call.path["loyaltyProgramId"]), "loyalty program")
        return self._new(call, "pending_to_active_points", loyaltyProgramId=program["id"])

    @serves
    def notification_activation(self, call: Call) -> None:
        """Turn one on or off."""
        notification = self.found("notification", call.path["notificationId"])
        notification["enabled"] = call.body["enabled"]
        self._store.put("notification", str(notification["id"]), notification)

    def _new(self, call: Call, type_: str, **owner: int) -> Document:
        webhook = call.body["webhook"]
        if urlsplit(webhook["url"]).scheme not in ("http", "https"):
            refuse("Invalid", "an http or https URL is needed", pointer="/webhook/url")
        policy = {name: value for name, value in call.body["policy"].items() if value is not None}
        departures = _POLICIES[type_]._view(policy).validate()
        if departures:
            raise invalid([problem(one.rule, str(one), pointer="/policy") for one in departures])
        number = self._store.next_id("notification")
        notification = {
            "id": number,
            "type": type_,
            "policy": policy,
            "enabled": call.body.get("enabled", True),
            "webhook": {
                "id": number,
                "created": self.now(),
                "modified": self.now(),
                "url": webhook["url"],
                "headers": webhook["headers"],
                "enabled": webhook.get("enabled", True),
            },
            **owner,
        }
        self._store.put("notification", str(number), notification)
        return {name: value for name, value in notification.items() if name not in owner}


def _number(text: Any) -> int:
    return int(text) if str(text).isdecimal() else 0
