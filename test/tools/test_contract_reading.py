"""What the generator understands of the contract beyond models: unions, aliases, paging, webhooks, errors, retirement."""

from __future__ import annotations

import copy
import re
from typing import Any, Callable

import pytest
from checkout import SPEC
from small_contract import GET, SMALL, THING, changed, named, write

from tools.contract import load
from tools.facts import Contract
from tools.files import ContractError
from tools.webhooks import notifications_of
from tools.wording import operation_doc, parameter_notes, property_doc

Files = dict[str, Any]


@pytest.fixture(scope="module")
def contract() -> Contract:
    return load(SPEC)


def with_schemas(**schemas: dict[str, Any]) -> Files:
    """The small contract with more schemas."""
    files = changed("openapi.yaml", "info/version", "1")
    for name, schema in schemas.items():
        path = f"schemas/things/{name}.yaml"
        files["openapi.yaml"]["components"]["schemas"][name] = {"$ref": path}
        files[path] = {"description": "One sort of thing.", "x-since": "1", **schema}
    return named(files, BigSort="Big.sort") if schemas.get("Big") is BIG else files


def refs(*names: str) -> list[dict[str, str]]:
    return [{"$ref": f"{name}.yaml"} for name in names]


def sort_of(*words: str) -> dict[str, Any]:
    """A model that a property `sort` tells apart."""
    return {
        "type": "object",
        "required": ["sort"],
        "properties": {"sort": {"type": "string", "enum": list(words), "description": "Which sort it is."}},
    }


BIG, LITTLE = sort_of("big", "huge"), sort_of("small")
TOLD = {"propertyName": "sort", "mapping": {"big": "Big.yaml", "huge": "Big.yaml", "small": "Little.yaml"}}
UNION = {"oneOf": refs("Big", "Little"), "discriminator": TOLD}
BESIDE = {"anyOf": refs("Big", "Little"), "x-sibling-discriminator": TOLD}


def test_a_union_that_a_property_tells_apart(tmp_path):
    found = load(write(tmp_path, with_schemas(Big=BIG, Little=LITTLE, Sized=UNION)))
    (union,) = found.unions
    assert (union.name, union.module, union.domain) == ("Sized", "sized", "things")
    assert union.variants.members == ["Big", "Little"]
    assert union.variants.mapping == {"big": "Big", "huge": "Big", "small": "Little"}
    assert (union.variants.by, union.variants.beside) == ("sort", False)
    assert "Sized" not in [model.name for model in found.models]
    assert found.modules["Sized"] == "sized"


@pytest.mark.parametrize(("inline", "listed"), [(False, False), (False, True), (True, False)])
def test_a_union_that_a_property_beside_it_tells_apart(tmp_path, inline, listed):
    value = BESIDE if inline else {"$ref": "Sized.yaml"}
    held = {"type": "array", "items": value} if listed else value
    holder = sort_of("any")
    holder["properties"]["size"] = {**held, "description": "How big."}
    schemas = {"Big": BIG, "Little": LITTLE, "Holder": holder, **({} if inline else {"Sized": BESIDE})}
    found = load(write(tmp_path, with_schemas(**schemas)))
    prop = next(model for model in found.models if model.name == "Holder").properties[1]
    variants = prop.variants if inline else found.unions[0].variants
    assert variants is not None and variants.beside and variants.by == "sort"
    assert prop.type.python == ("Union[Big, Little]" if inline else "list[Sized]" if listed else "Sized")


def test_a_model_with_variants_knows_whether_they_can_stand_for_it(tmp_path):
    whole = {**sort_of("big", "huge", "small"), **UNION}
    part = {**whole, "properties": {**whole["properties"], "name": {"type": "string", "description": "Its name."}}}
    found = load(write(tmp_path, with_schemas(Big=BIG, Little=LITTLE, Whole=whole, Part=part)))
    variants = {model.name: model for model in found.models if model.variants}
    assert {name: model.whole for name, model in variants.items()} == {"Whole": True, "Part": False}
    assert found.unions == []


