"""A transport of the user's, awaited: what it is given, what becomes of what it gives, and when it is cut off."""

from __future__ import annotations

import asyncio
import pickle
import sys
from time import monotonic
from typing import Any, List

import pytest
from aio_kit import HOST, Scripted, answer, client_of, ended, run, session
from wire_kit import KEY, assert_in_time

import talon_one
from talon_one import Exchange, Failure, Request, RESTResponse, aio


def test_it_gets_the_request_and_gives_the_answer() -> None:
    transport = Scripted(answer())

    async def main() -> Any:
        async with client_of(transport, timeout=5) as client:
            found = await session(client)
            assert client.last_response is not None and client.last_response.status == 200
            return found

    started = monotonic()
    assert run(main()).customer_session.integration_id == "s"
    (request,), (exchange,) = transport.requests, transport.exchanges
    assert (request.method, exchange.url) == ("GET", f"{HOST}/v2/customer_sessions/s")
    assert request.wire_headers()["Authorization"] == f"ApiKey-v1 {KEY}"
    assert exchange.deadline is not None and exchange.deadline <= started + 5.5
    assert transport.closed


def test_failures_are_tried_again_where_that_is_safe() -> None:
    broken = Failure(talon_one.ApiConnectionException, "broken")
    transport = Scripted(broken, answer(503), answer())
    found = run(session(client_of(transport, retries=2), _return_http_data_only=False))
    assert [attempt.reason for attempt in found.attempts] == ["broken", "503 Said", "200 Said"]
    posted = Scripted(broken, answer())
    api = aio.ManagementApi(client_of(posted))
    with pytest.raises(talon_one.ApiConnectionException, match="Whether the service acted"):
        run(api.create_coupons(1, 2, talon_one.NewCoupons(usage_limit=1, number_of_coupons=1)))
    assert len(posted.requests) == 1


def test_redirects_are_followed_by_the_call() -> None:
    transport = Scripted(answer(302, None, location="/elsewhere"), answer())
    found = run(session(client_of(transport), _return_http_data_only=False))
    assert [one.url for one in transport.exchanges] == [f"{HOST}/v2/customer_sessions/s", f"{HOST}/elsewhere"]
    assert len(found.attempts) == 1


def test_an_error_answer_is_its_exception_and_shows_no_key() -> None:
    transport = Scripted(answer(404, {"message": f"no {KEY} here"}, **{"x-said": KEY}))
    with pytest.raises(talon_one.NotFoundException, match="no \\*\\*\\* here") as caught:
        run(session(client_of(transport)))
    assert KEY not in str(caught.value) + repr(vars(caught.value))
    assert transport.closed, "idle connections remember the heads of their last answers"


def test_what_it_raises_reaches_the_caller() -> None:
    class Mistake(Exception):
        pass

    def mistake() -> None:
        raise Mistake

    transport = Scripted(mistake)
    with pytest.raises(Mistake):
        run(session(client_of(transport)))
    assert len(transport.requests) == 1


class Slow:
    """Never answers; notes what becomes of its exchanges."""

    def __init__(self, sent: bool, stubborn: float = 0) -> None:
        self.sent = sent
        self.stubborn = stubborn
        self.began = 0
        self.cancelled = 0

    async def exchange(self, request: Request, exchange: Exchange) -> RESTResponse:
        exchange.sent = self.sent
        self.began += 1
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            self.cancelled += 1
            await asyncio.sleep(self.stubborn)
            raise
        return answer()


@pytest.mark.parametrize("sent", [True, False])
def test_the_deadline_cuts_it_off(sent: bool) -> None:
    async def main() -> Any:
        transport = Slow(sent)
        me: Any = asyncio.current_task()
        end = await ended(session(client_of(transport), _request_timeout=0.3))
        assert sys.version_info < (3, 11) or me.cancelling() == 0, "the caller's own task is left alone"
        assert transport.cancelled == 1
        return end

    end: Any = assert_in_time(lambda: run(main()), 0.3)
    assert type(end.error) is talon_one.ApiTimeoutException
    assert end.error.reason == ("no complete response in time" if sent else "no connection in time")
    assert ("Nothing was sent" in str(end.error)) is not sent


def test_one_that_does_not_end_is_left_alone() -> None:
    async def main() -> Any:
        end = await ended(session(client_of(Slow(True, stubborn=1)), _request_timeout=0.2))
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:  # in a program it ends some time; here it is helped
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        return end

    end = assert_in_time(lambda: run(main()), 0.2)
    assert type(end.error) is talon_one.ApiTimeoutException


@pytest.mark.parametrize("timeout", [None, 5])
def test_cancelling_the_call_cancels_it(timeout: Any) -> None:
    transport = Slow(True)

    async def main() -> None:
        task = asyncio.ensure_future(session(client_of(transport), _request_timeout=timeout))
        while not transport.began:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())
    assert (transport.began, transport.cancelled) == (1, 1), "a cancelled call is never repeated"


def test_without_a_limit_it_runs_as_long_as_it_takes() -> None:
    async def late() -> RESTResponse:
        await asyncio.sleep(0.05)
        return answer()

    found = run(session(client_of(Scripted(late), timeout=None)))
    assert found.customer_session.integration_id == "s"


def test_one_that_is_not_awaited_is_refused() -> None:
    class Blocking:
        def exchange(self, request: Request, exchange: Exchange) -> RESTResponse:
            return answer()

    with pytest.raises(talon_one.ApiTypeError, match="async def"):
        run(session(client_of(Blocking())))
    with pytest.raises(talon_one.ApiTypeError, match="transport"):
        client_of(object())
    with pytest.raises(talon_one.ApiTypeError, match=r"talon_one\.aio\.ApiClient"):
        talon_one.ApiClient(talon_one.Configuration(HOST), transport=Scripted(answer()))  # type: ignore[arg-type]


def test_streams_are_made_of_whole_answers(tmp_path: Any) -> None:
    data = b"id,value\n1,A\n"
    transport = Scripted(lambda: RESTResponse(200, "OK", {"content-type": "application/csv"}, data))

    async def main() -> None:
        management = aio.ManagementApi(client_of(transport))
        async with await management.export_coupons(1, campaign_id=2, _preload_content=False) as stream:
            assert await stream.start() == data
            assert await stream.read(2) == b"id"
            assert b"".join([piece async for piece in stream]) == data[2:]
        with pytest.raises(talon_one.ApiValueError, match="closed"):
            await stream.read()
        path = await aio.download(management.export_coupons, 1, campaign_id=2, to=tmp_path / "a.csv")
        assert path == str(tmp_path / "a.csv")

    run(main())
    assert (tmp_path / "a.csv").read_bytes() == data


class Plain:
    """A transport without `close`, which pickles."""

    async def exchange(self, request: Request, exchange: Exchange) -> RESTResponse:
        exchange.sent = True
        return answer()


class ClosedAtOnce(Plain):
    """Its `close` is no coroutine."""

    closed = False

    def close(self) -> None:
        self.closed = True


def test_clients_with_it_pickle_and_close_as_it_can() -> None:
    client = pickle.loads(pickle.dumps(client_of(Plain())))
    assert type(client.transport) is Plain
    found: List[Any] = []

    async def main() -> None:
        async with client:
            found.append(await session(client))
        other = ClosedAtOnce()
        async with client_of(other):
            pass
        assert other.closed

    run(main())
    assert found[0].customer_session.integration_id == "s"
