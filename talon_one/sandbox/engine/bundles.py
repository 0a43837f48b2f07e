"""Bundles: groups of units that belong together, as many as a cart allows."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, List, Optional, Sequence, Tuple

from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.values import Readable


class Bundle(Readable):
    """One of the bundles that a cart allows by one definition."""

    __slots__ = ("index", "name", "units")

    def __init__(self, name: str, index: int, units: Sequence[Unit]) -> None:
        self.name = name
        self.index = index  #: among the bundles of the definition, from 0
        self.units: Tuple[Unit, ...] = tuple(units)  #: in the order of the definition's sources

    def read(self, name: str) -> Any:
        """The value of `$Bundle.<name>`: `Name`, `Index`, `Items`, `Count` (of the items)."""
        values = {
            "Name": self.name,
            "Index": Decimal(self.index),
            "Items": list(self.units),
            "Count": Decimal(len(self.units)),
        }
        return values[name]


def packed(sources: Sequence[List[Unit]], wanted: Sequence[int]) -> List[List[Unit]]:
    """Units for as many bundles as there can be, each with `wanted[i]` units of `sources[i]`.

    One unit after the other is given to a source: a free one of its own if there is one, else one that
    another source has and can do without. So there is always a way where there is any.
    """
    packing = _Packing(sources)
    complete = 0
    while all(packing.give(index) for index, count in enumerate(wanted) for _ in range(count)):
        complete += 1
    taken = [packing.units_of(index)[: complete * count] for index, count in enumerate(wanted)]
    return [
        [unit for units, count in zip(taken, wanted) for unit in units[place * count : (place + 1) * count]]
        for place in range(complete)
    ]


class _Packing:
    """Which source has which unit."""

    def __init__(self, sources: Sequence[List[Unit]]) -> None:
        self._keys = [[(unit.position, unit.sub_position) for unit in units] for units in sources]
        self._units = sources
        self._owner: Dict[Tuple[int, int], int] = {}
        self._looked = [0] * len(sources)  # no unit before this place of a source is free

    def units_of(self, source: int) -> List[Unit]:
        """The units that a source has, in its order."""
        return [unit for unit, key in zip(self._units[source], self._keys[source]) if self._owner.get(key) == source]

    def give(self, source: int) -> bool:
        """Give one more unit to a source; whether there is one."""
        came_from: Dict[int, Tuple[int, Tuple[int, int]]] = {}  # source -> the source it gives to, and the unit
        waiting = [source]
        for present in waiting:
            free = self._free(present)
            if free is not None:
                self._owner[free] = present
                while present != source:
                    present, unit = came_from[present]
                    self._owner[unit] = present
                return True
            for key in self._keys[present]:
                owner = self._owner[key]
                if owner != present and owner != source and owner not in came_from:
                    came_from[owner] = (present, key)
                    waiting.append(owner)
        return False

    def _free(self, source: int) -> Optional[Tuple[int, int]]:
        keys, place = self._keys[source], self._looked[source]
        while place < len(keys) and keys[place] in self._owner:
            place += 1
        self._looked[source] = place
        return keys[place] if place < len(keys) else None
