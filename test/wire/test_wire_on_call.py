"""The hook around a call, `Configuration(on_call=…)`: once for each call of either kind of client."""

from __future__ import annotations

import asyncio
import contextvars
import copy
import logging
import pickle
from typing import Any, Callable, Dict, List

import aio_kit
import pytest
import wire_kit
from faults import FaultServer, answer, refused_port
from wire_kit import KEY, NAMES, ended, eventually

import talon_one
from talon_one import aio
from talon_one import exceptions as errors


class Hook:
    """Remembers what it is told of calls."""

    def __init__(self) -> None:
        self.begun: List[Any] = []
        self.over: List[Any] = []

    def __call__(self, request: Any) -> Callable[..., None]:
        self.begun.append(request)
        return lambda response, error, attempts: self.over.append((request, response, error, attempts))


class Refusal(Exception):
    """What a hook of these tests raises."""


def refuse(*_: Any) -> None:
    raise Refusal("by a hook")


def blocking(name: str, url: str, options: Dict[str, Any], **settings: Any) -> Any:
    with wire_kit.make_client(url, **settings) as client:
        return wire_kit.CALLS[name](client, **options)


def awaited(name: str, url: str, options: Dict[str, Any], **settings: Any) -> Any:
    async def call() -> Any:
        async with aio_kit.make_client(url, **settings) as client:
            return await aio_kit.CALLS[name](client, **options)

    return asyncio.run(call())


Caller = Callable[..., Any]
twins = pytest.mark.parametrize("call", [blocking, awaited])


@twins
@pytest.mark.parametrize("name", wire_kit.CALLS)
def test_it_is_told_of_a_call_and_its_end(name: str, call: Caller) -> None:
    hook = Hook()
    with FaultServer("ok") as server:
        call(name, server.url, {}, on_call=hook)
    (request,) = hook.begun
    ((again, response, error, attempts),) = hook.over
    assert again is request
    assert request.operation == NAMES[name]
    assert (response.status, error) == (200, None)
    assert [attempt.status for attempt in attempts] == [200]


@twins
def test_it_is_told_once_however_many_tries_there_are(call: Caller) -> None:
    hook = Hook()
    with FaultServer("503", "ok") as server:
        call("PUT", server.url, {}, on_call=hook)
    assert len(hook.begun) == len(hook.over) == 1
    assert [attempt.status for attempt in hook.over[0][3]] == [503, 200]
    assert hook.over[0][1].status == 200


@twins
@pytest.mark.parametrize("fault", ["hang", "reset_before_head", "short_body"])
def test_it_is_told_what_the_caller_gets(fault: str, call: Caller) -> None:
    hook = Hook()
    with FaultServer(fault) as server:
        raised: Any = ended(lambda: call("PUT", server.url, {}, on_call=hook, timeout=0.4)).error
    ((_, response, error, attempts),) = hook.over
    assert error is raised
    assert attempts == raised.attempts
    assert (response is None) == (fault != "short_body")


@twins
def test_an_error_status_is_an_answer(call: Caller) -> None:
    hook = Hook()
    with FaultServer("400") as server:
        raised: Any = ended(lambda: call("GET", server.url, {}, on_call=hook)).error
    assert type(raised) is errors.BadRequestException
    assert (hook.over[0][1].status, hook.over[0][2]) == (400, None)


@twins
def test_a_page_for_people_is_no_success(call: Caller) -> None:
    """As the log says it, too."""
    hook = Hook()
    with FaultServer("html_200") as server:
        raised: Any = ended(lambda: call("GET", server.url, {}, on_call=hook)).error
        with wire_kit.make_client(server.url, on_call=hook) as client:
            client.request("GET", server.url)  # gives it as it is
    (_, response, error, _), (_, _, none, _) = hook.over
    assert type(error) is type(raised) is errors.UnreadableAnswerException
    assert (response.status, error.operation, none) == (200, raised.operation, None)


