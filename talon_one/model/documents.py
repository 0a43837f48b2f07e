"""Documents: the JSON that models are views of, and what it means on the wire."""

from __future__ import annotations

import copy
from datetime import date, datetime
from enum import Enum
from functools import wraps
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, List, TypeVar

from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.timestamps import format_datetime, parse_date, parse_datetime

if TYPE_CHECKING:
    from typing_extensions import Self


_Function = TypeVar("_Function", bound=Callable[..., Any])


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
    #: Former names on the wire, and the newest of each.
    _newest_wire: ClassVar[Dict[str, str]] = {}
    #: Whether this is one of several models, and this version does not know which.
    _is_unknown: ClassVar[bool] = False

    def _wire_document(self) -> Dict[str, Any]:
        """The document with every property under its newest wire name."""
        document = self._document
        for old, newest in self._newest_wire.items():
            if old in document:
                document = dict(document)
                value = document.pop(old)
                document.setdefault(newest, value)
        return document

    if TYPE_CHECKING:  # what `Model`, the class of all documents that anybody meets, does

        @classmethod
        def _view(cls, document: Any) -> Self: ...
        def _plain(self, masked: bool) -> Dict[str, Any]: ...
        def _validate(self, path: str, found: Any) -> None: ...
        def _holds_unsendable(self) -> bool: ...


# For models whose slot cannot be set the plain way: `Model.__setattr__` is slow.
new_model: Any = object.__new__
set_document: Any = vars(Document)["_document"].__set__


class ModelList(List[Any]):
    """A list in a document whose objects have all become models; marks that the work is done."""

    __slots__ = ()


class ModelDict(Dict[str, Any]):
    """The same for a map of names to models."""

    __slots__ = ()


class Checks:
    """What new models check of what they are given; `Configuration.set_default` turns it."""

    on: ClassVar[bool] = True
    #: Whether a name in a dict that no property has, but one nearly has, is refused.
    refuse_unknown: ClassVar[bool] = False


class Held:
    """What models of this process hold that no request can send: sending looks for it where there may be some."""

    anything: ClassVar[bool] = False


#: Classes of values that are their own word in JSON.
WORDS_OF_JSON = frozenset({str, int, float, bool})


#: How deep containers may nest where Python's recursion has to follow them.
_MOST_LEVELS = 200
_OPERATORS = {"__eq__": "=="}
_CONTAINERS = frozenset({dict, list, ModelList, ModelDict})


def is_too_deep(value: Any) -> bool:
    """Whether containers nest too deeply in a value (or in each other) to be followed. Models in it count for none."""
    level: Dict[int, Any] = {id(value): value} if isinstance(value, (dict, list)) else {}
    for _ in range(_MOST_LEVELS):
        level = {
            id(item): item
            for one in level.values()
            for item in (one if isinstance(one, list) else one.values())
            if item.__class__ in _CONTAINERS
        }
        if not level:
            return False
    return True


def not_too_deep(function: _Function) -> _Function:
    """The same function, but what is nested too deeply for it is an `ApiValueError`. It is about its first argument."""

    @wraps(function)
    def guarded(first: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return function(first, *args, **kwargs)
        except RecursionError:
            pass  # what went wrong is told below, where there is room on the stack again
        raise too_deep(first, _OPERATORS.get(function.__name__, function.__name__.strip("_")))

    return guarded  # type: ignore[return-value]


def too_deep(found: Any, doing: str) -> ApiValueError:
    """The error for what is nested too deeply, which says what that is."""
    cls = found if isinstance(found, type) else type(found)
    document = found._document if isinstance(found, Document) else {}
    where = next((f".{name}" for name, value in document.items() if is_too_deep(value)), "")
    return ApiValueError(f"{cls.__name__}{where} is nested too deeply for {doing}, or contains itself.")


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
    return to_wire(in_words_of_json(value))


def in_words_to_send(value: Any) -> Any:
    """The hook of JSON encoders for what is sent: a moment needs a zone there."""
    if isinstance(value, Document):  # most are
        return value._wire_document() if value._newest_wire else value._document
    return format_datetime(value) if isinstance(value, datetime) else in_words_of_json(value)


def in_words_of_json(value: Any) -> Any:
    """The hook of JSON encoders: models, moments, and number types that shops use.

    What it gives may hold more of them.
    """
    if isinstance(value, Document):
        return value._wire_document() if value._newest_wire else value._document
    if value is NULL:
        return None
    if isinstance(value, datetime):
        return value.isoformat() if value == value and value.utcoffset() is None else format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, set, frozenset)):
        return list(value)
    from uuid import UUID

    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if hasattr(type(value), "tolist"):  # NumPy's numbers and arrays
        return value.tolist()
    if hasattr(value, "__index__"):
        return int(value)
    if hasattr(value, "__float__") and not isinstance(value, complex):  # PyPy's complex has one
        return float(value)
    raise ApiTypeError(f"A value of type {type(value).__name__} cannot be sent as JSON.")


def refused_within(value: Any, path: str = "") -> str:
    """The path of the first value within `value` that cannot be sent, with a colon behind it; "" for none."""
    if value is None or value.__class__ in WORDS_OF_JSON:
        return ""
    if isinstance(value, Document):
        value = value._wire_document()
    if isinstance(value, dict):
        inner = [(item, f"{path}.{key}" if path else str(key)) for key, item in value.items()]
    elif isinstance(value, (list, tuple)):
        inner = [(item, f"{path}[{at}]") for at, item in enumerate(value)]
    else:
        try:
            in_words_to_send(value)
        except (ApiTypeError, ApiValueError):
            return f"{path}: " if path else ""
        return ""
    return next(filter(None, (refused_within(item, here) for item, here in inner)), "")


def same_on_the_wire(a: Any, b: Any) -> bool:
    """Whether two values of documents mean the same on the wire, however much of each was read."""
    if isinstance(a, Document) or isinstance(b, Document):
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
    return value._wire_document() if isinstance(value, Document) else value


def _same_moment(moment: Any, text: Any) -> bool:
    if not isinstance(text, str):
        return False
    try:
        parsed = parse_datetime(text) if isinstance(moment, datetime) else parse_date(text)
        return bool(parsed == moment)
    except ValueError:
        return False


def copied(value: Any) -> Any:
    """A deep copy of what a user gave; `ApiTypeError` for what cannot be copied, such as a generator or a lock."""
    try:
        return copy.deepcopy(value)
    except TypeError as error:
        problem = str(error)
    kind = type(value).__name__
    raise ApiTypeError(f"{kind}: it cannot be copied into a model ({problem}). Give plain values, such as a list.")


def copy_plain(value: Any, masked: bool) -> Any:
    """A copy of part of a document in which models are plain dicts."""
    if isinstance(value, dict):
        return {key: copy_plain(item, masked) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [copy_plain(item, masked) for item in value]
    if isinstance(value, Document):
        return value._plain(masked)
    return value
