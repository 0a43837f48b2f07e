"""Heads of answers, and where their bodies end, by the letter of HTTP/1.1 (RFC 9112). No I/O.

Libraries take what they can get: a head that was cut off for a whole one, `102 Processing` for the
answer, a length of -5. The next call on the connection, or a file that was there before, pays for it.
"""

from __future__ import annotations

import re
from typing import Dict, List, Mapping, Optional, Tuple

from talon_one.exceptions import ApiConnectionException
from talon_one.wire.failures import BadAnswer, Failure

LONGEST_LINE = 64 * 1024
_MOST_LINES = 200  # of a head, and of what follows the last chunk
_MOST_INTERIM = 100  # a service that says once a second that it is still at work
# Not compiled before they are needed: most answers are plain.
_STATUS_LINE = r"HTTP/1\.(\d)[ \t]+([1-9]\d\d)(?:[ \t]+([^\r\n]*))?\r?\n"
_HEADER = r"([!-9;-~]+):([^\r\n\0]*)\r?\n"
_FOLDED = r"[ \t]+([^\r\n\0]*)\r?\n"
_CHUNK_SIZE = rb"([0-9a-fA-F]{1,16})[ \t]*(;[^\r\n\0]*)?\r?\n"
#: The first line of a final answer as most write it, in HTTP/1.1, and their other lines.
_PLAIN_STATUS = re.compile(r"HTTP/1\.1 ([2-9]\d\d) ([^\r\n]*)\r\n").match
_PLAIN_HEADERS = re.compile(r"(?m)^([!-9;-~]+): ([^\r]*)\r\n").findall
_WITHOUT_BODY = frozenset({204, 205, 304})


class Head:
    """The head of an answer, from its lines; interim answers before it are passed over."""

    __slots__ = ("_interim", "_lines", "pairs", "reason", "status", "version")

    def __init__(self) -> None:
        self.version = 0  #: 11 or 10
        self.status = 0
        self.reason = ""
        self.pairs: List[Tuple[str, str]] = []  #: its headers, in order
        self._lines = 0
        self._interim = 0

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
        found = re.fullmatch(_HEADER, text)
        if found is not None:
            self.pairs.append((found[1], found[2].strip(" \t")))
        elif text in ("\r\n", "\n"):
            return self._take_end()
        elif not text.endswith("\n"):
            raise bad_answer("closed by the other side in the middle of the head")
        elif self.pairs and re.fullmatch(_FOLDED, text):  # goes on from the line before
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
        text = str(lines, "latin-1")
        found = _PLAIN_STATUS(text) if len(text) <= LONGEST_LINE else None
        if found is None:
            return False
        text = text[found.end() : -2]
        pairs = _PLAIN_HEADERS(text)
        spaced = "  " in text or " \r" in text or "\t" in text  # there may be more around a value than one blank
        if spaced or "\0" in text or len(pairs) != text.count("\n") or len(pairs) >= _MOST_LINES:
            return False  # any other is taken line by line
        self.version = 11
        self.status = int(found[1])
        self.reason = found[2].strip()
        self.pairs = pairs
        return True

    def said(self) -> Dict[str, str]:
        """Its headers by name, in lower case; what stands there more than once is joined by commas."""
        said: Dict[str, str] = {}
        for name, value in self.pairs:
            name = name.lower()
            said[name] = f"{said[name]}, {value}" if name in said else value
        return said

    def _take_status_line(self, text: str) -> None:
        found = re.fullmatch(_STATUS_LINE, text)
        if found is not None:
            self.version = 11 if found[1] != "0" else 10
            self.status = int(found[2])
            self.reason = (found[3] or "").strip()
        elif not text:
            raise _broken("closed by the other side without a response")
        elif not text.startswith("HTTP/"):
            raise _broken("the response is not HTTP")
        elif not text.endswith("\n"):
            raise bad_answer("closed by the other side in the middle of the head")
        else:
            raise bad_answer("its first line is not valid, or of another HTTP version")

    def _take_end(self) -> bool:
        if self.status == 101:
            raise bad_answer("the other side switched to another protocol without being asked")
        if self.status >= 200:
            return True
        self._interim += 1
        if self._interim == _MOST_INTERIM:
            raise bad_answer("there is no end to its interim responses")
        self.status = self._lines = 0
        self.pairs = []
        return False


#: How the end of a body is known: its bytes, None where it is chunked or ends with the connection; whether it is
#: chunked; why nobody can tell where it ends, None where one can; whether no further request may follow.
Ending = Tuple[Optional[int], bool, Optional[str], bool]


def ending_of(method: Optional[str], status: int, said: Mapping[str, str], version: int = 11) -> Ending:
    """How the body of an answer ends. What is odd costs the connection.

    method: of the request. said, version: the answer's headers, as `Head.said` gives them, and 11 or 10.
    """
    length, coding = said.get("content-length"), said.get("transfer-encoding")
    if length and coding is None and _is_length(length) and method != "HEAD" and status not in _WITHOUT_BODY:
        return int(length), False, None, False  # as most do
    lengths = set() if length is None else {part.strip(" \t") for part in length.split(",")}
    if method == "HEAD":
        return 0, False, None, False
    if status in _WITHOUT_BODY:
        return 0, False, None, coding is not None or bool(lengths - {"0"})
    if coding is not None:
        chunked = coding.lower() == "chunked"
        unclear = None if chunked else "it has a transfer coding that was not asked for"
        # Of HTTP/1.0 it is no part: whoever stands between may have changed what it says.
        return None, chunked, unclear, bool(lengths or unclear or version == 10)
    if len(lengths) == 1 and all(map(_is_length, lengths)):
        return int(lengths.pop()), False, None, False
    return None, False, "its length is not a number, or there are two" if lengths else None, True


def _is_length(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18


def keeps_connection(said: Mapping[str, str], version: int) -> bool:
    """Whether the other side means to take further requests. said, version: as `ending_of` takes them."""
    text = said.get("connection", "").lower()
    if "close" in text:  # however it stands there: a connection too many costs less than one too few
        return False
    return version == 11 or "keep-alive" in [option.strip() for option in text.split(",")]


def chunk_size(line: bytes) -> int:
    """The number of bytes that the line before a chunk names; 0 for the last."""
    if len(line) > LONGEST_LINE:
        raise bad_answer("a line of it has no end")
    found = re.fullmatch(_CHUNK_SIZE, line)
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
        if text.endswith("\n") and not (
            re.fullmatch(_HEADER, text) or (self._lines > 1 and re.fullmatch(_FOLDED, text))
        ):
            raise bad_answer("a line after its last chunk is not a header")
        return False


def bad_answer(why: str) -> BadAnswer:
    """What came breaks the rules of HTTP."""
    return BadAnswer(Failure(ApiConnectionException, f"the response is not valid HTTP: {why}"))


def _broken(why: str) -> BadAnswer:
    return BadAnswer(Failure(ApiConnectionException, f"the connection broke: {why}"), why)
