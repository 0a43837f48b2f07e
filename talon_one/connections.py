"""The connections of one client, and what they are made with: TLS, proxies, the environment."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Dict, NamedTuple, Optional, Tuple
from urllib.parse import urlsplit

import urllib3
from urllib3.util.retry import Retry

from talon_one._redact import Headers, secrets_of
from talon_one.exceptions import ApiValueError
from talon_one.forks import at_fork, keep_from_parent
from talon_one.pools import DeadlinePoolManager, DeadlineProxyManager
from talon_one.sockets import DeadlineSSLSocket

if TYPE_CHECKING:
    import ssl

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
        settings = _settings_of(self.configuration)
        route = self._route
        if settings != route.settings:
            route = self._renew(settings)
        host: str = settings[0]
        response: urllib3.BaseHTTPResponse
        target = route.base_path + url[len(host) :]
        if route.pool is not None and url.startswith(host) and target.startswith("/"):
            response = route.pool.urlopen(method, target, assert_same_host=False, **options)
        else:
            response = self.manager(url).urlopen(method, url, **options)
        return response

    def manager(self, url: str) -> Any:
        """urllib3's pool manager (or proxy manager) for the host of `url`."""
        origin = "/".join(url.split("/", 3)[:3])
        with self._lock:
            if origin not in self._managers:
                maxsize = self.maxsize or self.configuration.connection_pool_maxsize
                self._managers[origin] = _make_manager(self.configuration, origin, maxsize)
            return self._managers[origin]

    def _renew(self, settings: _Settings) -> _Route:
        with self._lock:
            if self._route.settings != settings:
                self.close()
                host: str = settings[0]
                manager = self.manager(host)
                pool = manager.connection_from_url(host) if manager.proxy is None else None
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


class _Route(NamedTuple):
    """The short way to the configured host: asking a manager would cost a tenth of a call."""

    settings: Optional[_Settings]
    pool: Any  #: None where a proxy is between
    base_path: str  #: the path in the host's URL


_NO_ROUTE = _Route(None, None, "")


def _settings_of(configuration: Configuration) -> _Settings:
    return _Settings(
        (
            configuration.host,
            configuration.proxy,
            configuration.proxy_headers,
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
    options: Any = {"num_pools": 4, "maxsize": maxsize, "block": True, "retries": NO_RETRIES}
    proxy = configuration.proxy or (_proxy_of_environment(host) if configuration.trust_env else None)
    if host.lower().startswith("https:") or proxy:
        options["ssl_context"] = _ssl_context(configuration)
        if configuration.assert_hostname is not None:
            options["assert_hostname"] = configuration.assert_hostname
        if configuration.tls_server_name:
            options["server_hostname"] = configuration.tls_server_name
    if not proxy:
        return DeadlinePoolManager(**options)
    parts = urlsplit(proxy)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise ApiValueError("The proxy's URL must start with http:// or https:// and name a host.")
    headers = Headers(configuration.proxy_headers or {})
    if parts.username is not None and "proxy-authorization" not in {name.lower() for name in headers}:
        from urllib.parse import unquote

        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers.update(urllib3.make_headers(proxy_basic_auth=credentials))
    address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return DeadlineProxyManager(address, proxy_headers=headers, proxy_ssl_context=options["ssl_context"], **options)


def _proxy_of_environment(host: str) -> Optional[str]:
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

    parts = urlsplit(host)
    if parts.hostname is None or proxy_bypass_environment(parts.netloc.rpartition("@")[2]):
        return None
    proxies = getproxies_environment()
    proxy: Optional[str] = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def _ssl_context(configuration: Configuration) -> ssl.SSLContext:
    import ssl

    from urllib3.util.ssl_ import create_urllib3_context

    context = create_urllib3_context()
    context.sslsocket_class = DeadlineSSLSocket
    if configuration.verify_ssl:
        context.verify_mode = ssl.CERT_REQUIRED
        context.check_hostname = configuration.assert_hostname is not False
        bundle = configuration.ssl_ca_cert
        if bundle is None:
            import certifi

            bundle = certifi.where()
        try:
            context.load_verify_locations(cafile=bundle)
        except OSError as error:
            problem = f"Configuration.ssl_ca_cert: {bundle!r} cannot be read as CA certificates: {error}"
            raise ApiValueError(problem) from None
    else:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        try:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
        except OSError as error:
            problem = f"Configuration.cert_file: the client certificate cannot be read: {error}"
            raise ApiValueError(problem) from None
    return context
