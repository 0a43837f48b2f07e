"""The contract agrees with itself, and one edit in it is one edit everywhere."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

import talon_one
from talon_one import Model
from talon_one.effects import EFFECT_PROPS
from tools.contract import load
from tools.files import ContractError
from tools.generate import BANNER, render, replace_region, stale
from tools.naming import section_class, slug, snake
from tools.wording import property_doc

ROOT = Path(__file__).resolve().parent.parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def generate(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.generate", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=300,
    )


def bytes_of(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in ("talon_one", "docs")
        for path in (root / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    """Every schema by name, read without the generator."""
    root = yaml.load((ROOT / "spec/openapi.yaml").read_text("utf-8"), LOADER)
    return {
        name: yaml.load((ROOT / "spec" / entry["$ref"]).read_text("utf-8"), LOADER)
        for name, entry in root["components"]["schemas"].items()
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, as far as the generator goes."""
    for folder in ("spec", "tools", "talon_one", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "README.md", tmp_path)
    return tmp_path


# -- the contract --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def contract() -> Any:
    return load(ROOT / "spec")


def test_the_size_of_the_contract(contract):
    assert len(contract.operations) == 242
    assert len(contract.models) == 781
    assert sum(len(model.properties) for model in contract.models) > 4200


def test_the_contract_is_openapi():
    found = subprocess.run(
        [sys.executable, "-m", "openapi_spec_validator", "spec/openapi.yaml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert found.returncode == 0, found.stdout + found.stderr


def in_wire_names(cls: type[Model], text: str) -> str:
    return re.sub(r"`(\w+)`", lambda found: f"`{cls.attribute_map.get(found[1], found[1])}`", text)


def test_every_model_says_what_its_schema_says(schemas):
    assert len(schemas) == 781
    for name, schema in schemas.items():
        cls = getattr(talon_one, name)
        if "enum" in schema:
            assert cls.allowable_values == schema["enum"]
            continue
        assert issubclass(cls, Model)
        assert list(cls.attribute_map.values()) == list(schema.get("properties", {}))
        required = {made.wire for made in cls._properties.values() if made.required}
        assert required == set(schema.get("required", ()))
        assert cls._retired == schema.get("x-last-seen")
        for made in cls._properties.values():
            facts = schema["properties"][made.wire]
            inner = facts.get("items", facts)
            for here, there in (("max_length", "maxLength"), ("min_length", "minLength"), ("pattern", "pattern")):
                assert made.limits.get(here) == inner.get(there)
            for here, there in (("minimum", "minimum"), ("maximum", "maximum"), ("max_items", "maxItems")):
                assert made.limits.get(here) == facts.get(there)
            assert list(made.limits.get("enum", ())) == [*inner.get("enum", ()), *facts.get("x-former-enum", ())]
            assert in_wire_names(cls, made.doc).startswith(facts["description"].strip().split("\n")[0][:40])
            assert made.former_wire == tuple(facts.get("x-former-wire-names", ()))
            for former in facts.get("x-former-names", ()):
                assert cls._former[former] == made.name


def test_every_file_of_schemas_is_named_by_what_is_in_it(schemas):
    files = {path.stem: path for path in (ROOT / "spec/schemas").rglob("*.yaml")}
    assert files.keys() == schemas.keys()


def test_every_model_of_props_of_an_effect_is_in_the_table(schemas):
    of_effects = {name for name in schemas if name.endswith("EffectProps") and not name.startswith("Strikethrough")} | {
        "CustomEffectProps"
    }
    assert set(EFFECT_PROPS.values()) == of_effects
    assert all(snake(props).startswith(snake(effect)) for effect, props in EFFECT_PROPS.items())


def only_repeats(name: str, description: str) -> bool:
    said = set(re.findall(r"[a-z0-9]+", description.lower())) - {"the", "a", "an", "of", "this", "its", "is", "for"}
    return said <= set(snake(name).split("_"))


def test_descriptions_say_more_than_the_name(schemas):
    empty = [
        f"{name}.{wire}"
        for name, schema in schemas.items()
        for wire, facts in schema.get("properties", {}).items()
        if only_repeats(wire, facts["description"])
    ]
    empty += [name for name, schema in schemas.items() if only_repeats(name, schema["description"])]
    assert empty == []
    assert only_repeats("profileId", "The ID of this profile.")


def test_every_operation_and_parameter_is_described(contract):
    for operation in contract.operations:
        assert operation.summary.strip()
        assert not only_repeats(operation.name, operation.description)
        for parameter in operation.parameters:
            assert not only_repeats(parameter.wire, parameter.description), (operation.name, parameter.name)


def test_descriptions_name_properties_as_python_does(contract):
    models = {model.name: model for model in contract.models}
    for model in contract.models:
        wire_names = {one.wire for one in model.properties} - {one.name for one in model.properties}
        for text in (model.description, *(one.description for one in model.properties)):
            assert not wire_names & set(re.findall(r"`(\w+)`", text)), (model.name, text)
    for operation in contract.operations:
        within = [*operation.parameters]
        for one in operation.parameters:
            within += [prop for name in one.type.models for prop in models[name].properties]
        wire_names = {one.wire for one in within} - {one.name for one in within}
        for text in (operation.description, *(one.description for one in operation.parameters)):
            assert not wire_names & set(re.findall(r"`(\w+)`", text)), (operation.name, text)


# -- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("ApplicationSession", "application_session"),
        ("ScimBaseUserName", "scim_base_user_name"),
        ("ApplicationAPIKey", "application_api_key"),
        ("CustomerSessionV2", "customer_session_v2"),
        ("transactionUUID", "transaction_uuid"),
        ("catalogItemID", "catalog_item_id"),
        ("sku", "sku"),
        ("$ref", "_ref"),
    ],
)
def test_names_are_spelt_as_published(wire, python):
    assert snake(wire) == python


