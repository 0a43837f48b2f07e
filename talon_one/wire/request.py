"""A request, ready to send, and the rules of its headers."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Mapping, Optional
from urllib.parse import urlsplit

from talon_one._secrets import Headers, Secret, headers_of, is_name, kind_of_given, reveal, revealed
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.wire.retries import OFF, RetryPolicy
from talon_one.wire.timeouts import Timeouts

#: Headers that this client sets itself; under whatever case they are given, they are these.
_OWN_HEADERS = {
    name.lower(): name
    for name in (
        "Accept",
        "Accept-Encoding",
        "Authorization",
        "Content-Type",
        "Cookie",
        "Idempotency-Key",
        "User-Agent",
    )
}
_OWN_NAMES = frozenset(_OWN_HEADERS.values())
#: They say where a request ends and who it is for: a caller's own would spoil a connection that others share.
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})
_NOT_IN_A_HEADER = r"[^\x20-\x7e\xa0-\xff]"
_METHODS = frozenset({"GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"})


class Request:
    """One request, ready to send. Its `repr` shows no header value that may be secret."""

    __slots__ = (
        "_headers",
        "body",
        "endpoint",
        "in_turn",
        "integration_write",
        "is_checked",
        "max_bytes",
        "method",
        "on_sent",
        "operation",
        "policy",
        "repeatable",
        "stream",
        "template",
        "timeouts",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: Optional[bytes],
        *,
        operation: Optional[str] = None,
        template: Optional[str] = None,
        endpoint: Optional[str] = None,
        timeouts: Timeouts,
        policy: RetryPolicy = OFF,
        repeatable: bool = False,
        integration_write: bool = False,
        in_turn: Optional[bool] = None,
        on_sent: Optional[Callable[[int, int], object]] = None,
        max_bytes: int,
        stream: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self._headers = headers
        self.body = body
        self.operation = operation
        self.template = template  #: its path as the contract has it, names in place of ids; None where it has it not
        self.endpoint = endpoint  #: what it shares a limit of requests a second with; None where there is no limit
        self.timeouts = timeouts
        self.policy = policy
        self.repeatable = repeatable
        self.integration_write = integration_write
        self.on_sent = on_sent  #: is told how many bytes of the body were sent, and how many there are
        self.in_turn = in_turn  #: whether it waits for its turn, and its time begins only then; None: as is configured
        self.max_bytes = max_bytes
        self.stream = stream
        self.is_checked = False  #: whether nobody has seen it since its headers were checked

    @property
    def headers(self) -> Headers:
        """What hooks may read and add to. The API key prints as `***`, and equals and encodes to its text."""
        return self._headers

    @headers.setter
    def headers(self, value: Mapping[str, str]) -> None:
        value = headers_of(value)
        if not isinstance(value, Headers):
            raise ApiTypeError(f"Request.headers: a dict is needed, not {kind_of_given(value)}.")
        self._headers = value

    def wire_headers(self) -> Dict[str, str]:
        """The headers as they are sent: the only place where the API key can be read.

        Give them directly to the library that sends, without a variable: error trackers copy variables.
        """
        return revealed(self._headers)

    def __repr__(self) -> str:
        return f"<Request {self.operation or ''} {self.method} {urlsplit(self.url).path}>"


def merge_headers(headers: Dict[str, str], more: Mapping[str, str]) -> None:
    """Add headers; a name replaces one that differs in case only."""
    if more.__class__ not in (Headers, dict) and not isinstance(more, Mapping):
        raise ApiTypeError(f"A dict of header names and values is needed, not {kind_of_given(more)}.")
    if more.__class__ is Headers and headers.__class__ is Headers and more.keys() <= _OWN_NAMES:
        dict.update(headers, more)  # the short way, for most; their values are secrets already
        return
    for name, value in more.items():
        if name in _OWN_NAMES:  # never there in another case
            headers[name] = value
            continue
        if not isinstance(name, str):
            raise ApiTypeError(f"The name of a header must be text (str), not {type(name).__name__}.")
        lower = name.lower()
        name = _OWN_HEADERS.get(lower, name)
        if name not in headers:
            for known in [known for known in headers if known.lower() == lower]:
                del headers[known]
        headers[name] = value


def check_headers(headers: Mapping[str, str]) -> None:
    """Refuse what is no header, or would break out of it, without repeating a value: it may be a key."""
    try:  # one look for all: each call comes here
        values: Any = headers.values()
        fine = headers.keys() <= _OWN_NAMES
        for value in values:
            if not (value.is_plain() if value.__class__ is Secret else value.isascii() and value.isprintable()):
                fine = False
    except (AttributeError, TypeError):
        fine = False
    for name in () if fine else headers:
        if not isinstance(name, str) or not isinstance(headers[name], str):
            shown = f"{name!r} " if isinstance(name, str) else ""
            raise ApiTypeError(f"The name and the value of the header {shown}must be text (str).")
        if not is_token(reveal(name)):  # it is not shown either: who writes "X-Key: …" gives the value in it
            raise ApiValueError(
                "The name of a header is made of letters, digits and hyphens; one of those given is not."
            )
        if name.lower() in _FRAMING:
            raise ApiValueError(f"The header {name!r} cannot be set: this client and its connections depend on it.")
        if re.compile(_NOT_IN_A_HEADER).search(reveal(headers[name])):  # no name stands for it meanwhile
            what = "API key (the Authorization header)" if name.lower() == "authorization" else f"header {name!r}"
            raise ApiValueError(
                f"The {what} contains a line break, a control character or another character that headers cannot carry."
            )


def check_request(request: Request) -> None:
    """Refuse what a hook made of a request that cannot be sent; text for a body is taken as UTF-8."""
    check_headers(request.headers)
    body = request.body
    if body.__class__ is not bytes and body is not None:
        if not isinstance(body, (str, bytes, bytearray)):
            raise ApiTypeError(f"Request.body: bytes are needed, or None, not {type(body).__name__}.")
        request.body = body.encode("utf-8") if isinstance(body, str) else bytes(body)
    if request.method not in _METHODS and not is_token(request.method):
        raise ApiValueError(f"Request.method: {request.method!r} is not an HTTP method.")
    if not isinstance(request.url, str):
        raise ApiTypeError(f"Request.url: a URL (str) is needed, not {type(request.url).__name__}.")


def is_token(text: object) -> bool:
    """Whether it can be the name of a header, or a method."""
    return isinstance(text, str) and is_name(text) is not None
