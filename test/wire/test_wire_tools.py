"""Tools that replace sockets, or urllib3's connections, and those that trace calls: in force early or late."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any, Dict

import pytest
from checkout import TEST
from faults import FaultServer, answer
from wire_kit import Certificates, needed, run_program

#: What tools_program.py knows, and the module that it needs.
TOOLS: Dict[str, str] = {
    "vcrpy": "vcr",
    "pytest_socket": "pytest_socket",
    "pytest_socket_aio": "pytest_socket",
    "pytest_recording": "pytest_recording",
    "pytest_recording_aio": "pytest_recording",
    "mocket": "mocket",
    "mocket_aio": "mocket",
    "pook": "pook",
    "opentelemetry": "opentelemetry.instrumentation.urllib3",
    "urllib3_mock": "urllib3_mock",
    "patches": "urllib3",
    "guards": "urllib3",
}


def numbered() -> Any:
    """Answers with the number of the request, and what it tells of a trace."""
    numbers = count(1)

    def behave(connection: Any, request: Any) -> None:
        body = {"customerSession": {"integrationId": f"real-{next(numbers)}"}}
        answer(body, headers={"X-Saw": request.headers.get("traceparent", "none")})(connection, request)

    return behave


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("tool", TOOLS)
def test_calls_with_a_tool_in_force(tool: str, when: str, certificates: Certificates) -> None:
    needed(TOOLS[tool].partition(".")[0])
    with ExitStack() as stack:
        servers = {
            "http": FaultServer(numbered()),
            "https": FaultServer(numbered(), tls=certificates.context()),
            "drip": FaultServer("drip_body"),
            "hang": FaultServer("hang"),
        }
        urls = {name: stack.enter_context(server).url for name, server in servers.items()}
        urls["bundle"] = certificates.bundle
        out, error = run_program("tools_program.py", tool, when, json.dumps(urls))
    assert out == "good\n", out + error


_MODULE = """
import pytest
import talon_one

configuration = talon_one.Configuration("{url}", "planted-key", trust_env=False)

@pytest.fixture(scope="session")
def api():
    return talon_one.IntegrationApi(talon_one.ApiClient(configuration))

@pytest.mark.{mark}
def test_first(api):
    {body}

def test_second(api):
    assert api.get_customer_session("s").customer_session.integration_id == "real-{number}"
"""


def run_pytest(folder: Path, *arguments: str, **words: Any) -> str:
    (folder / "test_shop.py").write_text(_MODULE.format(**words))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, "test_shop.py"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=folder,
        env={"PYTHONPATH": str(TEST.parent)},
    )
    return done.stdout + done.stderr


def test_a_test_recorded_by_pytest(tmp_path: Path) -> None:
    needed("pytest_recording")
    words = {"mark": "vcr", "body": 'assert api.get_customer_session("s").customer_session'}
    with FaultServer(numbered()) as server:
        said = run_pytest(tmp_path, "--record-mode=once", url=server.url, number=2, **words)
        assert "2 passed" in said, said
        said = run_pytest(tmp_path, "--record-mode=none", url=server.url, number=3, **words)
        assert "2 passed" in said, said
        assert len(server.received) == 3, "what is replayed does not reach the network"
    (cassette,) = tmp_path.glob("cassettes/*/*.yaml")
    assert "planted-key" not in cassette.read_text()


def test_a_test_that_pytest_keeps_from_sockets(tmp_path: Path) -> None:
    needed("pytest_socket")
    words = {"mark": "disable_socket", "body": 'api.get_customer_session("s")'}
    with FaultServer(numbered()) as server:
        said = run_pytest(tmp_path, url=server.url, number=1, **words)
        assert "1 failed, 1 passed" in said, said
        assert "SocketBlockedError: A test tried to use socket" in said, said
        assert len(server.received) == 1
