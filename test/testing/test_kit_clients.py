"""A mock holds for every client, every way of a call, and what is built on calls."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any, Callable, Dict, List

import operation_kit
import pytest
from conftest import each
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_kit import Caller, caller, mocked

import talon_one
from talon_one import aio, bulk
from talon_one.testing import (
    REFUSED,
    RESET,
    TIMEOUT,
    Call,
    Mock,
    MockError,
    effects,
    mock_api,
)

__all__ = ["caller", "mocked"]  # fixtures

# -- every client, every way of a call -----------------------------------------------------------------------


def test_clients_made_before_and_other_threads_do_not_escape() -> None:
    configuration = talon_one.Configuration("https://shop.example", "key")
    with talon_one.ApiClient(configuration) as client:
        api = talon_one.IntegrationApi(client)
        with mock_api() as mock:
            mock.get_customer_session.returns(customer_session={"total": 4})
            found: List[Any] = []
            thread = threading.Thread(target=lambda: found.append(api.get_customer_session("s")))
            thread.start()
            thread.join()
            answers = [api.get_customer_session(str(n), async_req=True) for n in range(20)]
            found += [one.get() for one in answers]
            assert [one.customer_session.total for one in found] == [4] * 21
            assert mock.get_customer_session.call_count == 21


def test_a_client_with_a_transport_of_its_own_does_not_escape() -> None:
    class Never:
        def exchange(self, request: Any, exchange: Any) -> Any:
            raise AssertionError("it was used")

    with mock_api(unset="example") as mock, talon_one.ApiClient(transport=Never()) as client:
        talon_one.IntegrationApi(client).get_customer_session("s")
        mock.get_customer_session.assert_called_once_with("s")


def test_calls_by_hand_are_those_of_their_operation(mock: Mock) -> None:
    mock.get_customer_session.returns(customer_session={"total": 4})
    with talon_one.ApiClient(talon_one.Configuration("https://shop.example/gateway", "key")) as client:
        answer = client.call_api("/v2/customer_sessions/{id}", "GET", {"id": "a b"}, response_type="object")[0]
        assert answer["customerSession"]["total"] == 4
        mock.get_customer_session.assert_called_once_with("a b")
        client.request("GET", "https://shop.example/v2/customer_sessions/c")
        mock.get_customer_session.assert_called_with("c")
        with pytest.raises(MockError, match="GET /not/of/the/contract was called"):
            client.request("GET", "https://shop.example/not/of/the/contract")
    mock.reset()


def test_a_mock_within_a_mock(call: Caller) -> None:
    with mock_api(unset="example") as outer:
        with mock_api() as inner:
            inner.get_customer_session.returns()
            call("get_customer_session", "s")
        call("get_customer_session", "t")
        assert [one.arguments for one in outer.calls] == [{"customer_session_id": "t"}]
    first, second = mock_api(unset="example").start(), mock_api(unset="example").start()
    first.stop()  # out of turn
    call("get_customer_session", "u")
    second.stop()
    assert (len(first.calls), len(second.calls)) == (0, 1)


def test_after_it_calls_go_their_own_way(loopback: Any, client: talon_one.ApiClient) -> None:
    with mock_api(unset="example"):
        talon_one.IntegrationApi(client).get_customer_session("s")
    assert loopback.received == []
    loopback.says({"customerSession": {"total": 9}})
    assert talon_one.IntegrationApi(client).get_customer_session("s").customer_session.total == 9


def test_download_and_upload(mock: Mock, tmp_path: Path) -> None:
    table = "value\n" + "X\n" * 50_000
    mock.export_coupons.returns(table, _headers={"Content-Disposition": 'attachment; filename="c.csv"'})
    mock.import_coupons.returns()
    with talon_one.ApiClient() as client:
        api = talon_one.ManagementApi(client)
        path = talon_one.download(api.export_coupons, 1, to=tmp_path)
        assert path is not None and Path(path).name == "c.csv"
        assert Path(path).read_text() == table
        talon_one.upload(api.import_coupons, 1, 2, up_file=path)
    assert mock.import_coupons.calls[0].body == table.encode()

    async def awaited() -> None:
        async with aio.ApiClient() as client:
            await aio.download(aio.ManagementApi(client).export_coupons, 1, to=tmp_path / "d.csv")

    asyncio.run(awaited())
    assert (tmp_path / "d.csv").read_text() == table


def pages_of(total: int) -> Callable[[Call[Any]], Any]:
    def answer(asked: Call[Any]) -> Any:
        skip, size = asked.arguments.get("skip", 0), asked.arguments["page_size"]
        return {
            "data": [{"id": number} for number in range(total)][skip : skip + size],
            "has_more": skip + size < total,
        }

    return answer


def test_paginate_without_waiting_for_turns(mock: Mock) -> None:
    mock.get_coupons_without_total_count.returns(pages_of(60))
    with talon_one.ApiClient() as client:
        method = talon_one.ManagementApi(client).get_coupons_without_total_count
        assert [one.id for one in talon_one.paginate(method, 1, 2, page_size=1)] == list(range(60))
        assert mock.get_coupons_without_total_count.call_count == 60
        assert mock.waits and sum(mock.waits) < 20  # three a second, and the first three at once
        mock.waits.clear()
        assert len(talon_one.paginate(method, 1, 2, page_size=1).pace(False).to_list()) == 60
        assert mock.waits == []

    async def awaited() -> None:
        async with aio.ApiClient() as client:
            method = aio.ManagementApi(client).get_coupons_without_total_count
            assert len(await aio.paginate(method, 1, 2, page_size=1).prefetch(2).to_list()) == 60

    asyncio.run(awaited())
    assert mock.waits and sum(mock.waits) < 20


def test_bulk(mock: Mock) -> None:
    mock.track_event_v2.returns(lambda asked: None if asked.arguments["silent"] == "yes" else {"effects": 3})
    with talon_one.ApiClient() as client:
        events = [{"type": "viewed", "profileId": f"p{number % 7}"} for number in range(300)]
        totals = bulk.events(talon_one.IntegrationApi(client), events).run()
    assert (totals.done, totals.complete) == (300, True)
    assert mock.track_event_v2.call_count == 300


def test_bulk_awaited(mock: Mock) -> None:
    async def answer(asked: Call[Any]) -> Any:
        await asyncio.sleep(0)
        return {"effects": []} if asked.arguments["silent"] == "no" else None

    mock.track_event_v2.returns(answer)

    async def work() -> Any:
        async with aio.ApiClient() as client:
            events = [{"type": "viewed", "profileId": f"p{number % 7}"} for number in range(300)]
            return await aio.bulk.events(aio.IntegrationApi(client), events).run()

    totals = asyncio.run(work())
    assert (totals.done, totals.complete) == (300, True)
    assert mock.track_event_v2.call_count == 300


def test_a_checkout_goes_on_while_the_service_is_down(mock: Mock) -> None:
    mock.update_customer_session_v2.raises(503)
    cart = talon_one.NewCustomerSessionV2(cart_items=[talon_one.CartItem(sku="a", quantity=2, price=5)])
    with talon_one.ApiClient() as client:
        safe = talon_one.checkout.FailOpen(talon_one.IntegrationApi(client))
        assert not safe.prices("cart-1", cart).evaluated
        assert len(mock.update_customer_session_v2.tries) == 3
        mock.update_customer_session_v2.returns(effects=[effects.set_discount(name="x", value=1)])
        assert safe.prices("cart-1", cart).evaluated


@pytest.mark.parametrize("awaited", [False, True], ids=["blocks", "awaited"])
def test_a_service_that_is_busy_for_long_is_not_waited_for(mock: Mock, awaited: bool) -> None:
    """A job waits where the service asks for more than a call's time; under a mock nobody does."""
    chain = mock.get_applications.raises(429, _headers={"Retry-After": "60"})
    for _ in range(3):
        chain = chain.raises(429, _headers={"Retry-After": "60"})
    chain.returns()

    async def work() -> int:
        async with aio.ApiClient() as client:
            return len(await aio.paginate(aio.ManagementApi(client).get_applications).to_list())

    if awaited:
        assert asyncio.run(work()) == 1
    else:
        with talon_one.ApiClient() as client:
            assert len(talon_one.paginate(talon_one.ManagementApi(client).get_applications).to_list()) == 1
    assert mock.waits.count(60) == 4


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("op", each(operation_kit.OPERATIONS[::25]), ids=lambda op: op.name)
def test_errors_of_the_contract_are_answered_for_every_operation(op: Any) -> None:
    arguments = operation_kit.call_of(op, 0).arguments
    with talon_one.ApiClient(talon_one.Configuration("https://shop.example", "key", retries=False)) as client:
        api = (talon_one.IntegrationApi if op.api == "IntegrationApi" else talon_one.ManagementApi)(client)
        with mock_api() as mock:
            for status in [*getattr(mock, op.name).operation.errors, 429, 500, 503]:
                getattr(mock, op.name).raises(status)
                with pytest.raises(talon_one.ApiException) as caught:
                    getattr(api, op.name)(**arguments)
                assert caught.value.status == status
                assert caught.value.data.validate() == []


