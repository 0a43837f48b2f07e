"""The other end of the calls: reads requests and sends one answer, over and over.

`python -m bench.server` prints its port and serves until its standard input ends; with `pages`, what it sends is a
page of 1,000 sessions, which takes it 50 ms. It is a process
of its own and does next to nothing, so that the client is what is measured.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from time import sleep
from typing import Any

from bench import data

#: Seconds that a page takes.
PAGE = 0.05


def answer(document: Any) -> bytes:
    """A whole answer: head and body."""
    body = json.dumps(document).encode()
    head = (
        "HTTP/1.1 200 OK\r\n"
        "Content-Type: application/json; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "X-Request-Id: 5f0c8a4e\r\n"
        "Connection: keep-alive\r\n\r\n"
    )
    return head.encode() + body


def _serve(connection: socket.socket, reply: bytes, delay: float) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffered = b""
    while True:
        head_ends = buffered.find(b"\r\n\r\n")
        if head_ends >= 0:
            at = buffered.lower().find(b"content-length:", 0, head_ends)
            length = int(buffered[at + 15 : buffered.index(b"\r\n", at)]) if at >= 0 else 0
            request_ends = head_ends + 4 + length
            if len(buffered) >= request_ends:
                buffered = buffered[request_ends:]
                sleep(delay)
                connection.sendall(reply)
                continue
        piece = connection.recv(65536)
        if not piece:
            connection.close()
            return
        buffered += piece


def main() -> None:
    """Serve on a free port of the loopback interface."""
    pages = sys.argv[1:] == ["pages"]
    reply = answer({"hasMore": True, **data.page_of_sessions()} if pages else data.session_answer(6))
    delay = PAGE if pages else 0.0
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)

    def accept() -> None:
        while True:
            threading.Thread(target=_serve, args=(listener.accept()[0], reply, delay), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
