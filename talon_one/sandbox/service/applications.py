"""Applications, their cart item filters, and the access groups of campaigns."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Dict

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.lists import equal, listed

Document = Dict[str, Any]

_FILTERS_A_PAGE = 50
_OBSERVED = timedelta(minutes=5)


class Applications(Service):
    """The Applications of the account."""

    @serves
    def get_applications(self, call: Call) -> Document:
        """All of them."""
        return listed(call, self._store.all("application"), show=self._shown)

    @serves
    def get_application(self, call: Call) -> Document:
        """One of them."""
        return self._shown(self.found("application", call.path["applicationId"]))

    def _shown(self, application: Document) -> Document:
        return {**application, "loyaltyPrograms": self.loyalty_programs(application["id"])}

    @serves
    def get_application_api_health(self, call: Call) -> Document:
        """How the Integration API's requests of the last five minutes went; of those that came to anything."""
        events = self._store.all("event", call.path["applicationId"])
        if not events:
            return {"summary": "NONE", "lastUsed": self.found("application", call.path["applicationId"])["created"]}
        last = events[-1]["created"]
        is_recent = parse_datetime(last) > self.moment() - _OBSERVED
        return {"summary": "OK" if is_recent else "NONE", "lastUsed": last}

    @serves
    def list_application_cart_item_filters(self, call: Call) -> Document:
        """The filters of an Application."""
        filters = {"title": equal("title"), "name": equal("name")}
        found = self._store.all("cart_item_filter", call.path["applicationId"])
        return listed(call, found, filters, page_size=_FILTERS_A_PAGE)

    @serves
    def get_application_cart_item_filter_expression(self, call: Call) -> Document:
        """What one of them filters by."""
        found = self._store.get("filter_expression", str(call.path["expressionId"]))
        if found is None or found.get("cartItemFilterId") != call.path["cartItemFilterId"]:
            missing("expression of the filter", call.path["expressionId"])
        return found

    @serves
    def get_campaign_groups(self, call: Call) -> Document:
        """The access groups of the account."""
        return listed(call, self._store.all("campaign_group"))

    @serves
    def get_campaign_group(self, call: Call) -> Document:
        """One of them."""
        return self.found("campaign_group", call.path["campaignGroupId"])
