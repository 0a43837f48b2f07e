"""`ApiClient` and the options of calls: threads, headers, keys, streams, its life."""

from __future__ import annotations

import multiprocessing
import pickle
import threading
from typing import Any, Dict, List

import pytest
import wire_kit
from conftest import KEY
from loopback import Answer, Loopback, Received, answer
from wire_kit import Watch, eventually

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi

SESSION = {"customerSession": {"profileId": "p"}}
RETURN = {"return": {"returnedCartItems": []}}


# -- async_req -----------------------------------------------------------------------------------


@pytest.fixture
def gate(loopback: Loopback) -> Any:
    """A server that answers when the gate is opened."""
    opened = threading.Event()

    def respond(_: Received) -> Answer:
        assert opened.wait(20)
        return answer({"effects": []})

    loopback.answers(respond)
    yield opened
    opened.set()


def test_async_req(integration: IntegrationApi, gate: threading.Event) -> None:
    thread = integration.update_customer_session_v2("s", SESSION, async_req=True)
    assert not thread.ready()
    with pytest.raises(ValueError, match="not ended"):
        thread.successful()
    thread.wait(0.01)
    with pytest.raises(TimeoutError):
        thread.get(timeout=0.01)
    with pytest.raises(multiprocessing.TimeoutError) as late:
        thread.get(timeout=0.01)
    assert str(pickle.loads(pickle.dumps(late.value))) == str(late.value)
    assert not thread.ready()
    gate.set()
    thread.wait(10)
    assert thread.ready()
    assert thread.successful()
    assert thread.get().effects == []
    assert thread.get(0) is thread.get()


def test_async_req_of_each_form(integration: IntegrationApi, loopback: Loopback) -> None:
    loopback.says({"effects": []})
    call = integration.update_customer_session_v2
    assert isinstance(call("s", SESSION, async_req=True).get(10), talon_one.IntegrationStateV2)
    response: Any = call("s", SESSION, async_req=True, _return_http_data_only=False).get(10)
    data, status, headers = response
    assert (type(data), status, headers["content-type"]) == (talon_one.IntegrationStateV2, 200, "application/json")
    info = integration.update_customer_session_v2_with_http_info("s", SESSION, async_req=True).get(10)
    assert info.status_code == 200
    with call("s", SESSION, async_req=True, _preload_content=False).get(10) as stream:
        assert stream.read() == b'{"effects": []}'


def test_async_req_raises_what_the_call_raised(integration: IntegrationApi, loopback: Loopback) -> None:
    loopback.says({"message": "no such thing"}, 404)
    thread = integration.get_customer_session("s", async_req=True)
    thread.wait()
    assert not thread.successful()
    for _ in range(2):
        with pytest.raises(talon_one.NotFoundException, match="no such thing"):
            thread.get()


def test_async_req_checks_at_once_and_sends_what_was_given(integration: IntegrationApi, loopback: Loopback) -> None:
    with pytest.raises(talon_one.ApiValueError):
        integration.get_customer_session("..", async_req=True)
    with pytest.raises(talon_one.ApiTypeError):
        integration.get_customer_session("s", async_req=True, _request_timeout="soon")  # type: ignore[call-overload]
    body: Dict[str, Any] = {"customerSession": {"profileId": "before"}}
    thread = integration.update_customer_session_v2("s", body, async_req=True)
    body["customerSession"]["profileId"] = "after"
    thread.get(10)
    assert [one.json() for one in loopback.received] == [{"customerSession": {"profileId": "before"}}]


def test_calls_run_at_once_and_close_waits_for_them(configuration: Configuration, loopback: Loopback) -> None:
    together = threading.Barrier(3)

    def respond(_: Received) -> Answer:
        together.wait(20)  # passes only when three calls are here at once
        return Answer()

    loopback.answers(respond)
    before = threading.active_count()
    with ApiClient(configuration, pool_threads=3) as client:
        api = IntegrationApi(client)
        threads = [api.get_customer_session("s", async_req=True) for _ in range(3)]
    assert all(thread.ready() and thread.successful() for thread in threads)
    assert eventually(lambda: not wire_kit.threads())
    assert threading.active_count() <= before + 3  # the server's own threads may still idle


