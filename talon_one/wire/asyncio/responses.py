"""Answers whose bodies are read by the caller, piece by piece."""

from __future__ import annotations

import asyncio
import os
import socket
from time import monotonic
from typing import TYPE_CHECKING, Any, AsyncIterator, List, Optional, SupportsIndex, Union

from talon_one._settings import of_kind
from talon_one.exceptions import ApiException, ApiValueError, UnreadableAnswerException
from talon_one.wire.answers import RESTResponse
from talon_one.wire.asyncio.failures import ClientClosed, of_exchange
from talon_one.wire.asyncio.receiving import Incoming
from talon_one.wire.bodies import PIECE, Cap, Decoder, NoEnd, is_whole_json, too_large
from talon_one.wire.failures import BadAnswer, Failure

if TYPE_CHECKING:
    from talon_one.wire.request import Request


class AsyncStreamedResponse(RESTResponse):
    """An answer whose body is read by the caller: `_preload_content=False`.

    Use it in an `async with` block, or await `close()`; until then it holds a connection. Reading
    raises the same exceptions as a call. The call's deadline holds for reading too. One task reads it.
    """

    __slots__ = (
        "__weakref__",
        "_body",
        "_closed",
        "_loop",
        "_process",
        "_read_data",
        "_reading",
        "_request",
        "connection",
    )

    def __init__(
        self, status: int, reason: str, headers: Any, incoming: Incoming, request: Request, deadline: Optional[float]
    ) -> None:
        self.connection: Any = None  #: the one that it comes over; None where it is there already
        self._loop = asyncio.get_running_loop()
        self._process = os.getpid()
        self._closed = False
        self._reading = False
        self._body = _Body(incoming, headers.get("content-encoding"), deadline)
        self._request = request
        self._read_data: Optional[bytes] = None
        super().__init__(status, reason, headers, b"")

    @property
    def data(self) -> bytes:
        """What `read()` gave, once it was awaited without a number of bytes."""
        if self._read_data is None:
            raise ApiValueError("This answer has not been read: `await response.read()` gives its data.")
        return self._read_data

    @data.setter
    def data(self, value: bytes) -> None:
        """The base class sets it; there is nothing to keep."""

    async def read(self, amt: Optional[int] = None) -> bytes:
        """The next `amt` bytes, decoded; all that is left without `amt`; empty at the end."""
        found = await self._read(amt)
        if isinstance(found, ApiException):
            try:
                raise found
            finally:
                del found  # its traceback holds this frame
        if self._read_data is None and (amt is None or amt < 0):
            self._read_data = found
        return found

    async def start(self) -> bytes:  # type: ignore[override]
        """The next bytes of the body; reading gives them again."""
        self._body.ready = await self.read(500)
        return self._body.ready

    def charset(self) -> str:
        """As of any answer; raises what reading raises."""
        try:
            return super().charset()
        except ValueError as error:
            problem = self.masked(str(error))
        raise self.exception(Failure(UnreadableAnswerException, problem, again=False))

    async def _read(self, amt: Optional[int]) -> Union[bytes, ApiException]:
        # Apart from `read`, so that a traceback does not show what came in.
        if amt is not None:
            of_kind("read(amt)", amt, SupportsIndex, "a number of bytes (int)")
        if self._closed:
            raise ApiValueError("This answer is closed; what was not read of it is lost.")
        if self._process != os.getpid():
            raise ApiValueError("This answer belongs to the process that this one was forked from.")
        if self._loop is not asyncio.get_running_loop():
            raise ApiValueError("This answer belongs to another event loop.")
        if self._reading:
            raise ApiValueError("Another task is reading this answer.")
        parts: List[bytes] = []
        failure = None
        self._reading = True
        try:
            if amt is None or amt < 0:
                failure = await self._body.read_all(self._request.max_bytes, parts)
            else:
                await self._body.read(amt, parts)
        except ClientClosed:
            self.drop()
            raise ApiValueError("The client of this answer is closed; what was not read of it is lost.") from None
        except (BadAnswer, OSError) as error:
            failure = of_exchange(error)
            error.__traceback__ = None  # it holds frames that hold what keeps the error: a circle
        except BaseException:  # cancelled: what was taken already is lost
            self.drop()
            raise
        finally:
            self._reading = False
        if self._closed:
            raise ApiValueError("This answer was closed while it was read.")
        if failure is None:
            return b"".join(parts)
        return self.exception(failure.in_a_body(parts, self))

    def exception(self, failure: Failure) -> ApiException:
        """What to raise for a body that cannot be read, or is none; closes this response."""
        self.drop()
        self._read_data = b""  # there is nothing to hide in it
        self.hide()
        self._read_data = None
        failure = failure._replace(response=self).masked(self.secrets())
        return failure.exception(self._request.operation, self.attempts, True)

    async def stream(self, amt: int = PIECE) -> AsyncIterator[bytes]:
        """The body in pieces of at most `amt` bytes."""
        while True:
            piece = await self.read(amt)
            if not piece:
                break
            yield piece

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.stream()

    async def close(self) -> None:
        """Give the connection back; what was not read is lost. Who is reading gets an `ApiValueError`."""
        self.drop()

    def drop(self) -> None:
        """The same, where nothing can be awaited. In any thread and loop; elsewhere than its own, it is done soon."""
        self._closed = True
        connection, self.connection = self.connection, None
        if self._process != os.getpid():
            return
        try:
            here = asyncio.get_running_loop() is self._loop
        except RuntimeError:  # none runs here
            here = False
        if here:
            _leave(self._body.incoming, connection)
        else:
            _leave_elsewhere(self._loop, self._body.incoming, connection)

    async def __aenter__(self) -> AsyncStreamedResponse:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.drop()

    def __del__(self) -> None:
        # In any thread, at any moment.
        try:
            connection = self.connection
            if connection is not None and self._body.incoming.ended is False and self._process == os.getpid():
                _leave_elsewhere(self._loop, self._body.incoming, connection)
        except Exception:  # noqa: S110  (at interpreter shutdown anything may be gone)
            pass


