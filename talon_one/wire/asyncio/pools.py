"""The connections of one event loop to one host, which tasks get in the order in which they asked."""

from __future__ import annotations

import asyncio
from collections import deque
from math import inf
from typing import TYPE_CHECKING, Deque, List, Optional, Set, Union

from talon_one._clock import monotonic
from talon_one.wire.asyncio.connecting import Way, connect
from talon_one.wire.asyncio.failures import NO_CONNECTION, NO_PLACE
from talon_one.wire.asyncio.protocol import Connection
from talon_one.wire.asyncio.timers import call_later
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from talon_one.wire.exchange import Exchange

    # What somebody who waits may get: a connection, None for a place to make one in, or why there is neither.
    Found = Union[Connection, Failure, None]


class Pool:
    """Connections, at most `maxsize`. Each holds a place from before it is made until it is closed.

    One that is free goes to the task that has waited longest. Where nobody waits, the one used last is
    given first, so that the others grow old and are closed.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, way: Way, maxsize: int, max_idle: Optional[float]) -> None:
        self.way = way
        self.connections: Set[Connection] = set()  #: all that hold a place
        self._loop = loop
        self._maxsize = maxsize
        self._max_idle = inf if max_idle is None else max_idle  #: seconds that one may wait for its next request
        self._free_places = maxsize
        self._idle: List[Connection] = []
        self._waiting: Deque[asyncio.Future[Found]] = deque()
        self._closed = False
        self._sweep: Optional[asyncio.TimerHandle] = None

    def idle_connection(self) -> Optional[Connection]:
        """One that is open and free, if there is one."""
        while self._idle:
            connection = self._idle.pop()
            if connection.free_since + self._max_idle > monotonic() and connection.is_usable():
                return connection
            connection.abort()
        return None

    async def connection(self, exchange: Exchange) -> Union[Connection, Failure]:
        """One that is free, or a new one; waits while all places are taken."""
        next_in_turn = False
        while not self._free_places:
            found = await self._wait(exchange.time_left(), next_in_turn)
            if isinstance(found, Failure):
                return found
            if found is None:
                break
            if found.is_usable():
                return found
            if not found.closed:
                self.connections.discard(found)  # its place is ours now
                found.abort()
                break
            next_in_turn = True  # it was closed on the way here, and its place is somebody else's
        else:
            self._free_places -= 1
        return await self._new_connection(exchange)

    async def _new_connection(self, exchange: Exchange) -> Union[Connection, Failure]:
        made = Connection(self, self._loop)
        self.connections.add(made)
        left = exchange.time_left()
        if left == 0:
            made.abort()
            return NO_CONNECTION
        limits = [limit for limit in (left, exchange.connect) if limit is not None]
        try:
            failure = await connect(made, self.way, min(limits, default=None))
        except BaseException:
            made.abort()
            raise
        return made if failure is None else failure

    async def _wait(self, seconds: Optional[float], next_in_turn: bool) -> Found:
        waiter: asyncio.Future[Found] = self._loop.create_future()
        if next_in_turn:
            self._waiting.appendleft(waiter)
        else:
            self._waiting.append(waiter)
        timer = None if seconds is None else call_later(self._loop, seconds, self._late, waiter)
        try:
            return await waiter
        except BaseException:  # cancelled
            if waiter.cancelled():
                if waiter in self._waiting:  # a place that came free in the same turn passed it over, and took it out
                    self._waiting.remove(waiter)
            else:
                found = waiter.result()
                if isinstance(found, Connection):
                    self.free(found)
                elif found is None:
                    self._give_place()
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def _late(self, waiter: asyncio.Future[Found]) -> None:
        if not waiter.done():
            self._waiting.remove(waiter)
            waiter.set_result(NO_PLACE)

    def _serve(self, what: Optional[Connection]) -> bool:
        """Give it to the one who has waited longest; False where nobody waits."""
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(what)
                return True
        return False

    # -- what connections tell --------------------------------------------------------------------

    def free(self, connection: Connection) -> None:
        """It may carry another request."""
        if connection.closed or self._serve(connection):
            return
        if self._closed:
            connection.abort()
            return
        connection.free_since = monotonic()
        self._idle.append(connection)
        if self._sweep is None:
            self._sweep_later()

    def gone(self, connection: Connection) -> None:
        """It is closed."""
        if connection in self.connections:
            self.connections.discard(connection)
            if connection in self._idle:
                self._idle.remove(connection)
            self._give_place()

    def _give_place(self) -> None:
        if not self._serve(None):
            self._free_places += 1

    # -- closing ----------------------------------------------------------------------------------

    def _close_old(self) -> None:
        self._sweep = None
        now = monotonic()
        while self._idle and self._idle[0].free_since + self._max_idle <= now:
            self._idle.pop(0).abort()
        self._sweep_later()

    def _sweep_later(self) -> None:
        if self._sweep is None and self._idle and self._max_idle < inf:
            left = self._idle[0].free_since + self._max_idle - monotonic()
            self._sweep = self._loop.call_later(max(left, 0.0), self._close_old)

    def end_streams(self) -> None:
        """Close what streams come over."""
        for connection in [*self.connections]:
            connection.end_stream()

    def close(self) -> None:
        """Close what is free; what is in use is closed when its answer is there."""
        self._closed = True
        while self._idle:
            self._idle.pop().abort()
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None
