"""The contract in other tools: one document that validators, JSON Schema and another generator take."""

from __future__ import annotations

import importlib.util
import json
from typing import Any, Iterator

import jsonschema
import pytest
from checkout import SPEC, run_tool
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tools.bundle import bundle, main

#: Texts of which some match every pattern of the contract.
TEXTS = (
    "Aa1_x",
    "a-b",
    "Name:value",
    "a@b.example",
    "2024-01-01",
    "1D",
    "de",
    "EUR",
    "https://a.example",
    "0123456789abcdef",
)


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    return bundle(SPEC)


@pytest.fixture(scope="module")
def schemas(contract) -> dict[str, Any]:
    found: dict[str, Any] = contract["components"]["schemas"]
    return found


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(inner)


def patterns(node: Any) -> list[str]:
    return [one["pattern"] for one in nodes(node) if isinstance(one.get("pattern"), str)]


def unicode_pattern(pattern: str) -> Any:
    """As ECMA-262 compiles it with the flag `u`, which is how JSON Schema says that patterns are read."""
    regress = pytest.importorskip("regress", reason="regress has no wheel for this Python")
    return regress.Regex(pattern, "u")


def test_the_document_refers_to_nothing_outside(contract, tmp_path):
    assert main([str(tmp_path / "contract.json")]) == 0
    written = json.loads((tmp_path / "contract.json").read_text("utf-8"))
    assert written == json.loads(json.dumps(contract))
    references = [one["$ref"] for one in nodes(written) if isinstance(one.get("$ref"), str)]
    for one in nodes(written):
        for told in (one.get("discriminator"), one.get("x-sibling-discriminator")):
            references += told["mapping"].values() if isinstance(told, dict) and "mapping" in told else ()
    assert len(references) > 2000
    for reference in set(references):
        _, components, kind, name = reference.split("/")
        assert (components, name in written["components"][kind]) == ("components", True), reference


def test_a_validator_of_openapi_takes_it(contract):
    validate(contract)


def test_every_operation_has_what_linters_ask_for(contract):
    """The default rules of redocly and spectral, as far as they concern operations."""
    tags = {tag["name"] for tag in contract["tags"]}
    operations = [one for item in contract["paths"].values() for one in item.values()]
    assert len({one["operationId"] for one in operations}) == len(operations) == 248
    for one in operations:
        assert one["summary"] and one["description"] and set(one["tags"]) <= tags and "security" in one
        assert any(status.startswith("2") for status in one["responses"])
        assert any(status.startswith("4") for status in one["responses"])
    assert contract["info"]["contact"] and contract["info"]["license"] and contract["servers"]


def test_every_pattern_is_one_of_ecma_262_with_unicode(contract):
    found = sorted(set(patterns(contract)))
    assert len(found) > 10
    for pattern in found:
        compiled = unicode_pattern(pattern)
        assert any(compiled.find(text) for text in TEXTS), pattern
    with pytest.raises(Exception, match="escape"):  # what it is about
        unicode_pattern(r"^[\']$")


def sample(schema: dict[str, Any], schemas: dict[str, Any], depth: int, known: dict[str, Any]) -> Any:
    """An instance of a schema: what is required, and down to `depth` all that is optional."""
    if "$ref" in schema:
        return sample(schemas[schema["$ref"].rpartition("/")[2]], schemas, depth, known)
    if "oneOf" in schema or "anyOf" in schema:
        one = sample(schema.get("oneOf", schema.get("anyOf"))[0], schemas, depth, known)
        if "properties" not in schema:
            return one
        rest = {name: value for name, value in schema.items() if name not in ("oneOf", "discriminator")}
        return {**sample(rest, schemas, depth, known), **one}
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        wanted = schema.get("properties", {}) if depth > 0 else schema.get("required", ())
        properties = schema.get("properties", {})
        return {name: sample(properties[name], schemas, depth - 1, known) for name in wanted}
    if kind == "array":
        size = schema.get("minItems", 1 if depth > 0 else 0)
        return [sample(schema["items"], schemas, depth - 1, known) for _ in range(size)]
    if kind in ("integer", "number"):
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        return least + 1 if "exclusiveMinimum" in schema else least
    if kind == "boolean":
        return True
    if kind == "string":
        if "pattern" in schema:
            return next(text for text in TEXTS if known[schema["pattern"]].find(text))
        return "x" * max(schema.get("minLength", 1), 1)
    return None


def test_every_schema_holds_in_a_validator_of_json_schema(contract, schemas):
    known = {pattern: unicode_pattern(pattern) for pattern in patterns(schemas)}

    def matches(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, str) and not known[pattern].find(instance):
            yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")

    registry = Registry().with_resource("urn:contract", DRAFT202012.create_resource(contract))
    cls = jsonschema.validators.extend(Draft202012Validator, {"pattern": matches})
    for name, schema in schemas.items():
        cls.check_schema(schema)
        validator = cls({"$ref": f"urn:contract#/components/schemas/{name}"}, registry=registry)
        for depth in (0, 2):
            instance = sample(schema, schemas, depth, known)
            assert [str(one) for one in validator.iter_errors(instance)] == [], (name, instance)
        if schema.get("required") and schema.get("type") == "object":
            assert not validator.is_valid({}), name
        if schema.get("type") == "object" and "additionalProperties" not in schema:
            assert not validator.is_valid([]), name


@pytest.mark.parametrize(
    ("operands", "good"),
    [
        ({"operator": "between", "min": 1, "max": 2}, True),
        ({"operator": "between", "value": 1}, False),
        ({"operator": "equals", "value": 1}, True),
        ({"operator": "within", "start": "a"}, False),
        ({"operator": "in", "values": [{"geometry": {"type": "Point", "coordinates": [1, 2]}}]}, True),
        ({"operator": "in", "values": [{"geometry": {"type": "Point", "coordinates": [1]}}]}, False),
        ({"operator": "in", "values": "{{$areas}}"}, True),
        ({"operator": "exists"}, True),
        ({"operator": "guess", "value": 1}, False),
    ],
)
def test_unions_within_unions_hold_in_json_schema(contract, operands, good):
    registry = Registry().with_resource("urn:contract", DRAFT202012.create_resource(contract))
    validator = Draft202012Validator({"$ref": "urn:contract#/components/schemas/Block"}, registry=registry)
    check = {"type": "checkAttribute", "attribute": "$Session.Total", **operands}
    assert validator.is_valid(check) is good
    assert validator.is_valid({"type": "group", "operator": "all", "blocks": [check]}) is good
    assert not validator.is_valid({**check, "type": "group"})


@pytest.mark.skipif(importlib.util.find_spec("openapi_python_client") is None, reason="not installed here")
def test_another_generator_takes_it(contract, tmp_path):
    (tmp_path / "contract.json").write_text(json.dumps(contract), "utf-8")
    # It must be told what a CSV is, and need not format what it writes.
    (tmp_path / "config.yml").write_text(
        "content_type_overrides: {application/csv: text/plain}\npost_hooks: []\n", "utf-8"
    )
    found = run_tool(
        *("openapi_python_client", "generate", "--meta", "none", "--fail-on-warning"),
        *("--path", "contract.json", "--config", "config.yml", "--output-path", "made"),
        cwd=tmp_path,
    )
    assert found.returncode == 0, found.stdout + found.stderr
    assert len(list((tmp_path / "made/models").glob("*.py"))) > 1000
