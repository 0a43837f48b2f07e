"""The recipes of docs/guides/sandbox-ci.md: files of CI services that these take, whose commands run."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple

import pages
import pytest
import yaml
from checkout import ROOT, run_tool
from wire_kit import needed

from talon_one.sandbox import Sandbox

pytestmark = pytest.mark.one_python

PAGE = "docs/guides/sandbox-ci.md"
RECIPES = {
    name: block.text
    for name, block in zip(
        ("GitHub Actions", "GitLab CI", "Compose", "GitHub Actions with a container", "GitLab CI with a container"),
        pages.blocks(PAGE, "yaml"),
    )
}
_SCHEMAS = {"GitHub": "vendor.github-workflows", "GitLab": "vendor.gitlab-ci", "Compose": "vendor.compose-spec"}
_IMAGE = (ROOT / "Dockerfile").read_text("utf-8")


def read(name: str) -> Any:
    return yaml.load(RECIPES[name], yaml.BaseLoader)  # in which `on` stays a text


def test_each_has_a_name() -> None:
    assert len(pages.blocks(PAGE, "yaml")) == len(RECIPES) == 5


@pytest.mark.parametrize("name", [*RECIPES, ".github/workflows/ci.yml"])
def test_the_service_takes_it(name: str, tmp_path: Path) -> None:
    needed("check_jsonschema")
    path = tmp_path / "recipe.yml"
    path.write_text(RECIPES.get(name) or (ROOT / name).read_text("utf-8"), "utf-8")
    schema = _SCHEMAS.get(name.split()[0], _SCHEMAS["GitHub"])
    ran = run_tool("check_jsonschema", "--builtin-schema", schema, str(path))
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("name", RECIPES)
def test_a_mistake_in_it_would_be_found(name: str, tmp_path: Path) -> None:
    needed("check_jsonschema")
    path = tmp_path / "recipe.yml"
    wrong = RECIPES[name].replace("services:", "service:") if name == "Compose" else RECIPES[name]
    wrong = wrong.replace("runs-on:", "run-on:").replace("script:", "scripts:")
    path.write_text(wrong, "utf-8")
    ran = run_tool("check_jsonschema", "--builtin-schema", _SCHEMAS[name.split()[0]], str(path))
    assert ran.returncode != 0


# -- commands -------------------------------------------------------------------------------------


class Job(NamedTuple):
    """What a service runs, one shell after the other, and the variables that it sets."""

    shells: List[str]
    variables: Dict[str, str]


def jobs() -> Dict[str, Job]:
    github, gitlab = read("GitHub Actions")["jobs"]["test"], read("GitLab CI")["test"]
    shells = [step["run"] for step in github["steps"] if "run" in step and "if" not in step]
    script = "\n".join([*gitlab["before_script"], *gitlab["script"]])
    return {"GitHub Actions": Job(shells, github["env"]), "GitLab CI": Job([script], gitlab["variables"])}


_TESTS = """
test:
\tcurl --silent --fail --request PUT --header "Authorization: ApiKey-v1 $(TALON_ONE_API_KEY)" \\
\t\t--header 'Content-Type: application/json' --output answer.json \\
\t\t--data '{"customerSession": {"couponCodes": ["HELLO"]}}' $(TALON_ONE_HOST)/v2/customer_sessions/c1
\tgrep --quiet acceptCoupon answer.json
"""
_SEED = """
campaigns:
- name: Hello
  coupons: [{value: HELLO}]
  rules: [{kind: percentOffCart, name: Ten, percent: 10, needsCoupon: true}]
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A repository with a seed and tests, and the programs that its jobs call."""
    (tmp_path / "tests/seed").mkdir(parents=True)
    (tmp_path / "tests/seed/shop.yaml").write_text(_SEED)
    (tmp_path / "Makefile").write_text(_TESTS)
    (tmp_path / "requirements-sandbox.txt").write_text("talon_one[sandbox]\n")
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "python").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (programs / "pip").write_text('#!/bin/sh\n[ "$1 $2" = "install -r" ] && grep --quiet sandbox "$3"\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    return tmp_path


def ran(shop: Path, job: Job, port: int) -> int:
    """The status of a job whose sandbox has a port of its own; what it leaves running is ended."""
    environment = {
        **os.environ,
        **{name: value.replace("9000", str(port)) for name, value in job.variables.items()},
        "PATH": f"{shop / 'programs'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }
    process: Any = None
    for number, text in enumerate(job.shells):
        (shop / f"{number}.sh").write_text(text.replace("9000", str(port)))
    every = " && ".join(f"bash --noprofile --norc -eo pipefail {number}.sh" for number in range(len(job.shells)))
    process = subprocess.Popen(["bash", "-c", every], cwd=shop, env=environment, start_new_session=True)
    try:
        return int(process.wait(timeout=120))
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


@pytest.fixture
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number = free.getsockname()[1]
    yield number


@pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a Unix shell")
@pytest.mark.parametrize("name", jobs())
def test_its_commands_run(name: str, shop: Path, port: int) -> None:
    assert ran(shop, jobs()[name], port) == 0
    assert "PUT /v2/customer_sessions/{customerSessionId} 200" in (shop / "sandbox.log").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a Unix shell")
@pytest.mark.parametrize("name", jobs())
def test_a_test_that_fails_fails_it(name: str, shop: Path, port: int) -> None:
    (shop / "tests/seed/shop.yaml").write_text("campaigns: []\n")
    assert ran(shop, jobs()[name], port) != 0


# -- containers -----------------------------------------------------------------------------------


def test_its_containers_are_called_by_names_that_they_answer_to() -> None:
    names = {"localhost", "127.0.0.1", *re.findall(r'"--allow-host", "([\w-]+)"', _IMAGE)}
    (port,) = re.findall(r"^EXPOSE (\d+)$", _IMAGE, re.MULTILINE)
    compose = read("Compose")["services"]
    github = read("GitHub Actions with a container")["jobs"]["test"]
    gitlab = read("GitLab CI with a container")["test"]
    assert github["services"]["sandbox"]["ports"] == [f"{port}:{port}"]
    for reached, variables in (
        (set(compose), compose["tests"]["environment"]),
        ({"127.0.0.1"}, github["env"]),
        ({one["alias"] for one in gitlab["services"]}, gitlab["variables"]),
    ):
        host, _, number = variables["TALON_ONE_HOST"].partition("://")[2].partition(":")
        assert host in names & reached
        assert number == port


def test_what_the_containers_start_with_is_where_the_image_has_room_for_it(tmp_path: Path) -> None:
    (own,) = pages.blocks(PAGE, "dockerfile")
    base, copy, options = (line.split(None, 1)[1] for line in own.text.splitlines())
    compose = read("Compose")["services"]["sandbox"]
    assert base == compose["image"] == "talon-one-sandbox"
    assert copy.split()[1] == "/seed" in _IMAGE.replace("\n", " ").split()
    assert yaml.safe_load(options) == compose["command"] == ["--seed", "/seed"]
    assert compose["volumes"] == ["./tests/seed:/seed:ro"]
    (tmp_path / "shop.yaml").write_text(_SEED)
    with Sandbox(seed=str(tmp_path)) as box:
        assert box.management_api().get_campaigns(1).data[0].name == "Hello"