# -- the same as with a transport ----------------------------------------------------------------------------

OUTCOMES: Dict[Any, Any] = {
    200: (200, b'{"effects": [], "createdCoupons": [], "createdReferrals": []}'),
    **{status: (status, b'{"message": "no"}') for status in (400, 409, 429, 500, 502, 503, 504)},
    TIMEOUT: (TIMEOUT.failure, True),
    REFUSED: (REFUSED.failure, False),
    RESET: (RESET.failure, True),
}


class Scripted:
    """A transport that gives these outcomes."""

    def __init__(self, outcomes: List[Any]) -> None:
        self.left = list(outcomes)

    def exchange(self, request: Any, exchange: Any) -> Any:
        first, second = OUTCOMES[self.left.pop(0)]
        if isinstance(first, talon_one.Failure):
            exchange.sent = second
            return first
        exchange.sent = True
        return talon_one.RESTResponse(first, "", {}, second)


@settings(max_examples=100, deadline=None)
@given(
    outcomes=st.lists(st.sampled_from([*OUTCOMES]), min_size=9, max_size=9),
    attempts=st.integers(1, 4),
    name=st.sampled_from(["update_customer_session_v2", "return_cart_items", "track_event_v3", "get_customer_session"]),
)
def test_calls_go_as_they_go_through_a_transport(outcomes: List[Any], attempts: int, name: str) -> None:
    """Whatever comes, in whichever order: the same tries, the same end. With clients of both kinds."""
    op = next(one for one in operation_kit.OPERATIONS if one.name == name)
    arguments = operation_kit.call_of(op, 0).arguments
    policy = talon_one.RetryPolicy(attempts=attempts, backoff=0, max_wait=0)
    configuration = talon_one.Configuration("https://shop.example", "key", retries=policy)

    def ended(run: Any) -> Any:
        try:
            run()
        except talon_one.ApiException as error:
            return type(error), error.status, error.was_sent, [one.status for one in error.attempts]
        return "ok"

    def blocking(transport: Any = None) -> Any:
        with talon_one.ApiClient(configuration, transport=transport) as client:
            return getattr(talon_one.IntegrationApi(client), name)(**arguments)

    async def awaited() -> Any:
        async with aio.ApiClient(configuration) as client:
            return await getattr(aio.IntegrationApi(client), name)(**arguments)

    transport = Scripted(outcomes)
    expected = ended(lambda: blocking(transport))
    for run in (blocking, lambda: asyncio.run(awaited())):
        with mock_api() as mock:
            script: Any = getattr(mock, name)
            for outcome in outcomes:
                script = (
                    script.returns() if outcome == 200 else script.raises(outcome, unchecked=True, **plain(outcome))
                )
            assert ended(run) == expected
            assert len(mock.tries) == len(outcomes) - len(transport.left)


def plain(outcome: Any) -> Dict[str, Any]:
    """A message that does not make a 409 one of parallel requests."""
    return {"message": "no"} if isinstance(outcome, int) else {}
