"""The parts of a contract, as the templates need them: plain facts, in the order of the document."""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from tools.naming import identifier, slug, snake
from tools.values import Type, Value


@dataclass
class Variants:
    """How the members of a union are told apart."""

    by: str | None  #: the property on the wire whose value tells them apart; None: nothing does
    beside: bool  #: whether that property stands in the object that holds the value, beside it
    mapping: dict[str, str]  #: value of that property → model
    members: list[str]

    @property
    def name(self) -> str | None:
        """The property's name in Python."""
        return self.by and identifier(self.by)


@dataclass
class Property:
    name: str
    wire: str
    type: Type
    description: str
    required: bool
    nullable: bool
    read_only: bool
    sensitive: bool
    deprecated: bool
    limits: dict[str, Any]
    default: Any
    has_default: bool
    former: list[str]
    former_wire: list[str]
    since: str | None
    required_since: str | None
    retired: str | None
    current_enum: list[Any] | None
    variants: Variants | None = None  #: of a value that is one of several models
    attributes_of: str | None = None  #: the type of entity whose custom attributes it holds, where it is sent
    # What `tools.unions` finds out:
    constant: str | None = None  #: the one value that it can have
    # What `tools.enumerations` finds out:
    words: tuple[str, str] | None = None  #: where it has an enum: the type of what is read, and of what is set


@dataclass
class Schema:
    """What a file of `spec/schemas/` describes: a `Model`, a `Union` or an `Alias`."""

    name: str
    module: str
    domain: str
    description: str
    source: str
    since: str
    retired: str | None
    former: list[str]


@dataclass
class Model(Schema):
    """An object with properties, or an enumeration."""

    properties: list[Property]
    enum: list[str] | None
    deprecated: bool = False
    variants: Variants | None = None  #: the models that refine it
    whole: bool = True  #: whether these have all of its properties, so that they can stand for it
    # What `tools.unions` finds out:
    base: str = "Model"  #: the class that its own is made from
    refines: str | None = None  #: the same, where that is a model of the contract
    # What `tools.paging` finds out:
    page_of: Type | None = None  #: what it is a page of, where it is the answer of an operation that returns a list

    @property
    def imports(self) -> list[str]:
        """The other models that its annotations and its base name."""
        named = {name for prop in self.properties for name in prop.type.models}
        return sorted((named | set(self.page_of.models if self.page_of else ())) - {self.name}, key=snake)

    @property
    def moments(self) -> list[str]:
        """Which of date and datetime its annotations name."""
        return [name for name in ("date", "datetime") if any(name in prop.type.words for prop in self.properties)]


@dataclass
class Union(Schema):
    """A value that is one of several models."""

    variants: Variants


@dataclass
class Alias(Schema):
    """Another name for a type that is no model."""

    type: Type
    values: list[Value]  #: what it can be, with the limits of each


@dataclass
class Enumeration:
    """A name for a set of words."""

    name: str
    description: str
    words: list[Any]


@dataclass
class Example:
    """What the example of an operation shows, besides what the operation requires."""

    arguments: dict[str, Any] = field(default_factory=dict)  #: by their names on the wire
    #: What it reads of the response, or of each item, by names on the wire.
    shows: list[str] = field(default_factory=list)
    then: str = ""  #: code in place of showing something
    name: str | None = None  #: of the variable that holds the response, or each item
    key: str | None = None  #: the security scheme, where it is not the first of the operation
    #: Of properties whose value can be of several models, and nothing in it tells which.
    models: dict[str, str] = field(default_factory=dict)


@dataclass
class Parameter:
    place: str
    name: str
    wire: str
    type: Type
    description: str
    required: bool
    explode: bool
    limits: dict[str, Any]
    default: Any
    has_default: bool
    former: list[str]
    retired: str | None
    deprecated: bool
    since: str | None = None
    example: Any = None  #: None where the contract has none
    words: tuple[str, str] | None = None  #: as a property's


@dataclass
class Failure:
    """What an error status means for an operation."""

    status: int
    raised: str  #: the class of the exception
    text: str
    type: Type | None  #: of `error.data`