def _leave(incoming: Incoming, connection: Any) -> None:
    """Take no more of a body. In its loop's thread."""
    if connection is not None and incoming.ended is False:
        connection.abort()
    incoming.end()  # who waits for more wakes up


def _leave_elsewhere(loop: asyncio.AbstractEventLoop, incoming: Incoming, connection: Any) -> None:
    """The same in a thread that may not be the loop's."""
    try:
        loop.call_soon_threadsafe(_leave, incoming, connection)
    except RuntimeError:  # it is closed: nobody waits, and the transport can do nothing any longer
        if connection is not None and incoming.ended is False and connection.sock is not None:
            connection.sock.close()


class _Body:
    """A body, decoded, in pieces of any size."""

    __slots__ = ("_begun", "_deadline", "_decoder", "incoming", "ready")

    def __init__(self, incoming: Incoming, coding: Optional[str], deadline: Optional[float]) -> None:
        self.incoming = incoming
        self._begun = False  #: whether some of it was given
        self.ready = b""  #: what comes next, where it was read already
        self._decoder = Decoder(coding, deadline)
        self._deadline = deadline

    async def read_all(self, limit: int, parts: List[bytes]) -> Optional[Failure]:
        """All of it into `parts`; where that is more than the limit, its start."""
        length = self.incoming.length
        if self._decoder.is_plain and length is not None and length > limit:
            parts.append(self.ready or await self._raw(PIECE))
            return too_large(limit)
        cap = Cap(limit, self._decoder)
        may_be_whole = not self._begun and self._decoder.is_plain
        while True:
            try:
                piece = await self._piece(PIECE)
            except NoEnd:
                if not (may_be_whole and is_whole_json(parts, self._deadline, limit)):
                    raise
                return None
            if not piece:
                return None
            failure = cap.passed_by(parts, piece)
            if failure is not None:
                return failure

    async def read(self, amt: int, parts: List[bytes]) -> None:
        """The next `amt` bytes into `parts`; fewer only at the end."""
        self._begun = True
        while amt > 0:
            piece = await self._piece(amt)
            if not piece:
                break
            parts.append(piece)
            amt -= len(piece)

    async def _piece(self, most: int) -> bytes:
        """Some of the next bytes; none at the end."""
        if self.ready:
            piece, self.ready = self.ready[:most], self.ready[most:]
            return piece
        if self._decoder.is_plain:
            return await self._raw(most)
        while True:
            piece = self._decoder.take(most)
            if piece:
                return piece
            try:
                more = await self._raw(PIECE)
            except NoEnd:
                if not self._decoder.has_ended:
                    raise
                more = b""
            if not more:
                self._decoder.end()
                return b""
            self._decoder.feed(more)

    async def _raw(self, most: int) -> bytes:
        """Some of what came; none at the end. Raises what ended it in its place."""
        incoming = self.incoming
        while True:
            left = None if self._deadline is None else self._deadline - monotonic()
            if left is not None and left <= 0 and incoming.ended is False:
                raise socket.timeout("the deadline has passed")
            piece = incoming.next(most)
            if piece or incoming.ended is True:
                return piece
            if incoming.ended is not False:
                raise incoming.ended
            await incoming.more(left)
