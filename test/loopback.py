"""A recording HTTP server on loopback: what a client sends is kept, what it gets is programmed."""

from __future__ import annotations

import json
import socket
import threading
from http.client import HTTPMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple, Union
from urllib.parse import parse_qsl


class Received(NamedTuple):
    """One request as it arrived."""

    method: str
    target: str  #: path and query, percent-encoded as they were sent
    headers: HTTPMessage
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> List[Tuple[str, str]]:
        """Names and values, decoded, in the order in which they were sent."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True, strict_parsing="?" in self.target)

    def json(self) -> Any:
        return json.loads(self.body)


class Answer(NamedTuple):
    """What the server says."""

    status: int = 200
    body: bytes = b"{}"
    headers: Dict[str, str] = {"Content-Type": "application/json"}  # noqa: RUF012  (never changed)


Responder = Callable[[Received], Answer]


def answer(
    body: Any = None,
    status: int = 200,
    content_type: str = "application/json",
    headers: Optional[Dict[str, str]] = None,
) -> Answer:
    """An answer: bytes and text stand for themselves, anything else goes out as JSON, None as nothing."""
    if body is None:
        content = b""
    elif isinstance(body, bytes):
        content = body
    elif isinstance(body, str) and content_type != "application/json":
        content = body.encode("utf-8")
    else:
        content = json.dumps(body).encode("utf-8")
    return Answer(status, content, {**({"Content-Type": content_type} if content else {}), **(headers or {})})


class Loopback:
    """The server; use it in a `with` block. Unless programmed it answers 200 with `{}`."""

    def __init__(self) -> None:
        self.received: List[Received] = []
        self.responder: Responder = lambda _: Answer()
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1  # one write an answer

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except ConnectionError:  # the client went away
                    self.close_connection = True

            def respond(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                received = Received(self.command, self.path, self.headers, body)
                loopback.received.append(received)
                said = loopback.responder(received)
                self.send_response(said.status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                if said.status != 204:
                    self.send_header("Content-Length", str(len(said.body)))
                self.end_headers()
                self.wfile.write(said.body)

            do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = respond

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = False  # joined by server_close()

            def process_request(self, request: Any, address: Any) -> None:
                loopback._connections.append(request)
                super().process_request(request, address)

        self._connections: List[socket.socket] = []
        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="loopback")
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def answers(self, responder: Union[Answer, Responder]) -> None:
        """Say this, or what this function makes of each request, from now on."""
        self.responder = responder if not isinstance(responder, Answer) else lambda _: responder

    def says(self, body: Any = None, status: int = 200, **more: Any) -> None:
        """Short for `answers(answer(...))`."""
        self.answers(answer(body, status, **more))

    @property
    def last(self) -> Received:
        return self.received[-1]

    def forget(self) -> None:
        """Back to the state of a new server."""
        self.received.clear()
        self.responder = lambda _: Answer()

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._server.shutdown()
        self._thread.join()
        for connection in self._connections:  # idle keep-alive connections would hold their threads
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self._server.server_close()