@pytest.mark.parametrize(
    ("schema", "python", "limits"),
    [
        ({"type": "string", "minLength": 2}, "str", [{"min_length": 2}]),
        ({"type": "array", "items": {"$ref": "Thing.yaml"}}, "list[Thing]", [{}]),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]", [{}]),
        ({"type": "object", "additionalProperties": {"$ref": "Thing.yaml"}}, "dict[str, Thing]", [{}]),
        ({"anyOf": [{"type": "number"}, {"type": "string"}]}, "Union[float, str]", [{}, {}]),
        (
            {"anyOf": [{"type": "integer"}, {"type": "string", "enum": ["start"]}]},
            "Union[int, str]",
            [{}, {"enum": ["start"]}],
        ),
        (
            {"anyOf": [{"type": "array", "items": {"$ref": "Thing.yaml"}}, {"type": "string"}]},
            "Union[list[Thing], str]",
            [{}, {}],
        ),
    ],
)
def test_what_is_neither_model_nor_union_is_an_alias(tmp_path, schema, python, limits):
    (alias,) = load(write(tmp_path, with_schemas(Other=schema))).aliases
    assert alias.type.python == python
    assert [value.limits for value in alias.values] == limits
    assert alias.type.models == (["Thing"] if "Thing" in python else [])


@pytest.mark.parametrize(
    ("schemas", "complaint"),
    [
        ({"Sized": {"oneOf": refs("Big", "Little")}}, r"oneOf with a discriminator, anyOf without"),
        ({"Sized": {"anyOf": refs("Big", "Little"), "discriminator": TOLD}}, r"oneOf with a discriminator"),
        ({"Sized": {**UNION, "oneOf": refs("Big")}}, r"oneOf and the mapping of discriminator name different models"),
        ({"Sized": {**UNION, "oneOf": refs("Big", "Little", "Big")}}, r"name different models"),
        ({"Sized": {**UNION, "oneOf": [*refs("Big", "Little"), {"type": "string"}]}}, r"a member of a union of models"),
        (
            {"Sized": {**UNION, "discriminator": {**TOLD, "maping": {}}}},
            r"discriminator has the unknown keys \['maping'\]",
        ),
        ({"Sized": UNION, "Little": sort_of("tiny")}, r"Little\.sort has no enum with 'small'"),
        ({"Sized": UNION, "Little": {"type": "object", "properties": {}}}, r"Little\.sort has no enum with 'small'"),
        ({"Sized": UNION, "Little": {"type": "string"}}, r"Little under the members of a union is no model"),
        (
            {
                "Sized": BESIDE,
                "Box": {"type": "object", "properties": {"size": {"$ref": "Sized.yaml", "description": "How big."}}},
            },
            r"Box\.yaml: size is told apart by \{'sort'\}, which is no property",
        ),
        ({"Sized": {"anyOf": refs("Big", "Lost")}}, r"Lost under the members of a union is no model"),
        ({"Sized": {"anyOf": [{"type": "number"}], "nullable": True}}, r"has the unknown keys \['nullable'\]"),
    ],
)
def test_mistakes_in_a_union(tmp_path, schemas, complaint):
    files = with_schemas(**{"Big": BIG, "Little": LITTLE, **schemas})
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, files))


# -- paging --------------------------------------------------------------------------------------

LIST = {"type": "array", "items": {"$ref": "Thing.yaml"}, "description": "Things."}
MORE = {"type": "boolean", "description": "Whether more follow."}
BY_SKIP = [
    {"in": "query", "name": name, "description": "Which page.", "schema": {"type": "integer"}}
    for name in ("skip", "pageSize")
]
BY_CURSOR = [{"in": "query", "name": "cursor", "description": "Which page.", "schema": {"type": "string"}}]
PAGE = {"data": LIST, "hasMore": MORE}
CURSORED = {"data": LIST, "nextCursor": {"type": "string", "description": "Of the next page."}}
OTHER = {"name": {"type": "string", "description": "Its name."}}


