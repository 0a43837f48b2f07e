"""A server that misbehaves by name: raw sockets on loopback, so that nothing mends what it sends.

`with FaultServer("reset_mid_body", "ok") as server:` answers the first request with the first
fault, the second with the second, and all that follow with the last. What arrived is in
`server.received`; how many connections were opened, in `server.connections`.
"""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from email.utils import formatdate
from typing import Any, Dict, List, Optional, Tuple, Union

from fault_answers import REASONS, answer, echo_id, echo_key, head, pieces_of_json, raw, redirect, tunnel, zeros_gzipped
from fault_connections import Behaviour, Connection, Received

__all__ = [
    "Behaviour",
    "Connection",
    "FAULTS",
    "FaultServer",
    "REASONS",
    "Received",
    "answer",
    "echo_id",
    "echo_key",
    "head",
    "pieces_of_json",
    "raw",
    "redirect",
    "refused_port",
    "tunnel",
    "zeros_gzipped",
]


class FaultServer:
    """Answers request after request with the faults that it was given, by name or as functions.

    tls: a server's SSL context. slow_tls: "hang" or "drip", what becomes of the handshake.
    """

    def __init__(
        self, *faults: Union[str, Behaviour], tls: Optional[ssl.SSLContext] = None, slow_tls: Optional[str] = None
    ) -> None:
        self.faults: List[Behaviour] = [
            FAULTS[fault] if isinstance(fault, str) else fault for fault in faults or ("ok",)
        ]
        self.received: List[Received] = []
        self.connections = 0
        self.stopping = threading.Event()
        self._tls = tls
        self._slow_tls = slow_tls
        self._turns = 0
        self._lock = threading.Lock()
        self._open: List[Connection] = []
        self._threads: List[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def open_connections(self) -> int:
        """How many connections neither side has closed, as far as this side knows."""
        with self._lock:
            return len(self._open)

    def __enter__(self) -> FaultServer:
        thread = threading.Thread(target=self._accept, name="faults")
        self._threads.append(thread)
        thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self.stopping.set()
        try:
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes `accept`
        except OSError:
            pass
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            try:
                connection.sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        for thread in list(self._threads):
            thread.join(10)
            assert not thread.is_alive(), "a thread of the fault server did not end"
        self._listener.close()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                connection = Connection(self, sock, self.connections)
                self.connections += 1
                self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="faults")
            self._threads.append(thread)
            thread.start()

    def _turn(self) -> Behaviour:
        with self._lock:
            self._turns += 1
            return self.faults[min(self._turns, len(self.faults)) - 1]

    def _serve(self, connection: Connection) -> None:
        try:
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                _handshake(connection, self._tls, self._slow_tls)
            while connection.open and not self.stopping.is_set():
                upcoming = self.faults[min(self._turns, len(self.faults) - 1)]
                if getattr(upcoming, "at_connect", False):
                    self._turn()(connection, None)
                    continue
                request = connection.read_request()
                if request is None:
                    break
                with self._lock:
                    self.received.append(request)
                self._turn()(connection, request)
        except OSError:
            pass  # the client left, which is often what a test is about
        finally:
            connection.sock.close()
            with self._lock:
                self._open.remove(connection)


def _handshake(connection: Connection, context: ssl.SSLContext, slow: Optional[str]) -> None:
    if slow == "hang":
        connection.hang()
    elif slow == "drip":
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        session = context.wrap_bio(incoming, outgoing, server_side=True)
        incoming.write(connection.sock.recv(65536))
        try:
            session.do_handshake()
        except ssl.SSLWantReadError:
            pass
        connection.drip(outgoing.read())
        connection.open = False
    else:
        connection.sock.settimeout(10)
        connection.sock = context.wrap_socket(connection.sock, server_side=True)
        connection.sock.settimeout(None)


# -- faults by name --------------------------------------------------------------------------------


def _reset_at_connect(connection: Connection, _: Any) -> None:
    connection.reset()