def test_a_module_that_was_spelt_otherwise_keeps_its_name():
    from talon_one.models.campaign_set_i_ds import CampaignSetIDs

    assert CampaignSetIDs is talon_one.CampaignSetIDs is talon_one.models.campaign_set_i_ds.CampaignSetIDs


def test_names_of_sections():
    assert slug("Accounts and users") == "accounts_and_users"
    assert section_class("Accounts and users") == "AccountsAndUsersApi"


# -- generating ----------------------------------------------------------------------------------


def test_nothing_has_drifted():
    found = generate(ROOT, "--check")
    assert found.returncode == 0, found.stdout + found.stderr


def test_one_edit_adds_a_property_everywhere(project):
    schema = project / "spec/schemas/sessions/CartItem.yaml"
    text = schema.read_text("utf-8")
    added = (
        "  giftWrap:\n    type: string\n    maxLength: 10\n    enum:\n      - paper\n      - box\n"
        "    description: How the line is wrapped for the one who gets it.\n"
    )
    assert "x-since:" in text
    schema.write_text(text.replace("x-since:", added + "x-since:"), "utf-8")
    before = bytes_of(project)
    found = generate(project)
    assert found.returncode == 0, found.stderr
    after = bytes_of(project)
    assert {name for name in after if after[name] != before.get(name)} == {
        "talon_one/models/cart_item.py",
        "docs/CartItem.md",
    }
    assert b"**gift_wrap** | **str** | How the line is wrapped" in after["docs/CartItem.md"]
    assert generate(project, "--check").returncode == 0
    used = subprocess.run(
        [
            sys.executable,
            "-c",
            "import talon_one\n"
            "print(talon_one.__file__)\n"
            "item = talon_one.CartItem(sku='a', quantity=1, gift_wrap='box')\n"
            'assert item.to_json() == \'{"sku":"a","quantity":1,"giftWrap":"box"}\', item.to_json()\n'
            "assert talon_one.CartItem.from_json(item.to_json()).gift_wrap == 'box'\n"
            "assert talon_one.CartItem.openapi_types['gift_wrap'] == 'str'\n"
            "try:\n"
            "    item.gift_wrap = 'bocks'\n"
            "except talon_one.ApiValueError as error:\n"
            "    print(error)\n",
        ],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert used.returncode == 0, used.stderr
    where, complaint = used.stdout.splitlines()
    assert Path(where).resolve().is_relative_to(project.resolve())
    assert "CartItem.gift_wrap" in complaint


def test_one_new_schema_is_a_model(project):
    (project / "spec/schemas/sessions/Parcel.yaml").write_text(
        "type: object\ndescription: A box on its way to a customer.\nproperties:\n"
        "  items:\n    type: array\n    items:\n      $ref: CartItem.yaml\n    description: What was packed.\n"
        "x-since: '27.0'\n",
        "utf-8",
    )
    listing = project / "spec/openapi.yaml"
    listing.write_text(listing.read_text("utf-8") + "    Parcel:\n      $ref: schemas/sessions/Parcel.yaml\n", "utf-8")
    found = generate(project)
    assert found.returncode == 0, found.stderr
    assert (project / "docs/Parcel.md").exists()
    assert "docs/Parcel.md" in (project / "README.md").read_text("utf-8")
    code = "from talon_one import Parcel; print(type(Parcel.from_dict({'items': [{'sku': 'a'}]}).items[0]).__name__)"
    used = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, timeout=60)
    assert used.stdout.strip() == "CartItem", used.stderr


