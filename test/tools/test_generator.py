"""One edit in the contract is one edit everywhere, and what has drifted from it is found."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from checkout import ROOT, copy_to, tracked

import talon_one
from tools.files import ContractError
from tools.generate import BANNER, replace_region, stale
from tools.naming import section_class, slug, snake


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


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, as far as the generator goes."""
    copy_to(tmp_path, "spec", "tools", "talon_one", "docs", "README.md")
    return tmp_path


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
    used = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, timeout=500)
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
        for path in tracked(folder, "*.py*"):
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
    (tmp_path / "docs/by-hand.md").write_text("# By hand\n", "utf-8")
    (tmp_path / "docs/Gone.md").write_text("<!-- Generated from spec/ by `make generate`; do not edit. -->\n", "utf-8")
    assert stale(tmp_path, {}) == [tmp_path / "docs/Gone.md"]


def test_a_mistake_ends_the_command_with_its_message(project):
    schema = project / "spec/schemas/sessions/CartItem.yaml"
    schema.write_text(schema.read_text("utf-8").replace("type: integer", "type: integre", 1), "utf-8")
    before = bytes_of(project)
    found = generate(project)
    assert found.returncode == 1
    assert "error: spec/schemas/sessions/CartItem.yaml: quantity: unknown type 'integre'" in found.stderr
    assert "Traceback" not in found.stderr
    assert bytes_of(project) == before
