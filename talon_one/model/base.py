"""The runtime behind every model: a typed view over one wire document.

A `Model` holds one dict, keyed by the names on the wire, and nothing else. Decoding a response is
therefore `json.loads` and one object; a nested object becomes a model when it is first read and
stays one in the document; encoding hands the document to the JSON encoder. What a property reads,
accepts and reports is decided by its `Kind` (see `kinds/`), once, when the class is made.

Generated classes only state facts::

    class CartItem(Model):
        sku: Property[str] = prop(min_length=1, doc="...")
        price: Property[Optional[float]] = prop(default=None, doc="...")
"""

from __future__ import annotations

import copy
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Iterator,
    List,
    Mapping,
    Optional,
    Tuple,
    Union,
)

from talon_one._secrets import MASK
from talon_one._warnings import warn_retired
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model import json
from talon_one.model.constructors import construct
from talon_one.model.documents import (
    NULL,
    Held,
    copied,
    is_too_deep,
    new_model,
    not_too_deep,
    same_on_the_wire,
    set_document,
    to_wire,
    too_deep,
)
from talon_one.model.hints import Hints
from talon_one.model.kinds import Departure, Departures, Kind, fits, report_misspelt
from talon_one.model.mistakes import no_dict, no_property
from talon_one.model.properties import ConstructorSignature, Former, Property, declare, prop, properties_only_held
from talon_one.model.pydantic_names import PydanticNames
from talon_one.model.variants import Variants

if TYPE_CHECKING:
    from typing import overload

    from typing_extensions import Self, dataclass_transform

    from talon_one.model.constructors import Checking

    @dataclass_transform(kw_only_default=True, field_specifiers=(prop,))
    class _Typed(PydanticNames):
        """What makes type checkers read the properties of a model as its constructor's arguments."""

    class _Base(_Typed):
        #: For code written for the published clients: whether to check, see `Model.__init__`.
        local_vars_configuration: Optional[Checking] = prop(default=None, doc="")

else:
    _Base = PydanticNames


