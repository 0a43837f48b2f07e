"""The methods of the awaited APIs: made of the same operations, and seen as what they are."""

from __future__ import annotations

import inspect
import pickle
import pydoc
import re
from typing import Any, Iterator
from unittest.mock import AsyncMock, MagicMock, create_autospec

import pytest
from aio_kit import HOST, Scripted, answer, client_of, run, session
from checkout import ROOT
from operation_kit import each_operation
from spec_reader import Op
from wire_kit import KEY

import talon_one
from talon_one import aio

APIS = ["IntegrationApi", "ManagementApi"]


@pytest.fixture(autouse=True)
def _no_default() -> Iterator[None]:
    yield
    aio.ApiClient.set_default(None)


@each_operation
def test_methods_are_those_that_block_but_awaited(op: Op) -> None:
    for twin in ("", "_with_http_info"):
        for name in (op.name, *op.former):
            blocking = getattr(getattr(talon_one, op.api), name + twin)
            awaited = getattr(getattr(aio, op.api), name + twin)
            assert inspect.iscoroutinefunction(awaited)
            assert awaited.operation is blocking.operation
            assert awaited.__doc__ == blocking.__doc__
            expected = dict(inspect.signature(blocking).parameters)
            del expected["async_req"]
            assert dict(inspect.signature(awaited).parameters) == expected
            assert inspect.signature(awaited).return_annotation == inspect.signature(blocking).return_annotation
            assert (awaited.__module__, awaited.__qualname__) == (
                f"talon_one.aio.{op.api[:-3].lower()}_api",
                f"{op.api}.{op.name}{twin}",
            )


@pytest.mark.parametrize("api", APIS)
def test_there_are_as_many(api: str) -> None:
    assert dir(getattr(aio, api)) and {name for name in dir(getattr(aio, api)) if name[0] != "_"} == {
        name for name in dir(getattr(talon_one, api)) if name[0] != "_"
    }


def test_help_shows_the_text() -> None:
    shown = pydoc.plain(pydoc.render_doc(aio.IntegrationApi.get_customer_session))
    assert re.search(r"async get_customer_session\(\s*self,\s*customer_session_id: ", shown)
    assert "GET /v2/customer_sessions/{customerSessionId}" in shown
    assert "async_req" not in shown
    assert "_with_http_info" in pydoc.plain(pydoc.render_doc(aio.IntegrationApi))
    assert "def get_customer_session(" in inspect.getsource(aio.IntegrationApi.get_customer_session)


def test_mocks_are_awaited_and_know_the_signature() -> None:
    mock = create_autospec(aio.IntegrationApi, instance=True)
    assert isinstance(mock.update_customer_session_v2, AsyncMock) or inspect.iscoroutinefunction(
        mock.update_customer_session_v2
    )
    mock.update_customer_session_v2.return_value = "the answer"

    async def main() -> None:
        assert await mock.update_customer_session_v2("s", {}, dry=True, _request_timeout=1) == "the answer"
        mock.update_customer_session_v2.assert_awaited_once_with("s", {}, dry=True, _request_timeout=1)
        for wrong in ({"drry": True}, {"async_req": True}):
            with pytest.raises(TypeError, match=next(iter(wrong))):
                await mock.update_customer_session_v2("s", {}, **wrong)
        with pytest.raises(TypeError, match="body"):
            await mock.update_customer_session_v2("s")
        client = create_autospec(aio.ApiClient, instance=True)
        client.run.return_value = "through the client"
        assert await aio.IntegrationApi(client).get_customer_session("s") == "through the client"

    run(main())


def test_threads_are_refused() -> None:
    client = client_of(Scripted(answer()))
    with pytest.raises(talon_one.ApiTypeError, match="async_req.*await the call"):
        run(session(client, async_req=True))
    with pytest.raises(talon_one.ApiTypeError, match="async_req.*await the call"):
        run(client.call_api("/v2/x", "GET", async_req=True))
    run(session(client, async_req=False))


@pytest.mark.parametrize("api", APIS)
def test_an_api_and_its_client_are_of_one_kind(api: str) -> None:
    awaited, blocking = client_of(Scripted(answer())), talon_one.ApiClient(talon_one.Configuration(HOST, KEY))
    with blocking:
        with pytest.raises(talon_one.ApiTypeError, match=rf"talon_one\.aio\.{api}.*not talon_one\.ApiClient"):
            getattr(aio, api)(blocking)
    with pytest.raises(talon_one.ApiTypeError, match=rf"talon_one\.{api}.*not talon_one\.aio\.ApiClient"):
        getattr(talon_one, api)(awaited)
    with pytest.raises(talon_one.ApiTypeError, match="an ApiClient is needed, not Configuration"):
        getattr(aio, api)(talon_one.Configuration(HOST))


class Fake:
    """A client that a test made for the APIs that block."""

    def call_api(self, *_: Any, **__: Any) -> Any:
        return "given"


class AwaitedFake:
    async def call_api(self, *_: Any, **__: Any) -> Any:
        return "given"


SUPPORTED = r"talon_one\.AsyncTransport.*create_autospec\(talon_one\.aio\.{}, instance=True\)"


