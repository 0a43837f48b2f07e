"""Where things are in this checkout, whatever folder a test is in, and which files belong to the project."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import FrozenSet, List

#: The folder of the tests and of what they share.
TEST = Path(__file__).resolve().parent
ROOT = TEST.parent
SPEC = ROOT / "spec"


def tracked(folder: str = "", pattern: str = "*") -> List[Path]:
    """The project's files in a folder and below it, whose names fit: whatever else lies there is none of them."""
    start = ROOT / folder
    return sorted(path for path in _files() if start in path.parents and path.match(pattern))


def copy_to(folder: Path, *parts: str) -> None:
    """Copy the project there, or these folders and files of it. The copy can be written, whatever the checkout can."""
    for path in tracked():
        name = path.relative_to(ROOT)
        if not parts or name.parts[0] in parts:
            copy = folder / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


def run_tool(*arguments: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of others, `python -m …`: in UTF-8 whatever the locale, and what it is warned of is not our affair."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONWARNINGS": "", **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=500,
    )


def _git(*arguments: str) -> str:
    """What git says of this checkout, whoever owns it, and whichever one a hook of git is at work in."""
    command = ["git", "-C", str(ROOT), "-c", f"safe.directory={ROOT}", *arguments]
    others = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return os.fsdecode(subprocess.run(command, capture_output=True, check=True, env=others).stdout)


@lru_cache(maxsize=None)
def _files() -> FrozenSet[Path]:
    """What git tracks; of a source archive, which git does not know, all but what tools leave behind."""
    try:
        top = _git("rev-parse", "--show-toplevel").rstrip("\n")
        if Path(top).resolve() == ROOT:
            names = _git("ls-files", "-z").split("\0")
            return frozenset(path for path in (ROOT / name for name in names if name) if path.is_file())
    except (OSError, subprocess.CalledProcessError):
        pass
    left = ("__pycache__", "build", "dist")
    return frozenset(
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and path.suffix != ".pyc"
        and not any(
            part.startswith(".") or part in left or part.endswith(".egg-info") for part in path.relative_to(ROOT).parts
        )
    )
