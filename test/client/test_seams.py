"""What users' tests replace and their subclasses override of the published clients: calls go through it."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple
from unittest import mock

import pytest
from conftest import KEY

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi
from talon_one.rest import RESTClientObject, RESTResponse

HOST = "https://shop.example"  # nothing of this may get there
STATE = {"customerSession": {"integrationId": "s", "total": 5}, "effects": []}
BODY = {"customerSession": {"profileId": "p"}}


class Said:
    """A response as urllib3 and the published clients have it."""

    reason = "OK"

    def __init__(self, status: int = 200, data: Any = None, text: bool = False) -> None:
        self.status = status
        self.data: Any = json.dumps(STATE if data is None else data)
        if not text:
            self.data = self.data.encode()

    def getheaders(self) -> Dict[str, str]:
        return {"Content-Type": "application/json", "X-Request-Id": "r"}

    def read(self) -> bytes:
        return self.data  # type: ignore[no-any-return]


@pytest.fixture
def client() -> ApiClient:
    return ApiClient(Configuration(HOST, {"Authorization": KEY}, {"Authorization": "ApiKey-v1"}))


def put(client: Any, **options: Any) -> Any:
    return IntegrationApi(client).update_customer_session_v2("a b", BODY, dry=True, **options)


def assert_state(answer: Any) -> None:
    assert type(answer) is talon_one.IntegrationStateV2
    assert answer.customer_session.total == 5


# -- call_api ----------------------------------------------------------------------------------------


class Legacy(ApiClient):
    """As code for 5.0 to 12.0 overrides it."""

    def call_api(self, resource_path: str, method: str, path_params: Any = None, *args: Any, **kwargs: Any) -> Any:
        self.given: Tuple[Any, ...] = (resource_path, method, path_params, *args)
        self.options = kwargs
        return self.deserialize_model(STATE, kwargs["response_type"])


class Newer(ApiClient):
    """As code for 26.x overrides it."""

    def call_api(  # type: ignore[override]
        self,
        method: str,
        url: str,
        header_params: Any = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> Any:
        self.given = (method, url, header_params, body, post_params)
        return Said()


def test_an_override_of_call_api_gets_the_published_arguments() -> None:
    client = Legacy(Configuration(HOST, KEY))
    assert_state(put(client, _headers={"X-A": "b"}))
    path, method, path_params, query, headers = client.given
    assert (path, method) == ("/v2/customer_sessions/{customerSessionId}", "PUT")
    assert path_params == {"customerSessionId": "a b"}
    assert query == [("dry", True)]
    assert dict(headers) == {"Accept": "application/json", "Content-Type": "application/json", "X-A": "b"}
    options = client.options
    assert options["body"] == BODY
    assert options["response_type"] == "IntegrationStateV2"
    assert options["auth_settings"] == ["api_key_v1"]
    assert options["_return_http_data_only"] is True
    assert (options["_preload_content"], options["async_req"], options["_request_timeout"]) == (True, None, None)
    IntegrationApi(client).update_customer_session_v2_with_http_info("s", BODY)
    assert client.options["_return_http_data_only"] is False


def test_an_override_of_26_gets_a_url_and_gives_a_response() -> None:
    client = Newer(Configuration(HOST, KEY))
    assert_state(put(client))
    method, url, headers, body, post_params = client.given
    assert (method, url) == ("PUT", f"{HOST}/v2/customer_sessions/a%20b?dry=true")
    assert headers["Authorization"] == f"ApiKey-v1 {KEY}" and KEY not in repr(headers)
    assert (body, post_params) == (BODY, [])
    with pytest.raises(talon_one.NotFoundException, match="gone"):
        with mock.patch.object(Newer, "call_api", lambda self, method, url, *a, **k: Said(404, {"message": "gone"})):
            put(client)


@pytest.mark.parametrize("where", ["class", "instance", "module"])
def test_call_api_can_be_patched(where: str, client: ApiClient) -> None:
    target: Dict[str, Any] = {
        "class": lambda: mock.patch.object(ApiClient, "call_api", return_value="given"),
        "instance": lambda: mock.patch.object(client, "call_api", return_value="given"),
        "module": lambda: mock.patch("talon_one.api_client.ApiClient.call_api", return_value="given"),
    }
    with target[where]() as patched:
        assert put(client) == "given"
        assert patched.call_count == 1
        assert "/v2/customer_sessions/{customerSessionId}" in patched.call_args.args


def test_an_override_that_calls_the_original(loopback: Any) -> None:
    class Counting(ApiClient):
        calls = 0

        def call_api(self, *args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            return super().call_api(*args, **kwargs)

    loopback.says(STATE)
    with Counting(Configuration(loopback.url, KEY)) as client:
        assert_state(put(client))
        assert_state(put(client, async_req=True).get())
        assert client.calls == 2
    assert loopback.last.json() == BODY
    assert loopback.last.target.endswith("/a%20b?dry=true")


class FakeClient:
    """A whole client of a test's."""

    def __init__(self) -> None:
        self.calls: List[Any] = []

    def call_api(self, *args: Any, **kwargs: Any) -> Any:
        self.calls.append((args, kwargs))
        return "given"


