"""Models as fields of pydantic's, and so as types of FastAPI's requests and answers; imported when pydantic asks."""

from __future__ import annotations

import threading
from typing import Any, Dict, List

from talon_one.exceptions import ApiTypeError
from talon_one.model.kinds import (
    BoolKind,
    DateKind,
    DateTimeKind,
    DictKind,
    FloatKind,
    IntKind,
    Kind,
    ListKind,
    ModelKind,
    StrKind,
)
from talon_one.model.kinds.unions import EitherKind

_TYPES = {StrKind: "string", IntKind: "integer", FloatKind: "number", BoolKind: "boolean"}
_FORMATS = {DateTimeKind: "date-time", DateKind: "date"}
_being_made = threading.local()


def core_schema(cls: Any) -> Any:
    """For `__get_pydantic_core_schema__`: takes a model or a dict of its properties, and writes wire names."""
    from pydantic_core import core_schema as made

    kind = ModelKind(cls.__name__)
    kind._class = kind._model_class = cls  # also of a class of the user's own

    def validated(value: Any) -> Any:
        try:
            return kind.check(value, cls.__name__)
        except ApiTypeError as error:  # of a TypeError pydantic would make no error of its own
            raise ValueError(str(error)) from None

    return made.no_info_plain_validator_function(
        validated,
        ref=_reference(cls),
        metadata={"pydantic_js_functions": [lambda _, handler: json_schema(cls, handler)]},
        serialization=made.plain_serializer_function_ser_schema(lambda model: model.to_dict(serialize=True)),
    )


def json_schema(cls: Any, handler: Any) -> Dict[str, Any]:
    """The JSON schema of a model, from the contract. handler: pydantic's, which keeps what models refer to."""
    stack: List[Any] = _being_made.__dict__.setdefault("stack", [])
    stack.append(cls)
    try:
        properties = {}
        for made in cls._properties.values():
            described = {"description": made.doc, **_of_kind(made.kind, handler)}
            if made.nullable:
                described = {"anyOf": [described, {"type": "null"}]}
            properties[made.wire] = {**described, **({"readOnly": True} if made.read_only else {})}
        required = [made.wire for made in cls._properties.values() if made.required and not made.constant]
        found: Dict[str, Any] = {"title": cls.__name__, "type": "object", "properties": properties}
        text = (cls.__doc__ or "").partition("\n\nContract:")[0].strip()
        return {
            **found,
            **({"description": " ".join(text.split())} if text else {}),
            **({"required": required} if required else {}),
        }
    finally:
        stack.pop()


def _reference(cls: Any) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


def _of_kind(kind: Kind, handler: Any) -> Dict[str, Any]:
    limits = {}
    for rule in kind.rules:
        limits[rule.name] = rule.limit
    if isinstance(kind, ListKind):
        return {"type": "array", "items": _of_kind(kind.item, handler), **limits}
    if isinstance(kind, DictKind):
        return {"type": "object", "additionalProperties": _of_kind(kind.item, handler) or True, **limits}
    if isinstance(kind, EitherKind):
        return {"anyOf": [_of_kind(one, handler) for one in kind.kinds]}
    if isinstance(kind, ModelKind) and kind.instead() is None:
        return _of_model(kind.model, handler)
    if isinstance(kind, ModelKind) and issubclass(kind.model, str):
        words: Any = kind.model
        return {"type": "string", "enum": list(words.allowable_values)}
    if type(kind) in _FORMATS:
        return {"type": "string", "format": _FORMATS[type(kind)]}  # type: ignore[index]
    if type(kind) in _TYPES:
        return {"type": _TYPES[type(kind)], **limits}  # type: ignore[index]
    return {} if type(kind) is Kind else {"type": "object"}


def _of_model(cls: Any, handler: Any) -> Dict[str, Any]:
    from pydantic_core import core_schema as made

    known = cls in _being_made.stack
    schema = made.definition_reference_schema(_reference(cls)) if known else core_schema(cls)
    return dict(handler.generate_json_schema.generate_inner(schema))
