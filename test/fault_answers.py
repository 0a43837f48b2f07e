"""What a server that misbehaves can answer: heads, whole answers, raw bytes, echoes, tunnels."""

from __future__ import annotations

import gzip
import json
import select
import socket
import time
from functools import lru_cache
from typing import Any, Dict, Optional

from fault_connections import Behaviour, Connection, Received

REASONS = {200: "OK", 204: "No Content", 302: "Found", 409: "Conflict", 429: "Too Many Requests"}


def head(status: int = 200, headers: Optional[Dict[str, Any]] = None, reason: Optional[str] = None) -> bytes:
    lines = [f"HTTP/1.1 {status} {reason or REASONS.get(status, 'Whatever')}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def answer(
    body: Any = None,
    status: int = 200,
    headers: Optional[Dict[str, Any]] = None,
    content_type: Optional[str] = "application/json",
    reason: Optional[str] = None,
) -> Behaviour:
    """A behaviour: a whole and well-framed answer. What is no bytes goes out as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body if body is not None else {}).encode()

    def behave(connection: Connection, _: Any) -> None:
        fields: Dict[str, Any] = {"Content-Length": len(content), "X-Request-Id": "request-77"}
        if content_type:
            fields["Content-Type"] = content_type
        if status in (204, 304):
            del fields["Content-Length"]
        connection.send(
            head(status, {**fields, **(headers or {})}, reason) + (b"" if status in (204, 304) else content)
        )

    return behave


def raw(*pieces: bytes, then: str = "close") -> Behaviour:
    """A behaviour: these bytes, whatever they are, then `close`, `reset`, `hang` or `stay`."""

    def behave(connection: Connection, _: Any) -> None:
        for piece in pieces:
            connection.send(piece)
        if then != "stay":
            if then == "reset":
                time.sleep(0.05)  # so that the client has read what came before
            getattr(connection, then)()

    return behave


def echo_id(connection: Connection, request: Received) -> None:
    """An answer that says which request it belongs to."""
    body = json.dumps({"id": request.target.rpartition("/")[2], "effects": []}).encode()
    connection.send(head(200, {"Content-Type": "application/json", "Content-Length": len(body)}) + body)


def echo_key(where: str, status: int) -> Behaviour:
    """An answer that repeats the caller's key: in the `reason`, a `header`, the `body`, or a `broken` body."""

    def behave(connection: Connection, request: Received) -> None:
        key = request.headers["authorization"]
        bare = key.rpartition(" ")[2]
        fields = {"Content-Type": "application/json"}
        content = b'{"message":"refused"}'
        reason = None
        if where == "reason":
            reason = f"Bad key {bare}"
        elif where == "header":
            fields.update({"X-Request-Id": bare, "X-Echo": key, "Server": key, bare: "1"})
            fields["Location"] = f"http://other.example/?k={bare}"
        elif where == "body":
            content = json.dumps({"message": f"no such key: {key}", "errors": [{"title": bare}], bare: bare}).encode()
        else:
            content = f"<html>{key}</html>".encode()
        connection.send(head(status, {**fields, "Content-Length": len(content)}, reason) + content)

    return behave


def tunnel(port: int, reply: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n", after: float = 0) -> Behaviour:
    """What a proxy does with CONNECT: whatever host it was asked for, bytes go to `port` on loopback and back."""

    def behave(connection: Connection, request: Received) -> None:
        assert request.method == "CONNECT"
        connection.open = False
        with socket.create_connection(("127.0.0.1", port)) as inner:
            connection.server.stopping.wait(after)
            connection.send(reply)
            ways = {connection.sock: inner, inner: connection.sock}
            while not connection.server.stopping.is_set():
                # TLS may hold bytes that its socket has handed over already.
                ready = [one for one in ways if getattr(one, "pending", int)()]
                for source in ready or select.select(list(ways), [], [], 0.05)[0]:
                    piece = source.recv(65536)
                    if not piece:
                        return
                    ways[source].sendall(piece)

    return behave


def pieces_of_json(size: int = 4000) -> bytes:
    return json.dumps({"effects": [], "padding": "x" * size}).encode()


@lru_cache(maxsize=None)
def zeros_gzipped(megabytes: int) -> bytes:
    return gzip.compress(bytes(megabytes << 20), 9)


def redirect(status: int, location: str) -> Behaviour:
    return answer(b"", status, {"Location": location})
