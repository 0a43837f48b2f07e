"""A transport of the user's: what it is given, and what becomes of what it gives."""

from __future__ import annotations

import json
import pickle
from time import monotonic
from typing import Any, Callable, List, Union

import pytest
from conftest import KEY

import talon_one
from talon_one import ApiClient, Configuration, Exchange, Failure, Request, RESTResponse

HOST = "https://shop.example"
SESSION = {"customerSession": {"integrationId": "s"}, "effects": []}


class Scripted:
    """Gives one outcome after another, the last again and again."""

    def __init__(self, *outcomes: Union[RESTResponse, Failure, Callable[[], Any]]) -> None:
        self.outcomes = list(outcomes)
        self.requests: List[Request] = []
        self.exchanges: List[Exchange] = []
        self.closed = False

    def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        self.requests.append(request)
        self.exchanges.append(exchange)
        exchange.sent = True
        outcome: Any = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        return outcome() if callable(outcome) else outcome

    def close(self) -> None:
        self.closed = True


def answer(status: int = 200, data: Any = SESSION, **headers: str) -> RESTResponse:
    return RESTResponse(status, "Said", headers, json.dumps(data).encode())


def client_of(transport: Any, **settings: Any) -> ApiClient:
    settings = {"retries": talon_one.RetryPolicy(backoff=0), **settings}
    return ApiClient(Configuration(HOST, KEY, **settings), transport=transport)


def call(client: ApiClient, **options: Any) -> Any:
    return talon_one.IntegrationApi(client).get_customer_session("s", **options)


def test_it_gets_the_request_and_gives_the_answer() -> None:
    transport = Scripted(answer())
    started = monotonic()
    with client_of(transport, timeout=5) as client:
        session = call(client)
        assert client.last_response is not None and client.last_response.status == 200
    assert session.customer_session.integration_id == "s"
    (request,), (exchange,) = transport.requests, transport.exchanges
    assert (request.method, exchange.url) == ("GET", f"{HOST}/v2/customer_sessions/s")
    assert request.wire_headers()["Authorization"] == f"ApiKey-v1 {KEY}"
    left = exchange.time_left()
    assert left is not None and exchange.deadline is not None and exchange.deadline <= started + 5.5
    assert transport.closed


def test_failures_are_tried_again_where_that_is_safe() -> None:
    broken = Failure(talon_one.ApiConnectionException, "broken")
    transport = Scripted(broken, answer(503), answer())
    with client_of(transport) as client:
        session = call(client, _return_http_data_only=False)
    assert [attempt.reason for attempt in session.attempts] == ["broken", "503 Said", "200 Said"]
    posted = Scripted(broken, answer())
    with client_of(posted) as client, pytest.raises(talon_one.ApiConnectionException, match="broken") as caught:
        talon_one.ManagementApi(client).create_coupons(1, 2, talon_one.NewCoupons(usage_limit=1, number_of_coupons=1))
    assert len(posted.requests) == 1
    assert "Whether the service acted" in str(caught.value)


def test_what_was_not_sent_is_repeated_whatever_it_is() -> None:
    def unsent() -> Failure:
        posted.exchanges[-1].sent = False
        return Failure(talon_one.ApiConnectionException, "refused")

    posted = Scripted(unsent, unsent, answer(204, None))
    with client_of(posted) as client:
        talon_one.ManagementApi(client).create_coupons(1, 2, talon_one.NewCoupons(usage_limit=1, number_of_coupons=1))
    assert len(posted.requests) == 3


def test_what_would_fail_again_is_not_repeated() -> None:
    transport = Scripted(Failure(talon_one.UnreadableAnswerException, "too large", again=False))
    with client_of(transport) as client, pytest.raises(talon_one.UnreadableAnswerException, match="too large"):
        call(client)
    assert len(transport.requests) == 1


def test_redirects_are_followed_by_the_call() -> None:
    transport = Scripted(answer(302, None, location="/elsewhere"), answer())
    with client_of(transport) as client:
        answered = call(client, _return_http_data_only=False)
    assert [exchange.url for exchange in transport.exchanges] == [f"{HOST}/v2/customer_sessions/s", f"{HOST}/elsewhere"]
    assert len(answered.attempts) == 1
    away = Scripted(answer(302, None, location="https://other.example/"))
    with client_of(away) as client, pytest.raises(talon_one.RedirectException):
        call(client)
    assert len(away.requests) == 1


def test_an_error_answer_is_its_exception_and_shows_no_key() -> None:
    transport = Scripted(answer(404, {"message": f"no {KEY} here"}))
    with (
        client_of(transport) as client,
        pytest.raises(talon_one.NotFoundException, match="no \\*\\*\\* here") as caught,
    ):
        call(client)
    assert KEY not in str(caught.value) + repr(vars(caught.value))


def test_a_failure_after_the_head_tells_its_status() -> None:
    """An error answer keeps its status, however little of its body came."""
    cut = answer(500, None)
    cut.data = b'{"mess'
    failure = Failure(talon_one.UnreadableAnswerException, "cut", partial=cut.data, response=cut)
    with client_of(Scripted(failure), retries=False) as client, pytest.raises(talon_one.ServiceException) as caught:
        call(client)
    assert (caught.value.status, caught.value.body) == (500, '{"mess')


def test_what_it_raises_reaches_the_caller() -> None:
    class Mistake(Exception):
        pass

    def mistake() -> None:
        raise Mistake

    transport = Scripted(mistake)
    with client_of(transport) as client, pytest.raises(Mistake):
        call(client)
    assert len(transport.requests) == 1


def test_streams_are_made_of_whole_answers(tmp_path: Any) -> None:
    data = b"id,value\n1,A\n"
    transport = Scripted(lambda: RESTResponse(200, "OK", {"content-type": "application/csv"}, data))
    with client_of(transport) as client:
        management = talon_one.ManagementApi(client)
        with management.export_coupons(1, campaign_id=2, _preload_content=False) as stream:
            assert stream.read(2) == b"id"
            assert b"".join(stream) == data[2:]
        path = talon_one.download(management.export_coupons, 1, campaign_id=2, to=tmp_path / "a.csv")
        assert path is not None
        with open(path, "rb") as file:
            assert file.read() == data


def test_hooks_run_with_it() -> None:
    seen: List[Any] = []
    with client_of(
        Scripted(answer(503), answer()), on_request=seen.append, on_response=lambda *a: seen.append(a)
    ) as client:
        call(client)
    assert [type(one) for one in seen] == [Request, tuple, Request, tuple]
    assert [one[1].status for one in seen if isinstance(one, tuple)] == [503, 200]


def test_clients_with_it_pickle() -> None:
    client = pickle.loads(pickle.dumps(client_of(Plain())))
    assert type(client.rest_client.transport) is Plain
    assert call(client).customer_session.integration_id == "s"


class Plain:
    """A transport without `close`, which pickles."""

    def exchange(self, request: Request, exchange: Exchange) -> RESTResponse:
        exchange.sent = True
        return answer()


def test_a_client_closes_without_its_help() -> None:
    with client_of(Plain()) as client:
        call(client)
