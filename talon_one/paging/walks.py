"""The way through the pages of a list: what to ask for next, and what a response says of the rest. No I/O."""

from __future__ import annotations

import math
import re
from typing import Any, Dict, Generic, List, Mapping, NoReturn, Optional, Tuple, TypeVar, Union

from talon_one._settings import whole_number
from talon_one.exceptions import UnreadableAnswerException
from talon_one.model import Model
from talon_one.operation import Operation

_T = TypeVar("_T")

#: A place in a list, between two items: JSON and text can keep it.
Position = Union[int, str]

#: Wire names of the lists in envelopes.
_LISTS = ("data", "Resources")
_ADVICE = "You have got all items before this one. Continue from `position` later, or ask Talon.One."


class Part(Generic[_T]):
    """What a page adds to the list, and where that stands in it."""

    __slots__ = ("_cursor", "_first", "_next", "items", "total")

    def __init__(
        self, items: List[_T], first: int, total: Optional[int], cursor: Optional[str] = None, after: str = ""
    ) -> None:
        self.items = items
        self.total = total  #: how many there are in all, counted as the position is; None where nobody knows
        self._first = first
        self._cursor = cursor  # of its page; None where there are none
        self._next = after  # the place behind it, where that is another page

    def position(self, done: int) -> Position:
        """The place after so many of its items."""
        if self._cursor is None:
            return self._first + done
        if self._next and done == len(self.items):
            return self._next
        return f"{self._first + done}@{self._cursor}"


class Walk(Generic[_T]):
    """One way through a list, from a position on. Ask for `options()`, then `take` the response, while there is `more`.

    asked: the keywords of the caller's, which hold for every page.
    limit: how many items are wanted; None for all.
    """

    def __init__(
        self, operation: Operation, asked: Mapping[str, Any], start: Optional[Position], limit: Optional[int]
    ) -> None:
        self._operation = operation
        self._asked = asked
        self._left = limit
        self.more = limit != 0
        sizes = [one.maximum for one in operation.parameters if one.name == "page_size"]
        given = asked.get("page_size")
        self._size: Optional[int] = sizes[0] if sizes else None
        if given is not None:
            self._size = _number(given, f"{operation.name}(page_size)")
        self._start(start)

    @property
    def position(self) -> Position:
        """Where it begins, before the first page has come."""
        raise NotImplementedError

    def options(self) -> Dict[str, Any]:
        """The keywords of the next page."""
        raise NotImplementedError

    def take(self, answer: Any) -> Part[_T]:
        """What a response adds to the list."""
        raise NotImplementedError

    # -- for the ways below ---------------------------------------------------------------------

    def _start(self, start: Optional[Position]) -> None:
        raise NotImplementedError

    def _sized(self) -> Dict[str, Any]:
        """The keywords, with a page no larger than what is still wanted."""
        size = self._size
        if self._left is not None and size is not None:
            size = min(size, self._left)
        return {**self._asked, **({} if size is None else {"page_size": size})}

    def _wanted(self, items: List[_T]) -> List[_T]:
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
            self.more = self.more and self._left > 0
        return items

    def _read(self, answer: Any) -> Tuple[Any, List[_T]]:
        """The envelope in a response, and the list in it; null is an empty one."""
        page = answer
        if self._operation.envelope is not None and isinstance(answer, Model):
            page = getattr(answer, answer._by_wire[self._operation.envelope].name)
        if isinstance(page, list):
            return None, page
        wires = [wire for wire in _LISTS if isinstance(page, Model) and wire in page._by_wire]
        if not wires:
            self._fail(f"a page was expected, but {type(page).__name__} came")
        prop = page._by_wire[wires[0]]
        if prop.required and wires[0] not in page._document:
            self._fail(f"the response has no {wires[0]!r}")
        return page, getattr(page, prop.name) or []

    def _fail(self, reason: str) -> NoReturn:
        error = UnreadableAnswerException(200, reason, operation=self._operation.name)
        error.advice = _ADVICE
        raise error


