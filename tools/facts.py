"""The parts of a contract, as the templates need them: plain facts, in the order of the document."""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass
from typing import Any

from tools.naming import slug, snake
from tools.values import Type


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


@dataclass
class Model:
    name: str
    module: str
    domain: str
    description: str
    source: str
    properties: list[Property]
    enum: list[str] | None
    since: str
    retired: str | None
    former: list[str]

    @property
    def imports(self) -> list[str]:
        """The other models that its annotations name."""
        return sorted({name for prop in self.properties for name in prop.type.models} - {self.name}, key=snake)

    @property
    def moments(self) -> list[str]:
        """Which of date and datetime its annotations name."""
        return [name for name in ("date", "datetime") if any(name in prop.type.words for prop in self.properties)]


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
    error_texts: dict[int, str]
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

    @property
    def constant(self) -> str:
        return self.name.upper()

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
    def required(self) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.required]

    @property
    def optional(self) -> list[Parameter]:
        return [parameter for parameter in self.parameters if not parameter.required]

    @property
    def aliases(self) -> dict[str, str]:
        return {old: parameter.name for parameter in self.parameters for old in parameter.former}


@dataclass
class Effect:
    """What `spec/effects.yaml` says of an effect type."""

    props: str
    rollback: bool = False
    deprecated: bool = False


@dataclass
class Contract:
    version: str
    models: list[Model]
    operations: list[Operation]
    tags: dict[str, str]
    keys: dict[str, str]  #: security scheme → description
    effects: dict[str, Effect]

    @functools.cached_property
    def modules(self) -> dict[str, str]:
        """The module of each model, by its name and its former names."""
        named = {model.name: model.module for model in self.models}
        return {**named, **{name: snake(name) for model in self.models for name in model.former}}

    def models_of(self, operations: list[Operation]) -> list[str]:
        """The models that the signatures of some operations name, in the order of their modules."""
        types = [one.type for operation in operations for one in operation.parameters]
        types += [operation.result for operation in operations if operation.result]
        return sorted({name for found in types for name in found.models}, key=snake)

    @property
    def class_names(self) -> list[str]:
        """The models and their former names, in the order of their modules."""
        return sorted([name for model in self.models for name in (model.name, *model.former)], key=snake)

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
