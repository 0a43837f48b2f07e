"""`Configuration(pace=True)`: no endpoint gets more requests in a second than the service takes."""

from __future__ import annotations

import os
import threading
import time
from typing import Any, Callable, Dict, List, Tuple

import pytest
from faults import FaultServer, answer
from hypothesis import given, settings
from hypothesis import strategies as st
from wire_kit import CALLS, assert_in_time, ended, make_client

import talon_one
from talon_one import exceptions as errors
from talon_one.wire.pace import LIMIT, Pace, Turn

CAMPAIGNS = answer({"hasMore": False, "data": []})


class Counter:
    """Answers, and keeps when requests came, by path; `slow` seconds pass before an answer."""

    def __init__(self, slow: Callable[[int], float] = lambda _: 0) -> None:
        self.came: Dict[str, List[float]] = {}
        self._slow = slow
        self._lock = threading.Lock()

    def __call__(self, connection: Any, request: Any) -> None:
        with self._lock:
            times = self.came.setdefault(request.target.partition("?")[0], [])
            times.append(time.monotonic())
            number = len(times)
        time.sleep(self._slow(number))
        CAMPAIGNS(connection, request)

    def most_in_a_second(self) -> int:
        """The most requests to one path within any second."""
        windows = [
            [time for time in times if start <= time < start + 1] for times in self.came.values() for start in times
        ]
        return max(map(len, windows))


def in_threads(count: int, work: Callable[[int], None]) -> None:
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
        assert not thread.is_alive()


def paced(url: str, **settings: Any) -> talon_one.ApiClient:
    return make_client(url, **{"pace": True, "timeout": 60, "retries": False, **settings})


@pytest.mark.parametrize("slow", [lambda _: 0, lambda number: number % 3 * 0.4], ids=["fast", "slow"])
def test_never_more_than_the_service_takes(slow: Any) -> None:
    """From 8 threads, by methods and by hand; two endpoints do not wait for each other."""
    counter = Counter(slow)
    failed: List[Any] = []
    with FaultServer(counter) as server, paced(server.url) as client:
        management = talon_one.ManagementApi(client)

        def work(number: int) -> None:
            for _ in range(2):
                end = ended(
                    lambda: (
                        management.get_campaigns(1)
                        if number % 2
                        else client.call_api("/v1/applications/1/campaigns", "GET")
                    )
                )
                failed.extend([end.error] if end.error else [])
            ended(lambda: management.get_application(1))

        in_threads(8, work)
    assert failed == []
    assert sum(map(len, counter.came.values())) == 24
    assert counter.most_in_a_second() <= LIMIT


def test_ids_share_the_limit_of_their_endpoint() -> None:
    counter = Counter()
    with FaultServer(counter) as server, paced(server.url) as client:
        management = talon_one.ManagementApi(client)
        in_threads(8, lambda number: management.get_application(number + 1) and None)
    times = sorted(time for one in counter.came.values() for time in one)
    assert all(later - earlier >= 1 for earlier, later in zip(times, times[LIMIT:]))


def test_the_integration_api_has_no_such_limit() -> None:
    with FaultServer("ok") as server, paced(server.url, timeout=1) as client:
        in_threads(8, lambda _: [CALLS["GET"](client) for _ in range(3)] and None)
        client.call_api("/v2/customer_sessions/1", "GET", auth_settings=["api_key_v1"])
    assert len(server.received) == 25


