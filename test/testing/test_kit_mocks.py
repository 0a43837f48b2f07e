"""`mock_api`: what operations answer in a test, and what they were asked, with every client."""

from __future__ import annotations

import asyncio
import io
import threading
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List
from unittest.mock import ANY

import operation_kit
import pytest
from conftest import each

import talon_one
from talon_one import aio, bulk
from talon_one.testing import (
    CONNECT_TIMEOUT,
    REFUSED,
    RESET,
    TIMEOUT,
    UNREADABLE,
    Call,
    Mock,
    MockError,
    effects,
    example,
    mock_api,
)

CART = {"customerSession": {"profileId": "customer-1"}}


class Caller:
    """Calls that block, and calls that are awaited, written once."""

    def __init__(self, awaited: bool) -> None:
        self.awaited = awaited

    def __call__(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        if not self.awaited:
            with talon_one.ApiClient() as client:
                return getattr(self._api(talon_one, client, name), name)(*args, **kwargs)

        async def call() -> Any:
            async with aio.ApiClient() as client:
                return await getattr(self._api(aio, client, name), name)(*args, **kwargs)

        return asyncio.run(call())

    def _api(self, package: Any, client: Any, name: str) -> Any:
        is_integration = hasattr(talon_one.IntegrationApi, name)
        return (package.IntegrationApi if is_integration else package.ManagementApi)(client)


@pytest.fixture(params=[False, True], ids=["blocks", "awaited"])
def call(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.fixture
def mock() -> Iterator[Mock]:
    with mock_api() as made:
        yield made


# -- answers -------------------------------------------------------------------------------------------------


def test_an_answer_and_what_was_asked(mock: Mock, call: Caller) -> None:
    discount = effects.set_discount(name="10% off", value=5)
    mock.update_customer_session_v2.returns(effects=[discount])
    state = call("update_customer_session_v2", "cart-1", CART)
    assert state.effects == [discount]
    assert state.validate() == []
    asked = mock.update_customer_session_v2.assert_called_once_with("cart-1", ANY)
    assert asked.body.customer_session is not None
    assert asked.body.customer_session.profile_id == "customer-1"
    assert asked.operation == "update_customer_session_v2"
    assert asked.idempotency_key is not None


@operation_kit.each_operation
@pytest.mark.parametrize("awaited", [False, True], ids=["blocks", "awaited"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_operation_is_answered_and_reads_what_it_was_asked(op: Any, awaited: bool) -> None:
    for variant in (0, 1):
        arguments = operation_kit.call_of(op, variant).arguments
        with mock_api(unset="example") as mock:
            answer = Caller(awaited)(op.name, **arguments)
            asked = getattr(mock, op.name).assert_called_once_with(**arguments)
            assert mock.calls == [asked]
        assert set(asked.arguments) == set(arguments)
        if isinstance(answer, talon_one.Model):
            assert answer.validate() == []
        for name, value in arguments.items():
            if isinstance(value, (int, float, str)) and not isinstance(asked.arguments[name], bytes):
                assert asked.arguments[name] == value or str(asked.arguments[name]) == str(value)


def test_said_once_it_answers_all_and_a_chain_answers_one_try_each(mock: Mock, call: Caller) -> None:
    mock.get_customer_session.returns(customer_session={"total": 3})
    assert [call("get_customer_session", "s").customer_session.total for _ in range(3)] == [3, 3, 3]
    mock.get_customer_session.returns(customer_session={"total": 1}).returns(customer_session={"total": 2})
    assert [call("get_customer_session", "s").customer_session.total for _ in range(2)] == [1, 2]
    with pytest.raises(MockError) as caught:
        call("get_customer_session", "s")
    assert str(caught.value).startswith(
        "get_customer_session: its 2 answers are used up (returns, returns), and another try came: "
        "get_customer_session('s')."
    )
    mock.get_customer_session.returns()  # set anew
    call("get_customer_session", "s")
    with pytest.raises(MockError, match="used up"):
        mock.stop()


def test_the_real_policy_retries_with_one_key_and_nobody_waits(call: Caller) -> None:
    with mock_api() as mock:
        mock.track_event_v2.raises(503, _headers={"Retry-After": "7"}).raises(TIMEOUT).returns()
        call("track_event_v2", {"type": "viewed"})
        assert len(mock.track_event_v2.tries) == 3
        assert mock.track_event_v2.call_count == len(mock.track_event_v2.calls) == 1
        assert len({one.idempotency_key for one in mock.track_event_v2.tries}) == 1
        assert mock.waits[0] == 7
        assert len(mock.waits) == 2


def test_time_that_nobody_waited_counts_for_the_deadline(mock: Mock, call: Caller) -> None:
    mock.track_event_v2.raises(503, _headers={"Retry-After": "6"})
    with pytest.raises(talon_one.ServiceException) as caught:
        call("track_event_v2", {"type": "x"}, _request_timeout=10)
    assert [one.wait for one in caught.value.attempts] == [6, None]  # the second would end after 12 seconds
    assert mock.waits == [6]


@pytest.mark.parametrize(
    ("failure", "error", "was_sent"),
    [
        (TIMEOUT, talon_one.ApiTimeoutException, True),
        (CONNECT_TIMEOUT, talon_one.ApiTimeoutException, False),
        (REFUSED, talon_one.ApiConnectionException, False),
        (RESET, talon_one.ApiConnectionException, True),
        (UNREADABLE, talon_one.UnreadableAnswerException, True),
        (talon_one.Failure(talon_one.ApiConnectionException, "odd"), talon_one.ApiConnectionException, True),
        (talon_one.ApiTimeoutException(reason="slow"), talon_one.ApiTimeoutException, True),
        (talon_one.ApiConnectionException, talon_one.ApiConnectionException, True),
    ],
)
def test_failures_of_the_network(mock: Mock, call: Caller, failure: Any, error: Any, was_sent: bool) -> None:
    mock.create_referral.raises(failure)  # a POST that takes no key
    with pytest.raises(error) as caught:
        call("create_referral", {"campaignId": 1, "advocateProfileIntegrationId": "p"})
    assert caught.value.was_sent is was_sent
    assert len(mock.create_referral.tries) == (1 if was_sent else 3)


def test_an_error_has_its_own_body(mock: Mock, call: Caller) -> None:
    mock.get_customer_session.raises(404, message="no such session")
    with pytest.raises(talon_one.NotFoundException) as caught:
        call("get_customer_session", "s")
    assert caught.value.data.message == "no such session"
    assert caught.value.data.status_code == 404
    assert caught.value.data.validate() == []


def test_an_exception_is_taken_for_its_status_and_data(mock: Mock, call: Caller) -> None:
    data = talon_one.ErrorResponseWithStatus(message="gone")
    mock.get_customer_session.raises(talon_one.NotFoundException(404, data=data, headers={"X-Request-Id": "r-1"}))
    with pytest.raises(talon_one.NotFoundException) as caught:
        call("get_customer_session", "s")
    assert (caught.value.data.message, caught.value.request_id) == ("gone", "r-1")


@pytest.mark.parametrize("name", ["update_customer_session_v2", "update_customer_profile_v2", "track_event_v2"])
def test_a_conflict_of_parallel_requests_is_repeated_as_ever(mock: Mock, call: Caller, name: str) -> None:
    arguments = operation_kit.call_of(next(op for op in operation_kit.OPERATIONS if op.name == name), 0).arguments
    getattr(mock, name).raises(409).returns()
    call(name, **arguments)
    assert len(getattr(mock, name).tries) == 2


def test_a_function_answers_each_try(mock: Mock, call: Caller) -> None:
    sessions: Dict[str, float] = {"a": 5.0}

    def found(asked: Call[Any]) -> Any:
        name = asked.arguments["customer_session_id"]
        if name not in sessions:
            raise talon_one.NotFoundException(404)
        return {"customer_session": {"total": sessions[name]}}

    mock.get_customer_session.returns(found)
    assert call("get_customer_session", "a").customer_session.total == 5
    with pytest.raises(talon_one.NotFoundException):
        call("get_customer_session", "b")
    sessions["b"] = 6
    assert call("get_customer_session", "b").customer_session.total == 6


def test_a_coroutine_function_answers_who_awaits(mock: Mock) -> None:
    async def answer(asked: Call[Any]) -> Any:
        await asyncio.sleep(0)
        return example(talon_one.IntegrationCustomerSessionResponse, customer_session={"total": 2})

    mock.get_customer_session.returns(answer)
    assert Caller(True)("get_customer_session", "a").customer_session.total == 2
    with pytest.raises(MockError, match="a coroutine function is to answer it; give a plain one"):
        Caller(False)("get_customer_session", "a")
    mock.reset()


def test_what_a_function_says_wrong_is_told(call: Caller) -> None:
    wrong = pytest.raises(MockError, match=r"get_customer_session.returns\(\): customerSession.total: a number")
    with wrong, mock_api() as mock:
        mock.get_customer_session.returns(lambda _: {"customer_session": {"total": "much"}})
        with pytest.raises(MockError):
            call("get_customer_session", "a")


@pytest.mark.parametrize(
    ("say", "message"),
    [
        (
            lambda m: m.track_event_v2.raises(418),
            "the contract has 400, 401, 403, 404, 409, 429 and 5xx for an error, not 418",
        ),
        (lambda m: m.track_event_v2.raises(200), "200 is no error; write returns()"),
        (lambda m: m.track_event_v2.raises(1000), "1000 is no error"),
        (lambda m: m.track_event_v2.raises("503"), "is needed, not '503'"),
        (lambda m: m.track_event_v2.raises(TIMEOUT, message="x"), "no answer comes with TIMEOUT"),
        (lambda m: m.track_event_v2.raises(talon_one.ApiException), "ApiException has no status"),
        (lambda m: m.track_event_v2.returns(_status=201), "the contract has 200, 204 for a success, not 201"),
        (lambda m: m.track_event_v2.returns(_status=404), "404 is no success; write raises(404)"),
        (lambda m: m.track_event_v2.returns(_status=204, effects=[]), "the answer has no body"),
        (lambda m: m.delete_campaign.returns({}), "the answer has no body"),
        (lambda m: m.track_event_v2.returns({}, effects=[]), "not both"),
        (lambda m: m.track_event_v2.returns(efects=[]), "no property 'efects'. Did you mean 'effects'?"),
        (lambda m: m.track_event_v2.returns(effects=[{"campaignId": "x"}]), "effects[0].campaignId: a whole number"),
        (lambda m: m.track_event_v2.returns(3), "the answer is IntegrationEventV2Response, not int"),
        (lambda m: m.track_event_v2.returns(example(talon_one.CartItem)), "IntegrationEventV2Response, not CartItem"),
        (lambda m: m.best_prior_price.returns({}), "the answer is list[BestPriorPrice], not dict"),
        (lambda m: m.best_prior_price.returns(id=3), "has no properties; give it as a whole"),
        (lambda m: m.export_coupons.returns(value=3), "the answer is text"),
    ],
)
def test_what_the_service_would_not_answer_is_refused(mock: Mock, say: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(talon_one.OpenApiException) as caught:
        say(mock)
    assert message in str(caught.value)


def test_unchecked_is_sent_as_it_is(mock: Mock, call: Caller) -> None:
    mock.get_customer_session.returns({"customerSession": {"total": "much"}}, unchecked=True)
    assert call("get_customer_session", "s").to_dict(serialize=True) == {"customerSession": {"total": "much"}}
    mock.get_customer_session.returns(b"<html>", unchecked=True)
    with pytest.raises(talon_one.UnreadableAnswerException):
        call("get_customer_session", "s")
    mock.get_customer_session.raises(418, unchecked=True)
    with pytest.raises(talon_one.ApiException) as caught:
        call("get_customer_session", "s")
    assert caught.value.status == 418


def test_answers_that_are_no_object(mock: Mock, call: Caller) -> None:
    mock.best_prior_price.returns([{"sku": "a"}, example(talon_one.BestPriorPrice, sku="b")])
    prices = call("best_prior_price", example(talon_one.BestPriorPriceRequest))
    assert [one.sku for one in prices] == ["a", "b"]
    mock.track_event_v2.returns(_status=204)
    assert call("track_event_v2", {"type": "x"}) is None
    mock.export_coupons.returns("value\nX\n")
    assert call("export_coupons", 1) == "value\nX\n"


# -- what nobody set up --------------------------------------------------------------------------------------


def test_a_call_without_an_answer_fails_and_says_what_is_left(call: Caller) -> None:
    with pytest.raises(MockError) as caught, mock_api() as mock:
        mock.track_event_v2.returns()
        call("get_customer_session", "s")
    assert "get_customer_session('s') was called, and no answer was set for it" in str(caught.value)
    assert "track_event_v2: returns" in str(caught.value)


def test_a_call_without_an_answer_fails_in_the_end_where_the_code_caught_it(call: Caller) -> None:
    with pytest.raises(MockError, match="no answer was set"), mock_api():
        try:
            call("get_customer_session", "s")
        except Exception:
            pass
    with mock_api():
        pass  # and no later one


def test_strict_fails_for_answers_that_nobody_asked_for(call: Caller) -> None:
    with mock_api(strict=True) as mock:
        mock.get_customer_session.returns()
        call("get_customer_session", "s")
    with pytest.raises(MockError) as caught, mock_api(strict=True) as mock:
        mock.get_customer_session.returns().raises(404)
        mock.track_event_v2.raises(503)
        call("get_customer_session", "s")
    assert str(caught.value).splitlines()[1:] == [
        "  get_customer_session: raises(404)",
        "  track_event_v2: raises(503)",
    ]
    with mock_api() as mock:
        mock.track_event_v2.returns()  # unused, which is no mistake by default


def test_what_the_code_raises_is_not_hidden() -> None:
    with pytest.raises(KeyError), mock_api(strict=True) as mock:
        mock.track_event_v2.returns()
        raise KeyError("code")


def test_names_that_there_are_not(mock: Mock) -> None:
    with pytest.raises(AttributeError, match=r"no operation 'track_event_v22'. Did you mean 'track_event_v2'\?"):
        mock.track_event_v22  # noqa: B018
    with pytest.raises(AttributeError, match=r"write mock.track_event_v2.returns"):
        mock.track_event_v2 = None  # type: ignore[assignment]
    with pytest.raises(AttributeError):
        mock.track_event_v2.return_value = None  # type: ignore[attr-defined]
    with pytest.raises(talon_one.ApiTypeError, match="'fail' or 'example' is needed, not 'ignore'"):
        mock_api(unset="ignore")  # type: ignore[arg-type]


def test_no_operation_is_hidden_by_what_a_mock_has() -> None:
    own = {name for cls in Mock.__mro__ for name in vars(cls) if name[0] != "_"}
    assert own & {op.name for op in operation_kit.OPERATIONS} == set()
    assert {op.name for op in operation_kit.OPERATIONS} <= set(dir(mock_api()))
    for op in operation_kit.OPERATIONS:
        for name in (op.name, *op.former):
            assert getattr(mock_api(), name).operation.name == op.name


# -- assertions ----------------------------------------------------------------------------------------------


def test_arguments_compare_as_what_they_are_on_the_wire(mock: Mock, call: Caller) -> None:
    mock.update_customer_session_v2.returns()
    call("update_customer_session_v2", "cart-1", CART, dry=True, _idempotency_key="key-1")
    script = mock.update_customer_session_v2
    body = talon_one.IntegrationRequest(customer_session=talon_one.NewCustomerSessionV2(profile_id="customer-1"))
    script.assert_called_once_with("cart-1", body, dry=True)
    script.assert_called_once_with("cart-1", CART, dry=ANY, _idempotency_key="key-1")
    script.assert_called_with(customer_session_id="cart-1", body={"customer_session": {"profile_id": ANY}}, dry=True)
    script.assert_any_call("cart-1", {"customerSession": ANY}, dry=True)
    for args, kwargs, other in [
        (("cart-2", CART), {"dry": True}, "customer_session_id"),
        (("cart-1", {"customerSession": {}}), {"dry": True}, "body"),
        (("cart-1", {"customerSession": {"profileId": "x"}}), {"dry": True}, "body"),
        (("cart-1", CART), {}, "dry"),
        (("cart-1", CART), {"dry": False}, "dry"),
        (("cart-1", CART), {"dry": True, "_idempotency_key": "key-2"}, "_idempotency_key"),
    ]:
        with pytest.raises(MockError, match=f"was called with another {other} than expected") as caught:
            script.assert_called_once_with(*args, **kwargs)
        assert "expected: update_customer_session_v2('cart-" in str(caught.value)
        assert "calls: 1\n  update_customer_session_v2('cart-1', IntegrationRequest(" in str(caught.value)
        with pytest.raises(MockError):
            script.assert_any_call(*args, **kwargs)
    with pytest.raises(talon_one.ApiTypeError, match="no parameter 'dri'. Did you mean 'dry'"):
        script.assert_called_once_with("cart-1", ANY, dri=True)
    with pytest.raises(talon_one.ApiTypeError, match="it is not sent, so it cannot be compared"):
        script.assert_called_once_with("cart-1", ANY, dry=True, _request_timeout=3)


def test_how_often_it_was_called(mock: Mock, call: Caller) -> None:
    script = mock.get_customer_session
    script.returns()
    script.assert_not_called()
    assert not script.called
    for check in (script.assert_called, script.assert_called_once, lambda: script.assert_called_with("s")):
        with pytest.raises(MockError):
            check()
    call("get_customer_session", "s")
    script.assert_called()
    script.assert_called_once()
    assert script.called
    call("get_customer_session", "t")
    script.assert_called_with("t")
    script.assert_any_call("s")
    with pytest.raises(MockError, match="was to be called once"):
        script.assert_called_once_with("s")
    with pytest.raises(MockError, match="was not to be called"):
        script.assert_not_called()


def test_an_upload_is_compared_by_its_content(mock: Mock, call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "coupons.csv"
    path.write_bytes(b"value\r\nX\r\n")
    mock.import_coupons.returns()
    call("import_coupons", 1, 2, up_file=path)
    asked = mock.import_coupons.assert_called_once_with(1, 2, up_file=str(path))
    mock.import_coupons.assert_called_once_with(1, 2, up_file=io.BytesIO(b"value\r\nX\r\n"))
    assert asked.body == b"value\r\nX\r\n"
    with pytest.raises(MockError):
        mock.import_coupons.assert_called_once_with(1, 2, up_file=b"value\r\nY\r\n")


def test_no_key_is_shown(mock: Mock) -> None:
    configuration = talon_one.Configuration("https://shop.example", "planted-secret-key")
    mock.get_customer_session.returns()
    with talon_one.ApiClient(configuration) as client:
        talon_one.IntegrationApi(client).get_customer_session("s")
    (asked,) = mock.get_customer_session.tries
    assert asked.headers["Authorization"] == "ApiKey-v1 planted-secret-key"
    shown = f"{asked!r} {asked.headers} {dict(asked.headers)!r} {mock!r} {mock.get_customer_session!r} {vars(client)}"
    assert "planted" not in shown
    with pytest.raises(MockError) as caught:
        mock.get_customer_session.assert_not_called()
    assert "planted" not in str(caught.value)


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


def test_a_service_that_is_busy_for_long_is_not_waited_for(mock: Mock) -> None:
    """A job waits where the service asks for more than a call's time; under a mock nobody does."""
    chain = mock.get_applications.raises(429, _headers={"Retry-After": "60"})
    for _ in range(3):
        chain = chain.raises(429, _headers={"Retry-After": "60"})
    chain.returns()
    with talon_one.ApiClient() as client:
        assert len(talon_one.paginate(talon_one.ManagementApi(client).get_applications).to_list()) == 1
    assert mock.waits.count(60) == 4


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
