"""`spec/` holds every model, property and operation of the fact files that it was made from.

The facts lie beside the checkout of those who maintain the contract; nobody else needs them.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from checkout import ROOT, SPEC

FACTS = ROOT.parent / "shared"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LIMITS = ("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format")
ITEM_LIMITS = {
    "itemMinLength": "minLength",
    "itemMaxLength": "maxLength",
    "itemPattern": "pattern",
    "itemFormat": "format",
    "itemMinimum": "minimum",
}

pytestmark = pytest.mark.skipif(
    not (FACTS / "newest-facts.json").exists(), reason="the fact files are not beside this checkout"
)


@functools.cache
def read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), LOADER)


@functools.cache
def newest() -> Any:
    return json.loads((FACTS / "newest-facts.json").read_text("utf-8"))


def applied(known: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """The facts of a model with those of a newer version."""
    properties = {**known.get("properties", {}), **change.get("properties", {})}
    for name, last in change.get("removed", {}).items():
        properties[name] = {**properties[name], "required": False, "lastSeen": last}
    for name in change.get("noLongerRequired", ()):
        properties[name] = {**properties[name], "required": False}
    found = {**known, "properties": {name: properties[name] for name in change.get("order", properties)}}
    if change.get("noLastSeen"):
        found.pop("lastSeen", None)
    return {**found, **{key: change[key] for key in ("lastSeen", "union", "discriminatorValue") if key in change}}


@functools.cache
def facts() -> Any:
    """Models and operations of the newest version."""
    known = json.loads((FACTS / "api-facts.json").read_text("utf-8"))
    models = {**known["models"], **newest()["models"]}
    models.update({name: applied(models[name], change) for name, change in newest()["changedModels"].items()})
    operations = {**known["operations"], **newest()["operations"]}
    for name, change in newest()["changedOperations"].items():
        parameters = {one["name"]: one for one in operations[name]["parameters"]}
        parameters.update(change.get("parameters", {}))
        ordered = [parameters.pop(one) for one in change.get("order", ()) if one in parameters]
        named = {key: change[key] for key in ("responses", "lastSeen", "responseHeaders") if key in change}
        operations[name] = {**operations[name], "parameters": [*ordered, *parameters.values()], **named}
    return {"models": models, "operations": operations}


@functools.cache
def schemas() -> dict[str, Any]:
    listed = read(SPEC / "openapi.yaml")["components"]["schemas"]
    return {name: read(SPEC / entry["$ref"]) for name, entry in listed.items()}


def python_name(wire: str, schema: dict[str, Any]) -> str:
    words = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", re.sub(r"([A-Z]+)([A-Z][a-z]{2,})", r"\1_\2", wire))
    return schema.get("x-python-name", re.sub(r"\W", "_", words).lower())


def type_of(schema: dict[str, Any]) -> str:
    """A schema's type in the words of the facts."""
    if "$ref" in schema:
        return Path(schema["$ref"]).stem
    kind = schema.get("type")
    if isinstance(kind, list):
        (kind,) = [one for one in kind if one != "null"]
    if kind == "array":
        return f"list[{type_of(schema['items'])}]"
    if kind == "object":
        values = schema.get("additionalProperties", True)
        return f"dict[str, {'any' if values is True else type_of(values)}]"
    if kind == "string":
        return {"date-time": "datetime", "date": "date"}.get(schema.get("format", ""), "str")
    return {"integer": "int", "number": "float", "boolean": "bool", None: "any"}[kind]


#: What the facts call by a plain type and the contract by the union or alias that it is.
UNIONS = {
    ("CatalogAction", "payload"): "any",  # inline
    ("StrikethroughEffect", "props"): "StrikethroughEffectProps",
}


def former_words(model: str, name: str, known: dict[str, Any]) -> list[str]:
    if name == "effect_type":
        types = newest()["effectTypes"].values()
        return [one["formerName"] for one in types if one["model"] == model and "formerName" in one]
    return list(known.get("formerEnum", ()))


def expected_type(model: str, name: str, known: dict[str, Any]) -> str:
    if (model, name) in UNIONS:
        return UNIONS[model, name]
    if "oneOf" in known:
        member = "From" if name == "from_" else "1" + "".join(word.capitalize() for word in name.split("_"))
        return model + member
    return str(known["type"])


def within(schema: dict[str, Any]) -> dict[str, Any]:
    """What limits stand on: the items of a list, the values of a map, else the value."""
    while schema.get("type") == "array":
        schema = schema["items"]
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) else schema


