"""One answer, taken apart as its bytes arrive; see `wire.heads`. No I/O."""

from __future__ import annotations

from typing import Callable, Optional, Tuple

from talon_one.wire.asyncio.failures import broken_off
from talon_one.wire.heads import LONGEST_LINE, Head, Trailer, bad_answer, check_chunk_end, chunk_size, ending_of

#: Takes the next bytes of a body. It may raise: the answer ends there.
Take = Callable[[bytes], None]


class AnswerParser:
    """Fed with what arrives, it gives the head to `headed`, and the body's bytes to what that returns.

    headed: called once, when the head is whole.
    tunnel: whether the head is all that is wanted: the answer to CONNECT.
    """

    __slots__ = (
        "_headed",
        "_left",
        "_line",
        "_method",
        "_step",
        "_take",
        "_trailer",
        "_tunnel",
        "done",
        "head",
        "keeps",
        "length",
        "odd",
    )

    def __init__(self, method: str, headed: Callable[[AnswerParser], Take], tunnel: bool = False) -> None:
        self.head = Head()
        self.done = False  #: whether all of it has come
        self.keeps = True  #: whether another request may go over the connection
        self.odd = False  #: whether what it says of its length contradicts itself
        self.length: Optional[int] = None  #: of the body, where it is known
        self._method = method
        self._tunnel = tunnel
        self._headed = headed
        self._take: Take = _no_body
        self._step: Callable[[bytes], bytes] = self._in_head
        self._line = b""  #: the start of a line whose end has not come
        self._left = 0  #: bytes of the body, or of the chunk, that have not come
        self._trailer = Trailer()

    def feed(self, data: bytes) -> None:
        """What came next. Raises `BadAnswer`, and whatever takes the body raises."""
        while data:
            if self.done:
                self.keeps = False  # more came than belongs to it
                return
            data = self._step(data)

    def end(self) -> None:
        """Nothing more will come; raises `BadAnswer` where more had to."""
        self.keeps = False
        step = self._step
        if step == self._in_head:
            self.head.take(self._line)
        elif step == self._in_size:
            chunk_size(self._line)
        elif step == self._in_rest or step == self._in_trailer:
            self.done = True
            return
        raise broken_off()

    @property
    def ends_with_connection(self) -> bool:
        """Whether nothing but the end of the connection ends the body."""
        return self._step == self._in_rest

    # -- what may come next -----------------------------------------------------------------------

    def _in_head(self, data: bytes) -> bytes:
        take, find = self.head.take, data.find
        start = 0
        if self._line:  # its end comes now
            line, start = self._next_line(data, 0)
            if not line or take(line):
                return self._begin_body(data, start) if line else b""
        while True:
            end = find(b"\n", start) + 1
            if not end:
                self._next_line(data, start)  # which keeps it
                if len(self._line) > LONGEST_LINE:
                    take(self._line)
                return b""
            if take(data[start:end]):
                return self._begin_body(data, end)
            start = end

    def _begin_body(self, data: bytes, start: int) -> bytes:
        head = self.head
        self.keeps = _keeps(head)
        self.length, chunked, unclear, self.odd = ending_of(self._method, head.status, head.pairs, head.version)
        if self._tunnel:
            self.done = True
            return data[start:]
        if self.odd:
            self.keeps = False
        self._take = self._headed(self)
        if unclear:
            raise bad_answer(unclear)
        if chunked:
            self._step = self._in_size
        elif self.length is None:
            self.keeps = False
            self._step = self._in_rest
        else:
            self._left = self.length
            self._step = self._in_length
            self.done = not self.length
        return data[start:]

    def _in_length(self, data: bytes) -> bytes:
        left = self._left - len(data)
        if left > 0:
            self._left = left
            self._take(data)
            return b""
        self._left = 0
        self._take(data[:left] if left else data)
        self.done = True
        return data[left:] if left else b""

    def _in_rest(self, data: bytes) -> bytes:
        self._take(data)
        return b""

    def _in_size(self, data: bytes) -> bytes:
        line, start = self._next_line(data, 0)
        if line:
            self._left = chunk_size(line)
            self._step = self._in_chunk if self._left else self._in_trailer
        return data[start:]

    def _in_chunk(self, data: bytes) -> bytes:
        piece = data[: self._left]
        self._left -= len(piece)
        self._take(piece)
        if not self._left:
            self._step = self._behind_chunk
        return data[len(piece) :]

    def _behind_chunk(self, data: bytes) -> bytes:
        missing = 2 - len(self._line)
        self._line += data[:missing]
        if len(self._line) == 2:
            check_chunk_end(self._line)
            self._line = b""
            self._step = self._in_size
        return data[missing:]

    def _in_trailer(self, data: bytes) -> bytes:
        line, start = self._next_line(data, 0)
        if line and self._trailer.take(line):
            self.done = True
        return data[start:]

    def _next_line(self, data: bytes, start: int) -> Tuple[bytes, int]:
        """The next line with its end, and where what follows begins; an empty one where its end has not come."""
        end = data.find(b"\n", start) + 1
        if end:
            line = data[start:end]
            if self._line:
                line, self._line = self._line + line, b""
            return line, end
        self._line += data[start:]
        if len(self._line) > LONGEST_LINE:
            return self._line, len(data)  # those who take it refuse it
        return b"", len(data)


def _no_body(_: bytes) -> None:
    """What takes the body before there is one."""


def _keeps(head: Head) -> bool:
    """Whether the other side means to take further requests."""
    keeps = head.version == 11
    for name, value in head.pairs:
        if len(name) == 10 and name.lower() == "connection":
            options = [option.strip() for option in value.lower().split(",")]
            keeps = "close" not in options and (keeps or "keep-alive" in options)
    return keeps