def test_a_whole_fake_client() -> None:
    fake = FakeClient()
    assert put(fake) == "given"
    assert fake.calls[0][0][:3] == ("/v2/customer_sessions/{customerSessionId}", "PUT", {"customerSessionId": "a b"})
    spec = mock.Mock(spec=ApiClient)
    spec.call_api.return_value = "mocked"
    assert put(spec) == "mocked"
    loose = mock.MagicMock()
    loose.call_api.return_value = "mocked"
    assert ManagementApi(loose).get_application(1) == "mocked"

    class FakeOf26:
        configuration = Configuration(HOST, KEY)

        def call_api(self, method: str, url: str, header_params: Any, body: Any, post_params: Any) -> Any:
            assert url.startswith(HOST)
            return Said()

    assert_state(put(FakeOf26()))


# -- request and below -------------------------------------------------------------------------------


def test_request_of_the_client(client: ApiClient) -> None:
    with mock.patch.object(ApiClient, "request", return_value=Said()) as patched:
        assert_state(put(client))
    (method, url), options = patched.call_args
    assert (method, url) == ("PUT", f"{HOST}/v2/customer_sessions/a%20b")
    assert options["query_params"] == [("dry", "true")]
    assert options["body"] == BODY and options["_preload_content"] is True
    assert options["headers"]["Authorization"] == f"ApiKey-v1 {KEY}"


@pytest.mark.parametrize("name", ["talon_one.rest.RESTClientObject.request", "talon_one.rest.RESTClientObject.PUT"])
def test_the_rest_client_s_methods(name: str, client: ApiClient) -> None:
    with mock.patch(name, return_value=Said(text=True)) as patched:
        assert_state(put(client))
    assert patched.call_args.kwargs["body"] == BODY
    with mock.patch(name, side_effect=talon_one.ApiException(status=418, reason="tea")):
        with pytest.raises(talon_one.ApiException, match="tea"):
            put(client)
    with mock.patch(name, return_value=Said(400, {"message": "bad"})), pytest.raises(talon_one.BadRequestException):
        put(client)


def test_a_subclass_of_the_rest_client(client: ApiClient, loopback: Any) -> None:
    class Watched(RESTClientObject):
        def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> RESTResponse:
            seen.append((method, url))
            return super().request(method, url, *args, **kwargs)

    seen: List[Any] = []
    loopback.says(STATE)
    client.configuration.host = loopback.url
    client.rest_client = Watched(client.configuration)
    with client:
        assert_state(put(client))
    assert seen == [("PUT", f"{loopback.url}/v2/customer_sessions/a%20b")]
    assert loopback.last.target.endswith("?dry=true") and loopback.last.json() == BODY


