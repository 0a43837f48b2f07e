"""Answers as they come over the wire: read whole, or by the caller piece by piece."""

from __future__ import annotations

import os
import re
import socket
import zlib
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, Iterator, List, Optional, Sequence, Tuple, Union

from urllib3.exceptions import HTTPError

from talon_one._redact import hidden
from talon_one.exceptions import ApiException, ApiValueError, Attempt, UnreadableAnswerException
from talon_one.failures import BadAnswer, Failure, cut_short, failure_of

if TYPE_CHECKING:
    import urllib3

    from talon_one.rest import Request

    #: Gives what nobody may see of a call: the caller's keys, and what proxies are told.
    SecretsOf = Callable[[], Sequence[str]]

_CHUNK = 64 * 1024
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")
_HTML = rb"(?i)(\xef\xbb\xbf)?\s*<(!doctype\s+html|html)\b"
_GZIP_MAGIC = b"\x1f\x8b"
_ZIPPED = ("gzip", "x-gzip", "deflate")
_EITHER_ZIP = 32 + zlib.MAX_WBITS  # by the looks of its first bytes: gzip or zlib

UTF_8 = "utf-8-sig"  # with a mark at its beginning or without
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)
#: Those that answers come in, by the names that they go by. Python knows many more, some of which
#: take hours for a megabyte or run escapes.
_CHARSETS = {
    **dict.fromkeys(("utf-8", "utf8", "us-ascii", "ascii"), UTF_8),
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin-1", "latin1"), "latin-1"),
    **dict.fromkeys(("windows-1252", "cp1252"), "cp1252"),
    **{name: name for name in ("utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be")},
}


class RESTResponse:
    """An answer: `status`, `reason`, `headers`, `data` (bytes), and the tries that it took."""

    __slots__ = ("_secrets", "attempts", "data", "headers", "reason", "status")

    def __init__(
        self, status: int, reason: Optional[str], headers: Any, data: bytes, secrets: SecretsOf = tuple
    ) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.attempts: Tuple[Attempt, ...] = ()
        self._secrets = secrets

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

    def start(self) -> bytes:
        """The first bytes of the body."""
        return self.data[:500]

    def charset(self) -> str:
        """The encoding that its text is in, as Python calls it; `ValueError` where it says one that is not taken."""
        found = _CHARSET.search(self.getheader("content-type") or "")
        if found is None:
            return UTF_8
        if found[1].lower() not in _CHARSETS:
            raise ValueError(f"the answer's charset ({found[1]}) is not one that answers come in")
        return _CHARSETS[found[1].lower()]

    def hide(self) -> bool:
        """Mask what the other side repeated of secrets: an error shows all of its answer.

        Tells whether they stood in the head, which connections remember.
        """
        secrets = self._secrets()
        head = [self.reason or "", *(text for pair in self.headers.items() for text in pair)]
        found = any(secret in text for text in head for secret in secrets)
        if found:
            self.reason = hidden(self.reason or "", secrets)
            pairs = [(hidden(name, secrets), hidden(value, secrets)) for name, value in self.headers.items()]
            self.headers = type(self.headers)(pairs)
        if self.data:
            self.data = hidden(self.data, secrets)
        return found

    def masked(self, text: str) -> str:
        """A text about this answer without the secrets that it may quote."""
        return hidden(text, self._secrets())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} {self.reason}>"


class StreamedResponse(RESTResponse):
    """An answer whose body is read by the caller: `_preload_content=False`.

    Use it in a `with` block, or call `close()`; until then it holds a connection. Reading raises
    the same exceptions as a call. The call's deadline holds for reading too.
    """

    __slots__ = ("__weakref__", "_body", "_closed", "_process", "_raw", "_read_data", "_request")

    def __init__(
        self, raw: urllib3.BaseHTTPResponse, request: Request, deadline: Optional[float], secrets: SecretsOf
    ) -> None:
        self._raw = raw
        self._process = os.getpid()
        self._closed = False
        self._body = _Body(raw, deadline)
        self._request = request
        self._read_data: Optional[bytes] = None
        super().__init__(raw.status, raw.reason, raw.headers, b"", secrets)

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
            try:
                raise found
            finally:
                del found  # its traceback holds this frame
        return found

    def start(self) -> bytes:
        """The next bytes of the body; reading gives them again."""
        self._body.ready = self.read(500)
        return self._body.ready

    def charset(self) -> str:
        """As of any answer; raises what reading raises."""
        try:
            return super().charset()
        except ValueError as error:
            problem = self.masked(str(error))
        raise self.exception(Failure(UnreadableAnswerException, problem, again=False))

    def _read(self, amt: Optional[int]) -> Union[bytes, ApiException]:
        # Apart from `read`, so that a traceback does not show what came in.
        if self._closed:
            raise ApiValueError("This answer is closed; what was not read of it is lost.")
        if self._process != os.getpid():
            raise ApiValueError("This answer belongs to the process that this one was forked from.")
        parts: List[bytes] = []
        failure = None
        try:
            if amt is None or amt < 0:
                failure = self._body.read_all(self._request.max_bytes, parts)
            else:
                self._body.read(amt, parts)
        except (HTTPError, OSError, ValueError, BadAnswer) as error:
            failure = failure_of(error, True)
        except BaseException:  # an interrupt
            self.close()
            raise
        if failure is None:
            return b"".join(parts)
        return self.exception(failure.in_a_body(parts))

    def exception(self, failure: Failure) -> ApiException:
        """What to raise for a body that cannot be read, or is none; closes this response."""
        self.close()
        self._read_data = b""  # there is nothing to hide in it
        self.hide()
        self._read_data = None
        failure = failure.masked(self._secrets())
        return failure.exception(self._request.operation, self.attempts, self, True)

    def stream(self, amt: int = _CHUNK) -> Iterator[bytes]:
        """The body in pieces of at most `amt` bytes."""
        while True:
            piece = self.read(amt)
            if not piece:
                break
            yield piece

    def __iter__(self) -> Iterator[bytes]:
        return self.stream()

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        self._closed = True
        if self._process == os.getpid():
            drop(self._raw)

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
    return "html" in (response.getheader("content-type") or "").lower() or bool(re.match(_HTML, response.start()))


