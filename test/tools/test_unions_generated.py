"""What the generator makes of unions and aliases, and what it refuses."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
from small_contract import README, write
from union_contract import SCHEMAS, files, refs, told_by

from tools.contract import load
from tools.files import ContractError
from tools.generate import render


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return render(load(write(tmp_path_factory.mktemp("contract"), files())), README)


def declared(text: str, name: str) -> str:
    """The declaration of a property, its documentation left out."""
    found = re.search(rf"^    {name}: (.*?)^        doc=", text, re.DOTALL | re.MULTILINE)
    return re.sub(r"\s+", " ", found[1]).strip() if found else ""


@pytest.mark.parametrize(
    ("module", "name", "expected"),
    [
        ("shape_group", "shapes", "WideProperty[list[Shape], Sequence[Shape]] = prop("),
        (
            "shape_group",
            "on_error",
            "WideProperty[Optional[dict[str, list[Shape]]], Optional[Mapping[str, Sequence[Shape]]]] = prop( "
            '"onError", default=None,',
        ),
        ("shape_group", "main", "Property[Optional[Shape]] = prop( default=None,"),
        (
            "shape_group",
            "shape_type",
            'WideProperty[str, Literal["group"]] = prop( "shapeType", default="group", enum=("group",),',
        ),
        ("circle", "shape_type", 'WideProperty[str, CircleType] = prop( "shapeType", enum=("circle", "ring"),'),
        (
            "circle",
            "inner_size",
            'Property[Optional[Union[float, str]]] = prop( "innerSize", default=None, max_length=3,',
        ),
        (
            "circle",
            "start",
            "WideProperty[Optional[Union[int, str]], Optional[Union[int, ShapeEnd]]] = prop( "
            'default=None, enum=("first", "last"),',
        ),
        ("circle", "label", "Property[Optional[str]] = prop( default=None, min_length=2,"),
        ("moves", "moves", "WideProperty[list[Move], Sequence[Move]] = prop( min_items=1,"),
        (
            "move",
            "payload",
            "WideProperty[Union[PutMove, TakeMove, dict[str, Any]], Union[PutMove, TakeMove, Mapping[str, Any]]] = prop( "
            'beside=("moveType", { "PUT": "PutMove", "TAKE": "TakeMove", }),',
        ),
        ("policed", "policy", "Property[Optional[Policy]] = prop( default=None,"),
    ],
)
def test_properties_that_hold_unions(written, module, name, expected):
    assert declared(written[f"talon_one/models/{module}.py"], name) == expected


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("shape.pyi", "Shape = Union["),
        ("shape.pyi", "    UnknownVariant,"),
        ("shape.pyi", "from talon_one.models.circle import Circle"),
        ("shape.py", "class Shape(OneOf):"),
        ("policy.pyi", "    dict[str, Any],"),
        ("size.py", "Size = Union[float, str]"),
        ("label.py", "Label = str"),
        ("circle.py", "class Circle(Variant):"),
        ("shape_check.py", "class ShapeCheck(Refined):"),
        ("move.py", "class Move(Refined):"),
        ("move_put.py", "class MovePut(Move):"),
        ("move_put.py", "from talon_one.models.move import Move"),
        ("moves.py", "class Moves(Model):"),
    ],
)
def test_modules_of_unions_aliases_and_their_models(written, module, line):
    assert line in written[f"talon_one/models/{module}"].splitlines()


def test_they_are_listed_wherever_models_are(written):
    for name in ("Shape", "Policy", "Label", "Size"):
        assert f'"{name}":' in written["talon_one/_index.py"]
        assert f"import {name} as {name}" in written["talon_one/models/__init__.pyi"]
        assert f"import {name} as {name}" in written["talon_one/__init__.pyi"]
        assert f"[{name}](docs/{name}.md)" in written["README.md"]
    aliases = written["talon_one/_index.py"].partition("ALIASES")[2]
    assert '"Size": "Union[float, str]"' in aliases
    assert '"Shape"' not in aliases


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("Shape", "`ring` | [Circle](Circle.md)"),
        ("Shape", "`shape_type` decides which; if it has any other value, reading gives an `UnknownVariant`"),
        ("BoxInner", "`box_size` of the object that holds it decides which"),
        ("Policy", "* [LargeBox](LargeBox.md)"),
        ("Size", "another name for **float** or **str**. At most 3 characters."),
        ("ShapeStart", "Where it is text, one of `first`, `last`."),
        ("Circle", "[**Size**](Size.md)"),
        ("Move", "[**PutMove**](PutMove.md) or [**TakeMove**](TakeMove.md)"),
        ("MovePut", "A subclass of [Move](Move.md)"),
        ("ShapeCheck", "`between` | [BetweenCheck](BetweenCheck.md)"),
        ("ShapeGroup", "Filled in if left out."),
    ],
)
def test_pages(written, page, text):
    assert text in written[f"docs/{page}.md"]


def changed(name: str, **schema: Any) -> dict[str, Any]:
    return {name: {**copy.deepcopy(SCHEMAS[name]), **schema}}


@pytest.mark.parametrize(
    ("schemas", "complaint"),
    [
        (
            {"Other": {"type": "array", "items": {"$ref": "Label.yaml"}}},
            r"Other\.yaml: an alias of the alias Label; write out",
        ),
        (
            {"Size": {"anyOf": [{"type": "number", "enum": [1]}, {"type": "string", "enum": ["a"]}]}},
            r"Size\.yaml: two of its types have a limit \['enum'\], which cannot be told apart",
        ),
        (
            {
                "Labels": {"type": "array", "items": {"type": "string"}, "maxItems": 3},
                "Policed": {
                    "type": "object",
                    "properties": {
                        "rows": {"type": "array", "items": {"$ref": "Labels.yaml"}, "description": "Lists of labels."}
                    },
                },
            },
            r"Policed\.yaml: rows: the size of an inner list cannot be checked; Labels has one",
        ),
        (
            {
                "Jump": {
                    **copy.deepcopy(SCHEMAS["Move"]),
                    "oneOf": refs("MovePut"),
                    "discriminator": told_by("moveType", PUT="MovePut"),
                }
            },
            r"MovePut\.yaml: it refines Move and Jump; it can refine one",
        ),
        (
            changed("Shape", discriminator=told_by("shapeType", circle="Circle", group="ShapeGroup", box="SmallBox")),
            r"Shape\.yaml: oneOf and the mapping of discriminator name different models",
        ),
        (
            {
                "Shape": {
                    "oneOf": refs("Circle", "SmallBox"),
                    "discriminator": told_by("shapeType", circle="Circle", box="SmallBox"),
                }
            },
            r"Shape\.yaml: SmallBox\.shapeType has no enum with 'box'",
        ),
        (
            {
                "Shape": {
                    "oneOf": refs("Circle", "Lost"),
                    "discriminator": told_by("shapeType", circle="Circle", lost="Lost"),
                }
            },
            r"Shape\.yaml: Lost under the members of a union is no model",
        ),
    ],
)
def test_what_is_refused(tmp_path: Path, schemas: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, files(**schemas)))
