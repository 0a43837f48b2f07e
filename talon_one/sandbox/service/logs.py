"""Logs: the requests that were made, what they changed, what was exported, and the messages that were sent."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from datetime import timedelta
from typing import Any, Dict, Iterable, List, Optional

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.lists import Filter, after, before, containing, equal, filtered, ignored, listed

Document = Dict[str, Any]

_TEXT = r'"(?:[^"\\]|\\.)*"?'
_SECRETS = re.compile(  # in a body that may be cut anywhere; `headers` are those that webhooks are sent with
    r'("(?:(?:new)?password|passcode|(?:access|refresh|invite|reset)?_?token|(?:data)?(?:api)?key|code_verifier|'
    r'(?:client_?)?secret|headers)"\s*:\s*(?!null))'
    rf'(?:{_TEXT}|[\[{{](?:{_TEXT}|[^"\]}}])*[\]}}]?|[^\s,}}\]]+)',
    re.IGNORECASE,
)
_MASKED = r'\1"***"'
_PERIODS = {"15m": 15, "30m": 30, "1h": 60, "4h": 240, "1d": 1440, "2d": 2880}  # minutes
_MOST_IDS = 30


class Logs(Service):
    """What is told of the past."""

    # -- requests -------------------------------------------------------------------------------

    @serves
    def get_access_logs_without_total_count(self, call: Call) -> Document:
        """The requests for an Application."""
        number = call.path["applicationId"]
        return self._requests(call, (one for one in self._store.requests if one["applicationId"] == number))

    @serves
    def get_all_access_logs(self, call: Call) -> Document:
        """All requests."""
        return self._requests(call, self._store.requests)

    def _requests(self, call: Call, requests: Iterable[Document]) -> Document:
        pattern = call.query.get("path")
        try:
            matches = re.compile(pattern or "").search
        except re.error as error:
            refuse("Invalid", f"it is no regular expression: {error}", parameter="path")
        filters: Dict[str, Filter] = {
            "rangeStart": lambda one, wanted: parse_datetime(one["time"]) >= wanted,
            "rangeEnd": lambda one, wanted: parse_datetime(one["time"]) <= wanted,
            "path": lambda one, wanted: matches(one["requestUri"].partition("?")[0]) is not None,
            "method": lambda one, wanted: one["method"].lower() == wanted.lower(),
            "status": lambda one, wanted: (one["status"] < 400) == (wanted == "success"),
        }
        return listed(call, list(requests), filters, show=_shown_request)

    # -- changes and exports --------------------------------------------------------------------

    @serves
    def get_changes(self, call: Call) -> Document:
        """What requests of the Management API changed."""
        filters: Dict[str, Filter] = {
            "applicationId": equal("applicationId"),
            "entityPath": containing("entity"),
            "userId": equal("userId"),
            "createdBefore": before("created"),
            "createdAfter": after("created"),
            "managementKeyId": equal("managementKeyId"),
            "includeOld": ignored,
        }
        old = call.query.get("includeOld", True)

        def show(change: Document) -> Document:
            return change if old else {name: value for name, value in change.items() if name != "old"}

        return listed(call, self._store.all("change"), filters, show=show)

    @serves
    def get_exports(self, call: Call) -> Document:
        """The exports that were made."""
        filters: Dict[str, Filter] = {
            "applicationId": lambda one, wanted: one["filter"].get("applicationId") == wanted,
            "campaignId": lambda one, wanted: one["filter"].get("campaignId") == wanted,
            "entity": equal("entity"),
        }
        return listed(call, self._store.all("export"), filters)

    # -- messages -------------------------------------------------------------------------------

    @serves
    def get_message_logs(self, call: Call) -> Document:
        """The messages that notifications and webhooks sent, the newest first: an entry for each attempt."""
        query = call.query
        start = None
        if query.get("period"):
            start = self.moment() - timedelta(minutes=_PERIODS[query["period"]])
        found = [
            entry
            for message in self._store.all("message")
            for entry in _entries(message)
            if start is None or parse_datetime(entry["createdAt"]) >= start
        ]
        filters: Dict[str, Filter] = {
            "entityType": equal("entityType"),
            "messageID": equal("id"),
            "changeType": equal("changeType"),
            "notificationIDs": lambda one, wanted: str(one.get("notificationId")) in _ids(wanted, "notificationIDs"),
            "webhookIDs": lambda one, wanted: str(one.get("webhookId")) in _ids(wanted, "webhookIDs"),
            "createdBefore": before("createdAt"),
            "createdAfter": after("createdAt"),
            "isSuccessful": lambda one, wanted: _is_successful(one) is wanted,
            "applicationId": equal("applicationId"),
            "campaignId": equal("campaignId"),
            "loyaltyProgramId": equal("loyaltyProgramId"),
            "responseCode": lambda one, wanted: one.get("response", {}).get("status") == wanted,
            "cursor": ignored,
            "period": ignored,
        }
        kept = filtered(call, reversed(found), filters)
        start_at = _position(query.get("cursor"))
        end = start_at + query.get("pageSize", 50)
        answer: Document = {"data": kept[start_at:end]}
        if end < len(kept):
            answer["nextCursor"] = b64encode(str(end).encode()).decode()
        return answer


def _shown_request(one: Document) -> Document:
    """As the model `AccessLogEntry`: with bodies, in which passwords and tokens are masked."""
    shown = {name: value for name, value in one.items() if name != "applicationId"}
    for name in ("requestPayload", "responsePayload"):
        shown[name] = masked(one[name])
    return shown


def masked(body: bytes) -> str:
    """A body as text, in which passwords and tokens are masked."""
    return _SECRETS.sub(_MASKED, body.decode("utf-8", "replace"))


def _entries(message: Document) -> List[Document]:
    """As models `MessageLogEntry`."""
    names = (
        "id",
        "service",
        "changeType",
        "notificationId",
        "notificationName",
        "webhookId",
        "webhookName",
        "entityType",
        "url",
        "applicationId",
        "loyaltyProgramId",
        "campaignId",
    )
    about = {name: message[name] for name in names if name in message}
    request = b64encode(message["body"].encode("utf-8")).decode()
    return [
        {
            **about,
            "createdAt": attempt["created"],
            "request": {"createdAt": attempt["created"], "request": request},
            **({"response": _response(attempt)} if "status" in attempt else {}),
        }
        for attempt in message["attempts"]
    ]


def _response(attempt: Document) -> Document:
    text = b64encode(attempt["response"].encode("utf-8")).decode()
    return {"createdAt": attempt["answered"], "response": text, "status": attempt["status"]}


def _is_successful(entry: Document) -> Optional[bool]:
    status = entry.get("response", {}).get("status")
    return None if status is None else 200 <= status < 300


def _ids(text: str, name: str) -> List[str]:
    found = [one.strip() for one in text.split(",")]
    if len(found) > _MOST_IDS:
        refuse("maxItems", f"at most {_MOST_IDS} ids are allowed", parameter=name)
    return found


def _position(cursor: Optional[str]) -> int:
    if not cursor:
        return 0
    try:
        return max(int(b64decode(cursor, validate=True)), 0)
    except ValueError:
        refuse("Invalid", "it is not the nextCursor of an answer", parameter="cursor")
