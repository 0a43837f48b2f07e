"""Messages that are to be sent to other systems.

They are kept within the transaction of the request that they come from: what is refused, or dry, sends nothing.
`talon_one.sandbox.outbound` sends them.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable
from uuid import NAMESPACE_URL, uuid5

from talon_one.sandbox.service.base import Service

Document = Dict[str, Any]


class Outbox(Service):
    """What is to be sent, and what was."""

    def add(self, method: str, url: str, headers: Iterable[str], body: str, about: Document, parent: str) -> None:
        """Put in a message. headers: each `Name:value`. about: what logs tell of it. parent: `notification` or
        `webhook`."""
        number = self._store.next_id("message")
        message = {
            **about,
            "id": str(uuid5(NAMESPACE_URL, f"message/{number}")),
            "method": method,
            "url": url,
            "headers": list(headers),
            "body": body,
            "attempts": [],
        }
        self._store.put("message", str(number), message, parent=parent)
        self._store.put("outbox", str(number), {"message": number})

    def call(self, call: Document, application_id: int, event_id: int) -> None:
        """Put in what a webhook sends for an event."""
        webhook = self._store.get("webhook", str(call["webhookId"]))
        if webhook is None or not webhook["enabled"]:
            return
        number = self._store.next_id("webhook_activation")
        about = {
            "integrationRequestUuid": str(uuid5(NAMESPACE_URL, f"event/{event_id}")),
            "webhookId": webhook["id"],
            "applicationId": application_id,
            "campaignId": call["campaignId"],
        }
        self._store.put("webhook_activation", str(number), {**about, "created": self.now()})
        more = {"service": "WebhookService", "entityType": "webhook", "webhookName": webhook["title"]}
        self.add(call["method"], call["url"], call["headers"], call["body"], {**about, **more}, "webhook")
