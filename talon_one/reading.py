"""From a response to a model, or to the exception that belongs to it. No I/O."""

from __future__ import annotations

import copy
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Any,
    ForwardRef,
    Mapping,
    NoReturn,
    Optional,
    Tuple,
    Union,
    get_args,
    get_origin,
)

from talon_one._clock import monotonic
from talon_one.exceptions import (
    ApiTimeoutException,
    ApiTypeError,
    ApiValueError,
    OpenApiException,
    RedirectException,
    UnauthorizedException,
    UnreadableAnswerException,
    exception_class,
    text_or_bytes,
)
from talon_one.model import json
from talon_one.model.documents import is_too_deep
from talon_one.model.kinds import DictKind, Kind, ListKind, ModelKind, kind_of
from talon_one.model.large import SMALL, NoTimeLeft, TooLarge
from talon_one.wire.answers import UTF_8, bounds_of, is_html

if TYPE_CHECKING:
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.request import Request

#: What showing a body takes, at most.
_SECONDS_A_BYTE = 20e-9


def read_answer(
    name: str,
    returns: Mapping[int, Optional[str]],
    errors: Mapping[int, Optional[str]],
    accept: str,
    request: Request,
    response: RESTResponse,
) -> Any:
    """The body of a response as the type that belongs to its status, or the exception that does.

    name: the operation's. returns, errors: status → type of the body. accept: what was asked for.
    """
    status = response.status
    if not 200 <= status <= 299:
        _raise_for_status(name, errors.get(status), request, response)
    if status == 204:
        expected = None  # it has no body, whatever the contract shows for it
    elif status in returns:
        expected = returns[status]
    elif status == 202 and not response.data:
        expected = None  # accepted, to be done later: there is nothing to tell yet
    else:  # a success that the contract does not name: read it as the one that it does
        expected = next(iter(returns.values()), None)
    data: Any
    problem: Any
    data, problem = _read(expected, accept, request, response)
    if problem is not None:
        late = isinstance(problem, NoTimeLeft)
        if late or isinstance(problem, TooLarge) or not _time_to_show(response):
            response.keep_start()
        shaped_otherwise = isinstance(problem, OpenApiException)
        if shaped_otherwise and response.hide_body():
            # The words may quote a part of the key, which would not be found.
            problem = _read(expected, accept, request, response)[1]
            problem = problem if isinstance(problem, OpenApiException) else f"the response is not {expected}"
        response.hide()
        problem = None if late else response.masked(str(problem))
        unreadable = (ApiTimeoutException if late else UnreadableAnswerException)(
            status=status,
            reason=problem or "no time was left to read the response",
            headers=response.headers,
            body=text_or_bytes(response.data),
            operation=name,
            attempts=response.attempts,
            request_id=response.request_id,
        )
        if shaped_otherwise:
            unreadable.advice = UnreadableAnswerException.advice_if_shaped_otherwise
        try:
            raise unreadable
        finally:
            del unreadable  # its traceback holds this frame
    return data


def type_name(response_type: Any) -> Any:
    """The published spelling of a type that a caller named, or gave as a class or as annotations have it."""
    if response_type is None or isinstance(response_type, str):
        return response_type
    if type(response_type) is type and response_type not in (list, dict):
        return response_type.__name__  # no alias such as `list[Coupon]`, which calls itself a class too
    origin, inner = get_origin(response_type), get_args(response_type)
    if isinstance(response_type, ForwardRef):
        return response_type.__forward_arg__
    if list in (origin, response_type):
        return f"list[{type_name(inner[0]) if inner else 'object'}]"
    if dict in (origin, response_type):
        return f"dict(str, {type_name(inner[1]) if inner else 'object'})"
    if response_type is Any:
        return "object"
    if origin is not None or not isinstance(response_type, type):
        raise ApiTypeError(f"A type of a body is needed, as in 'list[Coupon]', not {response_type!r}.")
    return response_type.__name__


def _read(
    expected: Optional[str], accept: str, request: Request, response: RESTResponse
) -> Tuple[Any, Optional[Exception]]:
    """The body as a value, or why it is none: an error with a message for people, or `NoTimeLeft`."""
    try:
        if expected is not None:
            return _decoded(expected, accept, request, response), None
        if response.data.strip():
            _json_value(request, response)  # nothing was expected, but a login page is no success
    except (ValueError, TypeError, NoTimeLeft) as error:
        return None, error.with_traceback(None)
    return None, None


def _decoded(expected: str, accept: str, request: Request, response: RESTResponse) -> Any:
    """The body as a value; ValueError or TypeError, with a message for people, where it is none."""
    if expected == "str" and (accept != "application/json" or not _says_json(response)):
        if is_html(response):
            raise ValueError("the response is an HTML page, not CSV")
        return _as_text(response)
    if not response.data.strip():
        raise ValueError("the response is empty, JSON was expected")
    return _converted(expected, _json_value(request, response))


def _says_json(response: RESTResponse) -> bool:
    """Whether it is JSON by its type; that is what was asked for."""
    return "json" in (response.getheader("content-type") or "json").lower()


