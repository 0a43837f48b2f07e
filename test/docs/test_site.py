"""The documentation as a site: it builds, its links lead somewhere, its search finds what people look for."""

from __future__ import annotations

import html
import json
import os
import re
from pathlib import Path
from typing import Any, Dict, List, Set
from urllib.parse import unquote

import pages
import pytest
from checkout import ROOT, run_tool, tracked
from wire_kit import needed

from tools.site import markdown
from tools.site.pages import Site, SiteError

# -- the built site -------------------------------------------------------------------------------

_ATTRIBUTE = re.compile(r'<(\w+)(?=[^>]*?\s(?:href|src)=)[^>]*?\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')
_LOADED = ("img", "link", "script", "source", "iframe")


def test_the_site_builds_and_its_links_and_its_search_work(tmp_path: Path) -> None:
    """In one test: tests are spread over processes, and each would build it."""
    needed("material", "docs-requirements.txt")
    ran = run_tool("mkdocs", "build", "--strict", "--site-dir", str(tmp_path), NO_MKDOCS_2_WARNING="1")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "WARNING" not in ran.stdout + ran.stderr
    texts = {path: path.read_text("utf-8") for path in tmp_path.rglob("*.html")}
    _links_lead_somewhere(tmp_path, texts)
    _no_sidebar_lists_all_models(tmp_path, texts)
    _search_finds(json.loads((tmp_path / "search/search_index.json").read_text("utf-8")))


def _links_lead_somewhere(root: Path, texts: Dict[Path, str]) -> None:
    ids: Dict[Path, Set[str]] = {path: set(map(html.unescape, _ID.findall(text))) for path, text in texts.items()}
    broken: Set[str] = set()
    fetched: Set[str] = set()
    total = 0
    for path, text in texts.items():
        for tag, target in {(tag, html.unescape(target)) for tag, target in _ATTRIBUTE.findall(text)}:
            if re.match(r"https?:|//", target):
                if tag in _LOADED:
                    fetched.add(target)
                continue
            if target.startswith(("data:", "mailto:", "javascript:")):
                continue
            total += 1
            name, _, anchor = unquote(target).partition("#")
            # The page that a server shows in place of one that is not there has paths from the top.
            start = root if path.name == "404.html" else path.parent
            found = Path(os.path.normpath(start / name.lstrip("/"))) if name else path
            found = found / "index.html" if found.is_dir() else found
            if not found.is_file() or (anchor and anchor not in ids.get(found, ())):
                broken.add(f"{path.relative_to(root)}: {target}")
    assert not broken
    assert not fetched  # from other places: a reader may be offline
    assert len(texts) > 1000 and total > 20_000


def _no_sidebar_lists_all_models(root: Path, texts: Dict[Path, str]) -> None:
    models = {path.stem for path in tracked("docs", "*.md") if path.parent.name == "docs"}
    listed = {}
    for name in ("index", "guides/calls", "models/index", "models/notifications/index", "models/CartItem"):
        text = texts[root / f"{name}.html"].partition('data-md-type="navigation"')[2]
        sidebar = text.partition('data-md-component="content"')[0]
        listed[name] = set(re.findall(r'href="(?:[^"]*/)?(\w+)\.html"', sidebar)) & models
    assert max(map(len, listed.values())) < 200
    assert "NewCustomerSessionV2" in listed["models/CartItem"]  # its neighbours are there


def _search_finds(index: Dict[str, Any]) -> None:
    """In the titles of its index, which weigh most, by the words that its own rule makes of them."""
    # JavaScript writes this expression as Python does.
    separator = re.compile(index["config"]["separator"])
    for word, place in {
        "update_customer_session_v2": r"integration/customer-sessions\.html#update_customer_session_v2",
        "create_coupons": r"management/coupons\.html#create_coupons",
        "idempotency": r"guides/[\w-]+\.html#[\w-]*idempotency",
        "CartItem": r"models/CartItem\.html",
    }.items():
        found = [
            entry["location"] for entry in index["docs"] if word.lower() in separator.split(entry["title"].lower())
        ]
        assert [location for location in found if re.fullmatch(place, location)], (word, found)
    texts = {entry["location"]: entry["text"] for entry in index["docs"]}
    text = texts["integration/customer-sessions.html#update_customer_session_v2"]
    assert all(word in text for word in ("dry", "Parameters", "Returns", "409"))


