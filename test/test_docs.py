"""The documentation is true: its examples run, its commands and links exist, its tables are complete."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import json
import os
import pkgutil
import re
import runpy
import shlex
import shutil
import subprocess
import sys
import types
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional

import pages
import pytest
from conftest import KEY
from docs_service import DocsService
from loopback import Loopback
from pages import ROOT, WRITTEN, Block

import talon_one
from talon_one.operation import OPTION_NAMES

# -- Python ---------------------------------------------------------------------------------------

_RUNNER = """
import contextlib, io, json, sys
names = {"__name__": "__main__"}
printed = []
for page, line, text in json.load(sys.stdin):
    code = compile("\\n" * (line - 1) + text, page, "exec")
    with contextlib.redirect_stdout(io.StringIO()) as output:
        exec(code, names)
    printed.append(output.getvalue())
json.dump(printed, sys.stdout)
"""


def _run(
    arguments: List[str], where: Path = ROOT, given: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(
        arguments, cwd=where, input=given, env=variables, capture_output=True, encoding="utf-8", timeout=300
    )


def _runs_here(block: Block) -> bool:
    """Whether this Python has the syntax of a block: `match` came with 3.10."""
    return sys.version_info >= (3, 10) or not re.search(r"^\s*match .+:$", block.text, re.MULTILINE)


_PAGES_WITH_CODE = [page for page in WRITTEN if pages.blocks(page, "python")]


def test_which_pages_have_code() -> None:
    guides = {page for page in WRITTEN if page.startswith("docs/")}
    assert set(_PAGES_WITH_CODE) == {"README.md", *guides}
    assert len(guides) >= 5


@contextmanager
def _host(page: str) -> Iterator[str]:
    """What a page's examples talk to: some to the sandbox, as they say; the others to canned answers."""
    if page in ("README.md", "docs/guide-testing.md"):
        from talon_one.sandbox import Sandbox

        with Sandbox() as sandbox:
            yield sandbox.url
        return
    service = DocsService()
    with Loopback() as server:
        server.answers(service)
        yield server.url
    assert server.received
    assert not service.unknown


@pytest.mark.parametrize("page", _PAGES_WITH_CODE)
def test_python_examples_run_and_print_what_the_page_says(page: str, tmp_path: Path) -> None:
    here = [block for block in pages.blocks(page, "python") if _runs_here(block)]
    given = json.dumps([[page, block.line, block.text] for block in here])
    runner = [sys.executable, "-W", "error", "-c", _RUNNER]
    with _host(page) as url:
        ran = _run(runner, tmp_path, given, TALON_ONE_HOST=url, TALON_ONE_API_KEY=KEY)
        assert ran.returncode == 0, ran.stderr
    assert "Warning" not in ran.stderr
    assert KEY not in ran.stdout + ran.stderr
    printed: Dict[int, str] = dict(zip((block.line for block in here), json.loads(ran.stdout)))
    assert len(printed) == len(here)
    shown = set()
    block_before: Optional[Block] = None
    for block in pages.blocks(page):
        if block.language == "text":
            assert block_before is not None, f"{block} shows what nothing prints"
            shown.add(block_before.line)
            if _runs_here(block_before):
                assert printed[block_before.line] == block.text, f"{block_before} does not print what {block} says"
        elif block.language == "python":
            block_before = block
    silent = {line for line, text in printed.items() if text} - shown
    assert not [block for block in here if block.line in silent and "match " not in block.text]


def test_the_documentations_service_keeps_to_the_contract() -> None:
    service = DocsService()
    service.busy = 0
    with Loopback() as server, talon_one.ApiClient(talon_one.Configuration(server.url, KEY, trust_env=False)) as client:
        server.answers(service)
        api, management = talon_one.IntegrationApi(client), talon_one.ManagementApi(client)
        cart = {"couponCodes": ["X"], "cartItems": [{"sku": "a", "quantity": 2, "price": 5}]}
        answers: List[Any] = [
            api.update_customer_session_v2("cart", {"customerSession": cart}),
            api.get_customer_session("cart"),
            api.track_event_v2({"type": "x"}),
            management.get_application_sessions(1),
            management.import_coupons(1, 2, up_file=b"value\nX\n"),
        ]
        with pytest.raises(talon_one.NotFoundException) as caught:
            api.get_customer_session("no-such-cart")
    assert [answer.validate() for answer in [*answers, caught.value.data]] == [[]] * 6


