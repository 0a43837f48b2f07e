"""Answers whose bodies are read by the caller, piece by piece: what is the same over any connection. No I/O."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generator, List, Optional, SupportsIndex

from talon_one._settings import of_kind
from talon_one.exceptions import ApiException, ApiValueError, UnreadableAnswerException
from talon_one.wire.answers import RESTResponse
from talon_one.wire.bodies import PIECE, Cap, Decoder, NoEnd, is_whole_json
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from typing import TypeVar

    from talon_one.wire.request import Request

    _T = TypeVar("_T")

    #: Something that is read. It yields how many bytes of the body it takes next, at most, as they come over the
    #: connection; it is sent some (none at the end), or thrown `NoEnd`.
    Reading = Generator[int, bytes, _T]

CLOSED = "This response is closed, so the rest of it cannot be read."


class Stream(RESTResponse):
    """An answer whose body is read by the caller."""

    __slots__ = ("__weakref__", "_closed", "_process", "_read_data", "_request")

    def __init__(self, status: int, reason: Optional[str], headers: Any, request: Request) -> None:
        self._process = os.getpid()
        self._closed = False
        self._request = request
        self._read_data: Optional[bytes] = None
        super().__init__(status, reason, headers, b"")

    def charset(self) -> str:
        """As of any answer; raises what reading raises."""
        try:
            return super().charset()
        except ValueError as error:
            problem = self.masked(str(error))
        raise self.exception(Failure(UnreadableAnswerException, problem, again=False))

    def exception(self, failure: Failure) -> ApiException:
        """What to raise for a body that cannot be read, or is none; closes this response."""
        self._leave()
        self._read_data = b""  # there is nothing to hide in it
        self.hide()
        self._read_data = None
        failure = failure._replace(response=self).masked(self.secrets())
        return failure.exception(self._request.operation, self.attempts, True)

    def _leave(self) -> None:
        """Close it; what was not read is lost."""
        raise NotImplementedError

    def _check(self, amt: Optional[int]) -> None:
        """Refuse to read what cannot be read."""
        if amt is not None:
            of_kind("read(amt)", amt, SupportsIndex, "a number of bytes (int)")
        if self._closed:
            raise ApiValueError(CLOSED)
        if self._process != os.getpid():
            raise ApiValueError("This response belongs to the process that this one was forked from.")


class Body:
    """A body, decoded, in pieces of any size.

    coding: the `Content-Encoding` header. deadline: when the call must be over, on the clock of `monotonic`.
    """

    __slots__ = ("_begun", "_deadline", "_decoder", "ready")

    def __init__(self, coding: Optional[str], deadline: Optional[float]) -> None:
        self._begun = False  #: whether some of it was given
        self.ready = b""  #: what comes next, where it was read already
        self._decoder = Decoder(coding, deadline)
        self._deadline = deadline

    def passes(self, limit: int, length: Optional[int]) -> bool:
        """Whether it is known beforehand that it is larger than the limit. length: what has not come yet."""
        return self._decoder.is_plain and length is not None and length > limit

    def read_all(self, limit: int, parts: List[bytes]) -> Reading[Optional[Failure]]:
        """All of it into `parts`; where that is more than the limit, its start."""
        cap = Cap(limit, self._decoder)
        may_be_whole = not self._begun and self._decoder.is_plain
        while True:
            try:
                piece = yield from self._piece(PIECE)
            except NoEnd:
                if not (may_be_whole and is_whole_json(parts, self._deadline, limit)):
                    raise
                return None
            if not piece:
                return None
            failure = cap.passed_by(parts, piece)
            if failure is not None:
                return failure

    def read(self, amt: int, parts: List[bytes]) -> Reading[None]:
        """The next `amt` bytes into `parts`; fewer only at the end."""
        self._begun = True
        while amt > 0:
            piece = yield from self._piece(amt)
            if not piece:
                break
            parts.append(piece)
            amt -= len(piece)

    def _piece(self, most: int) -> Reading[bytes]:
        """Some of the next bytes; none at the end."""
        if self.ready:
            piece, self.ready = self.ready[:most], self.ready[most:]
            return piece
        if self._decoder.is_plain:
            return (yield most)
        while True:
            piece = self._decoder.take(most)
            if piece:
                return piece
            try:
                more = yield PIECE
            except NoEnd:
                if not self._decoder.has_ended:
                    raise
                more = b""
            if not more:
                self._decoder.end()
                return b""
            self._decoder.feed(more)
