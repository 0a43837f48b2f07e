"""The connections of one client."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple, TypeVar
from urllib.parse import urlsplit

import urllib3
from urllib3.exceptions import ClosedPoolError
from urllib3.poolmanager import PoolManager
from urllib3.util.retry import Retry

from talon_one._clock import monotonic
from talon_one._redact import secrets_of
from talon_one._secrets import revealed
from talon_one.wire.forks import at_fork, keep_from_parent
from talon_one.wire.probes import options_of
from talon_one.wire.settings import Snapshot, snapshot_of
from talon_one.wire.sync import in_force
from talon_one.wire.sync.deadlines import DeadlineContext
from talon_one.wire.sync.places import Place, Stock
from talon_one.wire.sync.pools import DeadlinePoolManager, DeadlineProxyManager
from talon_one.wire.urls import origin

if TYPE_CHECKING:
    from talon_one.wire.settings import ConnectionSettings

_T = TypeVar("_T")

# How many hosts keep connections, and for how many seconds after their last call. The configured one always does.
_MOST_HOSTS = 8
_UNUSED = 60.0
# Seconds that one waits for others who make what one needs, before making it oneself.
_PATIENCE = 1.0

#: Retrying is this package's own business.
NO_RETRIES = Retry(False, redirect=False)


class Connections:
    """The pools of one client, one for each host: made when first needed, anew where a setting has changed.

    They serve many threads. A forked child leaves its parent's alone and opens its own.
    """

    def __init__(self, configuration: ConnectionSettings, maxsize: Optional[int]) -> None:
        self.configuration = configuration
        self.maxsize = maxsize
        self._tests: Tuple[Any, Any] = (None, None)  #: what a test put in the place of `urllib3.PoolManager`, one of it
        self._forget()
        at_fork(self)

    def _forget(self) -> None:
        self._pools = _NO_POOLS
        # Those who want to make pools. This is no lock: who has waited for long goes on.
        self._makers = Stock(1)
        self._maker: Optional[int] = None

    def urlopen(self, method: str, url: str, **options: Any) -> urllib3.BaseHTTPResponse:
        """Send a request and read up to the end of the head."""
        while True:
            before = self._pools
            try:
                return self._urlopen(method, url, **options)
            except ClosedPoolError:
                # By another thread, before anything was sent. Mostly it has made way for new ones.
                if self._pools is before:
                    self.close()

    def _urlopen(self, method: str, url: str, **options: Any) -> urllib3.BaseHTTPResponse:
        exchange = options["pool_timeout"].exchange
        deadline = exchange.deadline
        pools = self.pools(deadline)
        host: str = pools.settings[0]
        response: urllib3.BaseHTTPResponse
        target = pools.base_path + url[len(host) :]
        if pools.pool is not None and url.startswith(host) and target.startswith("/"):
            urlopen, url = pools.pool.urlopen, target
        else:
            urlopen = self.manager(url, deadline).urlopen
        if pools.answers == "a function":
            options["headers"] = revealed(options["headers"])  # it may compare them with what a test said
        if pools.is_replaced:
            from talon_one.wire.sync.plain import urlopen_plainly  # here, as few programs replace urllib3's classes

            response = urlopen_plainly(urlopen, method, url, exchange, options)
        else:
            response = urlopen(method, url, **options)
        if pools.answers:
            from talon_one.wire.sync.plain import readable  # see above

            response = readable(response)
        if len(pools.managers) > 1:
            pools.close_unused()
        return response

    def manager(self, url: str, deadline: Optional[float] = None) -> Any:
        """urllib3's pool manager (or proxy manager) for the host of `url`."""
        return self._manager(self.pools(deadline), origin(url), deadline)

    def _manager(self, pools: _Pools, host: str, deadline: Optional[float]) -> Any:
        def make() -> None:
            if host not in pools.managers:
                maxsize = self.maxsize or self.configuration.connection_pool_maxsize
                made = _make_manager(self.configuration, host, maxsize, pools.is_replaced)
                pools.managers.setdefault(host, made)

        pools.used[host] = monotonic()
        manager = pools.managers.get(host)
        while manager is None:  # closed again, where others close faster than one can call
            self._in_turn(deadline, make)
            manager = pools.managers.get(host)
        return manager

    def pools(self, deadline: Optional[float] = None) -> _Pools:
        """The pools; where a setting has changed, or what urllib3 is made of, all are made anew."""
        settings = snapshot_of(self.configuration)
        ways = in_force.in_force()

        def make() -> _Pools:
            pools = self._pools  # asked for once: another thread may close them at any moment
            if pools.settings != settings or pools.ways != ways:
                self.close()
                pools = _Pools(settings, ways)
                host: str = settings[0]
                manager = self._manager(pools, origin(host), deadline)
                if host and manager.proxy is None:
                    pools.pool = manager.connection_from_url(host)
                self._pools = pools
            return pools

        pools = self._pools
        fit = settings == pools.settings and ways == pools.ways
        return pools if fit else self._in_turn(deadline, make)

    def _in_turn(self, deadline: Optional[float], make: Callable[[], _T]) -> _T:
        """Make something. Threads that start together do so one after the other, and share what the first made.

        A finalizer or a signal's handler that calls cannot wait for what it interrupted: it goes on at once.
        """
        if self._maker == threading.get_ident():
            return make()
        patience = monotonic() + _PATIENCE
        place = Place()
        try:
            try:
                place.enter(self._makers, patience if deadline is None else min(patience, deadline))
                self._maker = threading.get_ident()
                return make()
            finally:
                self._maker = None
                place.leave()
        finally:
            place.leave()  # again: an interrupt may have come before

    def replaced_manager(self) -> Any:
        """urllib3's pool manager where a test replaced its methods, or those of its class, or this; else None."""
        if urllib3.PoolManager is not PoolManager:
            if self._tests[0] is not urllib3.PoolManager:
                maxsize = self.maxsize or self.configuration.connection_pool_maxsize
                self._tests = (urllib3.PoolManager, urllib3.PoolManager(num_pools=4, maxsize=maxsize))
            return self._tests[1]
        if not in_force.is_manager_replaced():
            managers = self._pools.managers.values()
            return next((one for one in list(managers) if "request" in vars(one) or "urlopen" in vars(one)), None)
        return self.manager(self.configuration.host)

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        pools, self._pools = self._pools, _NO_POOLS
        pools.close()

    def secrets(self) -> Tuple[str, ...]:
        """What proxies are told, and nobody may see."""
        proxies = [manager for manager in list(self._pools.managers.values()) if manager.proxy is not None]
        return tuple(secret for manager in proxies for secret in secrets_of(manager.proxy_headers))

    def _after_fork_in_child(self) -> None:
        # The parent goes on using these sockets: the child closes its copies and opens its own.
        # It takes no lock of urllib3's; a thread that held one does not exist here.
        pools = self._pools
        self._forget()
        for manager in pools.managers.values():
            keep_from_parent(manager)  # its finalizer would wait for such a lock
            for pool in list(manager.pools._container.values()):
                if pool.pool is not None:
                    pool.pool.close_idle()


