"""The container file, without a container: what it copies is there, and what it runs works, in the same order."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple

import pytest
import urllib3
from checkout import ROOT, tracked

pytestmark = [
    pytest.mark.one_python,
    pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a Unix shell"),
]


class Step(NamedTuple):
    """An instruction of the container file."""

    word: str
    rest: str

    @property
    def arguments(self) -> List[str]:
        """Those of the form that needs no shell."""
        return list(json.loads(self.rest))


def steps() -> List[Step]:
    lines = [line for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    whole = "\n".join(lines).replace("\\\n", " ")
    return [Step(*line.split(None, 1)) for line in whole.splitlines() if line.strip()]


def named(word: str) -> List[Step]:
    return [step for step in steps() if step.word == word]


def options_and_rest(step: Step) -> Any:
    words = shlex.split(step.rest)
    return [word for word in words if word.startswith("--")], [word for word in words if not word.startswith("--")]


def test_it_is_made_of_instructions_that_there_are() -> None:
    known = "FROM WORKDIR COPY RUN USER VOLUME EXPOSE HEALTHCHECK ENTRYPOINT CMD"
    assert {step.word for step in steps()} == set(known.split())
    assert steps()[0].word == "FROM"


def test_its_base_is_pinned_to_a_python_that_is_supported() -> None:
    bases = {step.rest.split()[0] for step in named("FROM")}
    (base,) = bases
    found = re.fullmatch(r"python:3\.(\d+)-slim", base)
    assert found
    assert f"Programming Language :: Python :: 3.{found[1]}" in _classifiers()


def _classifiers() -> List[str]:
    minors = re.search(r"for minor in range\((\d+), (\d+)\)", (ROOT / "setup.py").read_text("utf-8"))
    assert minors
    return [f"Programming Language :: Python :: 3.{minor}" for minor in range(int(minors[1]), int(minors[2]))]


def copied() -> List[str]:
    """What is copied from the checkout."""
    found: List[str] = []
    for step in named("COPY"):
        options, words = options_and_rest(step)
        if not any(option.startswith("--from=") for option in options):
            found += words[:-1]
    return found


def test_all_that_it_copies_belongs_to_the_project_and_reaches_the_engine() -> None:
    files = {path.relative_to(ROOT).as_posix() for path in tracked()}
    sent = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line and line[0] != "#"]
    assert sent[0] == "*"
    let_in = [line[1:] for line in sent if line.startswith("!")]
    for name in copied():
        assert any(path == name or path.startswith(f"{name}/") for path in files), name
        assert any(fnmatch.fnmatch(name, pattern) for pattern in let_in), name
    assert sorted(let_in) == sorted(copied())  # and nothing else does


def test_it_runs_as_a_user_that_it_makes() -> None:
    (user,) = (step.rest for step in named("USER"))
    made = [words[-1] for step in named("RUN") for words in _commands(step) if words[0] == "useradd"]
    assert made == [user] != ["root"]
    order = [step.word for step in steps()]
    assert order.index("USER") < order.index("ENTRYPOINT")


def _commands(step: Step) -> List[List[str]]:
    return [shlex.split(command) for command in step.rest.split("&&")]


class Built(NamedTuple):
    """What the container file has made in a folder that stands for the root of the image."""

    root: Path
    port: int

    def here(self, words: List[str]) -> List[str]:
        """A command of the image, as it is in the folder, with a port of its own."""
        ported = [word.replace("9000", str(self.port)) for word in words]
        return [re.sub(r"(?<![\w.])/(?=(opt|data|seed|src)\b)", f"{self.root}/", word) for word in ported]

    def environment(self) -> Dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))}
        return {**kept, "PYTHONPATH": sysconfig.get_path("purelib")}  # what it needs is not fetched again


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    root = tmp_path_factory.mktemp("image").resolve()
    with socket.create_server(("127.0.0.1", 0)) as free:
        made = Built(root, free.getsockname()[1])
    programs = root / "programs"
    programs.mkdir()
    (programs / "python").symlink_to(sys.executable)
    for name in ("useradd", "install"):  # they need the rights of root
        (programs / name).write_text(f'#!/bin/sh\necho {name} "$@" >> {root}/asked\n')
        (programs / name).chmod(0o755)
    environment = {
        **made.environment(),
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which is how pip spells "without"
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    where = root
    for step in steps():
        if step.word == "WORKDIR":
            where = Path(made.here([step.rest])[0])
            where.mkdir(parents=True, exist_ok=True)
        elif step.word == "COPY":
            options, words = options_and_rest(step)
            if not options:
                _copy(words[:-1], where)
            assert options in ([], ["--from=build"])
        elif step.word == "RUN":
            ran = subprocess.run(
                made.here([step.rest])[0], shell=True, cwd=where, env=environment, capture_output=True, text=True
            )
            assert ran.returncode == 0, ran.stdout + ran.stderr
    return made


def _copy(names: List[str], where: Path) -> None:
    for path in tracked():
        name = path.relative_to(ROOT)
        if name.as_posix() in names or name.parts[0] in names:
            (where / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, where / name)


def test_the_package_is_installed_as_it_is(built: Built) -> None:
    python = built.here(["/opt/sandbox/bin/python"])[0]
    code = "import talon_one.sandbox as it, werkzeug, yaml; print(it.__file__)"
    ran = subprocess.run([python, "-c", code], env=built.environment(), cwd=built.root, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith(str(built.root / "opt/sandbox"))
    asked = (built.root / "asked").read_text().splitlines()
    assert [line.split()[0] for line in asked] == ["useradd", "install"]
    (volume,) = (step.rest for step in named("VOLUME"))
    assert built.here([volume])[0] in asked[1].split()


def healthy(built: Built) -> bool:
    (step,) = named("HEALTHCHECK")
    words = json.loads(step.rest.partition("CMD")[2])
    return subprocess.run(built.here(words), env=built.environment(), capture_output=True).returncode == 0


@pytest.fixture
def started(built: Built) -> Iterator[Any]:
    """Starts a container, so to speak, with what is given behind the name of the image."""
    running: List[subprocess.Popen[str]] = []

    def start(*given: str) -> subprocess.Popen[str]:
        (entry,), (usual,) = named("ENTRYPOINT"), named("CMD")
        words = built.here([*entry.arguments, *(given or usual.arguments)])
        (built.root / "data").mkdir(exist_ok=True)
        process = subprocess.Popen(
            words, env=built.environment(), cwd=built.root / "data", stdout=subprocess.PIPE, text=True
        )
        running.append(process)
        for _ in range(600):
            if healthy(built):
                return process
            assert process.poll() is None, process.communicate()
            time.sleep(0.05)
        raise AssertionError("it does not become healthy")

    yield start
    for process in running:
        process.kill()
        process.communicate()


def answered(built: Built, host: str, method: str = "GET", path: str = "/v1/applications", body: Any = None) -> Any:
    key = "ApiKey-v1" if body is not None else "ManagementKey-v1"
    headers = {"Host": host, "Authorization": f"{key} any", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    return urllib3.request(method, f"http://127.0.0.1:{built.port}{path}", body=data, headers=headers, retries=False)


@pytest.mark.parametrize(
    ("host", "status"),
    [("localhost:{}", 200), ("127.0.0.1:{}", 200), ("172.17.0.2:{}", 200), ("sandbox:{}", 200)]
    + [("talon-one:{}", 200), ("evil.example", 403)],
)
def test_it_answers_by_the_names_that_it_has(built: Built, started: Any, host: str, status: int) -> None:
    started("--latency", "0")
    assert answered(built, host.format(built.port)).status == status


def test_what_was_answered_is_there_in_the_next_one_and_it_ends_as_it_is_told(built: Built, started: Any) -> None:
    assert not healthy(built)
    first = started()
    session = {"customerSession": {"profileId": "ann", "couponCodes": ["WELCOME10"]}}
    assert answered(built, "localhost", "PUT", "/v2/customer_sessions/c1", session).status == 200
    first.send_signal(signal.SIGTERM)
    output, _ = first.communicate(timeout=30)
    assert first.returncode == 0
    assert "PUT /v2/customer_sessions/{customerSessionId} 200" in output
    assert not healthy(built)
    started()
    sessions = answered(built, "localhost", path="/v1/applications/1/sessions").json()["data"]
    assert [one["integrationId"] for one in sessions] == ["c1"]


def test_a_seed_of_ones_own_that_names_its_keys(built: Built, started: Any) -> None:
    seed = built.root / "seed"
    seed.mkdir(exist_ok=True)
    (seed / "shop.yaml").write_text("apiKeys: [mine]\ncampaigns:\n- {name: Summer}\n")
    started("--seed", "/seed")  # healthy, though nobody else is let in
    assert answered(built, "sandbox").status == 401
