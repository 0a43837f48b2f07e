"""What the generator makes the examples of operations from, and the errors and guides beside them; what it refuses."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from small_contract import GET, SMALL, changed, write

from tools.contract import load
from tools.examples import example_of
from tools.expressions import Group, laid_out, literal
from tools.files import ContractError

BOX = "schemas/things/Box.yaml"


def larger() -> dict[str, Any]:
    """The small contract with an operation that takes a path, a query and a body, and what the body is made of."""
    files = copy.deepcopy(SMALL)
    files["openapi.yaml"]["components"]["schemas"]["Box"] = {"$ref": BOX}
    files[BOX] = {
        "type": "object",
        "description": "What things are in.",
        "required": ["label", "size"],
        "properties": {
            "label": {"type": "string", "description": "In words.", "maxLength": 3},
            "size": {"type": "number", "description": "In cm.", "exclusiveMinimum": 2},
            "closedAt": {"type": "string", "format": "date-time", "description": "When it was closed."},
            "thing": {"$ref": "Thing.yaml", "description": "What is in it."},
            "password": {"type": "string", "format": "password", "description": "It opens the box."},
        },
        "x-since": "1",
    }
    put = copy.deepcopy(SMALL[GET]["get"])
    put["operationId"] = "put_box"
    put["parameters"] += [
        {"in": "path", "name": "thingId", "description": "Which.", "required": True, "schema": {"type": "integer"}}
    ]
    put["requestBody"] = {
        "description": "The box.",
        "required": True,
        "content": {"application/json": {"schema": {"$ref": f"../{BOX}"}}},
    }
    files["openapi.yaml"]["paths"] = {"/things/{thingId}": {"$ref": GET}}
    files[GET] = {"put": put}
    return files


def code(tmp_path, files: dict[str, Any]) -> str:
    contract = load(write(tmp_path, files))
    return example_of(contract.operations[0], contract)


def test_what_the_contract_has_no_example_for_gets_plain_values(tmp_path):
    """Those that the test kit makes up too, within the limits; of the answer, it shows what there is."""
    assert code(tmp_path, larger()) == (
        "import talon_one\n\n"
        "api = talon_one.IntegrationApi()  # reads TALON_ONE_HOST\n"
        'body = talon_one.Box(label="lab", size=10.0)\n'
        "thing = api.put_box(thing_id=1, body=body)\n"
        "print(thing.id)\n"
    )


def test_examples_of_the_contract_are_shown(tmp_path):
    files = larger()
    put = files[GET]["put"]
    put["requestBody"]["content"]["application/json"]["example"] = {
        "closedAt": "2026-06-01T12:30:00Z",
        "thing": {},
        "password": "BOX_PASSWORD",
        "label": "a",
    }
    put["parameters"][1]["example"] = 7
    put["x-example"] = {"arguments": {"q": "red"}, "shows": ["id"], "as": "found"}
    assert code(tmp_path, files) == (
        "import os\n"
        "from datetime import datetime, timezone\n\n"
        "import talon_one\n\n"
        "# Set BOX_PASSWORD in the environment first.\n"
        "api = talon_one.IntegrationApi()  # reads TALON_ONE_HOST\n"
        "body = talon_one.Box(\n"
        "    closed_at=datetime(2026, 6, 1, 12, 30, tzinfo=timezone.utc),\n"
        "    thing=talon_one.Thing(id=1),\n"
        '    password=os.environ["BOX_PASSWORD"],\n'
        '    label="a",\n'
        "    size=10.0,\n"
        ")\n"
        'found = api.put_box(thing_id=7, body=body, q="red")\n'
        "print(found.id)\n"
    )


def test_an_id_in_words_goes_by_position(tmp_path):
    files = larger()
    files[GET]["put"]["parameters"][1].update({"schema": {"type": "string"}, "example": "thing-1"})
    assert 'api.put_box("thing-1", body)' in code(tmp_path, files)
    files[GET]["put"]["parameters"][1]["example"] = "12"
    assert 'api.put_box(thing_id="12", body=body)' in code(tmp_path / "2", files)


def test_code_of_ones_own_takes_the_place_of_what_is_shown(tmp_path):
    files = changed(GET, "get/x-example", {"then": "if thing.id > 3:\n    print('large')"})
    assert code(tmp_path, files).endswith("thing = api.get_thing()\nif thing.id > 3:\n    print('large')\n")


def test_an_operation_without_an_answer_is_only_called(tmp_path):
    files = changed(GET, "get/responses/200/content", None)
    assert code(tmp_path, files).endswith("\napi.get_thing()\n")


def test_code_is_laid_out_in_lines_of_88():
    items = literal({"a": ["x" * 20] * 2, "b": 1})
    assert laid_out(items) == f'{{"a": ["{"x" * 20}", "{"x" * 20}"], "b": 1}}'
    long = Group("call(", [("", "a"), ("more=", literal(["x" * 30] * 3))], ")")
    assert laid_out(long).splitlines() == [
        "call(",
        "    a,",
        "    more=[",
        *[f'        "{"x" * 30}",'] * 3,
        "    ],",
        ")",
    ]
    together = Group("call(", [("", "a" * 40), ("b=", "c" * 40)], ")", True)
    assert laid_out(together).splitlines() == ["call(", f"    {'a' * 40}, b={'c' * 40}", ")"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda put: put["x-example"].update(shows=["size"]), "size under x-example is not in Thing; it has id"),
        (lambda put: put["x-example"].update(arguments={"p": 1}), "p under x-example is no optional parameter; .*: q"),
        (lambda put: put["x-example"].update(show=["id"]), r"x-example has the unknown keys \['show'\]"),
        (lambda put: _body(put, {"lable": "a"}), r"Box in an example has no \['lable'\]; known are"),
        (lambda put: _body(put, {"closedAt": "today"}), "closedAt: 'today' in an example is no moment"),
        (lambda put: _body(put, {"closedAt": "2026-06-01T12:30:00"}), "is to be in UTC"),
    ],
)
def test_what_an_example_can_not_have_is_refused(tmp_path, change, complaint):
    files = larger()
    files[GET]["put"]["x-example"] = {}
    change(files[GET]["put"])
    with pytest.raises(ContractError, match=complaint):
        code(tmp_path, files)


def _body(put: dict[str, Any], example: Any) -> None:
    put["requestBody"]["content"]["application/json"]["example"] = example


def test_a_value_that_no_plain_one_fits_needs_an_example(tmp_path):
    files = larger()
    files[BOX]["properties"]["label"].update({"pattern": "^[%]{3}$"})
    with pytest.raises(ContractError, match="PUT: body needs an example, as no plain value fits .*'label'"):
        code(tmp_path, files)


# -- errors ----------------------------------------------------------------------------------------


def failures(tmp_path, files: dict[str, Any]) -> dict[int, str]:
    return {one.status: one.text for one in load(write(tmp_path, files)).operations[0].failures}


def test_rules_say_what_errors_mean(tmp_path):
    assert failures(tmp_path, SMALL) == {400: "Look at it."}
    assert failures(tmp_path / "2", larger()) == {400: "Look at the body.", 404: "There is no thing."}


def test_what_the_operation_says_itself_goes_first(tmp_path):
    files = larger()
    files[GET]["put"]["responses"].update({"400": {"description": "Too large."}, "418": {"description": "A teapot."}})
    files[GET]["put"]["x-errors"] = {"404": None, "409": "Twice."}
    assert failures(tmp_path, files) == {400: "Too large.", 409: "Twice.", 418: "A teapot."}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda put: put["responses"].update({"418": {"description": ""}}), "nothing says what 418 means"),
        (lambda put: put.update({"x-errors": {"409": None}}), "x-errors takes out 409, which it does not have"),
        (
            lambda put: (
                put["responses"].update({"400": {"description": "A."}}),
                put.update({"x-errors": {"400": "B."}}),
            ),
            "x-errors has a text for 400; it belongs to the response",
        ),
    ],
)
def test_an_operation_without_texts_of_its_errors_is_refused(tmp_path, change, complaint):
    files = larger()
    change(files[GET]["put"])
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, files))


def test_a_path_whose_things_have_no_name_is_refused(tmp_path):
    files = larger()
    files["errors.yaml"]["things"] = {}
    with pytest.raises(ContractError, match=r"errors\.yaml does not say what thingId stands for"):
        load(write(tmp_path, files))


def test_a_rule_without_a_text_that_fits_is_refused(tmp_path):
    files = larger()
    files["errors.yaml"]["errors"]["400"]["texts"] = {"file": "Look at the file."}
    with pytest.raises(ContractError, match=r"no text in spec/errors\.yaml fits it"):
        load(write(tmp_path, files))


# -- guides ----------------------------------------------------------------------------------------


def test_guides_are_those_of_the_operation_else_of_its_tag(tmp_path):
    files = changed("guides.yaml", "guides", {"calls": "Calls", "own": "One's own"})
    assert load(write(tmp_path, files)).operations[0].guides == ["calls"]
    files["guides.yaml"]["operations"] = {"get_thing": ["own"]}
    assert load(write(tmp_path / "2", files)).operations[0].guides == ["own"]


@pytest.mark.parametrize(
    ("part", "value", "complaint"),
    [
        ("tags", {}, r"GET: no guide belongs to get_thing; say in spec/guides\.yaml"),
        ("tags", {"Things": ["gone"]}, "Things under tags names the guide 'gone', which has no title"),
        ("operations", {"get_box": ["calls"]}, "get_box under operations is nothing that the contract has"),
        ("kinds", {"lists": ["calls"]}, "lists under kinds is nothing"),
        ("more", {}, r"guides\.yaml has the unknown keys \['more'\]"),
    ],
)
def test_an_operation_without_a_guide_is_refused(tmp_path, part, value, complaint):
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, changed("guides.yaml", part, value)))