_reset_at_connect.at_connect = True  # type: ignore[attr-defined]


def _hang(connection: Connection, _: Any) -> None:
    connection.hang()


def _drip_head(connection: Connection, _: Any) -> None:
    connection.drip(head(200, {"Content-Type": "application/json", **{f"X-{n}": "y" * 20 for n in range(500)}}))


def _drip_body(connection: Connection, _: Any) -> None:
    body = pieces_of_json()
    connection.send(head(200, {"Content-Type": "application/json", "Content-Length": len(body)}))
    connection.drip(body)


def _drip_chunks(connection: Connection, _: Any) -> None:
    connection.send(head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}))
    connection.drip(b"1\r\n[\r\n" * 4000)


def _drip_error_body(connection: Connection, _: Any) -> None:
    body = pieces_of_json()
    connection.send(head(503, {"Content-Type": "application/json", "Content-Length": len(body)}))
    connection.drip(body)


def _endless_body(connection: Connection, _: Any) -> None:
    connection.send(head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}))
    piece = b"1000\r\n" + b" " * 4096 + b"\r\n"
    while not connection.server.stopping.wait(0.001):
        connection.send(piece)


def _endless_head(connection: Connection, _: Any) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\n")
    while not connection.server.stopping.wait(0.001):
        connection.send(b"X-More: " + b"y" * 1000 + b"\r\n")


_JSON = {"Content-Type": "application/json"}
_CHUNKED = {**_JSON, "Transfer-Encoding": "chunked"}
_BODY = pieces_of_json()
_GZIPPED = gzip.compress(_BODY)
_HTML = b"<!DOCTYPE html><html><title>Log in</title></html>"
_MINUTES_AGO = formatdate(time.time() - 600, usegmt=True)