def listing(word: str | None, parameters: list[Any], answer: dict[str, Any], **more: Any) -> Files:
    files = with_schemas(Shown={"type": "object", "properties": answer})
    get = files[GET]["get"]
    get["parameters"] = parameters
    get["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "../schemas/things/Shown.yaml"}
    get.update({"x-paging": word} if word else {}, **more)
    return files


@pytest.mark.parametrize(
    ("word", "parameters", "answer"),
    [
        ("skip", BY_SKIP, PAGE),
        ("skip", BY_SKIP, {"data": LIST, "totalResultSize": {"type": "integer", "description": "Of all pages."}}),
        ("cursor", [*BY_CURSOR, BY_SKIP[1]], CURSORED),
        ("whole", [], PAGE),
        ("whole", [], {"Resources": LIST}),
        ("none", BY_SKIP, OTHER),
        (None, [], OTHER),
    ],
)
def test_lists_page_as_they_say(tmp_path, word, parameters, answer):
    assert load(write(tmp_path, listing(word, parameters, answer))).operations[0].paging == word


@pytest.mark.parametrize(
    ("word", "parameters", "answer", "complaint"),
    [
        (None, BY_SKIP, PAGE, r"takes paging parameters but has no x-paging; one of skip, cursor, whole, none is"),
        (None, BY_SKIP, OTHER, r"takes paging parameters but has no x-paging"),
        (None, BY_CURSOR, CURSORED, r"takes paging parameters but has no x-paging"),
        (None, [], PAGE, r"returns a list but has no x-paging"),
        ("skip", BY_SKIP, {"data": LIST}, r"x-paging is skip, .*\(pageSize, skip\).* do not fit that"),
        ("skip", BY_SKIP[:1], PAGE, r"x-paging is skip"),
        ("skip", BY_SKIP, {"data": OTHER["name"], "hasMore": MORE}, r"x-paging is skip"),
        ("cursor", BY_CURSOR, PAGE, r"x-paging is cursor"),
        ("cursor", BY_SKIP, CURSORED, r"x-paging is cursor"),
        ("whole", BY_SKIP, PAGE, r"x-paging is whole"),
        ("whole", [], OTHER, r"x-paging is whole"),
        ("none", BY_SKIP, PAGE, r"x-paging is none"),
        ("pages", BY_SKIP, PAGE, r"x-paging is one of skip, cursor, whole, none, not 'pages'"),
    ],
)
def test_lists_that_do_not_page_as_they_say_are_refused(tmp_path, word, parameters, answer, complaint):
    with pytest.raises(ContractError, match=r"^spec/paths/things\.yaml: GET.*" + complaint):
        load(write(tmp_path, listing(word, parameters, answer)))


def test_a_write_that_returns_a_list_is_not_paged(tmp_path):
    files = listing("none", [], PAGE)
    files[GET] = {"post": files[GET]["get"]}
    assert load(write(tmp_path, files)).operations[0].paging == "none"


def test_a_bare_list_is_a_list(tmp_path):
    files = listing(None, [], OTHER)
    schema = {"type": "array", "items": {"$ref": "../schemas/things/Thing.yaml"}}
    files[GET]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = schema
    with pytest.raises(ContractError, match="returns a list but has no x-paging"):
        load(write(tmp_path / "without", files))
    files[GET]["get"]["x-paging"] = "whole"
    assert load(write(tmp_path / "with", files)).operations[0].paging == "whole"


@pytest.mark.parametrize(("name", "complaint"), [("shelf", None), ("lost", r"names 'lost', which its answer has not")])
def test_a_page_may_be_a_property_of_the_answer(tmp_path, name, complaint):
    files = listing("skip", BY_SKIP, PAGE, **{"x-paging-envelope": name})
    shelf = {"$ref": "Shown.yaml", "description": "A page of things."}
    files["openapi.yaml"]["components"]["schemas"]["Shelf"] = {"$ref": "schemas/things/Shelf.yaml"}
    files["schemas/things/Shelf.yaml"] = {
        "type": "object",
        "description": "Where things lie.",
        "properties": {"shelf": shelf},
        "x-since": "1",
    }
    answer = files[GET]["get"]["responses"]["200"]["content"]["application/json"]
    answer["schema"] = {"$ref": "../schemas/things/Shelf.yaml"}
    if complaint:
        with pytest.raises(ContractError, match=complaint):
            load(write(tmp_path, files))
    else:
        assert load(write(tmp_path, files)).operations[0].paging_envelope == "shelf"


def test_the_contract_pages_as_its_lists_do(contract):
    words = [operation.paging for operation in contract.operations]
    assert {word: words.count(word) for word in ("skip", "cursor", "whole", "none")} == {
        "skip": 57,
        "cursor": 1,
        "whole": 14,
        "none": 7,
    }


# -- errors, headers, webhooks, bodies -----------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda answers: answers.pop("4XX"), r"GET: responses has no '4XX'"),
        (
            lambda answers: answers.update({"4XX": {"description": "Any."}}),
            r"the body of '4XX' has to be ErrorResponse",
        ),
        (lambda answers: answers.update({"4XX": {**answers["200"]}}), r"the body of '4XX' has to be ErrorResponse"),
        (lambda answers: answers.update({"4XX": {"$ref": "x.yaml", "description": "Any."}}), r"unknown keys \['desc"),
    ],
)
def test_every_operation_has_an_answer_for_other_errors(tmp_path, change: Callable[[Any], Any], complaint):
    files = changed("openapi.yaml", "info/version", "1")
    change(files[GET]["get"]["responses"])
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, files))


