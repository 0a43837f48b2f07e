"""Webhooks that rules trigger, and the logs of what was sent."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List

from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.lists import Filter, after, before, containing, equal, listed

Document = Dict[str, Any]


class Webhooks(Service):
    """The webhooks of the account, which only seeds make: the contract has no operation for it."""

    @serves
    def get_webhook(self, call: Call) -> Document:
        """One of them."""
        return self.found("webhook", call.path["webhookId"])

    @serves
    def get_webhooks(self, call: Call) -> Document:
        """All of them; here, none is made from a template or hidden."""
        filters: Dict[str, Filter] = {
            "applicationIds": lambda one, wanted: (
                not one["applicationIds"] or any(str(number) in wanted.split(",") for number in one["applicationIds"])
            ),
            "creationType": lambda one, wanted: (
                (wanted == "templateWebhooks") == ("outgoingIntegrationTemplateId" in one)
            ),
            "visibility": lambda one, wanted: wanted == "visible",
            "outgoingIntegrationsTypeId": equal("outgoingIntegrationTypeId"),
            "title": containing("title"),
        }
        return listed(call, self._store.all("webhook"), filters)

    @serves
    def get_webhook_activation_logs(self, call: Call) -> Document:
        """When rules triggered them."""
        filters: Dict[str, Filter] = {
            "integrationRequestUuid": equal("integrationRequestUuid"),
            "webhookId": equal("webhookId"),
            "applicationId": equal("applicationId"),
            "campaignId": equal("campaignId"),
            "createdBefore": before("created"),
            "createdAfter": after("created"),
        }
        return listed(call, self._store.all("webhook_activation"), filters)

    @serves
    def get_webhook_logs(self, call: Call) -> Document:
        """What they sent, and how it went."""
        filters: Dict[str, Filter] = {
            "status": lambda one, wanted: str(one.get("status", "")) == wanted,
            "webhookId": equal("webhookId"),
            "applicationId": equal("applicationId"),
            "campaignId": equal("campaignId"),
            "requestUuid": equal("id"),
            "createdBefore": before("requestTime"),
            "createdAfter": after("requestTime"),
        }
        return listed(call, self._sent(self._store.all("message", "webhook")), filters)

    def _sent(self, messages: Iterable[Document]) -> List[Document]:
        """As models `WebhookLogEntry`."""
        return [
            {
                "id": one["id"],
                "integrationRequestUuid": one["integrationRequestUuid"],
                "webhookId": one["webhookId"],
                "applicationId": one["applicationId"],
                "campaignId": one["campaignId"],
                "url": one["url"],
                "request": one["body"],
                "requestTime": attempt["created"],
                **({"status": attempt["status"]} if "status" in attempt else {}),
                **({"response": attempt["response"]} if "response" in attempt else {}),
                **({"responseTime": attempt["answered"]} if "answered" in attempt else {}),
            }
            for one in messages
            for attempt in one["attempts"]
        ]
