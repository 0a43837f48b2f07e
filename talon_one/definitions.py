"""The custom attributes that an account has, and checks of those that are sent. No I/O.

`Configuration(attributes=...)` takes a module that `python -m talon_one.attributes` wrote, or a mapping.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from types import ModuleType
from typing import (
    Any,
    Dict,
    Iterator,
    List,
    Literal,
    Mapping,
    NamedTuple,
    Optional,
    Tuple,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.documents import NULL, Document
from talon_one.model.kinds import DictKind, EnumerationKind, Kind, ListKind, ModelKind, kind_of
from talon_one.model.kinds.unions import VariantKind
from talon_one.model.registry import model_class

#: How the class of an entity's attributes is called in a module: `CartItemAttributes`.
SUFFIX = "Attributes"
#: What a module calls the attributes of its events, by their type.
EVENTS = "EVENTS"
_EVENT = "Event"
_SHOWN = 5  # problems in one error
_AGAIN = (
    "The account may have changed since: `python -m talon_one.attributes --out FILE` writes it again; "
    "Configuration(attributes=None) checks nothing."
)
_WORDS: Dict[Any, str] = {str: "str", float: "float", int: "float", bool: "bool", datetime: "datetime"}


class Rule(NamedTuple):
    """What the values of an attribute can be."""

    type: str  #: as annotations of models have it, such as `list[str]`; "" for anything
    values: Tuple[Any, ...] = ()  #: those that are allowed; none for all of the type


Rules = Dict[str, Rule]


class Definitions:
    """The attributes that each type of entity has. Entities that are not named here are not checked."""

    def __init__(self, entities: Dict[str, Rules], events: Dict[str, Rules]) -> None:
        self.entities = entities
        self.events = events  #: by the type of the event; of others those of `Event` alone

    def of(self, entity: str, event_type: Any) -> Optional[Rules]:
        """The attributes of an entity; None if nothing is known of it."""
        if entity != _EVENT:
            return self.entities.get(entity)
        return self.events.get(event_type) if event_type in self.events else self.entities.get(entity)

    def check(self, kind: Kind, body: Any, where: str) -> None:
        """Refuse a body with attributes that are not here, or that are of another type: `ApiValueError`."""
        if leads_to_attributes(kind):
            found = list(_problems(self, kind, body, ""))
            if found:
                more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
                raise ApiValueError(f"{where}: {'; '.join(found[:_SHOWN])}{more}. {_AGAIN}")

    def __repr__(self) -> str:
        named = {**self.entities, **{f"{_EVENT} {name!r}": rules for name, rules in self.events.items()}}
        return f"<attributes: {', '.join(f'{len(rules)} of {name}' for name, rules in named.items() if rules)}>"


def entities() -> Tuple[str, ...]:
    """The types of entities that can have attributes."""
    words: Tuple[str, ...] = model_class("Attribute")._properties["entity"].limits["enum"]
    return words


# -- what is given ----------------------------------------------------------------------------------


def definitions_of(given: Any) -> Optional[Definitions]:
    """What was given for `Configuration.attributes`, understood; `ApiTypeError` or `ApiValueError` if it is none."""
    if given is None or isinstance(given, Definitions):
        return given
    if isinstance(given, ModuleType):
        found = {name: getattr(given, name + SUFFIX) for name in entities() if hasattr(given, name + SUFFIX)}
        events, where = getattr(given, EVENTS, {}), given.__name__
        if not found and not events:
            raise ApiValueError(
                f"Configuration.attributes: the module {where} has no attributes, such as CartItem{SUFFIX}; "
                "`python -m talon_one.attributes` writes such a module."
            )
    elif isinstance(given, Mapping):
        unknown = next((name for name in given if name not in entities()), None)
        if unknown is not None:
            meant = did_you_mean(str(unknown), entities())
            raise ApiValueError(f"Configuration.attributes: there are no entities named {unknown!r}.{meant}")
        found = {name: value for name, value in given.items() if name != _EVENT}
        events, where = given.get(_EVENT, {}), "attributes"
    else:
        needed = "a module that `python -m talon_one.attributes` wrote, or a mapping, is needed"
        raise ApiTypeError(f"Configuration.attributes: {needed}, not {type(given).__name__}.")
    if not isinstance(events, Mapping):
        raise ApiTypeError(
            f"Configuration.attributes: for Event, a mapping of types of events is needed, not {type(events).__name__}."
        )
    names = vars(given) if isinstance(given, ModuleType) else None
    made = {name: _rules(value, f"{where}.{name}", names) for name, value in found.items()}
    by_type = {name: _rules(value, f"{where}.{_EVENT}[{name!r}]", names) for name, value in events.items()}
    return Definitions(made, by_type)


def _rules(given: Any, where: str, names: Optional[Dict[str, Any]]) -> Rules:
    """The attributes of a TypedDict, or of a mapping of names to types. names: what its annotations may name."""
    if isinstance(given, type) and hasattr(given, "__annotations__"):
        try:
            hints: Any = get_type_hints(given, names)
        except (KeyError, NameError, TypeError, SyntaxError) as error:
            raise ApiValueError(f"Configuration.attributes: {where} cannot be read: {error}") from None
    elif isinstance(given, Mapping):
        hints = given
    else:
        needed = "a TypedDict, or a mapping of names to types, is needed"
        raise ApiTypeError(f"Configuration.attributes: {where}: {needed}, not {type(given).__name__}.")
    return {str(name): _rule(hint, f"{where}.{name}") for name, hint in hints.items()}


def _rule(hint: Any, where: str) -> Rule:
    if hint is Any or hint is object:
        return Rule("")
    if isinstance(hint, type) and hint in _WORDS:
        return Rule(_WORDS[hint])
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Union:
        inner = tuple(one for one in inner if one is not type(None))
        if set(inner) == {datetime, str}:
            return Rule("datetime")
        if len(inner) == 1:
            return _rule(inner[0], where)
    if origin is Literal and len({type(one) for one in inner}) == 1 and type(inner[0]) in (str, int):
        return Rule(_WORDS[type(inner[0])], inner)
    if origin is list and len(inner) == 1:
        rule = _rule(inner[0], where)
        if not rule.type.startswith("list["):
            return Rule(f"list[{rule.type or 'Any'}]", rule.values)
    raise ApiTypeError(
        f"Configuration.attributes: {where}: str, float, bool, Union[datetime, str], a Literal of one of these, "
        f"a list of them or Any is needed, not {hint!r}."
    )


# -- what is sent -----------------------------------------------------------------------------------


def _problems(definitions: Definitions, kind: Kind, value: Any, at: str) -> Iterator[str]:
    if value is None or value is NULL:
        return
    if isinstance(kind, ListKind):
        for number, item in enumerate(value):
            yield from _problems(definitions, kind.item, item, f"{at}/{number}")
    elif isinstance(kind, DictKind):
        for name, item in value.items():
            yield from _problems(definitions, kind.item, item, f"{at}/{_part(name)}")
    else:
        model = value if isinstance(value, Document) else kind.convert(value, at)
        document = model._wire_document()
        cls: Any = type(model)
        own, nested = _places(cls)
        for wire, entity in own:
            rules = definitions.of(entity, document.get("type"))
            given = document.get(wire)
            if rules is not None and isinstance(given, Mapping):
                of = f"{entity} {document['type']!r}" if entity == _EVENT and "type" in document else entity
                yield from _wrong(rules, of, given, f"{at}/{wire}")
        for wire, inner in nested:
            yield from _problems(definitions, inner, document.get(wire), f"{at}/{wire}")


def _wrong(rules: Rules, entity: str, given: Mapping[Any, Any], at: str) -> Iterator[str]:
    for name, value in given.items():
        rule = rules.get(name)
        here = f"{at}/{_part(name)}"
        if rule is None:
            meant = did_you_mean(str(name), rules).replace(" Did", " (did").replace("?", "?)")
            yield f"{here}: {entity} has no attribute {name!r}{meant}"
        elif value is not None and value is not NULL:  # null takes a value away
            try:
                kind_of_rule(rule).check(value, here)
            except (ApiTypeError, ApiValueError) as error:
                yield str(error).rstrip(".")


@lru_cache(maxsize=None)
def kind_of_rule(rule: Rule) -> Kind:
    """What checks the values of an attribute."""
    limits = {"enum": rule.values} if rule.values else {}
    return kind_of(f"Property[Optional[{rule.type or 'Any'}]]", limits)


def _part(name: Any) -> str:
    """A name in a JSON pointer."""
    return str(name).replace("~", "~0").replace("/", "~1")


# -- where attributes are ---------------------------------------------------------------------------


@lru_cache(maxsize=None)
def _places(cls: Any) -> Tuple[List[Tuple[str, str]], List[Tuple[str, Kind]]]:
    """A model's properties that hold attributes, with the entity; and those with models that do."""
    made = cls._properties.values()
    own = [(one.wire, one.attributes_of) for one in made if one.attributes_of]
    return own, [(one.wire, one.kind) for one in made if not one.attributes_of and leads_to_attributes(one.kind)]


@lru_cache(maxsize=None)
def leads_to_attributes(kind: Kind) -> bool:
    """Whether a value of that kind can hold attributes, at any depth."""
    todo, seen = list(_classes(kind)), set()
    while todo:
        cls = todo.pop()
        if cls not in seen:
            seen.add(cls)
            if any(one.attributes_of for one in cls._properties.values()):
                return True
            todo += [inner for one in cls._properties.values() if one.kind.nests for inner in _classes(one.kind)]
    return False


def _classes(kind: Any) -> Iterator[Any]:
    """The models that values of a kind can be of, or hold."""
    if isinstance(kind, (ListKind, DictKind)):
        yield from _classes(kind.item)
    elif isinstance(kind, ModelKind):
        instead = kind.instead()
        if instead is None:
            yield kind.model
        elif not isinstance(instead, EnumerationKind):
            yield from _classes(instead)
    elif isinstance(kind, VariantKind):
        yield from map(model_class, kind.variants.members)
