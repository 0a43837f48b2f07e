"""Kinds of values that hold others: lists and maps."""

from __future__ import annotations

from operator import is_
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from talon_one.exceptions import ApiTypeError
from talon_one.model.documents import (
    NULL,
    Document,
    Held,
    ModelDict,
    ModelList,
    copied,
    copy_plain,
)
from talon_one.model.kinds.base import Bind, Departure, Departures, Kind
from talon_one.model.kinds.rules import guarded, shown

#: Limits that are about the container, not about what it holds.
SIZE_LIMITS = ("min_items", "max_items", "unique_items")
#: Sequences that nobody means as a list.
_TEXTS = (str, bytes, bytearray, memoryview)


class _Container(Kind):
    """Lists and maps: they check their own size and hand each item to the kind of the items."""

    takes_null = False
    container: type = list
    _each = "__item in {}"  #: in code: what a loop over the items goes over
    _wrong_key = ""  #: in code: what no key may be, if there are keys
    marker: type = ModelList

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__({name: rule for name, rule in (limits or {}).items() if name in SIZE_LIMITS})
        self.item = item
        self.converts = item.converts
        self.only_held = item.only_held or not item.takes_null

    def passes(self, value: Any) -> bool:
        return False  # `check` looks at the items

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return None

    def inline(self, name: str, check: str, bind: Bind) -> List[str]:
        item = self.item.guard("__item", bind)
        call = f"{name} = {check}({name})"
        if item is None:
            return [call]
        container = guarded(name, f"{name}.__class__ is not {bind(self.container)}", self.rules, bind)
        return [
            f"if {container}: {call}",
            "else:",
            f" for {self._each.format(name)}:",
            f"  if {self._wrong_key.format(bind(str))}{item}:",
            f"   {call}",
            "   break",
        ]

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        convert, convert_items, container, marker = self.convert, self._convert_items, self.container, self.marker
        plain = None if self.converts else container

        def get(model: Document) -> Any:
            document = model._document
            value = document.get(wire)
            if value is None or value.__class__ is marker or value.__class__ is plain:
                return value
            converted = convert_items(value, where) if value.__class__ is container else convert(value, where)
            if converted is value:
                return value
            # Another thread may have read it meanwhile: both must see one list.
            if document[wire] is value:
                document[wire] = converted
            return document[wire]

        return get

    def plain(self, value: Any, masked: bool) -> Any:
        if not isinstance(value, self.container):
            return copy_plain(value, masked)
        return self._map(value, lambda item: None if item is None else self.item.plain(item, masked))

    def accept(self, value: Any) -> Any:
        if not isinstance(value, self.container):
            try:
                value = self._coerce(value, "")
            except ApiTypeError:
                return value
        self._look_for_none(value)
        results = [self.item.accept(item) for item in self._values(value)]
        return value if all(map(is_, self._values(value), results)) else self._rebuilt(value, results)

    def read_plain(self, value: Any) -> Any:
        if not isinstance(value, self.container):
            try:
                value = self._coerce(value, "")
            except ApiTypeError:
                return copied(value)
        self._look_for_none(value)
        read = self.item.read_plain
        return self._map(value, lambda item: None if item is None or item is NULL else read(item))

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, self.container):
            value = self._coerce(value, where)
        if self.rules:
            self._apply_rules(value, where)
        item = self.item
        passes, check = item.passes, item.check
        if all(map(passes, self._values(value))):
            return value  # the user's own container, so that what they add to it later is sent too
        changed = False
        results = []
        for key, given in self._items(value):
            kept = given
            if given is None or given is NULL:
                kept = None
                Held.anything = True
            elif not passes(given):
                kept = check(given, f"{where}[{key!r}]")
            changed = changed or kept is not given
            results.append(kept)
        if not changed:
            return value
        return self._rebuilt(value, results)

    def convert(self, value: Any, where: str) -> Any:
        if not isinstance(value, self.container):
            if isinstance(value, tuple):
                return self.convert(list(value), where)
            raise self._wrong_type(value, where, self.needed)
        return self._convert_items(value, where) if self.converts else value

    def _convert_items(self, value: Any, where: str) -> Any:
        raise NotImplementedError

    def fits(self, value: Any) -> bool:
        if value.__class__ is not self.container and value.__class__ is not self.marker:
            return False
        if self.rules and any(rule.broken(value) for rule in self.rules):
            return False
        return all(map(self.item.fits, self._values(value)))

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if not isinstance(value, self.container):
            self._report_type(value, path, found, self.needed)
            return
        self._report_rules(value, path, found)
        for key, item in self._items(value):
            here = self._path(path, key)
            if item is not None:
                self.item.validate(item, here, found)
            elif not self.item.takes_null:
                found.append(Departure(here, "null", "null is not allowed here.", None))

    def holds_unsendable(self, value: Any) -> bool:
        if not self.only_held or not isinstance(value, self.container):
            return False
        item = self.item
        for one in self._values(value):
            if not item.takes_null if one is None else item.only_held and item.holds_unsendable(one):
                return True
        return False

    def _look_for_none(self, value: Any) -> None:
        """None among the items can be held, but not be sent."""
        Held.anything = Held.anything or any(item is None or item is NULL for item in self._values(value))

    def _coerce(self, value: Any, where: str) -> Any:
        raise self._wrong_type(value, where, self.needed)

    def _items(self, value: Any) -> Any:
        raise NotImplementedError

    def _values(self, value: Any) -> Any:
        raise NotImplementedError

    def _rebuilt(self, value: Any, results: List[Any]) -> Any:
        raise NotImplementedError

    def _path(self, path: str, key: Any) -> str:
        raise NotImplementedError

    def _map(self, value: Any, change: Callable[[Any], Any]) -> Any:
        return self._rebuilt(value, [change(item) for item in self._values(value)])


