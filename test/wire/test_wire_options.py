"""Settings of a clone, the User-Agent, and the service's name for a request."""

from __future__ import annotations

import re
from typing import Any, Dict, List

import pytest
from faults import FaultServer, answer, raw
from wire_kit import CALLS, KEY, assert_in_time, ended, make_client

import talon_one
from talon_one import IntegrationApi, ManagementApi
from talon_one import exceptions as errors

DATA = {"customerSession": {"profileId": "p"}}


def put(api: IntegrationApi, **options: Any) -> Any:
    return api.update_customer_session_v2("cart-1", DATA, **options)


def sent(server: FaultServer, name: str) -> List[Any]:
    return [request.headers.get(name) for request in server.received]


# -- clones ------------------------------------------------------------------------------------------


def test_clones_share_the_pool() -> None:
    with FaultServer("ok") as server, make_client(server.url, connection_pool_maxsize=2) as client:
        api = IntegrationApi(client)
        clones = [
            api,
            api.with_options(timeout=2),
            api.with_options(retries=False),
            api.with_options(headers={"X-A": "1"}),
            api.with_options(timeout=2).with_options(headers={"X-B": "2"}),
            api.with_options(),
        ]
        for clone in clones * 2:
            assert put(clone).effects == []
            assert clone.api_client is client
            assert type(clone) is IntegrationApi
        ManagementApi(client).with_options(timeout=3).get_account(1)
    assert len(server.received) == 13
    assert server.connections == 1


def test_a_clone_s_timeout() -> None:
    with FaultServer("hang") as server, make_client(server.url, timeout=20) as client:
        clone = IntegrationApi(client).with_options(timeout=0.2)
        end = assert_in_time(lambda: ended(lambda: put(clone)), 0.2)
        assert type(end.error) is errors.ApiTimeoutException
        server.faults = [answer({"effects": []})]
        assert put(clone.with_options(timeout=None)).effects == []


def test_timeouts_in_layers() -> None:
    seen: List[Any] = []
    with FaultServer("ok") as server:
        with make_client(server.url, timeout=9, on_request=lambda request: seen.append(request.timeouts)) as client:
            api = IntegrationApi(client)
            clone = api.with_options(timeout=2)
            for one in (api, clone, clone.with_options(retries=False), clone.with_options(timeout=(1, 3)), api):
                put(one)
            put(clone, _request_timeout=7)
            put(clone.with_options(timeout=None))
            client.configuration.timeout = 8
            put(api)
            put(clone)
    assert [timeouts.total for timeouts in seen] == [9, 2, 2, 4, 9, 7, None, 8, 2]


def test_retries_in_layers() -> None:
    policy = talon_one.RetryPolicy(attempts=4, backoff=0)
    with FaultServer("503") as server, make_client(server.url) as client:
        api = IntegrationApi(client)
        off = api.with_options(retries=False)
        for one, tries in {
            api: 2,
            off: 1,
            off.with_options(timeout=3): 1,
            off.with_options(retries=policy): 4,
            off.with_options(retries=policy).with_options(headers={"X-A": "1"}): 4,
        }.items():
            error: Any = ended(lambda: put(one)).error  # noqa: B023
            assert len(error.attempts) == tries
        error = ended(lambda: put(api)).error
        assert len(error.attempts) == 2, "the parent's are as they were"


def test_headers_in_layers() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        api = IntegrationApi(client)
        given = {"X-A": "1", "X-B": "1"}
        clone = api.with_options(headers=given)
        given["X-A"] = "changed later"
        over = clone.with_options(headers={"x-b": "2", "X-C": "2"})
        for one in (over, clone, api):
            put(one)
        put(over, _headers={"X-C": "3"})
        put(over)
    assert sent(server, "x-a") == ["1", "1", None, "1", "1"]
    assert sent(server, "x-b") == ["2", "1", None, "2", "2"]
    assert sent(server, "x-c") == ["2", None, None, "3", "2"]
    assert "X-A" not in client.default_headers


def test_a_clone_s_key() -> None:
    """Sent instead of the client's, by this clone alone."""
    with FaultServer("ok") as server, make_client(server.url) as client:
        api = IntegrationApi(client)
        put(api.with_options(headers={"authorization": "ApiKey-v1 other"}))
        put(api)
    assert sent(server, "authorization") == ["ApiKey-v1 other", f"ApiKey-v1 {KEY}"]


