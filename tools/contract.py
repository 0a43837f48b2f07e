"""The contract as the templates need it: `spec/` loaded, resolved and named.

`load(root)` reads the OpenAPI document and everything it refers to, and gives a `Contract` of
plain objects in the order of the document.
"""

from __future__ import annotations

import contextlib
import functools
import keyword
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

import yaml

from tools.naming import slug, snake

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

LIMITS = {
    "enum": "enum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
}
_PROPERTY_KEYS = {
    *LIMITS, "$ref", "additionalProperties", "default", "deprecated", "description", "format", "items", "readOnly", "type",
    "x-former-enum", "x-former-names", "x-former-wire-names", "x-last-seen", "x-python-name", "x-required-since", "x-since",
}  # fmt: skip
_FORMATS_THAT_ARE_TYPES = {"date-time", "date", "password"}


class ContractError(Exception):
    """Something in `spec/` that the generator cannot work with; the message names the file."""


@dataclass
class Type:
    """A type: `python` as an annotation, `published` as the published clients write it."""

    python: str
    published: str
    models: list[str]

    @property
    def words(self) -> set[str]:
        """The names in the annotation."""
        return set(re.findall(r"\w+", self.python))

    @property
    def page(self) -> str | None:
        """The model that a documentation page links to."""
        return self.models[0] if self.models else None


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

    @property
    def has_any(self) -> bool:
        """Whether its annotations name Any."""
        return any("Any" in prop.type.words for prop in self.properties)


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
    format: str | None


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
    effects: dict[str, Effect]

    def models_of(self, operations: list[Operation]) -> list[str]:
        """The models that the signatures of some operations name, in the order of their modules."""
        types = [one.type for operation in operations for one in operation.parameters]
        types += [operation.result for operation in operations if operation.result]
        return sorted({name for found in types for name in found.models}, key=snake)

    @property
    def class_names(self) -> list[str]:
        """The models and their former names, in the order of their modules."""
        return sorted([name for model in self.models for name in (model.name, *model.former)], key=snake)

    def sections(self, api: str) -> dict[str, list[Operation]]:
        """The operations of an API by tag, in the order of the alphabet."""
        found: dict[str, list[Operation]] = {}
        for operation in sorted(self.operations, key=lambda one: (one.tag, one.name)):
            if operation.api == api:
                found.setdefault(operation.tag, []).append(operation)
        return found


def load(spec: Path) -> Contract:
    """The contract under the folder `spec`; `ContractError` where it cannot be understood."""
    root = _read(spec / "openapi.yaml")
    listed = {Path(entry["$ref"]) for entry in root["components"]["schemas"].values()}
    present = {path.relative_to(spec) for path in (spec / "schemas").rglob("*.yaml")}
    for path in sorted(present - listed):
        raise ContractError(f"spec/{path} is not listed in spec/openapi.yaml under components/schemas.")
    models = []
    for name, entry in root["components"]["schemas"].items():
        if Path(entry["$ref"]).stem != name:
            raise ContractError(f"spec/openapi.yaml lists {entry['$ref']} as {name}; they have to be named alike.")
        with _at(entry["$ref"]):
            models.append(_model(spec, name, entry["$ref"]))
    known = {model.name for model in models}
    operations = []
    for path, entry in root["paths"].items():
        item = _read(spec / entry["$ref"])
        for method, facts in item.items():
            with _at(f"{entry['$ref']}: {method}"):
                operations.append(_operation(spec, spec / entry["$ref"], path, method.upper(), facts))
    _check_references(models, operations, known)
    effects = {name: Effect(**facts) for name, facts in _read(spec / "effects.yaml")["effects"].items()}
    for effect_type, effect in effects.items():
        if effect.props not in known:
            raise ContractError(f"spec/effects.yaml: {effect_type} names the unknown model {effect.props}.")
    tags = {tag["name"]: tag["description"] for tag in root["tags"]}
    return Contract(root["info"]["version"], models, operations, tags, effects)


@contextlib.contextmanager
def _at(where: str) -> Iterator[None]:
    """Tells where a key is missing."""
    try:
        yield
    except KeyError as missing:
        raise ContractError(f"spec/{where} has no {missing}.") from None


