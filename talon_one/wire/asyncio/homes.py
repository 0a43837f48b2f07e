"""What one client has open in one event loop: a pool for each host, made anew where a setting has changed."""

from __future__ import annotations

import asyncio
import re
import weakref
from typing import TYPE_CHECKING, Any, AsyncGenerator, Dict, List, NamedTuple, Optional, Tuple

from urllib3.util import Url, parse_url

from talon_one._redact import secrets_of
from talon_one._secrets import Headers
from talon_one.wire.asyncio.connecting import Place, Way
from talon_one.wire.asyncio.pools import Pool
from talon_one.wire.probes import options_of
from talon_one.wire.proxies import proxy_for
from talon_one.wire.settings import Snapshot, snapshot_of, tls_settings_of
from talon_one.wire.tls import TlsContext, ssl_context

if TYPE_CHECKING:
    from talon_one.wire.settings import ConnectionSettings

#: Hosts that connections are kept to; a client talks to one.
_MOST_HOSTS = 4
_PORTS = {"http": 80, "https": 443}
_is_host = re.compile(r"[!-~]+").fullmatch  # not every version of urllib3 refuses a blank in one
_PLAIN = r"[A-Za-z0-9._~!$&'()*+,;=:@/?-]*"
#: Whether it can be sent as it is: the path and query of a URL, with nothing in it that must be escaped.
is_fine_target = re.compile(rf"/{_PLAIN}(?:%[0-9A-F]{{2}}{_PLAIN})*").fullmatch


class Route(NamedTuple):
    """How requests get to a host."""

    pool: Pool
    host: str  #: as the header says it
    before_target: str  #: stands before the path: a proxy that reads the request needs the whole URL
    proxy_headers: Headers  #: for such a proxy


class Contexts:
    """The TLS context that the settings ask for, one for all loops: reading the bundle takes a while."""

    def __init__(self, settings: ConnectionSettings) -> None:
        self._settings = settings
        self._made: Tuple[Any, Optional[TlsContext]] = (None, None)

    def context(self) -> TlsContext:
        """The context; made anew where a setting has changed."""
        wanted = tls_settings_of(self._settings)
        settings, context = self._made
        if context is None or settings != wanted:
            context = ssl_context(self._settings, TlsContext)
            self._made = (wanted, context)
        return context


class Home:
    """The connections of one client in one event loop. Used in that loop's thread only."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        settings: ConnectionSettings,
        maxsize: Optional[int],
        contexts: Contexts,
    ) -> None:
        self._loop = loop
        self._settings = settings
        self._maxsize = maxsize
        self._contexts = contexts
        self._pools: weakref.WeakSet[Pool] = weakref.WeakSet()  #: those without a route, too, while they are in use
        self._routes: Dict[Tuple[str, str, int], Route] = {}
        self._snapshot = Snapshot()
        self._own: Tuple[str, str, Optional[Route]] = ("", "", None)  #: the configured host, its path, the way there
        self._watch = _until_the_loop_ends(weakref.ref(self))
        start: Any = self._watch.__anext__()  # nothing is awaited in it
        try:
            start.send(None)
        except StopIteration:
            pass

    def route(self, url: str) -> Tuple[Route, str]:
        """The way to the host of `url`, and what to ask for there. `ValueError` for what is no URL."""
        snapshot = snapshot_of(self._settings)
        if snapshot != self._snapshot:
            self.close_idle()
            self._snapshot = snapshot
            self._own = self._own_route(snapshot[0])
        host, base_path, own = self._own
        if own is not None and url.startswith(host):
            target = base_path + url[len(host) :]
            if is_fine_target(target):
                return own, target
        parts = parse_url(url)
        return self._route_to(parts), parts.request_uri

    def _own_route(self, host: str) -> Tuple[str, str, Optional[Route]]:
        try:
            parts = parse_url(host)
            # A call may be for another host: what is wrong with this one is said when it is called.
            return host, (parts.path or "").rstrip("/"), self._route_to(parts) if parts.query is None else None
        except ValueError:
            return host, "", None

    def _route_to(self, parts: Url) -> Route:
        scheme, host = parts.scheme or "", parts.host or ""
        if scheme not in _PORTS or not _is_host(host):
            raise ValueError("this is not a URL")
        port = parts.port or _PORTS[scheme]
        route = self._routes.get((scheme, host, port))
        if route is None:
            route = self._routes[scheme, host, port] = self._new_route(scheme, host, port)
            while len(self._routes) > _MOST_HOSTS:
                unused = next(key for key, other in self._routes.items() if other not in (route, self._own[2]))
                self._routes.pop(unused).pool.close()
        return route

    def _new_route(self, scheme: str, host: str, port: int) -> Route:
        service = Place(host.strip("[]"), port, scheme == "https")
        said = host if port == _PORTS[scheme] else f"{host}:{port}"
        proxy = proxy_for(self._settings, f"{scheme}://{said}")
        place = None
        if proxy is not None:
            parts = parse_url(proxy.url)
            kind = parts.scheme or "http"
            place = Place((parts.host or "").strip("[]"), parts.port or _PORTS[kind], kind == "https")
        context = self._contexts.context() if service.tls or (place is not None and place.tls) else None
        headers = Headers() if proxy is None else proxy.headers
        options = options_of(self._settings.socket_options)
        way = Way(service, place, headers, context, self._settings.tls_server_name, options)
        reads = place is not None and not way.tunnel
        maxsize = self._maxsize or self._settings.connection_pool_maxsize
        pool = Pool(self._loop, way, maxsize, self._settings.max_idle)
        self._pools.add(pool)
        return Route(pool, said, f"{scheme}://{said}" if reads else "", headers if reads else Headers())

    def secrets(self) -> List[str]:
        """What proxies are told, and nobody may see. In any thread."""
        routes = list(self._routes.values())
        return [secret for route in routes for secret in secrets_of(route.pool.way.proxy_headers)]

    def close(self) -> None:
        """Close what is free, and the streams; what else is in use is closed when its answer is there."""
        self.close_idle()
        for pool in [*self._pools]:
            pool.end_streams()

    def close_idle(self) -> None:
        """Close what is free; what is in use is closed when its answer is there."""
        routes, self._routes = self._routes, {}
        self._snapshot = Snapshot()
        self._own = ("", "", None)
        for route in routes.values():
            route.pool.close()

    def close_copies(self) -> None:
        """Close this process's copies of the sockets, and touch nothing else: the loop is another's, or closed."""
        for pool in [*self._pools]:
            for connection in pool.connections:
                if connection.sock is not None:
                    connection.sock.close()


async def _until_the_loop_ends(home: weakref.ref[Home]) -> AsyncGenerator[None, None]:
    """Loops close their generators when they end (`shutdown_asyncgens`): connections, too, then."""
    try:
        yield
    finally:
        found = home()
        if found is not None:
            found.close()
