"""A small reader of `spec/` for tests: what each operation should be on the wire, and examples.

It shares nothing with the generator, so that the two can disagree.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

import yaml
from checkout import SPEC

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
JSON = "application/json"


@functools.cache
def read(path: Path) -> Any:
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, Loader=_LOADER)


class Param(NamedTuple):
    place: str
    wire: str
    python: str
    schema: Dict[str, Any]
    required: bool
    explode: bool


class Op(NamedTuple):
    name: str
    api: str
    method: str
    path: str
    params: List[Param]
    #: media type, schema and former Python names of the body, if there is one
    body: Optional[Tuple[str, Dict[str, Any], List[str]]]
    #: status → (media type, schema); None for an answer without a body
    responses: Dict[int, Optional[Tuple[str, Dict[str, Any]]]]
    schemes: List[str]
    idempotency_key: bool
    retired: bool
    former: List[str]
    base: Path

    def resolve(self, schema: Dict[str, Any]) -> Tuple[Dict[str, Any], Path]:
        return resolved(schema, self.base)

    @property
    def successes(self) -> List[int]:
        return [status for status in self.responses if status < 300]

    @property
    def errors(self) -> List[int]:
        return [status for status in self.responses if status >= 300]


def resolved(schema: Dict[str, Any], base: Path) -> Tuple[Dict[str, Any], Path]:
    """A schema without a reference, and the folder that its own references start from."""
    while "$ref" in schema:
        target = (base / schema["$ref"]).resolve()
        schema, base = read(target), target.parent
    return schema, base


def python_name(wire: str) -> str:
    """`customerSessionId` → `customer_session_id`."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", re.sub(r"([A-Z]+)([A-Z][a-z]{2,})", r"\1_\2", wire))
    return words.replace("-", "_").lower()


@functools.cache
def operations() -> List[Op]:
    found = []
    for path, reference in read(SPEC / "openapi.yaml")["paths"].items():
        file = SPEC / reference["$ref"]
        for method, facts in read(file).items():
            params = []
            for entry in facts.get("parameters", []):
                param, _ = resolved(entry, file.parent)
                params.append(
                    Param(
                        param["in"],
                        param["name"],
                        param.get("x-python-name", python_name(param["name"])),
                        param["schema"],
                        param.get("required", False),
                        param.get("explode", True),
                    )
                )
            body = None
            if "requestBody" in facts:
                ((media, content),) = facts["requestBody"]["content"].items()
                body = media, content["schema"], facts["requestBody"].get("x-former-names", [])
            responses: Dict[int, Any] = {}
            for status, response in facts["responses"].items():
                if status == "4XX":  # all others
                    continue
                contents = list(response.get("content", {}).items())
                responses[int(status)] = (contents[0][0], contents[0][1]["schema"]) if contents else None
            found.append(
                Op(
                    facts["operationId"],
                    facts["x-api"],
                    method.upper(),
                    path,
                    params,
                    body,
                    responses,
                    [scheme for entry in facts["security"] for scheme in entry],
                    facts.get("x-idempotency-key", False),
                    "x-last-seen" in facts,
                    facts.get("x-former-names", []),
                    file.parent,
                )
            )
    return found


_BY_FORMAT = {
    "date-time": "2027-03-04T05:06:07Z",
    "date": "2027-03-04",
    "email": "someone@example.com",
    "uri": "https://example.com/a",
    "uuid": "4c1c5f4e-7f2d-4a77-9f0c-1d6d5b0c2f11",
}
#: What matches the patterns of the contract; `example` tries them in turn.
_CANDIDATES = (
    "abcd",
    "a",
    "A1_b",
    "1h",
    "30s",
    "1D",
    "#aabbcc",
    "10:00",
    "en",
    "EUR",
    "a@b.c",
    "1.0",
    "/a",
    "https://example.com/a",
)


def example(schema: Dict[str, Any], base: Path, everything: bool = False) -> Any:
    """A valid value of a schema: the smallest, or (on the top level) with every property set."""
    schema, base = resolved(schema, base)
    members = schema.get("oneOf", schema.get("anyOf"))
    if members:  # the first, which is also the one that the first word of an enumeration means
        chosen = example(members[0], base)
        rest = {name: facts for name, facts in schema.items() if name not in ("oneOf", "anyOf")}
        return {**example(rest, base, everything), **chosen} if "properties" in schema else chosen
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if isinstance(kind, list):
        (kind,) = (one for one in kind if one != "null")
    if kind == "object":
        required = schema.get("required", ())
        return {
            name: example(inner, base)
            for name, inner in schema.get("properties", {}).items()
            if everything or name in required
        }
    if kind == "array":
        count = max(schema.get("minItems", 0), 1 if everything else 0)
        return [example(schema["items"], base) for _ in range(count)]
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return _number(schema)
    if kind == "string":
        return _text(schema)
    return {"any": ["value", 1]}


def _number(schema: Dict[str, Any]) -> Any:
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1 if "exclusiveMinimum" in schema else None)
    high = schema.get("maximum", 7)
    return min(7, high) if low is None else max(low, min(7, high))


def _text(schema: Dict[str, Any]) -> str:
    if "pattern" in schema:
        fits = [text for text in _CANDIDATES if re.search(schema["pattern"], text)]
        fits = [text for text in fits if schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 1000)]
        assert fits, f"no example for the pattern {schema['pattern']!r}: add one to _CANDIDATES"
        return fits[0]
    text = _BY_FORMAT.get(schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 1000)]
