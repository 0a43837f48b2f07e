"""Where an answer begins and ends, by the letter of HTTP/1.1 (RFC 9112).

`http.client` takes what it can get: a head that was cut off for a whole one, `102 Processing` for
the answer, a length of -5. The next call on the connection, or a file that was there before, pays
for it. It also has mail's parser read the head, which takes longer than all of this.
"""

from __future__ import annotations

import http.client
import re
from typing import Any, List, Optional, Tuple

from talon_one.exceptions import ApiConnectionException
from talon_one.failures import BadAnswer, Failure

_LONGEST_LINE = 64 * 1024
_MOST_LINES = 200  # of a head, and of what follows the last chunk
_MOST_INTERIM = 100  # a service that says once a second that it is still at work
_STATUS_LINE = re.compile(r"HTTP/1\.(\d)[ \t]+([1-9]\d\d)(?:[ \t]+([^\r\n]*))?\r?\n").fullmatch
_HEADER = re.compile(r"([!-9;-~]+):([^\r\n\0]*)\r?\n").fullmatch
_LENGTH = re.compile(r"[0-9]{1,18}").fullmatch
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,16})[ \t]*(;.*)?\r?\n", re.DOTALL).fullmatch
_WITHOUT_BODY = frozenset({204, 205, 304})


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

    def begin(self, *_: Any, **__: Any) -> None:
        """Read the head. Interim answers before it are passed over."""
        if self.headers is not None:
            return
        for _number in range(_MOST_INTERIM):
            self._read_status_line()
            pairs = self._read_headers()
            if self.status == 101:
                raise _bad("the other side switched to another protocol, unasked")
            if self.status >= 200:
                break
        else:
            raise _bad("interim answers came, and no end to them")
        self.headers = self.msg = http.client.HTTPMessage()
        for name, value in pairs:
            self.headers[name] = value  # one more, whatever there is of that name
        self.will_close = self._check_close()  # pyright: ignore[reportAttributeAccessIssue]
        self._find_end(pairs)

    def _read_status_line(self) -> None:
        line = str(self._read_line(), "latin-1")
        found = _STATUS_LINE(line)
        if found is not None:
            self.version = 11 if found[1] != "0" else 10
            self.code = self.status = int(found[2])
            self.reason = (found[3] or "").strip()
        elif not line:
            raise http.client.RemoteDisconnected("")
        elif not line.startswith("HTTP/"):
            raise http.client.BadStatusLine("")
        elif not line.endswith("\n"):
            raise _bad("closed by the other side in the middle of the head")
        else:
            raise _bad("its first line is none, or of another version")

    def _read_headers(self) -> List[Tuple[str, str]]:
        pairs: List[Tuple[str, str]] = []
        for _ in range(_MOST_LINES):
            line = str(self._read_line(), "latin-1")
            found = _HEADER(line)
            if found is not None:
                pairs.append((found[1], found[2].strip(" \t")))
            elif line in ("\r\n", "\n"):
                return pairs
            elif not line.endswith("\n"):
                raise _bad("closed by the other side in the middle of the head")
            elif line[0] in " \t" and pairs:  # goes on from the line before
                name, value = pairs[-1]
                pairs[-1] = (name, f"{value} {line.strip()}")
            else:
                raise _bad("a line of its head is no header")
        raise _bad("its head has no end")

    def _read_line(self) -> bytes:
        line: bytes = self.fp.readline(_LONGEST_LINE + 1)
        if len(line) > _LONGEST_LINE:
            raise _bad("a line of it has no end")
        return line

    def _find_end(self, pairs: List[Tuple[str, str]]) -> None:
        """How the end of the body will be known. What is odd costs the connection."""
        named = [(name.lower(), value) for name, value in pairs]
        lengths = {part.strip() for name, value in named if name == "content-length" for part in value.split(",")}
        codings = [value.lower() for name, value in named if name == "transfer-encoding"]
        self.chunked, self.chunk_left, self.length = False, None, None
        odd = False
        if self._method == "HEAD":
            self.length = 0
        elif self.status in _WITHOUT_BODY:
            self.length = 0
            odd = bool(codings or lengths - {"0"})
        elif codings:
            self.chunked = codings == ["chunked"]
            if not self.chunked:
                self._unclear = "it has a transfer coding that was not asked for"
            odd = bool(lengths or self._unclear)
        elif len(lengths) == 1 and all(map(_LENGTH, lengths)):
            self.length = int(lengths.pop())
        else:
            odd = True
            if lengths:
                self._unclear = "its length is no number, or two"
        if odd:
            self.will_close = True
            del self.headers["content-length"]  # urllib3 would make something of it, and log that

    def read(self, amt: Optional[int] = None) -> bytes:
        """The next bytes of the body."""
        if self._unclear:
            raise _bad(self._unclear)
        return super().read(amt)

    def _safe_read(self, amt: int) -> bytes:
        # What came before a connection breaks tells what was on its way.
        start = self.fp.peek()[:amt] if amt else b""
        try:
            return super()._safe_read(amt)  # type: ignore[misc, no-any-return]
        except OSError as error:
            error.partial = start  # type: ignore[attr-defined]
            raise

    def _read_next_chunk_size(self) -> int:
        found = _CHUNK_SIZE(self._read_line())
        if found is None:
            raise _bad("a chunk of it has no valid length")
        return int(found[1], 16)

    def _read_and_discard_trailer(self) -> None:
        for _ in range(_MOST_LINES):
            if self._read_line() in (b"\r\n", b"\n", b""):
                return
        raise _bad("its last lines have no end")

    def _close_conn(self) -> None:
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


def _bad(why: str) -> BadAnswer:
    return BadAnswer(Failure(ApiConnectionException, f"no valid HTTP came back: {why}"))


def _nothing(_: Any) -> None:
    """What a socket reads where there is nothing to read, and waiting is not wanted."""
