"""Timers that go by the time that passes, also where a test has stopped it for the event loop; see `_clock`."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Callable, Optional

from talon_one._clock import is_stopped
from talon_one.wire.signals import of_a_handler


def call_later(loop: asyncio.AbstractEventLoop, seconds: float, callback: Callable[..., object], *args: Any) -> Any:
    """As the loop's own; what it gives has a `cancel()`."""
    return _Alarm(loop, seconds, callback, args) if is_stopped() else loop.call_later(seconds, callback, *args)


async def sleep(seconds: float) -> None:
    """As asyncio's own."""
    if not is_stopped():
        await asyncio.sleep(seconds)
        return
    loop = asyncio.get_running_loop()
    over = loop.create_future()
    alarm = call_later(loop, seconds, _set, over)
    try:
        await over
    finally:
        alarm.cancel()


async def wait(task: asyncio.Future[Any], seconds: Optional[float]) -> None:
    """Wait until it is done, or the time is over."""
    if seconds is None or not is_stopped():
        await asyncio.wait({task}, timeout=seconds)
        return
    over = asyncio.ensure_future(sleep(seconds))
    try:
        await asyncio.wait({task, over}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        over.cancel()


class _Alarm:
    """A thread that wakes the loop."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, seconds: float, callback: Callable[..., object], args: Any
    ) -> None:
        self._loop = loop
        self._work: Any = (callback, args)
        self._timer = threading.Timer(max(seconds, 0), self._ring)
        self._timer.name = "talon_one timer"
        self._timer.daemon = True
        self._timer.start()

    def cancel(self) -> None:
        self._work = None
        self._timer.cancel()

    def _ring(self) -> None:
        try:
            self._loop.call_soon_threadsafe(self._run)
        except RuntimeError as error:  # nobody waits any longer: the loop is closed
            if of_a_handler([error]):
                raise

    def _run(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work[0](*work[1])


def _set(over: asyncio.Future[None]) -> None:
    if not over.done():
        over.set_result(None)
