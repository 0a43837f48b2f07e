"""Kinds of values: what each declared type reads, accepts, writes and reports.

`kind_of("Property[Optional[list[CartItem]]]", limits)` gives the `Kind` of an annotation. Reading
is lenient (a value beyond a limit passes; only a wrong shape raises, when it is read), writing is
checked, and `validate` reports every departure with its path.
"""

from __future__ import annotations

import copy
import math
import re
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from operator import is_
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Tuple

from talon_one._suggest import did_you_mean
from talon_one._timestamps import parse_date, parse_datetime
from talon_one.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from talon_one.model import Model


class Null:
    """The type of `NULL`: an explicit null, where `None` means "leave out"."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"

    def __copy__(self) -> Null:
        return self

    def __deepcopy__(self, memo: Any) -> Null:
        return self


#: Sends an explicit null. Typed as Any so that it can be given for any property.
NULL: Any = Null()


class Departure(NamedTuple):
    """One place where a document departs from the contract."""

    path: str  #: where in the document, in wire names: `cartItems[3].price`
    rule: str  #: which rule: `required`, `type`, `enum`, `maxLength` …
    message: str  #: what is wrong, for people
    value: Any  #: the value found there; None where it is missing or secret

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class Document:
    """What every model is made of: one slot."""

    __slots__ = ("_document",)


# The short way to make a model over a document. Answers hold many, and `Model.__setattr__` is slow.
new_model: Any = object.__new__
set_document: Any = Document._document.__set__  # type: ignore[attr-defined]


class _ModelList(List[Any]):
    """A list in a document whose objects have all become models; marks that the work is done."""

    __slots__ = ()


class _ModelDict(Dict[str, Any]):
    """The same for a map of names to models."""

    __slots__ = ()


class Rule(NamedTuple):
    """One limit of a declared type."""

    name: str  #: in JSON Schema
    broken: Callable[[Any], bool]
    complaint: Callable[[Any], str]


class Kind:
    """What values of one declared type do. This base is the kind of a free-form value."""

    published_name = "object"
    plain_class: Optional[type] = None  #: a value of exactly this class needs no check when set
    nests = True  #: whether a value may hold others, so that a copy of it must go deeper
    converts = False  #: whether reading gives something else than what JSON decoding gave
    takes_null = True

    def __init__(self, limits: Optional[Dict[str, Any]] = None) -> None:
        self.rules: List[Rule] = _rules(limits or {})
        self.sensitive = False

    def reader(self, wire: str, where: str) -> Callable[[Model], Any]:
        """The getter of a property of this kind."""

        def get(model: Model) -> Any:
            return model._document.get(wire)

        return get

    def passes(self, value: Any) -> bool:
        """A quick look: True where `check` would give the value itself; False decides nothing."""
        return value is not NULL

    def convert(self, value: Any, where: str) -> Any:
        """What reading gives for `value` of a document; raises where its shape is wrong."""
        return value

    def convert_each(self, values: Iterable[Any], where: str) -> List[Any]:
        """The same for each item of a container; null stays."""
        convert = self.convert
        return [None if value is None else convert(value, where) for value in values]

    def check(self, value: Any, where: str) -> Any:
        """What the document keeps for a value that the user set; raises where it is not allowed."""
        return value

    def read_plain(self, value: Any) -> Any:
        """A copy of a value given to `from_dict`, in the wire's spelling."""
        return copy.deepcopy(value)

    def plain(self, value: Any, masked: bool) -> Any:
        """The value as `to_dict()` gives it."""
        return _copy_plain(value, masked)

    def validate(self, value: Any, path: str, found: List[Departure]) -> None:
        """Add to `found` how a value that is not null departs from the contract."""

    def _apply_rules(self, value: Any, where: str) -> None:
        for rule in self.rules:
            if rule.broken(value):
                raise ApiValueError(f"{where}: {rule.complaint(value)}{self._got(value)}")

    def _report_rules(self, value: Any, path: str, found: List[Departure]) -> None:
        for rule in self.rules:
            if rule.broken(value):
                message = rule.complaint(value) + self._got(value)
                found.append(Departure(path, rule.name, message, None if self.sensitive else value))

    def _got(self, value: Any) -> str:
        return "." if self.sensitive else f", not {_shown(value)}."

    def _wrong_type(self, value: Any, where: str, needed: str) -> ApiTypeError:
        return ApiTypeError(f"{where}: {needed} is needed, not {type(value).__name__}{self._shown_after(value)}.")

    def _shown_after(self, value: Any) -> str:
        return "" if self.sensitive else f" {_shown(value)}"

    def _report_type(self, value: Any, path: str, found: List[Departure], needed: str) -> None:
        message = f"{needed} is needed, not {type(value).__name__}{self._shown_after(value)}."
        found.append(Departure(path, "type", message, None if self.sensitive else value))


