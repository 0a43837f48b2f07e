"""Calls while a tool for tests or for tracing is in force: `python tools_program.py vcrpy before '{"http": URL …}'`.

The tool is in force before this package is imported, or after a first call. The servers are the test's, which
answer with the number of the request: so a call that reached one is told from one that a tool answered.
Nothing in it is imported before its tool that would bring `ssl`, whose sockets are made of those in force.
"""

from __future__ import annotations

import json
import socket
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any, Callable, Dict, Optional

tool, when, urls = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
KEY = "5f3a9c71e0planted4d8b26key"
PATH = "/v2/customer_sessions/s"
JSON = {"content-type": "application/json"}
_apis: Dict[str, Any] = {}
warnings.simplefilter("ignore")


def api(name: str) -> Any:
    """An API by the name of its URL, the same each time."""
    if name not in _apis:
        import talon_one

        timeout = 0.5 if name in ("drip", "hang") else 10
        settings = {"trust_env": False, "timeout": timeout, "ssl_ca_cert": urls["bundle"]}
        configuration = talon_one.Configuration(urls.get(name, name), KEY, **settings)
        _apis[name] = talon_one.IntegrationApi(talon_one.ApiClient(configuration))
    return _apis[name]


def call(name: str = "http", session: str = "s") -> str:
    """What the answer says it is."""
    return str(api(name).get_customer_session(session).customer_session.integration_id)


def put(name: str) -> str:
    body = {"customer_session": {"profile_id": "p"}}
    return str(api(name).update_customer_session_v2("s", body).customer_session.integration_id)


def document(said: str) -> str:
    return json.dumps({"customerSession": {"integrationId": said}})


def raised(work: Callable[..., Any], *args: Any) -> BaseException:
    try:
        work(*args)
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def real(said: str) -> bool:
    return said.startswith("real-")


def vcrpy() -> None:
    import vcr

    folder = Path(tempfile.mkdtemp())
    for name in ("http", "https"):
        cassette = str(folder / f"{name}.yaml")
        with vcr.use_cassette(cassette):
            first, second = call(name), put(name)
        assert real(first) and real(second) and first != second
        said = Path(cassette).read_text()
        assert KEY not in said and "'***'" in said, said
        with vcr.use_cassette(cassette, record_mode="none", match_on=["method", "uri", "body"]) as played:
            assert [call(name), put(name)] == [first, second]
            assert played.play_count == 2
            error = raised(call, name, "another")
            assert type(error).__name__ == "CannotOverwriteExistingCassetteException", error
        with vcr.use_cassette(str(folder / "none.yaml"), record_mode="none"):
            assert type(raised(call, name)).__name__ == "CannotOverwriteExistingCassetteException"
        number = int(call(name).partition("-")[2])
        assert number == int(second.partition("-")[2]) + 1, "a call reached the network that was to be replayed"


def pytest_socket() -> None:
    import pytest_socket as guard

    look_up = socket.getaddrinfo
    guard.disable_socket()
    is_guarded = socket.getaddrinfo is not look_up  # by newer releases
    for name in ("http", "https", *["http://shop.example"][: int(is_guarded)]):
        error = raised(call, name)
        assert isinstance(error, guard.SocketBlockedError), error
    guard.enable_socket()
    assert real(call("http")) and real(call("https"))  # which keeps a connection
    guard.disable_socket()
    for name in ("http", "https"):
        assert isinstance(raised(call, name), guard.SocketBlockedError)
    guard.enable_socket()
    assert real(call("http"))
    guard.socket_allow_hosts(["192.0.2.1"])
    for name in ("http", "https"):
        assert isinstance(raised(call, name), guard.SocketConnectBlockedError)
    guard._remove_restrictions()
    assert real(call("http")) and real(call("https"))


def pytest_recording() -> None:
    from pytest_recording import network

    with network.blocking_context():
        error = raised(call, "http")
        assert type(error) is RuntimeError and "Network is disabled" in str(error), error
    assert real(call("http"))
    with network.blocking_context():
        assert type(raised(call, "http")) is RuntimeError
    with network.blocking_context(allowed_hosts=["127.0.0.1"]):
        assert real(call("http"))


