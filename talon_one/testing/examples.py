"""`example`: a model that keeps the contract, with what a test says of it and no more than that needs."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Tuple, Type, TypeVar, overload

from talon_one._suggest import did_you_mean
from talon_one.effects import EFFECT_PROPS
from talon_one.exceptions import ApiTypeError
from talon_one.model import Model
from talon_one.model.documents import NULL, Document
from talon_one.model.enumeration import Enumeration
from talon_one.model.kinds import DictKind, Kind, ListKind, ModelKind
from talon_one.model.kinds.unions import EitherKind, FreeKind, VariantKind
from talon_one.model.pages import Page
from talon_one.model.registry import model_class
from talon_one.model.unions import OneOf
from talon_one.testing.plain import plain_value

if TYPE_CHECKING:
    from talon_one.models.effect import Effect

_T = TypeVar("_T")

#: Stands for a value that the test did not give, where the contract needs one.
EXAMPLE: Any = ...


@overload
def example(model: Type[_T], /, **overrides: Any) -> _T: ...
@overload
def example(model: object, /, **overrides: Any) -> Any: ...
def example(model: Any, /, **overrides: Any) -> Any:
    """A valid model: `validate()` finds nothing. The same arguments give the same model.

    model: a class of `talon_one`: a model, a union such as `Block`, or an enumeration.
    overrides: values of properties, by their Python names. Other required properties get a plain value; other optional
        ones are absent. A dict stands for a nested model and is completed in the same way, also in lists and maps; a
        model is used as it is. `...` gives an optional property a plain value. `None` and `talon_one.NULL` work as in
        constructors.

    A page of a list has one item, and says that there are no more. Overrides are not checked, so that a test can have
    an invalid model too: `validate()` reports it, and a mock refuses it as a response.
    Raises `ApiTypeError` for a name that the model does not have, and for something that is not a model.
    """
    if isinstance(model, type) and issubclass(model, Enumeration):
        return next(iter(model))  # type: ignore[call-overload]
    if not isinstance(model, type) or not issubclass(model, (Model, OneOf)):
        raise ApiTypeError(f"example(): a model is needed, such as talon_one.CartItem, not {model!r}.")
    cls: Any = model
    kind = cls._own_kind()  # of what stands for several
    document = _document(cls, overrides, ()) if kind is None else _value(kind, overrides, "", {}, ())
    cls = cls._variant(document)
    for name in () if cls._is_unknown else overrides:
        if cls._declared(name) is None:
            meant = did_you_mean(name, cls._properties)
            raise ApiTypeError(f"example({model.__name__}): there is no property {name!r}.{meant}")
    return cls._view(document)


def completed(kind: Kind, given: Any) -> Any:
    """What was given for a value of a kind, in the wire's spelling, with what its models lack; fresh for `...`."""
    return _value(kind, given, "", {}, ())


def effect(effect_type: str, props: Optional[str], given: Mapping[str, Any], of_effect: Mapping[str, Any]) -> Effect:
    """An effect of a type. props: the model of its props; given: values of these; of_effect: the effect's own."""
    cls: Type[Effect] = model_class("Effect")
    for name in of_effect:
        if cls._declared(name) is None:
            meant = did_you_mean(name, [*given, *cls._properties])
            raise ApiTypeError(f"effects: {effect_type} has no property {name!r}.{meant}")
    made = example(cls, effect_type=effect_type, **of_effect)
    said = {name: value for name, value in given.items() if value is not EXAMPLE}
    made.props = NULL if props is None else example(model_class(props), **said).to_dict(serialize=True)
    return made


# -- for the above -------------------------------------------------------------------------------------


def _document(cls: Any, given: Mapping[str, Any], above: Tuple[Any, ...]) -> Dict[str, Any]:
    """A document of a model, in the order of its properties; what the model does not know stays at the end."""
    above = (*above, cls)
    named, unknown = {}, {}
    for name, value in given.items():
        made = cls._declared(name)
        if made is None:
            unknown[name] = value
        else:
            named[made.wire] = value
    document: Dict[str, Any] = {}
    properties = list(cls._properties.values())
    for made in [*(one for one in properties if not one.kind.beside), *cls._beside]:
        value = named.get(made.wire, EXAMPLE if made.required else None)
        if value is NULL or (value is None and made.required and made.nullable):
            document[made.wire] = None
        elif value is EXAMPLE and made.constant:
            document[made.wire] = made.constant
        elif value is not None:
            document[made.wire] = _value(made.kind.within(document), value, made.wire, made.limits, above)
    parts = cls._parts() if hasattr(cls, "_parts") else None
    part = None if parts is None else parts.find(document)
    for made in part._properties.values() if part is not None else ():
        if made.required and made.wire not in named and made.wire not in document:
            document[made.wire] = _value(made.kind, EXAMPLE, made.wire, made.limits, above)
    if cls.__name__ == "Effect":
        _add_props(document, named)
    if issubclass(cls, Page):
        _count(cls, document, named, above)
    return {**{wire: document[wire] for wire in cls._by_wire if wire in document}, **document, **unknown}


