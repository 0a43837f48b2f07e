"""Type checkers on user code: real types everywhere, no false errors, mistakes reported."""

from __future__ import annotations

import json
import platform
import re
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Set, Tuple

import pages
import pytest
import typed_calls
from checkout import ROOT, run_tool, tracked

CASES = Path(__file__).resolve().parent / "typing_cases"

pytestmark = [
    pytest.mark.one_python,
    pytest.mark.skipif(
        platform.python_implementation() != "CPython",
        reason="the type checkers run on CPython, whose answer is the same",
    ),
]

Places = Set[Tuple[str, int]]


@lru_cache(maxsize=None)
def programs() -> Dict[str, str]:
    """By name: those by hand, and `paginate` with every operation. Lines that end in `# error` are mistakes."""
    return {
        **{path.name: path.read_text("utf-8") for path in sorted(CASES.glob("*.py"))},
        "lists.py": typed_calls.paginated("talon_one"),
        "lists_awaited.py": typed_calls.paginated("talon_one.aio"),
    }


def user_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder outside of this project: of it, only the package is found there."""
    folder = tmp_path_factory.mktemp("user")
    for name, text in programs().items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def mypy_errors(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Where `mypy --strict` finds something wrong in user code."""
    pytest.importorskip("mypy")
    folder = user_project(tmp_path_factory)
    options = ["--strict", "--config-file=", "--python-version=3.10", "--cache-dir=cache", "--follow-imports=silent"]
    found = run_tool("mypy", *options, "--no-error-summary", *programs(), cwd=folder, MYPYPATH=str(ROOT))
    assert found.returncode in (0, 1), found.stdout + found.stderr
    lines = re.findall(r"^(.*?):(\d+): error: .*$", found.stdout, re.MULTILINE)
    return {(Path(name).name, int(line)) for name, line in lines}


@pytest.fixture(scope="module")
def pyright_errors(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Where pyright finds something wrong in user code."""
    pytest.importorskip("pyright")
    folder = user_project(tmp_path_factory)
    settings = {"extraPaths": [str(ROOT)], "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    found = run_tool("pyright", "--outputjson", "--project", str(folder), cwd=folder)
    if not found.stdout.startswith("{"):
        pytest.skip(f"pyright does not run here: {(found.stdout + found.stderr)[-300:]}")
    problems = json.loads(found.stdout)["generalDiagnostics"]
    return {
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in problems if one["severity"] == "error"
    }


def marked() -> Places:
    return {
        (name, number)
        for name, text in programs().items()
        for number, line in enumerate(text.splitlines(), 1)
        if line.endswith("# error")
    }


def shown(places: Places) -> str:
    lines = {name: text.splitlines() for name, text in programs().items()}
    return "\n".join(
        f"{name}:{line}: {lines[name][line - 1].strip() if name in lines else ''}" for name, line in sorted(places)
    )


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_good_code_is_accepted_and_each_mistake_reported(checker: str, request: pytest.FixtureRequest) -> None:
    found: Places = request.getfixturevalue(f"{checker}_errors")
    everything = "\n".join(programs().values())
    assert everything.count("package.Paginator[") == 2 * 72 and len(marked()) > 2 * 175 + 100
    assert shown(found - marked()) == ""  # false errors
    assert shown(marked() - found) == ""  # missed mistakes


def examples(folder: Path, *wanted: str) -> Dict[str, List[str]]:
    """The Python of pages, in a file each, every line where it is on the page; and the programs of examples/."""
    lines: Dict[str, List[str]] = {}
    for page in wanted:
        for block in pages.blocks(page, "python"):
            name = re.sub(r"\W", "_", page) + ".py"
            lines.setdefault(name, [])
            lines[name] += [""] * (block.line - 1 - len(lines[name])) + block.text.splitlines()
    for path in tracked("examples", "*.py"):
        lines[path.relative_to(ROOT).as_posix()] = path.read_text("utf-8").splitlines()
    for name, text in lines.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("\n".join(text) + "\n", "utf-8")
    return lines


def operation_examples(folder: Path) -> Dict[str, List[str]]:
    """The examples of all operations in one file, each in a function of its own."""
    lines = []
    for page in ("docs/IntegrationApi.md", "docs/ManagementApi.md"):
        for block in pages.blocks(page, "python"):
            lines += [f"def example_{len(lines)}() -> None:", *(f"    {line}" for line in block.text.splitlines())]
    (folder / "operation_examples.py").write_text("\n".join(lines) + "\n", "utf-8")
    return {"operation_examples.py": lines}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_examples_of_the_documentation_are_accepted_by_the_strictest(checker: str, tmp_path: Path) -> None:
    """As they stand. What an example shows to be refused may be found by type checkers too."""
    pytest.importorskip(checker)
    lines = {**examples(tmp_path, *pages.WRITTEN, "docs/types.md"), **operation_examples(tmp_path)}
    assert len(lines) >= 10 and sum(line.startswith("def ") for line in lines["operation_examples.py"]) >= 248
    if checker == "mypy":
        options = ["--strict", "--config-file=", "--python-version=3.12", "--follow-imports=silent", *lines]
        # What examples use beside this package may have no types.
        options += ["--ignore-missing-imports", "--allow-untyped-calls", "--allow-untyped-decorators"]
        ran = run_tool("mypy", "--no-error-summary", *options, cwd=tmp_path, MYPYPATH=str(ROOT))
        found = re.findall(r"^(.*?):(\d+): error: .*$", ran.stdout, re.MULTILINE)
    else:
        settings: Dict[str, Any] = {"extraPaths": [str(ROOT)], "typeCheckingMode": "standard"}
        settings["reportMissingImports"] = False
        # An environment without packages: it guesses the types of those that have none, and guesses wrong.
        (tmp_path / "none" / "lib" / "site-packages").mkdir(parents=True)
        settings.update(venvPath=str(tmp_path), venv="none")
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
        ran = run_tool("pyright", "--outputjson", "--project", str(tmp_path), cwd=tmp_path)
        if not ran.stdout.startswith("{"):
            pytest.skip(f"pyright does not run here: {(ran.stdout + ran.stderr)[-300:]}")
        problems = json.loads(ran.stdout)["generalDiagnostics"]
        found = [
            (Path(one["file"]).relative_to(tmp_path).as_posix(), one["range"]["start"]["line"] + 1) for one in problems
        ]
    assert ran.returncode in (0, 1), ran.stdout + ran.stderr
    wrong = {f"{name}:{line}: {lines[name][int(line) - 1]}" for name, line in found}
    assert {one for one in wrong if "refused(" not in one} == set()
    assert wrong, "one example shows a misspelt keyword: if that is not found, nothing is"
