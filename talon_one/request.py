"""A request, ready to send, and the rules of its headers."""

from __future__ import annotations

import re
from typing import Dict, Mapping, Optional
from urllib.parse import urlsplit

from talon_one._redact import Headers
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.retries import OFF, RetryPolicy
from talon_one.timeouts import Timeouts

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
_NOT_IN_A_HEADER = re.compile(r"[^\x20-\x7e\xa0-\xff]").search
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch


class Request:
    """One request, ready to send. Its `repr` shows no header value that may be secret."""

    __slots__ = (
        "body",
        "headers",
        "integration_write",
        "max_bytes",
        "method",
        "operation",
        "policy",
        "repeatable",
        "stream",
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
        timeouts: Timeouts,
        policy: RetryPolicy = OFF,
        repeatable: bool = False,
        integration_write: bool = False,
        max_bytes: int,
        stream: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.operation = operation
        self.timeouts = timeouts
        self.policy = policy
        self.repeatable = repeatable
        self.integration_write = integration_write
        self.max_bytes = max_bytes
        self.stream = stream

    def __repr__(self) -> str:
        return f"<Request {self.operation or ''} {self.method} {urlsplit(self.url).path}>"


def merge_headers(headers: Dict[str, str], more: Mapping[str, str]) -> None:
    """Add headers; a name replaces one that differs in case only."""
    if more.__class__ not in (Headers, dict) and not isinstance(more, Mapping):
        raise ApiTypeError(f"A dict of header names and values is needed, not {type(more).__name__}.")
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
    try:  # one search for all: each call comes here
        fine = headers.keys() <= _OWN_NAMES and not _NOT_IN_A_HEADER("".join(headers.values()))
    except TypeError:
        fine = False
    for name in () if fine else headers:
        if not isinstance(name, str) or not isinstance(headers[name], str):
            raise ApiTypeError(f"The name and the value of the header {name!r} must be text (str).")
        if not is_token(name):  # it is not shown either: who writes "X-Key: …" gives the value in it
            raise ApiValueError("The name of a header is made of letters, digits and hyphens; one given here is not.")
        if name.lower() in _FRAMING:
            raise ApiValueError(f"The header {name!r} cannot be chosen: this client and its connections depend on it.")
        if _NOT_IN_A_HEADER(headers[name]):
            what = "API key (the Authorization header)" if name.lower() == "authorization" else f"header {name!r}"
            raise ApiValueError(
                f"The {what} holds a line break, a control character or a letter that headers cannot carry."
            )


def is_token(text: object) -> bool:
    """Whether it can be the name of a header, or a method."""
    return isinstance(text, str) and _TOKEN(text) is not None