def mocket() -> None:
    from mocket import Mocketizer
    from mocket.mocks.mockhttp import Entry

    for name in ("http", "https", "https://shop.example"):
        url = urls.get(name, name)
        with Mocketizer(strict_mode=True):
            Entry.single_register(Entry.GET, url + PATH, body=document("mocket"), headers=JSON)
            Entry.single_register(Entry.PUT, url + PATH, body=document("put"), headers=JSON)
            assert [call(name), call(name), put(name)] == ["mocket", "mocket", "put"]
            assert Mocket_last()["authorization"] == f"ApiKey-v1 {KEY}"
            assert type(raised(call, name, "another")).__name__ == "StrictMocketException"
    assert real(call("http")) and real(call("https"))


def Mocket_last() -> Any:  # noqa: N802
    from mocket import Mocket

    return Mocket.last_request().headers


def pook() -> None:
    import pook as tool

    for name in ("http", "https"):
        with tool.use():
            given = {"Authorization": f"ApiKey-v1 {KEY}"}
            tool.get(urls[name] + PATH, headers=given, reply=200, response_json=json.loads(document("pook")))
            assert call(name) == "pook"
            assert type(raised(call, name, "another")).__name__ == "PookNoMatches"
        assert real(call(name))


def opentelemetry() -> None:
    from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    traced = URLLib3Instrumentor()
    traced.instrument(tracer_provider=provider, captured_request_headers=["authorization"])
    for name in ("http", "https"):
        assert real(call(name)) and real(put(name))
        spans = exporter.get_finished_spans()
        assert [span.attributes["http.method"] for span in spans] == ["GET", "PUT"]
        assert {span.attributes["http.url"] for span in spans} == {urls[name] + PATH}
        assert KEY not in "".join(span.to_json() for span in spans)
        trace = format(spans[1].context.trace_id, "032x")
        assert trace in api(name).api_client.last_response.headers["X-Saw"], "the service is told of the trace"
        exporter.clear()
    assert type(raised(call, "drip")).__name__ == "ApiTimeoutException", "deadlines are kept"
    exporter.clear()
    traced.uninstrument()
    assert real(call("http")) and not exporter.get_finished_spans()


def urllib3_mock() -> None:
    import urllib3_mock as tool

    with tool.Responses() as responses:
        responses.add("GET", PATH, document("urllib3-mock"), content_type="application/json")
        assert call("http") == "urllib3-mock"
        assert responses.calls[0].request.headers["Authorization"] == f"ApiKey-v1 {KEY}"
    assert real(call("http"))


def patches() -> None:
    """What users' tests patch by hand."""
    from unittest import mock

    import urllib3

    def answer() -> Any:
        return urllib3.HTTPResponse(document("patched").encode(), {"Content-Type": "application/json"}, 200)

    for place in ("urllib3.PoolManager", "talon_one.rest.urllib3.PoolManager"):
        if when == "after" or place.startswith("urllib3"):
            with mock.patch(place) as manager:
                manager.return_value.request.side_effect = lambda *_, **__: answer()
                assert call("http") == "patched", place
                assert manager.return_value.request.call_args[0][0] == "GET"
            assert real(call("http"))
    pools = "urllib3.connectionpool.HTTPConnectionPool"
    for place in ("urllib3.PoolManager.request", "urllib3.PoolManager.urlopen", f"{pools}.urlopen"):
        with mock.patch(place, autospec=True, side_effect=lambda *_, **__: answer()) as patched:
            assert call("http") == "patched", place
            assert patched.call_args[1]["headers"]["Authorization"] == f"ApiKey-v1 {KEY}"
        assert real(call("http")), place


