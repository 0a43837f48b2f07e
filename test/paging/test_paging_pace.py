"""Paging keeps to the service's limit, together with all other calls of the client that do."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any, Dict, List

import aio_kit
import pytest
import wire_kit
from loopback import Answer, Loopback, Received
from paging_kit import PagedService, list_cases

import talon_one
from talon_one import aio, paginate
from talon_one.wire.pace import LIMIT

CASES = list_cases()
SESSIONS = next(case for case in CASES if str(case) == "get_application_sessions-hasMore")
CAMPAIGNS = next(case for case in CASES if case.operation.name == "integration_get_all_campaigns")


class Counting:
    """A service that keeps when requests came, by path."""

    def __init__(self, count: int) -> None:
        self.service = PagedService(SESSIONS, count)
        self.came: Dict[str, List[float]] = {}
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Answer:
        with self._lock:
            self.came.setdefault(request.path, []).append(time.monotonic())
        return self.service(request)

    def most_in_a_second(self) -> int:
        return max(
            sum(start <= other < start + 1 for other in times) for times in self.came.values() for start in times
        )


def test_from_eight_threads_and_plain_calls_at_once(loopback: Loopback) -> None:
    """However many wait in the line, none is out of time for it."""
    counting = Counting(20)
    loopback.answers(counting)
    found: List[int] = []
    with wire_kit.make_client(loopback.url, timeout=1.5, pace=True) as client:
        api = talon_one.ManagementApi(client)

        def pages(ahead: int) -> None:
            found.append(len(paginate(api.get_application_sessions, 1, page_size=10).prefetch(ahead).to_list()))

        threads = [threading.Thread(target=pages, args=(number % 2,)) for number in range(8)]
        for thread in threads:
            thread.start()
        wire_kit.ended(lambda: api.get_application_sessions(1))
        for thread in threads:
            thread.join(60)
    assert found == [20] * 8
    assert counting.most_in_a_second() <= LIMIT


def test_by_tasks(loopback: Loopback) -> None:
    counting = Counting(20)
    loopback.answers(counting)

    async def many() -> Any:
        async with aio_kit.make_client(loopback.url, timeout=1.5) as client:
            api = aio.ManagementApi(client)
            return await asyncio.gather(
                *(aio.paginate(api.get_application_sessions, 1, page_size=10).to_list() for _ in range(4))
            )

    assert [len(one) for one in aio_kit.run(many())] == [20] * 4
    assert counting.most_in_a_second() <= LIMIT


def test_it_can_be_switched_off_and_the_integration_api_has_no_limit(loopback: Loopback) -> None:
    with wire_kit.make_client(loopback.url, pace=True) as client:
        unpaced = paginate(talon_one.ManagementApi(client).get_application_sessions, 1, page_size=1).pace(False)
        free = paginate(talon_one.IntegrationApi(client).integration_get_all_campaigns, page_size=1)
        loopback.answers(PagedService(SESSIONS, 40))
        assert len(unpaced.to_list()) == 40
        loopback.answers(PagedService(CAMPAIGNS, 40))
        assert len(free.to_list()) == 40
        assert client.rest_client._pace._lines == {}


@pytest.mark.parametrize("timeout", [0.5, None])
def test_the_time_of_a_page_begins_with_its_turn(timeout: Any, loopback: Loopback) -> None:
    loopback.answers(PagedService(SESSIONS, 5))
    with wire_kit.make_client(loopback.url) as client:
        method = talon_one.ManagementApi(client).get_application_sessions
        assert len(paginate(method, 1, page_size=1, _request_timeout=timeout).to_list()) == 5
