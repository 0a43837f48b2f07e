"""The sandbox as a server: it answers for this machine only, and whatever the request line is."""

from __future__ import annotations

import json
import socket
from typing import Any, Dict, Iterator, Optional, Tuple
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

import talon_one
from talon_one.sandbox import Sandbox
from talon_one.sandbox.app import SERVED
from talon_one.sandbox.gate import Gate

AUTHORIZED = "Authorization: ManagementKey-v1 k\r\n"
CAMPAIGNS = "/v1/applications/1/campaigns"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(allowed_hosts=["sandbox", "Shop.Example"]) as running:
        yield running


def said(sandbox: Sandbox, head: bytes) -> Tuple[int, bytes]:
    """The status of the answer to raw bytes, and its body."""
    parts = urlsplit(sandbox.url)
    with socket.create_connection((parts.hostname, parts.port or 0), timeout=30) as connection:
        connection.sendall(head)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    top, _, body = answer.partition(b"\r\n\r\n")
    return int(top.split(b" ", 2)[1]), body


def get(sandbox: Sandbox, host: Optional[str], more: str = "", target: str = CAMPAIGNS) -> Tuple[int, Dict[str, Any]]:
    named = "" if host is None else f"Host: {host}\r\n"
    status, body = said(sandbox, f"GET {target} HTTP/1.1\r\n{named}{AUTHORIZED}{more}\r\n".encode("latin-1"))
    return status, json.loads(body)


OURS = [
    "localhost", "LOCALHOST.", "shop.localhost", "127.0.0.1", "127.9.9.9", "[::1]", "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]", "sandbox", "Sandbox", "shop.example",
]  # fmt: skip
FOREIGN = [
    "evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "notlocalhost", "10.0.0.5", "[::2]", "0.0.0.0",
    "169.254.169.254", "2130706433", "127.1", "sandbox.evil.example", "xn--lcalhost-1ya",
]  # fmt: skip


@pytest.mark.parametrize("port", ["", ":80", ":9000", ":"])
@pytest.mark.parametrize("host", OURS)
def test_hosts_that_are_this_machine(sandbox: Sandbox, host: str, port: str) -> None:
    assert get(sandbox, host + port)[0] == 200
    assert get(sandbox, "localhost", f"Origin: http://{host}{port}\r\n")[0] == 200
    assert get(sandbox, "localhost", target=f"http://{host}{port}{CAMPAIGNS}")[0] == 200


@pytest.mark.parametrize("port", ["", ":9000"])
@pytest.mark.parametrize("host", FOREIGN)
def test_foreign_hosts_and_pages(sandbox: Sandbox, host: str, port: str) -> None:
    """As a page reaches this machine whose name was rebound to it, or that simply sends requests here."""
    for status, answer in (
        get(sandbox, host + port),
        get(sandbox, "localhost", target=f"http://{host}{port}{CAMPAIGNS}"),
        get(sandbox, host + port, target=f"http://localhost{CAMPAIGNS}"),
        get(sandbox, "localhost", f"Origin: http://{host}{port}\r\n"),
        get(sandbox, "localhost", f"Origin: http://localhost\r\nOrigin: https://{host}{port}\r\n"),
    ):
        assert (status, answer["StatusCode"]) == (403, 403)
        assert "--allow-host" in answer["message"]


@pytest.mark.parametrize(
    "origin", ["null", "file://", "chrome-extension://abc", "", "http://", "http://[::1", "localhost"]
)
def test_pages_of_no_site(sandbox: Sandbox, origin: str) -> None:
    assert get(sandbox, "localhost", f"Origin: {origin}\r\n")[0] == 403


def test_a_foreign_page_changes_nothing(sandbox: Sandbox) -> None:
    body = b'{"customerSession": {}}'
    head = (
        "PUT /v2/customer_sessions/rebound HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
        f"Authorization: ApiKey-v1 k\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    assert said(sandbox, head.encode() + body)[0] == 403
    client = talon_one.ApiClient(talon_one.Configuration(sandbox.url, "k"))
    with pytest.raises(talon_one.NotFoundException):
        talon_one.IntegrationApi(client).get_customer_session("rebound")


@pytest.mark.parametrize(
    "host", ["", "a b", "user@localhost", "localhost:x", "localhost:99999", "[::1", "::1", "a,b", "[x]", "/"]
)
def test_hosts_that_are_none(sandbox: Sandbox, host: str) -> None:
    assert get(sandbox, host)[0] == 400


def test_two_hosts(sandbox: Sandbox) -> None:
    assert get(sandbox, "localhost", "Host: localhost\r\n")[0] == 400


def test_what_is_no_browser_may_name_no_host(sandbox: Sandbox) -> None:
    assert get(sandbox, None)[0] == 200


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=40).map(lambda target: target.translate(None, b" \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\xa0"))
    | st.lists(st.sampled_from([b"http://", b"/", b"[", b"]", b"::1", b"a", b":", b"@", b"%", b"?", b"#", b"//", b"\xe2\x84\x80"])).map(b"".join)
)  # fmt: skip
@example(b"http://[::1/")
@example(b"//[")
@example(b"http://[v1.x]/")
@example(b"http://a:99999999999/")
@example(b"http://\xe2\x84\x80@a/")
@example(b"*")
@example(b"localhost:443")
def test_no_request_target_fails(sandbox: Sandbox, target: bytes) -> None:
    assume(target)
    status, body = said(sandbox, b"GET " + target + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert 400 <= status < 500 or (status == 200 and body.startswith(b"<!doctype html>"))  # the page is at /
    if not target.startswith(b"/") and not target.startswith(b"http://"):
        assert status == 400


def test_a_malformed_target_is_said_to_be_one(sandbox: Sandbox) -> None:
    status, answer = get(sandbox, "localhost", target="http://[::1/")
    assert (status, answer["message"]) == (400, "The request target 'http://[::1/' is neither a path nor a URL")


def test_what_it_listens_on() -> None:
    """What stands for all addresses lets in every address, which no page can have for a name."""

    def lets_in(gate: Gate, host: str) -> bool:
        return gate.refusal("/", [host], []) is None

    everywhere, named, one = Gate(["0.0.0.0"]), Gate(["devbox", "192.168.0.5"]), Gate(["::"])
    assert lets_in(everywhere, "10.0.0.5:9000")
    assert lets_in(everywhere, "[fe80::1]")
    assert lets_in(one, "10.0.0.5")
    assert not lets_in(everywhere, "devbox")
    assert lets_in(named, "DevBox:9000")
    assert lets_in(named, "192.168.0.5")
    assert not lets_in(named, "192.168.0.6")


def test_one_name_as_text() -> None:
    with Sandbox(allowed_hosts="sandbox") as running:
        assert get(running, "sandbox")[0] == 200
        assert get(running, "s")[0] == 403


def test_what_the_sandbox_does_not_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what it serves; the host is right, and needs no check."""
    monkeypatch.delitem(SERVED, "list_all_roles_v2")
    with Sandbox() as running:
        client = talon_one.ApiClient(talon_one.Configuration(running.url, "k"))
        with pytest.raises(talon_one.ServiceException) as caught:
            talon_one.ManagementApi(client).list_all_roles_v2()
    line = str(caught.value).splitlines()[0]
    assert "501" in line
    assert "It serves" in line
    assert "copy_campaign_to_applications" in line
    assert "host" not in line