class Model(_Base):
    """Base of every model: attribute access to a JSON document, with types and checks.

    `None` means "leave out"; `talon_one.NULL` sends an explicit null. Setters and constructors
    raise `ApiValueError` or `ApiTypeError` naming the property, the value and the rule. What the
    service sends is not checked on arrival; `validate()` reports what breaks the contract.
    """

    __slots__ = ()

    _properties: ClassVar[Dict[str, Any]] = {}
    _slots: ClassVar[Dict[str, Any]] = {}  # of `Slot`
    _former: ClassVar[Dict[str, str]] = {}
    _required: ClassVar[Tuple[str, ...]] = ()
    _constants: ClassVar[Dict[str, str]] = {}
    _null_by_default: ClassVar[Tuple[str, ...]] = ()
    _beside: ClassVar[Tuple[Any, ...]] = ()
    _checks_whole: ClassVar[bool] = False
    _nesting: ClassVar[Tuple[str, ...]] = ()
    _by_wire: ClassVar[Dict[str, Any]] = {}
    _retired: ClassVar[Optional[str]] = None
    #: Of the model that stands for several and of those that refine it: how they are told apart.
    _variants: ClassVar[Optional[Variants]] = None

    #: Python name → type, as the published clients spell it: `{"sku": "str", ...}`.
    openapi_types: ClassVar[Dict[str, str]] = {}
    #: Python name → name on the wire: `{"additional_costs": "additionalCosts", ...}`.
    attribute_map: ClassVar[Dict[str, str]] = {}

    if not TYPE_CHECKING:
        __signature__ = ConstructorSignature()

    def __init_subclass__(cls, retired: Optional[str] = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        properties = dict(cls._properties)
        former_names = dict(cls._former)
        annotations = cls.__dict__.get("__annotations__") or {}
        for name, value in list(cls.__dict__.items()):
            if isinstance(value, Property):
                properties[name] = value
                setattr(cls, name, declare(cls, name, value, annotations[name]))
            elif isinstance(value, Former):
                former_names[name] = value.name
                newest = getattr(cls, value.name)
                doc = f"Deprecated: the former name of `{value.name}`."
                setattr(cls, name, property(newest.fget, newest.fset, None, doc))
        if cls._properties and annotations.keys() >= properties.keys():  # it refines another, in its own order
            properties = {name: properties[name] for name in annotations if name in properties}
        cls._properties = properties
        cls._former = former_names
        cls._slots = {name: made.slot for name, made in properties.items()}
        cls._by_wire = {made.wire: made for made in properties.values()}
        cls._newest_wire = {old: made.wire for made in properties.values() for old in made.former_wire}
        cls._nesting = tuple(
            name for made in properties.values() if made.kind.nests for name in (made.wire, *made.former_wire)
        )
        required = [made for made in properties.values() if made.required]
        cls._required = tuple(made.wire for made in required if not made.nullable)
        cls._constants = {made.wire: made.constant for made in required if made.constant}
        cls._beside = tuple(made for made in properties.values() if made.kind.beside)
        cls._checks_whole = bool(cls._beside)
        cls._null_by_default = tuple(made.wire for made in required if made.nullable)
        cls.openapi_types = {name: made.kind.published_name for name, made in properties.items()}
        cls.attribute_map = {name: made.wire for name, made in properties.items()}
        if annotations:
            cls.__annotations__ = Hints(annotations, cls.__module__)
        if retired:
            cls._retired = retired

    if not TYPE_CHECKING:  # editors would show its text instead of the class's own

        def __init__(self, *args: Any, local_vars_configuration: Optional[Checking] = None, **values: Any) -> None:
            """Make a model from its properties, by keyword or in the order of the class.

            local_vars_configuration: a `Configuration` whose `client_side_validation` says whether to
            check (accepted for code written for the published clients).
            """
            construct(self, args, local_vars_configuration, values)

    # -- the document ---------------------------------------------------------------------------

    if TYPE_CHECKING:

        @overload
        @classmethod
        def from_dict(cls, obj: None) -> None: ...
        @overload
        @classmethod
        def from_dict(cls, obj: Mapping[Any, Any]) -> Self: ...
        @overload
        @classmethod
        def from_dict(cls, obj: Model) -> Self: ...

    @classmethod
    @not_too_deep
    def from_dict(cls, obj: Any) -> Optional[Self]:
        """A model from a plain dict, with Python names or the API's names, even mixed, and nested.

        `obj` itself is never changed. Nothing is checked; see `validate()`. None gives None.
        """
        if obj is None:
            return None
        if isinstance(obj, cls):
            return copy.deepcopy(obj)
        if not isinstance(obj, dict):
            raise ApiTypeError(f"{cls.__name__}.from_dict() takes a dict, not {type(obj).__name__}.")
        if cls._retired:
            warn_retired(cls.__name__, cls._retired)
        chosen = cls._variant(obj)
        return chosen._view(chosen._read_plain(obj))  # type: ignore[no-any-return]

    @classmethod
    def from_json(cls, json_str: Union[str, bytes]) -> Optional[Self]:
        """A model from JSON text; `ApiValueError` if it is not a JSON object."""
        document = json.decode_object(json_str, f"{cls.__name__}.from_json()")
        if document is None:
            return None
        if cls._retired:
            warn_retired(cls.__name__, cls._retired)
        Held.anything = True  # nobody looks into it, as it may be large
        return cls._variant(document)._view(document)  # type: ignore[no-any-return]

    @not_too_deep
    def to_dict(self, serialize: bool = False) -> Dict[str, Any]:
        """A new plain dict with Python names and every known property (None if it is absent).

        serialize: True gives what is sent as JSON instead: the API's names, only what is set, including
        fields that this version does not know.
        """
        if serialize:
            return to_wire(self._wire_document())  # type: ignore[no-any-return]
        return self._plain(masked=False)

    def to_json(self) -> str:
        """What is sent, as JSON text."""
        return json.encode(self._wire_document(), self.__class__.__name__, sending=False).decode()

    def to_str(self) -> str:
        """What `print` shows: every property, with passwords and keys masked."""
        from pprint import pformat  # it is costly to import, and few calls print anything

        try:
            return pformat(self._plain(masked=True))
        except RecursionError:
            return f"<{self.__class__.__name__} that contains itself, or is nested too deeply to show>"

    @not_too_deep
    def validate(self) -> List[Departure]:
        """Everything in the document that breaks the contract, each with its path; empty if nothing does.

        Nothing is raised, and nothing is changed. Unknown fields are not reported, unless their name
        looks like a known one.
        """
        found = Departures()
        if not fits(self.__class__, self._document):
            self._validate("", found)
        return found

    # -- Python's protocols ---------------------------------------------------------------------

    @not_too_deep
    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Model):
            return NotImplemented
        if other.__class__ is not self.__class__ and (self._variants is None or self._variants is not other._variants):
            return False
        return same_on_the_wire(self._wire_document(), other._wire_document())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """What is set, in one line; passwords and keys are masked. `to_str()` shows every property."""
        try:
            return f"{self.__class__.__name__}({', '.join(self._shown())})"
        except RecursionError:
            return f"<{self.__class__.__name__} that contains itself, or is nested too deeply to show>"

    def __str__(self) -> str:
        return self.to_str()

    def _shown(self) -> Iterator[str]:
        document = self._wire_document()
        for name, made in self._properties.items():
            if made.wire in document:
                value = document[made.wire]
                if value is not None and made.sensitive:
                    value = MASK
                elif value is not None:
                    kind = made.kind.within(document)
                    try:
                        value = kind.convert(value, "") if kind.converts else kind.plain(value, masked=True)
                    except (ApiTypeError, ApiValueError):
                        pass  # not of its shape: as it is
                yield f"{name}={NULL if value is None else value!r}"

    def __copy__(self) -> Self:
        twin = self._view(self._document.__class__(self._document))
        extra = getattr(self, "__dict__", None)  # of a subclass
        if extra:
            twin.__dict__.update(extra)
        return twin

    @not_too_deep
    def __deepcopy__(self, memo: Dict[int, Any]) -> Self:
        twin = new_model(self.__class__)
        memo[id(self)] = twin
        twin._document = copy.deepcopy(self._document, memo)
        extra = getattr(self, "__dict__", None)  # of a subclass
        if extra:
            twin.__dict__.update(copy.deepcopy(extra, memo))
        return twin  # type: ignore[no-any-return]

    def __reduce__(self) -> Tuple[Any, ...]:
        if is_too_deep(self._document):
            raise too_deep(self, "pickle")
        return self.__class__._view, (self._document,), getattr(self, "__dict__", None) or None

    if not TYPE_CHECKING:  # mypy lets a class that has it set any name

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                object.__setattr__(self, name, value)
            except AttributeError:
                raise no_property(self.__class__, name) from None

        def __getitem__(self, key: Any) -> Any:
            """A model is no dict; the error says how what was asked for is read."""
            raise no_dict(self, key)

        def __setitem__(self, key: Any, value: Any) -> None:
            raise no_dict(self, key)

    # No `__getattr__` for a message of our own: it would make every read a third slower, and
    # Python's `AttributeError` suggests the nearest name too.

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """What pydantic needs of a model that is a field or an argument: models and dicts of properties are taken."""
        from talon_one.model.schemas import core_schema

        return core_schema(cls)

    # -- for the runtime ------------------------------------------------------------------------

    @classmethod
    def _view(cls, document: Any) -> Self:
        """A model over `document` itself, not a copy."""
        model = new_model(cls)
        set_document(model, document)
        return model  # type: ignore[no-any-return]

    @classmethod
    def _variant(cls, document: Dict[Any, Any]) -> Any:
        """The class for a document: this one, or one that refines it."""
        return cls

    @classmethod
    def _own_kind(cls) -> Optional[Kind]:
        """The kind of values of this class, where that is not the kind of every model."""
        return None

    @classmethod
    def _check_whole(cls, document: Dict[str, Any], checking: bool) -> None:
        """Check, in a new model's document, what more than one property decides."""
        for made in cls._beside:
            value = document.get(made.wire)
            if value is not None:
                kind = made.kind.within(document)
                document[made.wire] = (
                    kind.check(value, f"{cls.__name__}.{made.name}") if checking else kind.accept(value)
                )

    @classmethod
    def _read_plain(cls, obj: Dict[Any, Any]) -> Dict[str, Any]:
        """The wire document that a dict with Python or wire names stands for, in new containers."""
        document: Dict[str, Any] = {}
        for name, value in obj.items():
            made = cls._declared(name)
            if made is None:
                document[name] = copied(value)
            elif value is NULL:
                document[made.wire] = None
            elif value is not None:
                document[made.wire] = made.kind.read_plain(value)
            elif (
                (name == made.wire != made.name)
                or (made.nullable and made.required)
                or (name == made.wire and cls._is_null(made, obj))
            ):
                document[made.wire] = None
        for made in cls._beside:
            if document.get(made.wire) is not None:
                document[made.wire] = made.kind.within(document).read_plain(document[made.wire])
        return document

    @classmethod
    def _declared(cls, name: Any) -> Any:
        """The property that a name, of whatever spelling or age, stands for; None for none."""
        newest = cls._newest_wire.get(name)
        return cls._by_wire.get(newest or name) or cls._properties.get(cls._former.get(name) or name)

    @classmethod
    def _is_null(cls, made: Any, obj: Dict[Any, Any]) -> bool:
        """Whether None means null for a property that has one name, in Python and on the wire.

        `to_dict()` writes None for what is absent, so in a dict in Python's spelling it means that.
        In a dict in the wire's spelling it means null, and where all names are of both spellings,
        it does if the property can be null.
        """
        if any(name in cls._properties and name not in cls._by_wire for name in obj):
            return False
        return bool(made.nullable) or any(name in cls._by_wire and name not in cls._properties for name in obj)

    def _plain(self, masked: bool) -> Dict[str, Any]:
        result: Dict[str, Any] = {}
        document = self._wire_document()
        for name, made in self._properties.items():
            value = document.get(made.wire)
            if masked and made.sensitive and value is not None:
                result[name] = MASK
            else:
                kind = made.kind.within(document) if made.kind.beside else made.kind
                result[name] = None if value is None else kind.plain(value, masked)
        return result

    def _validate(self, path: str, found: Departures) -> None:
        document = self._wire_document()
        if found.only_sent:
            cls: Any = self.__class__
            for made in properties_only_held(cls):
                value = document.get(made.wire)
                if value is not None:
                    here = f"{path}.{made.wire}" if path else made.wire
                    made.kind.within(document).validate(value, here, found)
            return
        for made in self._properties.values():
            here = f"{path}.{made.wire}" if path else made.wire
            if made.wire not in document:
                if made.required:
                    found.append(Departure(here, "required", "is missing", None))
            elif document[made.wire] is None:
                if made.required and not made.nullable and not made.kind.takes_null:
                    found.append(Departure(here, "required", "is null", None))
            else:
                made.kind.within(document).validate(document[made.wire], here, found)
        if document.keys() - self._by_wire.keys():
            report_misspelt(self.__class__, document, path, found)

    def _holds_unsendable(self) -> bool:
        """Whether it holds what no request can send; `_validate` tells what."""
        cls: Any = self.__class__
        document = self._wire_document() if self._newest_wire else self._document
        for made in properties_only_held(cls):
            value = document.get(made.wire)
            if value is not None:
                kind = made.kind
                if (kind.within(document) if kind.beside else kind).holds_unsendable(value):
                    return True
        return False


Model.__init__._is_general = True  # type: ignore[attr-defined]
