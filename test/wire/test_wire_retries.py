"""When a call is tried again, how often, and after what wait."""

from __future__ import annotations

import math
import socket
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from time import monotonic
from typing import Any, Dict, List

import pytest
import urllib3
from faults import FaultServer, answer
from hypothesis import given
from hypothesis import strategies as st
from wire_kit import CALLS, EAGER, ended, make_client

import talon_one
from talon_one import exceptions as errors
from talon_one.wire.retries import Outcome, RetryPolicy, policy_of, retry_after

THREE = RetryPolicy(attempts=3, backoff=0.2, max_wait=5)
PARALLEL = b'{"message":"Too many requests are updating this profile at the same time","StatusCode":409}'


# -- the policy by itself --------------------------------------------------------------------------


@given(
    attempts=st.integers(1, 5000),
    backoff=st.floats(0, 100),
    max_wait=st.floats(0, 100),
    attempt=st.integers(1, 6000),
)
def test_backing_off_is_exponential_with_full_jitter(
    attempts: int, backoff: float, max_wait: float, attempt: int
) -> None:
    policy = RetryPolicy(attempts=attempts, backoff=backoff, max_wait=max_wait)
    wait = policy.wait(attempt, Outcome(sent=False, repeatable=False))
    if attempt >= attempts:
        assert wait is None
    else:
        assert wait is not None
        assert 0 <= wait <= min(max_wait, backoff * 2.0 ** min(attempt - 1, 500))


def test_the_jitter_is_full() -> None:
    policy = RetryPolicy(attempts=100, backoff=1, max_wait=100)
    for attempt in (1, 2, 3, 4):
        waits = [policy.wait(attempt, Outcome(sent=False, repeatable=False)) or 0 for _ in range(400)]
        top = 2 ** (attempt - 1)
        assert min(waits) < top * 0.1
        assert top * 0.9 < max(waits) <= top
        assert top * 0.4 < sum(waits) / len(waits) < top * 0.6


REPEATABLE_STATUSES = {502, 503, 504}


@given(
    sent=st.booleans(),
    repeatable=st.booleans(),
    status=st.sampled_from([None, 400, 401, 403, 404, 408, 409, 422, 429, 500, 501, 502, 503, 504, 505]),
    integration_write=st.booleans(),
    parallel=st.booleans(),
)
def test_what_is_worth_another_try(
    sent: bool, repeatable: bool, status: Any, integration_write: bool, parallel: bool
) -> None:
    body = PARALLEL if parallel else b'{"message":"duplicate"}'
    outcome = Outcome(sent or status is not None, repeatable, status, {}, body, integration_write)
    expected = (
        not outcome.sent
        or status == 429
        or (status == 409 and integration_write and parallel)
        or (repeatable and (status is None or status in REPEATABLE_STATUSES))
    )
    assert (THREE.wait(1, outcome) is not None) == expected
    assert (THREE.wait(3, outcome) is not None) == (status == 429), "which has tries of its own"
    assert THREE.wait(5, outcome) is None


@given(st.text() | st.from_regex(r"[0-9]{1,400}(\.[0-9]+)?", fullmatch=True) | st.datetimes().map(format_datetime))
def test_no_retry_after_breaks_anything(text: str) -> None:
    wait = retry_after({"Retry-After": text})
    assert wait is None or (0 <= wait < math.inf)


@pytest.mark.parametrize(
    ("text", "seconds"),
    {
        "0": 0,
        "120": 120,
        " 7 ": 7,
        "1.5": 1.5,
        "-1": None,
        "soon": None,
        "": None,
        "Wed, 21 Oct 2015 07:28:00 GMT": 0,
        "9" * 400: 365 * 86400,
        "Fri, 31 Dec 9999 23:59:59 GMT": 365 * 86400,
    }.items(),
)
def test_retry_after(text: str, seconds: Any) -> None:
    assert retry_after({"RETRY-after": text}) == seconds


def test_retry_after_as_a_date_to_come() -> None:
    moment = datetime.now(timezone.utc) + timedelta(seconds=90)
    for text in (
        format_datetime(moment, usegmt=True),
        format_datetime(moment.astimezone(timezone(timedelta(hours=5)))),
    ):
        assert 85 < (retry_after({"retry-after": text}) or 0) <= 90


@pytest.mark.parametrize(
    ("given_", "attempts"),
    [
        (None, 3),
        (True, 3),
        (False, 1),
        (0, 1),
        (4, 5),
        (RetryPolicy(attempts=7), 7),
        (urllib3.Retry(2), 3),
        (urllib3.Retry(False), 1),
        (urllib3.Retry(0), 1),
    ],
)
def test_what_is_understood_as_a_policy(given_: Any, attempts: int) -> None:
    configuration = talon_one.Configuration("http://127.0.0.1", retries=given_)
    assert policy_of(configuration.retries).attempts == attempts


