"""Unions: values that are one of several models, which a property tells apart.

What reads such a value gives the model itself, so that `isinstance` and `match` tell which it is. A union's
name is a class all the same, for code that was written for the 26.x client: `Block(actual_instance=…)` and
`Block.from_dict(…)` give the model, and `actual_instance` of a model is the model. To type checkers the
name is the union of its models.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Iterator, Optional, Tuple, Union

from talon_one._redact import document_for_log
from talon_one._warnings import warn_retired
from talon_one.exceptions import ApiAttributeError, ApiTypeError, ApiValueError
from talon_one.model import json
from talon_one.model.base import Model
from talon_one.model.documents import Checks, copied, copy_plain, set_document, to_wire
from talon_one.model.kinds import ONLY_SENT, Departures, Kind, refuse, unsendable
from talon_one.model.kinds.unions import FreeKind, VariantKind
from talon_one.model.registry import model_class
from talon_one.model.variants import Variants

if TYPE_CHECKING:
    from typing_extensions import Self


class Variant(Model):
    """A model that is one of several of a union."""

    __slots__ = ()

    @property
    def actual_instance(self) -> Self:
        """The model itself, for code that was written for the 26.x client."""
        return self


class UnknownVariant(Variant):
    """One of several models, and this version does not know which: it keeps everything.

    Its fields are attributes, in Python's spelling or the wire's; their values are plain.
    """

    __slots__ = ()

    _is_unknown = True

    def __getattr__(self, name: str) -> Any:
        document = {} if name.startswith("_") else self._document
        first, *more = name.split("_")
        for wire in (name, first + "".join(word.capitalize() for word in more)):
            if wire in document:
                return document[wire]
        raise ApiAttributeError(
            f"{self.__class__.__name__} has no field {name!r}; it has {', '.join(map(str, document))}."
        )

    @classmethod
    def _read_plain(cls, obj: Dict[Any, Any]) -> Dict[str, Any]:
        return copied(obj)  # type: ignore[no-any-return]

    def _plain(self, masked: bool) -> Dict[str, Any]:
        plain: Dict[str, Any] = copy_plain(self._document, masked)
        return document_for_log(to_wire(plain)) if masked else plain

    def _shown(self) -> Iterator[str]:
        return (f"{name}={value!r}" for name, value in self._plain(masked=True).items())


class Refined(Variant):
    """A model that others refine: reading gives one of those where the document says which, else this one.

    Where the others are parts (they have what this one has not for all), it is this one that reading gives,
    and the part says what else is checked.
    """

    __slots__ = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._checks_whole = cls._checks_whole or cls._parts() is not None

    if not TYPE_CHECKING:

        def __init__(self, *args: Any, actual_instance: Optional[Model] = None, **values: Any) -> None:
            if actual_instance is None and len(args) == 1 and isinstance(args[0], Variant) and not values:
                args, actual_instance = (), args[0]
            if actual_instance is None:
                super().__init__(*args, **values)
                return
            cls = self.__class__
            if args or values:
                raise ApiTypeError(f"{cls.__name__}(actual_instance=...) takes one model and nothing else.")
            if not cls._is_one(actual_instance):
                needed, kind = f"{cls.__name__} or a model that refines it", type(actual_instance).__name__
                raise ApiTypeError(f"{cls.__name__}(actual_instance=...): {needed} is needed, not {kind}.")
            document = copy.deepcopy(actual_instance)._document
            if Checks.on:
                found = Departures()
                cls._view(document)._validate("", found)
                refuse([one for one in found if one.rule not in (*ONLY_SENT, "name")], cls.__name__)
            set_document(self, document)

    @classmethod
    def _is_one(cls, value: Any) -> bool:
        """Whether a value is of this model, or of one that refines it."""
        if not isinstance(value, Model) or value._is_unknown:
            return False
        if isinstance(value, cls) or (cls._variants is not None and cls._variants.has(value.__class__)):
            return True
        shown = cls._view(value._document).actual_instance  # of an effect: the model that its type tells
        return shown.__class__ is not cls and isinstance(value, shown.__class__)

    @classmethod
    def _parts(cls) -> Optional[Variants]:
        return cls._variants if cls._variants is not None and cls._variants.parts else None

    @classmethod
    def _stands_for(cls) -> Optional[Variants]:
        """The models that reading can give instead of this one."""
        variants: Optional[Variants] = cls.__dict__.get("_variants")  # of its own: those that refine it have it too
        return None if variants is None or variants.parts else variants

    @classmethod
    def _variant(cls, document: Dict[Any, Any]) -> Any:
        variants = cls._stands_for()
        return cls if variants is None else variants.find(document) or cls

    @classmethod
    def _own_kind(cls) -> Optional[Kind]:
        return None if cls._stands_for() is None else VariantKind(cls)

    @classmethod
    def _check_whole(cls, document: Dict[str, Any], checking: bool) -> None:
        super()._check_whole(document, checking)
        if checking:
            found = Departures()
            cls._view(document)._validate_part("", found)
            if found:
                raise ApiValueError(f"{cls.__name__}.{'; '.join(map(str, found[:5]))}")

    def _validate(self, path: str, found: Departures) -> None:
        super()._validate(path, found)
        self._validate_part(path, found)

    def _holds_unsendable(self) -> bool:
        return bool(unsendable(self._validate))

    def _validate_part(self, path: str, found: Departures) -> None:
        parts = self._parts()
        if parts is None:
            return
        part = parts.find(self._document)
        if part is None:
            return
        of_part = Departures()
        part._view(self._wire_document())._validate(path, of_part)
        needed = f"is missing; {parts.by} {parts.tag(self._document)!r} needs it"
        own = {f"{path}.{one.wire}" if path else one.wire for one in part._properties.values()}
        for one in of_part:
            if one not in found and one.rule != "name":  # the others of its names are the holder's
                found.append(one._replace(message=needed) if one.rule == "required" and one.path in own else one)


class _UnionType(type):
    """Makes `isinstance(block, Block)` ask whether `block` is one of the union's models."""

    def __instancecheck__(cls, instance: Any) -> bool:
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass: type) -> bool:
        variants = cls.__dict__.get("_variants")
        if variants is None or not isinstance(subclass, type):  # which Python refuses
            return type.__subclasscheck__(cls, subclass)
        return subclass is cls or subclass is UnknownVariant or variants.has(subclass)


