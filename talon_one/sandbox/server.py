"""The sandbox as a server on loopback, in a thread of its own."""

from __future__ import annotations

import http.client
import io
import logging
import socket
import struct
import threading
from typing import TYPE_CHECKING, Any, Iterable, Optional, Set

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from talon_one._clock import monotonic
from talon_one._headers import SANDBOX
from talon_one._version import __version__
from talon_one.sandbox.app import REFUSAL, ROUTE
from talon_one.sandbox.calling import Door, called
from talon_one.sandbox.gate import Gate

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

    from talon_one.sandbox.page.site import Page

#: A line for each request, at the level INFO: method, path, status, and the time that it took.
log = logging.getLogger("talon_one.sandbox.requests")

_PATIENCE = 5.0  # seconds that an answer under way is given at the end: its caller may not be reading it
_MOST_CONNECTIONS = 256
_LONGEST_HEAD = 128 * 1024  # bytes; one line is taken up to half of it
_HEAD = 20.0  # seconds for a whole head
_BODY = 300.0  # seconds for a whole body, and for the reading of an answer
_FULL = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nConnection: close\r\n"
    b"Content-Length: 70\r\n\r\n"
    b'{"message": "The sandbox has too many connections", "StatusCode": 503}'
)


class _Incoming(io.RawIOBase):
    """What comes in of a connection, within bounds: a head by its size, and everything by its time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._left: Optional[int] = _LONGEST_HEAD
        self._end = monotonic() + _HEAD

    def head_is_over(self) -> None:
        """What follows is a body, which has bounds of its own."""
        self._left = None
        self._end = monotonic() + _BODY

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._left is not None and self._left <= 0:
            raise http.client.LineTooLong("head")
        self._connection.settimeout(max(self._end - monotonic(), 0.001))
        read = self._connection.recv_into(buffer)
        if self._left is not None:
            self._left -= read
        return read


class _Handler(WSGIRequestHandler):
    server: _Server
    rfile: Any
    disable_nagle_algorithm = True  # head and body are two writes; together they need not wait
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.rfile.close()
        self._incoming = _Incoming(self.connection)
        self.rfile = io.BufferedReader(self._incoming)

    def handle_expect_100(self) -> bool:
        return True  # `super().run_wsgi` says "100 Continue", too

    def version_string(self) -> str:
        return f"{SANDBOX}/{__version__}"

    def log(self, type: str, message: str, *args: Any) -> None:
        """Werkzeug's own lines have what nobody is to read; see `_log`."""

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        self._status = str(getattr(code, "value", code))

    def send_error(self, code: int, message: Optional[str] = None, explain: Optional[str] = None) -> None:
        """Answer what is no request; it has a line, too."""
        super().send_error(code, message, explain)
        log.info("%s (no request) %s", getattr(self, "command", None) or "-", int(code))

    def run_wsgi(self) -> None:
        """Answer a request, or meet it with a fault."""
        self._incoming.head_is_over()
        if not self.server.begins(self.connection):
            self.close_connection = True
            return
        try:
            self._answer()
        finally:
            if not self.server.is_over(self.connection):
                self.close_connection = True

    def _answer(self) -> None:
        self._status, started = "-", monotonic()
        door = self.server.door
        self._fault: Optional[str] = None
        try:
            self._made = environ = self.make_environ()
            if not self.server.page.has(environ):  # the page is to work whatever the API does
                if door.latency:
                    self.server.ending.wait(door.latency)
                # Anything but a status is no matter of the application.
                self._fault = None if environ[REFUSAL] else door.fault(environ)
            if self._fault is None:
                super().run_wsgi()
            else:
                self.close_connection = True
                self.environ = environ
                self._meet(self._fault, environ)
        finally:
            self._log(monotonic() - started)

    def _log(self, seconds: float) -> None:
        environ = getattr(self, "environ", {})
        if self.server.page.has(environ):  # it asks every second
            return
        path = environ.get(ROUTE, "(no path of the contract)")
        log.info("%s %s %s %.0f ms", self.command, path, self._fault or self._status, seconds * 1000)

    def _meet(self, fault: str, environ: WSGIEnvironment) -> None:
        if fault == "reset":
            self.server.page.lost(self.command, self.path)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            return
        reply = called(self.server.app, environ)
        if fault == "cut":
            fields = "".join(f"{name}: {value}\r\n" for name, value in reply.headers)
            head = f"HTTP/1.1 {reply.status} {reply.reason}\r\n{fields}\r\n".encode("latin-1")
            whole = head + reply.body
            self.wfile.write(whole[: len(head) + len(reply.body) // 2 if reply.body else len(head) // 2])
            return
        try:
            # Until the caller, or the sandbox, goes away: there is nothing that it would have to finish.
            while self.server.is_over(self.connection) and self.rfile.read(65536):
                pass
        except OSError:
            pass

    def make_environ(self) -> WSGIEnvironment:
        made: Optional[WSGIEnvironment] = getattr(self, "_made", None)
        if made is not None:  # it is asked for a second time
            return made
        hosts, origins = self.headers.get_all("Host", []), self.headers.get_all("Origin", [])
        refusal = self.server.gate.refusal(self.path, hosts, origins)
        if refusal is not None:
            self.path = "/"  # the target may be one that nothing can be made of
        environ = super().make_environ()
        environ[REFUSAL] = refusal
        return environ


class _Server(ThreadedWSGIServer):
    """Ends with all of its threads and connections."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, listening: socket.socket, host: str, door: Door, page: Page, gate: Gate) -> None:
        self.gate = gate
        self.page = page
        self.door = door
        self.ending = threading.Event()  #: nobody is kept waiting from then on
        self._connections: Set[socket.socket] = set()
        self._answering: Set[socket.socket] = set()  # of these, the ones that have a request under way
        super().__init__(host, listening.getsockname()[1], page, _Handler, fd=listening.fileno())

    def get_request(self) -> Any:
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def verify_request(self, request: Any, client_address: Any) -> bool:
        if len(self._connections) <= _MOST_CONNECTIONS:
            return True
        try:
            request.settimeout(0.05)  # nobody else is let in meanwhile
            request.recv(65536)  # else closing would reset the connection, and the answer be lost
        except OSError:
            pass
        try:
            request.sendall(_FULL)
        except OSError:
            pass
        return False

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def begins(self, connection: socket.socket) -> bool:
        """Note that a connection has a request under way; whether it came before the end."""
        self._answering.add(connection)
        return not self.ending.is_set()

    def is_over(self, connection: socket.socket) -> bool:
        """Note that a connection has none; whether it may wait for the next."""
        self._answering.discard(connection)
        return not self.ending.is_set()

    def server_close(self) -> None:
        # Who waits for a request, waits no longer. The rest of one that is under way is read.
        self._end_connections(self._connections - self._answering, socket.SHUT_RD)
        last_call = threading.Timer(_PATIENCE, self._end_connections, [self._connections, socket.SHUT_RDWR])
        last_call.start()
        try:
            super().server_close()
        finally:
            last_call.cancel()
            last_call.join()

    def _end_connections(self, connections: Set[socket.socket], how: int) -> None:
        for connection in list(connections):
            try:
                connection.shutdown(how)
            except OSError:
                pass  # it is closed already


class Listener:
    """A server that listens, in a thread of its own, until it is closed.

    `OSError` where the port is taken.
    """

    def __init__(self, host: str, port: int, door: Door, page: Page, allowed_hosts: Iterable[str]) -> None:
        """door: what requests of the API go through. page: the application that answers them, and shows them."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family) as listening:
            gate = Gate([host, listening.getsockname()[0]], allowed_hosts)
            self._server = _Server(listening, host, door, page, gate)
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self._server.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="talon_one.sandbox", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End it; answers that are under way are finished first, within a few seconds."""
        if self._thread.is_alive():
            self._server.ending.set()
            self._server.shutdown()
            self._thread.join()
