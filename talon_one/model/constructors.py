"""Constructors of models, each made for its class: straight-line code, as a person would write it by hand.

What `Model.__init__` does in a loop over what it is given, such code does in a third of the time. It is made when a
class is used for the second time: making it costs what a hundred calls of it save. For `CartItem` it begins so::

    def __init__(__self, *__args, name=None, sku=None, ..., local_vars_configuration=None, **__more):
        if __args or __more or local_vars_configuration is not None or ...:
            return __any(__self, __args, local_vars_configuration, {..., 'name': name, 'sku': sku, ...})
        __document = {}
        if name is not None:
            if name.__class__ is not str: name = __check_0(name)
            __document['name'] = name
        if sku is not None:
            if sku.__class__ is not str or len(sku) < 1: sku = __check_1(sku)
            __document['sku'] = sku
        ...
        if 'sku' not in __document: __missing('sku')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple

from talon_one._suggest import did_you_mean
from talon_one._warnings import warn_retired
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.documents import Checks, set_document
from talon_one.model.mistakes import belongs_within
from talon_one.model.properties import Unchecked

if TYPE_CHECKING:
    from typing import Protocol

    from talon_one.model.properties import Slot

    class Checking(Protocol):
        """What a model needs of a configuration."""

        client_side_validation: bool


def constructor(cls: Any, any_way: Callable[..., None]) -> Callable[..., None]:
    """`__init__` for instances of `cls` itself. any_way: what takes over where anything is unusual."""
    names: Dict[str, Any] = {
        "__name__": __name__,  # as warnings look for the first line outside this package
        "__any": any_way,
        "__Checks": Checks,
        "__Class": cls,
        "__missing": lambda name: refuse_missing(cls, name),
        "__set_document": set_document,
        "__warn_retired": warn_retired,
    }

    def bind(value: Any) -> str:
        name = f"__bound_{len(names)}"
        names[name] = value
        return name

    properties: Dict[str, Any] = cls._properties
    arguments = "".join(f"{name}=None, " for name in properties)
    given = "".join(f"{name!r}: {name}, " for name in properties)
    lines = [
        f"def __init__(__self, *__args, {arguments}local_vars_configuration=None, **__more):",
        " if (__args or __more or local_vars_configuration is not None or not __Checks.on",
        "   or __self.__class__ is not __Class):",
        f"  return __any(__self, __args, local_vars_configuration, {{{given}**__more}})",
    ]
    if cls._retired:
        lines.append(f" __warn_retired({cls.__name__!r}, {cls._retired!r})")
    lines.append(" __document = {}")
    for name, made in properties.items():
        lines.append(f" if {name} is not None:")
        lines += [f"  {line}" for line in made.kind.inline(name, bind(made.slot[2]), bind)]
        lines.append(f"  __document[{made.wire!r}] = {name}")
    for name, made in properties.items():
        if made.required:
            missing = f"__missing({name!r})"
            if made.nullable or made.constant:
                missing = f"__document[{made.wire!r}] = {made.constant!r}"
            lines.append(f" if {made.wire!r} not in __document: {missing}")
    lines.append(" __set_document(__self, __document)")
    if cls._checks_whole:
        lines.append(" __Class._check_whole(__document, True)")
    exec(compile("\n".join(lines), f"<constructor of {cls.__name__}>", "exec"), names)  # noqa: S102  (names of a class)
    made_init: Any = names["__init__"]
    made_init.__qualname__ = f"{cls.__qualname__}.__init__"
    made_init.__module__ = cls.__module__
    made_init._is_made = True
    made_init.__doc__ = cls.__init__.__doc__
    return made_init  # type: ignore[no-any-return]


def refuse_missing(cls: Any, name: str) -> None:
    """Raise what a constructor raises without a required value."""
    raise ApiValueError(f"{cls.__name__}.{name}: a value is required, none was given.")


def is_made(init: Any) -> bool:
    """Whether an `__init__` is one of these, or the general one of all models."""
    return getattr(init, "_is_made", False) or getattr(init, "_is_general", False)


def construct(model: Any, args: Tuple[Any, ...], configuration: Optional[Checking], values: Dict[str, Any]) -> None:
    """What a constructor does, whatever it is given; the next call for the class may find one made for it."""
    cls = model.__class__
    if "__init__" not in cls.__dict__ and is_made(cls.__init__):  # what a subclass has is its own
        if "_used" in cls.__dict__:
            cls.__init__ = constructor(cls, construct)
        cls._used = True
    if cls._retired:
        warn_retired(cls.__name__, cls._retired)
    if args:
        values = _bind_positional(cls, args, {name: value for name, value in values.items() if value is not None})
    checking = Checks.on if configuration is None else configuration.client_side_validation
    slots = cls._slots
    document: Dict[str, Any] = {} if checking else Unchecked()
    set_document(model, document)
    for name, value in values.items():
        if value is None:
            continue
        try:
            wire, plain_class, check, accept = slots[name]
        except KeyError:
            wire, plain_class, check, accept = _slot_of_former(cls, name, values)
        if value.__class__ is not plain_class:
            value = check(value) if checking else accept(value)
        document[wire] = value
    for wire in cls._required:
        if wire in document:
            continue
        if wire in cls._constants:
            document[wire] = cls._constants[wire]
        elif checking:
            refuse_missing(cls, cls._by_wire[wire].name)
    for wire in cls._null_by_default:
        document.setdefault(wire, None)
    if cls._checks_whole:
        cls._check_whole(document, checking)


def _bind_positional(cls: Any, args: Tuple[Any, ...], values: Dict[str, Any]) -> Dict[str, Any]:
    names = list(cls._properties)
    if len(args) > len(names):
        raise ApiTypeError(f"{cls.__name__}() takes at most {len(names)} arguments, {len(args)} were given.")
    bound = dict(zip(names, args))
    for name in values:
        if name in bound:
            raise ApiTypeError(f"{cls.__name__}() got {name!r} twice: by position and by keyword.")
    bound.update(values)
    return bound


def _slot_of_former(cls: Any, name: str, values: Dict[str, Any]) -> Slot:
    newest = cls._former.get(name)
    if newest is None and name in cls._by_wire:  # as the 26.x client takes it
        newest = cls._by_wire[name].name
    if newest is None:
        meant = did_you_mean(name, cls._properties) or belongs_within(cls, [name])
        raise ApiTypeError(f"{cls.__name__}() has no property {name!r}.{meant}")
    for other, value in values.items():
        if value is not None and other != name and getattr(cls._declared(other), "name", None) == newest:
            raise ApiTypeError(f"{cls.__name__}() got {other!r} and {name!r}, names of one property; give one.")
    slot: Slot = cls._slots[newest]
    return slot
