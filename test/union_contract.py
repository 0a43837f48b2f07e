"""A small contract with a union of every form, and what is generated from it, to be imported as models are."""

from __future__ import annotations

import importlib
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Iterator

from small_contract import README, SMALL, named, write

import talon_one.models
from talon_one import _index
from talon_one.model.registry import model_class
from tools.contract import load
from tools.generate import render


def refs(*names: str) -> list[dict[str, str]]:
    return [{"$ref": f"{name}.yaml"} for name in names]


def told_by(name: str, **mapping: str) -> dict[str, Any]:
    return {"propertyName": name, "mapping": {value: f"{model}.yaml" for value, model in mapping.items()}}


def tag(name: str, *values: str) -> dict[str, Any]:
    return {name: {"type": "string", "enum": list(values), "description": "Which it is."}}


def model(required: list[str], **properties: Any) -> dict[str, Any]:
    described = {wire: {"description": "Some of it.", **facts} for wire, facts in properties.items()}
    return {"type": "object", "required": required, "properties": described}


SHAPES = {"type": "array", "items": {"$ref": "Shape.yaml"}}
SIZE = {"Small": "SmallBox", "Large": "LargeBox"}
SCHEMAS: dict[str, dict[str, Any]] = {
    # Told apart by a field of its own; nested, recursive.
    "Shape": {
        "oneOf": refs("Circle", "ShapeGroup", "ShapeCheck"),
        "discriminator": told_by("shapeType", circle="Circle", ring="Circle", group="ShapeGroup", check="ShapeCheck"),
    },
    "Circle": model(
        ["shapeType", "radius"],
        **tag("shapeType", "circle", "ring"),
        radius={"type": "number", "minimum": 0},
        innerSize={"$ref": "Size.yaml"},
        start={"$ref": "ShapeStart.yaml"},
        label={"$ref": "Label.yaml"},
    ),
    "ShapeGroup": model(
        ["shapeType", "shapes"],
        **tag("shapeType", "group"),
        shapes=SHAPES,
        onError={"type": "object", "additionalProperties": SHAPES},
        main={"$ref": "Shape.yaml"},
    ),
    # A model with variants that are parts.
    "ShapeCheck": {
        **model(
            ["shapeType", "operator", "attribute"],
            **tag("shapeType", "check"),
            **tag("operator", "between", "empty"),
            attribute={"type": "string"},
            min={},
            max={},
        ),
        "oneOf": refs("BetweenCheck", "EmptyCheck"),
        "discriminator": told_by("operator", between="BetweenCheck", empty="EmptyCheck"),
    },
    "BetweenCheck": model(["min", "max"], **tag("operator", "between"), min={"type": "number"}, max={"type": "number"}),
    "EmptyCheck": model([], **tag("operator", "empty")),
    # A model with whole variants, and a union that a field beside it tells apart, inline.
    "Move": {
        **model(
            ["moveType", "payload"],
            **tag("moveType", "PUT", "TAKE"),
            payload={
                "anyOf": refs("PutMove", "TakeMove"),
                "x-sibling-discriminator": told_by("moveType", PUT="PutMove", TAKE="TakeMove"),
            },
        ),
        "oneOf": refs("MovePut", "MoveTake"),
        "discriminator": told_by("moveType", PUT="MovePut", TAKE="MoveTake"),
    },
    "MovePut": model(["payload", "moveType"], payload={"$ref": "PutMove.yaml"}, **tag("moveType", "PUT")),
    "MoveTake": model(["moveType", "payload"], **tag("moveType", "TAKE"), payload={"$ref": "TakeMove.yaml"}),
    "PutMove": model(["skuCode"], skuCode={"type": "string"}, secretNote={"type": "string", "format": "password"}),
    "TakeMove": model(["skuCode", "howMany"], skuCode={"type": "string"}, howMany={"type": "integer"}),
    "Moves": model(["moves"], moves={"type": "array", "items": {"$ref": "Move.yaml"}, "minItems": 1}),
    # Told apart by a field beside it, in a file of its own: the list of them.
    "BoxInner": {
        "anyOf": refs("SmallBox", "LargeBox"),
        "x-sibling-discriminator": told_by("BoxSize", **SIZE),
    },
    "SmallBox": model(["itemCount"], itemCount={"type": "integer"}),
    "LargeBox": model(["itemCount", "boxColor"], itemCount={"type": "integer"}, boxColor={"type": "string"}),
    "Boxes": model(
        ["BoxSize", "Data"], BoxSize={"type": "string"}, Data={"type": "array", "items": refs("BoxInner")[0]}
    ),
    # Not told apart.
    "Policy": {"anyOf": refs("SmallBox", "LargeBox")},
    "Policed": model([], policy={"$ref": "Policy.yaml"}),
    # Plain values, and other names for types.
    "Size": {"anyOf": [{"type": "number"}, {"type": "string", "maxLength": 3}]},
    "ShapeStart": {"anyOf": [{"type": "integer"}, {"type": "string", "enum": ["first", "last"]}]},
    "Label": {"type": "string", "minLength": 2},
}
WORDS = {
    "CircleType": "Circle.shapeType",
    "MoveType": "Move.moveType",
    "ShapeEnd": "Circle.start",
    "ShapeOperator": "ShapeCheck.operator",
}
UNIONS = ["Shape", "BoxInner", "Policy"]


def files(**schemas: dict[str, Any]) -> dict[str, Any]:
    """The files of the contract, with more schemas or others."""
    found = {name: content for name, content in SMALL.items() if name != "openapi.yaml"}
    listed = dict(SMALL["openapi.yaml"]["components"]["schemas"])
    for name, schema in {**SCHEMAS, **schemas}.items():
        path = f"schemas/things/{name}.yaml"
        listed[name] = {"$ref": path}
        found[path] = {"description": f"What a {name} is.", "x-since": "1", **schema}
    components = {**SMALL["openapi.yaml"]["components"], "schemas": listed}
    found["openapi.yaml"] = {**SMALL["openapi.yaml"], "components": components}
    return named(found, **WORDS)


@contextmanager
def installed(folder: Path) -> Iterator[SimpleNamespace]:
    """The models of the contract by name, importable from `talon_one.models` for as long as this lasts."""
    contract = load(write(folder, files()))
    written = render(contract, README)
    names = [name for name in SCHEMAS if name not in _index.MODELS]
    assert len(names) == len(SCHEMAS)
    modules = folder / "models"
    modules.mkdir()
    for name in names:
        module = contract.modules[name]
        (modules / f"{module}.py").write_text(written[f"talon_one/models/{module}.py"], "utf-8")
        _index.MODELS[name] = module
    talon_one.models.__path__.append(str(modules))
    importlib.invalidate_caches()
    try:
        found = {
            name: getattr(importlib.import_module(f"talon_one.models.{_index.MODELS[name]}"), name) for name in names
        }
        yield SimpleNamespace(**found)
    finally:
        talon_one.models.__path__.remove(str(modules))
        for name in names:
            del _index.MODELS[name]
        model_class.cache_clear()
