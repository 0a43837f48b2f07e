"""What is published: the source archive builds, and what it builds is the whole package."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Set, Tuple

import pytest

from talon_one import __version__

ROOT = Path(__file__).resolve().parent.parent
#: What is in a checkout, and a user of the source archive has no use for.
NOT_PUBLISHED = {".ci", ".gitignore"}


def _kept(path: Path) -> bool:
    names = [path.name, *(parent.name for parent in path.parents)]
    return "__pycache__" not in names and path.suffix != ".pyc"


def files(folder: Path) -> Set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and _kept(path)}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Tuple[Set[str], Path]:
    """The names in the source archive, and the wheel that was built from it."""
    source, out = tmp_path_factory.mktemp("source") / "sdk", tmp_path_factory.mktemp("built")
    ignore = shutil.ignore_patterns(".venv*", ".git", ".*_cache", ".hypothesis", "*.egg-info", "build", "__pycache__")
    shutil.copytree(ROOT, source, ignore=ignore)
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (archive,), (wheel,) = out.glob("*.tar.gz"), out.glob("*.whl")
    with tarfile.open(archive) as opened:
        names = {member.name.partition("/")[2] for member in opened.getmembers() if member.isfile()}
    return names, wheel


def test_the_source_archive_holds_the_project(built: Tuple[Set[str], Path]) -> None:
    names, _ = built
    wanted = {
        path
        for folder in ("talon_one", "docs", "test", "spec", "tools", "bench")
        for path in (f"{folder}/{name}" for name in files(ROOT / folder))
    }
    wanted |= {path.name for path in ROOT.iterdir() if path.is_file()} - NOT_PUBLISHED
    assert wanted - names == set()


def test_the_wheel_holds_the_package(built: Tuple[Set[str], Path]) -> None:
    with zipfile.ZipFile(built[1]) as opened:
        names = set(opened.namelist())
        (metadata,) = (opened.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
    assert {name for name in names if name.startswith("talon_one/")} == {
        f"talon_one/{name}" for name in files(ROOT / "talon_one")
    }
    assert not {name.partition("/")[0] for name in names} - {"talon_one", f"talon_one-{__version__}.dist-info"}
    required = set(re.findall(r"^Requires-Dist: ([\w-]+)(?!.*extra ==)", metadata, re.MULTILINE))
    assert required == {"urllib3", "python-dateutil", "six", "certifi"}
    assert set(re.findall(r"^Provides-Extra: (\w+)", metadata, re.MULTILINE)) == {"orjson", "sandbox", "all"}
