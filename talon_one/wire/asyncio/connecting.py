"""How a connection comes about: the host's addresses, TCP, a proxy's tunnel, TLS."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import warnings
from functools import partial
from typing import Any, Coroutine, List, NamedTuple, Optional, Sequence, Tuple, TypeVar

from urllib3.exceptions import InsecureRequestWarning

from talon_one._clock import monotonic
from talon_one._secrets import Headers, reveal
from talon_one.exceptions import ApiValueError
from talon_one.wire.asyncio.failures import LookUpError, closed_by_other_side, of_connecting
from talon_one.wire.asyncio.protocol import Connection, Decrypted
from talon_one.wire.asyncio.timers import wait
from talon_one.wire.failures import BadAnswer, Failure
from talon_one.wire.lookups import needs_no_look_up, start_look_up
from talon_one.wire.probes import OPTIONS, Impatience, set_options
from talon_one.wire.signals import of_a_handler
from talon_one.wire.tls import TlsContext
from talon_one.wire.urls import of_allowed_family

_T = TypeVar("_T")
# Seconds. Handshakes end by the timer of the connecting, never by asyncio's own.
_NEVER = 30 * 86400.0


class Place(NamedTuple):
    """Somewhere to connect to. An IPv6 address has no brackets."""

    host: str
    port: int
    tls: bool

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class Way(NamedTuple):
    """How a service is reached."""

    service: Place
    proxy: Optional[Place]
    proxy_headers: Headers
    context: Optional[TlsContext]  #: of all TLS on the way
    server_name: Optional[str]  #: what the service's certificate is for, where that is not its host
    socket_options: Sequence[Tuple[Any, ...]] = OPTIONS

    @property
    def tunnel(self) -> bool:
        """Whether the proxy only passes bytes on."""
        return self.proxy is not None and self.service.tls


async def connect(connection: Connection, way: Way, seconds: Optional[float]) -> Optional[Failure]:
    """Connect within that time. Gives why not, where it failed; then, and where it is cancelled, all is closed."""
    loop = asyncio.get_running_loop()
    until = None if seconds is None else monotonic() + seconds
    state = _Connecting(connection, way, until)
    try:
        return await _within(loop, state.run(), seconds)
    except socket.timeout as error:
        return of_connecting(error, state.to_proxy, state.in_tls)


class _Connecting:
    """The steps, and where it is."""

    def __init__(self, connection: Connection, way: Way, until: Optional[float]) -> None:
        self._loop = asyncio.get_running_loop()
        self._connection = connection
        self._way = way
        self._until = until
        self.to_proxy = way.proxy is not None
        self.in_tls = False

    async def run(self) -> Optional[Failure]:
        """All of them. What is no failure of the network is raised."""
        connection = self._connection
        failure = None
        try:
            await self._go()
        except (OSError, LookUpError, BadAnswer, ValueError) as error:
            if isinstance(error, ApiValueError):
                raise
            failure = of_connecting(error, self.to_proxy, self.in_tls)
        finally:
            if failure is not None or not connection.ready:
                self._give_up()
        return failure

    def _give_up(self) -> None:
        connection = self._connection
        if connection.transport is None and connection.sock is not None:
            connection.sock.close()
        connection.abort()

    async def _go(self) -> None:
        connection, way = self._connection, self._way
        first = way.proxy or way.service
        connection.sock = await self._open_socket(first)
        await self._loop.create_connection(lambda: connection, sock=connection.sock)
        if way.proxy is not None and way.proxy.tls:
            await self._start_tls(way.proxy.host)
        if way.tunnel:
            await connection.ask_for_tunnel(lambda: _tunnel_request(way))
        self.to_proxy = False
        if way.service.tls:
            await self._start_tls(way.server_name or way.service.host)
        connection.ready = True

    async def _open_socket(self, place: Place) -> socket.socket:
        """Connect to the first address that answers, all of them together within the time left."""
        addresses = await self._addresses(place)
        problem: Optional[OSError] = None
        for number, (family, kind, protocol, _, address) in enumerate(addresses):
            left = None
            if self._until is not None and number + 1 < len(addresses):
                left = (self._until - monotonic()) / (len(addresses) - number)
            made = None
            try:
                made = socket.socket(family, kind, protocol)
                self._connection.sock = made
                self._connection.impatience = Impatience() if self._way.socket_options is OPTIONS else None
                set_options(made, self._way.socket_options)
                made.setblocking(False)
                await _within(self._loop, self._loop.sock_connect(made, address), left)
            except OSError as error:
                # asyncio has words of its own, with the address in them.
                problem = OSError(error.errno, os.strerror(error.errno)) if error.errno else error
                if made is not None:
                    made.close()
                continue
            return made
        raise problem or socket.timeout("no connection in time")

    async def _addresses(self, place: Place) -> List[Any]:
        """What the host name stands for."""
        try:
            if needs_no_look_up(place.host):
                return of_allowed_family(socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM))
            while True:
                running = start_look_up(place.host, place.port)
                over = self._loop.create_future()
                running.when_over(partial(_tell, self._loop, over))
                await over
                if not running.broken_off:
                    return of_allowed_family(running.result())
        except (OSError, UnicodeError) as error:
            problem = LookUpError(error)
        raise problem

    async def _start_tls(self, name: str) -> None:
        connection, context = self._connection, self._way.context
        assert context is not None  # noqa: S101  (there is TLS on the way)
        if context.verify_mode == ssl.CERT_NONE:
            said = f"Unverified HTTPS request to {name}: anybody could answer it (verify_ssl=False)."
            warnings.warn(said, InsecureRequestWarning, stacklevel=2)
        if connection.lost is not None:
            raise connection.lost
        self.in_tls = True
        handshake = self._loop.create_task(
            self._loop.start_tls(
                connection.transport,
                Decrypted(connection),
                context,  # type: ignore[arg-type]
                server_hostname=name.rstrip("."),
                ssl_handshake_timeout=_NEVER,
            )
        )
        problem = made = None
        try:
            # Not cancelled with this: the transport that it makes would be nobody's to close.
            made = await asyncio.shield(handshake)
        except asyncio.CancelledError:
            connection.transport.abort()
            handshake.add_done_callback(_abort)
            raise
        except TypeError:
            if connection.tls is None:
                raise
            problem = ApiValueError(
                "Configuration.proxy: TLS to a service through a proxy that speaks TLS itself (https://) takes Python"
                " 3.11 or newer, or uvloop, with asyncio. Give the proxy's http:// address, or a transport on aiohttp."
            )
        if problem is not None:
            raise problem
        if made is None:  # it was lost in the last moment
            raise closed_by_other_side()
        connection.transport = made
        connection.tls = made.get_extra_info("ssl_object")
        self.in_tls = False


def _abort(handshake: asyncio.Task[Any]) -> None:
    """Close what a handshake made that nobody waits for any longer."""
    if not handshake.cancelled() and handshake.exception() is None and handshake.result() is not None:
        handshake.result().abort()


def _tunnel_request(way: Way) -> bytes:
    lines = [f"CONNECT {way.service} HTTP/1.1", f"Host: {way.service}"]
    lines += [f"{name}: {reveal(value)}" for name, value in way.proxy_headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _tell(loop: asyncio.AbstractEventLoop, over: asyncio.Future[None]) -> None:
    """Wake who waits, from another thread."""

    def tell() -> None:
        if not over.done():
            over.set_result(None)

    try:
        loop.call_soon_threadsafe(tell)
    except RuntimeError as error:  # nobody waits any longer: the loop is closed
        if of_a_handler([error]):
            raise


async def _within(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, _T], seconds: Optional[float]) -> _T:
    """What `work` gives, in a task of its own; `socket.timeout` where it takes longer. Cancelled, it cancels that."""
    if seconds is None:
        return await work
    task = loop.create_task(work)
    try:
        await wait(task, max(seconds, 0))
    except BaseException:
        task.cancel()
        raise
    if task.done():
        return task.result()
    task.cancel()
    await asyncio.wait([task])  # it closes what it opened
    if not task.cancelled() and task.exception() is None:
        return task.result()
    raise socket.timeout("no connection in time")
