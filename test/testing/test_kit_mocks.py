"""What the operations of a mock answer, and what becomes of calls that have no answer."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Callable, Dict
from unittest.mock import ANY

import operation_kit
import pytest
from conftest import KEY
from mock_kit import CART, Caller, caller, mocked

import talon_one
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

__all__ = ["caller", "mocked"]  # fixtures

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
        "get_customer_session: its 2 responses are used up (returns, returns), and another try came: "
        "get_customer_session('s')."
    )
    mock.get_customer_session.returns()  # set anew
    call("get_customer_session", "s")
    with pytest.raises(MockError, match="used up"):
        mock.stop()


def test_the_real_policy_retries_with_one_key_and_nobody_waits(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(seconds: float) -> None:
        raise AssertionError(f"waited {seconds} s")

    async def refuse_awaited(seconds: float) -> None:
        assert seconds == 0

    monkeypatch.setattr(time, "sleep", refuse)
    monkeypatch.setattr(asyncio, "sleep", refuse_awaited)
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


def test_the_class_of_an_exception_stands_for_its_status(mock: Mock, call: Caller) -> None:
    for error in (talon_one.NotFoundException, talon_one.RateLimitException(), talon_one.ServiceException):
        mock.create_referral.raises(error)
        with pytest.raises(talon_one.ApiException) as caught:
            call("create_referral", {"campaignId": 1, "advocateProfileIntegrationId": "p"}, _request_timeout=2)
        assert type(caught.value) is error or type(caught.value) is type(error)
        assert caught.value.status in (404, 429, 503)


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
    with pytest.raises(MockError, match="its response comes from a coroutine function; give a plain one"):
        Caller(False)("get_customer_session", "a")
    mock.reset()


def test_what_a_function_says_wrong_is_told(call: Caller) -> None:
    wrong = pytest.raises(MockError, match=r"get_customer_session.returns\(\): customerSession.total: a number")
    with wrong, mock_api() as mock:
        mock.get_customer_session.returns(lambda _: {"customer_session": {"total": "much"}})
        with pytest.raises(MockError):
            call("get_customer_session", "a")


@pytest.mark.parametrize(("name", "instead"), [("return_value", "returns"), ("side_effect", "raises")])
def test_the_ways_of_unittest_mock_lead_to_those_of_the_kit(name: str, instead: str) -> None:
    found = rf"has no {name}; write track_event_v2\..*{instead}\("
    with mock_api() as mock, pytest.raises(AttributeError, match=found):
        setattr(mock.track_event_v2, name, 5)


@pytest.mark.parametrize(
    ("say", "message"),
    [
        (
            lambda m: m.track_event_v2.raises(418),
            "the contract has 400, 401, 403, 404, 409, 429 and 5xx for an error, not 418",
        ),
        (lambda m: m.track_event_v2.raises(200), "200 is not an error; write returns()"),
        (lambda m: m.track_event_v2.raises(1000), "1000 is not an error"),
        (lambda m: m.track_event_v2.raises("503"), "is needed, not '503'"),
        (lambda m: m.track_event_v2.raises(TIMEOUT, message="x"), "there is no response with TIMEOUT"),
        (lambda m: m.track_event_v2.raises(talon_one.ApiException), "ApiException has no status"),
        (lambda m: m.track_event_v2.returns(_status=201), "the contract has 200, 204 for a success, not 201"),
        (lambda m: m.track_event_v2.returns(_status=404), "404 is not a success; write raises(404)"),
        (lambda m: m.track_event_v2.returns(_status=204, effects=[]), "the response has no body"),
        (lambda m: m.delete_campaign.returns({}), "the response has no body"),
        (lambda m: m.track_event_v2.returns({}, effects=[]), "not both"),
        (lambda m: m.track_event_v2.returns(efects=[]), "no property 'efects'. Did you mean 'effects'?"),
        (lambda m: m.track_event_v2.returns(effects=[{"campaignId": "x"}]), "effects[0].campaignId: a whole number"),
        (lambda m: m.track_event_v2.returns(3), "the response is IntegrationEventV2Response, not int"),
        (lambda m: m.track_event_v2.returns(example(talon_one.CartItem)), "IntegrationEventV2Response, not CartItem"),
        (lambda m: m.best_prior_price.returns({}), "the response is list[BestPriorPrice], not dict"),
        (lambda m: m.best_prior_price.returns(id=3), "has no properties; give all of it"),
        (lambda m: m.export_coupons.returns(value=3), "the response is text"),
    ],
)
def test_what_the_service_would_not_answer_is_refused(mock: Mock, say: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(talon_one.OpenApiException) as caught:
        say(mock)
    assert message in str(caught.value)


def test_unchecked_is_sent_as_it_is(mock: Mock, call: Caller) -> None:
    mock.get_customer_session.returns({"customerSession": {"total": "much"}}, unchecked=True)
    assert call("get_customer_session", "s").to_dict(serialize=True) == {"customerSession": {"total": "much"}}
    mock.get_customer_session.returns(customer_session={"total": "much"}, unchecked=True)
    assert call("get_customer_session", "s").to_dict(serialize=True) == {"customerSession": {"total": "much"}}
    mock.get_customer_session.returns(b"<html>")
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
    assert "get_customer_session('s') was called, and no response was set for it" in str(caught.value)
    assert "track_event_v2: returns" in str(caught.value)


def test_a_call_without_an_answer_fails_in_the_end_where_the_code_caught_it(call: Caller) -> None:
    with pytest.raises(MockError, match="no response was set"), mock_api():
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
    with pytest.raises(talon_one.ApiTypeError, match="True or False is needed, not 'yes'"):
        mock_api(strict="yes")  # type: ignore[arg-type]


def test_no_operation_is_hidden_by_what_a_mock_has() -> None:
    own = {name for cls in Mock.__mro__ for name in vars(cls) if name[0] != "_"}
    assert own & {op.name for op in operation_kit.OPERATIONS} == set()
    assert {op.name for op in operation_kit.OPERATIONS} <= set(dir(mock_api()))
    for op in operation_kit.OPERATIONS:
        for name in (op.name, *op.former):
            assert getattr(mock_api(), name).operation.name == op.name


def test_headers_and_statuses_of_any_kind() -> None:
    """What a test writes as a number is one on the wire; what can be none is refused when it is said."""
    with mock_api() as mock, pytest.raises(talon_one.RateLimitException) as caught:
        mock.get_customer_session.raises(429, _headers={"Retry-After": 2})  # type: ignore[dict-item]
        api = talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration("https://example.com", KEY)))
        api.get_customer_session("cart-1")
    assert caught.value.retry_after == 2
    with mock_api() as mock:
        with pytest.raises(talon_one.ApiTypeError, match=r"_headers: a mapping of names to texts is needed, not list"):
            mock.get_customer_session.returns(_headers=["a"])  # type: ignore[arg-type]
        with pytest.raises(talon_one.ApiTypeError, match=r"_status\): a number is needed, not '200'"):
            mock.get_customer_session.returns(_status="200")  # type: ignore[arg-type]