# -- other blocks ---------------------------------------------------------------------------------


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    """Python, what it prints, commands, recipes of CONTRIBUTING, the tree of errors, and layouts of folders."""
    for page in WRITTEN:
        fences = sum(line.lstrip().startswith("```") for line in (ROOT / page).read_text("utf-8").splitlines())
        assert fences == 2 * len(pages.blocks(page))
        for block in pages.blocks(page):
            assert block.language in ("python", "text", "sh", "console", "yaml", ""), block
            if block.language == "yaml":
                assert page == "CONTRIBUTING.md", block
            if block.language == "":
                assert "OpenApiException" in block.text or _is_layout(block), block


def _is_layout(block: Block) -> bool:
    return all(re.match(r"[\w.]+(/| ) +\S", line) for line in block.text.splitlines())


def test_layouts_name_what_is_there() -> None:
    found = [(page, block) for page in WRITTEN for block in pages.blocks(page, "") if _is_layout(block)]
    assert {page for page, _ in found} == {"CONTRIBUTING.md", "spec/README.md"}
    for page, block in found:
        for line in block.text.splitlines():
            assert ((ROOT / page).parent / line.split()[0]).exists(), f"{block}: {line}"


def test_the_tree_of_errors_is_the_real_one() -> None:
    (block,) = pages.blocks("README.md", "")
    drawn = {}
    above: List[str] = []
    for line in block.text.splitlines():
        found = re.match(r"([^\w]*)(\w+)", line)
        assert found, line
        depth = len(found[1]) // 4
        del above[depth:]
        drawn[found[2]] = above[-1] if above else None
        above.append(found[2])
    real: Dict[str, Optional[str]] = {}

    def walk(cls: type, base: Optional[str]) -> None:
        real[cls.__name__] = base
        for below in cls.__subclasses__():
            if below.__module__ == "talon_one.exceptions":
                walk(below, cls.__name__)

    walk(talon_one.OpenApiException, None)
    assert drawn == real


def _insert(copy: Path, block: Block) -> None:
    """Do what a recipe says: its first line names the file, and where in it."""
    head, _, content = block.text.partition("\n")
    found = re.fullmatch(r"# (\S+), (a new file|at the end of (\w+)):", head)
    assert found, f"{block}: {head}"
    path = copy / found[1]
    if found[3] is None:
        assert not path.exists(), block
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
        return
    lines = path.read_text("utf-8").splitlines(keepends=True)
    (start,) = (number for number, line in enumerate(lines) if line.strip() == f"{found[3]}:")
    depth = len(lines[start]) - len(lines[start].lstrip())
    deeper = re.compile(rf"\s{{{depth + 1}}}")
    end = next((number for number, line in enumerate(lines) if number > start and not deeper.match(line)), len(lines))
    path.write_text("".join([*lines[:end], content, *lines[end:]]), "utf-8")


_AFTER_THE_RECIPES = """
import talon_one
item = talon_one.CartItem(sku="a", quantity=1, gift_wrapped=True)
assert item.to_json() == '{"sku":"a","quantity":1,"giftWrapped":true}', item.to_json()
assert list(item.openapi_types)[-1] == "gift_wrapped"
assert talon_one.GiftWrap(colour="red").colour == "red"
try:
    talon_one.GiftWrap(colour="r" * 21)
except talon_one.ApiValueError:
    pass
else:
    raise AssertionError("the limit is not checked")
assert "Returns the gift wraps" in talon_one.IntegrationApi.list_gift_wraps.__doc__
print(talon_one.__file__)
"""


def test_the_recipes_of_contributing_work(tmp_path: Path) -> None:
    for folder in ("spec", "talon_one"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "README.md", tmp_path)
    recipes = pages.blocks("CONTRIBUTING.md", "yaml")
    assert len(recipes) == 5
    for block in recipes:
        _insert(tmp_path, block)
    made = _run([sys.executable, "-m", "tools.generate", "--root", str(tmp_path)])
    assert made.returncode == 0, made.stderr
    used = _run([sys.executable, "-c", _AFTER_THE_RECIPES], tmp_path, PYTHONPATH=str(tmp_path))
    assert used.returncode == 0, used.stderr
    assert used.stdout.startswith(str(tmp_path))
    assert "**gift_wrapped** | **bool**" in (tmp_path / "docs/CartItem.md").read_text("utf-8")
    assert "docs/GiftWrap.md" in (tmp_path / "README.md").read_text("utf-8")
    assert "list_gift_wraps" in (tmp_path / "README.md").read_text("utf-8")


