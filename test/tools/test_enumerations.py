"""Names for the words of enumerations: what the generator asks for, and what it makes of them."""

from __future__ import annotations

import re
import subprocess
import sys
import typing
from typing import Any, Optional

import pytest
from checkout import ROOT
from small_contract import GET, README, THING, changed, named, write

import talon_one
from talon_one import types
from tools.contract import load
from tools.files import ContractError
from tools.generate import render
from tools.wording import annotation, settable, signature


def things(**facts: Any) -> dict[str, Any]:
    return changed(THING, "properties/some", {"description": "Of any kind.", **facts})


def words(*of: Any) -> dict[str, Any]:
    return {"type": "string", "enum": list(of)}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (words("a"), 'WideProperty[Optional[str], Optional[Literal["a"]]]'),
        (words("a", "b"), "WideProperty[Optional[str], Optional[Some]]"),
        (words("a", "c"), 'WideProperty[Optional[str], Optional[Literal["a", "c"]]]'),
        ({**words("a"), "x-former-enum": ["b"]}, "WideProperty[Optional[str], Optional[Some]]"),
        ({"type": "integer", "enum": [1, 2]}, "WideProperty[Optional[int], Optional[Some]]"),
        ({"type": "integer", "enum": [1]}, "WideProperty[Optional[int], Optional[Literal[1]]]"),
        ({"type": "array", "items": words("a", "b")}, "WideProperty[Optional[list[str]], Optional[Sequence[Some]]]"),
        (
            {"type": "object", "additionalProperties": words("a", "b")},
            "WideProperty[Optional[dict[str, str]], Optional[Mapping[str, Some]]]",
        ),
        ({"type": "array", "items": {"type": "string"}}, "WideProperty[Optional[list[str]], Optional[Strings]]"),
        ({"type": "array", "items": {"type": "integer"}}, "WideProperty[Optional[list[int]], Optional[Sequence[int]]]"),
        (
            {"type": "object", "additionalProperties": {"type": "array", "items": {"$ref": "Thing.yaml"}}},
            "WideProperty[Optional[dict[str, list[Thing]]], Optional[Mapping[str, Sequence[Thing]]]]",
        ),
        ({"type": "string"}, "Property[Optional[str]]"),
    ],
)
def test_what_can_be_set(tmp_path, facts, expected):
    files = things(**facts)
    if "Some" in expected:
        files = named(files, Some="Thing.some")
    contract = load(write(tmp_path, files))
    assert annotation(contract.models[0].properties[1]) == expected
    assert f"    some: {expected} = prop(" in render(contract, README)["talon_one/models/thing.py"]


def test_an_enumeration_with_a_schema_of_its_own(tmp_path):
    files = named(things(**{"$ref": "Word.yaml"}), Said="Word")
    del files["schemas/things/Thing.yaml"]["properties"]["some"]["description"]
    files["openapi.yaml"]["components"]["schemas"]["Word"] = {"$ref": "schemas/things/Word.yaml"}
    files["schemas/things/Word.yaml"] = {**words("on", "off"), "description": "Says.", "x-since": "1"}
    files["schemas/things/Thing.yaml"]["properties"]["some"]["description"] = "What it says."
    prop = load(write(tmp_path, files)).models[0].properties[1]
    assert settable(prop.type.python, prop) == "Union[Word, Said]"


def test_parameters_have_words_in_stubs_only(tmp_path):
    files = changed(GET, "get/parameters/0/schema", words("a", "b"))
    operation = load(write(tmp_path, named(files, Some="get_thing.q"))).operations[0]
    assert signature(operation) == ["*", "q: Optional[str] = None"]
    assert signature(operation, stub=True) == ["*", "q: Optional[Some] = None"]


@pytest.mark.parametrize(
    ("facts", "names", "complaint"),
    [
        (words("a", "b"), {"Some": "Thing.any"}, r"Some: of names 'Thing\.any', which is nothing that has an enum"),
        (words("a", "b"), {"Some": "Thing.some", "Same": "Thing.some"}, r"Some has the words of Same; take one"),
        (words("a", "b"), {"Thing": "Thing.some"}, r"'Thing' has another meaning in generated code; give it another"),
        (words("a", "b"), {"Optional": "Thing.some"}, r"'Optional' has another meaning"),
        (words("a", "b"), {"Strings": "Thing.some"}, r"'Strings' has another meaning"),
    ],
)
def test_names_that_are_wrong(tmp_path, facts, names, complaint):
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, named(things(**facts), **names)))


def test_unknown_keys(tmp_path):
    files = named(things(**words("a", "b")), Some="Thing.some")
    files["enumerations.yaml"]["enumerations"]["Some"]["off"] = "Thing.some"
    with pytest.raises(ContractError, match=r"Some has the unknown keys \['off'\]"):
        load(write(tmp_path, files))


@pytest.fixture(scope="module")
def contract():
    return load(ROOT / "spec")


def test_the_names_of_the_contract_are_types(contract):
    made = {name: one for name, one in vars(types).items() if typing.get_origin(one) is typing.Literal}
    assert {name: list(typing.get_args(one)) for name, one in made.items()} == {
        one.name: one.words for one in contract.enumerations
    }
    assert typing.get_args(types.SessionState) == ("open", "closed", "partially_returned", "cancelled")
    assert sorted(made) == list(made)  # in an order that stays
    assert len({frozenset(typing.get_args(one)) for one in made.values()}) == len(made) == 151
    page = (ROOT / "docs" / "types.md").read_text("utf-8")
    assert re.findall(r"^`(\w+)` \| ", page, re.MULTILINE) == list(made)
    assert talon_one.types is types


def test_every_property_and_parameter_with_words_has_their_type(contract):
    """What can be set is what the run time takes without a word, former ones included."""
    seen = 0
    for holder in (*contract.models, *contract.operations):
        for one in getattr(holder, "properties", None) or getattr(holder, "parameters", ()):
            if one.limits.get("enum"):
                seen += 1
                where, expected = f"{holder.name}.{one.wire}", one.limits["enum"]
                if len(expected) == 1:
                    assert one.words[1] == f'Literal["{expected[0]}"]'
                else:
                    assert not one.words[1].startswith("Literal["), f"{where} has words without a name; add one"
                    assert set(typing.get_args(getattr(types, one.words[1]))) == set(expected), where
    assert seen > 400


def test_they_cost_nothing_unless_they_are_used():
    program = (
        "import sys, talon_one\n"
        "talon_one.NewCustomerSessionV2(state='open').state, talon_one.IntegrationApi\n"
        "assert 'talon_one.types' not in sys.modules\n"
        "talon_one.types.SessionState\n"
        "assert 'talon_one.types' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT, timeout=500)


def test_at_run_time_what_is_read_is_told():
    hints = typing.get_type_hints(talon_one.NewCustomerSessionV2)
    assert hints["state"] == Optional[str]
    assert hints["coupon_codes"] == Optional[list[str]]
    assert typing.get_type_hints(talon_one.IntegrationHubFlow)["event_type"] is talon_one.IntegrationHubEventType
    assert typing.get_type_hints(talon_one.ManagementApi.get_application_sessions)["state"] == Optional[str]