@pytest.mark.parametrize("fake", [Fake, AwaitedFake])
@pytest.mark.parametrize("api", APIS)
def test_fakes_that_cannot_be_called_through_are_refused(api: str, fake: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=f"not {fake.__name__}, .*{SUPPORTED.format(api)}"):
        getattr(aio, api)(fake())


@pytest.mark.parametrize("fake", [MagicMock, lambda: create_autospec(talon_one.ApiClient, instance=True)])
def test_mocks_that_are_not_awaited_say_what_is(fake: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=f"run is not awaited.*{SUPPORTED.format('IntegrationApi')}"):
        run(session(fake()))


def test_arguments_are_checked_when_it_is_awaited() -> None:
    transport = Scripted(answer())
    api = aio.IntegrationApi(client_of(transport))
    wrong: Any
    for wrong, says in (
        (api.get_customer_session(".."), "not an id"),
        (api.get_customer_session("s", drry=1), "drry"),  # type: ignore[call-overload]
        (api.update_customer_session_v2("s", {"customerSession": {"couponCodes": "SAVE"}}), "a list is needed"),
    ):
        with pytest.raises(talon_one.OpenApiException, match=says):
            run(wrong)
    assert transport.requests == []


def test_with_options() -> None:
    transport = Scripted(answer(503), answer(503), answer())
    api = aio.IntegrationApi(client_of(transport))
    hurried = api.with_options(timeout=2, retries=2, headers={"X-Shop": "berlin"})
    assert type(hurried) is aio.IntegrationApi and hurried.api_client is api.api_client
    found = run(hurried.get_customer_session_with_http_info("s"))
    assert len(found.attempts) == 3
    left = transport.exchanges[0].time_left()
    assert left is not None and left <= 2
    assert transport.requests[0].headers["X-Shop"] == "berlin"


def test_calls_without_a_method() -> None:
    transport = Scripted(answer(200, {"id": 1}))
    client = client_of(transport)

    async def main() -> None:
        data, status, headers = await client.call_api(
            "/v1/x/{id}", "GET", {"id": 1}, [("a", "b c")], response_type="object"
        )
        assert (data, status) == ({"id": 1}, 200)
        only = await client.call_api(
            "/v1/x", "POST", body={"a": 1}, response_type="object", _return_http_data_only=True
        )
        assert only == {"id": 1}
        raw = await client.request("GET", f"{HOST}/anything", query_params={"q": 1}, headers={"X-A": "b"})
        assert (raw.status, raw.data) == (200, b'{"id": 1}')
        with pytest.raises(talon_one.ApiValueError, match="HTTP method"):
            await client.request("GE T", HOST)

    run(main())
    assert [(one.method, one.url) for one in transport.requests] == [
        ("GET", f"{HOST}/v1/x/1?a=b%20c"),
        ("POST", f"{HOST}/v1/x"),
        ("GET", f"{HOST}/anything?q=1"),
    ]
    assert transport.requests[1].body == b'{"a":1}'
    assert dict(transport.requests[2].headers) == {"X-A": "b"}
    assert client.deserialize_model({"effects": []}, "IntegrationStateV2").effects == []
    assert client.sanitize_for_serialization(talon_one.CartItem(sku="a", quantity=1)) == {"sku": "a", "quantity": 1}


def test_the_default_client() -> None:
    assert aio.ApiClient.get_default() is aio.ApiClient.get_default()
    assert talon_one.ApiClient.get_default() is not aio.ApiClient.get_default()
    mine = client_of(Scripted(answer()))
    aio.ApiClient.set_default(mine)
    assert aio.ApiClient.get_default() is mine
    assert aio.IntegrationApi().api_client is mine
    aio.ApiClient.set_default(None)
    talon_one.Configuration.set_default(talon_one.Configuration("https://mine.example", KEY))
    assert aio.IntegrationApi().api_client.configuration.host == "https://mine.example"


def test_apis_and_clients_pickle() -> None:
    api = aio.ManagementApi(aio.ApiClient(talon_one.Configuration(HOST, KEY), cookie="session=1"))
    twin = pickle.loads(pickle.dumps(api.with_options(headers={"X-A": "b"})))
    assert type(twin.api_client) is aio.ApiClient
    assert twin.api_client.configuration.host == HOST
    assert twin.api_client.cookie == "session=1"
    assert twin.api_client.transport is not api.api_client.transport
    assert KEY not in repr(vars(twin.api_client))


def test_a_misspelt_name() -> None:
    with pytest.raises(AttributeError, match="Did you mean 'IntegrationApi'"):
        _ = aio.IntegratonApi  # type: ignore[attr-defined]
    assert dir(aio) == sorted(aio.__all__)


def test_what_type_checkers_see_is_what_there_is() -> None:
    stub = (ROOT / "talon_one/aio/__init__.pyi").read_text("utf-8")
    found = {(name, module) for module, name in re.findall(r"^from talon_one\.(\S+) import (\w+) as \2$", stub, re.M)}
    assert set(aio.__all__) == set(aio._NAMES)  # type: ignore[attr-defined]
    found -= {("bulk", "aio")}  # a module
    assert aio.bulk.events is not None
    assert found == set(aio._NAMES.items())  # type: ignore[attr-defined]
    for name in aio.__all__:  # type: ignore[attr-defined]
        assert getattr(aio, name) is not None
