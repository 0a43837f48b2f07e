"""Answers whose bodies are read by the caller, piece by piece."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import TYPE_CHECKING, Any, AsyncIterator, List, Optional, TypeVar, Union

from talon_one._clock import monotonic
from talon_one.exceptions import ApiException, ApiValueError
from talon_one.wire.asyncio.failures import ClientClosed, of_exchange
from talon_one.wire.asyncio.receiving import Incoming
from talon_one.wire.bodies import PIECE, NoEnd, too_large
from talon_one.wire.failures import BadAnswer
from talon_one.wire.streams import Body, Stream

if TYPE_CHECKING:
    from talon_one.wire.failures import Failure
    from talon_one.wire.request import Request
    from talon_one.wire.streams import Reading

_T = TypeVar("_T")


class AsyncStreamedResponse(Stream):
    """An answer whose body is read by the caller: `_preload_content=False`.

    Use it in an `async with` block, or await `close()`; until then it holds a connection. Reading
    raises the same exceptions as a call. The call's deadline holds for reading too. One task reads it.
    """

    __slots__ = ("_body", "_deadline", "_incoming", "_loop", "_reading", "connection")

    def __init__(
        self, status: int, reason: str, headers: Any, incoming: Incoming, request: Request, deadline: Optional[float]
    ) -> None:
        self.connection: Any = None  #: the one that it comes over; None where it is there already
        self._loop = asyncio.get_running_loop()
        self._reading = False
        self._incoming = incoming
        self._deadline = deadline
        self._body = Body(headers.get("content-encoding"), deadline)
        super().__init__(status, reason, headers, request)

    @property
    def data(self) -> bytes:
        """What `read()` gave, once it was awaited without a number of bytes."""
        if self._read_data is None:
            raise ApiValueError("This response has not been read: `await response.read()` gives its data.")
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

    async def _read(self, amt: Optional[int]) -> Union[bytes, ApiException]:
        # Apart from `read`, so that a traceback does not show what came in.
        self._check(amt)
        if self._loop is not asyncio.get_running_loop():
            raise ApiValueError("This response belongs to another event loop.")
        if self._reading:
            raise ApiValueError("Another task is reading this response.")
        parts: List[bytes] = []
        failure = None
        self._reading = True
        try:
            if amt is None or amt < 0:
                failure = await self._read_whole(self._request.max_bytes, parts)
            else:
                await self._driven(self._body.read(amt, parts))
        except ClientClosed as error:
            error.__traceback__ = None  # see below
            self.drop()
            raise ApiValueError("The client of this response is closed, so the rest of it cannot be read.") from None
        except (BadAnswer, OSError) as error:
            failure = of_exchange(error)
            error.__traceback__ = None  # it holds frames that hold what keeps the error: a circle
        except BaseException:  # cancelled: what was taken already is lost
            self.drop()
            raise
        finally:
            self._reading = False
        if self._closed:
            raise ApiValueError("This response was closed while it was being read.")
        if failure is None:
            return b"".join(parts)
        return self.exception(failure.in_a_body(parts, self))

    async def _read_whole(self, limit: int, parts: List[bytes]) -> Optional[Failure]:
        """All of it into `parts`; where that is more than the limit, its start."""
        if self._body.passes(limit, self._incoming.length):
            parts.append(self._body.ready or await self._next(PIECE))
            return too_large(limit)
        return await self._driven(self._body.read_all(limit, parts))

    async def _driven(self, reading: Reading[_T]) -> _T:
        """What a reading gives that reads this answer."""
        try:
            most = next(reading)
            while True:
                try:
                    more = await self._next(most)
                except NoEnd as no_end:
                    most = reading.throw(no_end)
                else:
                    most = reading.send(more)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _next(self, most: int) -> bytes:
        """Some of what came; none at the end. Raises what ended it in its place."""
        incoming = self._incoming
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
            _leave(self._incoming, connection)
        else:
            _leave_elsewhere(self._loop, self._incoming, connection)

    _leave = drop

    async def __aenter__(self) -> AsyncStreamedResponse:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.drop()

    def __del__(self) -> None:
        # In any thread, at any moment.
        try:
            connection = self.connection
            if connection is not None and self._incoming.ended is False and self._process == os.getpid():
                _leave_elsewhere(self._loop, self._incoming, connection)
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
