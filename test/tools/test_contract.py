"""The contract agrees with itself, and with the models that are made from it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from checkout import ROOT, run_tool, tracked

import talon_one
from talon_one import Model
from talon_one._index import ALIASES
from talon_one.effects import EFFECT_PROPS
from tools.contract import load
from tools.naming import snake

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    """Every schema by name, read without the generator."""
    root = yaml.load((ROOT / "spec/openapi.yaml").read_text("utf-8"), LOADER)
    return {
        name: yaml.load((ROOT / "spec" / entry["$ref"]).read_text("utf-8"), LOADER)
        for name, entry in root["components"]["schemas"].items()
    }


@pytest.fixture(scope="module")
def contract() -> Any:
    return load(ROOT / "spec")


def test_the_size_of_the_contract(contract):
    assert len(contract.operations) == 248
    assert len(contract.schemas) == 1019
    assert sum(len(model.properties) for model in contract.models) == 5850


def test_the_contract_is_openapi():
    found = run_tool("openapi_spec_validator", "spec/openapi.yaml")
    assert found.returncode == 0, found.stdout + found.stderr


def in_wire_names(cls: type[Model], text: str) -> str:
    return re.sub(r"`(\w+)`", lambda found: f"`{cls.attribute_map.get(found[1], found[1])}`", text)


def test_every_model_says_what_its_schema_says(schemas):
    assert len(schemas) == 1019
    for name, schema in schemas.items():
        if "enum" not in schema and (schema.get("type") != "object" or "additionalProperties" in schema):
            continue  # a union or an alias
        cls = getattr(talon_one, name)
        if "enum" in schema:
            assert cls.allowable_values == schema["enum"]
            continue
        assert issubclass(cls, Model)
        assert list(cls.attribute_map.values()) == list(schema.get("properties", {}))
        required = {made.wire for made in cls._properties.values() if made.required}
        assert required == set(schema.get("required", ()))
        assert cls._retired == schema.get("x-last-seen")
        for made in cls._properties.values():
            facts = schema["properties"][made.wire]
            inner = facts.get("items", facts)
            if "$ref" in facts and Path(facts["$ref"]).stem in ALIASES:  # what it says holds where it stands
                alias = schemas[Path(facts["$ref"]).stem]
                inner = {key: one[key] for one in alias.get("anyOf", [alias]) for key in one}
            for here, there in (("max_length", "maxLength"), ("min_length", "minLength"), ("pattern", "pattern")):
                assert made.limits.get(here) == inner.get(there)
            for here, there in (("minimum", "minimum"), ("maximum", "maximum")):
                assert made.limits.get(here) == inner.get(there)
            for here, there in (("min_items", "minItems"), ("max_items", "maxItems"), ("unique_items", "uniqueItems")):
                assert made.limits.get(here) == facts.get(there)
            assert list(made.limits.get("enum", ())) == [*inner.get("enum", ()), *facts.get("x-former-enum", ())]
            assert in_wire_names(cls, made.doc).startswith(facts["description"].strip().split("\n")[0][:40])
            assert made.former_wire == tuple(facts.get("x-former-wire-names", ()))
            for former in facts.get("x-former-names", ()):
                assert cls._former[former] == made.name


def test_every_file_of_schemas_is_named_by_what_is_in_it(schemas):
    files = {path.stem: path for path in tracked("spec/schemas", "*.yaml")}
    assert files.keys() == schemas.keys()


def test_every_model_of_props_of_an_effect_is_in_the_table(schemas):
    of_effects = {name for name in schemas if name.endswith("EffectProps") and not name.startswith("Strikethrough")} | {
        "CustomEffectProps"
    }
    assert set(EFFECT_PROPS.values()) == of_effects
    renamed = {"set": "updateAttribute", "callApi": "triggerWebhook"}
    for effect, props in EFFECT_PROPS.items():
        assert snake(props).startswith(snake(renamed.get(effect, effect)))


#: Words that say nothing about the thing that has the name.
FILLER = """
    a an the this that these its it their your and or of to in on for from by with at as is are was be has have if any each
    current internal unique own given respective list record object entity data value number identifier id ids name
    date time when where which what whether
""".split()


def stem(word: str) -> str:
    return re.sub("(?<=[a-z]{2}[a-rt-z])s$", "", re.sub("ies$", "y", word))


def only_repeats(name: str, description: str) -> bool:
    """Whether a description has only words of the name, and filler."""
    said = {stem(word) for word in re.findall("[a-z0-9]+", description.lower())}
    return said <= {stem(word) for word in (*snake(name).split("_"), *FILLER)}


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("profileId", "The ID of this profile."),
        ("campaignName", "Name of the campaign."),
        ("subscribedApplicationsIds", "List of the IDs of the subscribed applications."),
        ("isActive", "Whether it is active."),
        ("expiryDate", "Expiry date, if any."),
        ("categories", "The category of each."),
        ("LoyaltyProgram", "A loyalty program."),
    ],
)
def test_a_description_that_repeats_the_name_is_found(name, description):
    assert only_repeats(name, description)
    assert not only_repeats(name, f"{description} Omit it to get everything.")


def test_descriptions_say_more_than_the_name(schemas):
    repeating = [
        f"{name}.{wire}: {facts['description']}"
        for name, schema in schemas.items()
        for wire, facts in schema.get("properties", {}).items()
        if only_repeats(wire, facts["description"])
    ]
    repeating += [name for name, schema in schemas.items() if only_repeats(name, schema["description"])]
    assert repeating == []


def test_every_operation_and_parameter_is_described(contract):
    for operation in contract.operations:
        assert operation.summary.strip()
        assert not only_repeats(operation.name, operation.description)
        for parameter in operation.parameters:
            assert not only_repeats(parameter.wire, parameter.description), (operation.name, parameter.name)


def test_descriptions_name_properties_as_python_does(contract):
    models = {model.name: model for model in contract.models}
    for model in contract.models:
        wire_names = {one.wire for one in model.properties} - {one.name for one in model.properties}
        for text in (model.description, *(one.description for one in model.properties)):
            assert not wire_names & set(re.findall(r"`(\w+)`", text)), (model.name, text)
    for operation in contract.operations:
        within = [*operation.parameters]
        for one in operation.parameters:
            within += [prop for name in one.type.models if name in models for prop in models[name].properties]
        wire_names = {one.wire for one in within} - {one.name for one in within}
        for text in (operation.description, *(one.description for one in operation.parameters)):
            assert not wire_names & set(re.findall(r"`(\w+)`", text)), (operation.name, text)