def guards() -> None:
    """Whatever stands where connections come from is met, and named."""

    class Guarded(Exception):
        pass

    def guard(*_: Any, **__: Any) -> Any:
        raise Guarded

    from unittest import mock

    import urllib3.connection

    places = ["socket.socket", "socket.create_connection", "socket.getaddrinfo"]
    places += ["urllib3.util.connection.create_connection", "urllib3.connection.HTTPConnection._new_conn"]
    places += ["urllib3.connectionpool.HTTPConnectionPool.ConnectionCls"]
    for place in places:
        for kind in (guard, mock.Mock(side_effect=Guarded)):
            with mock.patch(place, kind):
                assert isinstance(raised(call, "http"), Guarded), place
            assert real(call("http")), place

    class Own(urllib3.connection.HTTPConnection):
        made = 0

        def connect(self) -> None:
            type(self).made += 1
            super().connect()

    with mock.patch("urllib3.connectionpool.HTTPConnectionPool.ConnectionCls", Own):
        assert real(call("http")) and real(put("http"))
        assert Own.made == 1, "connections are kept"
        assert type(raised(call, "hang")).__name__ == "ApiTimeoutException"  # by its plain timeout
        refused: Any = raised(call, "http://127.0.0.1:1")
        assert type(refused).__name__ == "ApiConnectionException" and refused.was_sent is False
        with api("http").get_customer_session("s", _preload_content=False) as stream:
            assert real(json.loads(stream.read())["customerSession"]["integrationId"])
    taken = []

    def connect(address: Any, *rest: Any) -> socket.socket:
        taken.append(address)
        made = socket.socket()
        made.connect(address)
        return made

    with mock.patch("socket.create_connection", connect):
        assert real(call("http")) and real(call("https"))
    assert len(taken) == 2


# -- asyncio ---------------------------------------------------------------------------------------


def awaited(work: Callable[[Any], Any], name: str = "http") -> None:
    """Run a coroutine with an API of `talon_one.aio`, which has called before where that is wanted."""

    import asyncio

    async def run() -> None:
        made: Optional[Any] = await_api(name) if when == "after" else None
        if made is not None and name in urls:
            assert real(await awaited_call(made))
        await work(lambda: made or await_api(name))

    asyncio.run(run())


def await_api(name: str) -> Any:
    if "aio " + name not in _apis:
        import talon_one.aio

        settings = {"trust_env": False, "timeout": 10, "ssl_ca_cert": urls["bundle"]}
        configuration = talon_one.Configuration(urls.get(name, name), KEY, **settings)
        _apis["aio " + name] = talon_one.aio.IntegrationApi(talon_one.aio.ApiClient(configuration))
    return _apis["aio " + name]


async def awaited_call(api: Any, session: str = "s") -> str:
    return str((await api.get_customer_session(session)).customer_session.integration_id)


async def awaited_error(api: Any, session: str = "s") -> BaseException:
    try:
        await api.get_customer_session(session)
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def pytest_socket_aio() -> None:
    import pytest_socket as guard

    async def work(api: Any) -> None:
        guard.disable_socket()
        assert isinstance(await awaited_error(api()), guard.SocketBlockedError)
        guard.enable_socket()
        assert real(await awaited_call(api()))
        guard.socket_allow_hosts(["192.0.2.1"])
        assert isinstance(await awaited_error(api()), guard.SocketConnectBlockedError)
        guard._remove_restrictions()
        assert real(await awaited_call(api()))

    for name in ("http", "https"):
        awaited(work, name)


def pytest_recording_aio() -> None:
    from pytest_recording import network

    async def work(api: Any) -> None:
        with network.blocking_context():
            error = await awaited_error(api())
            assert type(error) is RuntimeError and "Network is disabled" in str(error), error
        assert real(await awaited_call(api()))

    awaited(work)


def mocket_aio() -> None:
    from mocket import Mocketizer
    from mocket.mocks.mockhttp import Entry

    for name in ("http", "https"):

        async def work(api: Any, url: str = urls[name]) -> None:
            async with Mocketizer(strict_mode=True):
                Entry.single_register(Entry.GET, url + PATH, body=document("mocket"), headers=JSON)
                assert await awaited_call(api()) == "mocket"
            assert real(await awaited_call(api()))

        awaited(work, name)


if when == "after" and not tool.endswith("_aio"):
    assert real(call("http")) and real(call("https"))
globals()[tool]()
print("good")
