"""What becomes of a call that meets a limit of the service: 429, with a `Retry-After` or without."""

from __future__ import annotations

import pickle
from typing import Any, List

import pytest
import urllib3
from faults import FaultServer, answer
from wire_kit import CALLS, assert_in_time, ended, make_client

from talon_one import exceptions as errors
from talon_one.wire.retries import RetryPolicy


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("asked", "longest", "tries"),
    [
        ("120", 120.0, 3),
        ("121", 120.0, 1),
        ("31536000", 120.0, 1),
        ("9" * 400, 120.0, 1),
        ("900", 1000, 3),
        ("1", 0.5, 1),
    ],
)
def test_nobody_waits_for_a_year(status: int, asked: str, longest: float, tries: int, waits: List[float]) -> None:
    """Without a deadline: the call ends with the error at once, which tells how long to wait."""
    busy = answer({}, status, {"Retry-After": asked})
    policy = RetryPolicy(max_retry_after=longest, rate_limit_attempts=3)
    with FaultServer(busy) as server, make_client(server.url, timeout=None, retries=policy) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert len(server.received) == tries
    assert waits == [float(asked)] * (tries - 1)
    assert error.retry_after == min(float(asked), 365 * 86400)


def test_a_limit_by_the_second_is_outlasted(waits: List[float]) -> None:
    """Without a `Retry-After`: waits of about a second, and tries that others do not use up."""
    with FaultServer("429", "429", "503", "429", "503", "429", "ok") as server:
        with make_client(server.url, timeout=60, retries=None) as client:
            answered = CALLS["GET"](client, _return_http_data_only=False)
    assert [attempt.status for attempt in answered.attempts] == [429, 429, 503, 429, 503, 429, 200]
    limited = [wait for wait, attempt in zip(waits, answered.attempts) if attempt.status == 429]
    assert all(1 <= wait < 1.5 for wait in limited)
    assert len(set(limited)) > 1, "those that met the limit together do not come back together"
    assert all(wait <= 0.4 for wait, attempt in zip(waits, answered.attempts) if attempt.status == 503)


@pytest.mark.parametrize(
    ("retries", "tries"),
    [
        (None, 5),
        (2, 5),
        (9, 10),
        (False, 1),
        (0, 1),
        (RetryPolicy(attempts=1, rate_limit_attempts=4), 1),
        (RetryPolicy(rate_limit_attempts=2), 2),
        (RetryPolicy(attempts=9, rate_limit_attempts=2), 2),
        (urllib3.Retry(2), 5),
    ],
    ids=repr,
)
@pytest.mark.parametrize("call", ["GET", "POST"])
def test_tries_that_meet_a_limit(call: str, retries: Any, tries: int, waits: List[float]) -> None:
    with FaultServer("429") as server, make_client(server.url, timeout=60, retries=retries) as client:
        error: Any = ended(lambda: CALLS[call](client)).error
    assert type(error) is errors.RateLimitException
    assert len(server.received) == tries == len(error.attempts)


def test_a_limit_and_the_deadline() -> None:
    """The waits are within it: the call ends at once where the next would pass it."""
    with FaultServer("429") as server, make_client(server.url, timeout=1.6, retries=None) as client:
        end = assert_in_time(lambda: ended(lambda: CALLS["GET"](client)), 1.6)
    assert type(end.error) is errors.RateLimitException


def test_a_policy_is_pickled_and_shown() -> None:
    policy = RetryPolicy(4, 0.5, 7, False, rate_limit_attempts=6, max_retry_after=8)
    twin = pickle.loads(pickle.dumps(policy))
    assert repr(twin) == repr(policy)
    assert "max_retry_after=8" in repr(policy)
    older = RetryPolicy.__new__(RetryPolicy)
    older.__setstate__((None, {"attempts": 4, "backoff": 1, "max_wait": 2, "respect_retry_after": True}))
    assert (older.attempts, older.rate_limit_attempts, older.max_retry_after) == (4, 5, 120)


def test_the_error_of_a_limit_tells_how_long_to_wait() -> None:
    with FaultServer("429_hour") as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert error.retry_after == 3600
    assert error.attempts[-1].wait is None
