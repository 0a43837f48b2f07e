"""Redirects, paths and headers: what may lead a request elsewhere."""

from __future__ import annotations

import uuid
import warnings
from typing import Any
from urllib.parse import unquote

import pytest
from faults import FaultServer, answer, redirect
from hypothesis import given, settings
from hypothesis import strategies as st
from wire_kit import CALLS, KEY, NAMES, Watch, ended, make_client, texts_of_error

import talon_one
from talon_one import exceptions as errors

STATUSES = [301, 302, 303, 307, 308]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("relative", [True, False])
def test_to_the_same_host(status: int, call: str, relative: bool) -> None:
    with FaultServer() as server:
        server.faults = [redirect(status, "/elsewhere?x=1" if relative else f"{server.url}/elsewhere?x=1"), answer({})]
        with make_client(server.url) as client:
            end = ended(lambda: CALLS[call](client))
    if call == "GET":
        assert end.error is None
        assert [request.target for request in server.received] == ["/v2/customer_sessions/cart-1", "/elsewhere?x=1"]
        assert server.received[1].headers["authorization"] == f"ApiKey-v1 {KEY}"
        assert server.connections == 1
    else:
        refused(end.error, call, status)
        assert len(server.received) == 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", STATUSES)
def test_to_another_host(status: int, call: str, watch: Watch) -> None:
    with FaultServer("ok") as other, FaultServer(redirect(status, other.url + "/x")) as server:
        with make_client(server.url) as client:
            end = ended(lambda: CALLS[call](client))
            refused(end.error, call, status)
            assert other.url in str(end.error)
            watch.assert_clean(client, end.error)
    assert len(server.received) == 1
    assert other.connections == 0


def refused(error: Any, call: str, status: int) -> None:
    assert type(error) is errors.RedirectException
    assert error.status == status
    first = str(error).splitlines()[0]
    assert first.startswith(f"{NAMES[call]}: {status} ")
    assert "redirects are followed only for GET and only to the same host" in first


@pytest.mark.parametrize(
    "location",
    [
        "https://{host}/x",
        "http://user@{host}.evil.example/",
        "//evil.example/x",
        "http://{host}@evil.example/",
        "http://evil.example\\@{host}/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://[::1/",
        "ftp://{host}/x",
        "javascript:alert(1)",
        "",
    ],
)
def test_strange_places(location: str) -> None:
    with FaultServer() as server:
        server.faults = [redirect(302, location.format(host=f"127.0.0.1:{server.port}"))]
        with make_client(server.url) as client:
            refused(ended(lambda: CALLS["GET"](client)).error, "GET", 302)
    assert len(server.received) == 1


def test_without_a_place() -> None:
    with FaultServer(answer(b"", 302)) as server, make_client(server.url) as client:
        refused(ended(lambda: CALLS["GET"](client)).error, "GET", 302)


def test_in_a_circle() -> None:
    with FaultServer(redirect(302, "/round")) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    refused(error, "GET", 302)
    assert "more than 5 redirects, the last to /round" in str(error)
    assert len(server.received) == 6


def test_a_stream_follows_too() -> None:
    with FaultServer(redirect(307, "/there"), "ok") as server, make_client(server.url) as client:
        with CALLS["GET"](client, _preload_content=False) as response:
            assert response.read() == b'{"effects": []}'
    assert len(server.received) == 2


def test_a_redirect_within_a_try_is_no_try() -> None:
    with FaultServer(redirect(307, "/there"), "503", "ok") as server, make_client(server.url) as client:
        answered = CALLS["GET"](client, _return_http_data_only=False)
    assert [attempt.status for attempt in answered.attempts] == [503, 200]
    assert len(server.received) == 3


# -- paths -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["..", ".", "", None])
def test_ids_that_would_name_another_endpoint(value: Any) -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        api = talon_one.IntegrationApi(client)
        for call in (
            lambda: api.get_customer_session(value),
            lambda: api.update_customer_session_v2(value, {"customerSession": {}}),
            lambda: api.return_cart_items(value, {"return": {"returnedCartItems": []}}),
            lambda: api.delete_coupon_reservation(value, {}),
            lambda: client.call_api("/v2/things/{id}", "GET", {"id": value}),
        ):
            with pytest.raises(errors.ApiValueError):
                call()
    assert server.received == []


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_everything_else_is_encoded_once(value: str) -> None:
    if value in (".", ".."):
        return
    with make_client("http://127.0.0.1:1/base/") as client:
        from talon_one.api.integration.customer_sessions import GET_CUSTOMER_SESSION
        from talon_one.operation import Choices

        url = client.build_request(Choices(), GET_CUSTOMER_SESSION, (value,), {}).url
    start = "http://127.0.0.1:1/base/v2/customer_sessions/"
    assert url.startswith(start)
    segment = url[len(start) :]
    assert not set(segment) & set("/?#\\ ;")
    assert unquote(segment) == value


