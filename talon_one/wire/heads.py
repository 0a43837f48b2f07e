"""Heads of answers, and where their bodies end, by the letter of HTTP/1.1 (RFC 9112). No I/O.

Libraries take what they can get: a head that was cut off for a whole one, `102 Processing` for the
answer, a length of -5. The next call on the connection, or a file that was there before, pays for it.
"""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Sequence, Tuple

from talon_one.exceptions import ApiConnectionException
from talon_one.wire.failures import BadAnswer, Failure

LONGEST_LINE = 64 * 1024
_MOST_LINES = 200  # of a head, and of what follows the last chunk
_MOST_INTERIM = 100  # a service that says once a second that it is still at work
_STATUS_LINE = re.compile(r"HTTP/1\.(\d)[ \t]+([1-9]\d\d)(?:[ \t]+([^\r\n]*))?\r?\n").fullmatch
_HEADER = re.compile(r"([!-9;-~]+):([^\r\n\0]*)\r?\n").fullmatch
_LENGTH = re.compile(r"[0-9]{1,18}").fullmatch
#: A whole head as most write it: the final answer's, in HTTP/1.1. Any other is taken line by line.
_PLAIN = re.compile(r"HTTP/1\.1 ([2-9]\d\d) ([^\r\n]*)\r\n((?:[!-9;-~]+:[^\r\n\0]*\r\n){0,199})\r\n").fullmatch
_PAIRS = re.compile(r"([^:]+):([^\r]*)\r\n").findall
_FOLDED = re.compile(r"[ \t]+([^\r\n\0]*)\r?\n").fullmatch
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,16})[ \t]*(;[^\r\n\0]*)?\r?\n").fullmatch
_WITHOUT_BODY = frozenset({204, 205, 304})


class Head:
    """The head of an answer, from its lines; interim answers before it are passed over."""

    __slots__ = ("_interim", "_lines", "_whole", "pairs", "reason", "status", "version")

    def __init__(self) -> None:
        self.version = 0  #: 11 or 10
        self.status = 0
        self.reason = ""
        self.pairs: List[Tuple[str, str]] = []  #: its headers, in order
        self._lines = 0
        self._interim = 0
        self._whole = False

    def take(self, line: bytes) -> bool:
        """Take the next line, its end included; True when the head is whole. Raises `BadAnswer`.

        A line without an end is the last that the other side sent: empty, if it sent no more.
        """
        if len(line) > LONGEST_LINE:
            raise bad_answer("a line of it has no end")
        text = str(line, "latin-1")
        if not self.status:
            self._take_status_line(text)
            return False
        self._lines += 1
        found = _HEADER(text)
        if found is not None:
            self.pairs.append((found[1], found[2].strip(" \t")))
        elif text in ("\r\n", "\n"):
            return self._take_end()
        elif not text.endswith("\n"):
            raise bad_answer("closed by the other side in the middle of the head")
        elif self.pairs and _FOLDED(text):  # goes on from the line before
            name, value = self.pairs[-1]
            self.pairs[-1] = (name, f"{value} {text.strip()}")
        else:
            raise bad_answer("a line of its head is not a header")
        if self._lines == _MOST_LINES:
            raise bad_answer("its head has no end")
        return False

    def take_plain(self, lines: bytes) -> bool:
        """Take a whole head at once, its last line included; False, and nothing is taken, where it is not plain.

        It must be the first thing that is taken, or follow an interim answer.
        """
        found = _PLAIN(str(lines, "latin-1")) if len(lines) <= LONGEST_LINE else None
        if found is None:
            return False
        self.version = 11
        self.status = int(found[1])
        self.reason = found[2].strip()
        self.pairs = [(name, value.strip(" \t")) for name, value in _PAIRS(found[3])]
        return True

    def _take_status_line(self, text: str) -> None:
        found = _STATUS_LINE(text)
        if found is not None:
            self.version = 11 if found[1] != "0" else 10
            self.status = int(found[2])
            self.reason = (found[3] or "").strip()
        elif not text:
            raise _broken("closed by the other side without an answer")
        elif not text.startswith("HTTP/"):
            raise _broken("what came back is not HTTP")
        elif not text.endswith("\n"):
            raise bad_answer("closed by the other side in the middle of the head")
        else:
            raise bad_answer("its first line is none, or of another version")

    def _take_end(self) -> bool:
        if self.status == 101:
            raise bad_answer("the other side switched to another protocol, unasked")
        if self.status >= 200:
            return True
        self._interim += 1
        if self._interim == _MOST_INTERIM:
            raise bad_answer("interim answers came, and no end to them")
        self.status = self._lines = 0
        self.pairs = []
        return False


