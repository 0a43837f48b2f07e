"""Value maps of campaigns: a number for each of many SKUs."""

from __future__ import annotations

from typing import Any, Dict

from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.tables import exported

Document = Dict[str, Any]


class ValueMaps(Service):
    """The value maps, which only seeds make: the contract has no operation for it."""

    @serves
    def export_campaign_value_map(self, call: Call) -> str:
        """The entries of one as a table."""
        campaign = self.other(Campaigns).of(call)
        value_map = self._store.get("value_map", str(call.path["valueMapId"]))
        if value_map is None or value_map["campaignId"] != campaign["id"]:
            missing("value map", call.path["valueMapId"])
        rows = ({"identifier": name, "value": value} for name, value in value_map["items"].items())
        return exported(["identifier", "value"], rows)
