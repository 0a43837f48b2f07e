"""From an answer to a model, or to the exception that belongs to it. No I/O."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ForwardRef, Mapping, NoReturn, Optional, Union, get_args, get_origin

from talon_one import _json
from talon_one.api_response import ApiResponse
from talon_one.exceptions import (
    ApiTypeError,
    ApiValueError,
    OpenApiException,
    RedirectException,
    UnauthorizedException,
    UnreadableAnswerException,
    exception_class,
    text_or_bytes,
)
from talon_one.kinds import DictKind, Kind, ListKind, ModelKind, kind_of
from talon_one.responses import UTF_8, is_html

if TYPE_CHECKING:
    from talon_one.request import Request
    from talon_one.responses import RESTResponse


def read_answer(
    name: str,
    returns: Mapping[int, Optional[str]],
    errors: Mapping[int, Optional[str]],
    accept: str,
    request: Request,
    response: RESTResponse,
) -> ApiResponse[Any]:
    """The answer as the type that belongs to its status, or the exception that does.

    name: the operation's. returns, errors: status → type of the body. accept: what was asked for.
    """
    status = response.status
    if not 200 <= status <= 299:
        _raise_for_status(name, errors.get(status), request, response)
    problem = None
    shaped_otherwise = False
    data: Any = None
    try:
        if status == 204:
            expected = None  # it has no body, whatever the contract shows for it
        elif status in returns:
            expected = returns[status]
        elif status == 202 and not response.data:
            expected = None  # accepted, to be done later: there is nothing to tell yet
        else:  # a success that the contract does not name: read it as the one that it does
            expected = next(iter(returns.values()), None)
        if expected is not None:
            data = _decoded(expected, accept, response)
        elif response.data.strip():
            _json_value(response)  # nothing was expected, but a login page is no success
    except (ValueError, TypeError) as error:
        problem = str(error)
        shaped_otherwise = isinstance(error, OpenApiException)
    if problem is not None:
        response.hide()
        problem = response.masked(problem)
        unreadable = UnreadableAnswerException(
            status=status,
            reason=problem,
            headers=response.headers,
            body=text_or_bytes(response.data),
            operation=name,
            attempts=response.attempts,
            request_id=response.request_id,
        )
        if shaped_otherwise:
            unreadable.advice = unreadable.advice_if_shaped_otherwise
        try:
            raise unreadable
        finally:
            del unreadable  # its traceback holds this frame
    return ApiResponse(data, status, response.headers, response.data, response.attempts, response.request_id)


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


def _decoded(expected: str, accept: str, response: RESTResponse) -> Any:
    """The body as a value; ValueError or TypeError, with a message for people, where it is none."""
    said = response.getheader("content-type") or accept
    if expected == "str" and (accept != "application/json" or "json" not in said.lower()):
        if is_html(response):
            raise ValueError("the answer is an HTML page, not CSV")
        return _as_text(response)
    if not response.data.strip():
        raise ValueError("the answer is empty, JSON was expected")
    return _converted(expected, _json_value(response))


def _json_value(response: RESTResponse) -> Any:
    """The body as JSON; ValueError, with a message for people, where it is none."""
    data = response.data
    text: Union[str, bytes] = data if response.charset() == UTF_8 else _as_text(response)
    problem = None
    try:
        return _json.decode(text)
    except UnicodeDecodeError:
        problem = "the answer is not encoded as it says"
    except (ValueError, RecursionError):
        problem = "the answer is an HTML page, not JSON" if data.lstrip()[:1] == b"<" else "the answer is not JSON"
    raise ValueError(problem)


def _as_text(response: RESTResponse) -> str:
    charset = response.charset()
    try:
        text = response.data.decode(charset)
    except UnicodeDecodeError:
        raise ValueError("the answer is not encoded as it says") from None
    return text[1:] if text.startswith("\ufeff") else text


def read_body_as(name: str, data: Any) -> Any:
    """A body (text or bytes) as a published type; `UnreadableAnswerException` where it is none."""
    kind = _kind_named(name)
    try:
        if name == "str":  # a JSON text, or any other: CSV
            text = _text_of(data)
            try:
                value = _json.decode(text)
            except ValueError:
                return text
            return value if isinstance(value, str) else text
        value = _json.decode(data if isinstance(data, (bytes, bytearray)) else _text_of(data))
        return None if value is None else kind.convert(value, "the body")
    except (ValueError, TypeError, RecursionError) as error:
        problem = str(error)
    unreadable = UnreadableAnswerException(reason=f"the body is no {name}: {problem}", body=data)
    unreadable.advice = unreadable.advice_if_shaped_otherwise
    try:
        raise unreadable
    finally:
        del unreadable


def _text_of(data: Any) -> str:
    import six  # here, as few programs come to this and all would pay for the import

    return six.ensure_text(data, "utf-8-sig")


@lru_cache(maxsize=None)
def _kind_named(name: str) -> Kind:
    """The kind of a published type; `ApiTypeError` where it names a model that there is not."""
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
        raise ApiValueError(f"the answer is null, {name} was expected")
    return None


def _raise_for_status(name: str, error_type: Optional[str], request: Request, response: RESTResponse) -> NoReturn:
    data: Any = None
    try:
        data = _json.decode(response.data) if response.data.strip() else None
    except (ValueError, RecursionError):
        data = None  # not JSON: the status and the body are what there is to tell
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
