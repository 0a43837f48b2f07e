"""Bodies of answers, unpacked as they arrive: feed what came, take what is ready. No I/O."""

from __future__ import annotations

import socket
import zlib
from typing import Any, List, Optional

from talon_one._clock import monotonic
from talon_one.exceptions import UnreadableAnswerException
from talon_one.model import json
from talon_one.model.large import SMALL, NoTimeLeft
from talon_one.wire.answers import bounds_of
from talon_one.wire.failures import BadAnswer, Failure, cut_short

#: How much is read from a connection, or unpacked, at once.
PIECE = 64 * 1024
_GZIP_MAGIC = b"\x1f\x8b"
_ZIPPED = ("gzip", "x-gzip", "deflate")
_EITHER_ZIP = 32 + zlib.MAX_WBITS  # by the looks of its first bytes: gzip or zlib
_MOST_TIMES = 500  # what answers unpack to; equal objects, one after another, come to some 200


class Decoder:
    """Undoes the content coding of one body: in pieces of any size, and looking at the clock between them.

    coding: the `Content-Encoding` header. deadline: when the call must be over, on the clock of `monotonic`.
    """

    __slots__ = ("_came", "_deadline", "_fed", "_foreign", "_streams", "_unzip", "_within")

    def __init__(self, coding: Optional[str], deadline: Optional[float]) -> None:
        coding = (coding or "identity").strip()
        zipped = coding.lower() in _ZIPPED
        self._deadline = deadline
        self._foreign = None if zipped or coding.lower() == "identity" else coding
        self._unzip: Any = zlib.decompressobj(_EITHER_ZIP) if zipped else None
        self._fed = b""  #: what came and was not taken yet
        self._came = 0  #: how many bytes were fed
        self._within = False  #: whether a zipped stream has begun and not ended
        self._streams = 0  #: how many have ended: one may follow another

    @property
    def is_plain(self) -> bool:
        """Whether bytes are taken as they were fed."""
        return self._unzip is None and self._foreign is None

    def feed(self, data: bytes) -> None:
        """What came next, at least one byte. Feed when `take` has no more to give."""
        self._came += len(data)
        if self._unzip is None:
            self._fed += data
        else:
            self._unpack_next(data)

    def take(self, most: int) -> bytes:
        """Some of what is ready, at most `most` bytes; none where more must be fed. Raises `BadAnswer`."""
        if self._unzip is not None:
            return self._unpacked(most)
        piece, self._fed = self._fed[:most], self._fed[most:]
        if piece and self._foreign:
            raise _undecodable(f"its content encoding ({self._foreign}) was not asked for", piece)
        return piece

    @property
    def has_ended(self) -> bool:
        """Whether what was unpacked had an end of its own."""
        return self._streams > 0 and not self._within

    @property
    def taken(self) -> int:
        """How many bytes became what was given."""
        return self._came - len(self._fed)

    def end(self) -> None:
        """Nothing more will come; raises `BadAnswer` where more had to."""
        if self._within:
            raise BadAnswer(cut_short("its gzip stream has no end"))

    def _unpacked(self, most: int) -> bytes:
        while True:
            if self._deadline is not None and monotonic() > self._deadline:
                raise socket.timeout("the deadline has passed")
            zipped = self._fed
            piece: Optional[bytes] = None
            try:
                piece = self._unzip.decompress(zipped, most)
            except zlib.error:
                pass  # said below, without the frames of this one
            if piece is None:
                raise _undecodable("the response's content encoding is broken", zipped)
            self._fed = self._unzip.unconsumed_tail
            if self._unzip.eof:
                self._within = False
                self._streams += 1
                more = self._unzip.unused_data
                self._unzip = zlib.decompressobj(_EITHER_ZIP)
                self._unpack_next(more)
            if piece or not self._fed:
                return piece

    def _unpack_next(self, more: bytes) -> None:
        """Behind a whole stream, what is not the start of another is passed over, as `gzip` does."""
        if self._within or not self._streams or (more and _GZIP_MAGIC.startswith(more[:2])):
            self._fed = more
            self._within = True


class Cap:
    """Counts what is read of a whole body; tells when it is beyond the limit, or far more than what came."""

    __slots__ = ("_decoder", "_limit", "_size")

    def __init__(self, limit: int, decoder: Decoder) -> None:
        self._decoder = decoder
        self._limit = limit
        self._size = 0

    def passed_by(self, parts: List[bytes], piece: bytes) -> Optional[Failure]:
        """Add `piece` to `parts`; where that is too much, leave the start alone and say so."""
        self._size += len(piece)
        parts.append(piece)
        if self._size > self._limit:
            failure = too_large(self._limit)
        elif self._size > SMALL and not self._decoder.is_plain and self._size > self._decoder.taken * _MOST_TIMES:
            reason = f"the response decompresses to more than {_MOST_TIMES} times its size"
            failure = Failure(UnreadableAnswerException, reason, again=False)
        else:
            return None
        del parts[1:]  # the start is enough to show what it was
        return failure


def too_large(limit: int) -> Failure:
    """The answer is beyond the limit of what is read into memory."""
    reason = f"the response is larger than {limit} bytes (Configuration.max_response_bytes)"
    return Failure(UnreadableAnswerException, reason, again=False)


class NoEnd(BadAnswer):
    """A body that ends with its connection had no end: TLS was cut off, so that there may have been more of it."""

    def __init__(self) -> None:
        super().__init__(cut_short("TLS ended before the response did"))


def is_whole_json(parts: List[bytes], deadline: Optional[float], limit: int) -> bool:
    """Whether these parts of a body are an object or array of JSON, from its beginning to its end."""
    try:
        return isinstance(json.decode(b"".join(parts), bounds_of(deadline, limit)), (dict, list))
    except (ValueError, NoTimeLeft):
        return False


def _undecodable(reason: str, start: bytes) -> BadAnswer:
    return BadAnswer(Failure(UnreadableAnswerException, reason, again=False, partial=start[:PIECE]))