def test_drift_is_found_and_named(project):
    model = project / "talon_one/models/cart_item.py"
    model.write_text(model.read_text("utf-8").replace("min_length=1", "min_length=2"), "utf-8")
    (project / "docs/Coupon.md").unlink()
    old = project / "talon_one/models/gone_from_the_contract.py"
    old.write_text("", "utf-8")
    before = bytes_of(project)
    found = generate(project, "--check")
    assert found.returncode == 1
    for name in ("talon_one/models/cart_item.py", "docs/Coupon.md", "talon_one/models/gone_from_the_contract.py"):
        assert name in found.stderr
    assert "min_length=2" in found.stdout
    assert bytes_of(project) == before, "checking writes nothing"
    assert generate(project).returncode == 0
    assert not old.exists()
    mended, ours = bytes_of(project), bytes_of(ROOT)
    assert mended == {name: ours[name] for name in mended}


def test_generating_twice_gives_the_same_bytes(project):
    generated = [
        path
        for path in [*(project / "talon_one/models").rglob("*.py*"), *(project / "talon_one/api").rglob("*.py*")]
        if "__pycache__" not in path.parts
    ]
    pages = [path for path in (project / "docs").glob("*.md") if "Generated from" in path.read_text("utf-8")[:200]]
    expected = {path: path.read_bytes() for path in generated + pages}
    for path in expected:
        path.unlink()
    found = generate(project)
    assert found.returncode == 0, found.stderr
    assert {path: path.read_bytes() for path in expected} == expected


def test_every_generated_file_says_so():
    for folder in ("talon_one/models", "talon_one/api"):
        for path in (ROOT / folder).rglob("*.py*"):
            if "__pycache__" not in path.parts:
                first = path.read_text("utf-8").split("\n", 1)[0]
                assert re.fullmatch("# " + BANNER.format("spec/.*"), first), path


def test_regions_of_a_page():
    page = "a\n<!-- generated: begin x -->\nold\n<!-- generated: end x -->\nb\n"
    expected = "a\n<!-- generated: begin x -->\nnew\n<!-- generated: end x -->\nb\n"
    assert replace_region(page, "x", "new\n") == expected
    assert replace_region(expected, "x", "new\n") == expected
    with pytest.raises(ContractError, match="no region"):
        replace_region(page, "y", "new\n")