def _json_value(request: Request, response: RESTResponse) -> Any:
    """The body as JSON; ValueError, with a message for people, where it is none."""
    data = response.data
    text: Union[str, bytes] = data if response.charset() == UTF_8 else _as_text(response)
    bounds = bounds_of(response.deadline, request.max_bytes) if len(text) > SMALL else None
    problem = None
    try:
        return json.decode(text, bounds)
    except TooLarge:
        limit = request.max_bytes
        room = f"the response has more values than Configuration.max_response_bytes ({limit}) allows"
        raise TooLarge(room) from None
    except UnicodeDecodeError:
        problem = "the response is not encoded as its headers say"
    except ApiValueError:
        raise ApiValueError("the response is nested too deeply to be read") from None
    except ValueError:
        problem = "the response is an HTML page, not JSON" if data.lstrip()[:1] == b"<" else "the response is not JSON"
    raise ValueError(problem)


def _as_text(response: RESTResponse) -> str:
    charset = response.charset()
    try:
        text = response.data.decode(charset)
    except UnicodeDecodeError:
        raise ValueError("the response is not encoded as its headers say") from None
    return text[1:] if charset != UTF_8 and text.startswith("\ufeff") else text


def read_body_as(name: str, data: Any) -> Any:
    """A body (text or bytes) as a published type; `UnreadableAnswerException` where it is none."""
    kind = _kind_named(name)
    try:
        if name == "str":  # a JSON text, or any other: CSV
            text = _text_of(data)
            try:
                value = json.decode(text)
            except ValueError:
                return text
            return value if isinstance(value, str) else text
        value = json.decode(data if isinstance(data, (bytes, bytearray)) else _text_of(data))
        return None if value is None else kind.convert(value, "the body")
    except (ValueError, TypeError, RecursionError) as error:
        problem = str(error)
    unreadable = UnreadableAnswerException(reason=f"the body is not a {name}: {problem}", body=data)
    unreadable.advice = unreadable.advice_if_shaped_otherwise
    try:
        raise unreadable
    finally:
        del unreadable


def check_type(name: Optional[str]) -> None:
    """Refuse what is no published type, before anything is sent; None stands for no body."""
    problem = None
    try:
        if name is not None:
            _kind_named(name)
    except (ApiTypeError, IndexError):
        problem = f"call_api(response_type): {name!r} is not a type; 'list[Coupon]', 'dict(str, float)' and 'str' are."
    if problem is not None:
        raise ApiTypeError(problem)


def read_value_as(name: str, value: Any) -> Any:
    """A decoded value as a published type; `ApiTypeError` or `ApiValueError` if it is none."""
    return _kind_named(name).convert(copy.deepcopy(value), "the value")  # it stays as it is


def _text_of(data: Any) -> str:
    import six  # here, as few programs come to this and all would pay for the import

    return six.ensure_text(data, "utf-8-sig")


@lru_cache(maxsize=None)
def _kind_named(name: str) -> Kind:
    """The kind of a published type; `ApiTypeError` if it names a model that there is not."""
    kind = innermost = kind_of(name)
    while isinstance(innermost, (ListKind, DictKind)):
        innermost = innermost.item
    if isinstance(innermost, ModelKind):
        _ = innermost.model
    return kind


def _converted(name: str, value: Any) -> Any:
    kind = _kind_named(name)
    if value is not None:
        return kind.convert(value, "the answer")
    if isinstance(kind, ModelKind):  # who asked for one uses what is in it
        raise ApiValueError(f"the response is null, {name} was expected")
    return None


def _time_to_show(response: RESTResponse) -> bool:
    """Whether there is time to look through the whole of the body, and to make text of it."""
    size = len(response.data)
    left = None if response.deadline is None else response.deadline - monotonic()
    return size <= SMALL or left is None or left > size * _SECONDS_A_BYTE


def _raise_for_status(name: str, error_type: Optional[str], request: Request, response: RESTResponse) -> NoReturn:
    data: Any = None
    try:
        # Half the room, as the exception shows the text too.
        bounds = bounds_of(response.deadline, request.max_bytes // 2)
        data = json.decode(response.data, bounds) if response.data.strip() else None
    except (ValueError, RecursionError, NoTimeLeft):
        data = None  # not JSON: the status and the body are what there is to tell
    if is_too_deep(data):
        data = None  # exceptions pickle
    if not _time_to_show(response):
        response.keep_start()
    if isinstance(data, dict):
        data = _converted(error_type or "ErrorResponseWithStatus", data)
    cls = exception_class(response.status)
    error = cls(
        status=response.status,
        reason=response.reason,
        headers=response.headers,
        body=text_or_bytes(response.data),
        data=data,
        operation=name,
        attempts=response.attempts,
        request_id=response.request_id,
    )
    if isinstance(error, RedirectException) and response.getheader("location"):
        error.reason = f"{response.reason or 'redirect'} to {response.getheader('location')}"
        error.args = (error.status, error.reason)
    if isinstance(error, UnauthorizedException) and "Authorization" not in request.headers:
        error.advice = error.advice_if_without_key
    try:
        raise error
    finally:
        del error  # its traceback holds this frame
