"""`call_api` and `request` know the operations of the contract: what adds up is not sent twice."""

from __future__ import annotations

import re
from functools import partial
from typing import Any, Dict, List, Optional
from urllib.parse import quote

import pytest
from conftest import each
from faults import FaultServer
from hypothesis import given
from hypothesis import strategies as st
from wire_kit import EAGER, ended, make_client

import talon_one
from talon_one.operation import Operation
from talon_one.routes import route_of
from talon_one.sandbox.contract import operations
from talon_one.wire.timeouts import DEFAULT, DEFAULT_TRANSFER, Timeouts

OPERATIONS = operations()
HOST = "https://shop.example"
ADDS_UP = "/v1/loyalty_programs/1/profile/x/add_points"


class Recorder:
    """A transport that keeps requests, and answers each with nothing."""

    def __init__(self) -> None:
        self.requests: List[talon_one.Request] = []

    def exchange(self, request: talon_one.Request, exchange: talon_one.Exchange) -> talon_one.RESTResponse:
        exchange.sent = True
        self.requests.append(request)
        return talon_one.RESTResponse(204, "No Content", {}, b"")


def filled(path: str, value: str = "1") -> str:
    return re.sub(r"\{[^}]*\}", value, path)


def sent(how: str, method: str, path: str, host: str = HOST, **more: Any) -> talon_one.Request:
    """The request that a call by hand leads to."""
    recorder = Recorder()
    client = talon_one.ApiClient(talon_one.Configuration(host, "k", **more.pop("settings", {})), transport=recorder)
    headers: Optional[Dict[str, str]] = more.pop("headers", None)
    if how == "call_api":
        client.call_api(path, method, header_params=headers, **more)
    else:
        client.request(method, host + path, headers=headers, **more)
    return recorder.requests[0]


by_hand = pytest.mark.parametrize("how", ["call_api", "request"])


@by_hand
@pytest.mark.parametrize("operation", each(OPERATIONS), ids=lambda one: one.name)
def test_a_call_by_hand_is_sent_as_its_method_sends_it(how: str, operation: Operation) -> None:
    request = sent(how, operation.method, filled(operation.path))
    keyed = operation.idempotency_key and how == "call_api"  # `request` sends what it is given
    assert ("Idempotency-Key" in request.headers) == keyed
    assert request.repeatable == (operation.repeatable or keyed)
    assert request.integration_write == operation.is_integration_write
    assert request.timeouts == (DEFAULT_TRANSFER if operation.is_transfer else DEFAULT)


def spelt(path: str, text: str, encoded: int) -> str:
    """A path as others may write it: ids of any text, and the letters that `encoded` has bits for percent-encoded."""
    letters = iter(range(10_000))
    return "/".join(
        quote(text, safe="")
        if segment.startswith("{")
        else "".join(f"%{ord(c):{'xX'[n % 2]}}" if encoded >> n & 1 else c for c, n in zip(segment, letters))
        for segment in path.split("/")
    )


@given(
    operation=st.sampled_from([one for one in OPERATIONS if one.method != "GET"]),
    base=st.sampled_from(["", "/talon", "/a/b%20c", "/v1", "/v1/roles"]),
    text=st.text(min_size=1).filter(lambda text: text not in (".", "..")),
    encoded=st.just(0) | st.integers(0, 2**120),
    end=st.sampled_from(["", "/", "//", "?a=/v2/roles", "/?a", "#x", "?"]),
)
def test_however_a_path_is_spelt_it_is_the_same_operation(
    operation: Operation, base: str, text: str, encoded: int, end: str
) -> None:
    url = HOST + base + spelt(operation.path, text, encoded) + end
    assert route_of(operation.method, url).endpoint == f"{operation.method} {operation.path}", url


