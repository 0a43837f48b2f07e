"""The rooms of the package: imports run down their order, and a pickle made before they stood is read."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from checkout import ROOT, tracked

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("importlinter") is None, reason="import-linter is not installed"
)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package without most of the generated models, which nothing else depends on."""
    folder: Path = tmp_path_factory.mktemp("rooms")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for path in tracked("talon_one", "*.py"):
        name = path.relative_to(ROOT)
        if name.parts[1] != "models" or path.name == "__init__.py":
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / name)
    return folder


def test_imports_run_down(package: Path) -> None:
    found = lint(package)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("wire/call.py", "from talon_one.rest import RESTClientObject"),
        ("model/documents.py", "def late() -> None:\n    from talon_one.model.base import Model"),
        (
            "wire/lookups.py",
            "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from talon_one.configuration import Configuration",
        ),
        ("_redact.py", "def late() -> None:\n    import talon_one.exceptions"),
    ],
)
def test_an_import_that_runs_up_is_found(package: Path, room: str, line: str) -> None:
    path = package / "talon_one" / room
    text = path.read_text("utf-8")
    path.write_text(f"{text}\n\n{line}\n", "utf-8")
    try:
        found = lint(package)
    finally:
        path.write_text(text, "utf-8")
    assert found.returncode == 1
    assert re.search(r"BROKEN", found.stdout)


def test_no_file_is_too_long() -> None:
    """What a person cannot hold in mind is split by subject."""
    generated = ("talon_one/models/", "talon_one/api/")
    long = {}
    for path in tracked(pattern="*.py"):
        name = path.relative_to(ROOT).as_posix()
        lines = path.read_text("utf-8").splitlines()
        if len(lines) > 450 and not name.startswith(generated) and not (lines[0].startswith("# Generated")):
            long[name] = len(lines)
    assert long == {}
