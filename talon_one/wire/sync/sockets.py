"""Connections that keep a deadline, on top of urllib3's; see `deadlines`."""

from __future__ import annotations

import http.client
import socket
import sys
from operator import attrgetter
from typing import TYPE_CHECKING, Any, List, Optional

import urllib3
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError, ProxyError

from talon_one._clock import monotonic
from talon_one._secrets import revealed
from talon_one.wire.exchange import Exchange
from talon_one.wire.in_force import is_of
from talon_one.wire.lookups import look_up, needs_no_look_up
from talon_one.wire.probes import OPTIONS, Impatience, set_options
from talon_one.wire.signals import of_a_handler
from talon_one.wire.sync.deadlines import KeepsDeadline, keeping_deadlines
from talon_one.wire.sync.framing import StrictResponse
from talon_one.wire.sync.in_force import own_connections
from talon_one.wire.urls import of_allowed_family

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection, HTTPSConnection
else:
    HTTPConnection, HTTPSConnection = own_connections()

#: A body up to this size goes out together with its head: one system call, and one packet for most.
_SENT_WITH_HEAD = 64 * 1024


def _as_bytes(host: str) -> Any:
    return host.encode("ascii") if host.isascii() else host


class _KeepsDeadlines(HTTPConnection):
    """A connection whose phases end in time: connecting (TLS and proxy included), then the rest."""

    response_class = StrictResponse
    exchange: Optional[Exchange] = None
    _phase_end: Optional[float] = None
    _wire: Any = None  #: the last socket, which an answer may still read from
    guard: Any = None  #: of the place of one who uses it through urllib3 alone
    idle_since = 0.0  #: on the clock of `monotonic`
    socket_options: Any
    _impatience: Optional[Impatience] = None
    _timeout: Optional[float] = None
    _held: Optional[List[bytes]] = None  #: what waits for the rest of its request

    @property
    def timeout(self) -> Optional[float]:
        """Set by urllib3 at the start of each phase, as connect timeout and as read timeout."""
        return self._timeout

    @timeout.setter
    def timeout(self, seconds: Any) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]
        if not isinstance(seconds, (int, float)):
            seconds = None  # urllib3's own default, for those who call it directly
        self._timeout = seconds
        end = None if self.exchange is None else self.exchange.deadline
        if seconds is not None:
            end = monotonic() + seconds if end is None else min(monotonic() + seconds, end)
        self._phase_end = end

    @property
    def is_connected(self) -> bool:
        """Whether it can carry a request: the other side may have closed, or sent what nobody asked for."""
        return super().is_connected and not getattr(self.sock, "spoilt", False)

    def _new_conn(self) -> socket.socket:
        """Connect to the first address that answers, all of them together within the time left."""
        if socket.socket.__module__ == "socket" and not is_of(socket.create_connection, "socket"):
            return self._connect_by(socket.create_connection)
        addresses = self._addresses()
        problem: Optional[OSError] = None
        for number, (family, kind, protocol, _, address) in enumerate(addresses):
            left = None
            if self._phase_end is not None:
                left = (self._phase_end - monotonic()) / (len(addresses) - number)
                if left <= 0:
                    break
            made: Any = None
            try:
                made = self._wire = keeping_deadlines(socket.socket)(family, kind, protocol)
                set_options(made, self.socket_options or ())
                made.settimeout(left)
                if self.source_address:
                    made.bind(self.source_address)
                made.connect(address)
                # The TLS handshake takes the socket's timeout as its own limit in all.
                made.settimeout(None if self._phase_end is None else max(self._phase_end - monotonic(), 0.001))
                made.deadline = self._phase_end
                self._impatience = Impatience() if self.socket_options is OPTIONS else None
                sys.audit("http.client.connect", self, self.host, self.port)
            except BaseException as error:
                if made is not None:
                    made.close()
                if not isinstance(error, OSError) or of_a_handler([error]):
                    raise
                problem = error
                continue
            connected: socket.socket = made
            return connected
        if problem is None or isinstance(problem, socket.timeout):
            raise ConnectTimeoutError(self, f"no connection to {self.host} in time")
        raise NewConnectionError(self, str(problem)) from problem

    def _connect_by(self, create: Any) -> socket.socket:
        """Connect by what was put in the place of `socket.create_connection`."""
        left = None if self._phase_end is None else max(self._phase_end - monotonic(), 0.001)
        try:
            made: socket.socket = create((self.host, self.port), left)
        except OSError as error:
            if of_a_handler([error]):
                raise
            if isinstance(error, socket.timeout):
                raise ConnectTimeoutError(self, f"no connection to {self.host} in time") from None
            raise NewConnectionError(self, str(error)) from error
        self._wire = made
        return made

    def _addresses(self) -> List[Any]:
        """What the host name stands for."""
        try:
            if self._phase_end is None or needs_no_look_up(self.host):
                # As bytes: a codec in Python would make something of an interrupt.
                found = socket.getaddrinfo(_as_bytes(self._dns_host), self.port, type=socket.SOCK_STREAM)
            else:
                found = look_up(self._dns_host, self.port, self._phase_end)
            return of_allowed_family(found)
        except (OSError, ValueError, OverflowError) as error:
            if of_a_handler([error]):
                raise
            if isinstance(error, socket.timeout):
                raise ConnectTimeoutError(self, str(error)) from None
            if isinstance(error, OSError):
                raise NameResolutionError(self.host, self, error) from error  # type: ignore[arg-type]
            raise NewConnectionError(self, f"{self.host!r} is not a host name") from None

    def _tunnel(self) -> None:
        """Ask a proxy for a tunnel; this and the handshake through it belong to connecting."""
        sock: Any = self.sock
        if isinstance(sock, KeepsDeadline):
            sock.deadline = self._phase_end  # a proxy that speaks TLS itself has a socket of its own
        tunnel: Any = self  # http.client's attributes, which have no types
        # `http.client` prints them into the request, and does not encode them one by one.
        kept, tunnel._tunnel_headers = tunnel._tunnel_headers, revealed(tunnel._tunnel_headers)
        try:
            super()._tunnel()
        except socket.timeout:
            raise
        except (OSError, http.client.HTTPException) as error:
            raise ProxyError("no tunnel", error) from error
        finally:
            tunnel._tunnel_headers = kept
        if isinstance(sock, KeepsDeadline):
            sock.take_what_is_left()

    def connect(self) -> None:
        try:
            super().connect()
        finally:
            if self.exchange is not None:
                self.exchange.sent = False  # a proxy was asked for a tunnel, the service for nothing
        self._start_exchange()

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **kwargs: Any) -> None:
        if self.sock is not None:
            self._start_exchange()
        if body is None or len(body) > _SENT_WITH_HEAD:
            super().request(method, url, body, headers, **kwargs)
            return
        held: List[bytes] = []
        self._held = held
        try:
            super().request(method, url, body, headers, **kwargs)
        finally:
            self._held = None
        self.send(b"".join(held))

    def send(self, data: Any) -> None:
        if self._held is not None:
            self._held.append(data)
            return
        if self.sock is None and self.auto_open:
            self.connect()
        if self.exchange is not None:
            self.exchange.sent = True
            told = self.exchange.on_sent
            if told is not None and len(data) > _SENT_WITH_HEAD:  # a body
                for start in range(0, len(data), _SENT_WITH_HEAD):
                    super().send(data[start : start + _SENT_WITH_HEAD])
                    told(min(start + _SENT_WITH_HEAD, len(data)), len(data))
                return
        super().send(data)

    def _start_exchange(self) -> None:
        """Connecting is over: from here on the request's own deadline counts."""
        if self.exchange is None:
            return
        end = self.exchange.end()
        # For sending, urllib3 sets the socket's timeout to this attribute, which would otherwise
        # still be the connect timeout: too short for a large upload.
        self._timeout = None if end is None else max(end - monotonic(), 0.001)
        # Through a proxy that speaks TLS itself, `sock` wraps the socket that does the reading.
        inner: Any = getattr(self.sock, "socket", self.sock)
        self._wire = inner
        if isinstance(inner, KeepsDeadline):
            inner.deadline = end
            if self._impatience is not None:
                self._impatience.suit(inner, self._timeout)
        inner.settimeout(self._timeout)  # where no deadline is kept

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override]
        """The answer, read up to the end of its head."""
        response = super().getresponse()
        if type(response) is urllib3.HTTPResponse:
            response.__class__ = _Answer
        return response

    def close(self) -> None:
        """Close it; an answer that reads from it goes on to its end."""
        try:
            super().close()
        finally:
            if self._wire is not None:  # what an interrupt kept `http.client` from
                self._wire.close()
            guard, self.guard = self.guard, None
            if guard is not None:
                guard.place.leave()
                guard.dismiss()

    def cut_off(self) -> None:
        """Have whoever reads from it in another thread find the end there, at once."""
        try:
            self._wire.shutdown(socket.SHUT_RDWR)
        except (AttributeError, OSError):  # there is no socket, or it is closed
            pass


class _Answer(urllib3.HTTPResponse):
    """urllib3's. When an answer is dropped, Python asks whether it is closed, and swallows an interrupt
    that comes meanwhile: so no Python code is run for it.
    """

    done = False  #: whether nothing is left to be closed
    closed = property(attrgetter("done"))  # pyright: ignore[reportIncompatibleMethodOverride]


class DeadlineHTTPConnection(_KeepsDeadlines, HTTPConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    """HTTP, within deadlines."""


class DeadlineHTTPSConnection(_KeepsDeadlines, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    """HTTPS, within deadlines."""
