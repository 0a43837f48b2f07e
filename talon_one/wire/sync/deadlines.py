"""Sockets that keep a deadline, whatever class of socket is in force.

A socket's own timeout starts anew with every byte that arrives, so a server that sends one byte a
second is never cut off by it. These sockets know when the phase they are in must be over, and
give each read and write only the time that is left.
"""

from __future__ import annotations

import _socket
import re
import socket
import ssl
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Optional, Type

from urllib3.util.ssltransport import SSLTransport

from talon_one._clock import monotonic
from talon_one.wire.failures import is_late
from talon_one.wire.signals import of_a_handler
from talon_one.wire.tls import TlsContext, is_cut

if TYPE_CHECKING:
    _SocketBase = socket.socket
else:
    _SocketBase = object

#: Seconds by which a read or write may pass the deadline. Setting a socket's timeout is a system
#: call in which other threads take over, so it is not done again for less.
_SLACK = 0.01

#: What is larger goes out in pieces of this size, and answers that come before its end are looked for.
_PIECE = 64 * 1024
#: Seconds without progress in sending, after which one looks whether an answer has come.
_STUCK = 0.2
#: The start of an answer that is not an interim one; interim ones may stand before it.
_FINAL_ANSWER = rb"(?s)(HTTP/1\.\d 1\d\d.*?\r?\n\r?\n)*(?!HTTP/1\.\d 1)HTTP/"


#: Python's own.
_WRAP_BIO = next(base.__dict__["wrap_bio"] for base in reversed(ssl.SSLContext.__mro__) if "wrap_bio" in vars(base))


class KeepsDeadline(_SocketBase):
    """Gives every read and write only the time that is left until `deadline`."""

    deadline: Optional[float] = None
    spoilt = False  #: whether another request may no longer go over it
    _given: Optional[float] = None  #: the timeout in force, where it was set for the deadline
    _early = b""  #: what came while a request was sent

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

    def recv_into(self, buffer: Any, *args: Any, **kwargs: Any) -> int:
        """As a socket's, within the deadline."""
        if self._early:
            view = memoryview(buffer).cast("B")
            count = min(len(view), len(self._early))
            view[:count], self._early = self._early[:count], self._early[count:]
            return count
        self.take_what_is_left()
        return super().recv_into(buffer, *args, **kwargs)

    def recv(self, *args: Any, **kwargs: Any) -> bytes:
        """As a socket's, within the deadline."""
        if self._early:
            early, self._early = self._early, b""
            return early
        self.take_what_is_left()
        return super().recv(*args, **kwargs)

    def send(self, *args: Any, **kwargs: Any) -> int:
        """As a socket's, within the deadline."""
        self.take_what_is_left()
        return super().send(*args, **kwargs)

    def sendall(self, data: Any, *args: Any) -> None:
        """As a socket's, within the deadline; `BrokenPipeError` where an answer comes before the end of much data."""
        if len(data) > _PIECE:
            self._send_in_pieces(memoryview(data).cast("B"))
        else:
            self.take_what_is_left()
            super().sendall(data, *args)

    def _send_in_pieces(self, data: memoryview) -> None:
        """Send much, until an answer is there: who refuses an upload may not read it to its end."""
        self._given = None
        try:
            while data:
                left = _STUCK
                if self.deadline is not None:
                    left = min(left, self.deadline - monotonic())
                    if left <= 0:
                        raise socket.timeout("the deadline has passed")
                super().settimeout(left)
                try:
                    data = data[super().send(data[:_PIECE]) :]
                except socket.timeout as error:
                    if of_a_handler([error]) or not is_late(error):
                        raise
                    answered = self._answered()
                else:
                    continue
                if answered:
                    self.spoilt = True
                    # urllib3 takes it for the end of the request, and reads the answer.
                    raise BrokenPipeError("answered before the end of the request")
        finally:
            if self.deadline is None:
                super().settimeout(None)

    def _answered(self) -> bool:
        """Whether an answer is there. What was received is kept for the reader."""
        super().settimeout(0)
        try:
            while len(self._early) < 4096:
                piece = super().recv(1024)
                if not piece:
                    return True  # closed: there is nothing to wait for
                self._early += piece
        except (BlockingIOError, ssl.SSLWantReadError, socket.timeout):
            pass
        except OSError:
            return True  # reset, as the next read will say
        return re.match(_FINAL_ANSWER, self._early) is not None


class _KeepsDeadlineInTls(KeepsDeadline):
    """The same for TLS, whose end is told in one way by all Pythons."""

    suppress_ragged_eofs: bool  #: of `ssl`

    def read(self, len: int = 1024, buffer: Any = None) -> Any:
        """As a TLS socket's."""
        try:
            return super().read(len, buffer)  # type: ignore[misc]
        except ssl.SSLError as error:
            if self.suppress_ragged_eofs and is_cut(error):
                return b"" if buffer is None else 0  # as `ssl` does itself, where it knows the error
            raise


@lru_cache(maxsize=16)
def keeping_deadlines(base: Type[Any]) -> Type[Any]:
    """A class of sockets that keeps deadlines, on top of another: Python's, gevent's, that of a tool for tests."""
    ours = _KeepsDeadlineInTls if issubclass(base, ssl.SSLSocket) else KeepsDeadline
    return type("DeadlineSocket", (ours, base), {"__module__": __name__, "__doc__": ours.__doc__})


class DeadlineContext(TlsContext):
    """Its TLS sockets keep deadlines."""

    __slots__ = ()

    def wrap_socket(self, sock: Any, server_hostname: Optional[str] = None) -> Any:
        """TLS over a socket that keeps deadlines."""
        context = self._context
        # Not where a context has its own way without a socket, too: truststore's holds a lock for as long as
        # a socket's handshake takes, and other calls would wait for it. Nor over gevent's or eventlet's sockets.
        if not isinstance(sock, _socket.socket) or type(context).wrap_bio is not _WRAP_BIO:
            return SSLTransport(sock, self, server_hostname)  # type: ignore[arg-type]
        made = context.wrap_socket(sock, server_hostname=server_hostname)
        made.__class__ = keeping_deadlines(made.__class__)
        return made