@given(st.sampled_from(["PUT", "DELETE", "POST", "PATCH", "X"]), st.text())
def test_nothing_is_known_of_any_other_path(method: str, path: str) -> None:
    route = route_of(method, f"{HOST}/{path}")
    assert not route.repeatable or route.endpoint is not None
    assert route_of("GET", f"{HOST}/{path}").repeatable


@by_hand
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/v3/points"),
        ("DELETE", "/v3/points/1"),
        ("DELETE", "/v1/roles"),  # the path is there, the method is not
        ("PUT", "/V2/customer_profiles/1"),
        ("PUT", "/v2//customer_profiles/1"),
        ("PUT", "/v2/customer_profiles;x=2/1"),
        ("PUT", "/v2/customer_profiles/%2e%2e"),
        ("PUT", "/v2/roles/1/v2/customer_profiles/1/x"),
        ("POST", "/v3/points"),
    ],
)
def test_what_the_contract_does_not_have_is_not_repeated(how: str, method: str, path: str) -> None:
    for headers in (None, {"Idempotency-Key": "mine"}, {"idempotency-key": "mine"}):
        request = sent(how, method, path, headers=headers)
        assert not request.repeatable
        assert request.timeouts == DEFAULT


@by_hand
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_what_changes_nothing_is_repeated_anywhere(how: str, method: str) -> None:
    assert sent(how, method, "/v3/points").repeatable


@by_hand
def test_a_key_of_the_caller(how: str) -> None:
    for headers in ({"Idempotency-Key": "mine"}, {"idempotency-KEY": "mine"}):
        request = sent(how, "POST", "/v2/events", headers=headers)
        assert request.repeatable
        assert [text for name, text in request.headers.items() if name.lower() == "idempotency-key"] == ["mine"]
    assert not sent(how, "POST", "/v1/referrals", headers={"Idempotency-Key": "mine"}).repeatable, "it takes none"
    assert not sent(how, "POST", "/v2/events", settings={"idempotency_keys": False}).repeatable


@by_hand
def test_timeouts_that_were_chosen(how: str) -> None:
    export = filled("/v1/applications/{applicationId}/export_coupons")
    assert sent(how, "GET", export, settings={"timeout": 7}).timeouts == Timeouts(3, None, 7)
    assert sent(how, "GET", export, _request_timeout=8).timeouts == Timeouts(3, None, 8)


@by_hand
@pytest.mark.parametrize("method", ["PUT", "put", "Put"])
@pytest.mark.parametrize("base", ["", "/talon/"])
def test_points_are_added_once(how: str, method: str, base: str) -> None:
    for path, tries in ((ADDS_UP, 1), (ADDS_UP + "/", 1), (ADDS_UP.replace("d", "%64"), 1), ("/v2/audiences/3", 2)):
        with FaultServer("closed_before_head") as server, make_client(server.url + base, retries=EAGER) as client:
            send = client.call_api if how == "call_api" else client.request
            first = path if how == "call_api" else server.url + base.rstrip("/") + path
            order = (first, method) if how == "call_api" else (method, first)
            end = ended(partial(send, *order, body={"points": 10}))
        assert isinstance(end.error, talon_one.ApiConnectionException)
        assert len(server.received) == tries, path
        assert len({request.key for request in server.received}) == 1


def test_each_try_of_call_api_has_the_same_key() -> None:
    with FaultServer("closed_before_head", "503", "ok") as server, make_client(server.url, retries=2) as client:
        client.call_api("/v2/events", "POST", body={"type": "viewed"})
        client.call_api("/v2/events", "POST", body={"type": "viewed"})
    keys = [request.key for request in server.received]
    assert len(keys) == 4
    assert None not in keys
    assert len(set(keys[:3])) == 1
    assert keys[3] != keys[0]


def test_a_parallel_update_by_hand_is_tried_again() -> None:
    with FaultServer("409_parallel", "ok") as server, make_client(server.url) as client:
        client.call_api("/v2/customer_sessions/cart-1", "PUT", body={"customerSession": {}})
    assert len(server.received) == 2
