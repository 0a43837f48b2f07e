"""What an evaluation has decided so far, with a way back.

Rules are atomic, and a campaign that loses against another leaves nothing behind. So all that changes
during an evaluation changes through one `Journal`: it can be taken back to any earlier point, and what
was taken back can be done again, in part or as a whole.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, Hashable, List, Optional, Sequence, Tuple

from talon_one.sandbox.engine.values import ZERO, add, subtract

#: A unit of a cart: its line's position, and its place in the line.
Unit = Tuple[int, int]

_ABSENT: Any = object()


class Change:
    """One change; `unit` is the unit of the cart that it is about, if any."""

    __slots__ = ("amount", "key", "kind", "old", "target", "unit", "value")

    def __init__(self, kind: str, target: Any, key: Hashable, value: Any, unit: Optional[Unit]) -> None:
        self.kind = kind
        self.target = target
        self.key = key
        self.value = value
        self.unit = unit
        self.old: Any = _ABSENT

    def do(self) -> None:
        """Make the change."""
        if self.kind == "append":
            self.target.append(self.value)
            return
        self.old = self.target.get(self.key, _ABSENT)
        if self.kind == "put":
            self.target[self.key] = self.value
        else:
            self.target[self.key] = add(self.target.get(self.key, ZERO), self.value)

    def undo(self) -> None:
        """Take it back; those after it have been taken back already."""
        if self.kind == "append":
            self.target.pop()
        elif self.old is _ABSENT:
            del self.target[self.key]
        else:
            self.target[self.key] = self.old


class Journal:
    """The changes of an evaluation, in order."""

    def __init__(self) -> None:
        self._changes: List[Change] = []
        #: The unit that the following changes are about.
        self.unit: Optional[Unit] = None

    def put(self, target: Dict[Any, Any], key: Hashable, value: Any) -> None:
        """`target[key] = value`"""
        self._do(Change("put", target, key, value, self.unit))

    def add(self, target: Dict[Any, Decimal], key: Hashable, amount: Decimal) -> None:
        """`target[key] += amount`, from 0"""
        self._do(Change("add", target, key, amount, self.unit))

    def append(self, target: List[Any], value: Any) -> None:
        """`target.append(value)`; nothing else may change the list."""
        self._do(Change("append", target, None, value, self.unit))

    def mark(self) -> int:
        """The present point, for `back`."""
        return len(self._changes)

    def back(self, mark: int) -> List[Change]:
        """Take back everything since the mark, and give it in its order."""
        undone = self._changes[mark:]
        del self._changes[mark:]
        for change in reversed(undone):
            change.undo()
        return undone

    def again(self, changes: Sequence[Change]) -> None:
        """Do what was taken back, on top of what is there now."""
        for change in changes:
            self._do(change)

    def _do(self, change: Change) -> None:
        change.do()
        self._changes.append(change)


def total(amounts: Sequence[Decimal]) -> Decimal:
    """The sum of the amounts."""
    result = ZERO
    for amount in amounts:
        result = add(result, amount)
    return result


def less(left: Decimal, right: Decimal) -> Decimal:
    """`left - right`, but not below zero."""
    return max(subtract(left, right), ZERO)
