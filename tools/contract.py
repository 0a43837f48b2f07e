"""The contract as the templates need it: `spec/` loaded, resolved, named and checked.

`load(root)` reads the OpenAPI document and everything it refers to, and gives a `Contract`. What
the generator would pass over or could only turn into broken code is a `ContractError`.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path
from typing import Any, Iterator

from tools.facts import Contract, Effect, Model, Operation, Parameter, Property
from tools.files import ContractError, check_keys, read
from tools.naming import OF_APIS, OF_CALLS, OF_MODELS, OF_THE_PACKAGE, check_name, identifier, in_python, snake
from tools.values import Type, value_of

APIS = {"IntegrationApi": "integration", "ManagementApi": "management"}

_MODEL_KEYS = {"description", "type", "x-former-names", "x-last-seen", "x-python-module", "x-since"}
_PROPERTY_KEYS = {
    "default", "deprecated", "description", "readOnly", "x-former-enum", "x-former-names", "x-former-wire-names",
    "x-last-seen", "x-python-name", "x-required-since", "x-since",
}  # fmt: skip
_METHODS = {"get", "put", "post", "patch", "delete"}
_OPERATION_KEYS = {
    "deprecated", "description", "operationId", "parameters", "requestBody", "responses", "security", "summary", "tags",
    "x-api", "x-former-names", "x-idempotency-key", "x-last-seen", "x-not-idempotent", "x-since", "x-stability",
}  # fmt: skip
_PARAMETER_KEYS = {
    "deprecated", "description", "explode", "in", "name", "required", "schema", "style", "x-former-names", "x-last-seen",
    "x-python-name",
}  # fmt: skip


def load(spec: Path) -> Contract:
    """The contract under the folder `spec`; `ContractError` where it cannot be understood."""
    root = read(spec / "openapi.yaml")
    check_keys(root, {"openapi", "info", "servers", "tags", "paths", "components"}, "openapi.yaml")
    check_keys(root["components"], {"schemas", "securitySchemes"}, "openapi.yaml: components")
    for entry in (*root["components"]["schemas"].values(), *root["paths"].values()):
        check_keys(entry, {"$ref"}, "openapi.yaml")
    _check_that_all_are_listed(spec, root)
    models = []
    for name, entry in root["components"]["schemas"].items():
        if Path(entry["$ref"]).stem != name:
            raise ContractError(f"spec/openapi.yaml lists {entry['$ref']} as {name}; they have to be named alike.")
        with _at(entry["$ref"]):
            models.append(_model(spec, name, entry["$ref"]))
    by_name = {model.name: model for model in models}
    operations = []
    for path, entry in root["paths"].items():
        item = read(spec / entry["$ref"])
        check_keys(item, _METHODS, entry["$ref"])
        for method, facts in item.items():
            with _at(f"{entry['$ref']}: {method}"):
                operations.append(_operation(spec, spec / entry["$ref"], path, method.upper(), facts, by_name))
    keys = {name: scheme["description"] for name, scheme in root["components"].get("securitySchemes", {}).items()}
    tags = {tag["name"]: tag["description"] for tag in root["tags"]}
    contract = Contract(root["info"]["version"], models, operations, tags, keys, _effects(spec))
    _check_names(contract)
    _check_references(contract)
    return contract


def _check_that_all_are_listed(spec: Path, root: dict[str, Any]) -> None:
    for folder, entries in (("schemas", root["components"]["schemas"]), ("paths", root["paths"])):
        listed = {Path(entry["$ref"]) for entry in entries.values()}
        present = {path.relative_to(spec) for path in (spec / folder).rglob("*.yaml")}
        for path in sorted(present - listed):
            where = "components/schemas" if folder == "schemas" else folder
            raise ContractError(f"spec/{path} is not listed in spec/openapi.yaml under {where}.")


def _effects(spec: Path) -> dict[str, Effect]:
    found = {}
    for name, facts in read(spec / "effects.yaml")["effects"].items():
        check_keys(facts, {"props", "rollback", "deprecated"}, f"effects.yaml: {name}")
        with _at(f"effects.yaml: {name}"):
            found[name] = Effect(facts["props"], facts.get("rollback", False), facts.get("deprecated", False))
    return found


@contextlib.contextmanager
def _at(where: str) -> Iterator[None]:
    """Tells where a key is missing."""
    try:
        yield
    except KeyError as missing:
        raise ContractError(f"spec/{where} has no {missing}.") from None


def _check_names(contract: Contract) -> None:
    """No two things have one name where generated code holds one."""
    _check_twice(
        "spec/openapi.yaml", "model", [name for model in contract.models for name in (model.name, *model.former)]
    )
    modules = [snake(name) for model in contract.models for name in model.former]
    _check_twice("spec/openapi.yaml", "module of a model", [*modules, *(model.module for model in contract.models)])
    for model in contract.models:
        _check_twice(
            model.source, "property", [name for prop in model.properties for name in (prop.name, *prop.former)]
        )
    for api in APIS:
        mine = [operation for operation in contract.operations if operation.api == api]
        _check_twice(f"spec/paths/{APIS[api]}", "operation", [name for one in mine for name in (one.name, *one.former)])
    for operation in contract.operations:
        where = f"{operation.source}: {operation.method}"
        _check_twice(where, "parameter", [name for one in operation.parameters for name in (one.name, *one.former)])


def _check_twice(where: str, what: str, names: list[str]) -> None:
    twice = sorted(name for name, times in Counter(names).items() if times > 1)
    if twice:
        raise ContractError(f"{where}: more than one {what} is named {twice} in Python.")


def _check_references(contract: Contract) -> None:
    known = {model.name for model in contract.models}
    used = [(f"{model.source}: {prop.wire}", prop.type) for model in contract.models for prop in model.properties]
    for operation in contract.operations:
        used += [(f"{operation.source}: {one.wire}", one.type) for one in operation.parameters]
        for found in (*operation.returns.values(), *operation.errors.values()):
            used += [(f"{operation.source}: responses", found)] if found else []
        where = f"{operation.source}: {operation.method}"
        for what, name, all_of_them in (
            ("x-api", operation.api, APIS),
            ("tag", operation.tag, contract.tags),
            *(("security scheme", scheme, contract.keys) for scheme in operation.auth),
        ):
            if name not in all_of_them:
                raise ContractError(f"{where} names the unknown {what} {name!r}; known are {sorted(all_of_them)}.")
    for where, found in used:
        for name in found.models:
            if name not in known:
                raise ContractError(f"{where} refers to the unknown model {name}.")
    for effect_type, effect in contract.effects.items():
        if effect.props not in known:
            raise ContractError(f"spec/effects.yaml: {effect_type} names the unknown model {effect.props}.")


def _model(spec: Path, name: str, reference: str) -> Model:
    schema = read(spec / reference)
    if schema.get("type") == "object":
        check_keys(schema, {*_MODEL_KEYS, "properties", "required"}, reference)
    elif schema.get("type") == "string":
        check_keys(schema, {*_MODEL_KEYS, "enum"}, reference)
        _check_words(schema["enum"], reference)
    else:
        raise ContractError(f"spec/{reference}: its type has to be object, or string with an enum.")
    former = schema.get("x-former-names", [])
    for one in (name, *former):
        check_name(one, OF_THE_PACKAGE, reference, "give it another" if one == name else "take it out")
    module = schema.get("x-python-module") or snake(name)
    check_name(module, (), reference, "give it an x-python-module")
    required = set(schema.get("required", ()))
    unknown = required - set(schema.get("properties", {}))
    if unknown:
        raise ContractError(f"spec/{reference}: required names {sorted(unknown)}, which are no properties.")
    properties = [
        _property(wire, facts, wire in required, f"{reference}: {wire}")
        for wire, facts in schema.get("properties", {}).items()
    ]
    names = {one.wire: one.name for one in properties}
    for one in properties:
        one.description = in_python(one.description, names)
    return Model(
        name=name,
        module=module,
        domain=Path(reference).parts[1],
        description=in_python(_text(schema, reference), names),
        source=f"spec/{reference}",
        properties=properties,
        enum=schema.get("enum"),
        since=schema["x-since"],
        retired=schema.get("x-last-seen"),
        former=former,
    )


def _check_words(words: list[Any], where: str) -> None:
    """Each word of an enumeration is a member of a class, named by the word in capitals."""
    for word in words:
        member = word.upper() if isinstance(word, str) else word
        remedy = "use a property with an enum instead of a schema of its own, or put it in quotes if it is text"
        check_name(member, (), f"{where}: {word!r} under enum", remedy)
        if member.startswith("_"):  # Enum keeps some of these names to itself
            raise ContractError(f"spec/{where}: {word!r} under enum can be no member of an Enum; {remedy}.")
    _check_twice(f"spec/{where}", "word", [word.upper() for word in words])


def _property(wire: str, schema: dict[str, Any], required: bool, where: str) -> Property:
    value = value_of(schema, where, also=_PROPERTY_KEYS, may_be_null=True)
    name = schema.get("x-python-name") or identifier(wire)
    check_name(name, OF_MODELS, where, "give another under x-python-name")
    former = schema.get("x-former-names", [])
    for one in former:
        check_name(one, OF_MODELS, where, "take it out of x-former-names")
    limits = dict(value.limits)
    current = limits.get("enum")
    if "x-former-enum" in schema:
        limits["enum"] = limits["enum"] + schema["x-former-enum"]
    return Property(
        name=name,
        wire=wire,
        type=value.type,
        description=_text(schema, where),
        required=required,
        nullable=value.nullable or (required and value.type.python == "Any"),
        read_only=schema.get("readOnly", False),
        sensitive=value.sensitive,
        deprecated=schema.get("deprecated", False),
        limits=limits,
        default=schema.get("default"),
        has_default="default" in schema,
        former=former,
        former_wire=schema.get("x-former-wire-names", []),
        since=schema.get("x-since"),
        required_since=schema.get("x-required-since"),
        retired=schema.get("x-last-seen"),
        current_enum=current,
    )


def _operation(
    spec: Path, file: Path, path: str, method: str, facts: dict[str, Any], models: dict[str, Model]
) -> Operation:
    where = f"{file.relative_to(spec)}: {method}"
    check_keys(facts, _OPERATION_KEYS, where)
    former = facts.get("x-former-names", [])
    for name in (facts["operationId"], *former):
        check_name(name, OF_APIS, where, "give it another")
    parameters = []
    for entry in facts.get("parameters", []):
        if "$ref" in entry:
            check_keys(entry, {"$ref"}, f"{where} parameters")
            entry = read((file.parent / entry["$ref"]).resolve())
        parameters.append(_parameter(entry, f"{where} {entry['name']}"))
    content_type = None
    body = facts.get("requestBody")
    if body:
        check_keys(body, {"content", "description", "required", "x-former-names"}, f"{where} requestBody")
        ((content_type, media),) = body["content"].items()
        parameters.append(_body(content_type, media, body, f"{where} body"))
        # Path parameters first, then the body, then the rest: the published order.
        parameters.sort(key=lambda one: 0 if one.place == "path" else 1 if one.place == "body" else 2)
    description = _text(facts, where)
    names = _names_within(parameters, models)
    for parameter in parameters:
        parameter.description = in_python(parameter.description, names)
    responses = {int(status): response for status, response in facts["responses"].items()}
    types = {status: _response_type(response, f"{where} {status}") for status, response in responses.items()}
    accepts = [media for status, response in responses.items() if status < 300 for media in response.get("content", {})]
    return Operation(
        name=facts["operationId"],
        api=facts["x-api"],
        method=method,
        path=path,
        tag=facts["tags"][0],
        summary=facts["summary"],
        description=in_python(description, names),
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
        former=former,
    )


def _names_within(parameters: list[Parameter], models: dict[str, Model]) -> dict[str, str]:
    """The names on the wire that an operation's descriptions may speak of, and what Python calls them."""
    bodies = [models[name] for one in parameters if one.place == "body" for name in one.type.models if name in models]
    names = {prop.wire: prop.name for model in bodies for prop in model.properties}
    return {**names, **{one.wire: one.name for one in parameters}}