@twins
def test_nothing_was_connected_and_it_is_told(call: Caller) -> None:
    hook = Hook()
    keeper, port = refused_port()
    with keeper:
        raised = ended(lambda: call("POST", f"http://127.0.0.1:{port}", {}, on_call=hook)).error
    assert hook.over[0][1:3] == (None, raised)
    assert [attempt.status for attempt in hook.over[0][3]] == [None, None]


@twins
def test_nobody_is_told_of_what_is_refused_before_it_is_sent(call: Caller) -> None:
    hook = Hook()
    with pytest.raises(errors.ApiTypeError):
        call("GET", "http://127.0.0.1:1", {"_headers": "none"}, on_call=hook)
    assert hook.begun == []


@twins
def test_headers_that_it_adds_are_sent_with_each_try_and_checked(call: Caller) -> None:
    def add(request: Any) -> None:
        request.headers["traceparent"] = "00-1-2-01"

    def break_out(request: Any) -> None:
        request.headers["X-Bad"] = "a\r\nX-Other: b"

    with FaultServer("503", "ok") as server:
        call("PUT", server.url, {}, on_call=add)
        with pytest.raises(errors.ApiValueError, match="X-Bad"):
            call("PUT", server.url, {}, on_call=break_out)
    assert [request.headers["traceparent"] for request in server.received] == ["00-1-2-01"] * 2


