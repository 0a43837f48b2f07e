"""Answers, whole: what came back, and what it says about itself."""

from __future__ import annotations

import re
from typing import Any, Callable, Optional, Sequence, Tuple

from talon_one._redact import hidden
from talon_one.exceptions import Attempt
from talon_one.model.large import Bounds

#: Gives what nobody may see of a call: the caller's keys, and what proxies are told.
SecretsOf = Callable[[], Sequence[str]]

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")
_HTML = rb"(?i)(\xef\xbb\xbf)?\s*<(!doctype\s+html|html)\b"

_START = 64 * 1024

#: What a decoded answer and its text may take in memory. Answers of the service take five to eight times their size.
_TIMES_ITS_LIMIT = 7

UTF_8 = "utf-8-sig"  # with a mark at its beginning or without
_JSON = frozenset({"application/json", "application/json; charset=utf-8"})  # most say one of these
_CHARSET = r"(?i)charset=[\"']?([\w.:-]+)"
#: Those that answers come in, by the names that they go by. Python knows many more, some of which
#: take hours for a megabyte or run escapes.
_CHARSETS = {
    **dict.fromkeys(("utf-8", "utf8", "us-ascii", "ascii"), UTF_8),
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin-1", "latin1"), "latin-1"),
    **dict.fromkeys(("windows-1252", "cp1252"), "cp1252"),
    **{name: name for name in ("utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be")},
}


class RESTResponse:
    """A response: `status`, `reason`, `headers`, `data` (bytes, decompressed), and the tries that it took.

    headers: a mapping that takes names in any case, as `urllib3.HTTPHeaderDict` does.
    """

    __slots__ = ("attempts", "data", "deadline", "headers", "reason", "secrets", "status")

    def __init__(self, status: int, reason: Optional[str], headers: Any, data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.attempts: Tuple[Attempt, ...] = ()
        self.secrets: SecretsOf = tuple  #: of the call, which sets it, and the next
        self.deadline: Optional[float] = None

    @property
    def request_id(self) -> Optional[str]:
        """The service's id of the request, if it sends one."""
        for name in _REQUEST_ID_HEADERS:
            value: Optional[str] = self.headers.get(name)
            if value:
                return value
        return None

    def getheaders(self) -> Any:
        """All headers of the response; names in any case."""
        return self.headers

    def getheader(self, name: str, default: Optional[str] = None) -> Optional[str]:
        """One header of the response."""
        value: Optional[str] = self.headers.get(name, default)
        return value

    def start(self) -> bytes:
        """The first bytes of the body."""
        return self.data[:500]

    def charset(self) -> str:
        """The encoding that its text is in, as Python calls it; `ValueError` if it says one that is not taken."""
        said = self.getheader("content-type") or ""
        found = None if said in _JSON else re.search(_CHARSET, said)
        if found is None:
            return UTF_8
        if found[1].lower() not in _CHARSETS:
            raise ValueError(f"the response's charset ({found[1]}) is not supported")
        return _CHARSETS[found[1].lower()]

    def hide(self) -> bool:
        """Mask what the other side repeated of secrets: an error shows all of its answer.

        Tells whether they stood in the head, which connections remember.
        """
        secrets = self.secrets()
        pairs = list(self.headers.items())
        head = [self.reason or "", *(text for pair in pairs for text in pair)]
        masked = [hidden(text, secrets) for text in head]
        if masked != head:
            self.reason = masked[0]
            self.headers = type(self.headers)(zip(masked[1::2], masked[2::2]))
        self.hide_body()
        return masked != head

    def keep_start(self) -> None:
        """Keep no more of the body than tells what it was."""
        self.data = self.data[:_START]

    def hide_body(self) -> bool:
        """Mask what the body alone repeats of secrets; tells whether anything was masked, or left out."""
        data = self.data
        if data:
            self.data = hidden(data, self.secrets(), self.deadline)
        return self.data is not data

    def masked(self, text: str) -> str:
        """A text about this answer without the secrets that it may quote."""
        return hidden(text, self.secrets())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"


def bounds_of(deadline: Optional[float], limit: int) -> Bounds:
    """What decoding an answer may take. limit: `Configuration.max_response_bytes`."""
    return Bounds(deadline, _TIMES_ITS_LIMIT * limit)


def is_html(response: RESTResponse, start: Optional[bytes] = None) -> bool:
    """Whether it is a page for people: of a proxy, a login, a maintenance.

    start: the first bytes of the body, where the response cannot be asked for them without waiting.
    """
    if "html" in (response.getheader("content-type") or "").lower():
        return True
    return bool(re.match(_HTML, response.start() if start is None else start))
