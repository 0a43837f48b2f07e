"""SCIM (RFC 7643, 7644): the users and groups that identity providers manage. The users are those of the account."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from talon_one.model import json
from talon_one.sandbox.contract import Answer, Call, refuse
from talon_one.sandbox.service.base import Service, conflict, missing, serves
from talon_one.sandbox.service.users import NOTE, Users, check_email

Document = Dict[str, Any]

_USER = "urn:ietf:params:scim:schemas:core:2.0:User"
_GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
_LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
_CONFIG = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"


class Scim(Service):
    """Provisioning."""

    # -- what is supported ----------------------------------------------------------------------

    @serves
    def scim_get_resource_types(self, call: Call) -> Document:
        """Users and groups."""
        return {
            "Resources": [
                {"id": "User", "name": "User", "description": "Campaign Manager user"},
                {"id": "Group", "name": "Group", "description": "Group of users"},
            ]
        }

    @serves
    def scim_get_schemas(self, call: Call) -> Document:
        """What they can have."""
        described = {
            _USER: ("User", ("active", "displayName", "userName", "name")),
            _GROUP: ("Group", ("displayName", "members")),
        }
        found = [
            {
                "id": urn,
                "name": name,
                "description": f"{name} of the account",
                "attributes": [{"name": one} for one in names],
            }
            for urn, (name, names) in described.items()
        ]
        return {"Resources": found, "schemas": [_LIST], "totalResults": len(found)}

    @serves
    def scim_get_service_provider_config(self, call: Call) -> Document:
        """Patches only."""
        no = {"supported": False}
        return {
            "bulk": {"supported": False, "maxOperations": 0, "maxPayloadSize": 0},
            "changePassword": no,
            "filter": {"supported": False, "maxResults": 0},
            "patch": {"supported": True},
            "schemas": [_CONFIG],
            "sort": no,
        }

    @serves
    def okta_event_handler_challenge(self, call: Call) -> Answer:
        """Nothing: Okta does not call here."""
        return Answer(200, None, {NOTE: "The sandbox takes no events from Okta"})

    # -- users ----------------------------------------------------------------------------------

    @serves
    def scim_get_users(self, call: Call) -> Document:
        """All users."""
        return _listed(list(map(_as_user, self._store.all("user"))))

    @serves
    def scim_get_user(self, call: Call) -> Document:
        """One of them."""
        return _as_user(self._user(call))

    @serves
    def scim_create_user(self, call: Call) -> Document:
        """A new one; the user name is the email address."""
        check_email(call.body, "userName")
        user = self.other(Users).new(call.body["userName"], None, authMethod="saml")
        return self._replaced(user, call.body)

    @serves
    def scim_replace_user_attributes(self, call: Call) -> Document:
        """New data of one."""
        return self._replaced(self._user(call), call.body)

    @serves
    def scim_patch_user(self, call: Call) -> Document:
        """Single changes to one."""
        user = self._user(call)
        shown = _as_user(user)
        for index, change in enumerate(call.body["Operations"]):
            _patch(shown, change, ("active", "displayName", "userName", "name.formatted"), index)
        return self._replaced(user, shown)

    @serves
    def scim_delete_user(self, call: Call) -> None:
        """Forget one."""
        self.other(Users).delete(self._user(call))

    def _user(self, call: Call) -> Document:
        text = str(call.path["userId"])
        return self._store.get("user", text) or missing("user", text)

    def _replaced(self, user: Document, given: Mapping[str, Any]) -> Document:
        if given.get("userName"):
            check_email(given, "userName")
            other = self.other(Users).with_email(given["userName"])
            if other is not None and other["id"] != user["id"]:
                conflict("There is another user with this email address")
        name = given.get("displayName") or (given.get("name") or {}).get("formatted") or user["name"]
        user.update(email=given.get("userName") or user["email"], name=name)
        if user["state"] != "invited" or given.get("active") is not None:
            user["state"] = "deactivated" if given.get("active") is False else "active"
        self.other(Users).keep(user)
        return _as_user(user)

    # -- groups ---------------------------------------------------------------------------------

    @serves
    def scim_get_groups(self, call: Call) -> Document:
        """All groups."""
        return _listed(list(map(self._as_group, self._store.all("scim_group"))))

    @serves
    def scim_get_group(self, call: Call) -> Document:
        """One of them."""
        return self._as_group(self._group(call))

    @serves
    def scim_create_group(self, call: Call) -> Document:
        """A new one."""
        return self._regrouped({"id": self._store.next_id("scim_group"), "displayName": "", "members": []}, call.body)

    @serves
    def scim_replace_group_attributes(self, call: Call) -> Document:
        """New data of one."""
        return self._regrouped({**self._group(call), "displayName": "", "members": []}, call.body)

    @serves
    def scim_patch_group(self, call: Call) -> Document:
        """Single changes to one: its name, and members that are added, removed or replaced."""
        group = self._group(call)
        for index, change in enumerate(call.body["Operations"]):
            path = change.get("path") or ""
            if path == "members" or path.startswith("members["):
                self._patch_members(group, change, index)
            else:
                _patch(group, change, ("displayName",), index)
        return self._regrouped(group, {})

    @serves
    def scim_delete_group(self, call: Call) -> None:
        """Forget one."""
        self._store.delete("scim_group", str(self._group(call)["id"]))

    def _group(self, call: Call) -> Document:
        text = str(call.path["groupId"])
        return self._store.get("scim_group", text) or missing("group", text)

    def _regrouped(self, group: Document, given: Mapping[str, Any]) -> Document:
        if given.get("displayName") is not None:
            group["displayName"] = given["displayName"]
        if given.get("members") is not None:
            group["members"] = self._members([one.get("value") for one in given["members"]], "/members")
        self._store.put("scim_group", str(group["id"]), group)
        return self._as_group(group)

    def _patch_members(self, group: Document, change: Document, index: int) -> None:
        at = f"/Operations/{index}"
        quoted = (change.get("path") or "").partition('"')[2].partition('"')[0]  # members[value eq "7"]
        named = [quoted] if quoted else _values(change.get("value"), f"{at}/value")
        members = self._members(named, f"{at}/value")
        if change["op"] == "add":
            group["members"] = list(dict.fromkeys([*group["members"], *members]))
        elif change["op"] == "replace":
            group["members"] = members
        else:  # without values, all
            group["members"] = [one for one in group["members"] if named and one not in members]

    def _members(self, texts: List[Any], pointer: str) -> List[int]:
        """The numbers of users."""
        found = []
        for text in texts:
            if self._store.get("user", str(text)) is None:
                refuse("Invalid", f"there is no user {text}", pointer=pointer)
            found.append(int(text))
        return list(dict.fromkeys(found))

    def _as_group(self, group: Document) -> Document:
        users = [self._store.get("user", str(number)) for number in group["members"]]
        members = [{"value": str(user["id"]), "display": user["name"]} for user in users if user]
        return {"id": str(group["id"]), "displayName": group["displayName"], "members": members}


def _as_user(user: Document) -> Document:
    return {
        "id": str(user["id"]),
        "userName": user["email"],
        "displayName": user["name"],
        "name": {"formatted": user["name"]},
        "active": user["state"] != "deactivated",
    }


def _listed(resources: List[Document]) -> Document:
    return {"Resources": resources, "schemas": [_LIST], "totalResults": len(resources)}


def _values(value: Any, pointer: str) -> List[Any]:
    """The users that a value names: one, or a list as JSON text, such as `[{"value": "7"}]`."""
    if value in (None, ""):
        return []
    if value.lstrip()[:1] not in ("[", "{"):
        return [value]
    try:
        given = json.decode(value.encode("utf-8"))
    except ValueError as error:
        refuse("Invalid JSON", str(error), pointer=pointer)
    return [
        one.get("value") if isinstance(one, dict) else one for one in (given if isinstance(given, list) else [given])
    ]


def _patch(document: Document, change: Document, paths: Any, index: int) -> None:
    """Carry out one operation on a property."""
    path, pointer = change.get("path") or "", f"/Operations/{index}"
    if path not in paths:
        refuse("Invalid", f"the path has to be one of {', '.join(paths)}", pointer=f"{pointer}/path")
    value: Any = None if change["op"] == "remove" else change.get("value")
    if path == "active":
        value = True if value is None else {"true": True, "false": False}.get(value.lower(), value)
        if not isinstance(value, bool):
            refuse("Invalid type", f"true or false is needed, not {value!r}", pointer=f"{pointer}/value")
    elif value is None and change["op"] != "remove":
        refuse("required", "a value is needed", pointer=f"{pointer}/value")
    if path == "name.formatted":
        document["displayName"] = value or ""
    else:
        document[path] = value if path == "active" else value or ""