def test_a_hook_closes_its_own_client(configuration: Configuration, loopback: Loopback) -> None:
    client = ApiClient(configuration)
    configuration.on_response = lambda *_: client.close()
    for _ in range(2):
        assert IntegrationApi(client).get_customer_session("s", async_req=True).get(10) is not None
    client.close()
    assert len(loopback.received) == 2


@pytest.mark.parametrize("threads", [0, -1, "8", None, True])
def test_a_number_of_threads_that_cannot_be_meant(configuration: Configuration, threads: Any) -> None:
    with pytest.raises(talon_one.OpenApiException, match="pool_threads"):
        ApiClient(configuration, pool_threads=threads)


@pytest.mark.parametrize("configuration", [f"https://{KEY}", {"host": KEY}, Configuration])
def test_a_configuration_that_is_none(configuration: Any, watch: Watch) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"ApiClient\(configuration\)") as caught:
        ApiClient(configuration)
    watch.assert_clean(caught.value, key=KEY)


# -- headers and options -------------------------------------------------------------------------


def test_default_headers(client: ApiClient, loopback: Loopback) -> None:
    assert client.user_agent == f"talon-one-python/{talon_one.__version__}"
    client.user_agent = "shop/1.0"
    client.set_default_header("X-Tenant", "a")
    client.default_headers["accept-language"] = "de"
    IntegrationApi(client).get_customer_session("s")
    headers = loopback.last.headers
    assert headers.get_all("user-agent") == ["shop/1.0"]
    assert headers["x-tenant"] == "a"
    assert headers["accept-language"] == "de"


@pytest.mark.parametrize("name", ["Accept", "User-Agent", "Authorization", "Content-Type", "Cookie"])
@pytest.mark.parametrize("case", [str, str.lower, str.upper])
def test_headers_of_the_caller_win_in_any_case(
    configuration: Configuration, loopback: Loopback, name: str, case: Any
) -> None:
    with ApiClient(configuration, cookie="c=1") as client:
        api = IntegrationApi(client)
        api.update_customer_session_v2("s", SESSION, _headers={case(name): "mine"})
        assert loopback.last.headers.get_all(name) == ["mine"]
        api.with_options(headers={case(name): "ours"}).update_customer_session_v2("s", SESSION)
        assert loopback.last.headers.get_all(name) == ["ours"]
        twin = api.with_options(headers={name.upper(): "ours"})
        twin.update_customer_session_v2("s", SESSION, _headers={name.lower(): "mine"})
        assert loopback.last.headers.get_all(name) == ["mine"]


@pytest.mark.parametrize("case", [str, str.lower, str.upper])
def test_default_headers_never_double_the_clients_own(
    configuration: Configuration, loopback: Loopback, case: Any
) -> None:
    names = ("Accept", "User-Agent", "Authorization", "Content-Type", "Cookie")
    with ApiClient(configuration, cookie="c=1") as client:
        for name in names:
            client.set_default_header(case(name), "x")
        IntegrationApi(client).update_customer_session_v2("s", SESSION)
    headers = loopback.last.headers
    assert {name: len(headers.get_all(name) or ()) for name in names} == dict.fromkeys(names, 1)
    assert headers["authorization"] == f"ApiKey-v1 {KEY}"  # as in the published clients, the key wins
    assert headers["user-agent"] == "x"


