"""The documentation is true: its examples run, its commands and links exist."""

from __future__ import annotations

import json
import os
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

import examples_kit
import pages
import pytest
import yaml
from checkout import ROOT, copy_to, tracked
from conftest import KEY
from docs_service import ATTRIBUTES, DocsService
from loopback import Loopback
from pages import WRITTEN, Block
from wire_kit import is_installed, needed

import talon_one

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


#: Libraries that examples use, of test-requirements.txt and compat-requirements.txt. Engines have tests of their own.
_TOOLS = (
    *("aiohttp", "django", "fastapi", "flask", "opentelemetry.sdk", "pandas", "polars", "prometheus_client"),
    "pyarrow",
)
_ENGINES = ("celery", "dask", "ray")
#: What the documentation installs besides this checkout.
_PACKAGES = ("opentelemetry-sdk",)


def _uses(block: Block, *tools: str) -> bool:
    return re.search(rf"^\s*(import|from) ({'|'.join(tools)})\b", block.text, re.MULTILINE) is not None


def _runs_here(block: Block) -> bool:
    """Whether this Python has the libraries of a block, and its syntax: `match` came with 3.10."""
    missing = [tool for tool in _TOOLS if not is_installed(tool)]
    if _uses(block, *_ENGINES, *missing):
        return False
    return sys.version_info >= (3, 10) or not re.search(r"^\s*match .+:$", block.text, re.MULTILINE)


_PAGES_WITH_CODE = [page for page in WRITTEN if pages.blocks(page, "python")]


def test_which_pages_have_code() -> None:
    guides = {page for page in WRITTEN if page.startswith("docs/guides/")}
    without = {f"docs/guides/{name}.md" for name in ("glossary", "sandbox-page", "sandbox-rules", "versions")}
    assert set(_PAGES_WITH_CODE) == {"README.md", *guides} - without
    assert len(guides) >= 5


#: What a page says whose examples do not talk to the sandbox, but to `DocsService`.
_FIXED = "fixed ones, from a small server in this project's tests"


@contextmanager
def _host(page: str) -> Iterator[str]:
    """What a page's examples talk to: the sandbox, unless the page says that the responses are fixed ones."""
    if _FIXED not in " ".join((ROOT / page).read_text("utf-8").split()):
        from talon_one.sandbox import Sandbox

        with Sandbox(seed={"attributes": ATTRIBUTES} if page.endswith("attributes.md") else None) as sandbox:
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
        if page == "docs/guides/attributes.md":
            command = [sys.executable, "-m", "talon_one.attributes", "--out", "shop_attributes.py"]
            made = _run(command, tmp_path, TALON_ONE_HOST=url, TALON_ONE_MANAGEMENT_KEY=KEY)
            assert made.returncode == 0, made.stderr
        ran = _run(runner, tmp_path, given, TALON_ONE_HOST=url, TALON_ONE_API_KEY=KEY)
        assert ran.returncode == 0, ran.stderr
    assert "Warning" not in ran.stderr
    assert KEY not in ran.stdout + ran.stderr
    printed: Dict[int, str] = dict(zip((block.line for block in here), json.loads(ran.stdout)))
    assert len(printed) == len(here)
    shown = set()
    block_before: Optional[Block] = None
    for block in pages.blocks(page):
        of_a_command = page == _ACCOUNT or "shop_attributes.py" in block.text or "TypedDict" in block.text
        if block.language == "text" and of_a_command:
            continue  # what a command writes or prints; another test compares it
        if block.language == "text":
            assert block_before is not None, f"{block} shows what nothing prints"
            shown.add(block_before.line)
            if _runs_here(block_before):
                assert printed[block_before.line] == block.text, f"{block_before} does not print what {block} says"
        elif block.language == "python":
            block_before = block
    silent = {line for line, text in printed.items() if text} - shown
    assert not [block for block in here if block.line in silent and "match " not in block.text]


@pytest.mark.parametrize("tool", _TOOLS[1:])
def test_examples_with_a_tool_have_run(tool: str) -> None:
    """Which they do where it is installed."""
    blocks = [block for page in WRITTEN for block in pages.blocks(page, "python") if _uses(block, tool)]
    assert blocks
    needed(tool)
    assert all(map(_runs_here, blocks))


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


_GUIDE = "docs/guides/developing.md"
_ACCOUNT = "docs/guides/sandbox-account.md"  # whose commands another test runs
CI_GUIDE = "docs/guides/sandbox-ci.md"  # whose recipes have tests of their own


def test_the_seed_of_the_guide_is_the_same_as_yaml() -> None:
    seed, workflow = (yaml.safe_load(block.text) for block in pages.blocks(_GUIDE, "yaml"))
    (block,) = (block for block in pages.blocks(_GUIDE, "python") if "SEED: " in block.text)
    names: Dict[str, Any] = {}
    exec(block.text, names)
    assert seed == names["SEED"]
    assert [step.get("run") for step in workflow["jobs"]["test"]["steps"]][-1] == "python -m pytest"