def test_threads_of_clones() -> None:
    with FaultServer("ok") as server, make_client(server.url, connection_pool_maxsize=3) as client:
        clones = [IntegrationApi(client).with_options(headers={"X-Number": str(number)}) for number in range(10)]
        for result in [put(clone, async_req=True) for clone in clones]:
            assert result.get(10).effects == []
    assert sorted(sent(server, "x-number")) == [str(number) for number in range(10)]
    assert server.connections <= 3


# -- the User-Agent ----------------------------------------------------------------------------------


def test_the_user_agent_names_package_and_version() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        for call in CALLS.values():
            call(client)
        client.call_api("/x", "GET")
        assert client.user_agent == f"talon-one-python/{talon_one.__version__}"
    assert set(sent(server, "user-agent")) == {f"talon-one-python/{talon_one.__version__}"}
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", talon_one.__version__)


def test_another_user_agent() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client, make_client(server.url) as other:
        api = IntegrationApi(client)
        client.user_agent = "shop/1"
        put(api)
        put(api, _headers={"user-agent": "shop/2"})
        put(api.with_options(headers={"USER-AGENT": "shop/3"}))
        client.set_default_header("user-agent", "shop/4")
        put(api)
        client.default_headers["User-Agent"] = "shop/5"
        put(api)
        CALLS["PUT"](other)
    own = f"talon-one-python/{talon_one.__version__}"
    assert sent(server, "user-agent") == ["shop/1", "shop/2", "shop/3", "shop/4", "shop/5", own]


# -- the request id ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["X-Request-Id", "x-request-id", "Request-Id", "X-Correlation-Id"])
@pytest.mark.parametrize("fault", ["ok", "400", "503", "html", "empty", "cut", "drip"])
def test_the_request_id(fault: str, name: str) -> None:
    def head(status: int, length: int) -> bytes:
        return f"HTTP/1.1 {status} Said\r\n{name}: planted-id\r\nContent-Length: {length}\r\n\r\n".encode()

    behaviours: Dict[str, Any] = {
        "ok": raw(head(200, 2), b"{}", then="stay"),
        "400": raw(head(400, 2), b"{}", then="stay"),
        "503": raw(head(503, 2), b"no", then="stay"),
        "html": raw(head(200, 6), b"<html>", then="stay"),
        "empty": raw(head(200, 0), then="stay"),
        "cut": raw(head(200, 9), b"{}"),
        "drip": raw(head(200, 9), b"{}", then="hang"),
    }
    with FaultServer(behaviours[fault]) as server, make_client(server.url, timeout=0.3) as client:
        end: Any = ended(lambda: CALLS["PUT"](client, _return_http_data_only=False))
    found = end.value if fault == "ok" else end.error
    assert found.request_id == "planted-id"
    assert fault == "ok" or "Request id: planted-id" in str(found)


def test_no_request_id() -> None:
    def nameless(status: int) -> Any:
        return raw(f"HTTP/1.1 {status} Said\r\nContent-Length: 2\r\n\r\n{{}}".encode(), then="stay")

    with FaultServer(nameless(200), nameless(400)) as server, make_client(server.url) as client:
        assert CALLS["PUT"](client, _return_http_data_only=False).request_id is None
        error: Any = ended(lambda: CALLS["PUT"](client)).error
    assert error.request_id is None
    assert "Request id" not in str(error)


def test_the_request_id_is_that_of_the_last_try() -> None:
    tries = [answer({}, status, {"X-Request-Id": f"try-{status}"}) for status in (503, 429, 200)]
    policy = talon_one.RetryPolicy(attempts=3, backoff=0)
    with FaultServer(*tries) as server, make_client(server.url, retries=policy) as client:
        assert CALLS["PUT"](client, _return_http_data_only=False).request_id == "try-200"
        server.faults = tries[:1]
        error: Any = ended(lambda: CALLS["PUT"](client)).error
        assert error.request_id == "try-503"


def test_a_stream_has_one_too() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        with CALLS["GET"](client, _preload_content=False) as response:
            assert response.request_id == "request-77"


def test_a_request_of_one_s_own_needs_no_configured_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TALON_ONE_HOST", raising=False)
    with FaultServer("ok") as server, talon_one.ApiClient(talon_one.Configuration()) as client:
        assert client.request("GET", f"{server.url}/anything").status == 200
        assert len(server.received) == 1
