"""The connections of one client."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple
from urllib.parse import urlsplit

import urllib3
from urllib3.exceptions import ClosedPoolError
from urllib3.util import Url, parse_url
from urllib3.util.retry import Retry

from talon_one._redact import Headers, secrets_of
from talon_one.forks import at_fork, keep_from_parent
from talon_one.pools import DeadlinePoolManager, DeadlineProxyManager

if TYPE_CHECKING:
    from talon_one.configuration import Configuration

#: Retrying is this package's own business.
NO_RETRIES = Retry(False, redirect=False)


class Connections:
    """The pools of one client, one for each host: made when first needed, anew where a setting has changed.

    They serve many threads. A forked child leaves its parent's alone and opens its own.
    """

    def __init__(self, configuration: Configuration, maxsize: Optional[int]) -> None:
        self.configuration = configuration
        self.maxsize = maxsize
        self._forget()
        at_fork(self)

    def _forget(self) -> None:
        self._lock = threading.RLock()
        self._managers: Dict[str, Any] = {}  # by scheme and host
        self._route: _Route = _NO_ROUTE

    def urlopen(self, method: str, url: str, **options: Any) -> urllib3.BaseHTTPResponse:
        """Send a request and read up to the end of the head."""
        while True:
            before = self._route
            try:
                return self._urlopen(method, url, **options)
            except ClosedPoolError:
                # By another thread, before anything was sent. Mostly it has made way for new ones.
                if self._route is before:
                    self.close()

    def _urlopen(self, method: str, url: str, **options: Any) -> urllib3.BaseHTTPResponse:
        route = self.route()
        host: str = route.settings[0]
        response: urllib3.BaseHTTPResponse
        target = route.base_path + url[len(host) :]
        if route.pool is not None and url.startswith(host) and target.startswith("/"):
            response = route.pool.urlopen(method, target, assert_same_host=False, **options)
        else:
            response = self.manager(url).urlopen(method, url, **options)
        return response

    def manager(self, url: str) -> Any:
        """urllib3's pool manager (or proxy manager) for the host of `url`."""
        host = origin(url)
        with self._lock:
            if host not in self._managers:
                maxsize = self.maxsize or self.configuration.connection_pool_maxsize
                self._managers[host] = _make_manager(self.configuration, host, maxsize)
            return self._managers[host]

    def route(self) -> _Route:
        """The way to the configured host; where a setting has changed, all connections are made anew."""
        settings = _settings_of(self.configuration)
        route = self._route
        if settings == route.settings:
            return route
        with self._lock:
            if self._route.settings != settings:
                self.close()
                host: str = settings[0]
                manager = self.manager(host)
                pool = manager.connection_from_url(host) if host and manager.proxy is None else None
                self._route = _Route(settings, pool, urlsplit(host).path)
            return self._route

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        with self._lock:
            managers, self._managers, self._route = self._managers, {}, _NO_ROUTE
        for manager in managers.values():
            # One by one: the manager leaves it to the garbage collector.
            keys = manager.pools.keys()
            for key in keys:
                pool = manager.pools.get(key)
                if pool is not None:
                    pool.close()
            manager.clear()

    def secrets(self) -> Tuple[str, ...]:
        """What proxies are told, and nobody may see."""
        proxies = [manager for manager in [*self._managers.values()] if manager.proxy is not None]
        return tuple(secret for manager in proxies for secret in secrets_of(manager.proxy_headers))

    def _after_fork_in_child(self) -> None:
        # The parent goes on using these sockets: the child closes its copies and opens its own.
        # It takes no lock of the old pools; a thread that held one does not exist here.
        managers = self._managers
        self._forget()
        for manager in managers.values():
            keep_from_parent(manager)  # its finalizer would wait for such a lock
            for pool in list(manager.pools._container.values()):
                for connection in list(pool.pool.queue) if pool.pool is not None else ():
                    if connection is not None:
                        connection.close()


class _Settings(Tuple[Any, ...]):
    """What connections depend on. No `repr`: a proxy's URL may hold a password."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<settings>"


class _Route:
    """The short way to the configured host: asking a manager would cost a tenth of a call."""

    __slots__ = ("base_path", "pool", "settings")

    def __init__(self, settings: _Settings, pool: Any, base_path: str) -> None:
        self.settings = settings
        self.pool = pool  #: None where a proxy is between
        self.base_path = base_path  #: the path in the host's URL


_NO_ROUTE = _Route(_Settings(), None, "")


def origin(url: str) -> str:
    """Scheme, host and port alone: however a URL is spelt, they share connections.

    By the parser of the one who connects: others differ on what `http://a\\@b/` names.
    """
    parts = parse_url(url)
    return Url(parts.scheme, None, parts.host, parts.port or {"http": 80, "https": 443}.get(parts.scheme or "")).url


def _settings_of(configuration: Configuration) -> _Settings:
    proxy_headers = configuration.proxy_headers
    return _Settings(
        (
            configuration.host,
            configuration.proxy,
            Headers(proxy_headers) if proxy_headers else None,  # they can be changed in place
            configuration.trust_env,
            configuration.verify_ssl,
            configuration.ssl_ca_cert,
            configuration.cert_file,
            configuration.key_file,
            configuration.assert_hostname,
            configuration.tls_server_name,
            configuration.connection_pool_maxsize,
        )
    )


def _make_manager(configuration: Configuration, host: str, maxsize: int) -> Any:
    from talon_one.proxies import proxy_for

    options: Any = {"num_pools": 4, "maxsize": maxsize, "block": True, "retries": NO_RETRIES}
    proxy = proxy_for(configuration, host)
    if proxy is not None or host.lower().startswith("https:"):
        from talon_one.tls import ssl_context

        options["ssl_context"] = ssl_context(configuration)
        if configuration.assert_hostname is False:
            options["assert_hostname"] = False
        if configuration.tls_server_name:
            options["server_hostname"] = configuration.tls_server_name
    if proxy is None:
        return DeadlinePoolManager(**options)
    return DeadlineProxyManager(
        proxy.url, proxy_headers=proxy.headers, proxy_ssl_context=options["ssl_context"], **options
    )