def test_errors_of_an_operation(contract):
    (found,) = (one for one in contract.operations if one.name == "unlock_reward")
    assert list(found.errors) == [400, 401, 403, 404, 409, 422]
    assert list(found.error_texts) == ["400", "401", "403", "404", "409", "422", "4XX"]
    assert found.errors[422].python == "RewardUnlockRejection"
    assert {found.error_type(status).python for status in (400, 418)} == {"ErrorResponseWithStatus"}
    assert "422 (The reward was not unlocked; the body says why), any other 4xx, such as" in operation_doc(found)


def test_headers_of_an_answer(tmp_path, contract):
    files = changed(GET, "get/responses/200/headers", {"X-Age": {"$ref": "../headers/X-Age.yaml"}})
    files["headers/X-Age.yaml"] = {"description": "How old it is.", "schema": {"type": "integer"}}
    assert load(write(tmp_path, files)).operations[0].response_headers == {"X-Age": "How old it is."}
    keyed = [one for one in contract.operations if one.idempotency_key]
    assert len(keyed) == 6
    for operation in keyed:
        assert "Idempotent-Replayed" in operation.response_headers


HOOK = {
    "post": {
        "operationId": "thingMade",
        "summary": "A thing was made",
        "description": "Sent when a thing was made.",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "../schemas/things/Thing.yaml"}}}},
        "responses": {"2XX": {"description": "Received."}},
    }
}


def hooked(hook: Any, **listed: Any) -> Files:
    files = changed("openapi.yaml", "webhooks", listed or {"thingMade": {"$ref": "webhooks/thingMade.yaml"}})
    return {**files, "webhooks/thingMade.yaml": hook}


def test_webhooks(tmp_path, contract):
    (hook,) = load(write(tmp_path, hooked(HOOK))).webhooks.values()
    assert (hook.name, hook.model, hook.source) == ("thingMade", "Thing", "spec/webhooks/thingMade.yaml")
    assert len(contract.webhooks) == 24
    names = {model.name for model in contract.models}
    assert {hook.model for hook in contract.webhooks.values()} <= names


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        (hooked(HOOK, other={"$ref": THING}), r"webhooks/thingMade\.yaml is not listed .* under webhooks"),
        (hooked({"get": HOOK["post"]}), r"has the unknown keys \['get'\]"),
        (hooked({"post": {**HOOK["post"], "tags": []}}), r"has the unknown keys \['tags'\]"),
        (hooked({"post": {**HOOK["post"], "description": ""}}), r"has no description"),
        (
            hooked({"post": {**HOOK["post"], "requestBody": {"content": {"text/csv": {"schema": {}}}}}}),
            r"the body has to be JSON of a model",
        ),
        (
            hooked(
                {
                    "post": {
                        **HOOK["post"],
                        "requestBody": {"content": {"application/json": {"schema": {"$ref": "Box.yaml"}}}},
                    }
                }
            ),
            r"names the unknown model Box",
        ),
    ],
)
def test_mistakes_in_a_webhook(tmp_path, files, complaint):
    with pytest.raises(ContractError, match=complaint):
        load(write(tmp_path, files))


TYPED = {"type": "string", "description": "Its type.", "enum": ["Made"]}


@pytest.mark.parametrize(
    ("keys", "complaint"),
    [
        ({}, r"spec/webhooks/thingMade\.yaml: Thing shares its NotificationType; say x-event or x-own-field"),
        ({"x-event": "made", "x-entry": "Box"}, r"thingMade\.yaml names the unknown model Box"),
        ({"x-own-field": "made"}, None),
    ],
)
def test_what_tells_notifications_apart(tmp_path, keys: Any, complaint):
    files = hooked({"post": {**HOOK["post"], **keys}})
    for name in ("Thing", "OtherThing"):
        schema = copy.deepcopy(SMALL[THING])
        schema["properties"]["NotificationType"] = TYPED
        files[f"schemas/things/{name}.yaml"] = schema
    files["openapi.yaml"]["components"]["schemas"]["OtherThing"] = {"$ref": "schemas/things/OtherThing.yaml"}
    contract = load(write(tmp_path, files))
    if complaint is None:
        assert notifications_of(contract).by_field == {"made": "Thing"}
    else:
        with pytest.raises(ContractError, match=complaint):
            notifications_of(contract)