class _Scalar(Kind):
    """A kind whose values JSON has a word for."""

    needed = ""
    accepted: Tuple[type, ...] = ()
    nests = False
    takes_null = False

    def passes(self, value: Any) -> bool:
        return False

    def check(self, value: Any, where: str) -> Any:
        if not self._fits(value):
            value = self._coerce(value, where)
        if self.rules:
            self._apply_rules(value, where)
        return value

    def _fits(self, value: Any) -> bool:
        return isinstance(value, self.accepted) and not isinstance(value, bool)

    def _coerce(self, value: Any, where: str) -> Any:
        raise self._wrong_type(value, where, self.needed)

    def validate(self, value: Any, path: str, found: List[Departure]) -> None:
        if self._fits(value):
            self._report_rules(value, path, found)
        else:
            self._report_type(value, path, found, self.needed)


class StrKind(_Scalar):
    """Text; a `UUID` is taken as its text."""

    published_name = "str"
    needed = "text (str)"
    accepted = (str,)

    def __init__(self, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(limits)
        self.plain_class = None if self.rules else str
        self.passes = _quick_look(str, self.rules)  # type: ignore[method-assign,assignment]

    def _coerce(self, value: Any, where: str) -> Any:
        from uuid import UUID

        if isinstance(value, UUID):
            return str(value)
        raise self._wrong_type(value, where, self.needed)


class IntKind(_Scalar):
    """A whole number."""

    published_name = "int"
    needed = "a whole number (int)"
    accepted = (int,)

    def __init__(self, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(limits)
        self.plain_class = None if self.rules else int
        self.passes = _quick_look(int, self.rules)  # type: ignore[method-assign,assignment]

    def _coerce(self, value: Any, where: str) -> Any:
        if hasattr(value, "__index__") and not isinstance(value, bool):  # NumPy's integers
            return int(value)
        raise self._wrong_type(value, where, self.needed)


class FloatKind(_Scalar):
    """A number; a whole one of JSON reads as a float."""

    published_name = "float"
    needed = "a number (float)"
    accepted = (float, int)

    def passes(self, value: Any) -> bool:
        return value.__class__ is float and math.isfinite(value) and not self.rules

    def reader(self, wire: str, where: str) -> Callable[[Model], Any]:
        low, high = -_EXACT, _EXACT

        def get(model: Model) -> Any:
            value: Any = model._document.get(wire)
            if value.__class__ is int and low < value < high:
                return value * 1.0
            return value

        return get

    def _coerce(self, value: Any, where: str) -> Any:
        # Prices are often Decimal; NumPy's floats have `__float__`, as have its booleans.
        if hasattr(value, "__float__") and not type(value).__name__.startswith("bool"):
            try:
                return float(value)
            except OverflowError:
                raise self._not_finite(value, where) from None
            except (TypeError, ValueError):
                pass  # an array, say
        raise self._wrong_type(value, where, self.needed)

    def check(self, value: Any, where: str) -> Any:
        value = super().check(value, where)
        if value.__class__ is not int and not math.isfinite(value):
            raise self._not_finite(value, where)
        return value

    def _not_finite(self, value: Any, where: str) -> ApiValueError:
        return ApiValueError(f"{where}: a finite number is needed, JSON has no word for {_shown(value)}.")


_EXACT = 2**53  # beyond it a float cannot hold every integer, so the integer is the better answer


class BoolKind(_Scalar):
    """True or False."""

    published_name = "bool"
    plain_class = bool
    needed = "True or False (bool)"

    def passes(self, value: Any) -> bool:
        return value is True or value is False

    def _fits(self, value: Any) -> bool:
        return isinstance(value, bool)


class DateTimeKind(_Scalar):
    """Stays text in the document, so that no digit of a timestamp is lost on a round trip."""

    published_name = "datetime"
    converts = True
    needed = "a datetime"
    accepted: Tuple[type, ...] = (datetime,)
    _parse: Callable[[str], Any] = staticmethod(parse_datetime)

    def reader(self, wire: str, where: str) -> Callable[[Model], Any]:
        convert, parse = self.convert, self._parse

        def get(model: Model) -> Any:
            value: Any = model._document.get(wire)
            if value.__class__ is str:
                try:
                    return parse(value)
                except ValueError:
                    pass  # said better by `convert`
            return None if value is None else convert(value, where)

        return get

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, str):
            try:
                return self._parse(value)
            except ValueError:
                raise ApiValueError(f"{where}: {_shown(value)} is no {self.published_name}.") from None
        if isinstance(value, self.accepted):
            return value
        raise self._wrong_type(value, where, self.needed)

    def _coerce(self, value: Any, where: str) -> Any:
        # Text is accepted if it is a timestamp: the service takes none without a zone.
        if self._lacks_zone(self.convert(value, where)):
            raise ApiValueError(f"{where}: {_shown(value)} has no time zone, so it names no moment.")
        return value

    def _lacks_zone(self, moment: datetime) -> bool:
        return moment.utcoffset() is None

    def plain(self, value: Any, masked: bool) -> Any:
        try:
            return self.convert(value, "")
        except (ApiTypeError, ApiValueError):
            return _copy_plain(value, masked)

    def validate(self, value: Any, path: str, found: List[Departure]) -> None:
        try:
            if self._lacks_zone(self.convert(value, path)):
                found.append(Departure(path, "format", f"{_shown(value)} has no time zone.", value))
        except ApiTypeError:
            self._report_type(value, path, found, self.needed)
        except ApiValueError:
            found.append(Departure(path, "format", f"{_shown(value)} is no {self.published_name}.", value))


class DateKind(DateTimeKind):
    """A day."""

    published_name = "date"
    needed = "a date"
    accepted = (date,)
    _parse = staticmethod(parse_date)

    def check(self, value: Any, where: str) -> Any:
        return value.date() if isinstance(value, datetime) else super().check(value, where)

    def _lacks_zone(self, moment: date) -> bool:
        return False


class _Container(Kind):
    """Lists and maps: they check their own size and hand each item to the kind of the items."""

    takes_null = False
    container: type = list
    marker: type = _ModelList
    needed = ""

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__({name: rule for name, rule in (limits or {}).items() if name in _SIZE_LIMITS})
        self.item = item
        self.converts = item.converts

    def passes(self, value: Any) -> bool:
        return False  # `check` looks at the items

    def reader(self, wire: str, where: str) -> Callable[[Model], Any]:
        convert, marker, plain = self.convert, self.marker, None if self.converts else self.container

        def get(model: Model) -> Any:
            document = model._document
            value = document.get(wire)
            if value is None or value.__class__ is marker or value.__class__ is plain:
                return value
            converted = convert(value, where)
            if converted is not value:
                document[wire] = converted
            return converted

        return get

    def plain(self, value: Any, masked: bool) -> Any:
        if not isinstance(value, self.container):
            return _copy_plain(value, masked)
        return self._map(value, lambda item, _: None if item is None else self.item.plain(item, masked))

    def read_plain(self, value: Any) -> Any:
        if not isinstance(value, self.container):
            return copy.deepcopy(value)
        return self._map(value, lambda item, _: self.item.read_plain(item))

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
        if not self.converts:
            return value
        values = self._values(value)
        results = self.item.convert_each(values, where)
        if all(map(is_, values, results)):
            return value
        return self.marker(self._rebuilt(value, results))

    def validate(self, value: Any, path: str, found: List[Departure]) -> None:
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

    def _map(self, value: Any, change: Callable[[Any, Any], Any]) -> Any:
        return self._rebuilt(value, [change(item, key) for key, item in self._items(value)])


class ListKind(_Container):
    """A list; tuples and sets are taken as one."""

    container = list
    marker = _ModelList
    needed = "a list"

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(item, limits)
        self.published_name = f"list[{item.published_name}]"

    def _coerce(self, value: Any, where: str) -> Any:
        if isinstance(value, (tuple, set, frozenset)):
            return list(value)
        raise self._wrong_type(value, where, self.needed)

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
    marker = _ModelDict
    needed = "a dict"

    def __init__(self, item: Kind, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(item, limits)
        free = type(item) is Kind
        self.published_name = "object" if free else f"dict(str, {item.published_name})"

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, dict):
            for key in value:
                if not isinstance(key, str):
                    raise ApiTypeError(f"{where}: names must be text (str), not {type(key).__name__} {_shown(key)}.")
        return super().check(value, where)

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
            self._class = model_class(self.published_name)
            self._model_class = None if self._is_enumeration else self._class
        return self._class

    @property
    def _is_enumeration(self) -> bool:
        return issubclass(self.model, str)

    def passes(self, value: Any) -> bool:
        return value.__class__ is self._class

    def reader(self, wire: str, where: str) -> Callable[[Model], Any]:
        convert = self.convert

        def get(model: Model) -> Any:
            document = model._document
            value = document.get(wire)
            if value is None or value.__class__ is self._class:
                return value
            if value.__class__ is not dict:
                return convert(value, where)
            nested = self._model_class
            if nested is None:
                read = convert(value, where)
            else:
                read = new_model(nested)
                set_document(read, value)
            document[wire] = read
            return read

        return get

    def convert(self, value: Any, where: str) -> Any:
        cls = self._class or self.model
        if value.__class__ is dict and not self._is_enumeration:
            return cls._view(value)
        if isinstance(value, model_base()):
            return value
        if self._is_enumeration and isinstance(value, str):
            return cls(value) if value in cls.allowable_values else value
        raise self._wrong_type(value, where, self._needed())

    def convert_each(self, values: Iterable[Any], where: str) -> List[Any]:
        cls = self._model_class
        if cls is None:  # an enumeration, or the first of its class
            return super().convert_each(values, where)
        results: List[Any] = []
        for value in values:
            if value.__class__ is dict:
                read = new_model(cls)
                set_document(read, value)
                results.append(read)
            else:
                results.append(None if value is None else self.convert(value, where))
        return results

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
                complaint = _enum(cls.allowable_values).complaint(value)
                raise ApiValueError(f"{where}: {complaint}{self._got(value)}")
            return value
        if isinstance(value, dict):
            model = cls.from_dict(value)
            departures = model.validate()
            if departures:
                raise ApiValueError(f"{where}: {'; '.join(str(departure) for departure in departures[:5])}")
            return model
        raise self._wrong_type(value, where, f"{self.published_name} or a dict of its properties")

    def read_plain(self, value: Any) -> Any:
        if value.__class__ is dict and not self._is_enumeration:
            return self.model._read_plain(value)
        return copy.deepcopy(value)

    def plain(self, value: Any, masked: bool) -> Any:
        if isinstance(value, model_base()):
            return value._plain(masked)
        if value.__class__ is dict and not self._is_enumeration:
            return self.model._view(value)._plain(masked)
        return _copy_plain(value, masked)

    def validate(self, value: Any, path: str, found: List[Departure]) -> None:
        if self._is_enumeration and isinstance(value, str):
            rule = _enum(self.model.allowable_values)
            if rule.broken(value):
                found.append(Departure(path, rule.name, rule.complaint(value) + self._got(value), value))
        elif isinstance(value, model_base()):
            value._validate(path, found)
        elif value.__class__ is dict and not self._is_enumeration:
            self.model._view(value)._validate(path, found)
        else:
            self._report_type(value, path, found, self._needed())


# -- from a declaration to a kind ----------------------------------------------------------------

_SCALARS: Dict[str, Any] = {
    "str": StrKind,
    "int": IntKind,
    "float": FloatKind,
    "bool": BoolKind,
    "datetime": DateTimeKind,
    "date": DateKind,
    "Any": Kind,
    "object": Kind,
}
_SIZE_LIMITS = ("min_items", "max_items")
_WRAPPERS = re.compile(r"^(?:Property|Optional)\[(.*)\]$", re.DOTALL)
_LIST = re.compile(r"^(?:list|List)\[(.*)\]$", re.DOTALL)
_DICT = re.compile(r"^(?:dict|Dict)[\[(]str, ?(.*)[\])]$", re.DOTALL)


def kind_of(annotation: str, limits: Optional[Dict[str, Any]] = None, sensitive: bool = False) -> Kind:
    """The kind of an annotation (`Property[Optional[int]]`) or of a published type (`list[Coupon]`)."""
    wrapped = _WRAPPERS.match(annotation)
    while wrapped:
        annotation = wrapped[1]
        wrapped = _WRAPPERS.match(annotation)
    found: Kind
    if annotation in _SCALARS:
        found = _SCALARS[annotation](limits)
    else:
        as_list, as_dict = _LIST.match(annotation), _DICT.match(annotation)
        if as_list:
            found = ListKind(kind_of(as_list[1], _item_limits(limits), sensitive), limits)
        elif as_dict:
            found = DictKind(kind_of(as_dict[1], _item_limits(limits), sensitive), limits)
        else:
            found = ModelKind(annotation)
    found.sensitive = sensitive
    return found


def _item_limits(limits: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    return {name: rule for name, rule in (limits or {}).items() if name not in _SIZE_LIMITS}


@lru_cache(maxsize=None)
def model_class(name: str) -> Any:
    """The model class of a name; `ApiTypeError` where there is none."""
    import talon_one.models

    try:
        return getattr(talon_one.models, name)
    except AttributeError:
        raise ApiTypeError(f"There is no model named {name!r}.") from None


@lru_cache(maxsize=None)
def model_base() -> Any:
    """The class `Model`, which is made of what is in this module."""
    from talon_one.model import Model

    return Model


# -- the limits of JSON Schema -------------------------------------------------------------------


def _rules(limits: Dict[str, Any]) -> List[Rule]:
    # A `format` is only documented: the service is the judge of what a UUID is.
    return [_RULES[name](limit) for name, limit in limits.items() if name != "format"]


def _quick_look(plain_class: type, rules: List[Rule]) -> Callable[[Any], bool]:
    """`Kind.passes` for values of exactly this class that break none of the rules."""
    if not rules:
        return lambda value: value.__class__ is plain_class
    if len(rules) == 1:
        broken = rules[0].broken
        return lambda value: value.__class__ is plain_class and not broken(value)
    return lambda value: value.__class__ is plain_class and not any(rule.broken(value) for rule in rules)


def _enum(allowed: Any) -> Rule:
    def complaint(value: Any) -> str:
        near = did_you_mean(value, allowed) if isinstance(value, str) else ""
        return f"must be one of {', '.join(map(repr, allowed))}{' (' + near.strip() + ')' if near else ''}"

    return Rule("enum", lambda value: value not in allowed, complaint)


def _pattern(pattern: str) -> Rule:
    # `$` is the very end in JSON Schema, not also before a last line break. Compiled on first use:
    # most patterns are never used.
    search = lru_cache(maxsize=None)(lambda: re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern)).search)
    return Rule("pattern", lambda value: not search()(value), lambda _: f"must match {pattern}")