# -- what it is made of ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def site() -> Site:
    return Site()


def _listed(nav: List[Any]) -> List[str]:
    found = []
    for entry in nav:
        for one in entry.values() if isinstance(entry, dict) else [entry]:
            found += _listed(one) if isinstance(one, list) else [one]
    return found


def test_every_page_has_its_place_in_the_navigation(site: Site) -> None:
    listed = _listed(site.nav)
    assert len(listed) == len(set(listed))
    assert set(listed) == {path for path in site.pages if not path.startswith("files/")}
    assert [list(entry) for entry in site.nav] == [
        ["Home"],
        ["Guides"],
        ["Integration API"],
        ["Management API"],
        ["Models"],
        ["Project"],
    ]


def test_every_file_of_the_documentation_is_a_page(site: Site) -> None:
    folders = {path for path in site.pages if not path.startswith(("files/", "project/"))}
    for file in tracked("docs", "*.md"):
        name = file.relative_to(ROOT / "docs").as_posix()
        apis = {"IntegrationApi.md": "integration/index.md", "ManagementApi.md": "management/index.md"}
        places = {name, f"models/{name}", apis.get(name, ""), "guides/index.md" if name == "README.md" else ""}
        assert places & folders, name


def test_every_operation_is_in_a_section(site: Site) -> None:
    for source, folder in (("docs/IntegrationApi.md", "integration"), ("docs/ManagementApi.md", "management")):
        names = set(re.findall(r"(?m)^## (\w+)$", (ROOT / source).read_text("utf-8")))
        assert len(names) > 40
        index = site.pages[f"{folder}/index.md"]
        for name in names:
            (page,) = (
                path for path, text in site.pages.items() if path.startswith(f"{folder}/") and f"\n## {name} {{" in text
            )
            assert f"[**{name}**]({page[len(folder) + 1 :]}#{name})" in index


def test_home_is_the_readme_without_its_tables(site: Site) -> None:
    home = site.pages["index.md"]
    assert "# Talon.One Python SDK { #talonone-python-sdk }" in home
    assert "](guides/calls.md)" in home
    assert len(home) < 40_000
    assert "<details>" not in home


# -- a small project ------------------------------------------------------------------------------

