"""Large JSON texts: what decoding them would take, and decoding with an eye on the clock.

Decoders cannot be interrupted, and a small text can stand for much: three bytes (`[],`) become a list. Texts
up to `SMALL` are none of this module's business: whatever they hold, they take some 35 MB and a moment.
"""

from __future__ import annotations

import json
import re
import sys
from math import inf
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

from talon_one._clock import monotonic

SMALL = 1024 * 1024

#: The most bytes of memory, and the most seconds, that a byte of JSON can cost: keys that are all different.
_BYTES_A_BYTE = 35
_SECONDS_A_BYTE = 400e-9
#: What each of these can cost in bytes, with what stands before it: measured, the most of all Pythons and of orjson.
_COSTS = {",": 80, ":": 170, "[": 50, "{": 150}
# While the clock is watched:
_PART = 64 * 1024  # what is decoded at once, at most
_LEAST = 256  # … and what is tried first
_WAIT = 64  # items of which none is taken with others, where that went wrong
_MOST_LEVELS = 500  # of what is larger than a part

_string: Any = json.decoder.scanstring  # type: ignore[attr-defined]
# Not compiled before they are needed, as few programs meet what is large.
_SPACE = r"[ \t\n\r]*"
_IN_STRING = r'(?:[^"\\]+|\\u[0-9a-fA-F]{4}|\\[^u])*'
_HALF_AT_THE_END = r"\\u[dD][89abAB][0-9a-fA-F]{2}\Z"
#: The first bytes of characters that make the whole of their text four bytes a character.
_WIDE = [bytes([first]) for first in range(0xF0, 0xF5)]

Text = Union[str, bytes, bytearray]
Scan = Callable[[str, int], Tuple[Any, int]]


class Bounds:
    """What decoding a response may take."""

    __slots__ = ("deadline", "memory")

    def __init__(self, deadline: Optional[float], memory: int) -> None:
        self.deadline = deadline  #: on the clock of `monotonic`; None for no limit
        self.memory = memory  #: bytes, what was decoded and its text included


class TooLarge(ValueError):
    """Decoding would take more memory than it may."""


class NoTimeLeft(Exception):
    """The deadline has passed, or would before the text is decoded."""


def must_be_watched(text: Text, bounds: Bounds) -> bool:
    """Whether decoding could pass the deadline. Raises `TooLarge` and `NoTimeLeft`."""
    if len(text) * _BYTES_A_BYTE > bounds.memory:
        _check_memory(text, bounds)
    return _time_left(bounds) < len(text) * _SECONDS_A_BYTE


def _time_left(bounds: Bounds) -> float:
    left = inf if bounds.deadline is None else bounds.deadline - monotonic()
    if left <= 0:
        raise NoTimeLeft
    return left


def _check_memory(text: Text, bounds: Bounds) -> None:
    """Refuse what could take too much, by what it is made of. The clock is looked at between looks at the text."""
    if isinstance(text, str):
        size = 4  # the answer was in another encoding, of up to four bytes a character
        width = 1 if text.isascii() else 4
        escaped = "\\u" in text
    else:
        size = 2
        width = 1 if text.isascii() else 4 if any(first in text for first in _WIDE) else 2
        escaped = b"\\u" in text
    # One wide character, escaped or not, widens all of the text that it is in, which grows by quarters.
    inner = 5.0 if escaped or width == 4 else 2.5 if width == 2 else 1
    memory = len(text) * (size + width + inner)
    for mark, cost in _COSTS.items():
        _time_left(bounds)
        memory += cost * (text.count(mark) if isinstance(text, str) else text.count(mark.encode()))
    if memory > bounds.memory:
        raise TooLarge("it has too many values")


def decode_watched(text: str, scan: Scan, deadline: float) -> Tuple[Any, int]:
    """The JSON value at the beginning of a text, and where it ends; `NoTimeLeft` at the deadline.

    scan: decodes the value at a place of a text, as `JSONDecoder.scan_once` does.
    """
    # Throwing away what was decoded takes a part of the time that decoding took.
    return _Decoding(text, scan, deadline - (deadline - monotonic()) / 10).value()