_RULES: Dict[str, Callable[[Any], Rule]] = {
    "min_length": lambda n: Rule("minLength", lambda v: len(v) < n, lambda _: f"must have at least {n} characters"),
    "max_length": lambda n: Rule("maxLength", lambda v: len(v) > n, lambda _: f"must have at most {n} characters"),
    "minimum": lambda n: Rule("minimum", lambda v: bool(v < n), lambda _: f"must be at least {n}"),
    "maximum": lambda n: Rule("maximum", lambda v: bool(v > n), lambda _: f"must be at most {n}"),
    "exclusive_minimum": lambda n: Rule("exclusiveMinimum", lambda v: bool(v <= n), lambda _: f"must be more than {n}"),
    "exclusive_maximum": lambda n: Rule("exclusiveMaximum", lambda v: bool(v >= n), lambda _: f"must be less than {n}"),
    "min_items": lambda n: Rule("minItems", lambda v: len(v) < n, lambda _: f"must have at least {n} items"),
    "max_items": lambda n: Rule("maxItems", lambda v: len(v) > n, lambda _: f"must have at most {n} items"),
    "enum": _enum,
    "pattern": _pattern,
}


# -- whole documents -----------------------------------------------------------------------------

_WORDS_OF_JSON = frozenset({str, int, float, bool})