def test_it_is_off_by_default() -> None:
    counter = Counter()
    with FaultServer(counter) as server, make_client(server.url) as client:
        for _ in range(2 * LIMIT):
            talon_one.ManagementApi(client).get_campaigns(1)
    assert not client.configuration.pace
    assert client.rest_client._pace._lines == {}
    for wrong in ("yes", None, 3):
        with pytest.raises(errors.ApiTypeError, match="pace"):
            talon_one.Configuration(pace=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("timeout", [0.3, 0.9])
def test_a_turn_that_comes_too_late(timeout: float) -> None:
    """The call ends before its deadline, and says that nothing was sent."""
    with FaultServer(CAMPAIGNS) as server, paced(server.url) as client:
        api = talon_one.ManagementApi(client)
        for _ in range(LIMIT):
            api.get_campaigns(1)
        end = assert_in_time(lambda: ended(lambda: api.get_campaigns(1, _request_timeout=timeout)), timeout)
        assert type(end.error) is errors.ApiTimeoutException
        assert str(end.error).startswith(
            "get_campaigns: its turn did not come in time: each endpoint takes 3 requests a second"
        )
        assert "Nothing was sent" in str(end.error)
        assert len(server.received) == LIMIT
        assert ended(lambda: api.get_campaigns(1, _request_timeout=5)).error is None, "no place is lost"


def test_each_try_takes_a_turn() -> None:
    counter, tries = Counter(), 0

    def busy_twice(connection: Any, request: Any) -> None:
        nonlocal tries
        tries += 1
        if tries % 3:
            counter.came.setdefault("x", []).append(time.monotonic())
            answer({}, 503)(connection, request)
        else:
            counter(connection, request)

    policy = talon_one.RetryPolicy(backoff=0)
    with FaultServer(busy_twice) as server, paced(server.url, retries=policy) as client:
        for _ in range(3):
            talon_one.ManagementApi(client).get_campaigns(1)
    times = sorted(time for one in counter.came.values() for time in one)
    assert len(times) == 9
    assert all(later - earlier >= 1 for earlier, later in zip(times, times[LIMIT:]))


def test_no_time_for_another_try_is_left_in_the_line() -> None:
    """The error is that of the last try, not that there was no turn."""
    policy = talon_one.RetryPolicy(backoff=0)
    with FaultServer("503") as server, paced(server.url, timeout=0.5, retries=policy) as client:
        api = talon_one.ManagementApi(client)
        ended(lambda: api.get_campaigns(1))
        error: Any = ended(lambda: api.get_campaigns(1)).error
    assert error.status in (503, None)
    assert len(server.received) == LIMIT


def test_a_call_that_an_interrupt_ends_gives_its_turn_back() -> None:
    class Interrupt(BaseException):
        pass

    def interrupt(_: Any) -> None:
        raise Interrupt

    with FaultServer(CAMPAIGNS) as server, paced(server.url, timeout=5) as client:
        api = talon_one.ManagementApi(client)
        client.configuration.on_request = interrupt
        for _ in range(LIMIT):
            with pytest.raises(Interrupt):
                api.get_campaigns(1)
        client.configuration.on_request = None
        assert ended(lambda: api.get_campaigns(1)).error is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_child_has_lines_of_its_own() -> None:
    pace, owner = Pace(), threading.Thread()
    turns = [Turn("a", owner) for _ in range(LIMIT + 1)]
    assert [pace.wait(turn, 10) for turn in turns[:LIMIT]] == [0.0] * LIMIT
    assert pace.wait(turns[-1], 10) > 1
    pace._lock.acquire()  # as if a thread of the parent asked now
    child = os.fork()
    if child == 0:
        os._exit(0 if pace.wait(turns[-1], 10) == 0.0 else 1)
    assert os.waitpid(child, 0)[1] == 0


# -- the state alone ---------------------------------------------------------------------------------


class Owner:
    pass


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 2), st.one_of(st.none(), st.floats(0, 3)), st.booleans()), min_size=1, max_size=30)
)
def test_turns(requests: List[Tuple[float, Any, bool]]) -> None:
    """Requests come, are under way for a while, and some are given up in the line: never more than three a second
    are sent, in the order of coming, and no wait is longer than it has to be.
    """
    pace, now, came = Pace(), 100.0, 100.0
    waiting: List[Any] = []  # [when to ask, number, turn, how long it takes]
    under_way: List[Tuple[float, Turn]] = []
    sent: List[Tuple[float, int]] = []
    answered: List[float] = []
    owners = []
    for number, (gap, takes, gives_up) in enumerate(requests):
        came += gap
        owners.append(Owner())
        waiting.append([came, number, Turn("a", owners[-1]), 0.0 if takes is None else takes, gives_up])
    while waiting:
        now, number, turn, takes, gives_up = min(waiting, key=lambda one: (one[0], one[1]))
        waiting = [one for one in waiting if one[1] != number]
        for end, other in [pair for pair in under_way if pair[0] <= now]:
            other.end(end)
            answered.append(end)
            under_way.remove((end, other))
        wait = pace.wait(turn, now)
        if wait == 0.0:
            sent.append((now, number))
            under_way.append((now + takes, turn))
        elif gives_up:
            turn.end(now)
        else:
            assert 0 < wait <= 2 + len(requests)
            waiting.append([now + wait, number, turn, takes, gives_up])
    times = [time for time, _ in sent]
    assert all(later - earlier >= 1 for earlier, later in zip(times, times[LIMIT:]))
    assert len(sent) >= sum(not gives_up for _, _, gives_up in requests)


def test_first_come_first_served() -> None:
    pace = Pace()
    owners = [Owner() for _ in range(9)]
    turns = [Turn("a", owner) for owner in owners]
    waits = [pace.wait(turn, 100.0) for turn in turns]
    assert waits[:3] == [0, 0, 0]
    assert 1 < waits[3] == waits[5] < waits[6] < 2.1
    for turn in turns[:3]:
        turn.end(100.5)
    assert pace.wait(turns[4], 101.4) > 0.1, "a second after the answer, not after the request"
    assert pace.wait(turns[8], 101.6) > 0, "the others came before"
    assert pace.wait(turns[4], 101.6) == 0
    assert pace.wait(turns[3], 101.6) == 0
    turns[5].end(101.6)  # it leaves the line
    assert pace.wait(turns[6], 101.6) == 0


def test_turns_of_what_is_gone_hold_nothing_up() -> None:
    pace, owner = Pace(), Owner()
    lost = [Turn("a", Owner()) for _ in range(50)]  # their owners are gone at once
    for turn in lost:
        pace.wait(turn, 100.0)
    assert pace.wait(Turn("a", owner), 103.0) == 0
    assert len(pace._lines["a"]) <= LIMIT + 1


def test_endpoints_that_are_used_no_more_are_forgotten() -> None:
    pace, owner = Pace(), Owner()
    for number in range(3000):
        turn = Turn(str(number), owner)
        pace.wait(turn, float(number))
        turn.end(float(number))
    assert len(pace._lines) <= 1001


def test_who_finds_it_in_use_asks_again() -> None:
    pace, owner = Pace(), Owner()
    with pace._lock:
        assert 0 < pace.wait(Turn("a", owner), 1.0) < 0.1
    assert pace.wait(Turn("a", owner), 1.0) == 0
