"""What becomes of a body as it arrives: it is kept whole, or handed on piece by piece."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Deque, List, Optional, Union

from talon_one.wire.asyncio.timers import call_later
from talon_one.wire.bodies import PIECE, Cap, Decoder, is_whole_json, too_large
from talon_one.wire.failures import BadAnswer, Failure

#: From this many bytes on that nobody has read, no more are taken from the connection; from the other on again.
_ENOUGH = 4 * PIECE
_FEW = PIECE


class WholeBody:
    """Keeps a body, decoded, up to a limit."""

    __slots__ = ("_cap", "_deadline", "_decoder", "_limit", "_too_long", "parts")

    def __init__(self, coding: Optional[str], length: Optional[int], limit: int, deadline: Optional[float]) -> None:
        self.parts: List[bytes] = []
        self._limit = limit
        self._deadline = deadline
        self._decoder: Optional[Decoder] = None
        self._cap: Optional[Cap] = None
        self._too_long: Optional[Failure] = None
        if coding is None and length is not None and length <= limit:
            return  # most come so, and there is nothing to watch
        decoder = Decoder(coding, deadline)
        self._cap = Cap(limit, decoder)
        if not decoder.is_plain:
            self._decoder = decoder
        elif length is not None and length > limit:
            self._too_long = too_large(limit)

    def take(self, data: bytes) -> None:
        """What came next."""
        if self._cap is None:
            self.parts.append(data)
            return
        if self._too_long is not None:
            self.parts.append(data[:PIECE])
            raise BadAnswer(self._too_long)
        if self._decoder is None:
            self._keep(self._cap, data)
            return
        for at in range(0, len(data), PIECE):
            self._decoder.feed(data[at : at + PIECE])
            piece = self._decoder.take(PIECE)
            while piece:
                self._keep(self._cap, piece)
                piece = self._decoder.take(PIECE)

    def _keep(self, cap: Cap, piece: bytes) -> None:
        failure = cap.passed_by(self.parts, piece)
        if failure is not None:
            raise BadAnswer(failure)

    def start(self) -> bytes:
        """The first bytes of what came."""
        start = b""
        for part in self.parts:
            start += part
            if len(start) >= PIECE:
                break
        return start[:PIECE]

    def ends_by_itself(self) -> bool:
        """Whether what came is whole, wherever the connection ended."""
        if self._decoder is not None:
            return self._decoder.has_ended
        return is_whole_json(self.parts, self._deadline, self._limit)

    def whole(self) -> bytes:
        """All of it. Raises `BadAnswer` where its coding has no end."""
        if self._decoder is not None:
            self._decoder.end()
        return self.parts[0] if len(self.parts) == 1 else b"".join(self.parts)


class Incoming:
    """Hands a body on, as it came, to one reader; the connection waits where that is too slow."""

    __slots__ = ("_connection", "_paused", "_pieces", "_reader", "_size", "ended", "length")

    def __init__(self, connection: Any, length: Optional[int]) -> None:
        self.length = length  #: of the whole body, where it is known
        self.ended: Union[bool, Exception] = False  #: True for its end, else why there is none
        self._connection: Any = connection
        self._pieces: Deque[memoryview] = deque()
        self._size = 0
        self._paused = False
        self._reader: Optional[asyncio.Future[None]] = None

    def take(self, data: bytes) -> None:
        """What came next."""
        self._pieces.append(memoryview(data))
        self._size += len(data)
        if self._size > _ENOUGH and not self._paused:
            self._paused = True
            self._connection.pause()
        self._wake()

    def end(self, how: Union[bool, Exception] = True) -> None:
        """Nothing more will come."""
        if self.ended is False:
            self.ended = how
            if self._paused:
                self._connection.resume()  # for the next answer, whether this one was read or not
            self._connection = None
        self._wake()

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def next(self, most: int) -> bytes:
        """Some of what came, at most `most` bytes; none where none is there."""
        if not self._pieces:
            return b""
        piece = self._pieces.popleft()
        if len(piece) > most:
            self._pieces.appendleft(piece[most:])
            piece = piece[:most]
        self._size -= len(piece)
        if self._paused and self._size <= _FEW and self._connection is not None:
            self._paused = False
            self._connection.resume()
        return bytes(piece)

    async def more(self, seconds: Optional[float]) -> None:
        """Wait for more, or for the end, or until the time is over."""
        loop = asyncio.get_running_loop()
        self._reader = reader = loop.create_future()
        timer = None if seconds is None else call_later(loop, seconds, _late, reader)
        try:
            await reader
        finally:
            self._reader = None
            if timer is not None:
                timer.cancel()


def _late(reader: asyncio.Future[None]) -> None:
    if not reader.done():
        reader.set_result(None)
