"""Documents that nest more deeply than Python's recursion goes: an error that says so, never RecursionError."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from typing import Any, Callable, Dict

import pytest

from talon_one import ApiClient, ApiValueError, CustomerSessionV2, Effect
from talon_one.api_response import ApiResponse
from talon_one.model import json as our_json

#: Of what PyPy has compiled, a level can need less of the stack than 40 bytes.
TOO_DEEP = 200_000 if sys.implementation.name == "pypy" else 20_000


def nested(levels: int, *, of_objects: bool = False) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"a": value, "b": 1} if of_objects else [value]
    return value


def session(levels: int, **options: Any) -> Any:
    return CustomerSessionV2._view({"integrationId": "a", "attributes": {"deep": nested(levels, **options)}})


WAYS: Dict[str, Callable[[Any], Any]] = {
    "to_dict": lambda model: model.to_dict(),
    "to_dict on the wire": lambda model: model.to_dict(serialize=True),
    "to_json": lambda model: model.to_json(),
    "from_dict": lambda model: type(model).from_dict(model._document),
    "from_dict of a model": lambda model: type(model).from_dict(model),
    "deepcopy": copy.deepcopy,
    "deepcopy in a list": lambda model: copy.deepcopy([model]),
    "pickle": lambda model: pickle.dumps(model),
    "pickle in a list": lambda model: pickle.dumps([model]),
    "==": lambda model: model == session(TOO_DEEP, of_objects=isinstance(model.attributes["deep"], dict)),
    "sanitize": lambda model: ApiClient.sanitize_for_serialization(None, model),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("of_objects", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_too_deep(way: str, of_objects: bool) -> None:
    with pytest.raises(ApiValueError, match=r"nested too deeply|contains itself"):
        WAYS[way](session(TOO_DEEP, of_objects=of_objects))


@pytest.mark.parametrize("way", WAYS)
def test_deep_enough(way: str) -> None:
    """What answers hold, and more."""
    WAYS[way](session(50))


def test_the_error_says_what_is_too_deep() -> None:
    with pytest.raises(ApiValueError, match=r"^CustomerSessionV2\.attributes is nested too deeply for to_dict, or"):
        session(TOO_DEEP).to_dict()


@pytest.mark.parametrize("levels", [150, 250, 500, 800, 950])
@pytest.mark.parametrize("decoder", ["stdlib", "orjson"])
def test_what_was_decoded(decoder: str, levels: int, monkeypatch: Any) -> None:
    """Each decoder has a limit of its own; what it gives is handled, or refused in our words."""
    if decoder == "orjson" and our_json.orjson is None:
        pytest.skip("orjson is not installed")
    monkeypatch.setattr(our_json, "orjson", our_json.orjson if decoder == "orjson" else None)
    text = json.dumps({"attributes": {"deep": 0}}).replace("0", "[" * levels + "]" * levels)
    try:
        model: Any = CustomerSessionV2.from_json(text)
    except ApiValueError as error:
        assert "nested too deeply" in str(error)
        return
    for way in WAYS.values():
        try:
            way(model)
        except ApiValueError as error:
            assert "nested too deeply" in str(error)


def test_showing_and_checking() -> None:
    for model in (session(TOO_DEEP), session(TOO_DEEP, of_objects=True)):
        assert repr(model) == "<CustomerSessionV2 that contains itself, or is nested too deeply to show>"
        model.validate()


def test_properties_of_an_effect() -> None:
    effect = Effect._view({"effectType": "customEffect", "props": {"name": "n", "payload": {"a": nested(TOO_DEEP)}}})
    with pytest.raises(ApiValueError, match="nested too deeply"):
        effect.typed_props  # noqa: B018


def test_what_contains_itself() -> None:
    model: Any = session(1)
    model.attributes["self"] = [model.attributes] * 10
    for way in set(WAYS) - {"==", "deepcopy", "deepcopy in a list", "from_dict", "from_dict of a model"}:
        with pytest.raises(ApiValueError, match="contains itself"):
            WAYS[way](model)


def test_a_pickled_answer() -> None:
    with pytest.raises(ApiValueError, match="nested too deeply"):
        pickle.dumps(ApiResponse(nested(TOO_DEEP), 200, {}))
    assert pickle.loads(pickle.dumps(ApiResponse(nested(50), 200, {}))).data == nested(50)
