"""Pools of connections that keep a deadline, and that callers get in the order in which they asked."""

from __future__ import annotations

import queue
import threading
from collections import deque
from functools import partial
from typing import Any, Deque, Optional

from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager, ProxyManager

from talon_one.sockets import DeadlineHTTPConnection, DeadlineHTTPSConnection, Exchange


class _Waiter:
    """A thread that waits for a connection."""

    __slots__ = ("connection", "served")

    def __init__(self) -> None:
        self.connection: Any = None
        self.served = threading.Lock()
        self.served.acquire()

    def serve(self, connection: Any) -> None:
        self.connection = connection
        self.served.release()


class FairLifoQueue(queue.LifoQueue[Any]):
    """The connections of a pool; the one used last is given first, to the caller who waits longest.

    Of Python's own queues, a thread that gives a connection back and asks again at once gets it
    before those who wait: some calls would run into their deadline while others go on.
    """

    def __init__(self, maxsize: int = 0) -> None:
        super().__init__(maxsize)
        self._waiters: Deque[_Waiter] = deque()
        self._released = False

    def get(self, block: bool = True, timeout: Optional[float] = None) -> Any:
        """As a queue's."""
        with self.mutex:
            if self._qsize():  # then nobody waits
                return self._get()
            if not block:
                raise queue.Empty
            if self._released:
                return None
            waiter = _Waiter()
            self._waiters.append(waiter)
        try:
            served = waiter.served.acquire(timeout=-1 if timeout is None else max(timeout, 0))
        except BaseException:  # an interrupt
            if not self._gives_up(waiter):
                self.put(waiter.connection)
            raise
        if not served and self._gives_up(waiter):
            raise queue.Empty
        return waiter.connection

    def _gives_up(self, waiter: _Waiter) -> bool:
        """Whether it waits in vain; False where it was served after all."""
        with self.mutex:
            if waiter not in self._waiters:
                return False
            self._waiters.remove(waiter)
            return True

    def put(self, item: Any, block: bool = True, timeout: Optional[float] = None) -> None:
        """As a queue's; it never waits, `queue.Full` is raised at once."""
        with self.mutex:
            if not self._released:
                if self._waiters:
                    self._waiters.popleft().serve(item)
                elif self._qsize() >= self.maxsize:
                    raise queue.Full
                else:
                    self._put(item)
                return
        if item is not None:
            item.close()

    def release(self) -> None:
        """Nobody waits here any longer, and nothing comes back: who asks makes a connection of its own."""
        with self.mutex:
            self._released = True
            while self._waiters:
                self._waiters.popleft().serve(None)


class _GivesDeadlines(HTTPConnectionPool):
    """Tells the connection that carries a request what it must keep to."""

    QueueCls = FairLifoQueue

    def close(self) -> None:
        """Close the connections that are not in use; no further one is kept."""
        connections: Any = self.pool
        if connections is not None:
            connections.release()
        super().close()

    def _make_request(self, conn: Any, *args: Any, exchange: Optional[Exchange] = None, **kwargs: Any) -> Any:
        conn.exchange = exchange
        return super()._make_request(conn, *args, **kwargs)


class DeadlineHTTPPool(_GivesDeadlines, HTTPConnectionPool):
    """Pool of plain connections."""

    ConnectionCls = DeadlineHTTPConnection  # pyright: ignore[reportAssignmentType]


class DeadlineHTTPSPool(_GivesDeadlines, HTTPSConnectionPool):
    """Pool of TLS connections."""

    ConnectionCls = DeadlineHTTPSConnection  # pyright: ignore[reportAssignmentType]


_POOL_CLASSES = {"http": DeadlineHTTPPool, "https": DeadlineHTTPSPool}


class DeadlinePoolManager(PoolManager):
    """urllib3's pool manager, with pools that keep deadlines."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pool_classes_by_scheme = _POOL_CLASSES


class DeadlineProxyManager(ProxyManager):
    """The same through a proxy."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pool_classes_by_scheme = _POOL_CLASSES
        # A pool's key would show what the proxy is told; it is the same for all pools.
        self.key_fn_by_scheme = {
            scheme: partial(_without_proxy_headers, make) for scheme, make in self.key_fn_by_scheme.items()
        }


def _without_proxy_headers(make: Any, context: Any) -> Any:
    return make({**context, "_proxy_headers": None})
