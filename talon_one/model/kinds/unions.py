"""Kinds of values that can be one of several things: models that something tells apart, or plain values."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from talon_one._redact import MASK, document_for_log
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.documents import Document, copied, copy_plain, to_wire
from talon_one.model.kinds.base import Bind, Departure, Departures, Kind
from talon_one.model.kinds.models import checked_model, fits
from talon_one.model.kinds.rules import one_of
from talon_one.model.kinds.scalars import EXACT, BoolKind, FloatKind, IntKind
from talon_one.model.registry import model_class
from talon_one.model.variants import Variants


class _OneOfModels(Kind):
    """What kinds of several models share."""

    converts = True
    takes_null = False
    only_held = True
    accepted = (dict, Document)

    def passes(self, value: Any) -> bool:
        return False

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return None

    def _refused(self, value: Any, where: str) -> ApiTypeError:
        return self._wrong_type(value, where, f"{self.published_name} or a dict of its properties")


class VariantKind(_OneOfModels):
    """A model that says itself, by one of its properties, which of several it is.

    `cls` is what has the union's name: a class that only finds its models (`OneOf`), or the model that all of
    them refine (`Refined`). Its `_variant(document)` is the class for a document.
    """

    def __init__(self, cls: Any) -> None:
        super().__init__()
        self.published_name = cls.__name__
        self.needed = f"an object ({cls.__name__})"
        self.cls = cls
        self.variants: Variants = cls._variants

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, dict):
            return self._view(value)
        if isinstance(value, Document):
            return value
        raise self._wrong_type(value, where, self.needed)

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, Document):
            if not isinstance(value, self.cls):
                raise self._refused(value, where)
            if not value._is_unknown or self.variants.find(value._document) is None:
                return value
            value = value._document
        if not isinstance(value, dict):
            raise self._refused(value, where)
        cls = self.cls._variant(value)
        if cls._is_unknown:
            raise ApiValueError(f"{where}.{self.variants.name}: {self._problem(value)[1]}")
        return checked_model(cls, value, where)

    def accept(self, value: Any) -> Any:
        if isinstance(value, dict):
            cls = self.cls._variant(value)
            return cls._view(cls._read_plain(value))
        return value

    def read_plain(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self.cls._variant(value)._read_plain(value)
        return copied(value)

    def plain(self, value: Any, masked: bool) -> Any:
        return copy_plain(self._view(value) if isinstance(value, dict) else value, masked)

    def fits(self, value: Any) -> bool:
        if value.__class__ is not dict:
            return False
        cls = self.cls._variant(value)
        return not cls._is_unknown and fits(cls, value)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        model = self._view(value) if isinstance(value, dict) else value
        if not isinstance(model, self.cls):
            self._report_type(value, path, found, self.needed)
        elif model._is_unknown:
            here = f"{path}.{self.variants.by}" if path else str(self.variants.by)
            rule, message = self._problem(model._document)
            found.append(Departure(here, rule, message, self.variants.tag(model._document)))
        else:
            model._validate(path, found)

    def _view(self, value: Dict[Any, Any]) -> Any:
        return self.cls._variant(value)._view(value if value.__class__ is dict else dict(value))

    def _problem(self, document: Dict[Any, Any]) -> Tuple[str, str]:
        """The rule that a dict breaks which is none of the models that this version knows, and a message."""
        tag = self.variants.tag(document)
        rule = one_of(tuple(self.variants.mapping))
        if tag is None:
            return "required", f"is missing; it tells which {self.published_name} it is, and {rule.complaint(None)}."
        return rule.name, f"{rule.complaint(tag)}{self._got(tag)}"


class FreeKind(_OneOfModels):
    """Models that nothing tells apart: read as plain dicts, set as dicts or as any of them."""

    converts = False

    def __init__(self, name: str, variants: Variants) -> None:
        super().__init__()
        self.published_name = name
        self.needed = f"an object ({' or '.join(variants.members)})"
        self.variants = variants

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, (dict, Document)):
            return value
        raise self._wrong_type(value, where, self.needed)

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, dict) or self._takes(value):
            return value
        raise self._refused(value, where)

    def plain(self, value: Any, masked: bool) -> Any:
        if not masked or not isinstance(value, dict):
            return copy_plain(value, masked)
        # Which model it is nobody knows, so what is secret in any of them is masked.
        made = [one for name in self.variants.members for one in model_class(name)._properties.values()]
        secret = {name for one in made if one.sensitive for name in (one.wire, one.name)}
        shown = {name: MASK if name in secret and item is not None else item for name, item in value.items()}
        return document_for_log(to_wire(shown))

    def _takes(self, value: Any) -> bool:
        return isinstance(value, Document) and (value._is_unknown or self.variants.has(value.__class__))

    def _refused(self, value: Any, where: str) -> ApiTypeError:
        return self._wrong_type(value, where, f"{', '.join(self.variants.members)} or a dict")

    def fits(self, value: Any) -> bool:
        return isinstance(value, dict)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if self._takes(value):
            value._validate(path, found)
        elif not isinstance(value, dict):
            self._report_type(value, path, found, self.needed)


class BesideKind(Kind):
    """A value that another property of the same object, beside it, tells the kind of.

    by: that property's name on the wire. kinds: the kind for each of its values. other: the kind for all else.
    """

    beside = True
    converts = True
    takes_null = False
    only_held = True

    def __init__(self, by: str, kinds: Mapping[str, Kind], other: Kind) -> None:
        super().__init__()
        self.published_name = other.published_name
        self.by = by
        self.kinds = kinds
        self.other = other

    def within(self, document: Mapping[str, Any]) -> Kind:
        try:
            return self.kinds.get(document.get(self.by), self.other)  # type: ignore[arg-type]
        except TypeError:  # a list, say, where a text belongs
            return self.other

    def passes(self, value: Any) -> bool:
        return False

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return None

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        within = self.within

        def get(model: Document) -> Any:
            document = model._document
            value = document.get(wire)
            if value is None:
                return None
            read = within(document).convert(value, where)
            if read is not value and document[wire] is value:  # no other thread was faster
                document[wire] = read
            return document[wire]

        return get

    # What is set is any of them: which one it has to be shows when the object is complete.

    def check(self, value: Any, where: str) -> Any:
        return self.other.check(value, where)

    def accept(self, value: Any) -> Any:
        return self.other.accept(value)

    def read_plain(self, value: Any) -> Any:
        return self.other.read_plain(value)

    def plain(self, value: Any, masked: bool) -> Any:
        return self.other.plain(value, masked)

    def fits(self, value: Any) -> bool:
        return self.other.fits(value)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        self.other.validate(value, path, found)


class EitherKind(Kind):
    """A plain value of one of several types: a number or a text, say."""

    takes_null = False
    only_held = True

    def __init__(self, kinds: List[Kind]) -> None:
        super().__init__()
        self.kinds = kinds
        self.published_name = f"Union[{', '.join(kind.published_name for kind in kinds)}]"
        self.needed = " or ".join(kind.needed for kind in kinds)
        self.converts = any(kind.converts for kind in kinds)

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return None

    def passes(self, value: Any) -> bool:
        return any(kind.passes(value) for kind in self.kinds)

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        convert = self.convert
        whole = any(isinstance(kind, IntKind) for kind in self.kinds)
        number = not whole and any(isinstance(kind, FloatKind) for kind in self.kinds)

        def get(model: Document) -> Any:
            document = model._document
            value: Any = document.get(wire)
            if value is None:
                return None
            read = convert(value, where)
            if number and value.__class__ is int and abs(value) < EXACT:
                return value * 1.0
            if read is not value and document[wire] is value:  # no other thread was faster
                document[wire] = read
            return document[wire]

        return get

    def _for(self, value: Any) -> Optional[Kind]:
        """The kind that a value is of; None for none."""
        for kind in self.kinds:
            if isinstance(value, kind.accepted) and (isinstance(kind, BoolKind) or not isinstance(value, bool)):
                return kind
        return None

    def convert(self, value: Any, where: str) -> Any:
        kind = self._for(value)
        if kind is None:
            raise self._wrong_type(value, where, self.needed)
        return kind.convert(value, where)

    def check(self, value: Any, where: str) -> Any:
        kind = self._for(value)
        if kind is not None:
            return kind.check(value, where)
        for kind in self.kinds:  # a Decimal, a UUID …
            try:
                return kind.check(value, where)
            except ApiTypeError:
                pass
        raise self._wrong_type(value, where, self.needed)

    def accept(self, value: Any) -> Any:
        kind = self._for(value)
        return value if kind is None else kind.accept(value)

    def read_plain(self, value: Any) -> Any:
        kind = self._for(value)
        return copied(value) if kind is None else kind.read_plain(value)

    def plain(self, value: Any, masked: bool) -> Any:
        kind = self._for(value)
        return copy_plain(value, masked) if kind is None else kind.plain(value, masked)

    def fits(self, value: Any) -> bool:
        kind = self._for(value)
        return kind is not None and kind.fits(value)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        kind = self._for(value)
        if kind is None:
            self._report_type(value, path, found, self.needed)
        else:
            kind.validate(value, path, found)
