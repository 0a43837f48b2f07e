"""Pools of connections that keep a deadline, and that callers get in the order in which they asked."""

from __future__ import annotations

from functools import partial
from math import inf
from typing import Any, Optional

from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ClosedPoolError, EmptyPoolError
from urllib3.poolmanager import PoolManager, ProxyManager

from talon_one._clock import monotonic
from talon_one.wire.sync.places import Guard, Place, Stock
from talon_one.wire.sync.sockets import DeadlineHTTPConnection, DeadlineHTTPSConnection
from talon_one.wire.timeouts import MAX_IDLE


class _GivesPlaces(HTTPConnectionPool):
    """Gives connections to those who have a place, and tells the connection what it must keep to.

    Whoever calls `urlopen` makes a `Place`, gives it as `pool_timeout`, and leaves it: urllib3 gives nothing
    back by itself. Without one, as through `RESTClientObject.pool_manager`, urllib3's own ways are kept.
    """

    QueueCls = Stock  # type: ignore[assignment]
    pool: Any
    max_idle: Optional[float] = MAX_IDLE  #: seconds after which one that nobody used is not used again

    def close(self) -> None:
        """Close the connections that are not in use; no further one is kept."""
        stock = self.pool
        if stock is not None:
            stock.close()
        super().close()

    def _get_conn(self, timeout: Any = None) -> Any:
        if isinstance(timeout, Place):
            return self._connection_of(timeout, None if timeout.exchange is None else timeout.exchange.deadline)
        place = Place()
        guard = Guard(place)
        connection = self._connection_of(place, timeout if timeout is None else monotonic() + timeout)
        place.let_go()
        connection.guard = guard  # which leaves the place, where urllib3 drops the connection
        return connection

    def _connection_of(self, place: Place, deadline: Optional[float]) -> Any:
        stock = self.pool
        entered = stock is not None and place.enter(stock, deadline)
        if stock is None or stock.closed:
            raise ClosedPoolError(self, "Pool is closed.")
        if not entered:
            raise EmptyPoolError(self, "All connections are in use.")
        connection = place.connection(self._new_conn)
        if not connection.is_closed and not (self._is_fresh(connection, stock) and connection.is_connected):
            connection.close()
        connection.exchange = place.exchange
        return connection

    def _is_fresh(self, connection: Any, stock: Stock) -> bool:
        if self.max_idle is None or monotonic() - getattr(connection, "idle_since", inf) < self.max_idle:
            return True
        stock.close_idle()  # those below have waited longer still
        return False

    def _put_conn(self, conn: Any) -> None:
        guard = getattr(conn, "guard", None)
        if guard is not None:
            conn.guard = None
            guard.dismiss()
            guard.place.give_back(conn)


class DeadlineHTTPPool(_GivesPlaces, HTTPConnectionPool):
    """Pool of plain connections."""

    ConnectionCls = DeadlineHTTPConnection  # pyright: ignore[reportAssignmentType]


class DeadlineHTTPSPool(_GivesPlaces, HTTPSConnectionPool):
    """Pool of TLS connections."""

    ConnectionCls = DeadlineHTTPSConnection  # pyright: ignore[reportAssignmentType]


_POOL_CLASSES = {"http": DeadlineHTTPPool, "https": DeadlineHTTPSPool}


class _MakesPools(PoolManager):
    """Its pools know what urllib3 has no option for."""

    max_idle: Optional[float] = MAX_IDLE

    def _new_pool(self, *args: Any, **kwargs: Any) -> HTTPConnectionPool:
        made: Any = super()._new_pool(*args, **kwargs)
        made.max_idle = self.max_idle
        return made  # type: ignore[no-any-return]


class DeadlinePoolManager(_MakesPools):
    """urllib3's pool manager, with pools that keep deadlines."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pool_classes_by_scheme = _POOL_CLASSES


class DeadlineProxyManager(_MakesPools, ProxyManager):
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