def _check_references(models: list[Model], operations: list[Operation], known: set[str]) -> None:
    for model in models:
        names = [name for prop in model.properties for name in (prop.name, *prop.former)]
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise ContractError(f"{model.source}: more than one property is named {sorted(twice)} in Python.")
    used = [(f"{model.source}: {prop.wire}", prop.type) for model in models for prop in model.properties]
    for operation in operations:
        used += [(f"{operation.source}: {one.wire}", one.type) for one in operation.parameters]
        for found in (*operation.returns.values(), *operation.errors.values()):
            used += [(f"{operation.source}: responses", found)] if found else []
    for where, found in used:
        for name in found.models:
            if name not in known:
                raise ContractError(f"{where} refers to the unknown model {name}.")


@functools.cache
def _read(path: Path) -> Any:
    try:
        with path.open(encoding="utf-8") as file:
            return yaml.load(file, Loader=_Loader)
    except FileNotFoundError:
        raise ContractError(f"{path} is referred to but does not exist.") from None
    except yaml.YAMLError as error:
        raise ContractError(f"{path} is no YAML: {error}") from None


def _model(spec: Path, name: str, reference: str) -> Model:
    schema = _read(spec / reference)
    required = set(schema.get("required", ()))
    unknown = required - set(schema.get("properties", {}))
    if unknown:
        raise ContractError(f"spec/{reference}: required names {sorted(unknown)}, which are no properties.")
    return Model(
        name=name,
        module=snake(name),
        domain=Path(reference).parts[1],
        description=_text(schema, reference),
        source=f"spec/{reference}",
        properties=[
            _property(wire, facts, wire in required, f"{reference}: {wire}")
            for wire, facts in schema.get("properties", {}).items()
        ],
        enum=schema.get("enum"),
        since=schema["x-since"],
        retired=schema.get("x-last-seen"),
        former=schema.get("x-former-names", []),
    )


def _property(wire: str, schema: dict[str, Any], required: bool, where: str) -> Property:
    unknown = set(schema) - _PROPERTY_KEYS
    if unknown:
        raise ContractError(f"spec/{where} has the unknown keys {sorted(unknown)}.")
    found, nullable = _type(schema, where)
    limits = _limits(schema)
    current = limits.get("enum")
    if "x-former-enum" in schema:
        limits["enum"] = limits["enum"] + schema["x-former-enum"]
    return Property(
        name=schema.get("x-python-name") or _identifier(wire),
        wire=wire,
        type=found,
        description=_text(schema, where),
        required=required,
        nullable=nullable or (required and found.python == "Any"),
        read_only=schema.get("readOnly", False),
        sensitive=_is_password(schema),
        deprecated=schema.get("deprecated", False),
        limits=limits,
        default=schema.get("default"),
        has_default="default" in schema,
        former=schema.get("x-former-names", []),
        former_wire=schema.get("x-former-wire-names", []),
        since=schema.get("x-since"),
        required_since=schema.get("x-required-since"),
        retired=schema.get("x-last-seen"),
        current_enum=current,
    )


def _operation(spec: Path, file: Path, path: str, method: str, facts: dict[str, Any]) -> Operation:
    where = f"{file.relative_to(spec)}: {method}"
    parameters = []
    for entry in facts.get("parameters", []):
        if "$ref" in entry:
            entry = _read((file.parent / entry["$ref"]).resolve())
        parameters.append(_parameter(entry, f"{where} {entry['name']}"))
    content_type = None
    body = facts.get("requestBody")
    if body:
        ((content_type, media),) = body["content"].items()
        parameters.append(_body(content_type, media["schema"], body, where))
        # Path parameters first, then the body, then the rest: the published order.
        parameters.sort(key=lambda one: 0 if one.place == "path" else 1 if one.place == "body" else 2)
    responses = {int(status): response for status, response in facts["responses"].items()}
    types = {status: _response_type(response, where) for status, response in responses.items()}
    accepts = [media for status, response in responses.items() if status < 300 for media in response.get("content", {})]
    return Operation(
        name=facts["operationId"],
        api=facts["x-api"],
        method=method,
        path=path,
        tag=facts["tags"][0],
        summary=facts["summary"],
        description=_text(facts, where),
        source=f"spec/{file.relative_to(spec)}",
        parameters=parameters,
        returns={status: found for status, found in types.items() if status < 300},
        errors={status: found for status, found in types.items() if status >= 300},
        error_texts={status: responses[status]["description"] for status in types if status >= 300},
        auth=[scheme for entry in facts["security"] for scheme in entry],
        accept=("application/csv" if "application/csv" in accepts else accepts[0]) if accepts else "application/json",
        content_type=content_type,
        idempotency_key=facts.get("x-idempotency-key", False),
        repeatable=not facts.get("x-not-idempotent", False),
        deprecated=facts.get("deprecated", False),
        stability=facts.get("x-stability"),
        since=facts["x-since"],
        retired=facts.get("x-last-seen"),
        former=facts.get("x-former-names", []),
    )


