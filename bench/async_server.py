"""The other end of the calls of `bench.async_calls`: one thread, many connections, one answer over and over.

`python -m bench.async_server [SECONDS]` prints its port and serves until its standard input ends; each
answer comes that many seconds after its request.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from bench import data
from bench.server import answer


class _Connection(asyncio.Protocol):
    """Answers whole requests; a client sends the next when it has the answer."""

    def __init__(self, reply: bytes, delay: float) -> None:
        self._reply = reply
        self._delay = delay
        self._buffered = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffered += data
        head_ends = self._buffered.find(b"\r\n\r\n")
        if head_ends < 0:
            return
        at = self._buffered.lower().find(b"content-length:", 0, head_ends)
        length = int(self._buffered[at + 15 : self._buffered.index(b"\r\n", at)]) if at >= 0 else 0
        if len(self._buffered) >= head_ends + 4 + length:
            self._buffered = b""
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, self._reply)
            else:
                self._transport.write(self._reply)


async def _serve(delay: float) -> None:
    loop = asyncio.get_running_loop()
    reply = answer(data.session_answer(6))
    server = await loop.create_server(lambda: _Connection(reply, delay), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]) if len(sys.argv) > 1 else 0.0))
