"""Hooks under asyncio: plain functions or coroutine functions, their deadline, and keys that change."""

from __future__ import annotations

import asyncio
from typing import Any, List

import pytest
from aio_kit import HOST, Scripted, answer, client_of, ended, run, session
from wire_kit import KEY, Watch, assert_in_time, eventually

import talon_one
from talon_one import RESTResponse, aio
from talon_one import exceptions as errors


def hooks(seen: List[Any], as_coroutines: bool) -> Any:
    """Both hooks, which note what they see and add a header."""

    def on_request(request: Any) -> None:
        request.headers["X-Try"] = str(len(seen))
        seen.append(request.headers["X-Try"])

    def on_response(request: Any, response: Any, error: Any) -> None:
        seen.append(response.status if response is not None else type(error).__name__)

    async def awaited_request(request: Any) -> None:
        await asyncio.sleep(0)
        on_request(request)

    async def awaited_response(*told: Any) -> None:
        await asyncio.sleep(0)
        on_response(*told)

    if as_coroutines:
        return {"on_request": awaited_request, "on_response": awaited_response}
    return {"on_request": on_request, "on_response": on_response}


@pytest.mark.parametrize("as_coroutines", [False, True])
@pytest.mark.parametrize("timeout", [None, 5])
def test_hooks_see_each_try(as_coroutines: bool, timeout: Any) -> None:
    seen: List[Any] = []
    broken = talon_one.Failure(errors.ApiConnectionException, "broken")
    redirect = answer(302, None, location="/elsewhere")
    transport = Scripted(answer(503), broken, redirect, answer())
    run(session(client_of(transport, retries=3, timeout=timeout, **hooks(seen, as_coroutines))))
    assert seen == ["0", 503, "2", "ApiConnectionException", "4", 200]
    assert transport.requests[0].headers["X-Try"] == "4", "one request, with what the last hook set"


@pytest.mark.parametrize("name", ["on_request", "on_response", "refresh_api_key_hook"])
@pytest.mark.parametrize("as_coroutine", [False, True])
def test_what_a_hook_raises_ends_the_call(name: str, as_coroutine: bool) -> None:
    class Mistake(Exception):
        pass

    def plain(*_: Any) -> None:
        raise Mistake

    async def awaited(*_: Any) -> None:
        raise Mistake

    transport = Scripted(answer(503), answer())
    client = client_of(transport)
    setattr(client.configuration, name, awaited if as_coroutine else plain)
    with pytest.raises(Mistake):
        run(session(client))
    assert len(transport.requests) == (1 if name == "on_response" else 0)


@pytest.mark.parametrize("name", ["on_request", "on_response", "refresh_api_key_hook"])
def test_the_deadline_cuts_a_hook_off(name: str) -> None:
    cancelled = []

    async def slow(*_: Any) -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append(name)
            raise

    client = client_of(Scripted(answer()), timeout=0.3)
    setattr(client.configuration, name, slow)
    end = assert_in_time(lambda: run(ended(session(client))), 0.3)
    error: Any = end.error
    assert type(error) is errors.ApiTimeoutException
    assert error.reason == f"{name} did not finish in time"
    assert error.operation == "get_customer_session"
    assert ("Nothing was sent" in str(error)) is (name != "on_response")
    assert [one.status for one in error.attempts] == ([200] if name == "on_response" else [])
    assert set(cancelled) == {name}


def test_a_key_s_renewal_is_part_of_the_call() -> None:
    """What the hook takes is gone for the rest."""

    async def renew(_: Any) -> None:
        await asyncio.sleep(0.25)

    async def never() -> RESTResponse:
        await asyncio.sleep(60)
        return answer()

    client = client_of(Scripted(never), timeout=0.5)
    client.configuration.refresh_api_key_hook = renew
    end = assert_in_time(lambda: run(ended(session(client))), 0.5)
    assert type(end.error) is errors.ApiTimeoutException


