"""Answers of urllib3, and their bodies read whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, TypeVar

from urllib3.exceptions import ProtocolError

from talon_one.wire.bodies import PIECE, NoEnd, too_large
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from talon_one.wire.streams import Body, Reading

_T = TypeVar("_T")


def is_read(raw: Any) -> bool:
    """Whether an answer of urllib3 was read to its end, or closed."""
    inner = getattr(raw, "_original_response", None)
    return bool(raw.closed if inner is None else inner.isclosed())


def done_with(raw: Any) -> bool:
    """Be done with an answer of urllib3; whether it was read to its end, so that its connection can be kept.

    Where something went wrong, urllib3 has closed the connection, which then can be kept too.
    """
    whole = is_read(raw)
    if whole:
        raw.release_conn()  # which keeps urllib3 from closing it
        inner = getattr(raw, "_original_response", None)
        if inner is not None:
            inner.close()
    else:
        raw.close()
        raw.release_conn()  # which a tool's pool wants back
    raw.done = True
    return whole


def read_body(raw: Any, limit: int, parts: List[bytes], deadline: Optional[float]) -> Optional[Failure]:
    """Read the whole body into `parts`, or as much as the limit allows."""
    length = raw.length_remaining
    if length is not None and length <= limit and not raw.headers.get("content-encoding"):
        parts.append(raw.read())  # the short way, for most
        return None
    from talon_one.wire.streams import Body  # here, as few programs come to this

    return read_whole(Body(raw.headers.get("content-encoding"), deadline), raw, limit, parts)


def read_whole(body: Body, raw: Any, limit: int, parts: List[bytes]) -> Optional[Failure]:
    """All of it into `parts`; where that is more than the limit, its start."""
    if body.passes(limit, raw.length_remaining):
        parts.append(body.ready or raw.read1(PIECE, decode_content=False))
        return too_large(limit)
    return driven(body.read_all(limit, parts), raw)


def driven(reading: Reading[_T], raw: Any) -> _T:
    """What a reading gives that reads an answer of urllib3."""
    try:
        most = next(reading)
        while True:
            try:
                more = raw.read(most, decode_content=False)
            except ProtocolError as error:
                no_end = error.__cause__
                if not isinstance(no_end, NoEnd):
                    raise
                most = reading.throw(no_end)
            else:
                most = reading.send(more)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
