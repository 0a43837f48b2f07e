"""Calls of jobs that have time, awaited."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from talon_one._seams import skipped
from talon_one.exceptions import RateLimitException
from talon_one.patience import Patience
from talon_one.wire.asyncio.timers import sleep


async def patient(patience: Patience, name: str, args: Sequence[Any], options: Mapping[str, Any]) -> Any:
    """`Patience.call`, awaited."""
    method, times = getattr(patience.api, name), 0
    while True:
        times += 1
        try:
            return await method(*args, **options)
        except RateLimitException as error:
            pause = patience.pause(error, times)
            if pause is None:
                raise
        if not skipped(pause):
            await sleep(pause)
