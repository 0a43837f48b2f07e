"""What a mock answers: checked when the test says it, made anew for each try."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Callable, Dict, Mapping, NamedTuple, Optional, Union

from urllib3 import HTTPHeaderDict

from talon_one._suggest import did_you_mean
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTimeoutException,
    ApiTypeError,
    ApiValueError,
    UnreadableAnswerException,
    exception_class,
)
from talon_one.model import Model, json
from talon_one.model.documents import Document, to_wire
from talon_one.model.kinds import Departures, Kind, ListKind, ModelKind, kind_of
from talon_one.model.registry import model_class
from talon_one.operation import Operation
from talon_one.testing.examples import completed
from talon_one.testing.failures import CONNECT_TIMEOUT, REFUSED, RESET, TIMEOUT, UNREADABLE, Breakdown
from talon_one.wire.answers import RESTResponse
from talon_one.wire.failures import Failure

#: What `raises` takes.
Raised = Union[int, Breakdown, Failure, ApiException]

# The words by which a client knows that the request may be repeated.
_BUSY = "Too many requests are updating this {} at the same time"
#: Errors that the contract names for every operation, beside its own.
_ANYWHERE = frozenset({403, 404, 429})
#: Statuses that classes of exceptions stand for, where a test gives the class alone.
_BY_CLASS = (400, 401, 403, 404, 409, 422, 429, 503)
#: What stands in an export that the test says nothing of.
_CSV = "id\n1\n"


class Reply(NamedTuple):
    """What one try gets: `make` gives it, as a call keeps notes in what it gets."""

    make: Callable[[], Union[RESTResponse, Failure]]
    sent: bool  #: whether the request had reached the service


def answer(
    operation: Operation,
    given: Any,
    fields: Mapping[str, Any],
    status: Optional[int],
    headers: Optional[Mapping[str, str]],
    unchecked: bool,
) -> Reply:
    """A success: what was given, or the example of its type with these fields."""
    where = f"{operation.name}.returns"
    if status is None:
        says = given is not None or bool(fields)
        own = [one for one, name in operation.returns.items() if name is not None or not says]
        status = own[0] if own else next(iter(operation.returns))
    if not isinstance(status, int):
        raise ApiTypeError(f"{where}(_status): a number is needed, not {status!r}.")
    if not 200 <= status <= 299:
        raise ApiValueError(f"{where}(): {status} is not a success; write raises({status}).")
    if status not in operation.returns and not unchecked:
        known = ", ".join(map(str, operation.returns))
        raise ApiValueError(
            f"{where}(): the contract has {known} for a success, not {status}; unchecked=True takes it."
        )
    if given is not None and fields:
        raise ApiTypeError(f"{where}(): give the response, or properties of it ({', '.join(fields)}), not both.")
    expected = None if status == 204 else operation.returns.get(status)
    if isinstance(given, (bytes, bytearray)):  # a body as it is
        return _whole(status, headers, bytes(given), operation.accept)
    if unchecked and (given is not None or fields):
        if isinstance(given, str):
            return _whole(status, headers, given.encode(), operation.accept)
        given = dict(fields) if given is None else given
        if expected is not None and isinstance(given, dict):
            given = kind_of(expected).read_plain(given)  # names as on the wire
        return _whole(status, headers, json.encode(to_wire(given), sending=False), "application/json")
    if expected is None:
        if given is not None or fields:
            raise ApiTypeError(f"{where}(): the response has no body; leave it out.")
        return _whole(status, headers, b"", operation.accept)
    if expected == "str":
        return _whole(status, headers, _text(given, fields, where).encode(), operation.accept)
    document = _document(kind_of(expected), expected, ... if given is None else given, fields, where)
    return _whole(status, headers, json.encode(document, sending=False), "application/json")


def error(
    operation: Operation,
    raised: Any,
    fields: Mapping[str, Any],
    headers: Optional[Mapping[str, str]],
    unchecked: bool,
) -> Reply:
    """An error answer, or a failure of the network."""
    where = f"{operation.name}.raises"
    if isinstance(raised, type) and issubclass(raised, ApiException):
        raised = raised()
    if isinstance(raised, ApiException):
        status = _status_of(raised)
        if status is None:
            raised = _breakdown(raised, where)
        else:
            data = raised.data.to_dict(serialize=True) if isinstance(raised.data, Model) else raised.data
            fields = {**(data if isinstance(data, dict) else {}), **fields}
            headers = dict(headers if headers is not None else raised.headers or {})
            raised = status
    if isinstance(raised, Failure):
        raised = Breakdown(raised.reason, raised, True)
    if isinstance(raised, Breakdown):
        if fields or headers:
            raise ApiTypeError(f"{where}(): there is no response with {raised!r}, so it has no properties and headers.")
        failure = raised.failure
        return Reply(lambda: failure, raised.sent)
    if isinstance(raised, bool) or not isinstance(raised, int):
        needed = "a status, TIMEOUT and the like, a talon_one.Failure or an ApiException"
        raise ApiTypeError(f"{where}(): {needed} is needed, not {raised!r}.")
    if not 300 <= raised <= 599:
        instead = "; write returns()" if 200 <= raised <= 299 else ""
        raise ApiValueError(f"{where}(): {raised} is not an error{instead}.")
    if not unchecked and raised not in operation.errors and raised not in _ANYWHERE and raised < 500:
        own = ", ".join(map(str, sorted({*operation.errors, *_ANYWHERE})))
        raise ApiValueError(
            f"{where}(): the contract has {own} and 5xx for an error, not {raised}; unchecked=True takes any status."
        )
    return _whole(raised, headers, json.encode(_error_body(operation, raised, fields, unchecked)), "application/json")


def _status_of(raised: ApiException) -> Optional[int]:
    """The status that an exception has, or that its class stands for; None for a failure of the network."""
    if raised.status is not None:
        return raised.status
    return next((status for status in _BY_CLASS if exception_class(status) is type(raised)), None)


def _breakdown(raised: ApiException, where: str) -> Breakdown:
    """The failure of the network that an exception without a status stands for."""
    kinds = {
        ApiTimeoutException: (TIMEOUT, CONNECT_TIMEOUT),
        ApiConnectionException: (RESET, REFUSED),
        UnreadableAnswerException: (UNREADABLE, UNREADABLE),
    }
    for kind, (sent, unsent) in kinds.items():
        if isinstance(raised, kind):
            found = sent if raised.was_sent else unsent
            reason = found.failure.reason if raised.reason is None else raised.reason
            return found._replace(failure=found.failure._replace(error=kind, reason=reason))
    raise ApiTypeError(f"{where}(): {type(raised).__name__} has no status; give one: {type(raised).__name__}(503).")


def _error_body(operation: Operation, status: int, fields: Mapping[str, Any], unchecked: bool) -> Any:
    expected = operation.errors.get(status) or "ErrorResponseWithStatus"
    cls = model_class(expected)
    told: Dict[str, Any] = {}
    if "message" in cls._properties:
        of = "session" if "Session" in expected else "profile"
        parallel = status == 409 and expected.startswith("Update")
        told["message"] = _BUSY.format(of) if parallel else _phrase(status)
    if "status_code" in cls._properties:
        told["status_code"] = status
    given = {(cls._declared(name).name if cls._declared(name) else name): value for name, value in fields.items()}
    if unchecked:
        return to_wire(cls.from_dict({**told, **given}))
    return _document(kind_of(expected), expected, ..., {**told, **given}, f"{operation.name}.raises")


def _document(kind: Kind, expected: str, given: Any, fields: Mapping[str, Any], where: str) -> Any:
    """The document of a response, completed and checked. given: `...` for an example."""
    cls = model_class(expected) if isinstance(kind, ModelKind) else None
    properties = getattr(cls, "_properties", {})  # an enumeration and most unions have none
    if fields:
        if cls is None or issubclass(cls, str):
            raise ApiTypeError(f"{where}(): the response is {expected}, which has no properties; give all of it.")
        for name in fields if properties else ():
            if cls._declared(name) is None:
                raise ApiTypeError(f"{where}(): {expected} has no property {name!r}.{did_you_mean(name, properties)}")
        given = dict(fields)
    fits = isinstance(given, (list, tuple) if isinstance(kind, ListKind) else kind.accepted)
    if isinstance(given, Document) and cls is not None:
        fits = isinstance(given, cls)
    if given is not ... and not fits:
        raise ApiTypeError(f"{where}(): the response is {expected}, not {type(given).__name__}.")
    if given is ... and not any(made.required for made in properties.values()):
        given = dict.fromkeys(properties, ...) or ...  # an empty answer would be of no use
    document = completed(kind, given)
    found = Departures()
    kind.validate(document, "", found)
    if found:
        told = "; ".join(map(str, found[:5]))
        would = f"The service would not send this as {expected}; unchecked=True sends it anyway."
        raise ApiValueError(f"{where}(): {told} {would}")
    return document


def _text(given: Any, fields: Mapping[str, Any], where: str) -> str:
    if fields or not isinstance(given, (str, type(None))):
        raise ApiTypeError(f"{where}(): the response is text (str, or bytes); give all of it.")
    return _CSV if given is None else given


def _whole(status: int, headers: Optional[Mapping[str, str]], body: bytes, content_type: str) -> Reply:
    if headers is not None and not isinstance(headers, Mapping):
        raise ApiTypeError(f"_headers: a mapping of names to texts is needed, not {type(headers).__name__}.")
    given = {str(name): str(value) for name, value in (headers or {}).items()}
    sent = {"Content-Type": content_type} if body and not any(name.lower() == "content-type" for name in given) else {}
    sent.update(given)
    reason = _phrase(status)
    return Reply(lambda: RESTResponse(status, reason, HTTPHeaderDict(sent), body), True)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