def test_header_and_cookie_of_the_constructor(configuration: Configuration, loopback: Loopback) -> None:
    with ApiClient(configuration, "user-agent", "shop/1") as client:
        IntegrationApi(client).get_customer_session("s")
        assert loopback.last.headers.get_all("user-agent") == [client.user_agent] == ["shop/1"]
    with ApiClient(configuration, "X-Shop", "berlin", cookie="a=1; b=2") as client:
        IntegrationApi(client).get_customer_session("s")
        assert loopback.last.headers["x-shop"] == "berlin"
        assert loopback.last.headers["cookie"] == client.cookie == "a=1; b=2"
        client.cookie = None
        IntegrationApi(client).get_customer_session("s")
        assert loopback.last.headers["cookie"] is None


@pytest.mark.parametrize("bad", ["a\r\nb", "a\nb", "a\0b", "漢", "a\tb", "a\x80b", "a\x85", "a\x9fb"])
def test_headers_that_break_out_are_refused(integration: IntegrationApi, loopback: Loopback, bad: str) -> None:
    for headers in ({"X-A": bad}, {bad: "a"}):
        with pytest.raises(talon_one.ApiValueError, match="header"):
            integration.get_customer_session("s", _headers=headers)
    assert loopback.received == []


@pytest.mark.parametrize(
    "name",
    ["X:Y", "", " X", "X ", "X Y", "X\t", "Xé", f"X-Key: {KEY}", '"X"', "Content-Length", "transfer-encoding"]
    + ["HOST", "Connection"],
)
def test_names_that_no_caller_can_give(client: ApiClient, loopback: Loopback, name: str, watch: Watch) -> None:
    """They are no names, or say where a request ends: on a connection that others share."""
    integration = IntegrationApi(client)
    for call in (
        lambda: integration.update_customer_session_v2("s", SESSION, _headers={name: KEY}),
        lambda: integration.with_options(headers={name: KEY}).update_customer_session_v2("s", SESSION),
        lambda: client.call_api("/x", "PUT", header_params={name: KEY}),
        lambda: client.request("GET", f"{loopback.url}/x", headers={name: KEY}),
    ):
        with pytest.raises(talon_one.ApiValueError, match="header") as caught:
            call()
        assert KEY not in str(caught.value)
        watch.assert_clean(key=KEY)
    assert loopback.received == []


@pytest.mark.parametrize("bad", [{"X-A": 7}, {"X-A": None}, {7: "a"}, ["X-A: 7"], "X-A: 7"], ids=str)
def test_headers_of_the_wrong_type(integration: IntegrationApi, loopback: Loopback, bad: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match="header"):
        integration.get_customer_session("s", _headers=bad)
    assert loopback.received == []


def test_request_auth(integration: IntegrationApi, loopback: Loopback) -> None:
    integration.get_customer_session(
        "s", _request_auth={"type": "api_key", "in": "header", "key": "Authorization", "value": "ApiKey-v1 other"}
    )
    assert loopback.last.headers.get_all("authorization") == ["ApiKey-v1 other"]
    for bad in ({"type": "api_key"}, {"in": "query", "key": "k", "value": "v"}, {"value": 7}, "k"):
        with pytest.raises(talon_one.OpenApiException, match=r"_request_auth|Authorization"):
            integration.get_customer_session("s", _request_auth=bad)  # type: ignore[call-overload]
    assert len(loopback.received) == 1


def test_options_of_published_clients(integration: IntegrationApi, loopback: Loopback) -> None:
    options: Dict[str, Any] = {"_host_index": 0, "_check_input_type": True, "_return_http_data_only": True}
    assert isinstance(integration.get_customer_session("s", **options), talon_one.IntegrationCustomerSessionResponse)
    data, status, headers = integration.get_customer_session("s", _return_http_data_only=False)
    assert (type(data), status) == (talon_one.IntegrationCustomerSessionResponse, 200)
    assert headers["Content-Type"] == "application/json"
    integration.update_customer_session_v2("s", SESSION, _content_type="application/json; charset=utf-8")
    assert loopback.last.headers.get_all("content-type") == ["application/json; charset=utf-8"]


