"""A contract of one model and one operation, to be spoilt by tests of the generator."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import yaml

SMALL = {
    "openapi.yaml": {
        "info": {"version": "1"},
        "tags": [{"name": "Things", "description": "Of all sorts."}],
        "paths": {"/things": {"$ref": "paths/things.yaml"}},
        "components": {
            "schemas": {
                "Thing": {"$ref": "schemas/things/Thing.yaml"},
                "ErrorResponseWithStatus": {"$ref": "schemas/errors/ErrorResponseWithStatus.yaml"},
            },
            "securitySchemes": {
                "key": {"description": "A key for things."},
                "token": {"description": "A token for things."},
            },
        },
    },
    "effects.yaml": {"effects": {}},
    "enumerations.yaml": {"enumerations": {}},
    "errors.yaml": {
        "errors": {
            "400": {"for": "input", "contract": "Wrong.", "texts": {"body": "Look at the body.", "all": "Look at it."}},
            "404": {"for": "path", "texts": {"path": "There is no {things}.", "all": "Gone."}},
        },
        "things": {"thingId": "thing"},
    },
    "guides.yaml": {"guides": {"calls": "Calls"}, "kinds": {}, "tags": {"Things": ["calls"]}, "operations": {}},
    "paths/things.yaml": {
        "get": {
            "operationId": "get_thing",
            "x-api": "IntegrationApi",
            "x-since": "1",
            "tags": ["Things"],
            "summary": "Get it",
            "description": "Gets one.",
            "security": [{"key": []}],
            "parameters": [{"in": "query", "name": "q", "description": "What to find.", "schema": {"type": "string"}}],
            "responses": {
                "200": {
                    "description": "OK",
                    "content": {"application/json": {"schema": {"$ref": "../schemas/things/Thing.yaml"}}},
                },
                "4XX": {"$ref": "../responses/other_errors.yaml"},
            },
        }
    },
    "schemas/things/Thing.yaml": {
        "type": "object",
        "description": "Something.",
        "required": ["id"],
        "properties": {"id": {"type": "integer", "description": "Its number."}},
        "x-since": "1",
    },
    "responses/other_errors.yaml": {
        "description": "Any other error.",
        "content": {"application/json": {"schema": {"$ref": "../schemas/errors/ErrorResponseWithStatus.yaml"}}},
    },
    "schemas/errors/ErrorResponseWithStatus.yaml": {
        "type": "object",
        "description": "What went wrong.",
        "properties": {"message": {"type": "string", "description": "In words."}},
        "x-since": "1",
    },
}
README = "".join(
    f"<!-- generated: begin {name} -->\n<!-- generated: end {name} -->\n" for name in ("endpoints", "models")
)
THING = "schemas/things/Thing.yaml"
GET = "paths/things.yaml"


def write(folder: Path, files: dict[str, Any]) -> Path:
    for name, content in files.items():
        path = folder / "spec" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else yaml.safe_dump(content, sort_keys=False), "utf-8")
    return folder / "spec"


def named(files: dict[str, Any], **places: str) -> dict[str, Any]:
    """The same files with names for words: of each, a place that has them, `Thing.state`."""
    enumerations = {name: {"of": place, "description": f"What {name} says."} for name, place in places.items()}
    return {**files, "enumerations.yaml": {"enumerations": enumerations}}


def changed(name: str, place: str, value: Any) -> dict[str, Any]:
    """The small contract with one thing changed; a value of None takes it out."""
    files = copy.deepcopy(SMALL)
    *way, last = place.split("/")
    node = files[name]
    for step in way:
        node = node[int(step) if isinstance(node, list) else step]
    if value is None:
        del node[last]
    else:
        node[last] = value
    return files