def test_a_mark_tells_one_notification(tmp_path):
    files = hooked({"post": {**HOOK["post"], "x-event": "made"}}, thingMade={"$ref": "webhooks/thingMade.yaml"})
    files["openapi.yaml"]["webhooks"]["toolMade"] = {"$ref": "webhooks/toolMade.yaml"}
    files["schemas/things/Tool.yaml"] = SMALL[THING]
    files["openapi.yaml"]["components"]["schemas"]["Tool"] = {"$ref": "schemas/things/Tool.yaml"}
    body = {"application/json": {"schema": {"$ref": "../schemas/things/Tool.yaml"}}}
    files["webhooks/toolMade.yaml"] = {
        "post": {**HOOK["post"], "operationId": "toolMade", "requestBody": {"content": body}, "x-event": "made"}
    }
    with pytest.raises(ContractError, match=r"toolMade\.yaml: 'made' tells Thing already"):
        notifications_of(load(write(tmp_path, files)))


def test_a_file_is_needed_where_it_is_the_body(tmp_path, contract):
    imports = [one for one in contract.operations for param in one.parameters if param.place == "form"]
    assert len(imports) == 13
    assert all(param.required for one in imports for param in one.parameters if param.place == "form")
    part = {"type": "object", "properties": {"upFile": {"type": "string"}}}
    body = {"description": "A file.", "required": True, "content": {"multipart/form-data": {"schema": part}}}
    with pytest.raises(ContractError, match="the body is required and so is its upFile, or neither is"):
        load(write(tmp_path, changed(GET, "get/requestBody", body)))


# -- retirement, limits of lists -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "place"),
    [
        (THING, ""),
        (THING, "properties/id/"),
        (GET, "get/"),
        (GET, "get/parameters/0/"),
    ],
)
def test_what_is_retired_is_deprecated_too(tmp_path, name, place):
    files = changed(name, f"{place}x-last-seen", "2")
    with pytest.raises(ContractError, match=r"has x-last-seen but not deprecated: true"):
        load(write(tmp_path / "without", files))
    node = files[name]
    for step in place.split("/")[:-1]:
        node = node[int(step) if isinstance(node, list) else step]
    node["deprecated"] = True
    load(write(tmp_path / "with", files))


def test_words_for_what_is_deprecated_or_new(tmp_path):
    prop = {"type": "array", "items": {"type": "integer"}, "uniqueItems": True, "description": "Numbers."}
    files = changed(THING, "properties/numbers", prop)
    files[THING]["properties"]["old"] = {"type": "string", "description": "Past.", "deprecated": True}
    gone = {"type": "string", "description": "Over.", "deprecated": True, "x-last-seen": "2"}
    files[THING]["properties"]["gone"] = gone
    files[GET]["get"]["parameters"][0]["x-since"] = "3"
    found = load(write(tmp_path, files))
    docs = {one.name: property_doc(one) for one in found.models[0].properties}
    assert docs["numbers"] == "Numbers. No item can occur twice."
    assert docs["old"] == "Past. Deprecated."
    assert docs["gone"] == "Over. Retired: last sent by the service in version 2."
    assert parameter_notes(found.operations[0].parameters[0]) == "Added in version 3."


def test_no_description_names_another_thing_than_there_is(contract):
    """A word in backticks that is spelt like a model is one."""
    known = {one.name for one in contract.schemas}
    texts = [(one.name, one.description) for one in contract.schemas]
    texts += [(f"{one.name}.{prop.name}", prop.description) for one in contract.models for prop in one.properties]
    lost = [
        (where, word)
        for where, text in texts
        for word in re.findall(r"`([A-Z][a-z]+(?:[A-Z]\w+)+(?:Block|Props|Reference|Action|Policy))`", text)
        if word not in known
    ]
    assert lost == []
