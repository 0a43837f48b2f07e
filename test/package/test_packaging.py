"""What is published: the source archive builds, and what it builds is the whole package."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Set, Tuple

import pytest
import yaml
from checkout import ROOT, copy_to, run_tool, tracked

from talon_one import __version__

pytestmark = pytest.mark.one_python

#: What is in a checkout, and a user of the source archive has no use for.
NOT_PUBLISHED = {".ci", ".github", ".gitignore"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Tuple[Set[str], Path]:
    """The names in the source archive, and the wheel that was built from it."""
    source, out = tmp_path_factory.mktemp("source") / "sdk", tmp_path_factory.mktemp("built")
    copy_to(source)
    # What a newer setuptools will refuse, it warns of.
    ran = run_tool("build", "--no-isolation", "--outdir", str(out), str(source), PYTHONWARNINGS="error")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (archive,), (wheel,) = out.glob("*.tar.gz"), out.glob("*.whl")
    with tarfile.open(archive) as opened:
        names = {member.name.partition("/")[2] for member in opened.getmembers() if member.isfile()}
    return names, wheel


def test_the_source_archive_holds_the_project(built: Tuple[Set[str], Path]) -> None:
    names, _ = built
    wanted = {path.relative_to(ROOT) for path in tracked()}
    assert {path.as_posix() for path in wanted if path.parts[0] not in NOT_PUBLISHED} - names == set()


def test_the_wheel_holds_the_package(built: Tuple[Set[str], Path]) -> None:
    with zipfile.ZipFile(built[1]) as opened:
        names = set(opened.namelist())
        (metadata,) = (opened.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
    shipped = {path.relative_to(ROOT).as_posix() for path in tracked("talon_one")}
    assert {name for name in names if name.startswith("talon_one/")} == shipped
    assert not {name.partition("/")[0] for name in names} - {"talon_one", f"talon_one-{__version__}.dist-info"}
    required = set(re.findall(r"^Requires-Dist: ([\w-]+)(?!.*extra ==)", metadata, re.MULTILINE))
    assert required == {"urllib3", "python-dateutil", "six", "certifi"}
    assert set(re.findall(r"^Provides-Extra: (\w+)", metadata, re.MULTILINE)) == {"orjson", "otel", "sandbox", "all"}


def test_the_description_stands_on_its_own(built: Tuple[Set[str], Path]) -> None:
    """What the index of packages shows: README's prose, without links into a checkout that is not there."""
    with zipfile.ZipFile(built[1]) as opened:
        (metadata,) = (opened.read(name).decode() for name in opened.namelist() if name.endswith("METADATA"))
    head, _, text = metadata.partition("\n\n")
    assert "It is an independent project." in text
    assert len(text) < 25_000
    assert not [link for link in re.findall(r"\]\(([^)]*)\)", text) if not link.startswith("https://")]
    for minor in range(9, 15):
        assert f"Classifier: Programming Language :: Python :: 3.{minor}\n" in head
    # PEP 639: the licence as an expression, its text in the wheel, and no classifier for it.
    assert re.search("^License-Expression: MIT$", head, re.MULTILINE)
    assert re.search("^License-File: LICENSE$", head, re.MULTILINE)
    assert not re.search("^License:|^Classifier: License", head, re.MULTILINE)
    assert "Keywords: " in head


def test_everything_names_the_same_pythons() -> None:
    """The classifiers, the guide, tox and the workflow, which tests each on one system at least."""
    minors = re.search(r"range\((\d+), (\d+)\)", (ROOT / "setup.py").read_text("utf-8"))
    assert minors
    supported = [f"3.{minor}" for minor in range(int(minors[1]), int(minors[2]))]
    guide = (ROOT / "docs/guides/versions.md").read_text("utf-8")
    assert f"CPython {supported[0]} to {supported[-1]} and PyPy" in guide
    assert f'python_requires=">={supported[0]}"' in (ROOT / "setup.py").read_text("utf-8")
    tox = (ROOT / "tox.ini").read_text("utf-8")
    assert re.findall(r"py(3\d+)", tox.replace("pypy", "")) == [version.replace(".", "") for version in supported]


def test_the_workflow_runs_the_checks_on_every_python_and_system() -> None:
    """Here alone: the source archive has no workflow."""
    file = ROOT / ".github/workflows/ci.yml"
    if not file.exists():
        pytest.skip("no workflow here")
    job = yaml.safe_load(file.read_text("utf-8"))["jobs"]["checks"]
    assert job["strategy"]["matrix"]["system"] == ["ubuntu-latest", "macos-latest"]
    assert [step["run"] for step in job["steps"] if "run" in step] == ["bash .ci/run"]
    # `.ci/run` is run by each of these, and tests the oldest one and PyPy as well.
    assert job["strategy"]["matrix"]["python"] == ["3.10", "3.11", "3.12", "3.13", "3.14"]
    (others,) = (step["with"]["python-version"] for step in job["steps"] if "with" in step)
    assert {"3.9", "pypy3.10"} <= set(others.split())
    assert "python3.9 newest pypy3" in (ROOT / ".ci/run").read_text("utf-8")


def test_the_checklist_of_a_release_ends_with_a_check_of_what_is_uploaded() -> None:
    steps = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Make a release")[2].partition("\n## ")[0]
    assert "make dist" in steps
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\ndist:")[2].partition("\n\n")[0]
    assert recipe.rstrip().endswith("-m twine check --strict dist/*")


def test_what_is_built_can_be_uploaded(built: Tuple[Set[str], Path]) -> None:
    pytest.importorskip("twine", reason="see compat-requirements.txt")
    pytest.importorskip("readme_renderer", reason="see compat-requirements.txt")
    ran = run_tool("twine", "check", "--strict", *map(str, built[1].parent.iterdir()))
    assert ran.returncode == 0, ran.stdout + ran.stderr


INSTALLED = """
import sys

def test_the_fixture_is_there(talon_one_mock):
    import talon_one

    talon_one_mock.get_customer_session.returns(customer_session={"total": 3})
    with talon_one.ApiClient(talon_one.Configuration("https://shop.example", "key")) as client:
        assert talon_one.IntegrationApi(client).get_customer_session("s").customer_session.total == 3
    assert "site-packages" not in talon_one.__file__ and "unpacked" in talon_one.__file__
    # pytest rewrites the modules of what brings a plugin, which takes long where it cannot keep them.
    rewritten = [
        name
        for name, module in sys.modules.items()
        if name.startswith("talon_one.") and "Rewriting" in type(module.__loader__).__name__
    ]
    plugins = {f"talon_one.{room}{name}" for room in ("sandbox", "testing") for name in ("", ".plugin")}
    assert set(rewritten) <= plugins

def test_the_other_fixture_is_there(talon_one_sandbox):
    talon_one_sandbox.integration_api().update_customer_session_v2("s", {"customerSession": {}})
"""


def test_the_wheel_brings_the_pytest_fixtures(built: Tuple[Set[str], Path], tmp_path: Path) -> None:
    """By their entry points alone."""
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(built[1]) as opened:
        opened.extractall(unpacked)
    (tmp_path / "test_shop.py").write_text(INSTALLED, "utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_shop.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert "2 passed" in found.stdout, found.stdout + found.stderr
    assert found.returncode == 0
