"""`paginate(...).prefetch(...)`: loops that are left, interrupted, or ended by the collector."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any, List

import aio_kit
import pytest
import wire_kit
from loopback import Loopback
from paging_kit import PagedService, list_cases

import talon_one
from talon_one import aio, paginate

SESSIONS = next(case for case in list_cases() if str(case) == "get_application_sessions-hasMore")


@pytest.fixture
def client(loopback: Loopback) -> Any:
    with wire_kit.make_client(loopback.url) as made:
        yield made


def fetched_ahead(client: Any, pages: int, **more: Any) -> Any:
    """A paginator that fetches so many pages ahead, without pacing."""
    start: Any = aio.paginate if isinstance(client, aio.ApiClient) else paginate
    return start(SESSIONS.method(client), **SESSIONS.arguments(), **more).pace(False).prefetch(pages)


def test_what_is_broken_off_leaves_nothing_running(loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.answers(PagedService(SESSIONS, 1000))
    before = threading.active_count()
    for _ in fetched_ahead(client, 3, page_size=10):
        break
    assert wire_kit.eventually(lambda: wire_kit.collected() and not wire_kit.threads(), 5)
    assert threading.active_count() <= before + 1  # a connection of the server's

    async def awaited() -> None:
        async with aio_kit.make_client(loopback.url) as other:
            async for _ in fetched_ahead(other, 3, page_size=10):
                break
            gc.collect()
            await asyncio.sleep(0.05)
            task = asyncio.ensure_future(fetched_ahead(other, 1).to_list())
            await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    aio_kit.run(awaited())


def test_what_was_left_is_collected_by_the_thread_that_fetches(loopback: Loopback) -> None:
    """The collector runs in whichever thread, amidst anything."""
    loopback.answers(PagedService(SESSIONS, 1000))
    left, done = threading.Event(), threading.Event()
    begun: List[Any] = []

    def on_request(request: Any) -> None:
        begun.append(request)
        if len(begun) == 2:
            left.wait(20)
            gc.collect()
            done.set()

    with wire_kit.make_client(loopback.url, on_request=on_request, timeout=20) as client:
        items = iter(fetched_ahead(client, 3, page_size=10))
        holds: List[Any] = [items]
        holds.append(holds)
        next(items)
        del items, holds
        left.set()
        assert done.wait(20)
        assert wire_kit.eventually(lambda: wire_kit.collected() and not wire_kit.threads(), 10)
        assert len(begun) <= 3


def test_interrupted_while_the_thread_that_fetches_starts(
    loopback: Loopback, client: talon_one.ApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.answers(PagedService(SESSIONS, 1000))
    start = threading.Thread.start

    def interrupted(thread: threading.Thread) -> None:
        start(thread)
        if thread.name == "talon_one.paginate":
            raise KeyboardInterrupt

    monkeypatch.setattr(threading.Thread, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        fetched_ahead(client, 3, page_size=10).to_list()
    assert wire_kit.eventually(lambda: wire_kit.collected() and not wire_kit.threads(), 10)