def test_a_hook_is_told_that_time_was_over() -> None:
    told: List[Any] = []

    async def on_response(request: Any, response: Any, error: Any) -> None:
        await asyncio.sleep(0)
        told.append(error)

    async def never() -> RESTResponse:
        await asyncio.sleep(60)
        return answer()

    client = client_of(Scripted(never), timeout=0.2, on_response=on_response)
    end = assert_in_time(lambda: run(ended(session(client))), 0.2)
    assert told[-1] is end.error


@pytest.mark.parametrize("how", ["raises", "is late"])
def test_a_stream_is_closed_where_a_hook_ends_the_call(how: str) -> None:
    streams: List[Any] = []

    async def on_response(request: Any, response: Any, error: Any) -> None:
        streams.append(response)
        if how == "raises":
            raise RuntimeError
        await asyncio.sleep(60)

    class Stream(aio.AsyncStreamedResponse):
        closed = False

        def __init__(self) -> None:
            RESTResponse.__init__(self, 200, "OK", {}, b"")

        async def close(self) -> None:
            self.closed = True

        def __del__(self) -> None:
            pass

    client = client_of(Scripted(Stream), timeout=0.2, on_response=on_response)
    with pytest.raises((RuntimeError, errors.ApiTimeoutException)):
        run(session(client, _preload_content=False))
    assert streams[0].closed


@pytest.mark.parametrize("as_coroutine", [False, True])
def test_keys_are_renewed_before_they_are_read(as_coroutine: bool, watch: Watch) -> None:
    keys = iter([f"{KEY}-1", f"{KEY}-2", f"{KEY}-3"])

    def plain(configuration: talon_one.Configuration) -> None:
        configuration.api_key = next(keys)

    async def awaited(configuration: talon_one.Configuration) -> None:
        await asyncio.sleep(0)
        configuration.api_key = next(keys)

    transport = Scripted(answer())
    client = client_of(transport, debug=True)
    client.configuration.refresh_api_key_hook = awaited if as_coroutine else plain

    async def main() -> None:
        await session(client)
        await client.call_api("/v2/x", "GET", auth_settings=["api_key_v1"])
        await client.call_api("/v2/x", "GET")  # needs no key
        await session(client, _request_auth={"value": "other"})
        await client.call_api("/v2/x", "GET", auth_settings=["api_key_v1"], _request_auth={"value": "other"})
        client.configuration.refresh_api_key_hook = None
        client.configuration.api_key = f"{KEY}-4"  # type: ignore[assignment]
        await session(client)

    run(main())
    sent = [request.headers.get("Authorization") for request in transport.requests]
    assert sent == [f"ApiKey-v1 {KEY}-1", f"ApiKey-v1 {KEY}-2", None, "other", "other", f"ApiKey-v1 {KEY}-4"]
    watch.assert_clean(client, client.configuration)


@pytest.mark.parametrize("name", ["on_request", "on_response", "refresh_api_key_hook"])
def test_a_client_that_blocks_refuses_them(name: str) -> None:
    async def hook(*_: Any) -> None:
        pass

    class Transport:
        def exchange(self, *_: Any) -> RESTResponse:
            return answer()

    configuration = talon_one.Configuration(HOST, KEY)
    setattr(configuration, name, hook)
    with talon_one.ApiClient(configuration, transport=Transport()) as client:
        with pytest.raises(errors.ApiTypeError, match=rf"{name}.*talon_one\.aio"):
            talon_one.IntegrationApi(client).get_customer_session("s")


def test_cancelled_in_a_hook(watch: Watch) -> None:
    began: List[str] = []

    async def slow(*_: Any) -> None:
        began.append("hook")
        await asyncio.sleep(60)

    client = client_of(Scripted(answer()), on_request=slow)

    async def main() -> None:
        task = asyncio.ensure_future(session(client))
        while not began:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())
    assert eventually(lambda: [one.getMessage() for one in watch.records() if "CancelledError" in one.getMessage()])