def test_pages_by_hand_are_never_stale(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/guide-x.md").write_text("# By hand\n", "utf-8")
    (tmp_path / "docs/Gone.md").write_text("<!-- Generated from spec/ by `make generate`; do not edit. -->\n", "utf-8")
    assert stale(tmp_path, {}) == [tmp_path / "docs/Gone.md"]


# -- mistakes in the contract --------------------------------------------------------------------

SMALL = {
    "openapi.yaml": {
        "info": {"version": "1"},
        "tags": [{"name": "Things", "description": "Of all sorts."}],
        "paths": {"/things": {"$ref": "paths/things.yaml"}},
        "components": {
            "schemas": {"Thing": {"$ref": "schemas/things/Thing.yaml"}},
            "securitySchemes": {
                "key": {"description": "A key for things."},
                "token": {"description": "A token for things."},
            },
        },
    },
    "effects.yaml": {"effects": {}},
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
                }
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
        path.write_text(content if isinstance(content, str) else yaml.safe_dump(content), "utf-8")
    return folder / "spec"


def changed(name: str, place: str, value: Any) -> dict[str, Any]:
    """The small contract with one thing changed; a value of None takes it out."""
    files = yaml.safe_load(yaml.safe_dump(SMALL))
    *way, last = place.split("/")
    node = files[name]
    for step in way:
        node = node[int(step) if isinstance(node, list) else step]
    if value is None:
        del node[last]
    else:
        node[last] = value
    return files


def test_the_small_contract_is_in_order(tmp_path):
    found = load(write(tmp_path, SMALL))
    assert [model.name for model in found.models] == ["Thing"]
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
            changed("effects.yaml", "effects", {"boxIt": {"props": "BoxItEffectProps"}}),
            r"spec/effects\.yaml: boxIt names the unknown model BoxItEffectProps",
        ),
        (
            {
                **changed("openapi.yaml", "components/schemas", {"Item": {"$ref": THING}}),
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
        ("responses/200/headers", {}, r"GET 200 has the unknown keys \['headers'\]\. Known here: content, description"),
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
        ("deprecated", True, r"has the unknown keys \['deprecated'\]"),
        ("type", "objct", r"Thing\.yaml: its type has to be object, or string with an enum"),
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
    spec = write(tmp_path, files)
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
            r"some: each value: the size of an inner list cannot be checked; take out \['minItems'\]",
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
        ({"type": "array", "items": {"type": "string", "maxLength": 1}}, "Each: at most 1 character."),
        ({"type": "array", "items": {}, "maxItems": 1}, "At most 1 item."),
        ({"type": "array", "items": {}, "maxItems": 11}, "At most 11 items."),
        ({"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}}, "Each: at most 9 characters."),
        ({"type": "string", "default": ""}, 'Default of the service: `""`.'),
        ({"type": "boolean", "default": True}, "Default of the service: `true`."),
        ({"type": "integer", "default": 1}, "Default of the service: `1`."),
    ],
)
def test_limits_in_words(tmp_path, facts, words):
    contract = load(write(tmp_path, changed(THING, "properties/some", {"description": "Of any kind.", **facts})))
    assert property_doc(contract.models[0].properties[1]) == f"Of any kind. {words}"


# -- what pages say ------------------------------------------------------------------------------


def test_pages_name_properties_as_python_does(tmp_path):
    files = changed(
        THING,
        "properties",
        {
            "id": {"type": "integer", "description": "Its number; see `fullName`, `full name` and `otherName`."},
            "fullName": {"type": "string", "description": "The longer of `id` and `fullName`."},
        },
    )
    files[THING]["description"] = "Has a `fullName`."
    get = files[GET]["get"]
    get["description"] = "Gets by `pageSize`, or by `fullName`, not by `fullname`."
    get["parameters"][0].update({"name": "pageSize", "description": "Not with `fullName`, `pageSize`."})
    get["requestBody"] = {
        "description": "What has the `fullName`.",
        "content": {"application/json": {"schema": {"$ref": "../schemas/things/Thing.yaml"}}},
    }
    made = render(load(write(tmp_path, files)), README)
    page = made["docs/Thing.md"]
    assert "Has a `full_name`." in page
    assert "Its number; see `full_name`, `full name` and `otherName`." in page
    assert "The longer of `id` and `full_name`." in page
    assert "see `full_name`, `full name` and `otherName`" in made["talon_one/models/thing.py"]
    for name in ("docs/IntegrationApi.md", "talon_one/api/integration/things.py"):
        for text in (
            "Gets by `page_size`, or by `full_name`, not by `fullname`.",
            "Not with `full_name`, `page_size`.",
            "What has the `full_name`.",
        ):
            assert text in made[name]


def test_pages_of_apis_tell_the_keys_and_where_they_differ(tmp_path):
    files = changed(GET, "put", {**SMALL[GET]["get"], "operationId": "put_thing"})
    files[GET]["post"] = {**SMALL[GET]["get"], "operationId": "post_thing", "security": [{"token": []}, {"key": []}]}
    files[GET]["delete"] = {**SMALL[GET]["get"], "operationId": "delete_thing", "security": []}
    page = render(load(write(tmp_path, files)), README)["docs/IntegrationApi.md"]
    head, *sections = page.split("\n## ")
    assert "* `key`: A key for things.\n" in head
    assert "`token`" not in head
    notes = {section.split("\n")[0]: re.findall("(?m)^.*[Kk]ey.*$", section) for section in sections}
    assert notes == {
        "get_thing": [],
        "put_thing": [],
        "post_thing": ["The key for it is `token` or `key`."],
        "delete_thing": ["It needs no key."],
    }


def test_pages_of_apis_link_the_models_of_errors(tmp_path):
    files = changed(GET, "get/responses/404", {"description": "Gone | lost."})
    files[GET]["get"]["responses"]["400"] = {
        "description": "Wrong.",
        "content": {"application/json": {"schema": {"$ref": "../schemas/things/Thing.yaml"}}},
    }
    page = render(load(write(tmp_path, files)), README)["docs/IntegrationApi.md"]
    assert "Status | Meaning | `error.data`\n" in page
    assert "\n**200** | Success. | \n" in page
    assert "\n**400** | Wrong. | [**Thing**](Thing.md)\n" in page
    assert "\n**404** | Gone \\| lost. | \n" in page


def test_both_apis_tell_their_keys():
    for api, words in (
        ("IntegrationApi", ["Authorization: ApiKey-v1"]),
        ("ManagementApi", ["Authorization: ManagementKey-v1", "Authorization: Bearer"]),
    ):
        head = (ROOT / f"docs/{api}.md").read_text("utf-8").split("\nMethod |")[0]
        assert all(word in head for word in words)


def test_a_mistake_ends_the_command_with_its_message(project):
    schema = project / "spec/schemas/sessions/CartItem.yaml"
    schema.write_text(schema.read_text("utf-8").replace("type: integer", "type: integre", 1), "utf-8")
    before = bytes_of(project)
    found = generate(project)
    assert found.returncode == 1
    assert "error: spec/schemas/sessions/CartItem.yaml: quantity: unknown type 'integre'" in found.stderr
    assert "Traceback" not in found.stderr
    assert bytes_of(project) == before