# -- commands -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def extras() -> Dict[str, Any]:
    """The extras that setup.py declares."""
    given: Dict[str, Any] = {}
    fake = types.ModuleType("setuptools")
    fake.setup = given.update  # type: ignore[attr-defined]
    fake.find_packages = lambda **_: []  # type: ignore[attr-defined]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "setuptools", fake)
        runpy.run_path(str(ROOT / "setup.py"))
    return dict(given["extras_require"])


@pytest.mark.parametrize("command", sorted(pages.commands()))
def test_commands_of_the_documentation_exist(command: str, extras: Dict[str, Any]) -> None:
    words = shlex.split(command)
    if words[0] == "make":
        assert len(words) > 1
        if shutil.which("make"):
            tried = _run(["make", "-n", *words[1:]])
            assert tried.returncode == 0, tried.stderr
        for target in words[1:]:
            assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    elif words[:2] == ["pip", "install"]:
        rest = iter(words[2:])
        for word in rest:
            if word == "-r":
                assert (ROOT / next(rest)).is_file()
            elif word != "-e":
                found = re.fullmatch(r"\.(?:\[([\w,]+)\])?", word)
                assert found, f"{command}: only this checkout can be installed, not {word}"
                assert set((found[1] or "all").split(",")) <= set(extras)
    elif words[:2] == ["python", "-m"]:
        tried = _run([sys.executable, "-m", words[2], "--help"])
        assert tried.returncode == 0, tried.stderr
        for option in (word for word in words[3:] if word.startswith("-")):
            assert option in tried.stdout
    elif words[0] == "export":
        assert {word.partition("=")[0] for word in words[1:]} <= {"TALON_ONE_HOST", "TALON_ONE_API_KEY"}
    elif words[0] == "bash" and len(words) == 2:
        assert (ROOT / words[1]).is_file()
        if shutil.which("bash"):
            tried = _run(["bash", "-n", words[1]])
            assert tried.returncode == 0, tried.stderr
    else:
        pytest.fail(f"{pages.commands()[command]}: no test knows the command {command!r}")


def test_the_extras_of_the_readme_are_all(extras: Dict[str, Any]) -> None:
    named = set(re.findall(r"'\.\[(\w+)\]'", "".join(block.text for block in pages.blocks("README.md", "sh"))))
    assert named == set(extras)


# -- links ----------------------------------------------------------------------------------------


def test_links_lead_somewhere() -> None:
    known: Dict[Path, Any] = {}
    broken = []
    total = 0
    for page in pages.everything():
        for line, target in pages.links(page):
            total += 1
            path, _, anchor = target.partition("#")
            found = (ROOT / page).parent / path if path else ROOT / page
            if found not in known:
                known[found] = None
                if found.exists():
                    inside = found.resolve().relative_to(ROOT).as_posix()
                    known[found] = pages.anchors(inside) if inside.endswith(".md") else set()
            if known[found] is None or (anchor and anchor not in known[found]):
                broken.append(f"{page}:{line} {target}")
    assert not broken
    assert total > 5000  # the search finds links at all


# -- completeness ---------------------------------------------------------------------------------


def test_the_readme_has_every_argument_of_configuration() -> None:
    arguments = dict(inspect.signature(talon_one.Configuration).parameters)
    del arguments["unknown"]  # misspelt ones, which are refused
    rows = {name: row for row in pages.table("README.md", "Configuration") for name in re.findall(r"`(\w+)`", row[0])}
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
    return eval(compile(ast.parse(code, mode="eval"), "README.md", "eval"), {})


def test_environment_variables_of_the_readme_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", "https://a.talon.one/")
    monkeypatch.setenv("TALON_ONE_API_KEY", KEY)
    configuration = talon_one.Configuration()
    assert configuration.host == "https://a.talon.one"
    assert configuration.authorization(["api_key_v1"]) == f"ApiKey-v1 {KEY}"


def test_the_guide_has_every_option_of_a_call() -> None:
    named = {name for row in pages.table("docs/guide-calls.md", "Options") for name in re.findall(r"`(\w+)`", row[0])}
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
    text = (ROOT / "docs/guide-wire.md").read_text("utf-8").partition("## Idempotency")[2].partition("```")[0]
    assert set(re.findall(r"`(\w+_\w+)`", text)) == found
    assert len(found) == 6


def test_the_contracts_readme_explains_every_key() -> None:
    used = set()
    for path in (ROOT / "spec").rglob("*.yaml"):
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