def test_preload_content_false_streams(integration: IntegrationApi, loopback: Loopback) -> None:
    loopback.says({"effects": []})
    with integration.get_customer_session("s", _preload_content=False) as stream:
        assert stream.status == 200
        assert stream.data == b'{"effects": []}'
    response = integration.get_customer_session_with_http_info("s", _preload_content=False)
    assert response.status_code == 200
    with response.data as stream:
        assert stream.read() == b'{"effects": []}'


def test_idempotency_keys(integration: IntegrationApi, configuration: Configuration, loopback: Loopback) -> None:
    def sent() -> Any:
        return loopback.last.headers.get_all("idempotency-key")

    integration.update_customer_session_v2("s", SESSION)
    first = sent()
    integration.update_customer_session_v2("s", SESSION)
    assert sent() != first
    integration.update_customer_session_v2("s", SESSION, _idempotency_key="order-1")
    assert sent() == ["order-1"]
    configuration.idempotency_keys = False
    integration.update_customer_session_v2("s", SESSION)
    assert sent() is None
    integration.update_customer_session_v2("s", SESSION, _idempotency_key="order-1")
    assert sent() == ["order-1"]
    count = len(loopback.received)
    for bad in ("", "x" * 256, 7, "a\nb"):
        with pytest.raises(talon_one.ApiValueError):
            integration.update_customer_session_v2("s", SESSION, _idempotency_key=bad)  # type: ignore[call-overload]
    with pytest.raises(talon_one.ApiValueError, match="takes no Idempotency-Key"):
        integration.create_referral({"campaignId": 1, "advocateProfileIntegrationId": "p"}, _idempotency_key="k")
    assert len(loopback.received) == count


@pytest.mark.parametrize("name", ["Idempotency-Key", "idempotency-key", "IDEMPOTENCY-KEY"])
def test_only_a_key_that_the_service_honours_makes_a_post_repeatable(
    configuration: Configuration, loopback: Loopback, name: str
) -> None:
    configuration.retries = talon_one.RetryPolicy(attempts=2, backoff=0)
    configuration.idempotency_keys = False
    loopback.says({"message": "try later"}, 503)
    with ApiClient(configuration) as client:
        api = IntegrationApi(client)
        for options, sent in (({}, 1), ({"_headers": {name: "order-1"}}, 2)):
            loopback.received.clear()
            with pytest.raises(talon_one.ServiceException):
                api.return_cart_items("s", RETURN, **options)
            assert len(loopback.received) == sent
        loopback.received.clear()
        with pytest.raises(talon_one.ServiceException):
            api.create_referral({"campaignId": 1, "advocateProfileIntegrationId": "p"}, _headers={name: "x"})
        assert len(loopback.received) == 1


@pytest.mark.parametrize("name", ["Idempotency-Key", "idempotency-key"])
def test_no_key_for_all_calls(client: ApiClient, loopback: Loopback, name: str) -> None:
    api = IntegrationApi(client)
    with pytest.raises(talon_one.ApiValueError, match="_idempotency_key"):
        api.with_options(headers={name: "order-1"}).update_customer_session_v2("s", SESSION)
    client.set_default_header(name, "order-1")
    with pytest.raises(talon_one.ApiValueError, match="_idempotency_key"):
        api.update_customer_session_v2("s", SESSION)
    assert loopback.received == []


