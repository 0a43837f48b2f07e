"""The files of `spec/schemas/`: each is a model, an enumeration, a union of models or another name for a type."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from tools.facts import Alias, Model, Property, Schema, Union, Variants
from tools.files import ContractError, check_keys, read, text_of
from tools.naming import OF_MODELS, OF_THE_PACKAGE, check_name, identifier, in_python, snake
from tools.values import Type, Value, value_of

_KEYS = {"deprecated", "description", "x-former-names", "x-last-seen", "x-python-module", "x-since"}
_PROPERTY_KEYS = {
    "default", "deprecated", "description", "readOnly", "x-former-enum", "x-former-names", "x-former-wire-names",
    "x-attributes-of", "x-last-seen", "x-python-name", "x-required-since", "x-since",
}  # fmt: skip
_UNION_KEYS = {"oneOf", "anyOf", "discriminator", "x-sibling-discriminator"}


def schema_of(spec: Path, name: str, reference: str) -> Schema:
    """What the file `reference` describes."""
    schema = read(spec / reference)
    check_retired(schema, reference)
    former = schema.get("x-former-names", [])
    for one in (name, *former):
        check_name(one, OF_THE_PACKAGE, reference, "give it another" if one == name else "take it out")
    module = schema.get("x-python-module") or snake(name)
    check_name(module, (), reference, "give it an x-python-module")
    common: dict[str, Any] = {
        "name": name,
        "module": module,
        "domain": Path(reference).parts[1],
        "description": text_of(schema, reference),
        "source": f"spec/{reference}",
        "since": schema["x-since"],
        "retired": schema.get("x-last-seen"),
        "former": former,
    }
    if schema.get("type") == "object" and "additionalProperties" not in schema:
        return _model(schema, reference, common)
    if schema.get("type") == "string" and "enum" in schema:
        check_keys(schema, {*_KEYS, "type", "enum"}, reference)
        _check_words(schema["enum"], reference)
        return Model(**common, properties=[], enum=schema["enum"], deprecated=schema.get("deprecated", False))
    variants = _variants(schema, reference)
    if variants:
        check_keys(schema, {*_KEYS, *_UNION_KEYS}, reference)
        return Union(**common, variants=variants)
    return _alias(schema, reference, common)


def check_retired(facts: dict[str, Any], where: str) -> None:
    """What is retired is deprecated too, so that tools that know only OpenAPI see it."""
    if "x-last-seen" in facts and facts.get("deprecated") is not True:
        raise ContractError(f"spec/{where} has x-last-seen but not deprecated: true; add it.")


def _model(schema: dict[str, Any], where: str, common: dict[str, Any]) -> Model:
    check_keys(schema, {*_KEYS, "type", "properties", "required", "oneOf", "discriminator"}, where)
    required = set(schema.get("required", ()))
    unknown = required - set(schema.get("properties", {}))
    if unknown:
        raise ContractError(f"spec/{where}: required names {sorted(unknown)}, which are no properties.")
    properties = [
        _property(wire, facts, wire in required, f"{where}: {wire}")
        for wire, facts in schema.get("properties", {}).items()
    ]
    names = {one.wire: one.name for one in properties}
    for one in properties:
        one.description = in_python(one.description, names)
    common["description"] = in_python(common["description"], names)
    variants = _variants(schema, where)
    deprecated = schema.get("deprecated", False)
    return Model(**common, properties=properties, enum=None, deprecated=deprecated, variants=variants)


def _alias(schema: dict[str, Any], where: str, common: dict[str, Any]) -> Alias:
    if "anyOf" not in schema:
        value = value_of(schema, where, also=_KEYS)
        return Alias(**common, type=value.type, values=[value])
    check_keys(schema, {*_KEYS, "anyOf"}, where)
    values = [value_of(member, f"{where}: anyOf") for member in schema["anyOf"]]
    return Alias(**common, type=_one_of([value.type for value in values]), values=values)


def _one_of(types: list[Type]) -> Type:
    """The type of a value that has one of these types."""
    python = ", ".join(one.python for one in types)
    published = ", ".join(one.published for one in types)
    return Type(f"Union[{python}]", f"Union[{published}]", [name for one in types for name in one.models])


def _check_words(words: list[Any], where: str) -> None:
    """Each word of an enumeration is a member of a class, named by the word in capitals."""
    for word in words:
        member = word.upper() if isinstance(word, str) else word
        remedy = "use a property with an enum instead of a schema of its own, or put it in quotes if it is text"
        check_name(member, (), f"{where}: {word!r} under enum", remedy)
        if member.startswith("_"):  # Enum keeps some of these names to itself
            raise ContractError(f"spec/{where}: {word!r} under enum can be no member of an Enum; {remedy}.")
    twice = sorted(word for word, times in Counter(word.upper() for word in words).items() if times > 1)
    if twice:
        raise ContractError(f"spec/{where}: more than one word is named {twice} in Python.")


def _property(wire: str, schema: dict[str, Any], required: bool, where: str) -> Property:
    check_retired(schema, where)
    variants = _variants(schema, where)
    if variants:
        check_keys(schema, {*_UNION_KEYS, *_PROPERTY_KEYS}, where)
        value = Value(_one_of([Type(name, name, [name]) for name in variants.members]))
    else:
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
        description=text_of(schema, where),
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
        variants=variants,
        attributes_of=schema.get("x-attributes-of"),
    )


def _variants(schema: dict[str, Any], where: str) -> Variants | None:
    """The models that a schema names as its variants; None where it names none."""
    members = schema.get("oneOf", schema.get("anyOf"))
    if not members or not any("$ref" in member for member in members):
        return None
    for member in members:
        check_keys(member, {"$ref"}, f"{where}: a member of a union of models")
    names = [Path(member["$ref"]).stem for member in members]
    key = "x-sibling-discriminator" if "x-sibling-discriminator" in schema else "discriminator"
    wanted = "oneOf" if "discriminator" in schema else "anyOf"
    if ("oneOf" in schema) == ("anyOf" in schema) or wanted not in schema:
        raise ContractError(f"spec/{where}: a union has oneOf with a discriminator, anyOf without; see spec/README.md.")
    if key not in schema:
        return Variants(None, False, {}, names)
    check_keys(schema[key], {"propertyName", "mapping"}, f"{where}: {key}")
    mapping = {value: Path(reference).stem for value, reference in schema[key]["mapping"].items()}
    if set(mapping.values()) != set(names) or len(set(names)) != len(names):
        raise ContractError(f"spec/{where}: {wanted} and the mapping of {key} name different models.")
    return Variants(schema[key]["propertyName"], key != "discriminator", mapping, names)


def check_unions(models: list[Model], unions: list[Union]) -> None:
    """The members of unions are models that have what tells them apart; says which can stand for their model."""
    by_name = {model.name: model for model in models}
    held = [(f"{one.source}: {prop.wire}", prop.variants) for one in models for prop in one.properties]
    held += [*((one.source, one.variants) for one in models), *((one.source, one.variants) for one in unions)]
    for where, variants in held:
        if variants is None:
            continue
        for name in variants.members:
            if name not in by_name:
                raise ContractError(f"{where}: {name} under the members of a union is no model.")
        if variants.by is not None and not variants.beside:
            for value, name in variants.mapping.items():
                _check_member(by_name[name], variants.by, value, where)
    beside = {one.name: one.variants.by for one in unions if one.variants.beside}
    for model in models:
        wires = {prop.wire for prop in model.properties}
        for prop in model.properties:
            needed = {beside[name] for name in prop.type.models if name in beside}
            needed |= {prop.variants.by} if prop.variants and prop.variants.beside else set()
            if needed - wires:
                raise ContractError(f"{model.source}: {prop.wire} is told apart by {needed}, which is no property.")
        if model.variants:
            model.whole = all(
                wires <= {one.wire for one in by_name[name].properties} for name in model.variants.members
            )


def _check_member(member: Model, by: str, value: str, where: str) -> None:
    enum = next((prop.limits.get("enum") for prop in member.properties if prop.wire == by), None)
    if value not in (enum or ()):
        raise ContractError(
            f"{where}: {member.name}.{by} has no enum with {value!r}, which the mapping leads to it by."
        )
