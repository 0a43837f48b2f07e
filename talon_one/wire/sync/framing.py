"""Answers as `http.client` and urllib3 read them, but by the letter; see `wire.heads`.

`http.client` has mail's parser read the head, which takes longer than all of this.
"""

from __future__ import annotations

import http.client
import ssl
from typing import Any, List, Optional

from talon_one.wire.bodies import NoEnd
from talon_one.wire.heads import (
    LONGEST_LINE,
    Head,
    Trailer,
    bad_answer,
    check_chunk_end,
    chunk_size,
    ending_of,
    keeps_connection,
)


class StrictResponse(http.client.HTTPResponse):
    """`http.client`'s answer; raises `BadAnswer` where that one would guess.

    Where more came than belongs to it, its socket gets an attribute, `spoilt`: no other request
    may go over it.
    """

    _method: Optional[str]  #: of the request

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._sock = sock
        self._unclear: Optional[str] = None  #: why nobody can tell where its body ends
        self._reading = False
        self._came: List[bytes] = []  #: of the body, in the reading that goes on
        self._cut = False  #: whether the connection that its body ends with did not end in good order

    def begin(self, *_: Any, **__: Any) -> None:
        """Read the head. Interim answers before it are passed over."""
        if self.headers is not None:
            return
        head = Head()
        came = self.fp.peek()
        end = came.find(b"\r\n\r\n") + 4
        if end > 3 and head.take_plain(came[:end]):
            self.fp.read(end)
        else:
            while not head.take(self._read_line()):
                pass
        self.version = head.version
        self.code = self.status = head.status
        self.reason = head.reason
        self.headers = self.msg = http.client.HTTPMessage()
        for name, value in head.pairs:
            self.headers.set_raw(name, value)  # as a parser does: one more, whatever there is of that name
        said = head.said()
        self.will_close = not keeps_connection(said, self.version)  # pyright: ignore[reportAttributeAccessIssue]
        self.length, self.chunked, self._unclear, odd = ending_of(self._method, self.status, said, self.version)
        self.chunk_left = None
        if odd:
            self.will_close = True
            del self.headers["content-length"]  # urllib3 would make something of it, and log that

    def _read_line(self) -> bytes:
        line: bytes = self.fp.readline(LONGEST_LINE + 1)
        return line

    def read(self, amt: Optional[int] = None) -> bytes:
        """The next bytes of the body."""
        if self._unclear:
            raise bad_answer(self._unclear)
        self._reading = True
        try:
            data = super().read(amt)
        except OSError as error:
            error.partial = b"".join(self._came)  # type: ignore[attr-defined]
            raise
        finally:
            self._reading = False
            self._came.clear()
        if self._cut and not data:
            raise NoEnd()
        return data

    def _safe_read(self, amt: int) -> bytes:
        if self.chunked and self.chunk_left == 0:  # that chunk was read, and these are the bytes behind it
            behind: bytes = super()._safe_read(amt)  # type: ignore[misc]
            check_chunk_end(behind)
            return behind
        # What came before a connection breaks tells what was on its way.
        start = self.fp.peek()[:amt] if amt else b""
        try:
            data: bytes = super()._safe_read(amt)  # type: ignore[misc]
        except OSError:
            self._came.append(start)
            raise
        self._came.append(data)
        return data

    def _safe_readinto(self, into: Any) -> int:  # what earlier Pythons read a part of a chunked body with
        start = self.fp.peek()[: len(into)] if into else b""
        try:
            count: int = super()._safe_readinto(into)  # type: ignore[misc]
        except OSError:
            self._came.append(start)
            raise
        self._came.append(bytes(into[:count]))
        return count

    def _read_next_chunk_size(self) -> int:
        return chunk_size(self._read_line())

    def _read_and_discard_trailer(self) -> None:
        trailer = Trailer()
        while not trailer.take(self._read_line()):
            pass

    def _close_conn(self) -> None:
        if self._reading and self.length is None and not self.chunked:
            self._cut = _ended_badly(self._sock)
        if self.headers is not None and self._more_has_come():
            self._sock.spoilt = True
        super()._close_conn()  # type: ignore[misc]

    def _more_has_come(self) -> bool:
        """Whether bytes are left that were received: those still on their way are not waited for."""
        buffer: Any = self.fp
        buffer.raw.readinto = _nothing
        # TLS keeps some for itself; with TLS inside of TLS it is one layer further down.
        inner = getattr(self._sock, "sslobj", self._sock)
        return bool(buffer.peek() or getattr(inner, "pending", int)())


def _ended_badly(sock: Any) -> bool:
    """Whether TLS, at whose end we are, was cut off: anybody on the way can do that.

    `ssl` gives what came before as if all had ended well, and says so when asked again.
    """
    if not hasattr(sock, "suppress_ragged_eofs"):
        return False  # no TLS: closing the connection is the end
    sock.suppress_ragged_eofs = False
    try:
        sock.recv(1)
    except ssl.SSLError:
        return True
    return False


def _nothing(_: Any) -> None:
    """What a socket reads where there is nothing to read, and waiting is not wanted."""