class OneOf(metaclass=_UnionType):
    """What has a union's name: making one of it, or reading one, gives the model that it is."""

    openapi_types: ClassVar[Dict[str, str]] = {}
    attribute_map: ClassVar[Dict[str, str]] = {}
    _variants: ClassVar[Variants]
    _retired: ClassVar[Optional[str]] = None

    def __init_subclass__(cls, retired: Optional[str] = None) -> None:
        cls._retired = retired

    def __new__(cls, *args: Any, actual_instance: Any = None, **properties: Any) -> Any:
        """The model that is given, by position or as `actual_instance`, or the one that a dict says it is.

        `ApiTypeError` or `ApiValueError` if it is none of the union.
        """
        if properties:
            variants = cls._variants
            word = properties.get(variants.name or "")
            model = variants.mapping.get(word) if isinstance(word, str) else None
            raise ApiTypeError(
                f"{cls.__name__}() takes a model, not properties. Make the model itself: "
                f"{model or variants.members[0]}(...); or read a dict: {cls.__name__}.from_dict(...)."
            )
        given = [*args, *([] if actual_instance is None else [actual_instance])]
        if len(given) != 1:
            raise ApiTypeError(f"{cls.__name__}() takes one model, as actual_instance; {len(given)} were given.")
        cls._warn()
        if isinstance(given[0], dict) and cls._variants.by is None:
            return cls.from_dict(given[0])
        return cls._own_kind().check(given[0], cls.__name__)

    @classmethod
    def from_dict(cls, obj: Any) -> Any:
        """The model that a plain dict is, with Python names or wire names; see `Model.from_dict`.

        An `UnknownVariant` where it is none that this version knows. None gives None.
        """
        if obj is None:
            return None
        if isinstance(obj, cls):
            return copy.deepcopy(obj)
        if not isinstance(obj, dict):
            raise ApiTypeError(f"{cls.__name__}.from_dict() takes a dict, not {type(obj).__name__}.")
        cls._warn()
        return cls._variant(obj).from_dict(obj)

    @classmethod
    def from_json(cls, json_str: Union[str, bytes]) -> Any:
        """The model that a JSON object is; see `Model.from_json`."""
        document = json.decode_object(json_str, f"{cls.__name__}.from_json()")
        if document is None:
            return None
        cls._warn()
        return cls._variant(document)._view(document)

    @classmethod
    def _warn(cls) -> None:
        if cls._retired:
            warn_retired(cls.__name__, cls._retired)

    @classmethod
    def _own_kind(cls) -> Any:
        return FreeKind(cls.__name__, cls._variants) if cls._variants.by is None else VariantKind(cls)

    @classmethod
    def _variant(cls, document: Dict[Any, Any]) -> Any:
        """The class for a document."""
        if cls._variants.by is None:
            return _best_fit(cls._variants.members, document)
        return cls._variants.find(document) or UnknownVariant


def _best_fit(members: Tuple[str, ...], document: Dict[Any, Any]) -> Any:
    """The model that a dict keeps the contract of and that knows most of its fields, where nothing tells."""
    best: Tuple[int, Any] = (len(document) + 1, UnknownVariant)
    for name in members:
        model = model_class(name)
        read = model.from_dict(document)
        unknown = sum(wire not in model._by_wire for wire in read._document)
        if unknown < best[0] and not read.validate():
            best = unknown, model
    return best[1]