@pytest.mark.parametrize(
    "value", ["a/b", "a%2Fb", "%2e%2e", "../x", "a b", "a?b#c", "größe", "日本", "a;b", "a:b@c", "..%2f"]
)
def test_encoded_ids_arrive_as_they_were_meant(value: str) -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        talon_one.IntegrationApi(client).get_customer_session(value)
    assert server.received[0].target.count("/") == 3
    assert unquote(server.received[0].target.rpartition("/")[2]) == value


@pytest.mark.parametrize("end", ["", "/", "//"])
def test_a_host_with_a_trailing_slash(end: str) -> None:
    with FaultServer("ok") as server, make_client(server.url + end) as client:
        CALLS["GET"](client)
    assert server.received[0].target == "/v2/customer_sessions/cart-1"


# -- headers -----------------------------------------------------------------------------------------

CONTROLS = ["\r", "\n", "\r\nX-Evil: 1", "\x00", "\x1b", "\x7f", "\u2028", "日"]


@pytest.mark.parametrize("control", CONTROLS)
def test_controls_in_a_key(control: str, watch: Watch) -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        client.configuration.api_key = {"Authorization": KEY + control}
        end = ended(lambda: CALLS["PUT"](client))
        assert type(end.error) is errors.ApiValueError
        assert "API key" in str(end.error)
        watch.assert_clean(end.error)
    assert server.connections == 0


@pytest.mark.parametrize("control", CONTROLS)
@pytest.mark.parametrize("place", ["call", "clone", "client", "cookie", "hook", "raw", "call_api", "name"])
def test_controls_in_a_header(place: str, control: str, watch: Watch) -> None:
    bad = KEY + control

    def hook(request: Any) -> None:
        request.headers["X-Token"] = KEY + control

    with FaultServer("ok") as server, make_client(server.url) as client:
        api = talon_one.IntegrationApi(client)
        calls = {
            "call": lambda: api.get_customer_session("a", _headers={"X-Token": KEY + control}),
            "name": lambda: api.get_customer_session("a", _headers={"X" + control: "1"}),
            "clone": lambda: api.with_options(headers={"X-Token": KEY + control}).get_customer_session("a"),
            "raw": lambda: client.rest_client.request("GET", server.url, headers={"X-Token": KEY + control}),
            "call_api": lambda: client.call_api("/x", "GET", header_params={"X-Token": KEY + control}),
        }
        if place == "client":
            client.set_default_header("X-Token", bad)
        elif place == "cookie":
            client.cookie = bad
        elif place == "hook":
            client.configuration.on_request = hook
        end = ended(calls.get(place, lambda: api.get_customer_session("a")))
        assert type(end.error) is errors.ApiValueError
        for text in texts_of_error(end.error) if end.error else ():
            assert KEY not in text.replace(repr(bad), "")
        watch.assert_clean()
    assert server.connections == 0


def test_plain_http_warns_once_and_not_for_loopback() -> None:
    def fail(_: Any) -> None:
        raise RuntimeError("not to be sent")

    def warned(host: str) -> int:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            with make_client(host, on_request=fail) as client:
                for _ in range(3):
                    assert type(ended(lambda: CALLS["GET"](client)).error) is RuntimeError
            with make_client(host, on_request=fail) as client:
                ended(lambda: CALLS["PUT"](client))
        assert all("plain http" in str(warning.message) for warning in caught)
        assert all(warning.filename.endswith("wire_kit.py") for warning in caught), "it names the caller's line"
        return len(caught)

    unseen = uuid.uuid4().hex  # the process remembers the hosts that it warned of
    assert warned(f"http://{unseen}.talon.example") == 1
    assert warned(f"http://127.{unseen}.example") == 1
    assert warned(f"https://{unseen}.talon.example") == 0
    for loopback in ("http://localhost", "http://127.0.0.1:9000", "http://127.8.8.8", "http://[::1]:80"):
        assert warned(loopback) == 0
