"""Documents: the JSON that models are views of, and what it means on the wire."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Dict, List

from talon_one._timestamps import parse_date, parse_datetime
from talon_one.exceptions import ApiTypeError


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


class Document:
    """What every model is made of: one slot.

    Answers hold many models, so the code that reads them makes one in the quickest way there is: it
    makes a `Document`, sets its slot and gives it the model's class. `Model._view` does the same in one
    call, also for subclasses of models that have more than the slot.
    """

    __slots__ = ("_document",)
    _document: Dict[str, Any]


# For models whose slot cannot be set the plain way: `Model.__setattr__` is slow.
new_model: Any = object.__new__
set_document: Any = vars(Document)["_document"].__set__


class ModelList(List[Any]):
    """A list in a document whose objects have all become models; marks that the work is done."""

    __slots__ = ()


class ModelDict(Dict[str, Any]):
    """The same for a map of names to models."""

    __slots__ = ()


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


#: Classes of values that are their own word in JSON.
WORDS_OF_JSON = frozenset({str, int, float, bool})


def to_wire(value: Any) -> Any:
    """A plain copy of a document or of a part of it: dicts, lists and what JSON has a word for."""
    if isinstance(value, dict):
        return {key: to_wire(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_wire(item) for item in value]
    if value is None or value.__class__ in WORDS_OF_JSON:
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


def copy_plain(value: Any, masked: bool) -> Any:
    """A copy of part of a document in which models are plain dicts."""
    if isinstance(value, dict):
        return {key: copy_plain(item, masked) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [copy_plain(item, masked) for item in value]
    if isinstance(value, model_base()):
        return value._plain(masked)
    return value