def _parameter(facts: dict[str, Any], where: str) -> Parameter:
    check_keys(facts, _PARAMETER_KEYS, where)
    if facts["in"] not in ("path", "query"):
        raise ContractError(f"spec/{where}: a parameter is in path or query, not in {facts['in']!r}.")
    if facts.get("style", "form") != "form":
        raise ContractError(f"spec/{where}: the style of a list is form, not {facts['style']!r}.")
    value = value_of(facts["schema"], where, also={"default"})
    name = facts.get("x-python-name") or identifier(facts["name"])
    check_name(name, OF_CALLS, where, "give another under x-python-name")
    return Parameter(
        place=facts["in"],
        name=name,
        wire=facts["name"],
        type=value.type,
        description=_text(facts, where),
        required=facts.get("required", False),
        explode=facts.get("explode", True),
        limits=value.limits,
        default=facts["schema"].get("default"),
        has_default="default" in facts["schema"],
        former=facts.get("x-former-names", []),
        retired=facts.get("x-last-seen"),
        deprecated=facts.get("deprecated", False),
    )


def _body(content_type: str, media: dict[str, Any], facts: dict[str, Any], where: str) -> Parameter:
    check_keys(media, {"schema"}, where)
    place, name, wire, schema = "body", "body", "body", media["schema"]
    if content_type == "multipart/form-data":
        check_keys(schema, {"type", "properties"}, where)
        ((wire, schema),) = schema["properties"].items()
        place, name = "form", identifier(wire)
        found = Type("UploadFile", "file", [])
    else:
        found = value_of(schema, where).type
    return Parameter(
        place=place,
        name=name,
        wire=wire,
        type=found,
        description=_text(facts, where),
        required=facts.get("required", False),
        explode=True,
        limits={},
        default=None,
        has_default=False,
        former=facts.get("x-former-names", []),
        retired=None,
        deprecated=False,
    )


def _response_type(response: dict[str, Any], where: str) -> Type | None:
    check_keys(response, {"description", "content"}, where)
    for media in response.get("content", {}).values():
        check_keys(media, {"schema"}, where)
        return value_of(media["schema"], where).type
    return None


def _text(facts: dict[str, Any], where: str) -> str:
    text = str(facts.get("description", "")).strip()
    if not text:
        raise ContractError(f"spec/{where} has no description.")
    return text
