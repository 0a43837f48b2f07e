"""Tools that replace sockets, or urllib3's connections, and those that trace calls: in force early or late."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any, Dict, List

import pytest
from checkout import TEST
from faults import FaultServer, answer
from wire_kit import Certificates, needed, run_program

import talon_one.aio

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
    needed(TOOLS[tool])
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


V6 = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 1, 0, 0))


@pytest.mark.filterwarnings("ignore:The host http")
@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("place", ["HAS_IPV6", "allowed_gai_family"])
def test_families_of_addresses(place: str, awaited: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs keep urllib3 from IPv6, where it leads nowhere."""

    def call(url: str) -> Any:
        configuration = talon_one.Configuration(url, "k", trust_env=False, retries=False, timeout=5)
        if not awaited:
            return talon_one.IntegrationApi(talon_one.ApiClient(configuration)).get_customer_session("s")

        async def run() -> Any:
            async with talon_one.aio.ApiClient(configuration) as client:
                return await talon_one.aio.IntegrationApi(client).get_customer_session("s")

        return asyncio.run(run())

    with FaultServer(numbered()) as server:
        v4 = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
        made: List[Any] = []
        real = socket.socket.connect
        monkeypatch.setattr(socket.socket, "connect", lambda self, address: made.append(address) or real(self, address))
        value: Any = False if place == "HAS_IPV6" else lambda: socket.AF_INET
        monkeypatch.setattr(f"urllib3.util.connection.{place}", value)
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [V6, v4])
        assert call(f"http://shop.example:{server.port}").customer_session
        assert made == [("127.0.0.1", server.port)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [V6])
        with pytest.raises(talon_one.ApiConnectionException, match="the host name was not found"):
            call("http://shop.example:1")
