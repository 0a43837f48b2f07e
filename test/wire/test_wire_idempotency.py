"""Idempotency keys: a fresh one for each logical call, the same one on each of its tries."""

from __future__ import annotations

from typing import Any, Callable, Dict
from uuid import UUID, uuid4

import pytest
from faults import FaultServer
from wire_kit import CALLS, ended, make_client

import talon_one
from talon_one import IntegrationApi
from talon_one import exceptions as errors

SESSION = {"customerSession": {"profileId": "p"}}

#: The operations that take a key.
KEYED: Dict[str, Callable[..., Any]] = {
    "update_customer_session_v2": lambda api, **options: api.update_customer_session_v2("s", SESSION, **options),
    "return_cart_items": lambda api, **options: api.return_cart_items(
        "s", {"return": {"returnedCartItems": [{"position": 1}]}}, **options
    ),
    "reopen_customer_session": lambda api, **options: api.reopen_customer_session("s", **options),
    "update_customer_profile_v2": lambda api, **options: api.update_customer_profile_v2("p", {}, **options),
    "update_customer_profiles_v2": lambda api, **options: api.update_customer_profiles_v2(
        {"customerProfiles": []}, **options
    ),
    "track_event_v2": lambda api, **options: api.track_event_v2({"type": "t"}, **options),
}


@pytest.mark.parametrize("name", KEYED)
def test_each_call_has_a_key_of_its_own_and_each_try_the_same(name: str) -> None:
    with FaultServer("503", "reset_before_head", "ok", "503", "ok") as server:
        with make_client(server.url, retries=talon_one.RetryPolicy(3, backoff=0)) as client:
            KEYED[name](IntegrationApi(client))
            KEYED[name](IntegrationApi(client))
    first, second = {request.key for request in server.received[:3]}, {request.key for request in server.received[3:]}
    assert len(server.received) == 5
    assert len(first) == len(second) == 1
    assert first != second
    for key in first | second:
        assert UUID(key or "").version == 4


def test_no_other_operation_has_one() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        for call in ("GET", "POST", "DELETE"):
            CALLS[call](client)
        with pytest.raises(ValueError, match=r"create_referral\(_idempotency_key\)"):
            CALLS["POST"](client, _idempotency_key="mine")
    assert [request.key for request in server.received] == [None, None, None]


@pytest.mark.parametrize("name", KEYED)
def test_a_key_of_one_s_own(name: str) -> None:
    with FaultServer("503", "ok") as server, make_client(server.url) as client:
        KEYED[name](IntegrationApi(client), _idempotency_key="order-77-close")
    assert [request.key for request in server.received] == ["order-77-close"] * 2


@pytest.mark.parametrize("header", ["Idempotency-Key", "idempotency-key"])
def test_a_key_among_the_headers(header: str) -> None:
    """As code for the 26.x client gives it. There is one such header then."""
    with FaultServer("503", "ok") as server, make_client(server.url, idempotency_keys=False) as client:
        CALLS["POST keyed"](client, _headers={header: "mine"})
    assert [request.key for request in server.received] == ["mine", "mine"]


@pytest.mark.parametrize("key", ["", " ", "x" * 256, 7, b"bytes", "two\r\nlines"])
def test_what_is_no_key(key: Any) -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        for options in ({"_idempotency_key": key}, {"_headers": {"Idempotency-Key": key}}):
            with pytest.raises(errors.OpenApiException):
                CALLS["POST keyed"](client, **options)
        with pytest.raises(errors.OpenApiException):
            client.call_api("/v1/x", "POST", header_params={"idempotency-key": key})
    assert server.received == []


def test_a_uuid_as_a_key() -> None:
    key = uuid4()
    with FaultServer("ok") as server, make_client(server.url) as client:
        CALLS["PUT"](client, _idempotency_key=key)
        CALLS["PUT"](client, _headers={"Idempotency-Key": key})
    assert [request.key for request in server.received] == [str(key)] * 2


def test_turned_off() -> None:
    """Then a POST is not repeated, and a PUT, which is idempotent by itself, is."""
    with FaultServer("503") as server, make_client(server.url, idempotency_keys=False) as client:
        ended(lambda: CALLS["POST keyed"](client))
        assert [request.key for request in server.received] == [None]
        ended(lambda: CALLS["PUT"](client))
        assert [request.key for request in server.received] == [None] * 3
        ended(lambda: CALLS["POST keyed"](client, _idempotency_key="mine"))
        assert [request.key for request in server.received[3:]] == ["mine", "mine"]


def test_a_header_that_the_service_does_not_know_makes_nothing_repeatable() -> None:
    with FaultServer("503") as server, make_client(server.url) as client:
        ended(lambda: CALLS["POST"](client, _headers={"Idempotency-Key": "mine"}))
    assert len(server.received) == 1


def test_calls_in_threads_have_their_own() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        for result in [CALLS["PUT"](client, async_req=True) for _ in range(20)]:
            result.get(10)
    assert len({request.key for request in server.received}) == 20