@dataclass
class Operation:
    name: str
    api: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    source: str
    parameters: list[Parameter]
    returns: dict[int, Type | None]
    errors: dict[int, Type | None]
    other_errors: Type  #: the body of an error whose status is not listed
    error_texts: dict[str, str]  #: by status, the last is `4XX`
    #: Statuses that the contract does not list; None for one that others have, and this operation does not.
    own_errors: dict[str, str | None]
    response_headers: dict[str, str]  #: of a success: name → description
    auth: list[str]
    accept: str
    content_type: str | None
    idempotency_key: bool
    repeatable: bool
    deprecated: bool
    stability: str | None
    since: str
    retired: str | None
    former: list[str]
    paging: str | None  #: skip, cursor, whole or none: how its list is paged
    paging_envelope: str | None  #: the property of the answer that holds the page, where that is not the answer itself
    example: Example = field(default_factory=Example)
    item: Type | None = None  #: what its list holds; `tools.paging` finds it out
    # What `tools.guides` and `tools.failures` find out:
    guides: list[str] = field(default_factory=list)  #: by the names of their files
    failures: list[Failure] = field(default_factory=list)

    @property
    def constant(self) -> str:
        return self.name.upper()

    def error_type(self, status: int) -> Type | None:
        """The body of an error with a status, listed or not."""
        return self.errors.get(status, self.other_errors)

    @property
    def module(self) -> str:
        return slug(self.tag)

    @property
    def result(self) -> Type | None:
        """What a successful call gives; None where that is nothing."""
        return next((found for found in self.returns.values() if found is not None), None)

    @property
    def may_be_empty(self) -> bool:
        return self.result is not None and any(found is None for found in self.returns.values())

    @property
    def is_transfer(self) -> bool:
        """Whether it moves a file."""
        return self.accept == "application/csv" or self.content_type == "multipart/form-data"

    @property
    def marks(self) -> str:
        """What sending has to know of it, in words of `_routes.py`."""
        marks = {
            "adds": not self.repeatable,
            "key": self.idempotency_key,
            "integration": "api_key_v1" in self.auth,
            "transfer": self.is_transfer,
        }
        return " ".join(name for name, holds in marks.items() if holds)

    @property
    def required(self) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.required]

    @property
    def optional(self) -> list[Parameter]:
        return [parameter for parameter in self.parameters if not parameter.required]

    @property
    def main_alias(self) -> str | None:
        """The other name of a parameter that type checkers know too: the body's, if it has one."""
        return min(self.aliases, key=lambda old: self.aliases[old] != "body", default=None)

    @property
    def aliases(self) -> dict[str, str]:
        return {old: parameter.name for parameter in self.parameters for old in parameter.former}


@dataclass
class Effect:
    """What `spec/effects.yaml` says of an effect type."""

    props: str | None
    model: str | None
    rollback: bool = False
    deprecated: bool = False


@dataclass
class Webhook:
    """A request that the service sends to its users."""

    name: str
    model: str
    summary: str
    description: str
    source: str
    # How it is told from others of its type:
    event: str | None = None  #: of its entries
    own_field: str | None = None  #: that only it or its entries have
    entry: str | None = None  #: the model of its entries, where its own model says less


@dataclass
class Contract:
    version: str
    models: list[Model]
    unions: list[Union]
    aliases: list[Alias]
    operations: list[Operation]
    webhooks: dict[str, Webhook]
    tags: dict[str, str]
    keys: dict[str, str]  #: security scheme → description
    effects: dict[str, Effect]
    enumerations: list[Enumeration] = field(default_factory=list)  #: in the order of the alphabet
    guides: dict[str, str] = field(default_factory=dict)  #: the titles of the guides, by the names of their files

    @property
    def schemas(self) -> list[Schema]:
        """All that `spec/schemas/` describes."""
        return [*self.models, *self.unions, *self.aliases]

    @functools.cached_property
    def modules(self) -> dict[str, str]:
        """The module of each schema, by its name and its former names."""
        named = {one.name: one.module for one in self.schemas}
        return {**named, **{name: snake(name) for one in self.schemas for name in one.former}}

    def models_of(self, operations: list[Operation]) -> list[str]:
        """The models that the signatures of some operations name, in the order of their modules."""
        types = [one.type for operation in operations for one in operation.parameters]
        types += [operation.result for operation in operations if operation.result]
        return sorted({name for found in types for name in found.models}, key=snake)

    @property
    def class_names(self) -> list[str]:
        """The models and their former names, in the order of their modules."""
        return sorted([name for one in self.schemas for name in (one.name, *one.former)], key=snake)

    def auth(self, api: str) -> list[str]:
        """The security schemes that the operations of an API take, but for a few."""
        found = Counter(tuple(operation.auth) for operation in self.operations if operation.api == api)
        return list(found.most_common(1)[0][0]) if found else []

    def sections(self, api: str) -> dict[str, list[Operation]]:
        """The operations of an API by tag, in the order of the alphabet."""
        found: dict[str, list[Operation]] = {}
        for operation in sorted(self.operations, key=lambda one: (one.tag, one.name)):
            if operation.api == api:
                found.setdefault(operation.tag, []).append(operation)
        return found
