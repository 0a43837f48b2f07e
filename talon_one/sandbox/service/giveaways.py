"""Giveaways: pools of codes, each of which is awarded once."""

from __future__ import annotations

from typing import Any, Dict, List

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.codes import read_attributes, read_moment
from talon_one.sandbox.service.lists import after, before, filtered
from talon_one.sandbox.service.tables import exported, imported

Document = Dict[str, Any]


_EXPORT = {
    "id": "id",
    "poolid": "poolId",
    "code": "code",
    "startdate": "startDate",
    "enddate": "endDate",
    "attributes": "attributes",
    "used": "used",
    "importid": "importId",
    "created": "created",
    "profileintegrationid": "profileIntegrationId",
    "profileid": "profileId",
}


class Giveaways(Service):
    """The giveaway pools of the account."""

    @serves
    def get_giveaways_pool(self, call: Call) -> Document:
        """One pool."""
        return self.found("giveaway_pool", call.path["poolId"], "giveaway pool")

    @serves
    def import_pool_giveaways(self, call: Call) -> Document:
        """Add codes to a pool; the same code twice is two giveaways."""
        pool = self.get_giveaways_pool(call)
        number, many = self._store.next_id("import"), 0
        for line, row in imported(call.body, ["code"], ["startdate", "enddate", "attributes"]):
            given = {
                "startDate": read_moment(line, row, "startdate"),
                "endDate": read_moment(line, row, "enddate"),
                "attributes": read_attributes(line, row),
                "importId": number,
            }
            self.new(pool["id"], row["code"], **{name: value for name, value in given.items() if value is not None})
            many += 1
        return self.import_record(number, "Giveaway", many)

    @serves
    def export_pool_giveaways(self, call: Call) -> str:
        """The codes of a pool."""
        pool = self.get_giveaways_pool(call)
        filters = {"createdBefore": before("created"), "createdAfter": after("created")}
        giveaways = filtered(call, self._store.all("giveaway", pool["id"]), filters)
        rows = ({column: one.get(name) for column, name in _EXPORT.items()} for one in giveaways)
        return exported(list(_EXPORT), rows)

    def new(self, pool_id: int, code: str, **given: Any) -> Document:
        """A new code of a pool."""
        number = self._store.next_id("giveaway")
        giveaway = {"id": number, "created": self.now(), "code": code, "poolId": pool_id, "used": False, **given}
        self._store.put("giveaway", str(number), giveaway, parent=pool_id)
        return giveaway

    def of_customer(self, profile_id: str) -> List[Document]:
        """The codes that a customer has got."""
        return [one for one in self._store.all("giveaway") if one.get("profileIntegrationId") == profile_id]

    def free(self, pool_id: int, count: int) -> List[Document]:
        """The next codes of a pool that can be awarded now; at most `count`."""
        found: List[Document] = []
        for giveaway in self._store.all("giveaway", pool_id):
            if len(found) == count:
                break
            if not giveaway["used"] and self._is_on(giveaway):
                found.append(giveaway)
        return found

    def _is_on(self, giveaway: Document) -> bool:
        start, end, moment = giveaway.get("startDate"), giveaway.get("endDate"), self.moment()
        return not (start and moment < parse_datetime(start)) and not (end and moment >= parse_datetime(end))

    def award(self, props: Document) -> None:
        """Give a code away: what an `awardGiveaway` effect says."""
        giveaway = self.found("giveaway", props["giveawayId"])
        giveaway.update(used=True, profileIntegrationId=props["recipientIntegrationId"])
        profile = self._store.get("customer", props["recipientIntegrationId"])
        if profile is not None:
            giveaway["profileId"] = profile["id"]
        self._store.put("giveaway", str(giveaway["id"]), giveaway, parent=giveaway["poolId"])

    def awarded(self, effects: List[Document]) -> List[Document]:
        """The giveaways that some effects award."""
        return [
            self.found("giveaway", effect["props"]["giveawayId"])
            for effect in effects
            if effect["effectType"] == "awardGiveaway"
        ]
