"""Kinds of values that hold others: lists, maps, models; and named enumerations."""

from __future__ import annotations

import copy
from operator import is_
from typing import TYPE_CHECKING, Any, Callable, Collection, Dict, List, Optional

from talon_one.documents import (
    NULL,
    Document,
    ModelDict,
    ModelList,
    copy_plain,
    model_base,
    model_class,
)
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.kinds.base import Departure, Departures, Kind
from talon_one.kinds.rules import one_of, shown

if TYPE_CHECKING:
    from talon_one.model import Model


#: Limits that are about the container, not about what it holds.
SIZE_LIMITS = ("min_items", "max_items")


class _Container(Kind):
    """Lists and maps: they check their own size and hand each item to the kind of the items."""

    takes_null = False
    container: type = list
    marker: type = ModelList
    needed = ""

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__({name: rule for name, rule in (limits or {}).items() if name in SIZE_LIMITS})
        self.item = item
        self.converts = item.converts

    def passes(self, value: Any) -> bool:
        return False  # `check` looks at the items

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Model], Any]:
        convert, convert_items, container, marker = self.convert, self._convert_items, self.container, self.marker
        plain = None if self.converts else container

        def get(model: Model) -> Any:
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
            return value
        results = [self.item.accept(item) for item in self._values(value)]
        return value if all(map(is_, self._values(value), results)) else self._rebuilt(value, results)

    def read_plain(self, value: Any) -> Any:
        if not isinstance(value, self.container):
            try:
                value = self._coerce(value, "")
            except ApiTypeError:
                return copy.deepcopy(value)
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
            if not passes(given):
                kept = None if given is NULL else check(given, f"{where}[{key!r}]") if given is not None else None
                if given is None and not item.takes_null:
                    raise ApiTypeError(f"{where}[{key!r}]: None is not allowed here.")
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
                found.append(Departure(here, "type", "null is not allowed here.", None))

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
    """A list; tuples and sets are taken as one."""

    container = list
    marker = ModelList
    needed = "a list"

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(item, limits)
        self.published_name = f"list[{item.published_name}]"

    def _coerce(self, value: Any, where: str) -> Any:
        if isinstance(value, (tuple, set, frozenset)):
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
    """A map of names to values."""

    container = dict
    marker = ModelDict
    needed = "a dict"

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(item, limits)
        free = type(item) is Kind
        self.published_name = "object" if free else f"dict(str, {item.published_name})"

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, dict):
            for key in value:
                if not isinstance(key, str):
                    raise ApiTypeError(f"{where}: names must be text (str), not {type(key).__name__} {shown(key)}.")
        return super().check(value, where)

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


class ModelKind(Kind):
    """A nested model, or a named enumeration; the class is looked up when it is first needed."""

    converts = True
    takes_null = False

    def __init__(self, name: str) -> None:
        super().__init__()
        self.published_name = name
        self._class: Any = None
        self._model_class: Any = None  #: the same, where it is a model's and no enumeration

    @property
    def model(self) -> Any:
        """The class."""
        if self._class is None:
            cls = model_class(self.published_name)
            self._model_class = None if issubclass(cls, str) else cls  # first: other threads look at the other
            self._class = cls
        return self._class

    @property
    def _is_enumeration(self) -> bool:
        return self.model is not self._model_class

    def passes(self, value: Any) -> bool:
        return value.__class__ is self._class

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Model], Any]:
        convert = self.convert

        def get(model: Model) -> Any:
            document = model._document
            value = document.get(wire)
            if value is None or value.__class__ is self._class:
                return value
            nested = self._model_class
            if nested is None or value.__class__ is not dict:
                read = convert(value, where)
                if read is value:
                    return value
            else:
                read = Document()
                read._document = value
                read.__class__ = nested
            if document[wire] is value:  # no other thread was faster
                document[wire] = read
            return document[wire]

        return get

    def convert(self, value: Any, where: str) -> Any:
        cls = self._class or self.model
        if isinstance(value, dict) and self._model_class is not None:
            return cls._view(value if value.__class__ is dict else dict(value))
        if isinstance(value, model_base()):
            return value
        if self._is_enumeration and isinstance(value, str):
            return cls(value) if value in cls.allowable_values else value
        raise self._wrong_type(value, where, self._needed())

    def convert_each(self, values: Collection[Any], where: str) -> Optional[List[Any]]:
        cls = self._model_class
        if cls is None:  # an enumeration, or the first of its class
            return super().convert_each(values, where)
        results: List[Any] = []
        changed = False
        for value in values:
            if value.__class__ is dict:
                read: Any = Document()
                read._document = value
                read.__class__ = cls
                results.append(read)
                changed = True
            else:  # mostly a model already
                read = None if value is None else self.convert(value, where)
                results.append(read)
                changed = changed or read is not value
        return results if changed else None

    def _needed(self) -> str:
        return (
            f"one of the texts of {self.published_name}"
            if self._is_enumeration
            else f"an object ({self.published_name})"
        )

    def check(self, value: Any, where: str) -> Any:
        cls = self._class or self.model
        if isinstance(value, cls):
            return value
        if self._is_enumeration:
            if not isinstance(value, str):
                raise self._wrong_type(value, where, self._needed())
            if value not in cls.allowable_values:
                complaint = one_of(cls.allowable_values).complaint(value)
                raise ApiValueError(f"{where}: {complaint}{self._got(value)}")
            return value
        if isinstance(value, dict):
            model = cls.from_dict(value)
            found = Departures()
            found.misspelt_names = True
            model._validate("", found)
            if found:
                raise ApiValueError(f"{where}: {'; '.join(map(str, found[:5]))}")
            return model
        raise self._wrong_type(value, where, f"{self.published_name} or a dict of its properties")

    def accept(self, value: Any) -> Any:
        if isinstance(value, dict) and not self._is_enumeration:
            return self.model._view(self.model._read_plain(value))
        return value

    def read_plain(self, value: Any) -> Any:
        if isinstance(value, dict) and not self._is_enumeration:
            return self.model._read_plain(value)
        return copy.deepcopy(value)

    def plain(self, value: Any, masked: bool) -> Any:
        if isinstance(value, model_base()):
            return value._plain(masked)
        if isinstance(value, dict) and not self._is_enumeration:
            return self.model._view(value)._plain(masked)
        return copy_plain(value, masked)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if self._is_enumeration and isinstance(value, str):
            rule = one_of(self.model.allowable_values)
            if rule.broken(value):
                found.append(Departure(path, rule.name, rule.complaint(value) + self._got(value), value))
        elif isinstance(value, model_base()):
            value._validate(path, found)
        elif isinstance(value, dict) and not self._is_enumeration:
            self.model._view(value)._validate(path, found)
        else:
            self._report_type(value, path, found, self._needed())
