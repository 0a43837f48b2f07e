"""Answers as they come over the wire: read whole, or by the caller piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, List, Optional, Sequence, Tuple, Union

from urllib3.exceptions import HTTPError

from talon_one._redact import hidden, secrets_of
from talon_one.exceptions import ApiConnectionException, ApiException, Attempt, UnreadableAnswerException
from talon_one.failures import Failure, cut_short, failure_of

if TYPE_CHECKING:
    import urllib3

    from talon_one.rest import Request

_CHUNK = 64 * 1024
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")


class RESTResponse:
    """An answer: `status`, `reason`, `headers`, `data` (bytes), and the tries that it took."""

    __slots__ = ("attempts", "data", "headers", "reason", "status")

    def __init__(self, status: int, reason: Optional[str], headers: Any, data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.attempts: Tuple[Attempt, ...] = ()

    @property
    def request_id(self) -> Optional[str]:
        """The service's name for the request, where it sends one."""
        for name in _REQUEST_ID_HEADERS:
            value: Optional[str] = self.headers.get(name)
            if value:
                return value
        return None

    def getheaders(self) -> Any:
        """All headers of the answer; names in any case."""
        return self.headers

    def getheader(self, name: str, default: Optional[str] = None) -> Optional[str]:
        """One header of the answer."""
        value: Optional[str] = self.headers.get(name, default)
        return value

    def hide(self, secrets: Sequence[str]) -> bool:
        """Mask what the other side repeated of the caller's keys: an error shows all of its answer.

        Tells whether they stood in the head, which connections remember.
        """
        head = [self.reason or "", *(text for pair in self.headers.items() for text in pair)]
        found = any(secret in text for text in head for secret in secrets)
        if found:
            self.reason = hidden(self.reason or "", secrets)
            pairs = [(hidden(name, secrets), hidden(value, secrets)) for name, value in self.headers.items()]
            self.headers = type(self.headers)(pairs)
        if self.data:
            self.data = hidden(self.data, secrets)
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"


class StreamedResponse(RESTResponse):
    """An answer whose body is read by the caller: `_preload_content=False`.

    Use it in a `with` block, or call `close()`; until then it holds a connection. Reading raises
    the same exceptions as a call. The call's deadline holds for reading too.
    """

    __slots__ = ("__weakref__", "_raw", "_read_data", "_request")

    def __init__(self, raw: urllib3.BaseHTTPResponse, request: Request) -> None:
        self._raw = raw
        self._request = request
        self._read_data: Optional[bytes] = None
        super().__init__(raw.status, raw.reason, raw.headers, b"")

    @property
    def data(self) -> bytes:
        """The whole rest of the body; `Configuration.max_response_bytes` is its limit."""
        if self._read_data is None:
            self._read_data = self.read()
        return self._read_data

    @data.setter
    def data(self, value: bytes) -> None:
        """The base class sets it; there is nothing to keep."""

    def read(self, amt: Optional[int] = None) -> bytes:
        """The next `amt` bytes, decoded; all that is left without `amt`; empty at the end."""
        found = self._read(amt)
        if isinstance(found, ApiException):
            raise found
        return found

    def _read(self, amt: Optional[int]) -> Union[bytes, ApiException]:
        # Apart from `read`, so that a traceback does not show what came in.
        parts: List[bytes] = []
        try:
            if amt is None:
                failure = read_body(self._raw, self._request.max_bytes, parts)
            else:
                parts.append(self._raw.read(amt))
                failure = _lost_end(self._raw) if amt and not parts[0] else None
        except (HTTPError, OSError) as error:
            failure = failure_of(error, True)
        if failure is None:
            return b"".join(parts)
        if failure.error is ApiConnectionException:
            failure = cut_short(failure.reason)._replace(partial=failure.partial)
        return self.exception(failure._replace(partial=b"".join(parts) or failure.partial))

    def exception(self, failure: Failure) -> ApiException:
        """What to raise for a body that cannot be read, or is none; closes this response."""
        self.close()
        secrets = secrets_of(self._request.headers)
        self._read_data = b""
        self.hide(secrets)
        failure = failure._replace(partial=hidden(failure.partial, secrets))
        return failure.exception(self._request.operation, self.attempts, self, True)

    def stream(self, amt: int = _CHUNK) -> Iterator[bytes]:
        """The body in pieces of at most `amt` bytes."""
        while True:
            piece = self.read(amt)
            if not piece:
                break
            yield piece
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        return self.stream()

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        self._raw.close()
        self._raw.release_conn()

    release_conn = close

    def __enter__(self) -> StreamedResponse:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def __del__(self) -> None:
        try:
            self.close()
        except Exception:  # noqa: S110  (at interpreter shutdown anything may be gone)
            pass


def is_html(response: RESTResponse) -> bool:
    """Whether it is a page for people: of a proxy, a login, a maintenance."""
    return "html" in (response.getheader("content-type") or "").lower()


def read_body(raw: Any, limit: int, parts: List[bytes]) -> Optional[Failure]:
    """Read the whole body into `parts`, or as much as the limit allows."""
    length = raw.length_remaining
    if length is not None and not raw.headers.get("content-encoding"):
        if length <= limit:
            parts.append(raw.read())
            return None
    else:
        size = 0
        while size <= limit:
            piece = raw.read(_CHUNK)
            if not piece:
                return _lost_end(raw)
            size += len(piece)
            parts.append(piece)
    del parts[1:]  # the start is enough to show what it was
    reason = f"the answer is larger than {limit} bytes (Configuration.max_response_bytes)"
    return Failure(UnreadableAnswerException, reason, again=False)


def _lost_end(raw: Any) -> Optional[Failure]:
    """Whether a gzip stream ended before its end, which urllib3 does not tell."""
    decoder = getattr(raw, "_decoder", None)
    inflating = getattr(decoder, "_obj", None)
    if getattr(decoder, "_state", None) == 0 and getattr(inflating, "eof", True) is False:
        return cut_short("its gzip stream has no end")
    return None
