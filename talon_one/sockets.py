"""Connections that keep a deadline, on top of urllib3's.

A socket's own timeout starts anew with every byte that arrives, so a server that sends one byte a
second is never cut off by it. These sockets know when the phase they are in must be over, and
give each read and write only the time that is left.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, List, Optional

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError, ProxyError

from talon_one.framing import StrictResponse
from talon_one.lookups import look_up

if TYPE_CHECKING:
    _SocketBase = socket.socket
else:
    _SocketBase = object


#: Addresses in digits, and this machine.
_NEEDS_NO_LOOK_UP = r"[\d.]+$|.*:|localhost$"


#: Seconds by which a read or write may pass the deadline. Setting a socket's timeout is a system
#: call in which other threads take over, so it is not done again for less.
_SLACK = 0.01

#: A body up to this size goes out together with its head: one system call, and one packet for most.
_SENT_WITH_HEAD = 64 * 1024


class _KeepsDeadline(_SocketBase):
    """Gives every read and write only the time that is left until `deadline`."""

    deadline: Optional[float] = None
    _given: Optional[float] = None  #: the timeout in force, where it was set for the deadline

    def settimeout(self, seconds: Optional[float]) -> None:
        """Without a deadline, as ever; while one is kept, reads and writes take what is left of it."""
        if self.deadline is None:
            self._given = None
            super().settimeout(seconds)

    def take_what_is_left(self) -> None:
        """Make the time that is left the socket's timeout; raise where none is."""
        if self.deadline is not None:
            left = self.deadline - monotonic()
            if left <= 0:
                raise socket.timeout("the deadline has passed")
            if self._given is None or not left <= self._given <= left + _SLACK:
                super().settimeout(left)
                self._given = left

    def recv_into(self, *args: Any, **kwargs: Any) -> int:
        self.take_what_is_left()
        return super().recv_into(*args, **kwargs)

    def recv(self, *args: Any, **kwargs: Any) -> bytes:
        self.take_what_is_left()
        return super().recv(*args, **kwargs)

    def send(self, *args: Any, **kwargs: Any) -> int:
        self.take_what_is_left()
        return super().send(*args, **kwargs)

    def sendall(self, *args: Any, **kwargs: Any) -> None:
        self.take_what_is_left()
        super().sendall(*args, **kwargs)


class DeadlineSocket(_KeepsDeadline, socket.socket):
    """A plain socket that keeps a deadline."""


class DeadlineSSLSocket(_KeepsDeadline, ssl.SSLSocket):
    """A TLS socket that keeps a deadline; SSL contexts make it, see `sslsocket_class`."""


class Exchange:
    """One request on its way: what its connection must keep to, and what it tells back."""

    __slots__ = ("deadline", "read", "sent")

    def __init__(self, deadline: Optional[float], read: Optional[float]) -> None:
        self.deadline = deadline  #: when the whole call must be over, on the clock of `monotonic`
        self.read = read  #: seconds for sending and reading, once connected
        self.sent = False  #: whether any byte of the request went out

    def end(self) -> Optional[float]:
        """When an exchange that starts now must be over."""
        if self.read is None:
            return self.deadline
        end = monotonic() + self.read
        return end if self.deadline is None else min(end, self.deadline)


class _KeepsDeadlines(HTTPConnection):
    """A connection whose phases end in time: connecting (TLS and proxy included), then the rest."""

    response_class = StrictResponse
    exchange: Optional[Exchange] = None
    _phase_end: Optional[float] = None
    _timeout: Optional[float] = None
    _held: Optional[List[bytes]] = None  #: what waits for the rest of its request

    @property
    def timeout(self) -> Optional[float]:
        """Set by urllib3 at the start of each phase, as connect timeout and as read timeout."""
        return self._timeout

    @timeout.setter
    def timeout(self, seconds: Optional[float]) -> None:  # pyright: ignore[reportIncompatibleVariableOverride]
        self._timeout = seconds
        self._phase_end = None if seconds is None else monotonic() + seconds

    @property
    def is_connected(self) -> bool:
        """Whether it can carry a request: the other side may have closed, or sent what nobody asked for."""
        return super().is_connected and not getattr(self.sock, "spoilt", False)

    def _new_conn(self) -> socket.socket:
        """Connect to the first address that answers, all of them together within the time left."""
        addresses = self._addresses()
        problem: Optional[OSError] = None
        for number, (family, kind, protocol, _, address) in enumerate(addresses):
            left = None
            if self._phase_end is not None:
                left = (self._phase_end - monotonic()) / (len(addresses) - number)
                if left <= 0:
                    break
            made = None
            try:
                made = DeadlineSocket(family, kind, protocol)
                for option in self.socket_options or ():
                    made.setsockopt(*option)
                made.settimeout(left)
                if self.source_address:
                    made.bind(self.source_address)
                made.connect(address)
            except OSError as error:
                problem = error
                if made is not None:
                    made.close()
                continue
            # The TLS handshake takes the socket's timeout as its own limit in all.
            made.settimeout(None if self._phase_end is None else max(self._phase_end - monotonic(), 0.001))
            made.deadline = self._phase_end
            sys.audit("http.client.connect", self, self.host, self.port)
            return made
        if problem is None or isinstance(problem, socket.timeout):
            raise ConnectTimeoutError(self, f"no connection to {self.host} in time")
        raise NewConnectionError(self, str(problem)) from problem

    def _addresses(self) -> List[Any]:
        """What the host name stands for."""
        try:
            if self._phase_end is None or re.match(_NEEDS_NO_LOOK_UP, self.host):
                return socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
            return look_up(self._dns_host, self.port, max(self._phase_end - monotonic(), 0))
        except socket.timeout as error:
            raise ConnectTimeoutError(self, str(error)) from None
        except OSError as error:
            raise NameResolutionError(self.host, self, error) from error  # type: ignore[arg-type]
        except Exception:
            raise NewConnectionError(self, f"{self.host!r} is no host name") from None

    def _tunnel(self) -> None:
        """Ask a proxy for a tunnel; this and the handshake through it belong to connecting."""
        sock: Any = self.sock
        if isinstance(sock, _KeepsDeadline):
            sock.deadline = self._phase_end  # a proxy that speaks TLS itself has a socket of its own
        try:
            super()._tunnel()
        except socket.timeout:
            raise
        except (OSError, http.client.HTTPException) as error:
            raise ProxyError("no tunnel", error) from error
        if isinstance(sock, _KeepsDeadline):
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
        if isinstance(inner, _KeepsDeadline):
            inner.deadline = end
        inner.settimeout(self._timeout)  # where no deadline is kept


class DeadlineHTTPConnection(_KeepsDeadlines, HTTPConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    """HTTP, within deadlines."""


class DeadlineHTTPSConnection(_KeepsDeadlines, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    """HTTPS, within deadlines."""
