"""Overrides that go on to the original keep what the call was given; what cannot be meant is refused before it is sent."""

from __future__ import annotations

import json
from typing import Any, Dict, List
from unittest import mock

import pytest
from conftest import KEY
from faults import FaultServer, answer

import talon_one
from talon_one import ApiClient, Configuration, Exchange, Failure, IntegrationApi, ManagementApi, Request, RESTResponse
from talon_one.rest import RESTClientObject

STATE = {"customerSession": {"integrationId": "s"}, "effects": []}
HOST = "https://shop.example"  # nothing of this may get there


class Logged(ApiClient):
    def call_api(self, resource_path: str, method: str, *args: Any, **kwargs: Any) -> Any:
        return super().call_api(resource_path, method, *args, **kwargs)


class LoggedOf26(ApiClient):
    def call_api(  # type: ignore[override]
        self,
        method: str,
        url: str,
        header_params: Any = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> Any:
        return super().call_api(method, url, header_params, body, post_params, _request_timeout)


@pytest.mark.parametrize("kind", [Logged, LoggedOf26])
def test_an_override_keeps_the_deadline_and_the_options(kind: Any) -> None:
    with FaultServer("hang") as server, kind(Configuration(server.url, KEY, timeout=0.5, retries=False)) as client:
        with pytest.raises(talon_one.ApiTimeoutException):
            IntegrationApi(client).get_customer_session("a")
    with FaultServer("503") as server, kind(Configuration(server.url, KEY)) as client:
        with pytest.raises(talon_one.ServiceException):
            IntegrationApi(client).with_options(retries=False).get_customer_session("a")
        assert len(server.received) == 1
    with FaultServer("hang") as server, kind(Configuration(server.url, KEY, timeout=60, retries=False)) as client:
        with pytest.raises(talon_one.ApiTimeoutException):
            IntegrationApi(client).get_customer_session("a", _request_timeout=0.3)


def test_call_api_of_26_directly() -> None:
    with FaultServer(answer(json.dumps(STATE).encode())) as server, ApiClient(Configuration(server.url, KEY)) as client:
        response = client.call_api("GET", f"{server.url}/v2/customer_sessions/s", {"X-A": "b"})
    assert response.status == 200 and json.loads(response.data) == STATE


@pytest.mark.parametrize("name", ["request", "urlopen"])
@pytest.mark.parametrize("where", ["instance", "class"])
def test_methods_of_the_pool_manager_are_replaced(name: str, where: str) -> None:
    said = mock.Mock(status=200, data=json.dumps(STATE).encode(), headers={}, spec=["status", "data", "headers"])
    said.get_redirect_location = lambda: None
    client = ApiClient(Configuration(HOST, KEY, trust_env=False))
    manager = client.rest_client.pool_manager
    if where == "instance":
        patch: Any = mock.patch.object(manager, name, return_value=said)
    else:
        patch = mock.patch(f"urllib3.PoolManager.{name}", return_value=said)
    with patch as patched:
        answered = IntegrationApi(client).get_customer_session("s")
    assert answered.customer_session.integration_id == "s"
    assert patched.call_count == 1


def test_an_autospec_of_the_rest_client() -> None:
    client = ApiClient(Configuration(HOST, KEY))
    rest: Any = mock.create_autospec(RESTClientObject, instance=True)
    rest.request.return_value = RESTResponse(200, "OK", {}, json.dumps(STATE).encode())
    client.rest_client = rest
    assert IntegrationApi(client).get_customer_session("s").customer_session.integration_id == "s"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"auth_settings": ["api_key"]}, "auth_settings"),
        ({"auth_settings": "Authorization"}, "auth_settings"),
        ({"response_type": "Copuon"}, "response_type"),
        ({"response_type": ""}, "response_type"),
        ({"response_type": "list["}, "response_type"),
        ({"header_params": f"Authorization: {KEY}"}, "dict"),
        ({"_request_auth": KEY}, "_request_auth"),
    ],
)
def test_call_api_refuses_before_it_sends(given: Dict[str, Any], said: str) -> None:
    with FaultServer("ok") as server, ApiClient(Configuration(server.url, KEY)) as client:
        with pytest.raises((talon_one.ApiValueError, talon_one.ApiTypeError), match=said):
            client.call_api("/v1/x", "POST", body={}, **given)
        assert server.received == []


@pytest.mark.parametrize(
    "outcome",
    [
        None,
        {},
        ("a",),
        ValueError("x"),
        RESTResponse("200", "OK", {}, b"{}"),  # type: ignore[arg-type]
        RESTResponse(200, "OK", None, b"{}"),
        RESTResponse(200, "OK", {}, "{}"),  # type: ignore[arg-type]
        Failure("x", "y"),  # type: ignore[arg-type]
        Failure(ValueError, "y"),  # type: ignore[arg-type]
        Failure(talon_one.ApiConnectionException, None),  # type: ignore[arg-type]
    ],
    ids=lambda outcome: type(outcome).__name__,
)
def test_a_transport_that_gives_nonsense(outcome: Any) -> None:
    transport = mock.Mock(spec=["exchange"])
    transport.exchange.return_value = outcome
    client = ApiClient(Configuration(HOST, KEY), transport=transport)
    with pytest.raises(talon_one.ApiTypeError, match=r"ApiClient\(transport\)"):
        IntegrationApi(client).get_customer_session("s")


@pytest.mark.parametrize("transport", [5, object(), mock.Mock, mock.Mock(spec=["exchange"], exchange=5)], ids=range(4))
def test_what_is_no_transport(transport: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match="transport"):
        ApiClient(Configuration(HOST, KEY), transport=transport)


def test_a_failure_with_a_head_was_sent() -> None:
    exchanges: List[Exchange] = []

    class Cut:
        def exchange(self, request: Request, exchange: Exchange) -> Failure:
            exchanges.append(exchange)
            head = RESTResponse(200, "OK", {}, b"")
            return Failure(talon_one.UnreadableAnswerException, "cut", response=head)

    client = ApiClient(Configuration(HOST, KEY), transport=Cut())
    with pytest.raises(talon_one.UnreadableAnswerException) as caught:
        ManagementApi(client).create_coupons(1, 2, talon_one.NewCoupons(number_of_coupons=1, usage_limit=1))
    assert len(exchanges) == 1 and "Nothing was sent" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("method", "GET /x HTTP/1.1\r\n\r\nDELETE"),
        ("method", None),
        ("body", {"a": 1}),
        ("url", None),
        ("headers", "x"),
    ],
)
def test_what_a_hook_may_not_make_of_a_request(name: str, value: Any) -> None:
    with FaultServer("ok") as server:
        configuration = Configuration(server.url, KEY, on_request=lambda request: setattr(request, name, value))
        with ApiClient(configuration) as client:
            with pytest.raises((talon_one.ApiTypeError, talon_one.ApiValueError), match=f"Request.{name}"):
                IntegrationApi(client).get_customer_session("s")
        assert server.received == []


def test_text_that_a_hook_makes_the_body_is_sent_as_utf_8() -> None:
    with FaultServer("ok") as server:
        configuration = Configuration(server.url, KEY, on_request=lambda request: setattr(request, "body", '{"é": 1}'))
        with ApiClient(configuration) as client:
            IntegrationApi(client).update_customer_session_v2("s", {"customerSession": {}})
        assert server.received[0].body.decode() == '{"é": 1}'