_OPERATIONS = """<!-- Generated from spec/paths/x/ by `make generate`; do not edit. -->
# talon_one.{api}

Method | HTTP request | Description
--- | --- | ---
[**get_it**]({api}.md#get_it) | **GET** /it | Get it

# Things to do

What can be done.

## get_it
> It get_it(a)

### Parameters

Name
---
**a**

[[Back to top]](#) [[Back to README]](../README.md)
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    for name, text in {
        "README.md": "# Small\n\n[it](docs/It.md)\n\n## Documentation for API Endpoints\n\n<details></details>\n",
        "CHANGELOG.md": "# Changes\n",
        "CONTRIBUTING.md": "# Working\n",
        "SECURITY.md": "# Security\n",
        "docs/README.md": "# Documentation\n\n[A](guides/a.md)\n\n## Reference\n",
        "docs/guides/a.md": "# A\n",
        "docs/types.md": "<!-- Generated from spec/enumerations.yaml by x -->\n# Types\n",
        "docs/It.md": "<!-- Generated from spec/schemas/odd_things/It.yaml by x -->\n# It\n\nOne thing. Another.\n",
        "docs/IntegrationApi.md": _OPERATIONS.format(api="IntegrationApi"),
        "docs/ManagementApi.md": _OPERATIONS.format(api="ManagementApi"),
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def _guide(root: Path, text: str) -> str:
    (root / "docs/guides/a.md").write_text(f"# A\n\n{text}\n", "utf-8")
    return Site(root).pages["guides/a.md"].partition("\n\n")[2].rstrip("\n")


@pytest.mark.parametrize(
    ("link", "there"),
    [
        ("../It.md", "../models/It.md"),
        ("../IntegrationApi.md", "../integration/index.md"),
        ("../IntegrationApi.md#get_it", "../integration/things-to-do.md#get_it"),
        ("../ManagementApi.md#things-to-do", "../management/things-to-do.md"),
        ("../../README.md", "../index.md"),
        ("../../README.md#documentation-for-models", "../models/index.md"),
        ("../../README.md#documentation-for-api-endpoints", "index.md#reference"),
        ("../README.md", "index.md"),
        ("../../CHANGELOG.md#a", "../project/changelog.md#a"),
        ("../../examples/shop/app.py", "../files/examples/shop/app.py.md"),
        ("../../examples/shop", "../project/examples/shop.md"),
        ("../../examples/shop/README.md", "../project/examples/shop.md"),
        ("#a", "#a"),
        ("a.md#a", "#a"),
        ("https://docs.talon.one/x#y", "https://docs.talon.one/x#y"),
    ],
)
def test_links_lead_to_pages_of_the_site(small: Path, link: str, there: str) -> None:
    shop = small / "examples/shop"
    shop.mkdir(parents=True)
    (shop / "app.py").write_text("````\nprint()\n", "utf-8")
    (shop / "README.md").write_text("# Shop\n\n[`app`](app.py)\n", "utf-8")
    assert _guide(small, f"See [`x`]({link}), not `[x]({link})`.") == f"See [`x`]({there}), not `[x]({link})`."
    fenced = f"```md\n[x]({link})\n# x\n```"
    assert _guide(small, fenced) == fenced


def test_files_that_are_linked_are_shown(small: Path) -> None:
    (small / "examples").mkdir()
    (small / "examples/app.py").write_text('"""\n````\n"""\n', "utf-8")
    (small / "docs/guides/a.md").write_text("# A\n\n[app](../../examples/app.py)\n", "utf-8")
    site = Site(small)
    assert site.pages["files/examples/app.py.md"].split("\n", 2)[2] == '`````python\n"""\n````\n"""\n`````\n'
    assert "files/examples/app.py.md" not in _listed(site.nav)


def test_models_stand_under_their_domain(small: Path) -> None:
    site = Site(small)
    (models,) = (entry["Models"] for entry in site.nav if "Models" in entry)
    assert models == [
        "models/index.md",
        "models/types.md",
        {"Odd things": ["models/odd_things/index.md", "models/It.md"]},
    ]
    assert "[It](../It.md) | One thing.\n" in site.pages["models/odd_things/index.md"]
    assert "[Odd things](odd_things/index.md) | 1 | [It](It.md)\n" in site.pages["models/index.md"]


def test_sections_of_operations_are_whole(small: Path) -> None:
    page = Site(small).pages["integration/things-to-do.md"]
    assert "# Things to do { #things-to-do }\n\nWhat can be done.\n" in page
    assert "## get_it { #get_it }\n> It get_it(a)\n\n<h3>Parameters</h3>\n\nName\n---\n**a**\n" in page
    assert "Back to" not in page


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("docs/guides/new.md", "# New\n", "docs/README.md does not link docs/guides/new.md"),
        ("docs/new.md", "# New\n", "docs/new.md is no page of a model or an API"),
        ("docs/guides/a.md", "# A\n\n[x](../../no.py)\n", "docs/guides/a.md links ../../no.py"),
        ("docs/guides/a.md", "# A\n\n[x](../../../outside.md)\n", "docs/guides/a.md links ../../../outside.md"),
        ("docs/guides/a.md", "# A\n\n[x](../../folder)\n", "docs/guides/a.md links ../../folder"),
        ("docs/guides/a.md", "no heading\n", "docs/guides/a.md has no heading"),
    ],
)
def test_what_cannot_be_shown_is_named(small: Path, name: str, text: str, says: str) -> None:
    (small / "folder").mkdir()
    (small.parent / "outside.md").write_text("# Outside\n", "utf-8")
    (small / name).write_text(text, "utf-8")
    with pytest.raises(SiteError) as caught:
        Site(small)
    assert says in str(caught.value)


def test_headings_have_the_anchors_of_github() -> None:
    """By the rule that the tests of links go by, for every page that people wrote."""
    for page in pages.WRITTEN:
        text = (ROOT / page).read_text("utf-8")
        anchor = markdown.Anchors()
        assert {anchor(title) for title in markdown.headings(text)} == pages.anchors(page)
    made = markdown.with_anchors("# A `b` [c](d.md), e_f\n## X\n## X\n```\n# X\n```\n## X #\n")
    assert re.findall("{ #(.+) }", made) == ["a-b-c-e_f", "x", "x-1", "x-2"]
    assert "\n# X\n" in made