class ByPosition(Walk[_T]):
    """`skip` and `pageSize`. It goes on by what came, and ends where the response says so."""

    def _start(self, start: Optional[Position]) -> None:
        self._at = _number(self._asked.get("skip") or 0, f"{self._operation.name}(skip)")
        if start is not None:
            self._at = _number(start, "start")

    @property
    def position(self) -> Position:
        return self._at

    def options(self) -> Dict[str, Any]:
        self._now = self._sized()
        return {**self._now, "skip": self._at or None}

    def take(self, answer: Any) -> Part[_T]:
        page, items = self._read(answer)
        more, total = getattr(page, "has_more", None), getattr(page, "total_result_size", None)
        if total is not None:
            if not isinstance(total, (int, float)) or not math.isfinite(total):
                self._fail(f"the number of all items is {str(total)[:40]!r}")
            total = int(total)
        first = self._at
        self._at += len(items)
        if more is None and total is not None:
            more = self._at < total
        elif more is None:
            more = len(items) >= self._now["page_size"]
        if more and not items:
            self._at = first
            self._fail(f"the page from {first} on is empty, but the response says that there is more")
        self.more = bool(more)
        return Part(self._wanted(items), first, total)


class ByCursor(Walk[_T]):
    """Each page names the next one."""

    def _start(self, start: Optional[Position]) -> None:
        self._cursor: str = self._asked.get("cursor") or ""
        self._done = 0  # items from there on that were handed out before
        if start is not None:
            found = re.fullmatch(r"(?s)(\d+)@(.*)", start) if isinstance(start, str) else None
            self._done = int(found[1]) if found else _number(start, "start", " or a text such as '3@cursor'")
            self._cursor = found[2] if found else self._cursor
        self._seen = {self._cursor}  #: the cursors so far: a list that goes round would have no end

    @property
    def position(self) -> str:
        return f"{self._done}@{self._cursor}"

    def options(self) -> Dict[str, Any]:
        return {**self._sized(), "cursor": self._cursor or None}

    def take(self, answer: Any) -> Part[_T]:
        page, items = self._read(answer)
        cursor, done, after = self._cursor, self._done, page.next_cursor or ""
        if after and not items:
            self._fail(f"the page of cursor {cursor!r} is empty, but the response says that there is more")
        if after in self._seen and after:
            which = "itself" if after == cursor else f"{after!r}, which came before,"
            self._fail(f"the page of cursor {cursor!r} names {which} as the next one")
        self._seen.add(after)
        # Pages may be smaller than that of the run before, of which so many were handed out.
        self._cursor, self._done, self.more = after, max(done - len(items), 0), bool(after)
        rest = items[done:]
        wanted = self._wanted(rest)
        return Part(wanted, done, None, cursor, self.position if after and len(wanted) == len(rest) else "")


class AtOnce(Walk[_T]):
    """The whole list in one response."""

    def _start(self, start: Optional[Position]) -> None:
        self._first = 0 if start is None else _number(start, "start")
        self._came = False

    @property
    def position(self) -> Position:
        return self._first

    def options(self) -> Dict[str, Any]:
        if self._came:
            self._fail("the service has more items than it sends, and there is no way to ask for the rest")
        return {**self._asked}

    def take(self, answer: Any) -> Part[_T]:
        page, items = self._read(answer)
        self._came = True
        self.more = bool(getattr(page, "has_more", None))
        return Part(self._wanted(items[self._first :]), self._first, len(items))


WALKS = {"skip": ByPosition, "cursor": ByCursor, "whole": AtOnce}


def _number(value: Any, where: str, other: str = "") -> int:
    if isinstance(value, str) and value.isdecimal() and len(value) < 20:  # as a text file kept it
        value = int(value)
    return whole_number(where, value, least=0, other=other)