def test_what_is_taken_over_from_urllib3() -> None:
    theirs = urllib3.Retry(total=4, backoff_factor=0.7, respect_retry_after_header=False)
    policy = policy_of(theirs)
    assert (policy.attempts, policy.backoff, policy.respect_retry_after) == (5, 0.7, False)
    assert policy.max_wait == theirs.backoff_max
    assert policy_of(urllib3.Retry(3, backoff_factor=0)).backoff == 0


@pytest.mark.parametrize(("value", "error"), [("3", TypeError), (1.5, TypeError), (-1, ValueError), ({}, TypeError)])
def test_what_is_no_policy(value: Any, error: Any) -> None:
    with pytest.raises(error) as raised:
        talon_one.Configuration("http://127.0.0.1", retries=value)
    assert isinstance(raised.value, errors.OpenApiException)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"attempts": 0}, ValueError),
        ({"attempts": True}, TypeError),
        ({"attempts": 2.0}, TypeError),
        ({"backoff": -1}, ValueError),
        ({"max_wait": -1}, ValueError),
        ({"backoff": "x"}, TypeError),
        ({"backoff": None}, TypeError),
        ({"backoff": math.nan}, ValueError),
        ({"backoff": math.inf}, ValueError),
        ({"max_wait": math.nan}, ValueError),
        ({"respect_retry_after": "x"}, TypeError),
        ({"rate_limit_attempts": 0}, ValueError),
        ({"rate_limit_attempts": "x"}, TypeError),
        ({"max_retry_after": -1}, ValueError),
        ({"max_retry_after": math.inf}, ValueError),
        ({"max_retry_after": None}, TypeError),
    ],
)
def test_what_no_policy_can_be_made_of(arguments: Dict[str, Any], error: Any) -> None:
    with pytest.raises(error, match=f"RetryPolicy.{next(iter(arguments))}") as raised:
        RetryPolicy(**arguments)
    assert isinstance(raised.value, errors.OpenApiException)


# -- over the wire ---------------------------------------------------------------------------------


def test_attempts_tell_the_story(waits: List[float]) -> None:
    faults = ("503", "reset_before_head", "429_seconds", "ok")
    policy = RetryPolicy(attempts=5, backoff=0.2)
    with FaultServer(*faults) as server, make_client(server.url, retries=policy) as client:
        answered = CALLS["PUT"](client, _return_http_data_only=False)
    attempts = answered.attempts
    assert [attempt.number for attempt in attempts] == [1, 2, 3, 4]
    assert [attempt.status for attempt in attempts] == [503, None, 429, 200]
    assert attempts[0].reason == "503 Whatever"
    assert "reset" in attempts[1].reason
    assert attempts[2].reason == "429 Too Many Requests"
    assert attempts[3].reason == "200 OK"
    assert [attempt.wait for attempt in attempts] == [*waits, None]
    assert waits[0] <= 0.2
    assert waits[1] <= 0.4
    assert waits[2] == 0
    assert all(attempt.duration > 0 for attempt in attempts)
    assert len(server.received) == 4


@pytest.mark.parametrize(("call", "tries"), {"GET": 3, "PUT": 3, "POST keyed": 3, "POST": 1, "DELETE": 3}.items())
def test_three_tries_by_default(call: str, tries: int, waits: List[float]) -> None:
    with FaultServer("503") as server, make_client(server.url, retries=None) as client:
        end = ended(lambda: CALLS[call](client))
    assert type(end.error) is errors.ServiceException
    assert len(server.received) == tries
    assert len(waits) == tries - 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("off", [False, 0, RetryPolicy(attempts=1)])
def test_turned_off(off: Any, call: str) -> None:
    for fault in ("429", "503", "reset_before_head"):
        with FaultServer(fault) as server, make_client(server.url, retries=off) as client:
            assert ended(lambda client=client: CALLS[call](client)).error is not None
        assert len(server.received) == 1


def test_a_call_can_have_its_own() -> None:
    with FaultServer("503") as server, make_client(server.url, retries=False) as client:
        api = talon_one.IntegrationApi(client)
        ended(lambda: api.with_options(retries=RetryPolicy(4, backoff=0)).get_customer_session("a"))
        assert len(server.received) == 4
        ended(lambda: api.get_customer_session("a"))
        assert len(server.received) == 5


@pytest.mark.parametrize("call", CALLS)
def test_retry_after_in_seconds_is_honoured(call: str, waits: List[float]) -> None:
    busy = answer({"message": "slow down"}, 429, {"Retry-After": "2"})
    with FaultServer(busy, "ok") as server, make_client(server.url) as client:
        assert ended(lambda: CALLS[call](client)).error is None
    assert waits == [2]