def _add_props(document: Dict[str, Any], named: Mapping[str, Any]) -> None:
    """The props of an effect are those of its type."""
    name = EFFECT_PROPS.get(document["effectType"]) if isinstance(document["effectType"], str) else None
    given = named.get("props", {})
    if isinstance(given, dict) and name is not None:
        document["props"] = _document(model_class(name), given, ())


def _count(cls: Any, document: Dict[str, Any], named: Mapping[str, Any], above: Tuple[Any, ...]) -> None:
    """A page has an item, unless the test says what it has, and is the only one, unless the test says otherwise."""
    held = next((wire for wire in ("data", "Resources") if wire in cls._by_wire), None)
    if held is None:
        return
    kind = cls._by_wire[held].kind
    if held not in named and isinstance(kind, ListKind):
        document[held] = [_value(kind.item, EXAMPLE, held, {}, above)]
    for wire in ("totalResultSize", "totalResults"):
        if wire in cls._by_wire and wire not in named and (wire in document or wire == "totalResultSize"):
            document[wire] = len(document.get(held) or ())
    if "hasMore" in cls._by_wire and "hasMore" not in named:
        document["hasMore"] = False


def _value(kind: Kind, given: Any, wire: str, limits: Mapping[str, Any], above: Tuple[Any, ...]) -> Any:
    """A value of a kind in a document: what was given, completed, or a fresh one."""
    if isinstance(kind, ModelKind):
        instead = kind.instead()
        if instead is not None:
            return _value(instead, given, wire, limits, above)
    if given is not EXAMPLE and isinstance(given, Document):
        return given.to_dict(serialize=True)  # type: ignore[attr-defined]
    if isinstance(kind, ModelKind):
        if given is EXAMPLE or isinstance(given, dict):
            return _document(kind.model, {} if given is EXAMPLE else given, above)
    elif isinstance(kind, VariantKind):
        if given is EXAMPLE or isinstance(given, dict):
            return _variant(kind, {} if given is EXAMPLE else given, above)
    elif isinstance(kind, FreeKind):
        if given is EXAMPLE or given == {}:
            return _document(model_class(_first(kind.variants.members, above)), {}, above)
    elif isinstance(kind, ListKind):
        if given is EXAMPLE:
            return _items(kind, wire, limits, above)
        if isinstance(given, (list, tuple)):
            inner = {name: limit for name, limit in limits.items() if "items" not in name}
            return [None if one is None else _value(kind.item, one, wire, inner, above) for one in given]
    elif isinstance(kind, DictKind):
        if given is EXAMPLE:
            return {}
        if isinstance(given, dict):
            item = kind.item
            return {
                name: None if one is None else _value(item, one, wire, limits, above) for name, one in given.items()
            }
    elif isinstance(kind, EitherKind):
        chosen = kind.kinds[0] if given is EXAMPLE else kind._for(given)
        if chosen is not None:
            return _value(chosen, given, wire, limits, above)
    elif given is EXAMPLE:
        return plain_value(kind, wire, limits)
    return kind.read_plain(given.value if isinstance(given, Enum) else given)


def _variant(kind: VariantKind, given: Dict[str, Any], above: Tuple[Any, ...]) -> Any:
    """A model of a union: the one that a dict says, or the first that knows all its names."""
    given = {name: value for name, value in given.items() if value is not EXAMPLE or name != kind.variants.name}
    found = kind.variants.find(given)
    if found is None and kind.variants.tag(given) is not None:
        return kind.read_plain(given)  # none that this version knows
    if found is None:
        names = [one for one in kind.variants.mapping.values() if all(map(model_class(one)._declared, given))]
        found = model_class(_first(names or kind.variants.members, above))
    document = _document(found, given, above)
    tags = [tag for tag, name in kind.variants.mapping.items() if name == found.__name__]
    if tags and kind.variants.tag(given) is None:
        document[kind.variants.by or ""] = tags[0]
    return document


def _first(names: Iterable[str], above: Tuple[Any, ...]) -> str:
    """The first of some models that is not among those that hold it, so that there is an end."""
    names = list(names)
    held = {one.__name__ for one in above}
    return next((name for name in names if name not in held), names[0])


def _items(kind: ListKind, wire: str, limits: Mapping[str, Any], above: Tuple[Any, ...]) -> List[Any]:
    """As few items as the contract asks for."""
    inner = {name: limit for name, limit in limits.items() if "items" not in name}
    found: List[Any] = []
    for number in range(limits.get("min_items") or 0):
        item = _value(kind.item, EXAMPLE, wire, inner, above)
        if number and limits.get("unique_items") and item in found:
            item = item + number if isinstance(item, (int, float)) else f"{item}{number}"
        found.append(item)
    return found