class _Decoding:
    """Decodes one text. What is small is left to `scan`, many at once where that can be; the rest is opened here."""

    __slots__ = ("_deadline", "_into", "_key", "_memo", "_outer", "_root", "_scan", "_text", "_window")

    def __init__(self, text: str, scan: Scan, deadline: float) -> None:
        self._text = text
        self._scan = scan
        self._deadline = deadline
        self._root: List[Any] = []
        self._into: Any = self._root  #: the innermost container that is open
        self._key = ""  #: of its next value, where it is a dict
        self._window = 0  #: how much of it to try at once; below 0: not before that many items
        self._outer: List[Tuple[Any, str, int]] = []  #: the containers around it, each with the same
        self._memo: Dict[str, str] = {}

    def value(self) -> Tuple[Any, int]:
        text, root = self._text, self._root
        at = self._skip(0)
        while True:  # an item begins here
            self._look_at_the_clock()
            if self._into is not root:
                behind = self._take_several(at)
                if behind:
                    at = behind
                    continue
            if self._into.__class__ is dict:
                at = self._take_key(at)
            opened, at = self._take_one(at)
            if opened and text[at : at + 1] not in ("]", "}"):
                continue
            while self._into is not root and text[at : at + 1] == ("]" if self._into.__class__ is list else "}"):
                closed = self._into
                self._into, self._key, self._window = self._outer.pop()
                self._put(closed)
                at = self._skip(at + 1)
            if self._into is root:
                return root[0], at
            if text[at : at + 1] != ",":
                raise ValueError(f"no comma at {at}")
            at = self._skip(at + 1)

    def _take_several(self, at: int) -> int:
        """Take the next items as far as they are seen in the window; gives where the one behind begins, or 0."""
        if self._window < 0:
            self._window = self._window + 1 or _LEAST
            return 0
        part = self._text[at : at + self._window]
        left, right = "[]" if self._into.__class__ is list else "{}"
        for mark in (",", "},", "],"):  # where one may end
            cut = part.rfind(mark) + len(mark) - 1
            try:
                items, length = self._scan(left + part[:cut] + right, 0)
            except (StopIteration, ValueError):
                continue
            if length == cut + 2 and items:  # nothing was closed before the end: these are items, and whole
                if left == "[":
                    self._into += items
                else:
                    self._into.update(items)
                self._window = min(_PART, 4 * self._window)
                return self._skip(at + cut + 1)
        self._window = self._window // 4 if self._window > _LEAST else -_WAIT
        return 0

    def _take_key(self, at: int) -> int:
        if self._text[at : at + 1] != '"':
            raise ValueError(f"no key at {at}")
        key, at = self._long_string(at + 1)
        at = self._skip(at)
        if self._text[at : at + 1] != ":":
            raise ValueError(f"no colon at {at}")
        self._key = self._memo.setdefault(key, key)
        return self._skip(at + 1)

    def _take_one(self, at: int) -> Tuple[bool, int]:
        """Take a value, or open it where it is a large container (which is told), and go on to what follows."""
        text, window = self._text, _LEAST
        while True:
            part = text[at : at + window]
            try:
                value, length = self._scan(part, 0)
            except (StopIteration, ValueError):
                pass  # it goes on behind the window, or is no JSON
            else:
                follows = _end_of(_SPACE, part, length)
                # It is whole where that is seen, too: the start of a number is one.
                if part[follows : follows + 1] in (",", "]", "}") or at + follows == len(text):
                    self._put(value)
                    return False, at + follows
            if window >= _PART:
                break
            window *= 4
        opening = text[at : at + 1]
        if opening == '"':
            value, at = self._long_string(at + 1)
            self._put(value)
            return False, self._skip(at)
        if opening not in ("[", "{"):
            raise ValueError(f"no value at {at}")
        if len(self._outer) == _MOST_LEVELS:
            raise ValueError("it is nested too deeply")
        self._outer.append((self._into, self._key, self._window))
        self._into, self._window = [] if opening == "[" else {}, _PART
        return True, self._skip(at + 1)

    def _long_string(self, at: int) -> Tuple[str, int]:
        """The text that begins at a place, in parts, and where it ends."""
        parts: List[str] = []
        while True:
            end = _end_of(_IN_STRING, self._text, at, at + _PART)
            part = self._text[at:end]
            if self._text[end : end + 1] != '"' and re.search(_HALF_AT_THE_END, part):
                part = part[:-6]  # the other half of the character follows
            parts.append(_string(part + '"', 0, True)[0])
            at += len(part)
            if self._text[at : at + 1] == '"':
                return "".join(parts), at + 1
            if not part:
                raise ValueError(f"a text has no end, or an escape is none, at {at}")
            self._look_at_the_clock()

    def _look_at_the_clock(self) -> None:
        if monotonic() > self._deadline:
            raise NoTimeLeft

    def _put(self, value: Any) -> None:
        if self._into.__class__ is list:
            self._into.append(value)
        else:
            self._into[self._key] = value

    def _skip(self, at: int) -> int:
        """The place behind white space."""
        return _end_of(_SPACE, self._text, at)


def _end_of(pattern: str, text: str, start: int, most: int = sys.maxsize) -> int:
    """Where that ends which begins there and has this pattern, which nothing has too."""
    found = re.compile(pattern).match(text, start, most)
    assert found is not None  # noqa: S101  (it may be empty)
    return found.end()