def test_the_files_of_the_guide_are_a_project_that_works(tmp_path: Path) -> None:
    """As somebody who copies them has them: each with its imports, run in an empty folder by the command given."""
    python = [block.text for block in pages.blocks(_GUIDE, "python")]
    (checkout,) = (text for text in python if "class Checkout" in text)
    (fixture,) = (text for text in python if "def talon_one_sandbox_seed" in text)
    tests = [text for text in python if re.search("^def test_", text, re.M)]
    files = {
        "shop/checkout.py": checkout,
        "tests/conftest.py": fixture,
        "tests/seed/shop.yaml": next(iter(pages.blocks(_GUIDE, "yaml"))).text,
        "tests/test_checkout.py": "from shop.checkout import Checkout\n" + "\n".join(tests),
    }
    for name, text in files.items():
        assert f"`{name}`" in (ROOT / _GUIDE).read_text("utf-8")
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert "python -m pytest\n" in [block.text for block in pages.blocks(_GUIDE, "sh")]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0 and "5 passed" in ran.stdout, ran.stdout + ran.stderr


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    """Python, what it prints, commands, recipes of CONTRIBUTING, the tree of errors, and layouts of folders."""
    for page in WRITTEN:
        fences = sum(line.lstrip().startswith("```") for line in (ROOT / page).read_text("utf-8").splitlines())
        assert fences == 2 * len(pages.blocks(page))
        for block in pages.blocks(page):
            assert block.language in ("python", "text", "sh", "console", "yaml", "dockerfile", ""), block
            if block.language in ("yaml", "dockerfile"):
                assert page in ("CONTRIBUTING.md", _GUIDE, _ACCOUNT, CI_GUIDE), block
            if block.language == "":
                assert "OpenApiException" in block.text or _is_layout(block), block


_LAYOUT = re.compile(r"( *)([\w.]+/?(?:, [\w.]+/?)*) {2,}\S")


def _is_layout(block: Block) -> bool:
    return all(_LAYOUT.match(line) for line in block.text.splitlines())


def _laid_out(block: Block) -> Iterator[str]:
    """The paths that a layout names; what is set in stands in the folder above it."""
    above: List[str] = []
    for line in block.text.splitlines():
        found = _LAYOUT.match(line)
        assert found, line
        del above[len(found[1]) // 2 :]
        names = found[2].split(", ")
        yield from ("".join([*above, name]) for name in names)
        above.append(names[0])


def test_layouts_name_what_is_there() -> None:
    found = [(page, block) for page in WRITTEN for block in pages.blocks(page, "") if _is_layout(block)]
    assert {page for page, _ in found} == {"CONTRIBUTING.md", "spec/README.md"}
    for page, block in found:
        for path in _laid_out(block):
            assert ((ROOT / page).parent / path).exists(), f"{block}: {path}"


def test_the_map_names_every_room_of_the_tests() -> None:
    (layout,) = (block for block in pages.blocks("CONTRIBUTING.md", "") if _is_layout(block))
    rooms = {f"test/{path.relative_to(ROOT).parts[1]}/" for path in tracked("test", "test_*.py")}
    assert rooms == {path for path in _laid_out(layout) if re.fullmatch(r"test/\w+/", path)}
    assert rooms


def test_the_tree_of_errors_is_the_real_one() -> None:
    (block,) = pages.blocks("docs/guides/errors.md", "")
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
    copy_to(tmp_path, "spec", "talon_one", "README.md")
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
        for word in words[1:]:
            name, is_variable, _ = word.partition("=")
            assert re.search(
                rf"^{name} \?=" if is_variable else rf"^{name}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE
            )
    elif words[:2] == ["pip", "install"]:
        rest = iter(words[2:])
        for word in rest:
            if word == "-r":
                assert (ROOT / next(rest)).is_file()
            elif word != "-e" and word not in _PACKAGES:
                found = re.fullmatch(r"\.(?:\[([\w,]+)\])?", word)
                assert found, f"{command}: only this checkout can be installed, not {word}"
                assert set((found[1] or "all").split(",")) <= set(extras)
    elif words[:2] == ["python", "-m"]:
        if words[2].startswith("examples."):
            examples_kit.needed_by(words[2].partition(".")[2])
        subcommand = [word for word in words[3:4] if not word.startswith("-")]
        tried = _run([sys.executable, "-m", words[2], *subcommand, "--help"])
        assert tried.returncode == 0, tried.stderr
        for option in (word for word in words[3:] if word.startswith("-")):
            assert option in tried.stdout
    elif words[0] == "export":
        assert {word.partition("=")[0] for word in words[1:]} <= {
            "TALON_ONE_HOST",
            "TALON_ONE_API_KEY",
            "TALON_ONE_MANAGEMENT_KEY",
        }
    elif words[0] == "docker":
        assert words[1] in ("build", "run", "compose")
        _, of_image, given = command.partition(" talon-one-sandbox ")
        if words[1] == "run" and of_image:
            tried = _run([sys.executable, "-m", "talon_one.sandbox", "--help"])
            assert all(option in tried.stdout for option in shlex.split(given) if option.startswith("-"))
    elif words[0] == "bash" and len(words) == 2:
        assert (ROOT / words[1]).is_file()
        if shutil.which("bash"):
            tried = _run(["bash", "-n", words[1]])
            assert tried.returncode == 0, tried.stderr
    else:
        pytest.fail(f"{pages.commands()[command]}: no test knows the command {command!r}")


def test_the_extras_of_the_readme_are_all(extras: Dict[str, Any]) -> None:
    named = {name for row in pages.table("README.md", "Install") for name in re.findall(r"'\.\[(\w+)\]'", row[0])}
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