class _Pools:
    """What belongs to the same settings."""

    __slots__ = ("answers", "base_path", "is_replaced", "managers", "pool", "settings", "used", "ways")

    def __init__(self, settings: Snapshot, ways: Tuple[Any, ...] = ()) -> None:
        self.settings = settings
        self.ways = ways  #: of `in_force`
        self.is_replaced = bool(ways) and in_force.is_replaced(ways)
        self.answers = in_force.who_answers(ways)
        #: The short way to the configured host: asking a manager would cost a tenth of a call. None where
        #: a proxy is between.
        self.pool: Any = None
        self.base_path = urlsplit(settings[0]).path if settings else ""  #: the path in the host's URL
        self.managers: Dict[str, Any] = {}  #: urllib3's, by scheme and host
        self.used: Dict[str, float] = {}  #: when each was last asked for, on the clock of `monotonic`

    def close(self) -> None:
        for host in list(self.managers):
            self._close(host)

    def close_unused(self) -> None:
        """Close the pools of hosts that are no longer called, apart from the configured one."""
        oldest = monotonic() - _UNUSED
        own = origin(self.settings[0])
        hosts = sorted(self.managers, key=lambda host: self.used.get(host, 0.0), reverse=True)
        for number, host in enumerate(hosts):
            if host != own and (number >= _MOST_HOSTS or self.used.get(host, 0.0) < oldest):
                self._close(host)

    def _close(self, host: str) -> None:
        self.used.pop(host, None)
        manager = self.managers.pop(host, None)
        if manager is None:
            return
        # One by one: the manager leaves it to the garbage collector.
        keys = manager.pools.keys()
        for key in keys:
            pool = manager.pools.get(key)
            if pool is not None:
                pool.close()
        manager.clear()


_NO_POOLS = _Pools(Snapshot())


def _make_manager(configuration: ConnectionSettings, host: str, maxsize: int, plain: bool) -> Any:
    from talon_one.wire.proxies import proxy_for

    options: Any = {"num_pools": 4, "maxsize": maxsize, "block": True, "retries": NO_RETRIES}
    options["socket_options"] = options_of(configuration.socket_options)
    proxy = proxy_for(configuration, host)
    context: Any = None
    if proxy is not None or host.lower().startswith("https:"):
        from talon_one.wire.tls import plain_context, ssl_context

        if plain:
            from talon_one.wire.sync.plain import plain_context_class  # see above

            context = plain_context(configuration, plain_context_class())
        else:
            context = ssl_context(configuration, DeadlineContext)
        options["ssl_context"] = context
        if configuration.assert_hostname is False or (configuration.ssl_context and not context.check_hostname):
            options["assert_hostname"] = False  # else urllib3 checks it in the context's place
        if configuration.tls_server_name:
            options["server_hostname"] = configuration.tls_server_name
    if plain:
        from talon_one.wire.sync.plain import plain_manager  # see above

        return plain_manager(proxy, options)
    made: Any
    if proxy is None:
        made = DeadlinePoolManager(**options)
    else:
        made = DeadlineProxyManager(proxy.url, proxy_headers=proxy.headers, proxy_ssl_context=context, **options)
    made.max_idle = configuration.max_idle
    return made
