"""Settings may change between any two calls, in whatever way: each call has what is in force."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi
from talon_one.operation import Choices


def remove(configuration: Configuration, name: str) -> None:
    if name in vars(configuration):
        delattr(configuration, name)


OWN: Dict[str, Dict[str, Any]] = {"api_key_v1": {"in": "header", "key": "X-Key", "value": "own"}}
CHANGES: Dict[str, Callable[[ApiClient], Any]] = {
    "nothing": lambda client: None,
    "another key": lambda client: setattr(client.configuration, "api_key", "another"),
    "a key in place": lambda client: client.configuration.api_key.update({"api_key_v1": "in place"}),
    "no key": lambda client: client.configuration.api_key.clear(),
    "a token": lambda client: setattr(client.configuration, "access_token", "token"),
    "a prefix": lambda client: setattr(client.configuration, "api_key_prefix", {"Authorization": "Own"}),
    "a prefix in place": lambda client: client.configuration.api_key_prefix.update({"api_key_v1": "Own"}),
    "an own method": lambda client: setattr(client.configuration, "auth_settings", lambda: OWN),
    "no own method": lambda client: remove(client.configuration, "auth_settings"),
    "a method of keys": lambda client: setattr(client.configuration, "get_api_key_with_prefix", lambda name: "Own x"),
    "a cookie": lambda client: setattr(client, "cookie", "a=b"),
    "no cookie": lambda client: setattr(client, "cookie", None),
    "an agent": lambda client: setattr(client, "user_agent", "shop/1"),
    "a header": lambda client: client.set_default_header("X-Shop", "one"),
    "the same header": lambda client: client.set_default_header("x-shop", "two"),
    "other headers": lambda client: setattr(client, "default_headers", {"X-Other": "x"}),
    "headers in place": lambda client: client.default_headers.pop("X-Shop", None),
    "another configuration": lambda client: setattr(client, "configuration", Configuration("https://b.test", "b")),
    "a copy": lambda client: setattr(client, "configuration", client.configuration.__copy__()),
}


def a_client() -> ApiClient:
    return ApiClient(Configuration("https://shop.test", "key", idempotency_keys=False))


def sent_headers(client: ApiClient, api: str) -> Any:
    """Those of a call, in their order, as they are sent; or why there is none."""
    method: Any = IntegrationApi.get_customer_session if api == "integration" else ManagementApi.get_application
    try:
        request = client.build_request(Choices(), method.operation, ["1"], {})
    except talon_one.OpenApiException as error:
        return str(error)
    return list(request.wire_headers().items())


def check_headers(changes: Sequence[str], apis: Sequence[str]) -> None:
    """A client that made a call before each of the changes, against new ones."""
    kept = a_client()
    for number in range(len(changes) + 1):
        new = a_client()
        for name in changes[:number]:
            CHANGES[name](new)
        if number:
            CHANGES[changes[number - 1]](kept)
        assert sent_headers(kept, apis[number]) == sent_headers(new, apis[number])


@pytest.mark.parametrize("first", CHANGES)
def test_each_call_has_what_is_in_force(first: str) -> None:
    for second in CHANGES:
        for api in ("integration", "management"):
            check_headers([first, second], [api] * 3)


@given(
    st.lists(st.sampled_from(sorted(CHANGES)), min_size=3, max_size=8),
    st.lists(st.sampled_from(["integration", "management"]), min_size=9, max_size=9),
)
def test_each_call_has_what_is_in_force_after_many_changes(changes: List[str], apis: List[str]) -> None:
    check_headers(changes, apis)


def test_a_hook_is_asked_for_each_call() -> None:
    client = a_client()
    sent_headers(client, "integration")
    keys = iter("aaab")
    client.configuration.refresh_api_key_hook = lambda configuration: configuration.api_key.update({"": next(keys)})
    sent = [dict(sent_headers(client, "integration"))["Authorization"] for _ in range(4)]
    assert sent == ["ApiKey-v1 a", "ApiKey-v1 a", "ApiKey-v1 a", "ApiKey-v1 b"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda client: setattr(client.configuration, "api_key", "k\u2013"),
        lambda client: client.default_headers.update({"Cookie": None}),
        lambda client: setattr(client, "cookie", "a\nb"),
    ],
)
@pytest.mark.parametrize("before", [True, False], ids=["called before", "first call"])
def test_what_a_call_has_of_its_own_takes_the_place_of_what_is_wrong(
    spoil: Callable[[ApiClient], Any], before: bool
) -> None:
    client = a_client()
    operation = IntegrationApi.get_customer_session.operation  # type: ignore[attr-defined]
    own = {"_headers": {"Authorization": "Bearer good", "Cookie": "a=b"}}
    if before:
        sent_headers(client, "integration")
    spoil(client)
    for _ in range(2):
        sent = client.build_request(Choices(), operation, ["1"], own).wire_headers()
        assert (sent["Authorization"], sent["Cookie"]) == ("Bearer good", "a=b")
        with pytest.raises((talon_one.ApiTypeError, talon_one.ApiValueError)):
            client.build_request(Choices(), operation, ["1"], {})


def test_headers_of_call_api_are_checked_whatever_they_are() -> None:
    with pytest.raises(talon_one.ApiTypeError, match="'Accept' must be text"):
        a_client().call_api("/v1/x", "GET", header_params={"Accept": ["application/json"]})  # type: ignore[dict-item]


class Tenants(ApiClient):
    """Its headers are made for each call, and are a dict of its own."""

    number = 0

    @property
    def default_headers(self) -> Dict[str, str]:
        self.number += 1
        return {"X-Api-Key": f"number-{self.number}"}

    @default_headers.setter
    def default_headers(self, value: Any) -> None:
        pass


def test_headers_of_a_subclass_are_asked_for_once_and_not_kept() -> None:
    client = Tenants(Configuration("https://shop.test", "key"))
    start = client.number
    for number in (1, 2, 3):
        assert dict(sent_headers(client, "integration"))["X-Api-Key"] == f"number-{start + number}"
    assert vars(client)["_begun"] == {}, "nobody guards them"
