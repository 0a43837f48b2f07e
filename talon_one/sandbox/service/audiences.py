"""Audiences, and who is in them."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List

from talon_one.models import NewAudience, UpdateAudience
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, conflict, sent_of, serves
from talon_one.sandbox.service.lists import containing, ignored, listed
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.tables import exported, imported

Document = Dict[str, Any]

_MOST_ACTIONS = 1000


class Audiences(Service):
    """The audiences of the account."""

    # -- the audiences --------------------------------------------------------------------------

    @serves
    def create_audience_v2(self, call: Call) -> Document:
        """A new one, with nobody in it."""
        number = self._store.next_id("audience")
        given = sent_of(NewAudience, call.body)
        if "integrationId" in given:
            self._check_free(given["integrationId"], given.get("integration"))
        audience = {
            **given,
            "id": number,
            "created": self.now(),
            "accountId": self.account_id(),
            "sandbox": given.get("sandbox", True),
        }
        self._store.put("audience", str(number), audience)
        return audience

    def _check_free(self, integration_id: str, integration: object) -> None:
        for audience in self._store.all("audience"):
            if (audience.get("integrationId"), audience.get("integration")) == (integration_id, integration):
                conflict(f"There is another audience with the integration ID {integration_id!r}")

    @serves
    def update_audience_v2(self, call: Call) -> Document:
        """Another name."""
        audience = self._of(call)
        audience.update(sent_of(UpdateAudience, call.body))
        self._store.put("audience", str(audience["id"]), audience)
        return audience

    @serves
    def delete_audience_v2(self, call: Call) -> None:
        """Forget it and its memberships."""
        audience = self._of(call)
        self._empty(audience["id"])
        self._store.delete("audience", str(audience["id"]))

    @serves
    def get_audiences(self, call: Call) -> Document:
        """All of them."""
        return listed(call, self._store.all("audience"))

    @serves
    def get_audiences_analytics(self, call: Call) -> Document:
        """How many are in each of some audiences."""
        wanted = call.query.get("audienceIds")
        if wanted is None:
            numbers = [one["id"] for one in self._store.all("audience")]
        else:
            parts = [part.strip() for part in wanted.split(",")]
            if not all(part.isdecimal() for part in parts):
                refuse("Invalid", f"numbers between commas are needed, not {wanted!r}", parameter="audienceIds")
            numbers = [int(part) for part in parts]
        counted = [{"audienceId": one, "membersCount": len(self.members(one))} for one in numbers]
        return listed(call, counted, {"audienceIds": ignored})

    def _of(self, call: Call) -> Document:
        return self.found("audience", call.path["audienceId"])

    # -- memberships ----------------------------------------------------------------------------

    def members(self, audience_id: int) -> List[Document]:
        """The memberships of an audience."""
        return self._store.all("membership", audience_id)

    def is_member(self, audience_id: int, profile_id: str) -> bool:
        """Whether a profile is in an audience."""
        return self._store.get("membership", _key(audience_id, profile_id)) is not None

    def add(self, audience_id: int, profile_id: str) -> bool:
        """Let a profile join, which is made if there is none; whether it was not in before."""
        profile = self.other(Profiles).ensure(profile_id)
        if self.is_member(audience_id, profile_id):
            return False
        membership = {"audienceId": audience_id, "profileIntegrationId": profile_id, "created": self.now()}
        self._store.put("membership", _key(audience_id, profile_id), membership, parent=audience_id)
        kept = profile.setdefault("audienceMemberships", [])
        kept.append({"id": audience_id, "name": self.found("audience", audience_id)["name"]})
        self.other(Profiles).keep(profile)
        self._touch(audience_id)
        return True

    def remove(self, audience_id: int, profile_id: str) -> bool:
        """Let a profile leave; whether it was in."""
        if not self.is_member(audience_id, profile_id):
            return False
        self._store.delete("membership", _key(audience_id, profile_id))
        profile = self.other(Profiles).ensure(profile_id)
        kept = profile.get("audienceMemberships") or []
        profile["audienceMemberships"] = [one for one in kept if one["id"] != audience_id]
        self.other(Profiles).keep(profile)
        self._touch(audience_id)
        return True

    def check_all_there(self, numbers: Iterable[int], pointer: str) -> None:
        """`Refused` with 400 where one of some audiences does not exist."""
        for number in numbers:
            if self._store.get("audience", str(number)) is None:
                refuse("Invalid", f"there is no audience {number}", pointer=pointer)

    def _touch(self, audience_id: int) -> None:
        audience = self.found("audience", audience_id)
        audience["lastUpdate"] = self.now()
        self._store.put("audience", str(audience_id), audience)

    def _empty(self, audience_id: int) -> None:
        for membership in self.members(audience_id):
            self.remove(audience_id, membership["profileIntegrationId"])

    @serves
    def update_customer_profile_audiences(self, call: Call) -> None:
        """Many joins and leaves at once; no rules run."""
        actions = call.body.get("data") or []
        if len(actions) > _MOST_ACTIONS:
            refuse("maxItems", f"at most {_MOST_ACTIONS} actions are allowed", pointer="/data")
        for action in actions:
            audience = self.found("audience", action["audienceId"])
            change = self.add if action["action"] == "add" else self.remove
            change(audience["id"], action["profileIntegrationId"])

    @serves
    def delete_audience_memberships_v2(self, call: Call) -> None:
        """Let all leave."""
        self._empty(self._of(call)["id"])

    @serves
    def update_audience_customers_attributes(self, call: Call) -> None:
        """Set attributes of all who are in it."""
        for membership in self.members(self._of(call)["id"]):
            profile = self.other(Profiles).ensure(membership["profileIntegrationId"])
            self.other(Profiles).set_attributes(profile, call.body, "")
            self.other(Profiles).keep(profile)

    @serves
    def get_audience_memberships(self, call: Call) -> Document:
        """Who is in it."""
        return listed(call, self._member_profiles(call), {"profileQuery": containing("integrationId")})

    def _member_profiles(self, call: Call) -> List[Document]:
        members = self.members(self._of(call)["id"])
        return [self.other(Profiles).ensure(one["profileIntegrationId"]) for one in members]

    @serves
    def export_audiences_memberships(self, call: Call) -> str:
        """The same as a table."""
        members = self.members(self._of(call)["id"])
        rows = ({"profileintegrationid": one["profileIntegrationId"]} for one in members)
        return exported(["profileintegrationid"], rows)

    @serves
    def import_audiences_memberships(self, call: Call) -> Document:
        """Those of a table, instead of those who are in it now."""
        audience = self._of(call)
        wanted = {row["profileintegrationid"]: None for _, row in imported(call.body, ["profileintegrationid"])}
        for membership in self.members(audience["id"]):
            if membership["profileIntegrationId"] not in wanted:
                self.remove(audience["id"], membership["profileIntegrationId"])
        for profile_id in wanted:
            self.add(audience["id"], profile_id)
        return self.import_record(self._store.next_id("import"), "AudienceMembership", len(wanted))


def _key(audience_id: int, profile_id: str) -> str:
    return f"{audience_id}/{profile_id}"