def test_retry_after_as_a_date_is_honoured(waits: List[float]) -> None:
    moment = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=4), usegmt=True)
    with FaultServer(answer({}, 503, {"Retry-After": moment}), "ok") as server, make_client(server.url) as client:
        CALLS["GET"](client)
    assert 1 < waits[0] <= 4


def test_retry_after_is_ignored_where_so_asked(waits: List[float]) -> None:
    policy = RetryPolicy(attempts=2, backoff=0, respect_retry_after=False)
    with FaultServer("429_hour", "ok") as server, make_client(server.url, retries=policy) as client:
        CALLS["POST"](client)
    assert 1 <= waits[0] < 1.5


def test_a_parallel_update_is_told_from_a_duplicate() -> None:
    """By the body, and only on writes of the Integration API."""
    with FaultServer("409_parallel") as server, make_client(server.url) as client:
        management = talon_one.ManagementApi(client)
        end = ended(lambda: management.create_collection(1, 2, talon_one.NewCampaignCollection(name="n")))
        assert type(end.error) is errors.ConflictException
        assert len(server.received) == 1
        ended(lambda: CALLS["GET"](client))
        assert len(server.received) == 2
        ended(lambda: CALLS["POST"](client))
        assert len(server.received) == 4


def test_a_stream_is_opened_again() -> None:
    with FaultServer("503", "ok") as server, make_client(server.url) as client:
        with CALLS["GET"](client, _preload_content=False) as response:
            assert response.read() == b'{"effects": []}'
            assert [attempt.status for attempt in response.attempts] == [503, 200]
    assert len(server.received) == 2


def test_what_was_sent_once_may_have_arrived() -> None:
    """The error says that nothing was sent only if no try sent anything."""

    def gone(connection: Any, _: Any) -> None:
        connection.server._listener.shutdown(socket.SHUT_RDWR)
        connection.reset()

    with FaultServer(gone) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["PUT"](client)).error
    assert "connection refused" in str(error)
    assert "Nothing was sent" not in str(error)
    assert len(error.attempts) == 2


@pytest.mark.parametrize("fault", ["503", "reset_before_head"])
def test_a_request_of_one_s_own(fault: str) -> None:
    """`RESTClientObject.request` and `call_api` follow the same policy."""
    with FaultServer(fault) as server, make_client(server.url, retries=EAGER) as client:
        for method, tries in {"GET": 2, "PUT": 2, "DELETE": 2, "POST": 1}.items():
            path = "/v2/audiences" + ("" if method == "POST" else "/3")
            before = len(server.received)
            ended(lambda method=method, url=server.url + path: client.rest_client.request(method, url, body={"a": 1}))
            assert len(server.received) - before == tries
            before = len(server.received)
            ended(lambda method=method, path=path: client.call_api(path, method))
            assert len(server.received) - before == tries


#: PUTs that add up: done twice, they give or take the points twice.
POINTS = {"points": 5}
ADDING_UP: Dict[str, Any] = {
    "add_loyalty_points": (talon_one.ManagementApi, (1, "p", POINTS)),
    "remove_loyalty_points": (talon_one.ManagementApi, (1, "p", POINTS)),
    "add_loyalty_card_points": (talon_one.ManagementApi, (1, "card", POINTS)),
    "deduct_loyalty_card_points": (talon_one.ManagementApi, (1, "card", POINTS)),
    "transfer_loyalty_card": (talon_one.ManagementApi, (1, "card", {"newCardIdentifier": "other"})),
    "sync_catalog": (talon_one.IntegrationApi, (1, {"actions": [{"type": "ADD", "payload": {"sku": "a"}}]})),
}


@pytest.mark.parametrize(
    ("fault", "tries"), [("503", 1), ("reset_before_head", 1), ("hang", 1), ("429", 2), ("refused", 2)]
)
@pytest.mark.parametrize("name", ADDING_UP)
def test_what_adds_up_is_not_done_twice(name: str, fault: str, tries: int) -> None:
    api, arguments = ADDING_UP[name]
    with FaultServer("ok" if fault == "refused" else fault) as server:
        url = "http://127.0.0.1:1" if fault == "refused" else server.url
        with make_client(url, timeout=0.2 if fault == "hang" else 5) as client:
            error: Any = ended(lambda: getattr(api(client), name)(*arguments)).error
        assert len(error.attempts) == tries
        assert len(server.received) == (0 if fault == "refused" else tries)


def test_the_last_moment_is_for_no_other_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """A timeout can come just before the deadline: what is left then would only blur how the call ended."""
    started: List[float] = []

    def clock() -> float:
        started.append(monotonic())
        return started[0] + 5 - 0.0005 if server.received else started[-1]

    monkeypatch.setattr("talon_one.wire.call.monotonic", clock)
    settings: Dict[str, Any] = {"timeout": 5, "retries": RetryPolicy(backoff=0)}
    with FaultServer("503", "ok") as server, make_client(server.url, **settings) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert [attempt.status for attempt in error.attempts] == [503]
