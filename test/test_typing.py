"""Type checkers on user code: real types everywhere, no false errors, mistakes reported."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Set, Tuple

import pages
import pytest

ROOT = Path(__file__).resolve().parent.parent
CASES = Path(__file__).resolve().parent / "typing_cases"
GOOD, BAD = CASES / "good.py", CASES / "bad.py"

pytestmark = pytest.mark.skipif(
    platform.python_implementation() != "CPython", reason="the type checkers run on CPython, whose answer is the same"
)

Places = Set[Tuple[str, int]]


def user_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder outside of this project: of it, only the package is found there."""
    folder = tmp_path_factory.mktemp("user")
    for path in (GOOD, BAD):
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def mypy_errors(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Where `mypy --strict` finds something wrong in user code."""
    pytest.importorskip("mypy")
    folder = user_project(tmp_path_factory)
    options = ["--strict", "--config-file=", "--python-version=3.10", "--cache-dir=cache", "--follow-imports=silent"]
    found = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--no-error-summary", GOOD.name, BAD.name],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
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
    found = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(folder)],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if not found.stdout.startswith("{"):
        pytest.skip(f"pyright does not run here: {(found.stdout + found.stderr)[-300:]}")
    problems = json.loads(found.stdout)["generalDiagnostics"]
    return {
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in problems if one["severity"] == "error"
    }


def marked() -> Places:
    lines = BAD.read_text("utf-8").splitlines()
    return {(BAD.name, number) for number, line in enumerate(lines, 1) if line.endswith("# error")}


def shown(places: Places) -> str:
    sources = {path.name: path.read_text("utf-8").splitlines() for path in (GOOD, BAD)}
    return "\n".join(
        f"{name}:{line}: {sources[name][line - 1].strip() if name in sources else ''}" for name, line in sorted(places)
    )


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_good_code_is_accepted_and_each_mistake_reported(checker: str, request: pytest.FixtureRequest) -> None:
    found: Places = request.getfixturevalue(f"{checker}_errors")
    assert len(marked()) > 50
    assert shown(found - marked()) == ""  # false errors
    assert shown(marked() - found) == ""  # missed mistakes


def test_examples_of_the_documentation_are_accepted(tmp_path: Path) -> None:
    """All but those that show a mistake."""
    pytest.importorskip("mypy")
    lines: Dict[str, List[str]] = {}
    for page in pages.WRITTEN:
        for block in pages.blocks(page, "python"):
            name = re.sub(r"\W", "_", page) + ".py"
            lines.setdefault(name, [])
            lines[name] += [""] * (block.line - 1 - len(lines[name])) + block.text.splitlines()
    for name, text in lines.items():
        (tmp_path / name).write_text("\n".join(text) + "\n", "utf-8")
    # Whether a property can be None is of no interest in an example.
    options = ["--config-file=", "--python-version=3.12", "--no-strict-optional", "--follow-imports=silent"]
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--no-error-summary", *lines],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert len(lines) >= 6 and ran.returncode in (0, 1), ran.stdout + ran.stderr
    found = re.findall(r"^(.*?):(\d+): error: .*$", ran.stdout, re.MULTILINE)
    wrong = {f"{name}:{line}: {lines[name][int(line) - 1]}" for name, line in found}
    assert {one for one in wrong if "refused(" not in one} == set()
    assert wrong, "one example shows a misspelt keyword: if that is not found, nothing is"
