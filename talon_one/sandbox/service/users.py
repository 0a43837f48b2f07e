"""Campaign Manager users: invitations, changes, logins. No mail is sent from here, and no password is kept."""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta
from typing import Any, Dict, Mapping, NoReturn, Optional

from talon_one.model import json
from talon_one.model.timestamps import parse_datetime
from talon_one.models import UpdateUser
from talon_one.sandbox.contract import Answer, Call, Refused, refuse
from talon_one.sandbox.service.base import Service, conflict, missing, sent_of, serves
from talon_one.sandbox.service.lists import listed

Document = Dict[str, Any]

#: The header of answers to what has no meaning here.
NOTE = "X-Sandbox-Note"
_NO_MAIL = "The sandbox sends no mail"
_EMAIL = re.compile(r"[^@\s]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*").fullmatch
_LASTS = timedelta(days=90)  # of a login, which the service has last 3 months


class Users(Service):
    """The users of the account."""

    # -- reading and changing -------------------------------------------------------------------

    @serves
    def get_users(self, call: Call) -> Document:
        """All of them."""
        return listed(call, self._store.all("user"))

    @serves
    def get_user(self, call: Call) -> Document:
        """One of them."""
        return self.found("user", call.path["userId"])

    @serves
    def update_user(self, call: Call) -> Document:
        """Change one; what is left out stays."""
        user = self.get_user(call)
        given = sent_of(UpdateUser, call.body)
        if "policy" in given:
            given["policy"] = _json(given["policy"], "/policy")
        self._check_roles(given)
        user.update(given)
        self.keep(user)
        return user

    @serves
    def delete_user(self, call: Call) -> None:
        """Forget one."""
        self.delete(self.get_user(call))

    @serves
    def delete_user_by_email(self, call: Call) -> None:
        """Forget the one of an email address."""
        self.delete(self._of_email(call))

    @serves
    def activate_user_by_email(self, call: Call) -> None:
        """Let one in again."""
        self.keep({**self._of_email(call), "state": "active"})

    @serves
    def deactivate_user_by_email(self, call: Call) -> None:
        """Lock one out."""
        self.keep({**self._of_email(call), "state": "deactivated"})

    # -- inviting -------------------------------------------------------------------------------

    @serves
    def create_invite_v2(self, call: Call) -> Answer:
        """A new user in the state `invited`."""
        body = call.body
        check_email(body, "email")
        self._check_roles(body)
        user = self.new(body["email"], body.get("name"), state="invited")
        user["inviteToken"] = _token("invitation", user["id"])
        user.update(isAdmin=body.get("isAdmin") or False, roles=body.get("roles") or [])
        if body.get("acl") is not None:
            user["policy"] = _json(body["acl"], "/acl")
        self.keep(user)
        return Answer(201, user, {NOTE: _NO_MAIL})

    @serves
    def create_invite_email(self, call: Call) -> Answer:
        """What would be sent to an invited person."""
        user = self._of_email(call)
        if user["state"] != "invited" or user["inviteToken"] != call.body["token"]:
            refuse("Invalid", "there is no invitation with this token", pointer="/token")
        return Answer(201, {"email": user["email"], "token": user["inviteToken"]}, {NOTE: _NO_MAIL})

    @serves
    def invite_user_external(self, call: Call) -> Answer:
        """A new user who signs in elsewhere."""
        check_email(call.body, "email")
        user = self.new(call.body["email"], call.body.get("name"), state="invited")
        user["additionalAttributes"] = {"userGroups": call.body.get("userGroups") or []}
        self.keep({**user, "authMethod": "saml"})
        return Answer(204, None, {NOTE: _NO_MAIL})

    # -- passwords and logins -------------------------------------------------------------------

    @serves
    def create_password_recovery_email(self, call: Call) -> Answer:
        """Nothing: whether there is such a user is not told, either."""
        check_email(call.body, "email")
        return Answer(204, None, {NOTE: _NO_MAIL})

    @serves
    def reset_password(self, call: Call) -> Answer:
        """Nothing."""
        return Answer(204, None, {NOTE: "The sandbox sends no tokens and changes no passwords"})

    @serves
    def create_session(self, call: Call) -> Document:
        """Log in: a token, which is taken as `Bearer` until it is 90 days old or destroyed.

        Where the seed has no password of the user, any will do.
        """
        user = self.with_email(call.body["email"])
        kept = self._store.get("password", str(user["id"])) if user else None
        if user is None or user["state"] != "active" or (kept and kept["password"] != call.body["password"]):
            raise Refused(401, "There is no active user with this email address and password")
        number = self._store.next_id("login")
        token = _token("login", number)
        self._store.put("login", token, {"userId": user["id"], "created": self.now(), "ended": False})
        self.keep({**user, "lastSignedIn": self.now(), "lastAccessed": self.now()})
        return {"userId": user["id"], "token": token, "created": self.now()}

    @serves
    def destroy_session(self, call: Call) -> None:
        """Log out."""
        login = self._store.get("login", call.key)
        if login is not None:
            self._store.put("login", call.key, {**login, "ended": True})

    def is_logged_in(self, token: str) -> Optional[bool]:
        """Whether a token is taken; None where it is not of a login."""
        login = self._store.get("login", token)
        if login is None:
            return None
        user = self._store.get("user", str(login["userId"]))
        is_old = parse_datetime(login["created"]) + _LASTS <= self.moment()
        return not login["ended"] and not is_old and user is not None and user["state"] == "active"

    # -- for these and others -------------------------------------------------------------------

    def new(self, email: str, name: Optional[str], **more: Any) -> Document:
        """A new user, which is kept; `Refused` with 409 where the address has one."""
        if self.with_email(email) is not None:
            conflict("There is another user with this email address")
        user = {
            "id": self._store.next_id("user"),
            "created": self.now(),
            "modified": self.now(),
            "email": email,
            "accountId": self.account_id(),
            "name": name or "",
            "state": "active",
            "inviteToken": "",
            "isAdmin": False,
            "policy": {},
            "roles": [],
            "authMethod": "basic_auth",
            **more,
        }
        self.keep(user)
        return user

    def keep(self, user: Document) -> None:
        """Keep a new or changed user."""
        self._store.put("user", str(user["id"]), {**user, "modified": self.now()})

    def delete(self, user: Document) -> None:
        """Forget a user, and the memberships of groups and roles."""
        for kind in ("role", "scim_group"):
            for one in self._store.all(kind):
                if user["id"] in one.get("members", ()):
                    one["members"].remove(user["id"])
                    self._store.put(kind, str(one["id"]), one)
        self._store.delete("user", str(user["id"]))

    def _check_roles(self, given: Document) -> None:
        for index, number in enumerate(given.get("roles") or ()):
            if self._store.get("role", str(number)) is None:
                refuse("Invalid", f"there is no role {number}", pointer=f"/roles/{index}")

    def with_email(self, email: str) -> Optional[Document]:
        """The user of an address, in any case."""
        return next((one for one in self._store.all("user") if one["email"].lower() == email.lower()), None)

    def _of_email(self, call: Call) -> Document:
        return self.with_email(call.body["email"]) or _nobody()


def check_email(body: Mapping[str, Any], name: str) -> None:
    """Refuse a property of a body that is to be an email address, and is none."""
    if not _EMAIL(body[name]):
        refuse("format", "an email address is needed", pointer=f"/{name}")


def _nobody() -> NoReturn:
    missing("user", "with this email address")


def _token(what: str, number: int) -> str:
    """A token: the same one in the same order of requests, like all that the sandbox makes up."""
    return hashlib.sha256(f"sandbox {what} {number}".encode()).hexdigest()


def _json(text: str, pointer: str) -> Document:
    try:
        value = json.decode(text.encode("utf-8"))
    except ValueError as error:
        refuse("Invalid JSON", str(error), pointer=pointer)
    return value if isinstance(value, dict) else refuse("Invalid type", "an object is needed", pointer=pointer)