def test_with_options(integration: IntegrationApi, loopback: Loopback) -> None:
    loopback.says({"message": "later"}, 503)
    twin = integration.with_options(timeout=2, retries=1, headers={"X-A": "1"})
    assert isinstance(twin, IntegrationApi)
    assert twin.api_client is integration.api_client
    with pytest.raises(talon_one.ServiceException) as caught:
        twin.get_customer_session("s")
    assert len(caught.value.attempts) == 2
    assert loopback.last.headers["x-a"] == "1"
    both = twin.with_options(headers={"X-B": "2"}, retries=False)
    with pytest.raises(talon_one.ServiceException) as caught:
        both.get_customer_session("s")
    assert len(caught.value.attempts) == 1
    assert (loopback.last.headers["x-a"], loopback.last.headers["x-b"]) == ("1", "2")
    with pytest.raises(talon_one.ServiceException) as caught:
        integration.get_customer_session("s")
    assert len(caught.value.attempts) == 1
    assert loopback.last.headers["x-a"] is None
    for bad in ({"timeout": -1}, {"timeout": "x"}, {"retries": "x"}, {"headers": "x"}):
        with pytest.raises(talon_one.OpenApiException):
            integration.with_options(**bad)


# -- life ----------------------------------------------------------------------------------------


def test_context_manager_close_and_reuse(configuration: Configuration, loopback: Loopback) -> None:
    with ApiClient(configuration) as client:
        api = IntegrationApi(client)
        api.get_customer_session("s")
    client.close()  # a second time does no harm
    api.get_customer_session("s")
    assert api.get_customer_session("s", async_req=True).get(10) is not None
    assert len(loopback.received) == 3
    client.close()


def test_last_response(client: ApiClient, loopback: Loopback) -> None:
    assert client.last_response is None
    loopback.says({"effects": []})
    IntegrationApi(client).get_customer_session("s")
    assert client.last_response is not None
    assert client.last_response.status == 200
    assert client.last_response.data == b'{"effects": []}'
    assert client.last_response.getheader("content-type") == "application/json"


def test_a_client_pickles_after_use(configuration: Configuration, loopback: Loopback) -> None:
    with ApiClient(configuration, "X-Shop", "berlin", cookie="c=1", pool_threads=2) as client:
        api = IntegrationApi(client).with_options(headers={"X-A": "1"}, timeout=3)
        api.get_customer_session("s")
        api.get_customer_session("s", async_req=True).get(10)
        twin = pickle.loads(pickle.dumps(api))
    with twin.api_client:
        twin.get_customer_session("s")
    headers = loopback.last.headers
    assert headers["authorization"] == f"ApiKey-v1 {KEY}"
    assert (headers["x-shop"], headers["x-a"], headers["cookie"]) == ("berlin", "1", "c=1")
    assert twin.api_client.pool_threads == 2
    assert twin.api_client.configuration.host == loopback.url


def test_default_client(configuration: Configuration, loopback: Loopback) -> None:
    Configuration.set_default(configuration)
    with ApiClient.get_default() as client:
        assert ApiClient.get_default() is client
        IntegrationApi(client).get_customer_session("s")
        mine = ApiClient()
        ApiClient.set_default(mine)
        assert ApiClient.get_default() is mine
    with IntegrationApi().api_client as own:  # an API without a client makes one of its own
        IntegrationApi(own).get_customer_session("s")
    assert loopback.last.headers["authorization"] == f"ApiKey-v1 {KEY}"


def test_one_client_for_many_threads(integration: IntegrationApi, loopback: Loopback) -> None:
    loopback.answers(lambda received: answer({"customerSession": {"integrationId": received.path.rpartition("/")[2]}}))
    wrong: List[Any] = []

    def work(number: int) -> None:
        for count in range(20):
            name = f"s-{number}-{count}"
            session = integration.get_customer_session(name).customer_session
            if session.integration_id != name:
                wrong.append((name, session.integration_id))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(loopback.received) == 120


def test_the_last_answer_is_kept_unless_it_is_large(client: ApiClient, loopback: Loopback) -> None:
    for size, kept in ((1000, True), (2 * 1024 * 1024, False), (1000, True)):
        loopback.says({"customerSession": {"attributes": {"a": "x" * size}}})
        IntegrationApi(client).get_customer_session("s")
        assert (client.last_response is not None) is kept
    client.close()
    assert client.last_response is None
