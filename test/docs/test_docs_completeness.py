"""The documentation is complete: its tables, its indexes, and the docstrings of all that is public."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import pkgutil
import re
from typing import Any

import pages
import pytest
from checkout import ROOT, tracked
from conftest import KEY

import talon_one
from talon_one.operation import OPTION_NAMES

# -- completeness ---------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["README.md", "docs/README.md"])
def test_every_guide_and_api_is_linked(page: str) -> None:
    linked = {((ROOT / page).parent / target.partition("#")[0]).resolve() for _, target in pages.links(page)}
    assert {*tracked("docs/guides", "*.md"), *tracked("docs", "*nApi.md")} <= linked


def test_the_guide_has_every_argument_of_configuration() -> None:
    arguments = dict(inspect.signature(talon_one.Configuration).parameters)
    del arguments["published"]  # those that are accepted for published clients' code, without effect
    rows = {
        name: row
        for row in pages.table("docs/guides/configuration.md", "All settings")
        for name in re.findall(r"`(\w+)`", row[0])
    }
    assert rows.keys() == arguments.keys()
    for name, (_, default, meaning) in rows.items():
        code = re.fullmatch(r"`([^`]+)`", default)
        if code and not code[1].startswith("TALON_ONE_"):
            assert _value(code[1]) == arguments[name].default, name
        else:
            assert name in ("host", "api_key", "timeout")
        assert meaning
    assert talon_one.Configuration().timeout == 15 and "15 s" in rows["timeout"][1]


def _value(code: str) -> Any:
    return eval(compile(ast.parse(code, mode="eval"), "configuration.md", "eval"), {})


def test_environment_variables_of_the_guide_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", "https://a.talon.one/")
    monkeypatch.setenv("TALON_ONE_API_KEY", KEY)
    configuration = talon_one.Configuration()
    assert configuration.host == "https://a.talon.one"
    assert configuration.authorization(["api_key_v1"]) == f"ApiKey-v1 {KEY}"


def test_the_guide_has_every_option_of_a_call() -> None:
    named = {name for row in pages.table("docs/guides/calls.md", "Options") for name in re.findall(r"`(\w+)`", row[0])}
    assert named == set(OPTION_NAMES)


def test_the_calls_with_idempotency_keys_are_named() -> None:
    from talon_one.api import integration, management
    from talon_one.operation import Operation

    found = set()
    for package in (integration, management):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, Operation) and value.idempotency_key:
                    found.add(value.name)
    text = (ROOT / "docs/guides/errors.md").read_text("utf-8").partition("## Idempotency")[2].partition("```")[0]
    assert set(re.findall(r"`(\w+_\w+)`", text)) == found
    assert len(found) == 6


def test_the_guide_says_what_to_do_with_every_effect() -> None:
    from talon_one.effects import EFFECT_MODELS, EFFECT_PROPS, ROLLBACK_EFFECTS

    fenced, prose = pages.split("docs/guides/effects.md")
    assert fenced
    cells = [line.split(" | ") for _, line in prose if " | " in line]
    named = [name for cell in cells for name in re.findall(r"`(\w+)`", cell[0])]
    assert sorted(named) == sorted({*EFFECT_PROPS, *EFFECT_MODELS})
    undoing = pages.table("docs/guides/effects.md", "Undoing: rollback effects")
    assert {name for row in undoing for name in re.findall(r"`(\w+)`", row[0])} == ROLLBACK_EFFECTS


def test_every_entry_of_the_glossary_leads_to_a_page() -> None:
    text = (ROOT / "docs/guides/glossary.md").read_text("utf-8")
    for part in text.split("\n## ")[1:]:
        entries = [entry for entry in part.split("\n\n") if entry.startswith("**")]
        names = [entry[2:].partition(".**")[0].lower() for entry in entries]
        assert names == sorted(names)
        assert len(names) > 10
        assert not [entry for entry in entries if "](" not in entry]


def test_the_contracts_readme_explains_every_key() -> None:
    used = set()
    for path in tracked("spec", "*.yaml"):
        used |= set(re.findall(r"^[\s-]*(x-[a-z-]+):", path.read_text("utf-8"), re.MULTILINE))
    rows = pages.table("spec/README.md", "The keys that OpenAPI does not have")
    assert {row[0].strip("`") for row in rows} == used


# -- docstrings -----------------------------------------------------------------------------------

_HAND_WRITTEN = sorted(
    module.name
    for module in pkgutil.walk_packages(talon_one.__path__, "talon_one.")
    if not module.name.startswith(("talon_one.models", "talon_one.api.", "talon_one._index"))
    and module.name != "talon_one.api"
    and not module.name.endswith("__main__")
    and not module.name.startswith("talon_one.__pyinstaller.hook")  # PyInstaller runs them
)


@pytest.mark.parametrize("name", _HAND_WRITTEN)
def test_everything_public_has_a_docstring(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__
    bare = []
    for shown, value in vars(module).items():
        if shown.startswith("_") or getattr(value, "__module__", None) != name:
            continue
        if inspect.isfunction(value) and not value.__doc__:
            bare.append(shown)
        if inspect.isclass(value):
            if not value.__dict__.get("__doc__"):
                bare.append(shown)
            bare += [
                f"{shown}.{member}"
                for member, found in value.__dict__.items()
                if not member.startswith("_")
                and (inspect.isfunction(found) or isinstance(found, (property, classmethod, staticmethod)))
                and not inspect.getdoc(getattr(value, member))
            ]
    assert not bare
    assert doctest.testmod(module).failed == 0
