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
from tools.contract import ContractError, load
from tools.generate import BANNER, replace_region, stale
from tools.naming import section_class, slug, snake

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
            assert made.doc.startswith(facts["description"].strip().split("\n")[0].split(". ")[0][:40])
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
        "components": {"schemas": {"Thing": {"$ref": "schemas/things/Thing.yaml"}}},
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
            changed(GET, "get/responses/200/content/application~json".replace("/application~json", ""), None),
            None,
        ),
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
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path, files, complaint):
    spec = write(tmp_path, files)
    if complaint is None:
        assert load(spec).operations[0].result is None
        return
    with pytest.raises(ContractError, match=complaint):
        load(spec)


def test_a_mistake_ends_the_command_with_its_message(project):
    schema = project / "spec/schemas/sessions/CartItem.yaml"
    schema.write_text(schema.read_text("utf-8").replace("type: integer", "type: integre", 1), "utf-8")
    before = bytes_of(project)
    found = generate(project)
    assert found.returncode == 1
    assert "error: spec/schemas/sessions/CartItem.yaml: quantity: unknown type 'integre'" in found.stderr
    assert "Traceback" not in found.stderr
    assert bytes_of(project) == before
