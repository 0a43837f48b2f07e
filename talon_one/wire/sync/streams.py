"""Answers of urllib3 whose bodies the caller reads, piece by piece. Imported when a call first asks for one."""

from __future__ import annotations

import io
import os
from collections import deque
from typing import TYPE_CHECKING, Any, Deque, Iterator, List, Optional, Union

import urllib3
from urllib3.exceptions import HTTPError

from talon_one.exceptions import ApiException, ApiValueError
from talon_one.wire.answers import RESTResponse
from talon_one.wire.bodies import PIECE
from talon_one.wire.failures import BadAnswer
from talon_one.wire.signals import of_a_handler
from talon_one.wire.streams import CLOSED, Body, Stream
from talon_one.wire.sync.failures import chain, failure_of
from talon_one.wire.sync.places import Guard, Place
from talon_one.wire.sync.responses import done_with, driven, is_read, read_whole

if TYPE_CHECKING:
    from talon_one.wire.request import Request


class StreamedResponse(Stream):
    """An answer whose body is read by the caller: `_preload_content=False`.

    Use it in a `with` block, or call `close()`; until then it holds a connection. Reading raises
    the same exceptions as a call. The call's deadline holds for reading too.
    """

    __slots__ = ("_body", "_guard", "_raw", "_readers")

    def __init__(
        self, raw: urllib3.BaseHTTPResponse, request: Request, deadline: Optional[float], place: Optional[Place] = None
    ) -> None:
        self._raw = raw
        self._readers: Deque[None] = deque()  #: as many as read at this moment
        self._guard = Guard(Place() if place is None else place)
        self._body = Body(raw.headers.get("content-encoding"), deadline)
        super().__init__(raw.status, raw.reason, raw.headers, request)

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

    def _read(self, amt: Optional[int]) -> Union[bytes, ApiException]:
        # Apart from `read`, so that a traceback does not show what came in.
        self._check(amt)
        self._readers.append(None)
        try:
            found = self._read_open(amt)
        finally:
            self._readers.pop()
            # Closed meanwhile, by whoever left this to us, or read to its end.
            if self._closed or is_read(self._raw):
                self._close_now()
        return found

    def _read_open(self, amt: Optional[int]) -> Union[bytes, ApiException]:
        parts: List[bytes] = []
        failure = None
        foreign = None
        try:
            if amt is None or amt < 0:
                failure = read_whole(self._body, self._raw, self._request.max_bytes, parts)
            else:
                driven(self._body.read(amt, parts), self._raw)
        except (HTTPError, OSError, ValueError, BadAnswer) as error:
            foreign = of_a_handler(chain(error))
            failure = failure_of(error, True)
        except BaseException:  # an interrupt
            self.close()
            raise
        if foreign is not None:
            self.close()
            try:
                raise foreign
            finally:
                foreign = None  # its traceback holds this frame
        if self._closed:
            raise ApiValueError(CLOSED)
        if failure is None:
            return b"".join(parts)
        return self.exception(failure.in_a_body(parts, self))

    def stream(self, amt: int = PIECE) -> Iterator[bytes]:
        """The body in pieces of at most `amt` bytes."""
        while True:
            piece = self.read(amt)
            if not piece:
                break
            yield piece

    def __iter__(self) -> Iterator[bytes]:
        return self.stream()

    def close(self) -> None:
        """Give the connection back; what was not read is lost. Any thread can do so, while another reads too."""
        self._closed = True
        if self._process != os.getpid():
            self._guard.dismiss()
        elif self._readers:
            self._guard.place.cut_off()
        else:
            self._close_now()

    def _close_now(self) -> None:
        self._guard.place.leave(keep=done_with(self._raw))
        self._guard.dismiss()

    release_conn = _leave = close

    def __enter__(self) -> StreamedResponse:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def streamed(response: RESTResponse, request: Request) -> StreamedResponse:
    """A whole answer as a stream, for those who asked for one."""
    headers = [(name, value) for name, value in response.headers.items() if name.lower() != "content-encoding"]
    raw = urllib3.HTTPResponse(
        body=io.BytesIO(response.data),
        headers=dict(headers),
        status=response.status,
        reason=response.reason,
        preload_content=False,
    )
    stream = StreamedResponse(raw, request, None)
    stream.attempts, stream.secrets = response.attempts, response.secrets
    return stream
