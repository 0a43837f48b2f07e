"""The sandbox as a server on loopback, in a thread of its own."""

from __future__ import annotations

import socket
import threading
from os import PathLike
from typing import TYPE_CHECKING, Any, Iterable, Mapping, Optional, Set, Union

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from talon_one import _settings
from talon_one._headers import SANDBOX
from talon_one._version import __version__
from talon_one.sandbox.app import REFUSAL, App, Clock, utc_now
from talon_one.sandbox.gate import Gate
from talon_one.sandbox.seed import Seed, load
from talon_one.sandbox.storage import Storage

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


class _Handler(WSGIRequestHandler):
    server: _Server
    disable_nagle_algorithm = True  # head and body are two writes; together they need not wait
    protocol_version = "HTTP/1.1"

    def version_string(self) -> str:
        return f"{SANDBOX}/{__version__}"

    def log_request(self, *_: Any) -> None:
        """The caller knows what it asked for."""

    def make_environ(self) -> WSGIEnvironment:
        hosts, origins = self.headers.get_all("Host", []), self.headers.get_all("Origin", [])
        refusal = self.server.gate.refusal(self.path, hosts, origins)
        if refusal is not None:
            self.path = "/"  # the target may be one that nothing can be made of
        environ = super().make_environ()
        environ[REFUSAL] = refusal
        return environ


_PATIENCE = 5.0  # seconds that an answer under way is given at the end: its caller may not be reading it


class _Server(ThreadedWSGIServer):
    """Ends with all of its threads and connections."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, listening: socket.socket, host: str, app: App, gate: Gate) -> None:
        self.gate = gate
        self._connections: Set[socket.socket] = set()
        super().__init__(host, listening.getsockname()[1], app, _Handler, fd=listening.fileno())

    def get_request(self) -> Any:
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        self._end_connections(socket.SHUT_RD)  # who waits for a request, waits no longer
        last_call = threading.Timer(_PATIENCE, self._end_connections, [socket.SHUT_RDWR])
        last_call.start()
        try:
            super().server_close()
        finally:
            last_call.cancel()
            last_call.join()

    def _end_connections(self, how: int) -> None:
        for connection in list(self._connections):
            try:
                connection.shutdown(how)
            except OSError:
                pass  # it is closed already


class Sandbox:
    """A running sandbox: a context manager, or `close()` it yourself.

    port: 0 takes a free one. db: a SQLite file to keep everything in; without it, memory.
    seed: a seed file, or a dict of the same shape; see `talon_one.sandbox.seed`.
    clock: what tells the present moment, for tests.
    allowed_hosts: names by which others may call it, beside this machine's (`localhost`, loopback
        addresses) and what `host` says: that of its container, say. Requests for any other host, and
        from web pages of any other, are refused.

    Raises `OSError` where the port is taken, `SeedError` and `sqlite3.Error` for a file that cannot
    be used: a database belongs to one Application, that of the seed.
    """

    @_settings.explained()
    def __init__(
        self,
        port: int = 0,
        host: str = "127.0.0.1",
        *,
        db: Optional[str] = None,
        seed: Union[str, PathLike[str], Mapping[str, Any], None] = None,
        clock: Clock = utc_now,
        allowed_hosts: Iterable[str] = (),
    ) -> None:
        self.seed: Seed = load(seed)
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family) as listening:
            self._storage = Storage(db, self.seed.application_id)
            gate = Gate([host, listening.getsockname()[0]], _names(allowed_hosts))
            self._server = _Server(listening, host, App(self._storage, self.seed, clock), gate)
        shown = f"[{host}]" if ":" in host else host
        #: Where it is: what `Configuration(host=…)` takes.
        self.url = f"http://{shown}:{self._server.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="talon_one.sandbox", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End it; answers that are under way are finished first, within a few seconds."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._storage.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _names(allowed: Iterable[str]) -> Iterable[str]:
    return [allowed] if isinstance(allowed, str) else allowed
