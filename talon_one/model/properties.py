"""The properties of models: how they are declared, and what reading and setting one does."""

from __future__ import annotations

from functools import lru_cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple

from talon_one.exceptions import ApiValueError
from talon_one.model.documents import NULL, Checks
from talon_one.model.kinds import Kind, kind_of, told_beside

if TYPE_CHECKING:
    from typing import Generic, TypeVar, overload

    T = TypeVar("T")
    S = TypeVar("S")

    #: What a constructor needs to know of one property: its name on the wire; the class whose values need
    #: no further check; the check; and what is called instead of that with checks switched off.
    Slot = Tuple[str, Optional[type], Callable[[Any], Any], Callable[[Any], Any]]

    class Property(Generic[T]):
        """What type checkers see: an attribute of type T."""

        @overload
        def __get__(self, instance: None, owner: Any) -> property: ...
        @overload
        def __get__(self, instance: Any, owner: Any) -> T: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...
        def __set__(self, instance: Any, value: T) -> None: ...

    class WideProperty(Generic[T, S]):
        """The same of type T, which also takes what is of type S: any sequence for a list, say."""

        @overload
        def __get__(self, instance: None, owner: Any) -> property: ...
        @overload
        def __get__(self, instance: Any, owner: Any) -> T: ...
        def __get__(self, instance: Any, owner: Any) -> Any: ...
        def __set__(self, instance: Any, value: S) -> None: ...

else:

    class Property:
        """What a class declares of a property; its attribute is a plain `property`, which Python reads fastest."""

        def __class_getitem__(cls, item):  # for `typing.get_type_hints`
            return item

    class WideProperty:
        """How it is annotated where more can be set than is read."""

        def __class_getitem__(cls, items):
            return items[0]


class Unchecked(Dict[str, Any]):
    """The document of a model that was made with checks switched off; its setters check nothing."""

    __slots__ = ()


def prop(
    wire: Optional[str] = None,
    *,
    doc: str,
    default: Any = ...,
    nullable: bool = False,
    read_only: bool = False,
    sensitive: bool = False,
    former_wire: Tuple[str, ...] = (),
    beside: Optional[Tuple[str, Dict[str, str]]] = None,
    attributes_of: Optional[str] = None,
    **limits: Any,
) -> Any:
    """Declare a property of a model.

    wire: its name in JSON, where that is not the Python name.
    default: None for what may be left out; a property without it is required. Or the one value that a
        required property can have, which the constructor fills in.
    nullable: required, but null is a value.
    former_wire: names that earlier services used for it in JSON.
    beside: what tells the model of its value: the name on the wire of a property of the same model, and for
        each of that one's values the name of a model.
    attributes_of: the type of entity whose custom attributes it holds, where it is sent.
    limits: enum, min_length, max_length, minimum, maximum, exclusive_minimum, exclusive_maximum,
        pattern, min_items, max_items, unique_items, format.
    """
    made: Any = Property()
    made.wire = wire
    made.required = default is not None
    made.constant = None if default is ... else default
    made.nullable = nullable
    made.read_only = read_only
    made.sensitive = sensitive
    made.former_wire = former_wire
    made.beside = beside
    made.attributes_of = attributes_of
    made.limits = limits
    made.doc = doc
    return made


def former(name: str) -> Any:
    """Declare a former name of the property `name`: an attribute and a constructor keyword."""
    return Former(name)


class Former:
    """What a class declares of a former name."""

    def __init__(self, name: str) -> None:
        self.name = name


def declare(cls: type, name: str, made: Any, annotation: str) -> property:
    """Fill in what was declared (names, kind, slot), and make the attribute that reads and sets it."""
    made.name = name
    made.wire = made.wire or name
    made.kind = kind = (
        told_beside(annotation, made.beside[0], made.beside[1], made.limits)
        if made.beside
        else kind_of(annotation, made.limits, made.sensitive)
    )
    where = f"{cls.__name__}.{name}"
    passes, check = kind.passes, kind.check

    def checked(value: Any) -> Any:
        if passes(value):
            return value
        return None if value is NULL else check(value, where)

    def set_value(model: Any, value: Any) -> None:
        document = model._document
        checking = Checks.on and document.__class__ is dict
        if value is None:
            if made.required and not made.nullable and checking:
                raise ApiValueError(f"{where}: None is not allowed, the property is required.")
            if made.nullable and made.required:
                document[made.wire] = None
            else:
                document.pop(made.wire, None)
                for old in made.former_wire:
                    document.pop(old, None)
            return
        document[made.wire] = checked(value) if checking else accepted(value)

    def set_value_beside(model: Any, value: Any) -> None:
        set_value(model, value)
        document = model._document
        if document.get(made.wire) is not None:  # a dict's names are those of the model that it is
            document[made.wire] = kind.within(document).accept(document[made.wire])

    def accepted(value: Any) -> Any:
        return None if value is NULL else kind.accept(value)

    made.slot = (made.wire, kind.plain_class, checked, accepted)
    marks = ", required" * made.required + ", read-only" * made.read_only
    doc = f"{kind.published_name}{marks}: {made.doc}"
    return property(_getter(made, kind, where), set_value_beside if kind.beside else set_value, None, doc)


def _getter(made: Any, kind: Kind, where: str) -> Callable[[Any], Any]:
    """The function that reads a property, the shortest one that the kind allows."""
    wire, former_wire = made.wire, made.former_wire
    newest: Callable[[Any], Any] = _with_own_code(type(kind).reader)(kind, wire, where, made.required)
    if not former_wire:
        return newest

    def get_under_any_name(model: Any) -> Any:
        document = model._document
        if wire not in document:
            for old in former_wire:
                if old in document:
                    document[wire] = document.pop(old)
                    break
        return newest(model)

    return get_under_any_name


def _with_own_code(factory: Any) -> Any:
    """The same factory of functions, but what it makes shares no code with what others make.

    CPython remembers what a read found in the function's code, by the class it was read from: getters
    of different classes that share their code would forget it again and again.
    """
    code = factory.__code__
    inner = tuple(const.replace() if isinstance(const, CodeType) else const for const in code.co_consts)
    return FunctionType(code.replace(co_consts=inner), factory.__globals__, None, None, factory.__closure__)


class ConstructorSignature:
    """The constructor's signature, for `help()`, editors and mocks; made when somebody asks."""

    def __get__(self, _: Any, cls: Any) -> Any:
        from inspect import Parameter, Signature

        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if made.required else None,
                    annotation=made.kind.published_name,
                )
                for name, made in cls._properties.items()
            ]
        )


@lru_cache(maxsize=None)
def properties_only_held(cls: Any) -> Tuple[Any, ...]:
    """Those of a model that can hold what cannot be sent."""
    return tuple(made for made in cls._properties.values() if made.kind.only_held)
