"""Layouts of times in Talang: patterns of letters as the Joda library has them, such as `yyyy-MM-dd HH:mm`.

| letters | what |
| --- | --- |
| `y` `Y` | year; two letters: the last two digits, read as 2000 to 2099 |
| `M` `d` `D` | month (three letters or more: its English name), day of the month, day of the year |
| `E` `e` | day of the week, as an English name or from 1 (Monday) |
| `H` `h` `k` `K` `a` | hour 0-23, 1-12, 1-24, 0-11, half of the day |
| `m` `s` `S` | minute, second, fraction of a second |
| `Z` | zone as `+0100`; two letters: `+01:00` |
| `'...'` | text as it is; `''` is an apostrophe |
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from typing import Dict, List, Tuple

from talon_one.sandbox.engine.values import EvaluationError, Unsupported

_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_PART = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']", re.ASCII)
_KNOWN = "yYMdDEeHhkKamsSZ"


@lru_cache(maxsize=256)
def _parts(layout: str) -> Tuple[Tuple[str, str], ...]:
    """The layout as pairs of a letter and the letters in a row; of no letter for text as it is."""
    parts: List[Tuple[str, str]] = []
    end = 0
    for found in _PART.finditer(layout):
        if found.start() != end:
            break
        end = found.end()
        letter = found.group(2)
        if letter and letter not in _KNOWN:
            raise Unsupported(f"the letter {letter} of the time layout {layout!r}")
        quoted = found.group(1)
        text = found.group() if quoted is None else quoted.replace("''", "'") or "'"
        parts.append((letter or "", text))
    if end != len(layout):
        raise EvaluationError(f"the time layout {layout!r} has an apostrophe without a second one")
    return tuple(parts)


def written(moment: datetime, layout: str) -> str:
    """The time by the layout, in its own zone."""
    return "".join(_written(moment, letter, run) for letter, run in _parts(layout))


def _written(moment: datetime, letter: str, run: str) -> str:
    width = len(run)
    if not letter:
        return run
    if letter in "yY":
        return f"{moment.year % 100:02}" if width == 2 else str(moment.year).zfill(width)
    if letter == "M" and width > 2:
        name = _MONTHS[moment.month - 1]
        return name if width > 3 else name[:3]
    if letter == "E":
        name = _DAYS[moment.weekday()]
        return name if width > 3 else name[:3]
    if letter == "a":
        return "PM" if moment.hour >= 12 else "AM"
    if letter == "S":
        return f"{moment.microsecond:06}"[:width].ljust(width, "0")
    if letter == "Z":
        minutes = (moment.utcoffset() or timedelta()) // timedelta(minutes=1)
        hours, rest = divmod(abs(minutes), 60)
        return f"{'-' if minutes < 0 else '+'}{hours:02}{':' if width > 1 else ''}{rest:02}"
    numbers = {
        "M": moment.month,
        "d": moment.day,
        "D": moment.timetuple().tm_yday,
        "e": moment.isoweekday(),
        "H": moment.hour,
        "h": moment.hour % 12 or 12,
        "k": moment.hour or 24,
        "K": moment.hour % 12,
        "m": moment.minute,
        "s": moment.second,
    }
    return str(numbers[letter]).zfill(width)


def read(text: str, layout: str) -> datetime:
    """The time that the text spells by the layout; what the layout has not is that of 1970-01-01T00:00:00Z."""
    expression, parts = _reader(layout)
    found = expression.fullmatch(text)
    if found is None:
        raise EvaluationError(f"{text!r} is no time of the layout {layout!r}")
    given: Dict[str, str] = {}
    for (letter, run), value in zip(parts, found.groups()):
        given["MM" if letter == "M" and len(run) > 2 else "yy" if letter in "yY" and len(run) == 2 else letter] = value
    try:
        return _made(given)
    except (ValueError, OverflowError):
        raise EvaluationError(f"{text!r} is no time of the layout {layout!r}") from None


@lru_cache(maxsize=256)
def _reader(layout: str) -> Tuple[re.Pattern[str], Tuple[Tuple[str, str], ...]]:
    parts = _parts(layout)
    after = [letter for letter, _ in parts[1:]] + [""]
    expression = "".join(_read(letter, run, bool(following)) for (letter, run), following in zip(parts, after))
    return re.compile(expression, re.ASCII | re.IGNORECASE), tuple(part for part in parts if part[0])


def _read(letter: str, run: str, more: bool) -> str:
    """What matches a part; more: whether digits may follow at once, so that it ends by its width."""
    width = len(run)
    if not letter:
        return re.escape(run)
    if letter == "M" and width > 2:
        return "(" + "|".join(_MONTHS if width > 3 else [name[:3] for name in _MONTHS]) + ")"
    if letter == "E":
        return "(" + "|".join(_DAYS if width > 3 else [name[:3] for name in _DAYS]) + ")"
    if letter == "a":
        return "(AM|PM)"
    if letter == "Z":
        return r"(Z|[+-]\d\d:?\d\d)"
    if more or (letter in "yY" and width in (2, 4)):
        return rf"(\d{{{width}}})"
    most = 4 if letter in "yY" else 9 if letter == "S" else 3 if letter == "D" else 2
    return rf"(\d{{1,{max(width, most)}}})"


def _made(given: Dict[str, str]) -> datetime:
    number = {letter: int(value) for letter, value in given.items() if value.isdigit()}
    year = 2000 + number["yy"] if "yy" in number else number.get("y", number.get("Y", 1970))
    month = number.get("M", 1)
    if "MM" in given:
        month = 1 + [name[:3].lower() for name in _MONTHS].index(given["MM"][:3].lower())
    hour = number.get("H", number.get("k", 0) % 24)
    if "h" in number or "K" in number:
        half = number.get("h", number.get("K", 0))
        if half > 12:
            raise ValueError(half)
        hour = half % 12 + (12 if given.get("a", "").upper() == "PM" else 0)
    fraction = int(given.get("S", "0").ljust(6, "0")[:6])
    made = datetime(
        year, month, number.get("d", 1), hour, number.get("m", 0), number.get("s", 0), fraction, _zone(given)
    )
    if "D" in number:
        dated = made.replace(month=1, day=1) + timedelta(days=number["D"] - 1)
        if dated.year != made.year:
            raise ValueError(number["D"])
        return dated
    return made


def _zone(given: Dict[str, str]) -> timezone:
    text = given.get("Z", "Z").upper().replace(":", "")
    if text == "Z":
        return timezone.utc
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))
    return timezone(-offset if text[0] == "-" else offset)