def _parameter(facts: dict[str, Any], where: str) -> Parameter:
    schema = facts["schema"]
    found, _ = _type(schema, where)
    limits = _limits(schema)
    return Parameter(
        place=facts["in"],
        name=facts.get("x-python-name") or _identifier(facts["name"]),
        wire=facts["name"],
        type=found,
        description=_text(facts, where),
        required=facts.get("required", False),
        explode=facts.get("explode", True),
        limits=limits,
        default=schema.get("default"),
        has_default="default" in schema,
        former=facts.get("x-former-names", []),
        retired=facts.get("x-last-seen"),
        format=schema.get("format"),
    )


def _body(content_type: str, schema: dict[str, Any], facts: dict[str, Any], where: str) -> Parameter:
    place, name, wire = "body", "body", "body"
    if content_type == "multipart/form-data":
        ((wire, schema),) = schema["properties"].items()
        place, name = "form", _identifier(wire)
        found = Type("UploadFile", "file", [])
    else:
        found, _ = _type(schema, where)
    return Parameter(
        place=place,
        name=name,
        wire=wire,
        type=found,
        description=_text(facts, f"{where} body"),
        required=facts.get("required", False),
        explode=True,
        limits={},
        default=None,
        has_default=False,
        former=facts.get("x-former-names", []),
        retired=None,
        format=None,
    )


def _response_type(response: dict[str, Any], where: str) -> Type | None:
    for media in response.get("content", {}).values():
        return _type(media["schema"], where)[0]
    return None


def _type(schema: dict[str, Any], where: str) -> tuple[Type, bool]:
    """The type of a schema, and whether null is one of its values."""
    if "$ref" in schema:
        name = Path(schema["$ref"]).stem
        return Type(name, name, [name]), False
    kind = schema.get("type")
    nullable = False
    if isinstance(kind, list):
        nullable = "null" in kind
        (kind,) = (one for one in kind if one != "null")
    if kind == "array":
        item, _ = _type(schema["items"], where)
        return Type(f"list[{item.python}]", f"list[{item.published}]", item.models), nullable
    if kind == "object":
        values = schema.get("additionalProperties", True)
        if values is True:
            return Type("dict[str, Any]", "object", []), nullable
        item, _ = _type(values, where)
        return Type(f"dict[str, {item.python}]", f"dict(str, {item.published})", item.models), nullable
    if kind is None:
        return Type("Any", "object", []), nullable
    scalars = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
    if kind not in scalars:
        raise ContractError(f"spec/{where}: unknown type {kind!r}.")
    name = {"date-time": "datetime", "date": "date"}.get(schema.get("format", ""), scalars[kind])
    return Type(name, name, []), nullable


def _limits(schema: dict[str, Any]) -> dict[str, Any]:
    inner = schema["items"] if schema.get("type") == "array" else schema
    found = {
        python: schema[name] for name, python in LIMITS.items() if name in ("minItems", "maxItems") and name in schema
    }
    if "$ref" not in inner:
        found.update({python: inner[name] for name, python in LIMITS.items() if name in inner})
        if inner.get("format") and inner["format"] not in _FORMATS_THAT_ARE_TYPES:
            found["format"] = inner["format"]
    return found


def _is_password(schema: dict[str, Any]) -> bool:
    values = schema.get("additionalProperties")
    return schema.get("format") == "password" or (isinstance(values, dict) and values.get("format") == "password")


def _identifier(wire: str) -> str:
    name = snake(wire)
    return name + "_" if keyword.iskeyword(name) else name


def _text(facts: dict[str, Any], where: str) -> str:
    text = str(facts.get("description", "")).strip()
    if not text:
        raise ContractError(f"spec/{where} has no description.")
    return text
