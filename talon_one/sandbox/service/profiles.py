"""Customer profiles of the account: made when they are first named, shared by all Applications."""

from __future__ import annotations

from typing import Any, Dict, Optional

from talon_one.sandbox.money import amount
from talon_one.sandbox.service.attributes import Attributes, merged
from talon_one.sandbox.service.base import Service

Document = Dict[str, Any]


class Profiles(Service):
    """The customer profiles."""

    def get(self, profile_id: str) -> Optional[Document]:
        """The profile of an integration id, as the model `CustomerProfile`; None where there is none."""
        return self._store.get("customer", profile_id)

    def ensure(self, profile_id: str) -> Document:
        """The profile of an integration id; a new one is made and kept where there is none."""
        profile = self.get(profile_id)
        if profile is None:
            profile = {
                "id": self._store.next_id("customer"),
                "created": self.now(),
                "integrationId": profile_id,
                "attributes": {},
                "accountId": self.account_id(),
                "closedSessions": 0,
                "totalSales": 0,
                "lastActivity": self.now(),
                "sandbox": True,
            }
            self.keep(profile)
        return profile

    def as_kept(self, profile_id: str) -> Document:
        """The profile, or what it would be: one that is only named has none yet."""
        return self.get(profile_id) or {
            "id": 0,
            "created": self.now(),
            "integrationId": profile_id,
            "attributes": {},
            "accountId": self.account_id(),
            "closedSessions": 0,
            "totalSales": 0,
            "lastActivity": self.now(),
        }

    def set_attributes(self, profile: Document, sent: Optional[Document], at: str) -> None:
        """Change attributes of a profile; `Refused` with 400 where one is not defined, or of another type."""
        self.other(Attributes).check("CustomerProfile", sent, at)
        profile["attributes"] = merged(profile["attributes"], sent)

    def visit(self, profile_id: str, session_number: int, dry: bool) -> bool:
        """Note that a profile does something in a session; make the profile if it is new.

        Whether it is its first session. An anonymous session (no profile id) always counts as a first one.
        """
        if not profile_id:
            return True
        profile = self.ensure(profile_id)
        if not dry:  # the service says that such requests are no activity
            profile["lastActivity"] = self.now()
            self.keep(profile)
        first = self._store.get("first_session", profile_id)
        if first is None:
            first = {"session": session_number}
            self._store.put("first_session", profile_id, first)
        return bool(first["session"] == session_number)

    def count_sale(self, profile_id: str, total: float, sessions: int = 0) -> None:
        """Count what is sold, and closed sessions; negative numbers take back."""
        profile = self.get(profile_id) if profile_id else None
        if profile is not None:
            profile["closedSessions"] += sessions
            profile["totalSales"] = amount(profile["totalSales"], total)
            self.keep(profile)

    def keep(self, profile: Document) -> None:
        """Keep a profile that was changed."""
        self._store.put("customer", profile["integrationId"], profile)