def limits_of(known: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Where the contract says other limits than the facts: what the facts say."""
    inner = within(schema)
    wanted = {key: known[key] for key in LIMITS if key in known}
    wanted.update({there: known[here] for here, there in ITEM_LIMITS.items() if here in known})
    # Two shorthands of the facts: a minimum and a maximum in one.
    if wanted.get("minimum") == "1M20000":
        wanted.update(minimum=1, maximum=20000)
    differ = {key: value for key, value in wanted.items() if inner.get(key) != value}
    sizes = {"minItems": 2, "maxItems": 3} if known.get("minItems") == "2Mi3" else known
    keys = ("minItems", "maxItems", "uniqueItems")
    return {**differ, **{key: sizes[key] for key in keys if key in sizes and schema.get(key) != sizes[key]}}


def test_there_are_as_many():
    assert len(facts()["models"]) == len(schemas()) == 1019
    assert schemas().keys() == facts()["models"].keys()
    assert sum(len(one.get("properties", ())) for one in facts()["models"].values()) == 5850
    assert sum(len(one.get("properties", ())) for one in schemas().values()) == 5850
    assert len(facts()["operations"]) == 248


@pytest.mark.parametrize("retired", [False, True])
def test_every_property_is_as_the_facts_say(retired):
    wrong = []
    for model, known in facts()["models"].items():
        schema = schemas()[model]
        properties = schema.get("properties", {})
        names = [python_name(wire, one) for wire, one in properties.items()]
        wanted = known.get("properties", {})
        if ("lastSeen" in known) is not retired:
            continue
        if [re.sub(r"_$", "", name) for name in names] != [re.sub(r"_$", "", name) for name in wanted]:
            wrong.append((model, "names or order", names, list(wanted)))
            continue
        required = set(schema.get("required", ()))
        for (wire, found), (name, fact) in zip(properties.items(), wanted.items()):
            place = f"{model}.{name}"
            pairs = [
                ("wire", wire, fact["json"]),
                ("type", type_of(found), expected_type(model, name, fact)),
                ("required", wire in required, fact.get("required", False)),
                ("readOnly", found.get("readOnly", False), fact.get("readOnly", False)),
                ("deprecated", found.get("deprecated", False), bool(fact.get("deprecated") or fact.get("lastSeen"))),
                ("lastSeen", found.get("x-last-seen"), fact.get("lastSeen")),
                ("requiredSince", found.get("x-required-since"), fact.get("requiredSince")),
                ("default", found.get("default"), fact.get("default")),
                ("formerEnum", found.get("x-former-enum", []), former_words(model, name, fact)),
                ("limits", limits_of(fact, found), {}),
            ]
            if "$ref" not in within(found) and "oneOf" not in fact:
                marks = wire in ("type", "effectType") and "discriminatorValue" in known
                default = [known["discriminatorValue"]] if marks else None
                pairs.append(("enum", within(found).get("enum"), fact.get("enum", default)))
            wrong += [(place, what, here, there) for what, here, there in pairs if here != there]
    assert not wrong, wrong


def test_every_model_is_as_the_facts_say():
    wrong = []
    for model, known in facts()["models"].items():
        schema = schemas()[model]
        for what, here, there in (
            ("since", schema["x-since"], known["since"]),
            ("lastSeen", schema.get("x-last-seen"), known.get("lastSeen")),
            ("enum", schema.get("enum"), known.get("enum")),
            ("alias", type_of(schema) if "alias" in known else None, known.get("alias")),
        ):
            if here != there:
                wrong.append((model, what, here, there))
        if "alias" in known and limits_of(known, schema):
            wrong.append((model, "limits", limits_of(known, schema), {}))
    assert not wrong, wrong


def test_every_union_is_told_apart_as_the_facts_say():
    found = 0
    for model, known in facts()["models"].items():
        union = known.get("siblingUnion") or known.get("union")
        if union is None or model == "Effect":  # effects.yaml
            continue
        schema = schemas()[model]
        told = schema.get("discriminator") or schema["x-sibling-discriminator"]
        assert told["propertyName"] == union.get("discriminator", union.get("siblingDiscriminator"))
        mapping = {value: Path(reference).stem for value, reference in told["mapping"].items()}
        assert mapping == union["mapping"], model
        found += 1
    for model, known in facts()["models"].items():
        if "anyOf" in known:
            assert [type_of(one) for one in schemas()[model]["anyOf"]] == known["anyOf"]
            found += 1
    payload = schemas()["CatalogAction"]["properties"]["payload"]["x-sibling-discriminator"]
    facts_of_it = newest()["changedModels"]["CatalogAction"]["properties"]["payload"]["union"]
    assert {value: Path(one).stem for value, one in payload["mapping"].items()} == facts_of_it["mapping"]
    assert found >= 30


def test_every_effect_has_its_models():
    effects = read(SPEC / "effects.yaml")["effects"]
    assert effects.keys() == newest()["effectTypes"].keys()
    for name, known in newest()["effectTypes"].items():
        keys = ("props", "model", "rollback", "deprecated")
        assert {key: effects[name].get(key) for key in keys} == {key: known.get(key) for key in keys}
    assert {"set", "updateAttribute", "callApi", "triggerWebhook"} <= effects.keys()


def test_every_operation_is_as_the_facts_say():
    wrong, seen = [], set()
    for path, entry in read(SPEC / "openapi.yaml")["paths"].items():
        for method, found in read(SPEC / entry["$ref"]).items():
            name = found["operationId"]
            seen.add(name)
            known = facts()["operations"][name]
            answers = {}
            for status, answer in found["responses"].items():
                if status != "4XX":
                    content = list(answer.get("content", {}).values())
                    answers[status] = type_of(content[0]["schema"]) if content else None
            pairs = [
                ("path", (method.upper(), path), (known["method"], known["path"])),
                ("api", found["x-api"], known["api"]),
                ("tag", found["tags"], [known["tag"]]),
                ("since", found["x-since"], known["since"]),
                ("lastSeen", found.get("x-last-seen"), known.get("lastSeen")),
                ("deprecated", found.get("deprecated", False), bool(known.get("deprecated") or known.get("lastSeen"))),
                ("stability", found.get("x-stability"), known.get("stability")),
                ("key", found.get("x-idempotency-key", False), known.get("idempotencyKey", False)),
                ("auth", [one for scheme in found["security"] for one in scheme], known["auth"]),
                ("responses", answers, known["responses"]),
                ("headers", headers_of(found), known.get("responseHeaders", [])),
                ("parameters", parameters_of(found, SPEC / entry["$ref"]), wanted_parameters(known)),
            ]
            wrong += [(name, what, here, there) for what, here, there in pairs if here != there]
    assert seen == facts()["operations"].keys()
    assert not wrong, wrong


def headers_of(operation: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(name for one in operation["responses"].values() for name in one.get("headers", {})))


def parameters_of(operation: dict[str, Any], file: Path) -> dict[str, Any]:
    """In the words of the facts: place and wire name → type and marks."""
    found = {}
    for entry in operation.get("parameters", ()):
        one = read((file.parent / entry["$ref"]).resolve()) if "$ref" in entry else entry
        inner = within(one["schema"])
        found[one["in"], one["name"]] = (
            type_of(one["schema"]),
            one.get("required", False),
            one["schema"].get("default"),
            inner.get("enum"),
            inner.get("minimum"),
            inner.get("maximum"),
            one.get("x-last-seen"),
        )
    body = operation.get("requestBody")
    if body:
        ((media, content),) = body["content"].items()
        if media == "multipart/form-data":
            assert body["required"] is True
            assert content["schema"]["required"] == list(content["schema"]["properties"])
            found["form", "upFile"] = "file"
        else:
            found["body", "body"] = (type_of(content["schema"]), body.get("required", False))
    return found


def wanted_parameters(operation: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in operation["parameters"]:
        if one["in"] == "form":
            assert one["bodyRequired"] is True
            found["form", one["wire"]] = "file"
        elif one["in"] == "body":
            found["body", "body"] = (one["type"], one.get("required", False))
        else:
            found[one["in"], one["wire"]] = (
                one["type"],
                one.get("required", False),
                one.get("default"),
                one.get("enum"),
                one.get("minimum"),
                one.get("maximum"),
                one.get("lastSeen"),
            )
    return found


def test_every_notification_is_a_webhook():
    listed = read(SPEC / "openapi.yaml")["webhooks"]
    known = newest()["notifications"]
    assert listed.keys() == known["webhooks"].keys()
    assert len(listed) == 24
    for name, model in known["webhooks"].items():
        hook = read(SPEC / listed[name]["$ref"])["post"]
        assert type_of(hook["requestBody"]["content"]["application/json"]["schema"]) == model
        assert [Path(one["$ref"]).stem for one in hook["parameters"]] == [known["header"]]