FAULTS: Dict[str, Behaviour] = {
    "ok": answer({"effects": []}),
    "no_content": answer(status=204),
    # the connection
    "reset_at_connect": _reset_at_connect,
    "reset_before_head": lambda connection, _: connection.reset(),
    "closed_before_head": lambda connection, _: connection.close(),
    "reset_mid_head": raw(b"HTTP/1.1 200 OK\r\nContent-Ty", then="reset"),
    "reset_after_head": raw(head(200, {**_JSON, "Content-Length": 500}), then="reset"),
    "reset_mid_body": raw(head(200, {**_JSON, "Content-Length": 500}), b'{"effects":', then="reset"),
    # the time
    "hang": _hang,
    "drip_head": _drip_head,
    "drip_body": _drip_body,
    "drip_chunks": _drip_chunks,
    "drip_error_body": _drip_error_body,
    "endless_body": _endless_body,
    "hang_mid_body": raw(head(200, {**_JSON, "Content-Length": 500}), b'{"effects":', then="hang"),
    # the framing
    "short_body": raw(head(200, {**_JSON, "Content-Length": len(_BODY) + 10}), _BODY),
    "too_long_body": raw(
        head(200, {**_JSON, "Content-Length": len(_BODY)}), _BODY + b"HTTP/1.1 500 Not this\r\n\r\n", then="stay"
    ),
    "length_is_no_number": raw(head(200, {**_JSON, "Content-Length": "many"}), _BODY),
    "two_lengths": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\n", _BODY),
    "bad_chunking": raw(
        head(200, {**_JSON, "Transfer-Encoding": "chunked"}), b'5\r\n{"a":\r\nno-number\r\n', then="stay"
    ),
    "cut_chunking": raw(head(200, {**_JSON, "Transfer-Encoding": "chunked"}), b'5\r\n{"a":\r\n'),
    "negative_chunk": raw(head(200, _CHUNKED), b'5\r\n{"a":\r\n', b"-5\r\nabcde\r\n0\r\n\r\n", then="stay"),
    "negative_chunk_503": raw(head(503, _CHUNKED), b"-5\r\nabcde\r\n0\r\n\r\n", then="stay"),
    "chunk_size_without_end": raw(head(200, _CHUNKED), b"5;" + b"x" * 70_000, then="stay"),
    "cut_chunk_size": raw(head(200, _CHUNKED), b"0"),
    "chunk_longer_than_it_says": raw(head(200, _CHUNKED), b"2\r\n{}xx0\r\n\r\n", then="stay"),
    "chunk_without_end_of_line": raw(head(200, _CHUNKED), b"2\r\n{}\n\n0\r\n\r\n", then="stay"),
    "chunk_size_with_two_lines": raw(head(200, _CHUNKED), b"2;a\rb\r\n{}\r\n0\r\n\r\n", then="stay"),
    "trailer_that_is_no_header": raw(head(200, _CHUNKED), b"2\r\n{}\r\n0\r\nHTTP/1.1 200 OK\r\n\r\n", then="stay"),
    "trailers": raw(head(200, _CHUNKED), b"2\r\n{}\r\n0\r\nX-A: 1\r\n 2\r\nX-B: 3\r\n\r\n", then="stay"),
    "length_with_a_control": raw(head(200, {**_JSON, "Content-Length": "2\x0b"}), b"{}", then="stay"),
    "folded_header": raw(b"HTTP/1.1 200 OK\r\nX-A: 1\r\n 2\r\nContent-Length: 2\r\n\r\n{}", then="stay"),
    "folded_control": raw(b"HTTP/1.1 200 OK\r\nX-A: 1\r\n 2\r3\r\nContent-Length: 2\r\n\r\n{}", then="stay"),
    "chunked_in_1.0": raw(
        b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        then="stay",
    ),
    "endless_trailers": raw(head(200, _CHUNKED), b"2\r\n{}\r\n0\r\n", b"X-More: 1\r\n" * 1000, then="stay"),
    "chunk_with_extension": raw(
        head(200, _CHUNKED), b'e ;name="value"\r\n{"effects":[]}\r\n0\r\nX-Sum: 1\r\n\r\n', then="stay"
    ),
    "other_transfer_coding": raw(head(200, {**_JSON, "Transfer-Encoding": "gzip, chunked"}), _BODY, then="stay"),
    "chunked_and_a_length": raw(head(200, {**_CHUNKED, "Content-Length": 3}), b"2\r\n{}\r\n0\r\n\r\n", then="stay"),
    "negative_length": raw(head(200, {**_JSON, "Content-Length": -1}), _BODY, then="stay"),
    "two_lengths_in_one": raw(head(200, {**_JSON, "Content-Length": "5, 7"}), _BODY, then="stay"),
    "two_lengths_401": raw(head(401, {**_JSON, "Content-Length": "5, 7"}), _BODY, then="stay"),
    "the_same_length_twice": raw(
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2, 2\r\n\r\n", b"{}", then="stay"
    ),
    "204_gzip": raw(head(204, {"Content-Encoding": "gzip"}), then="stay"),
    "204_chunked": raw(head(204, {"Transfer-Encoding": "chunked"}), then="stay"),
    "204_with_a_length": raw(head(204, {"Content-Length": 10}), then="stay"),
    "205_with_a_length": raw(head(205, {"Content-Length": 10}), then="stay"),
    "202_gzip": raw(head(202, {"Content-Encoding": "gzip", "Content-Length": 0}), then="stay"),
    # the head
    "cut_status_line": raw(b"HTTP/1.1 200"),
    "cut_after_status_line": raw(b"HTTP/1.1 200 OK\r\n"),
    "cut_head": raw(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    "cut_head_204": raw(b"HTTP/1.1 204 No Content\r\nX-"),
    "line_that_is_no_header": raw(head(200, {"Content-Length": 2})[:-2] + b"this is no header\r\n\r\n{}", then="stay"),
    "other_version": raw(b"HTTP/3.0 200 OK\r\n\r\n"),
    "early_hints": raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", head(204), then="stay"),
    "many_interim": raw(b"HTTP/1.1 102 Processing\r\n\r\n" * 50 + b"HTTP/1.1 199 X\r\n\r\n", head(204), then="stay"),
    "endless_interim": raw(b"HTTP/1.1 102 Processing\r\n\r\n" * 10_000, then="stay"),
    "switched": raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", then="stay"),
    "no_http": raw(b"220 mail.example ESMTP\r\n"),
    "endless_head": _endless_head,
    # the encoding
    "gzip": answer(_GZIPPED, headers={"Content-Encoding": "gzip"}),
    "bad_gzip": answer(b"\x1f\x8bthis is no gzip", headers={"Content-Encoding": "gzip"}),
    "cut_gzip": answer(_GZIPPED[:-12], headers={"Content-Encoding": "gzip"}),
    "gzip_in_gzip": answer(gzip.compress(_GZIPPED), headers={"Content-Encoding": "gzip, gzip"}),
    "other_coding": answer(_BODY, headers={"Content-Encoding": "br"}),
    "bomb": answer(zeros_gzipped(64), headers={"Content-Encoding": "gzip"}),
    "bom": answer(b"\xef\xbb\xbf" + _BODY),
    "bad_utf8": answer(b'{"effects":[],"name":"\xff\xfe"}', content_type="application/json; charset=utf-8"),
    "wrong_charset": answer(b'{"name":"\xd1"}\x00', content_type="application/json; charset=utf-16"),
    "slow_charset": answer(b'"' + b"x" * 50_000 + b"-" + b"a" * 50_000 + b'"', content_type="text/x; charset=punycode"),
    "unknown_charset": answer(_BODY, content_type="application/json; charset=klingon"),
    # the content
    "html_200": answer(_HTML, content_type="text/html"),
    "empty_200": answer(b""),
    "blank_200": answer(b"  \r\n"),
    "null_200": answer(b"null"),
    "list_200": answer(b"[1]"),
    "text_200": answer(b"All systems nominal", content_type="text/plain"),
    "half_json": answer(_BODY[:100]),
    "deep_json": answer(b"[" * 200_000),
    # errors of the service, and of what stands before it
    "html_502": answer(_HTML, 502, content_type="text/html"),
    "binary_502": answer(b"\xff\xfe\x00\x01", 502, content_type="application/octet-stream"),
    "cut_502": raw(head(502, {"Content-Length": 100}), b"Bad gate"),
    "500": answer({"message": "out of order"}, 500),
    "501": answer({"message": "no such thing"}, 501),
    "503": answer({"message": "busy"}, 503),
    "504": answer({"message": "late"}, 504),
    "429": answer({"message": "slow down"}, 429),
    "429_seconds": answer({"message": "slow down"}, 429, {"Retry-After": "0"}),
    "429_date": answer({"message": "slow down"}, 429, {"Retry-After": _MINUTES_AGO}),
    "429_hour": answer({"message": "slow down"}, 429, {"Retry-After": "3600"}),
    "503_hour": answer({"message": "maintenance"}, 503, {"Retry-After": "3600"}),
    "409_parallel": answer(
        {"message": "Too many requests are updating this session at the same time", "StatusCode": 409}, 409
    ),
    "409_duplicate": answer({"message": "A collection with this name already exists", "StatusCode": 409}, 409),
    "400": answer(
        {"message": "The submitted data was invalid", "errors": [{"title": "enum", "details": "state?"}]}, 400
    ),
    "401": answer({"message": "Invalid key", "StatusCode": 401}, 401),
    "403": answer({"message": "no"}, 403),
    "404": answer({"message": "not there", "StatusCode": 404}, 404),
    "410": answer({"message": "gone"}, 410),
    "422": answer({"message": "no"}, 422),
}


def refused_port() -> Tuple[socket.socket, int]:
    """A port on which nobody listens, and the socket that keeps it so until it is closed."""
    keeper = socket.socket()
    keeper.bind(("127.0.0.1", 0))
    return keeper, keeper.getsockname()[1]