class ListKind(_Container):
    """A list; any other sequence (but text) and sets are taken as one."""

    container = list
    marker = ModelList
    needed = "a list"
    accepted = (list, tuple, set, frozenset)

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(item, limits)
        self.published_name = f"list[{item.published_name}]"

    def _coerce(self, value: Any, where: str) -> Any:
        if isinstance(value, (Sequence, set, frozenset)) and not isinstance(value, _TEXTS):
            return list(value)
        raise self._wrong_type(value, where, self.needed)

    def _convert_items(self, value: Any, where: str) -> Any:
        results = self.item.convert_each(value, where)
        return value if results is None else ModelList(results)

    def _items(self, value: Any) -> Any:
        return enumerate(value)

    def _values(self, value: Any) -> Any:
        return value

    def _rebuilt(self, value: Any, results: List[Any]) -> Any:
        return results

    def _path(self, path: str, key: Any) -> str:
        return f"{path}[{key}]"


class DictKind(_Container):
    """A map of names to values; any other mapping is taken as one."""

    container = dict
    marker = ModelDict
    needed = "a dict"
    _each = "__key, __item in {}.items()"
    _wrong_key = "__key.__class__ is not {} or "
    accepted = (dict,)

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(item, limits)
        free = type(item) is Kind
        self.published_name = "object" if free else f"dict(str, {item.published_name})"

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, (dict, Mapping)):  # a dict is found quicker by its own class
            for key in value:
                if not isinstance(key, str):
                    raise ApiTypeError(f"{where}: names must be text (str), not {type(key).__name__} {shown(key)}.")
        return super().check(value, where)

    def _coerce(self, value: Any, where: str) -> Any:
        if isinstance(value, Mapping):
            return dict(value)
        raise self._wrong_type(value, where, self.needed)

    def _convert_items(self, value: Any, where: str) -> Any:
        results = self.item.convert_each(value.values(), where)
        return value if results is None else ModelDict(zip(value, results))

    def _items(self, value: Any) -> Any:
        return value.items()

    def _values(self, value: Any) -> Any:
        return value.values()

    def _rebuilt(self, value: Any, results: List[Any]) -> Any:
        return dict(zip(value, results))

    def _path(self, path: str, key: Any) -> str:
        return f"{path}.{key}" if path else str(key)
