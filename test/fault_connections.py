"""The server's end of a connection, for servers that misbehave: requests are read, bytes are sent as they are."""

from __future__ import annotations

import socket
import ssl
import struct
import time
from typing import Any, Callable, Dict, NamedTuple, Optional


class Received(NamedTuple):
    """One request as it arrived."""

    method: str
    target: str
    headers: Dict[str, str]  #: names in lower case
    body: bytes
    connection: int  #: number of the connection that it came on, from 0
    at: float

    @property
    def key(self) -> Optional[str]:
        """Its idempotency key."""
        return self.headers.get("idempotency-key")


class Connection:
    """The server's end of one connection."""

    def __init__(self, server: Any, sock: Any, number: int) -> None:
        self.server = server  #: the FaultServer
        self.sock = sock
        self.number = number
        self.open = True
        self._rest = b""

    def read_request(self) -> Optional[Received]:
        """The next request; None where the client closed."""
        while b"\r\n\r\n" not in self._rest:
            piece = self.sock.recv(65536)
            if not piece:
                return None
            self._rest += piece
        head, _, self._rest = self._rest.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        pieces, missing = [self._rest], length - len(self._rest)
        while missing > 0:
            pieces.append(self.sock.recv(65536))
            if not pieces[-1]:
                return None
            missing -= len(pieces[-1])
        whole = b"".join(pieces)
        body, self._rest = whole[:length], whole[length:]
        return Received(method, target, headers, body, self.number, time.monotonic())

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, every: float = 0.02) -> None:
        """One byte at a time; stops when the server does."""
        for position in range(len(data)):
            if self.server.stopping.wait(every):
                return
            self.send(data[position : position + 1])

    def hang(self) -> None:
        """Nothing, until the client leaves or the server stops."""
        self.sock.settimeout(0.02)
        while not self.server.stopping.is_set():
            try:
                if not self.sock.recv(65536):
                    break
            except (socket.timeout, ssl.SSLWantReadError):
                continue
        self.open = False

    def close(self) -> None:
        """End it in good order."""
        self.open = False
        try:
            self.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.sock.close()

    def reset(self) -> None:
        """End it with RST."""
        self.open = False
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


Behaviour = Callable[[Connection, Any], None]
