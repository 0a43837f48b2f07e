"""What is noted of each request: for access logs, the log of changes, that of exports, and for notifications."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, Mapping, Optional, Type
from uuid import NAMESPACE_URL, uuid5

from talon_one.model.timestamps import format_datetime
from talon_one.operation import Operation
from talon_one.sandbox.contract import Answer, Call, Refused, operations
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.notifying import Notifying
from talon_one.sandbox.store import Store

Document = Dict[str, Any]

_LONGEST = 64 * 1024  # of a body that is kept, in bytes
_BY_TIME = {"reminded", "tier"}  # what changes without a call
_NO_CHANGES = (  # they deal in passwords and tokens, or change nothing
    "create_session",
    "destroy_session",
    "create_password_recovery_email",
    "reset_password",
    "create_invite_email",
)
_EXPORTS = {  # with the entities that the contract has names for
    "export_coupons": "Coupon",
    "export_referrals": "Referral",
    "export_effects": "Effect",
    "export_customer_sessions": "CustomerSession",
    "export_loyalty_ledger": "LoyaltyLedger",
    "export_loyalty_card_ledger": "LoyaltyLedger",
    "export_account_collection_items": "Collection",
    "export_collection_items": "Collection",
}


class Recording:
    """Keeps the logs of an application. served: which service answers each operation."""

    def __init__(self, store: Store, clock: Callable[[], datetime], served: Mapping[str, Type[Service]]) -> None:
        self._store = store
        self._clock = clock
        self._served = served
        self._reading = {
            one.path: one
            for one in operations()
            if one.method == "GET" and one.name in served and one.returns.get(200) not in (None, "str")
        }
        self._numbered = 0
        self._owner = Service(store, clock).application_id()  # which the Integration keys belong to

    # -- requests -------------------------------------------------------------------------------

    def request(
        self,
        method: str,
        uri: str,
        operation: Optional[Operation],
        path: Mapping[str, str],
        status: int,
        sent: bytes,
        answered: bytes,
    ) -> None:
        """Note a request and its answer, for the access logs: without its headers, which have the key."""
        number = path.get("applicationId", "")
        application: Optional[int] = None
        if number.isdecimal():
            application = int(number)
        elif operation is not None and operation.is_integration:
            application = self._owner
        self._numbered += 1
        self._store.requests.append(
            {
                "uuid": str(uuid5(NAMESPACE_URL, f"request/{self._numbered}")),
                "status": status,
                "method": method,
                "requestUri": uri,
                "time": format_datetime(self._clock()),
                "requestPayload": sent[:_LONGEST],
                "responsePayload": answered[:_LONGEST],
                "applicationId": application,
            }
        )

    # -- what a call does -----------------------------------------------------------------------

    def before(self, call: Call) -> Optional[Document]:
        """What a call of the Management API is about to change, as it is now; at the start of its transaction."""
        notifying = Notifying(self._store, self._clock)
        self._store.watched = self._store.remembered("watched", ("notification",), notifying.watched)
        return self._state(call) if self._is_change(call) and call.operation.method != "POST" else None

    def after(self, call: Call, old: Optional[Document], answer: Answer) -> None:
        """Note what a call has done; within its transaction."""
        if self._is_change(call) and answer.status < 300:
            self._note_change(call, old, answer)
        if _BY_TIME & self._store.watched and not call.dry and call.operation.method != "GET":
            Notifying(self._store, self._clock).remind()
        changes = self._store.changes()
        if changes:
            Notifying(self._store, self._clock).note(call, changes)

    def time_passed(self) -> None:
        """Tell what has become due, where a notification wants it; in a transaction of its own."""
        notifying = Notifying(self._store, self._clock)
        if _BY_TIME & notifying.watched():
            with self._store.transaction():
                self._store.watched = notifying.watched()
                notifying.time_passed()

    def export(self, call: Call) -> None:
        """Note an export, if the call is one; in a transaction of its own, since reading needs none that keeps."""
        entity = _EXPORTS.get(call.operation.name)
        if entity is None:
            return
        with self._store.transaction():
            number = self._store.next_id("export")
            given = {**call.path, **call.query}
            shown = {
                name: format_datetime(value) if isinstance(value, datetime) else value for name, value in given.items()
            }
            export = {
                "id": number,
                "created": format_datetime(self._clock()),
                "accountId": Service(self._store, self._clock).account_id(),
                "userId": self._user(call),
                "entity": entity,
                "filter": shown,
            }
            self._store.put("export", str(number), export)

    def _is_change(self, call: Call) -> bool:
        operation = call.operation
        return not (call.dry or operation.method == "GET" or operation.is_integration or operation.name in _NO_CHANGES)

    def _note_change(self, call: Call, old: Optional[Document], answer: Answer) -> None:
        made = answer.document
        entity, new = _filled(call.operation.path, call.path), made if isinstance(made, dict) else None
        number = (new or {}).get("id")
        if call.operation.method == "POST" and number is not None and self._has_one_below(call.operation.path):
            entity += f"/{number}"
        elif call.operation.method != "DELETE" and new is None:
            new = self._state(call)
        change: Document = {
            "id": self._store.next_id("change"),
            "created": format_datetime(self._clock()),
            "userId": self._user(call),
            "entity": entity,
        }
        if isinstance(call.path.get("applicationId"), int):
            change["applicationId"] = call.path["applicationId"]
        for name, value in (("old", old), ("new", new)):
            if value is not None:
                change[name] = {key: one for key, one in value.items() if key != "inviteToken"}
        self._store.put("change", str(change["id"]), change)

    def _has_one_below(self, path: str) -> bool:
        return any(one.startswith(f"{path}/{{") and "/" not in one[len(path) + 1 :] for one in self._reading)

    def _state(self, call: Call) -> Optional[Document]:
        """What is read at the path of a call."""
        operation = self._reading.get(call.operation.path)
        if operation is None or not operation.path.endswith("}"):
            return None
        handler = getattr(self._served[operation.name](self._store, self._clock), operation.name)
        try:
            found = handler(Call(operation, call.path, {}, None))
        except Refused:
            return None
        return found if isinstance(found, dict) else None

    def _user(self, call: Call) -> int:
        """The user whose token the call came with, or else the one that all keys are of."""
        login = self._store.get("login", call.key)
        return 1 if login is None else int(login["userId"])


def _filled(path: str, values: Mapping[str, Any]) -> str:
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", str(value))
    return path
