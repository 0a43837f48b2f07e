"""What belongs to the caller, and is cut off when its time is over: hooks and transports. And work in threads."""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, Callable, Optional, Set, TypeVar

from talon_one.wire.asyncio.timers import wait

_T = TypeVar("_T")

#: In the place of a result: there was none in time.
LATE: Any = object()
#: Seconds that what was cut off gets for its own end, before it is left alone.
GRACE = 0.02
_ending: Set[asyncio.Future[Any]] = set()


def is_awaitable(found: Any) -> bool:
    """Whether what a function of the caller's gave is to be awaited: it is one or the other."""
    return found is not None and hasattr(found, "__await__")


async def within(seconds: Optional[float], doing: Awaitable[Any]) -> Any:
    """The result of what the caller brought, or `LATE` where it is not done in that time; None for no limit.

    It runs in a task of its own, which alone is cancelled: never the caller's. Cancelling the caller's cancels it.
    """
    if seconds is None:
        return await doing
    task = asyncio.ensure_future(doing)
    try:
        await wait(task, seconds)
        if task.done():
            return task.result()
        return LATE
    finally:
        if not task.done():
            await _cut_off(task)


async def _cut_off(task: asyncio.Future[Any]) -> None:
    """Cancel it and give it a moment; nobody is to wait for one that goes on all the same."""
    _ending.add(task)  # a loop does not hold its tasks
    task.add_done_callback(_ended)
    task.cancel()
    await wait(task, GRACE)


def _ended(task: asyncio.Future[Any]) -> None:
    _ending.discard(task)
    if not task.cancelled():
        task.exception()  # nobody else looks at it


async def in_thread(work: Callable[..., _T], *args: Any) -> _T:
    """Do what may wait for the disk. Who is cancelled meanwhile waits for its end: nothing is closed under it."""
    running = asyncio.get_running_loop().run_in_executor(None, work, *args)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait({running})
        raise