class Ending(NamedTuple):
    """How the end of a body is known."""

    length: Optional[int]  #: its bytes; None where it is chunked, or ends with the connection
    chunked: bool
    unclear: Optional[str]  #: why nobody can tell where it ends
    odd: bool  #: whether no further request may go over the connection


def ending_of(method: Optional[str], status: int, pairs: Sequence[Tuple[str, str]], version: int = 11) -> Ending:
    """How the body of an answer ends. What is odd costs the connection.

    method: of the request. pairs, version: the answer's headers, and 11 or 10.
    """
    said: List[str] = []
    codings: List[str] = []
    for name, value in pairs:  # few have a name of that length, and each answer comes here
        size = len(name)
        if size == 14 and name.lower() == "content-length":
            said.append(value)
        elif size == 17 and name.lower() == "transfer-encoding":
            codings.append(value.lower())
    lengths = {part.strip(" \t") for value in said for part in value.split(",")}
    if method == "HEAD":
        return Ending(0, False, None, False)
    if status in _WITHOUT_BODY:
        return Ending(0, False, None, bool(codings or lengths - {"0"}))
    if codings:
        chunked = codings == ["chunked"]
        unclear = None if chunked else "it has a transfer coding that was not asked for"
        # Of HTTP/1.0 it is no part: whoever stands between may have changed what it says.
        return Ending(None, chunked, unclear, bool(lengths or unclear or version == 10))
    if len(lengths) == 1 and all(map(_LENGTH, lengths)):
        return Ending(int(lengths.pop()), False, None, False)
    return Ending(None, False, "its length is not a number, or there are two" if lengths else None, True)


def chunk_size(line: bytes) -> int:
    """The number of bytes that the line before a chunk names; 0 for the last."""
    if len(line) > LONGEST_LINE:
        raise bad_answer("a line of it has no end")
    found = _CHUNK_SIZE(line)
    if found is None:
        raise bad_answer("a chunk of it has no valid length")
    return int(found[1], 16)


def check_chunk_end(found: bytes) -> None:
    """Refuse what follows the bytes of a chunk, unless it is the end of a line."""
    if found != b"\r\n":
        raise bad_answer("a chunk of it has another length than it says")


class Trailer:
    """The lines after the last chunk, which are passed over."""

    __slots__ = ("_lines",)

    def __init__(self) -> None:
        self._lines = 0

    def take(self, line: bytes) -> bool:
        """Take the next line; True when it was the last. Raises `BadAnswer`."""
        if line in (b"\r\n", b"\n", b""):
            return True
        self._lines += 1
        if len(line) > LONGEST_LINE or self._lines == _MOST_LINES:
            raise bad_answer("its last lines have no end")
        text = str(line, "latin-1")
        if text.endswith("\n") and not (_HEADER(text) or (self._lines > 1 and _FOLDED(text))):
            raise bad_answer("a line after its last chunk is not a header")
        return False


def bad_answer(why: str) -> BadAnswer:
    """What came breaks the rules of HTTP."""
    return BadAnswer(Failure(ApiConnectionException, f"no valid HTTP came back: {why}"))


def _broken(why: str) -> BadAnswer:
    return BadAnswer(Failure(ApiConnectionException, f"the connection broke: {why}"), why)
