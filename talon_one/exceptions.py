"""What can go wrong, by name.

::

    OpenApiException
    ├── ApiTypeError              (TypeError)       a value or argument of the wrong type
    ├── ApiValueError             (ValueError)      a value that the contract does not allow
    ├── ApiKeyError               (KeyError)        a name that does not exist
    ├── ApiAttributeError         (AttributeError)  a property that a model does not have
    └── ApiException                                a call that failed
        ├── BadRequestException            400      the request is invalid
        ├── UnauthorizedException          401      the key is missing, wrong or expired
        ├── ForbiddenException             403      the key may not do this
        ├── NotFoundException              404      there is no such thing
        ├── ConflictException              409      a parallel request, or a duplicate
        ├── UnprocessableEntityException   422      understood, but refused
        ├── RateLimitException             429      too many requests; see `retry_after`
        ├── ServiceException               5xx      the service failed
        ├── RedirectException              3xx      a redirect that is not followed (304 is none)
        ├── ApiConnectionException                  no (complete) response arrived
        │   └── ApiTimeoutException (TimeoutError)  … before the deadline
        └── UnreadableAnswerException               a response that does not fit the contract

No exception of urllib3, json, ssl or socket reaches the caller: catching `ApiException` catches every
failed call. All of these pickle.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, NamedTuple, Optional, Tuple, Type

from talon_one._headers import SANDBOX, retry_after
from talon_one._redact import headers_for_log

if TYPE_CHECKING:
    from typing_extensions import Self


class Attempt(NamedTuple):
    """One try of a call."""

    number: int  #: 1 for the first
    status: Optional[int]  #: HTTP status, None if there was no response
    reason: str  #: how it ended: `200 OK`, `503 Service Unavailable`, `connection refused` …
    duration: float  #: seconds that it took
    wait: Optional[float]  #: seconds waited after it before the next try; None after the last


class Problem(NamedTuple):
    """One of the things that the service finds wrong in a request."""

    where: str  #: `cartItems[0].sku`, the name of a parameter, or `line 3` of a file; empty if it is not said
    details: str  #: what is wrong there, in the service's words; empty if there are none


class UnknownPropertyWarning(UserWarning):
    """A key of a dict looks like a misspelt property; it is sent as it is.

    `Configuration(unknown_properties="refuse")` refuses it instead.
    """


class UnknownValueWarning(UserWarning):
    """A query parameter has a value that this version does not know; it is sent, as the service may be newer."""


class OpenApiException(Exception):
    """The base of everything that this package raises."""


class ApiTypeError(OpenApiException, TypeError):
    """A value or an argument has the wrong type; the message names it and what is needed."""

    def __init__(
        self,
        msg: str = "",
        path_to_item: Optional[List[Any]] = None,
        valid_classes: Optional[Tuple[Any, ...]] = None,
        key_type: Optional[bool] = None,
    ) -> None:
        self.path_to_item = path_to_item
        self.valid_classes = valid_classes
        self.key_type = key_type
        super().__init__(_with_path(msg, path_to_item))


class ApiValueError(OpenApiException, ValueError):
    """A value is not allowed; the message names it and the rule that it breaks."""

    def __init__(self, msg: str = "", path_to_item: Optional[List[Any]] = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_with_path(msg, path_to_item))


class ApiKeyError(OpenApiException, KeyError):
    """A name that should be in a mapping is not there."""

    def __init__(self, msg: str = "", path_to_item: Optional[List[Any]] = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_with_path(msg, path_to_item))

    def __str__(self) -> str:  # KeyError would show the message in quotes
        return str(self.args[0])


class ApiAttributeError(OpenApiException, AttributeError):
    """A model has no property of that name."""

    def __init__(self, msg: str = "", path_to_item: Optional[List[Any]] = None) -> None:
        self.path_to_item = path_to_item
        super().__init__(_with_path(msg, path_to_item))


class ApiException(OpenApiException):
    """A call failed. The first line of `str()` says what happened to which operation, and what to do.

    status: HTTP status; None if there was no response.
    reason: the reason in the status line, or what went wrong on the way.
    headers: of the response; None without one.
    body: of the response, as text if it is text, else as bytes.
    data: the body as the model that the contract names for this status (`ErrorResponse` …), else
        the decoded JSON, else None. See `problems` for what is wrong in the request.
    request_id: the service's id of the request, if it sends one.
    attempts: every try of the call, in order.
    operation: the method's name, such as `update_customer_session_v2`.
    was_sent: False if no try sent anything, so the service certainly did nothing.
    """

    was_sent = True
    advice = "See `body` for the whole response."
    advice_if_unsent = ""  #: what to do where nothing was sent

    def __init__(
        self,
        status: Optional[int] = None,
        reason: Optional[str] = None,
        http_resp: Any = None,
        *,
        body: Any = None,
        data: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        operation: Optional[str] = None,
        attempts: Tuple[Attempt, ...] = (),
        request_id: Optional[str] = None,
    ) -> None:
        super().__init__(status, reason)
        self.status: Optional[int] = status
        self.reason: Optional[str] = reason
        self.body: Any = body
        self.data = data
        self.headers: Optional[Mapping[str, str]] = headers
        self.operation = operation
        self.attempts = attempts
        self.request_id = request_id
        if http_resp is not None:
            self.status = http_resp.status if status is None else status
            self.reason = http_resp.reason if reason is None else reason
            self.body = text_or_bytes(http_resp.data) if body is None else body
            if headers is None:
                found = http_resp.getheaders() if hasattr(http_resp, "getheaders") else http_resp.headers
                self.headers = found if hasattr(found, "items") else dict(found or ())  # or pairs, as http.client has
        self.args = (self.status, self.reason)

    @classmethod
    def from_response(cls, *, http_resp: Any, body: Any = None, data: Any = None) -> Self:
        """The exception of the right class for a response; raises it, as the 26.x client does."""
        raise exception_class(http_resp.status)(http_resp=http_resp, body=body, data=data)

    @property
    def problems(self) -> List[Problem]:
        """What the service finds wrong in the request: the `errors` of the body; empty if it has none."""
        return [_problem(error) for error in _errors(self.data) if isinstance(_plain(error), dict)]

    @property
    def retry_after(self) -> Optional[float]:
        """Seconds that the service asked to wait; None if it did not ask."""
        return retry_after(self.headers or {})

    def __str__(self) -> str:
        lines = [self._headline()]
        if self.status is not None:
            lines.append(f"({self.status})")
        if self.reason and len(self.reason) <= _LONGEST_REASON:  # else the first line has it, cut
            lines.append(f"Reason: {self.reason}")
        if self.request_id:
            lines.append(f"Request id: {_cut(self.request_id, _LONGEST_REASON)}")
        if len(self.attempts) > 1:
            tries = ", ".join(f"{attempt.number}: {_cut(attempt.reason, 60)}" for attempt in self.attempts)
            lines.append(f"Tries: {_cut(tries, 1000)}")
        if self.headers:
            lines.append(f"HTTP response headers: {_cut(str(headers_for_log(self.headers)), 4000)}")
        lines = [printable(line) for line in lines]
        if self.body:
            lines += ["HTTP response body: " + _start_of(self.body)]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._headline()!r})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return _restore, (type(self), self.args, dict(self.__dict__))

    def _headline(self) -> str:
        what = self._what_happened().rstrip(". ")  # some have a full stop of their own
        tries = f" ({len(self.attempts)} tries)" if len(self.attempts) > 1 else ""
        name = f"{_cut(self.operation, 200)}: " if self.operation else ""
        told = f"{name}{what}{tries}"
        end = "" if told.endswith("?") else "."  # some end with "Did you mean ...?"
        return printable(" ".join(f"{told}{end} {self.advice}".split()))  # there may be line breaks in it

    def _what_happened(self) -> str:
        parts = [_cut(str(part), _LONGEST_REASON) for part in (self.status, self.reason) if part]
        said = _said(self.data)
        return (" ".join(parts) or "The call failed") + (f": {said}" if said else "")


class BadRequestException(ApiException):
    """400: the request is invalid; `problems` says which parts."""

    advice = "Correct the request before sending it again."


class UnauthorizedException(ApiException):
    """401: the API key is missing, wrong, expired, or of another deployment."""

    advice = "Check the host and the API key, and that the key has not expired."
    advice_if_without_key = "No API key was sent; give Configuration(api_key=...) or set TALON_ONE_API_KEY."


class ForbiddenException(ApiException):
    """403: the key is valid but not for this endpoint."""

    advice = "Use a key that is allowed to call this endpoint, or a user with the required role."


class NotFoundException(ApiException):
    """404: the path names something that does not exist."""

    advice = "Check the ids in the call and the host."


class ConflictException(ApiException):
    """409: another request is updating the same session or profile, or the thing exists already."""

    advice = "Send updates of one session or profile one after another; choose another name for a duplicate."


class UnprocessableEntityException(ApiException):
    """422: the request was understood but refused."""

    advice = "Correct the request before sending it again."


class RateLimitException(ApiException):
    """429: too many requests. Management endpoints allow three a second each."""

    advice = "Wait, and send fewer requests a second."


class ServiceException(ApiException):
    """5xx: the service failed, or something in front of it."""

    advice = "Try again later; the request itself may be fine."
    advice_if_not_served = (
        "The service has no such operation: check the host, and which version of the service it runs."
    )
    advice_if_in_sandbox = "Call a real deployment for it."

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.status == 501:
            self.advice = self.advice_if_in_sandbox if _is_sandbox(self.headers) else self.advice_if_not_served


class RedirectException(ApiException):
    """3xx: a redirect that is not followed: to another host, or for a request that writes."""

    advice = "Check the host: redirects are followed only for GET and only to the same host."


class ApiConnectionException(ApiException):
    """No complete response arrived: the service could not be reached, or the connection broke."""

    advice = "Whether the service acted on the request is unknown. Check the host and the network."
    advice_if_unsent = "Check the host and the network."

    def _what_happened(self) -> str:
        return _cut(self.reason or "the connection failed", _LONGEST_REASON)


class ApiTimeoutException(ApiConnectionException, TimeoutError):
    """The deadline passed before the whole response had arrived; see `Configuration.timeout`."""

    advice = "Whether the service acted on the request is unknown. Allow more time (_request_timeout) or try later."
    advice_if_unsent = "Allow more time (_request_timeout) or try later."

    def __str__(self) -> str:  # TimeoutError, an OSError, would print its own form
        return ApiException.__str__(self)

    def _what_happened(self) -> str:
        return _cut(self.reason or "no complete response in time", _LONGEST_REASON)


class UnreadableAnswerException(ApiException):
    """A response arrived that does not fit the contract: not JSON, empty, cut short or too large."""

    advice = "Check that the host is your Talon.One deployment, and that no proxy or login page answers in its place."
    advice_if_shaped_otherwise = "Check what is in `body`, and the version of this package: the service may be newer."

    def _what_happened(self) -> str:
        return _cut(self.reason or "the response cannot be read", _LONGEST_REASON)


#: Control characters, what turns the direction of a text around, and halves of characters, which no output takes.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
_LONGEST_REASON = 200  # letters of it that an error shows: a proxy may send a page of them

_BY_STATUS: Dict[int, Type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: RateLimitException,
}


def exception_class(status: int) -> Type[ApiException]:
    """The exception class of an HTTP status."""
    if 500 <= status <= 599:
        return ServiceException
    if 300 <= status <= 399 and status != 304:  # which leads nowhere: nothing has changed
        return RedirectException
    return _BY_STATUS.get(status, ApiException)


def printable(line: str) -> str:
    """One line without what a terminal or a reader of logs would take for more than text."""
    return line if line.isprintable() else re.sub(f"[\t\n{_CONTROLS}]", "?", line)


def render_path(path_to_item: List[Any]) -> str:
    """`['a'][0]` for the path ("a", 0): kept for code written for the published clients."""
    return "".join(f"[{part}]" if isinstance(part, int) else f"['{part}']" for part in path_to_item)


def _with_path(msg: str, path_to_item: Optional[List[Any]]) -> str:
    text = f"{msg} at {render_path(path_to_item)}" if path_to_item else msg
    return re.sub("[\ud800-\udfff]", "?", text) if isinstance(text, str) else text


def _restore(cls: Type[ApiException], args: Tuple[Any, ...], state: Dict[str, Any]) -> ApiException:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def text_or_bytes(data: Any) -> Any:
    """A body as text where it is text."""
    if isinstance(data, (bytes, bytearray)):
        try:
            return bytes(data).decode("utf-8")
        except UnicodeDecodeError:
            return bytes(data)
    return data


def _said(data: Any) -> str:
    """The service's own words in an error body."""
    document = _plain(data)
    if not isinstance(document, dict):
        return ""
    parts = [document["message"]] if isinstance(document.get("message"), str) else []
    errors = _errors(document)
    parts += [_line(error) for error in errors[:3]]
    more = len(errors) - 3
    text = _cut("; ".join(part for part in parts if part), 400)
    return f"{text} (and {more} more)" if more > 0 else text


