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
_NOT_IN_A_HEADER = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


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
    """Refuse what would break out of a header, without repeating it: it may be a key."""
    bad = _NOT_IN_A_HEADER.search
    try:
        if not bad("\t".join([*headers, *headers.values()])):  # one search for all: each call comes here
            return
    except TypeError:
        wrong = next(name for name, value in headers.items() if not (isinstance(name, str) and isinstance(value, str)))
        raise ApiTypeError(f"The name and the value of the header {wrong!r} must be text (str).") from None
    wrong = next(name for name, value in headers.items() if bad(value) or bad(name))
    what = "API key (the Authorization header)" if wrong.lower() == "authorization" else f"header {wrong!r}"
    raise ApiValueError(f"The {what} holds a line break, a control character or a letter that headers cannot carry.")
