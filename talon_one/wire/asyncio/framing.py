"""One answer, taken apart as its bytes arrive; see `wire.heads`. No I/O."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple

from urllib3 import HTTPHeaderDict

from talon_one.wire.asyncio.failures import broken_off
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

#: Takes the next bytes of a body. It may raise: the answer ends there.
Take = Callable[[bytes], None]


#: What headers are kept in until they are filled.
_UNREAD = ("_pairs", "_said")


class UnreadHeaders(HTTPHeaderDict):
    """urllib3's mapping, filled when it is first asked for more than a header: few are, and it takes a while."""

    _pairs: Sequence[Tuple[str, str]]
    _said: Mapping[str, str]

    def __init__(self, *given: Any, **more: Any) -> None:
        """What the base class makes of itself has no need to wait."""
        self.__class__ = HTTPHeaderDict  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        HTTPHeaderDict.__init__(self, *given, **more)

    @classmethod
    def of(cls, pairs: Sequence[Tuple[str, str]], said: Mapping[str, str]) -> HTTPHeaderDict:
        """Headers as they came, which are `said` as `Head.said` gives them."""
        made = cls.__new__(cls)
        made._pairs, made._said = pairs, said
        return made

    def get(self, key: str, default: Any = None) -> Any:
        """One of them."""
        said = self.__dict__.get("_said")  # no longer there once they are filled
        if said is None or key.__class__ is not str:
            return HTTPHeaderDict.get(self, key, default)
        return said.get(key.lower(), default)

    def __getattr__(self, name: str) -> Any:
        # What the base class keeps them in is not there yet.
        if name[:2] == "__" or name in _UNREAD:
            raise AttributeError(name)
        return getattr(UnreadHeaders._filled(self), name)

    def _filled(self) -> HTTPHeaderDict:
        # Threads may do so at once: each step leaves what all can use, and the first one's mapping counts.
        state = self.__dict__
        pairs = state.get("_pairs")
        if pairs is not None:
            for name, value in vars(HTTPHeaderDict(pairs)).items():
                state.setdefault(name, value)
        self.__class__ = HTTPHeaderDict  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        for name in _UNREAD:
            state.pop(name, None)
        return self

    def __repr__(self) -> str:
        return repr(UnreadHeaders._filled(self))

    def __reduce_ex__(self, protocol: Any) -> Any:
        return UnreadHeaders._filled(self).__reduce_ex__(protocol)


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
        "said",
    )

    def __init__(self, method: str, headed: Callable[[AnswerParser], Take], tunnel: bool = False) -> None:
        self.head = Head()
        self.done = False  #: whether all of it has come
        self.keeps = True  #: whether another request may go over the connection
        self.odd = False  #: whether what it says of its length contradicts itself
        self.length: Optional[int] = None  #: of the body, where it is known
        self.said: Dict[str, str] = {}  #: the headers, as `Head.said` gives them, once they are there
        self._method = method
        self._tunnel = tunnel
        self._headed = headed
        self._take: Take = _no_body
        #: What may come next. A function, not a method: a circle would keep each answer until the collector comes.
        self._step: Callable[[AnswerParser, bytes, int], int] = AnswerParser._in_head
        self._line = b""  #: the start of a line whose end has not come
        self._left = 0  #: bytes of the body, or of the chunk, that have not come
        self._trailer: Optional[Trailer] = None

    def feed(self, data: bytes) -> None:
        """What came next. Raises `BadAnswer`, and whatever takes the body raises."""
        at, size = 0, len(data)
        while at < size:
            if self.done:
                self.keeps = False  # more came than belongs to it
                return
            at = self._step(self, data, at)

    def end(self) -> None:
        """Nothing more will come; raises `BadAnswer` where more had to."""
        self.keeps = False
        step = self._step
        if step is AnswerParser._in_head:
            self.head.take(self._line)
        elif step is AnswerParser._in_size:
            chunk_size(self._line)
        elif step is AnswerParser._in_rest or step is AnswerParser._in_trailer:
            self.done = True
            return
        raise broken_off()

    @property
    def ends_with_connection(self) -> bool:
        """Whether nothing but the end of the connection ends the body."""
        return self._step is AnswerParser._in_rest

    # -- what may come next: each takes some of `data` from `start` on, and gives where the rest begins --

    def _in_head(self, data: bytes, start: int) -> int:
        take, find = self.head.take, data.find
        if not (self._line or self.head.status):
            end = find(b"\r\n\r\n", start) + 4
            if end > 3 and self.head.take_plain(data[start:end]):
                return self._begin_body(end)
        if self._line:  # its end comes now
            line, start = self._next_line(data, start)
            if not line or take(line):
                return self._begin_body(start) if line else start
        while True:
            end = find(b"\n", start) + 1
            if not end:
                _, start = self._next_line(data, start)  # which keeps it
                if len(self._line) > LONGEST_LINE:
                    take(self._line)
                return start
            if take(data[start:end]):
                return self._begin_body(end)
            start = end

    def _begin_body(self, start: int) -> int:
        head = self.head
        self.said = said = head.said()
        self.keeps = keeps_connection(said, head.version)
        self.length, chunked, unclear, self.odd = ending_of(self._method, head.status, said, head.version)
        if self._tunnel:
            self.done = True
            return start
        if self.odd:
            self.keeps = False
        self._take = self._headed(self)
        if unclear:
            raise bad_answer(unclear)
        if chunked:
            self._step = AnswerParser._in_size
        elif self.length is None:
            self.keeps = False
            self._step = AnswerParser._in_rest
        else:
            self._left = self.length
            self._step = AnswerParser._in_length
            self.done = not self.length
        return start

    def _in_length(self, data: bytes, start: int) -> int:
        end = self._take_left(data, start)
        self.done = not self._left
        return end

    def _in_rest(self, data: bytes, start: int) -> int:
        self._take(data[start:])
        return len(data)

    def _in_size(self, data: bytes, start: int) -> int:
        line, start = self._next_line(data, start)
        if line:
            self._left = chunk_size(line)
            self._step = AnswerParser._in_chunk if self._left else AnswerParser._in_trailer
        return start

    def _in_chunk(self, data: bytes, start: int) -> int:
        end = self._take_left(data, start)
        if not self._left:
            self._step = AnswerParser._behind_chunk
        return end

    def _take_left(self, data: bytes, start: int) -> int:
        """What is there of the body, or of the chunk."""
        piece = data[start : start + self._left]
        self._left -= len(piece)
        self._take(piece)
        return start + len(piece)

    def _behind_chunk(self, data: bytes, start: int) -> int:
        end = start + 2 - len(self._line)
        self._line += data[start:end]
        if len(self._line) == 2:
            check_chunk_end(self._line)
            self._line = b""
            self._step = AnswerParser._in_size
        return end

    def _in_trailer(self, data: bytes, start: int) -> int:
        line, start = self._next_line(data, start)
        if self._trailer is None:
            self._trailer = Trailer()
        if line and self._trailer.take(line):
            self.done = True
        return start

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
