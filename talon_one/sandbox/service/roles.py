"""Roles of users, in both forms."""

from __future__ import annotations

from typing import Any, Dict

from talon_one.models import RoleV2Base
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, sent_of, serves
from talon_one.sandbox.service.lists import listed

Document = Dict[str, Any]


class Roles(Service):
    """The roles of the account. Who has one is kept with the role and with its users alike."""

    @serves
    def list_all_roles_v2(self, call: Call) -> Document:
        """All of them."""
        return listed(call, map(self._shown, self._store.all("role")))

    @serves
    def get_role_v2(self, call: Call) -> Document:
        """One of them."""
        return self._shown(self.found("role", call.path["roleId"]))

    @serves
    def update_role_v2(self, call: Call) -> Document:
        """Change one; what is left out stays."""
        role = self.found("role", call.path["roleId"])
        if role.get("isReadonly"):
            refuse("Invalid", "the role cannot be edited", parameter="roleId")
        given = sent_of(RoleV2Base, call.body)
        members = given.pop("members", None)
        role.update(given, modified=self.now())
        self._store.put("role", str(role["id"]), role)
        if members is not None:
            self._assign(role["id"], members)
        return self._shown(role)

    @serves
    def get_all_roles(self, call: Call) -> Document:
        """All of them, in the first form."""
        return listed(call, map(self._first_form, self._store.all("role")))

    @serves
    def get_role(self, call: Call) -> Document:
        """One of them, in the first form."""
        return self._first_form(self.found("role", call.path["roleId"]))

    def _assign(self, role_id: int, members: Any) -> None:
        """Give a role to these users, and to no others."""
        for index, number in enumerate(members):
            if self._store.get("user", str(number)) is None:
                refuse("Invalid", f"there is no user {number}", pointer=f"/members/{index}")
        for user in self._store.all("user"):
            others = [one for one in user.get("roles") or () if one != role_id]
            user["roles"] = [*others, role_id] if user["id"] in members else others
            self._store.put("user", str(user["id"]), user)

    def _shown(self, role: Document) -> Document:
        having = [user["id"] for user in self._store.all("user") if role["id"] in (user.get("roles") or ())]
        return {**role, "members": having}

    def _first_form(self, role: Document) -> Document:
        names = ("id", "created", "modified", "accountId", "description")
        kept = {name: role[name] for name in names if name in role}
        acl = self._store.get("acl", str(role["id"])) or {}
        return {**kept, "name": role.get("name") or "", "members": self._shown(role)["members"], "acl": acl}
