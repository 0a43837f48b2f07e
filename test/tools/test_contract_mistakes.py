"""Mistakes in a contract are told with their place."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from small_contract import GET, README, SMALL, THING, changed, named, write

import talon_one
from talon_one import Model
from tools.contract import load
from tools.files import ContractError
from tools.generate import render
from tools.wording import property_doc


def test_the_small_contract_is_in_order(tmp_path):
    found = load(write(tmp_path, SMALL))
    assert [model.name for model in found.models] == ["Thing", "ErrorResponseWithStatus"]
    assert [operation.name for operation in found.operations] == ["get_thing"]


def test_an_answer_may_have_no_body(tmp_path):
    without = load(write(tmp_path, changed(GET, "get/responses/200/content", None)))
    assert without.operations[0].result is None


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({**SMALL, "schemas/things/Lost.yaml": SMALL[THING]}, r"spec/schemas/things/Lost\.yaml is not listed"),
        (
            {name: text for name, text in SMALL.items() if name != THING},
            r"Thing\.yaml is referred to but does not exist",
        ),
        ({**SMALL, THING: "a: [b"}, r"Thing\.yaml is no YAML"),
        (changed(THING, "description", None), r"Thing\.yaml has no description"),
        (changed(THING, "properties/id/description", " "), r"Thing\.yaml: id has no description"),
        (changed(THING, "required", ["id", "size"]), r"Thing\.yaml: required names \['size'\]"),
        (changed(THING, "x-since", None), r"Thing\.yaml has no 'x-since'"),
        (changed(THING, "properties/id/type", "number of things"), r"Thing\.yaml: id: unknown type 'number of things'"),
        (changed(THING, "properties/id/maxlength", 5), r"Thing\.yaml: id has the unknown keys \['maxlength'\]"),
        (
            changed(THING, "properties/box", {"$ref": "../boxes/Box.yaml", "description": "Around it."}),
            r"Thing\.yaml: box refers to the unknown model Box",
        ),
        (
            changed(
                THING,
                "properties/boxes",
                {"type": "array", "items": {"$ref": "../boxes/Box.yaml"}, "description": "Around it."},
            ),
            r"Thing\.yaml: boxes refers to the unknown model Box",
        ),
        (
            changed(THING, "properties/Id", {"type": "integer", "description": "Its other number."}),
            r"Thing\.yaml: more than one property is named \['id'\]",
        ),
        (changed(GET, "get/description", None), r"paths/things\.yaml: GET has no description"),
        (changed(GET, "get/parameters/0/description", None), r"paths/things\.yaml: GET q has no description"),
        (changed(GET, "get/operationId", None), r"paths/things\.yaml: get has no 'operationId'"),
        (
            changed(GET, "get/responses/404", {"description": "", "content": {"x": {"schema": {"$ref": "Box.yaml"}}}}),
            r"paths/things\.yaml: responses refers to the unknown model Box",
        ),
        (
            changed("effects.yaml", "effects", {"boxIt": {"props": "BoxItEffectProps", "model": None}}),
            r"spec/effects\.yaml: boxIt names the unknown model BoxItEffectProps",
        ),
        (
            {
                **changed("openapi.yaml", "components/schemas/Item", {"$ref": THING}),
            },
            r"lists schemas/things/Thing\.yaml as Item",
        ),
        ({**SMALL, THING: ""}, r"Thing\.yaml has no keys"),
        ({**SMALL, "paths/lost.yaml": SMALL[GET]}, r"spec/paths/lost\.yaml is not listed .* under paths"),
        ({**SMALL, THING: yaml.safe_dump(SMALL[THING]) + "type: object\n"}, r"Thing\.yaml has the key 'type' twice"),
        (
            {**SMALL, GET: yaml.safe_dump(SMALL[GET]).replace("    '200'", "    200: {}\n    '200'")},
            r"things\.yaml has the key '200' twice, for the first time in line \d+; take one out",
        ),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path, files, complaint):
    spec = write(tmp_path, files)
    with pytest.raises(ContractError, match=complaint):
        load(spec)


TEXT = {"type": "string", "description": "What it says."}
NAMES_OF_EVERY_MODEL = [
    *(name for name in dir(Model) if name.isidentifier() and not name.startswith("__")),
    *("self", "local_vars_configuration", "prop", "former"),
]


@pytest.mark.parametrize("name", [*NAMES_OF_EVERY_MODEL, "__doc__", "__id", "class", "a b", "2nd", "a.b", ""])
def test_names_that_a_property_cannot_have(tmp_path, name):
    """Neither as its name nor as a former one: the first two lines of a model would be wrong."""
    complaint = rf"spec/schemas/things/Thing\.yaml: text: .*{re.escape(repr(name))}.*; .* x-"
    given = [{"x-former-names": [name]}, {"x-python-name": name}] if name else [{"x-former-names": [name]}]
    for number, facts in enumerate(given):
        files = changed(THING, "properties/text", {**TEXT, **facts})
        with pytest.raises(ContractError, match=complaint):
            load(write(tmp_path / str(number), files))


@pytest.mark.parametrize("wire", ["validate", "toDict", "openapiTypes", "_view", "prop", "2nd", "__id"])
def test_names_on_the_wire_that_need_another_in_python(tmp_path, wire):
    files = changed(THING, f"properties/{wire}", dict(TEXT))
    with pytest.raises(ContractError, match=rf"Thing\.yaml: {wire}: .* give another under x-python-name"):
        load(write(tmp_path, files))
    files[THING]["properties"][wire]["x-python-name"] = "other"
    assert "other" in {one.name for one in load(write(tmp_path / "named", files)).models[0].properties}


@pytest.mark.parametrize(
    ("where", "value", "complaint"),
    [
        ("parameters/0/x-python-name", "_headers", r"GET q: the name '_headers' has another meaning .* x-python-name"),
        ("parameters/0/name", "self", r"GET self: the name 'self' has another meaning"),
        ("parameters/0/x-python-name", "from", r"GET q: 'from' is no name that Python takes"),
        ("parameters/0/x-former-names", ["q"], r"GET: more than one parameter is named \['q'\]"),
        ("operationId", "with_options", r"GET: the name 'with_options' has another meaning"),
        ("operationId", "get-thing", r"GET: 'get-thing' is no name that Python takes"),
        ("x-former-names", ["get_thing"], r"more than one operation is named \['get_thing'\]"),
        ("x-api", "IntegratonApi", r"GET names the unknown x-api 'IntegratonApi'; known are \['IntegrationApi'"),
        ("tags", ["Thinges"], r"GET names the unknown tag 'Thinges'; known are \['Things'\]"),
        ("security", [{"kee": []}], r"GET names the unknown security scheme 'kee'; known are \['key', 'token'\]"),
        ("sumary", "Get it", r"GET has the unknown keys \['sumary'\]\. Did you mean 'summary'\?"),
        ("parameters/0/requierd", True, r"GET q has the unknown keys \['requierd'\]\. Did you mean 'required'\?"),
        ("parameters/0/schema/maxLenght", 5, r"GET q has the unknown keys \['maxLenght'\]\. Did you mean 'maxLength'"),
        ("parameters/0/schema/type", ["string", "null"], r"GET q: only a property can be null; take 'null' out"),
        ("parameters/0/in", "header", r"GET q: a parameter is in path or query, not in 'header'"),
        ("parameters/0/style", "pipeDelimited", r"GET q: the style of a list is form"),
        (
            "responses/200/links",
            {},
            r"GET 200 has the unknown keys \['links'\]\. Known here: content, description, headers",
        ),
        (
            "responses/200/content",
            {"application/json": {"schema": {"type": "array", "items": {"type": "string", "maxlength": 4}}}},
            r"GET 200: items has the unknown keys \['maxlength'\]",
        ),
        (
            "requestBody",
            {"description": "All.", "requierd": True, "content": {"application/json": {"schema": {}}}},
            r"GET requestBody has the unknown keys \['requierd'\]",
        ),
    ],
)
def test_mistakes_in_an_operation(tmp_path, where, value, complaint):
    with pytest.raises(ContractError, match=r"spec/paths/.*" + complaint):
        load(write(tmp_path, changed(GET, f"get/{where}", value)))


def test_a_path_has_methods_and_nothing_else(tmp_path):
    with pytest.raises(ContractError, match=r"paths/things\.yaml has the unknown keys \['gett'\]\. Did you mean 'get'"):
        load(write(tmp_path, changed(GET, "gett", SMALL[GET]["get"])))


@pytest.mark.parametrize(
    ("key", "value", "complaint"),
    [
        ("requierd", ["id"], r"has the unknown keys \['requierd'\]\. Did you mean 'required'\?"),
        ("enum", ["a"], r"has the unknown keys \['enum'\]"),
        ("nullable", True, r"has the unknown keys \['nullable'\]"),
        ("type", "objct", r"Thing\.yaml: unknown type 'objct'"),
        ("x-python-module", "import", r"'import' is no name that Python takes; give it an x-python-module"),
        ("x-former-names", ["Configuration"], r"the name 'Configuration' has another meaning .* take it out"),
        ("x-former-names", ["Thing"], r"more than one model is named \['Thing'\]"),
        ("x-former-names", ["THING"], r"more than one module of a model is named \['thing'\]"),
    ],
)
def test_mistakes_in_a_schema(tmp_path, key, value, complaint):
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, changed(THING, key, value)))


@pytest.mark.parametrize("name", ["Model", "Property", "Optional", "ApiClient", "None", "my-model"])
def test_names_that_a_model_cannot_have(tmp_path, name):
    files = changed("openapi.yaml", "components/schemas/" + name, {"$ref": f"schemas/things/{name}.yaml"})
    files[f"schemas/things/{name}.yaml"] = SMALL[THING]
    with pytest.raises(ContractError, match=rf"schemas/things/{name}\.yaml: .*'{name}'.*give it another"):
        load(write(tmp_path, files))


def test_a_model_may_say_which_module_it_is_in(tmp_path):
    files = render(load(write(tmp_path, changed(THING, "x-python-module", "th_ing"))), README)
    assert "class Thing(Model)" in files["talon_one/models/th_ing.py"]
    assert '"Thing": "th_ing"' in files["talon_one/_index.py"]
    for name in ("talon_one/models/__init__.pyi", "talon_one/api/integration/things.pyi"):
        assert "from talon_one.models.th_ing import Thing" in files[name]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["on", "not-started"], r"Word\.yaml: 'not-started' under enum: 'NOT-STARTED' is no name that Python takes"),
        (["on", "2nd"], r"'2ND' is no name"),
        (["on", ""], r"'' is no name"),
        (["on", True], r"True under enum: True is no name .* put it in quotes"),
        (["on", 5], r"5 is no name"),
        (["on", "_ignore_"], r"'_ignore_' under enum can be no member of an Enum"),
        (["on", "On"], r"more than one word is named \['ON'\]"),
        (["on", "off"], None),
    ],
)
def test_words_of_an_enumeration(tmp_path, words, complaint):
    files = changed("openapi.yaml", "components/schemas/Word", {"$ref": "schemas/things/Word.yaml"})
    files["schemas/things/Word.yaml"] = {"type": "string", "description": "Says.", "enum": words, "x-since": "1"}
    spec = write(tmp_path, named(files, Said="Word"))
    if complaint is None:
        made: dict[str, Any] = {}
        exec(render(load(spec), README)["talon_one/models/word.py"], made)
        assert made["Word"].allowable_values == words
        return
    with pytest.raises(ContractError, match=complaint):
        load(spec)


@pytest.mark.parametrize(
    ("facts", "complaint"),
    [
        ({"type": "integer", "minLength": 5}, r"Thing\.yaml: some has the unknown keys \['minLength'\]"),
        ({"type": "string", "items": {}}, r"some has the unknown keys \['items'\]"),
        ({"$ref": "Thing.yaml", "maxLength": 5}, r"some has the unknown keys \['maxLength'\]"),
        ({"enum": ["a"]}, r"some has the unknown keys \['enum'\]"),
        ({"type": "array"}, r"has no 'items'"),
        ({"type": "array", "items": {"type": "string", "description": "x"}}, r"some: items has the unknown keys"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, r"some: items: only a property can be null"),
        ({"type": "array", "items": {"type": "array", "items": {}, "maxItems": 2}}, r"take out \['maxItems'\]"),
        (
            {"type": "object", "additionalProperties": {"type": "array", "items": {}, "minItems": 1}},
            r"some: each value: an inner list is checked as a whole nowhere; take out \['minItems'\]",
        ),
        ({"type": "object", "additionalProperties": False}, r"some: each value: a mapping is needed, not False"),
        ({"type": "object", "minProperties": 1}, r"some has the unknown keys \['minProperties'\]"),
        ({"type": ["string", "integer"]}, r"some: more than one type"),
        ({"type": "string", "enum": ["on", True]}, r"some: True under enum is no text; put it in quotes"),
    ],
)
def test_limits_that_would_be_lost(tmp_path, facts, complaint):
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, changed(THING, "properties/some", {"description": "Of any kind.", **facts})))


@pytest.mark.parametrize(
    ("facts", "limits", "good", "bad"),
    [
        ({"type": "array", "items": {"type": "string", "maxLength": 3}}, {"max_length": 3}, ["abc"], ["abcd"]),
        (
            {"type": ["array", "null"], "items": {"type": "integer", "minimum": 2}, "maxItems": 2},
            {"max_items": 2, "minimum": 2},
            [2, 3],
            [1],
        ),
        (
            {"type": "object", "additionalProperties": {"type": "string", "maxLength": 3}},
            {"max_length": 3},
            {"a": "abc"},
            {"a": "abcd"},
        ),
        (
            {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string", "enum": ["on"]}}},
            {"enum": ["on"]},
            {"a": ["on"]},
            {"a": ["off"]},
        ),
        (
            {"type": "array", "items": {"type": "array", "items": {"type": "number", "maximum": 1}}, "minItems": 1},
            {"min_items": 1, "maximum": 1},
            [[1.0]],
            [[1.5]],
        ),
    ],
)
def test_limits_of_items_and_values_are_checked(tmp_path, facts, limits, good, bad):
    contract = load(write(tmp_path, changed(THING, "properties/some", {"description": "Of any kind.", **facts})))
    assert contract.models[0].properties[1].limits == limits
    made: dict[str, Any] = {}
    exec(render(contract, README)["talon_one/models/thing.py"], made)
    assert made["Thing"](id=1, some=good).some == good
    with pytest.raises(talon_one.ApiValueError, match=r"Thing\.some"):
        made["Thing"](id=1, some=bad)


@pytest.mark.parametrize("facts", [{"type": "array", "items": {}}, {"type": "object", "additionalProperties": {}}])
def test_passwords_in_lists_and_maps_are_masked(tmp_path, facts):
    inner = {"type": "string", "format": "password"}
    facts = {name: inner if value == {} else value for name, value in facts.items()}
    contract = load(write(tmp_path, changed(THING, "properties/some", {"description": "To keep.", **facts})))
    assert contract.models[0].properties[1].sensitive


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"type": "string", "minLength": 1}, "At least 1 character."),
        ({"type": "string", "minLength": 21}, "At least 21 characters."),
        ({"type": "string", "minLength": 0, "maxLength": 1}, "0 to 1 character."),
        ({"type": "array", "items": {"type": "string", "maxLength": 1}}, "Each item: at most 1 character."),
        ({"type": "array", "items": {}, "maxItems": 1}, "At most 1 item."),
        ({"type": "array", "items": {}, "maxItems": 11}, "At most 11 items."),
        (
            {"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}},
            "Each value: at most 9 characters.",
        ),
        ({"type": "number", "exclusiveMinimum": 0, "maximum": 9}, "More than 0, at most 9."),
        ({"type": "string", "enum": ["a"]}, "The only value is `a`."),
        ({"type": "string", "enum": ["a", "b"]}, "One of `a`, `b`."),
        ({"type": "string", "default": ""}, 'The service\'s default is `""`.'),
        ({"type": "boolean", "default": True}, "The service's default is `true`."),
        ({"type": "integer", "default": 1}, "The service's default is `1`."),
    ],
)
def test_limits_in_words(tmp_path, facts, words):
    files = changed(THING, "properties/some", {"description": "Of any kind.", **facts})
    contract = load(write(tmp_path, named(files, Some="Thing.some") if "enum" in facts else files))
    assert property_doc(contract.models[0].properties[1]) == f"Of any kind. {words}"
