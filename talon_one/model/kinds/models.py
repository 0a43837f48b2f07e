"""Kinds of values that have a name in the contract: models, enumerations, and unions of models."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Collection, Dict, List, Optional

from talon_one._suggest import did_you_mean
from talon_one._warnings import warn
from talon_one.exceptions import ApiValueError, UnknownPropertyWarning
from talon_one.model.documents import Checks, Document, copied, copy_plain
from talon_one.model.kinds.base import ONLY_SENT, Bind, Departure, Departures, Kind
from talon_one.model.kinds.rules import one_of
from talon_one.model.mistakes import belongs_within
from talon_one.model.registry import model_class


def checked_model(cls: Any, value: Dict[Any, Any], where: str) -> Any:
    """A model of a dict that a user set; `ApiValueError` if it departs from the contract.

    What only sending has to refuse stays in it. So does a name that is nearly a property's, with a warning.
    """
    model = cls.from_dict(value)
    found = Departures()
    model._validate("", found)
    if found:
        passed = ONLY_SENT if Checks.refuse_unknown else (*ONLY_SENT, "name")
        refuse([one for one in found if one.rule not in passed], where, belongs_within(cls, value))
        warn_of_names(found, where)
    return model


def refuse(found: List[Departure], where: str, hint: str = "") -> None:
    """Raise `ApiValueError` if anything was found. hint: what to say after it."""
    if found:
        raise ApiValueError(f"{where}: {'; '.join(map(str, found[:5]))}{'.' + hint if hint else ''}")


def fits(cls: Any, document: Dict[str, Any]) -> bool:
    """A quick look: True where the model of a class finds nothing in a document; False decides nothing."""
    if cls._variants is not None and cls._variants.parts:
        return False
    looks = _looks_of(cls)
    for name, value in document.items():
        look = looks.get(name)
        if (look is None or not look(value)) and not _fits_here(cls, document, name):
            return False
    has = document.__contains__
    return all(map(has, cls._required)) and all(map(has, cls._null_by_default))


def _fits_here(cls: Any, document: Dict[str, Any], name: str) -> bool:
    """Whether a value fits that a look at it alone does not tell of: null, or one told by what is beside it."""
    made, value = cls._by_wire.get(name), document[name]
    if made is None:
        return False
    if value is None:
        return not made.required or made.nullable or made.kind.takes_null
    return made.kind.beside and made.kind.within(document).fits(value)  # type: ignore[no-any-return]


@lru_cache(maxsize=None)
def _looks_of(cls: Any) -> Dict[str, Callable[[Any], bool]]:
    """The quick look of each property of a model, by its name on the wire, where nothing beside it is needed."""
    return {wire: made.kind.fits for wire, made in cls._by_wire.items() if not made.kind.beside}


def report_misspelt(cls: Any, document: Dict[str, Any], path: str, found: Departures) -> None:
    """Add to `found` the names in a model's document that no property has, but one nearly has."""
    for name in document:
        if name not in cls._by_wire:
            meant = did_you_mean(str(name), [*cls._by_wire, *cls._properties])
            if meant:
                here = f"{path}.{name}" if path else str(name)
                found.append(Departure(here, "name", f"{cls.__name__} has no property {name!r}.{meant}", None))


def warn_of_names(found: List[Departure], where: str) -> None:
    """Warn of names that are nearly those of properties, once for each."""
    for message in dict.fromkeys(one.message for one in found if one.rule == "name"):
        warn(f"{where}: {message} It is sent as it is.", UnknownPropertyWarning)