def to_wire(value: Any) -> Any:
    """A plain copy of a document or of a part of it: dicts, lists and what JSON has a word for."""
    if isinstance(value, dict):
        return {key: to_wire(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_wire(item) for item in value]
    if value is None or value.__class__ in _WORDS_OF_JSON:
        return value
    if isinstance(value, Enum):
        return to_wire(value.value)
    if isinstance(value, (str, int, float)):
        return value
    from talon_one._json import in_words_of_json

    return to_wire(in_words_of_json(value))


def same_on_the_wire(a: Any, b: Any) -> bool:
    """Whether two values of documents mean the same on the wire, however much of each was read."""
    base = model_base()
    if isinstance(a, base) or isinstance(b, base):
        # What was not read yet may still have former names.
        a, b = _wire_document_like(a, b), _wire_document_like(b, a)
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same_on_the_wire(item, b[key]) for key, item in a.items())
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same_on_the_wire, a, b))
    if isinstance(a, date) != isinstance(b, date):
        return _same_moment(a, b) if isinstance(a, date) else _same_moment(b, a)
    if isinstance(a, bool) != isinstance(b, bool):
        return False  # True == 1 in Python, not in JSON
    return bool(a == b)


def _wire_document_like(value: Any, other: Any) -> Any:
    if value.__class__ is dict:
        return other._view(value)._wire_document()
    return value._wire_document() if isinstance(value, model_base()) else value


def _same_moment(moment: Any, text: Any) -> bool:
    if not isinstance(text, str):
        return False
    try:
        parsed = parse_datetime(text) if isinstance(moment, datetime) else parse_date(text)
        return bool(parsed == moment)
    except ValueError:
        return False


def _copy_plain(value: Any, masked: bool) -> Any:
    if isinstance(value, dict):
        return {key: _copy_plain(item, masked) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copy_plain(item, masked) for item in value]
    if isinstance(value, model_base()):
        return value._plain(masked)
    return value


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