def drop(raw: Any) -> None:
    """Be done with an answer of urllib3. Its connection is closed, unless all of the answer was read."""
    raw.close()
    raw.release_conn()


def read_body(raw: Any, limit: int, parts: List[bytes], deadline: Optional[float]) -> Optional[Failure]:
    """Read the whole body into `parts`, or as much as the limit allows."""
    length = raw.length_remaining
    if length is not None and length <= limit and not raw.headers.get("content-encoding"):
        parts.append(raw.read())  # the short way, for most
        return None
    return _Body(raw, deadline).read_all(limit, parts)


class _Body:
    """What an answer carries, unpacked: in pieces of any size, and looking at the clock between them."""

    def __init__(self, raw: urllib3.BaseHTTPResponse, deadline: Optional[float]) -> None:
        self._raw: Any = raw
        self._deadline = deadline
        self.ready = b""  #: what comes next, where it was read already
        coding = (raw.headers.get("content-encoding") or "identity").strip()
        zipped = coding.lower() in _ZIPPED
        self._foreign = None if zipped or coding.lower() == "identity" else coding
        self._unzip: Any = zlib.decompressobj(_EITHER_ZIP) if zipped else None
        self._zipped = b""  #: what came and is not unpacked yet
        self._within = False  #: whether a zipped stream has begun and not ended
        self._streams = 0  #: how many have ended: one may follow another

    def read_all(self, limit: int, parts: List[bytes]) -> Optional[Failure]:
        """All of it into `parts`; where that is more than the limit, its start."""
        length = self._raw.length_remaining
        if self._unzip is None and length is not None and length > limit:
            parts.append(self.ready or self._raw.read1(_CHUNK, decode_content=False))
        else:
            size = 0
            while size <= limit:
                piece = self._piece(_CHUNK)
                if not piece:
                    return None
                size += len(piece)
                parts.append(piece)
            del parts[1:]  # the start is enough to show what it was
        reason = f"the answer is larger than {limit} bytes (Configuration.max_response_bytes)"
        return Failure(UnreadableAnswerException, reason, again=False)

    def read(self, amt: int, parts: List[bytes]) -> None:
        """The next `amt` bytes into `parts`; fewer only at the end."""
        while amt > 0:
            piece = self._piece(amt)
            if not piece:
                break
            parts.append(piece)
            amt -= len(piece)

    def _piece(self, most: int) -> bytes:
        """Some of the next bytes; none at the end."""
        if self.ready:
            piece, self.ready = self.ready[:most], self.ready[most:]
            return piece
        piece = self._raw.read(most, decode_content=False) if self._unzip is None else self._unzipped(most)
        if piece and self._foreign:
            raise _undecodable(f"its content encoding ({self._foreign}) was not asked for", piece)
        return piece

    def _unzipped(self, most: int) -> bytes:
        """The same, of what comes zipped."""
        while True:
            if self._deadline is not None and monotonic() > self._deadline:
                raise socket.timeout("the deadline has passed")
            zipped = self._zipped
            piece: Optional[bytes] = None
            try:
                piece = self._unzip.decompress(zipped, most)
            except zlib.error:
                pass  # said below, without the frames of this one
            if piece is None:
                raise _undecodable("the answer's content encoding is broken", zipped)
            self._zipped = self._unzip.unconsumed_tail
            if self._unzip.eof:
                self._within = False
                self._streams += 1
                more = self._unzip.unused_data
                self._unzip = zlib.decompressobj(_EITHER_ZIP)
                self._take(more)
            if piece:
                return piece
            if not self._zipped:
                more = self._raw.read(_CHUNK, decode_content=False)
                if not more and self._within:
                    reason = "its gzip stream has no end"
                    raise BadAnswer(cut_short(reason))
                if not more:
                    return b""
                self._take(more)

    def _take(self, more: bytes) -> None:
        """Unpack this next. Behind a whole stream, what is not the start of another is passed over, as `gzip` does."""
        if self._within or not self._streams or (more and _GZIP_MAGIC.startswith(more[:2])):
            self._zipped = more
            self._within = True


def _undecodable(reason: str, start: bytes) -> BadAnswer:
    return BadAnswer(Failure(UnreadableAnswerException, reason, again=False, partial=start[:_CHUNK]))