class ModelKind(Kind):
    """What a name stands for: mostly a nested model. The class is looked up when it is first needed.

    An enumeration or what stands for several models has a kind of its own, which is asked instead.
    """

    converts = True
    takes_null = False
    only_held = True
    accepted = (dict, Document)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.published_name = name
        self.needed = f"an object ({name})"
        self._class: Any = None
        self._model_class: Any = None  #: the same, where it is a model's that no other has to stand for
        self._instead: Optional[Kind] = None  #: the kind of what is no such model

    @property
    def model(self) -> Any:
        """The class."""
        if self._class is None:
            cls = model_class(self.published_name)
            self._instead = EnumerationKind(cls) if issubclass(cls, str) else cls._own_kind()
            self._model_class = cls if self._instead is None else None  # first: other threads look at the other
            self._class = cls
        return self._class

    def instead(self) -> Optional[Kind]:
        """The kind to ask, where it is not this one."""
        if self._class is None:
            _ = self.model
        return self._instead

    def passes(self, value: Any) -> bool:
        return value.__class__ is self._class

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return f"{name}.__class__ is not {bind(self)}._class"

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        convert = self.convert

        def get(model: Document) -> Any:
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
        instead = self.instead()
        if instead is not None:
            return instead.convert(value, where)
        if isinstance(value, dict):
            return self._class._view(value if value.__class__ is dict else dict(value))
        if isinstance(value, Document):
            return value
        raise self._wrong_type(value, where, self.needed)

    def convert_each(self, values: Collection[Any], where: str) -> Optional[List[Any]]:
        cls = self._model_class
        if cls is None:  # no plain model, or the first of its class
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

    def check(self, value: Any, where: str) -> Any:
        instead = self.instead()
        if instead is not None:
            return instead.check(value, where)
        if isinstance(value, self._class):
            return value
        if isinstance(value, dict):
            return checked_model(self._class, value, where)
        raise self._wrong_type(value, where, f"{self.published_name} or a dict of its properties")

    def accept(self, value: Any) -> Any:
        instead = self.instead()
        if instead is not None:
            return instead.accept(value)
        return self._class._view(self._class._read_plain(value)) if isinstance(value, dict) else value

    def read_plain(self, value: Any) -> Any:
        instead = self.instead()
        if instead is not None:
            return instead.read_plain(value)
        return self._class._read_plain(value) if isinstance(value, dict) else copied(value)

    def plain(self, value: Any, masked: bool) -> Any:
        if isinstance(value, Document):
            return value._plain(masked)
        instead = self.instead()
        if instead is not None:
            return instead.plain(value, masked)
        return self._class._view(value)._plain(masked) if isinstance(value, dict) else copy_plain(value, masked)

    def fits(self, value: Any) -> bool:
        instead = self.instead()
        if instead is not None:
            return instead.fits(value)
        if value.__class__ is self._class:
            value = value._document
        return value.__class__ is dict and fits(self._class, value)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        instead = self.instead()
        if instead is not None:
            instead.validate(value, path, found)
        elif isinstance(value, Document):
            value._validate(path, found)
        elif isinstance(value, dict):
            self._class._view(value)._validate(path, found)
        else:
            self._report_type(value, path, found, self.needed)

    def holds_unsendable(self, value: Any) -> bool:
        if value.__class__ is self._model_class:  # as most are
            return value._holds_unsendable()  # type: ignore[no-any-return]
        instead = self.instead()
        if instead is not None:
            return instead.holds_unsendable(value)
        if isinstance(value, dict):
            value = self._class._view(value)
        return isinstance(value, Document) and value._holds_unsendable()


class EnumerationKind(Kind):
    """A word of a named list; one that this version does not know stays text."""

    converts = True
    takes_null = False
    accepted = (str,)

    def __init__(self, cls: Any) -> None:
        super().__init__()
        self.published_name = cls.__name__
        self.needed = f"one of the texts of {cls.__name__}"
        self.cls = cls

    def passes(self, value: Any) -> bool:
        return value.__class__ is self.cls

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, str):
            return self.cls(value) if value in self.cls.allowable_values else value
        if isinstance(value, Document):
            return value
        raise self._wrong_type(value, where, self.needed)

    def check(self, value: Any, where: str) -> Any:
        if not isinstance(value, str):
            raise self._wrong_type(value, where, self.needed)
        rule = one_of(self.cls.allowable_values)
        if rule.broken(value):
            raise ApiValueError(f"{where}: {rule.complaint(value)}{self._got(value)}")
        return value

    def fits(self, value: Any) -> bool:
        return value.__class__ is str and value in self.cls.allowable_values

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if not isinstance(value, str):
            self._report_type(value, path, found, self.needed)
            return
        rule = one_of(self.cls.allowable_values)
        if rule.broken(value):
            found.append(Departure(path, rule.name, rule.complaint(value) + self._got(value), value))