def _errors(data: Any) -> List[Any]:
    """The `errors` of an error body."""
    document = _plain(data)
    errors = document.get("errors") if isinstance(document, dict) else None
    return errors if isinstance(errors, list) else []


def _line(error: Any) -> str:
    """`cartItems[0].sku: is missing`: one of the `errors` in an error body."""
    where, details = _problem(error)
    return f"{where}: {details}" if where and details else where or ": ".join(_words(error))


def _problem(error: Any) -> Problem:
    document = _plain(error)
    source = document.get("source") if isinstance(document, dict) else None
    return Problem(_place(_plain(source)), ["", *_words(error)][-1])


def _words(error: Any) -> List[str]:
    """The title and the details of one of the `errors`, as far as they are there."""
    document = _plain(error)
    found = [document.get(key) for key in ("title", "details")] if isinstance(document, dict) else []
    return [words for words in found if isinstance(words, str) and words]


def _place(source: Any) -> str:
    """Where the service found a problem: by its JSON pointer, a parameter, or the line of a file."""
    if not isinstance(source, dict):
        return ""
    pointer = source.get("pointer")
    if isinstance(pointer, str) and pointer.strip("/#"):
        names = [name.replace("~1", "/").replace("~0", "~") for name in pointer.lstrip("#").strip("/").split("/")]
        return "".join(f"[{name}]" if name.isdecimal() else f".{name}" for name in names).lstrip(".")
    if isinstance(source.get("parameter"), str):
        return str(source["parameter"])
    return f"line {source['line']}" if isinstance(source.get("line"), (str, int)) and source["line"] else ""


def _plain(value: Any) -> Any:
    """The document of a model; what is none, as it is."""
    return getattr(value, "_document", value)


def _is_sandbox(headers: Optional[Mapping[str, str]]) -> bool:
    return any(name.lower() == "server" and SANDBOX in value for name, value in (headers or {}).items())


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 3]}..."


def _start_of(body: Any) -> str:
    """The first of a body, with its lines, and how much there is."""
    text = body[:2000] if isinstance(body, str) else repr(body[:2000] if isinstance(body, bytes) else body)[:8000]
    whole = len(body) if isinstance(body, (str, bytes)) else 0
    text = re.sub(f"[{_CONTROLS}]", "?", text.replace("\r\n", "\n"))
    return text if whole <= 2000 else f"{text}... ({whole} in all)"
