"""Notifications that the service sends to your endpoint, read.

    message = talon_one.webhooks.parse(request.data, request.headers)
    if message.id not in seen:
        for item in message.items:
            ...

These are the notifications of Applications and loyalty programs, whose form is the service's. What a webhook of a
rule sends has the form that was written for it in the Campaign Manager: decode that as JSON yourself.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Tuple, Union

from talon_one._notifications import BY_EVENT, BY_FIELD, BY_TYPE, ENTRIES
from talon_one.exceptions import ApiTypeError, ApiValueError, printable
from talon_one.model import json
from talon_one.model.documents import Held, is_too_deep
from talon_one.model.kinds import ListKind, ModelKind
from talon_one.model.large import Bounds, TooLarge
from talon_one.model.registry import model_class
from talon_one.model.unions import UnknownVariant

if TYPE_CHECKING:
    from talon_one._notifications import NotificationItem as NotificationItem
    from talon_one._notifications import NotificationModel as NotificationModel

__all__ = ["Message", "parse"]

#: The header that names a message.
_ID = "x-uuid"
_TYPE = "NotificationType"
#: The type that several kinds share. Their entries tell which.
_CAMPAIGNS = "CampaignNotification"
#: What a notification of campaigns is where its entries are of different kinds, or of one that is not known.
_ANY_CAMPAIGNS = "CampaignNotificationGeneric"
_ANY_ENTRY = "CampaignNotificationItemBase"
#: As the largest answer: see `Configuration.max_response_bytes`.
_MOST_BYTES = 64 * 1024 * 1024
_TIMES_ITS_SIZE = 7  # what it stands for may take in memory

Body = Union[bytes, bytearray, memoryview, str, Mapping[str, Any]]
Headers = Union[Mapping[Any, Any], Iterable[Tuple[Any, Any]]]


@dataclass(frozen=True)
class Message:
    """One notification. It can be pickled, so that a queue can hold it.

    kind: what it is about: its `NotificationType`, such as `TierUpgrade`; for campaigns, the event of its entries, such
        as `campaign_created`, or `CampaignNotification` if they differ.
    model: the whole notification, as the model that the contract has for that kind. An unknown kind gives an
        `UnknownVariant`, whose fields are attributes. Campaign events that differ, or are unknown, give a
        `CampaignNotificationGeneric`.
    id: the `X-UUID` header; None if there was none. A message that is sent again has the same id.
    """

    kind: str
    model: NotificationModel
    id: Optional[str] = None

    @property
    def items(self) -> List[NotificationItem]:
        """The entries of the notification. If it is about one thing, it is the only item itself.

        Empty if the service names a batch instead: more than 1,000 new coupons come as a `BatchID`.
        """
        model: Any = self.model
        if isinstance(model, UnknownVariant):
            field = next((name for name in ("Data", "data") if isinstance(model._document.get(name), list)), None)
            entries = model._document[field] if field else None
            if not entries or not all(isinstance(one, dict) for one in entries):
                return [model]
            return [UnknownVariant._view(one) for one in entries]
        name = type(model).__name__
        if name == _ANY_CAMPAIGNS:
            return [_entry_of(one)._view(one) for one in model.data or ()]
        if name not in ENTRIES:
            return [model]
        field, entry = ENTRIES[name]
        listed = model_class(name)._by_wire[field]
        found = getattr(model, listed.name) or ()
        if listed.kind.item.published_name == entry:
            return list(found)
        return [model_class(entry)._view(one._document) for one in found]  # whose model says more


def parse(body: Body, headers: Optional[Headers] = None) -> Message:
    """The notification in the body of a request to your endpoint.

    body: as it came (bytes or text), or decoded (a dict, which is not changed). Names are read in either casing: the
        service writes `TotalResultSize` in most notifications, and `totalResultSize` in some.
    headers: those of the request, in any casing, for the message's id. They can be those of Flask, FastAPI, Starlette,
        aiohttp or Django, a WSGI environment (or Django's `META`), a plain dict, or pairs of names and values.

    Raises `ApiValueError` if the body is not a notification (not JSON, without `NotificationType`, with entries that
    are not objects, or larger than 64 MB): respond with 400, and the service does not send it again. Raises
    `ApiTypeError` for an argument of another type. The contents are not checked; `message.model.validate()` does that.
    """
    document = _document_of(body)
    kind, model, document = _told(document)
    cls: Any = UnknownVariant if model is None else model_class(model)
    return Message(kind, cls._view(document), _id_of(headers))


# -- the body ---------------------------------------------------------------------------------------


def _document_of(body: Any) -> Dict[str, Any]:
    if isinstance(body, Mapping):
        try:
            document: Any = copy.deepcopy(dict(body))
        except RecursionError:
            raise ApiValueError("parse(body): it is nested too deeply, or contains itself.") from None
    elif isinstance(body, (list, tuple)):
        document = body
    else:
        document = _decoded(body)
    if not isinstance(document, dict):
        each = " Give each of its notifications by itself." if isinstance(document, (list, tuple)) else ""
        raise ApiValueError(f"parse(body): a notification is a JSON object, not {_a(document)}.{each}")
    if is_too_deep(document):
        raise ApiValueError("parse(body): it is nested too deeply, or contains itself.")
    return document


def _decoded(body: Any) -> Any:
    text = bytes(body) if isinstance(body, (bytearray, memoryview)) else body
    if not isinstance(text, (bytes, str)):
        needed = "the body of the request (bytes, str, or decoded a dict) is needed"
        raise ApiTypeError(f"parse(body): {needed}, not {type(body).__name__}.")
    if not text.strip():
        raise ApiValueError("parse(body): it is empty.")
    if len(text) > _MOST_BYTES:
        raise ApiValueError(f"parse(body): it is larger than {_MOST_BYTES >> 20} MB.")
    try:
        value = json.decode(text, Bounds(None, _TIMES_ITS_SIZE * _MOST_BYTES))
    except TooLarge as error:
        raise ApiValueError(f"parse(body): {error}.") from None
    except ApiValueError as error:
        raise ApiValueError(f"parse(body): {error}.") from None
    except ValueError as error:
        raise ApiValueError(f"parse(body): it is not JSON: {error}") from None
    Held.anything = True  # as with every document that nobody has looked into
    return value


def _told(document: Dict[str, Any]) -> Tuple[str, Optional[str], Dict[str, Any]]:
    """What a document is: its kind, the name of its model (None: not known), and itself in that model's words."""
    by_lower = {name.lower(): name for name in document if isinstance(name, str)}
    type_ = document.get(by_lower.get(_TYPE.lower(), _TYPE))
    if type_ is not None and not isinstance(type_, str):
        raise ApiValueError(f"parse(body): {_TYPE} is {_a(type_)}; a text is needed.")
    model = BY_TYPE.get(type_ or "")
    if type_ and model is None and type_ != _CAMPAIGNS:
        return type_, None, document
    field = next((by_lower[name] for name in ("data", "changeditems") if name in by_lower), "Data")
    entries = _entries(document.get(field), type_ or "the notification", field)
    if field.lower() == "changeditems" and not type_:
        model = BY_FIELD["changedItems"]
        type_ = next(word for word, name in BY_TYPE.items() if name == model)
    if type_ == _CAMPAIGNS or (not type_ and any(_has_event(one) for one in entries)):
        return _of_campaigns(document, entries)
    if not type_ or model is None:
        shown = ", ".join(printable(repr(name)[:40]) for name in list(document)[:5])
        raise ApiValueError(
            f"parse(body): it has no {_TYPE}, so it is not a notification; it has {shown or 'nothing'}. "
            "The webhooks of rules send what was written for them: decode that as JSON."
        )
    return type_, model, _in_words_of(model, document)


def _entries(value: Any, what: str, field: str) -> List[Dict[str, Any]]:
    if value is None:  # which the service may send
        return []
    if not isinstance(value, list):
        raise ApiValueError(f"parse(body): {field} of {printable(what[:60])} is {_a(value)}; a list is needed.")
    for at, one in enumerate(value):
        if not isinstance(one, dict):
            where = f"{field}[{at}] of {printable(what[:60])}"
            raise ApiValueError(f"parse(body): {where} is {_a(one)}; an object is needed.")
    return value


def _of_campaigns(document: Dict[str, Any], entries: List[Dict[str, Any]]) -> Tuple[str, str, Dict[str, Any]]:
    """The kind of a notification about campaigns, which its entries tell: its own type may be that of another."""
    events = {_event_of(one) for one in entries}
    models = {_model_of(one) for one in entries}
    name = models.pop() if len(models) == 1 else None
    kind = next((word for word, model in BY_TYPE.items() if model == name), None)  # a word of its own
    if kind is None and len(events) == 1:
        kind = events.pop()
    document = _in_words_of(name or _ANY_CAMPAIGNS, document)
    return kind or _CAMPAIGNS, name or _ANY_CAMPAIGNS, document


def _event_of(entry: Dict[str, Any]) -> Optional[str]:
    value = next((value for name, value in entry.items() if str(name).lower() == "event"), None)
    return value if isinstance(value, str) else None


def _has_event(entry: Dict[str, Any]) -> bool:
    return any(str(name).lower() == "event" for name in entry)


def _model_of(entry: Dict[str, Any]) -> Optional[str]:
    """The model of the notification that has such an entry."""
    event = _event_of(entry)
    if event in BY_EVENT:
        return BY_EVENT[event]
    fields = {str(name).lower() for name in entry}
    return next((model for field, model in BY_FIELD.items() if field.lower() in fields), None)


def _entry_of(entry: Dict[str, Any]) -> Any:
    model = _model_of(entry)
    return model_class(ENTRIES[model][1] if model else _ANY_ENTRY)


def _a(value: Any) -> str:
    name = "list" if isinstance(value, (list, tuple)) else json.type_name(value)
    return name if name == "null" else f"{'an' if name in ('object', 'array') else 'a'} {name}"


# -- either casing ----------------------------------------------------------------------------------


@lru_cache(maxsize=None)
def _spellings(cls: Any) -> Dict[str, str]:
    """The names on the wire of a model, by their letters alone."""
    return {wire.lower(): wire for wire in cls._by_wire}


def _respelt(cls: Any, document: Dict[str, Any]) -> Dict[str, Any]:
    """A document with every name as the model has it, whatever its casing; so are those of models within."""
    known = _spellings(cls)
    made = {}
    for name, value in document.items():
        wire = name
        if name not in cls._by_wire and isinstance(name, str):
            wire = known.get(name.lower(), name)
            wire = name if wire in document else wire
        made[wire] = _respelt_within(cls._by_wire[wire].kind, value) if wire in cls._by_wire else value
    return made


def _in_words_of(name: str, document: Dict[str, Any]) -> Dict[str, Any]:
    """A notification as its model has it. What that does not say of the entries, their own models do."""
    made = _respelt(model_class(name), document)
    field, entry = ENTRIES.get(name, ("Data", None))
    # Looked at again: the name may be there in several casings.
    entries = _entries(made.get(field), name, field) if name in (_ANY_CAMPAIGNS, *ENTRIES) else []
    if name == _ANY_CAMPAIGNS:
        made[field] = [_respelt(_entry_of(one), one) for one in entries]
    elif entry is not None and entries:
        made[field] = [_respelt(model_class(entry), one) for one in entries]
    return made


def _respelt_within(kind: Any, value: Any) -> Any:
    if isinstance(value, list) and isinstance(kind, ListKind):
        return [_respelt_within(kind.item, one) for one in value]
    # A union's names are told by what is in it, so they are the service's.
    if isinstance(value, dict) and isinstance(kind, ModelKind) and kind.instead() is None:
        return _respelt(kind.model, value)
    return value


# -- the headers ------------------------------------------------------------------------------------


def _id_of(headers: Any) -> Optional[str]:
    if headers is None:
        return None
    needed = "the headers of the request (a mapping, or pairs) are needed, as in request.headers"
    pairs = headers.items() if hasattr(headers, "items") else headers
    if isinstance(headers, (str, bytes)) or not hasattr(pairs, "__iter__"):
        raise ApiTypeError(f"parse(headers): {needed}, not {type(headers).__name__}.")
    for pair in pairs:
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            raise ApiTypeError(f"parse(headers): {needed}, not {type(headers).__name__}.")
        name, value = map(_text, pair)
        spelt = name.lower().replace("_", "-")
        if value and spelt in (_ID, f"http-{_ID}"):  # the latter of a WSGI environment
            return value
    return None


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):  # some gateways give all values of a name
        value = value[0] if value else ""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return value.strip() if isinstance(value, str) else ""