@twins
def test_what_it_raises_reaches_the_caller_and_nothing_is_sent(call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    with FaultServer("ok") as server:
        with pytest.raises(Refusal):
            call("PUT", server.url, {}, on_call=refuse)
        assert server.received == []
    assert [record.getMessage().partition(",")[0] for record in caplog.records if record.name == "talon_one"] == [
        "update_customer_session_v2: Refusal"
    ]


@twins
@pytest.mark.parametrize("fault", ["ok", "400", "hang"])
@pytest.mark.parametrize("stream", [False, True])
def test_what_is_raised_at_the_end_reaches_the_caller(fault: str, stream: bool, call: Caller) -> None:
    """And the connection is not lost."""
    with FaultServer(fault) as server:
        settings: Dict[str, Any] = {"on_call": lambda _: refuse, "timeout": 0.3 if fault == "hang" else 5}
        with pytest.raises(Refusal):
            call("GET", server.url, {"_preload_content": not stream}, **settings)
        assert eventually(lambda: server.open_connections == 0)


@twins
@pytest.mark.parametrize("hook", ["on_request", "on_response"])
def test_what_another_hook_raises_is_the_end(hook: str, call: Caller) -> None:
    watching = Hook()
    with FaultServer("ok") as server:
        with pytest.raises(Refusal) as caught:
            call("PUT", server.url, {}, on_call=watching, **{hook: refuse})
    ((_, response, error, attempts),) = watching.over
    assert (response, error) == (None, caught.value)
    assert len(attempts) == (hook == "on_response")


@twins
def test_what_it_returns_is_a_function_or_none(call: Caller) -> None:
    async def coroutine(_: Any) -> None:
        """Which nobody awaits."""

    with FaultServer("ok") as server:
        for hook in (coroutine, lambda _: "no function"):
            with pytest.raises(errors.ApiTypeError, match=r"on_call.*a function or None.*never awaited"):
                call("GET", server.url, {}, on_call=hook)
        call("GET", server.url, {}, on_call=lambda _: None)
        assert len(server.received) == 1
    with pytest.raises(errors.ApiTypeError, match="on_call"):
        talon_one.Configuration(on_call="no function")  # type: ignore[arg-type]


@twins
def test_what_is_told_of_the_end_is_a_plain_function(call: Caller) -> None:
    async def over(*_: Any) -> None:
        """Which nobody awaits."""

    with FaultServer("ok") as server, pytest.raises(errors.ApiTypeError, match=r"on_call.*a plain function"):
        call("GET", server.url, {}, on_call=lambda _: over)


def test_a_call_that_is_cancelled_is_over() -> None:
    hook = Hook()

    async def main(url: str) -> None:
        async with aio_kit.make_client(url, on_call=hook) as client:
            task = asyncio.ensure_future(aio_kit.CALLS["GET"](client))
            while not hook.begun:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with FaultServer("hang") as server:
        asyncio.run(main(server.url))
    assert type(hook.over[0][2]) is asyncio.CancelledError


def test_copies_share_it_and_former_pickles_have_none() -> None:
    hook = Hook()
    configuration = talon_one.Configuration("https://shop.example", KEY, on_call=hook)
    assert copy.deepcopy(configuration).on_call is hook
    configuration.on_call = None
    del configuration.__dict__["on_call"]  # as before there was this setting
    assert pickle.loads(pickle.dumps(configuration)).on_call is None


# -- what a hook sees ------------------------------------------------------------------------------------

_who: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


@pytest.fixture
def seen() -> List[str]:
    return []


@pytest.fixture
def settings(seen: List[str]) -> Dict[str, Any]:
    return {"on_call": lambda _: seen.append(_who.get())}


def as_somebody(work: Callable[[], Any]) -> Any:
    def run() -> Any:
        _who.set("somebody")
        return work()

    return contextvars.copy_context().run(run)


def test_calls_in_threads_run_in_the_callers_context(seen: List[str], settings: Dict[str, Any]) -> None:
    with FaultServer("ok") as server, wire_kit.make_client(server.url, **settings) as client:
        result = as_somebody(lambda: wire_kit.CALLS["GET"](client, async_req=True))
        result.get(10)
    assert seen == ["somebody"]


def test_pages_that_are_fetched_ahead_are_in_the_callers_context(seen: List[str], settings: Dict[str, Any]) -> None:
    page = answer({"hasMore": False, "data": [{"id": 1}]})
    with FaultServer(page) as server, wire_kit.make_client(server.url, **settings) as client:
        sessions = talon_one.paginate(talon_one.ManagementApi(client).get_application_sessions, 1)
        assert len(as_somebody(sessions.prefetch(1).to_list)) == 1
    assert set(seen) == {"somebody"}


def test_jobs_are_in_the_callers_context(seen: List[str], settings: Dict[str, Any]) -> None:
    with FaultServer("ok") as server, wire_kit.make_client(server.url, **settings) as client:
        events = [{"profileId": f"customer-{number}", "type": "viewed", "attributes": {}} for number in range(3)]
        job = talon_one.bulk.events(talon_one.IntegrationApi(client), events)
        as_somebody(job.run)
    assert seen == ["somebody"] * 3


# -- paths without ids -----------------------------------------------------------------------------------


def template_of(send: Callable[[talon_one.ApiClient], Any]) -> Any:
    hook = Hook()
    with FaultServer("ok") as server, wire_kit.make_client(f"{server.url}/gateway", on_call=hook) as client:
        ended(lambda: send(client))
    return hook.begun[0].template


@pytest.mark.parametrize(
    ("send", "template"),
    [
        (lambda client: wire_kit.CALLS["GET"](client), "/v2/customer_sessions/{customerSessionId}"),
        (
            lambda client: client.call_api("/v2/customer_sessions/{id}", "GET", {"id": "ada"}),
            "/v2/customer_sessions/{customerSessionId}",
        ),
        (
            lambda client: client.call_api("/v2/customer_sessions/ada", "GET"),
            "/v2/customer_sessions/{customerSessionId}",
        ),
        (
            lambda client: client.request("GET", f"{client.configuration.host}/v2/customer_sessions/ada?a=b"),
            "/v2/customer_sessions/{customerSessionId}",
        ),
        (lambda client: client.call_api("/v9/customers/ada", "GET"), None),
        (lambda client: client.request("GET", f"{client.configuration.host}/v9/customers/ada"), None),
    ],
)
def test_a_request_tells_its_path_without_ids(send: Any, template: Any) -> None:
    assert template_of(send) == template


def test_those_that_are_awaited_tell_it_too() -> None:
    hook = Hook()

    async def main(url: str) -> None:
        async with aio_kit.make_client(url, on_call=hook) as client:
            await aio.IntegrationApi(client).get_customer_session("ada")
            await client.request("GET", f"{url}/v2/customer_sessions/ada")

    with FaultServer("ok") as server:
        asyncio.run(main(server.url))
    assert [request.template for request in hook.begun] == ["/v2/customer_sessions/{customerSessionId}"] * 2