def test_another_rest_client(client: ApiClient) -> None:
    client.rest_client = mock.MagicMock()
    client.rest_client.PUT.return_value = Said()
    assert_state(put(client))
    client.rest_client = mock.MagicMock()
    client.rest_client.request.return_value = Said()
    assert_state(put(client))

    class Of26:
        def request(
            self,
            method: str,
            url: str,
            headers: Any = None,
            body: Any = None,
            post_params: Any = None,
            _request_timeout: Any = None,
        ) -> Any:
            assert url == f"{HOST}/v2/customer_sessions/a%20b?dry=true"
            return Said()

    client.rest_client = Of26()  # type: ignore[assignment]
    assert_state(put(client))


@pytest.mark.parametrize("place", ["talon_one.rest.RESTClientObject", "talon_one.api_client.rest.RESTClientObject"])
def test_another_class_of_rest_clients(place: str) -> None:
    with mock.patch(place) as patched:
        patched.return_value.PUT.return_value = Said()
        assert_state(put(ApiClient(talon_one.Configuration(HOST, "k"))))
        assert len(patched.call_args[0]) == 1 and not patched.call_args[1], "as the published clients make it"


def test_another_pool_manager(client: ApiClient) -> None:
    manager = mock.MagicMock()
    manager.request.return_value = Said()
    client.rest_client.pool_manager = manager
    assert_state(put(client))
    (method, url), options = manager.request.call_args
    assert (method, url) == ("PUT", f"{HOST}/v2/customer_sessions/a%20b?dry=true")
    assert json.loads(options["body"]) == BODY and options["preload_content"] is True
    IntegrationApi(client).get_customer_session("s")
    assert manager.request.call_args.args == ("GET", f"{HOST}/v2/customer_sessions/s")
    with mock.patch.object(client.rest_client, "pool_manager") as patched:
        patched.request.return_value = Said()
        assert_state(put(client))


def test_mistakes_are_found_whatever_is_replaced(client: ApiClient) -> None:
    with mock.patch.object(ApiClient, "call_api") as patched, pytest.raises(talon_one.ApiValueError):
        IntegrationApi(client).get_customer_session("")
    patched.assert_not_called()


def test_what_gives_no_response_is_a_clear_error(client: ApiClient) -> None:
    with mock.patch.object(RESTClientObject, "request", return_value=None):
        with pytest.raises(talon_one.ApiTypeError, match="a status"):
            put(client)


# -- names of the published clients -------------------------------------------------------------------


def test_deserialize_by_its_private_name(client: ApiClient) -> None:
    made = client._ApiClient__deserialize(STATE, "IntegrationStateV2")  # type: ignore[attr-defined]
    assert_state(made)
    assert client._ApiClient__deserialize([{"id": 1}], "list[Coupon]")[0].id == 1  # type: ignore[attr-defined]
    assert client._ApiClient__deserialize(None, "Coupon") is None  # type: ignore[attr-defined]


def test_without_preload_content(loopback: Any) -> None:
    loopback.says(STATE)
    with ApiClient(Configuration(loopback.url, KEY)) as client:
        api: Any = IntegrationApi(client)
        with api.update_customer_session_v2_without_preload_content("s", BODY) as response:
            assert json.loads(response.read()) == STATE
        with pytest.raises(AttributeError, match="no_such_thing_without_preload_content"):
            _ = api.no_such_thing_without_preload_content


def test_props_are_given_back_as_they_were_given() -> None:
    props = talon_one.SetDiscountEffectProps(name="ten", value=1.5)
    effect = talon_one.Effect(
        campaign_id=1, ruleset_id=1, rule_index=0, rule_name="r", effect_type="setDiscount", props=props
    )
    assert effect.props is props
    assert json.loads(effect.to_json())["props"] == {"name": "ten", "value": 1.5}
    assert effect.typed_props == props
    assert effect.to_dict()["props"]["name"] == "ten"
