"""Time as it passes, also where a test has stopped or moved it for the program.

freezegun puts functions and classes of its own in the place of those of `time` and `datetime`, wherever a module
has them by some name, so nothing here is one of these itself. Some versions of time-machine change what
`time.monotonic` tells; `time.perf_counter`, which reads the same clock on most systems, they leave alone.
"""

from __future__ import annotations

import threading
import time
from functools import partial
from types import BuiltinFunctionType
from typing import Any, List, Type

# If time was stopped before this was imported, `threading` still has the real function.
_CLOCKS: List[Any] = [time.perf_counter, getattr(threading, "_time", None), time.monotonic]
if time.get_clock_info("perf_counter").implementation != time.get_clock_info("monotonic").implementation:
    _CLOCKS.insert(0, time.monotonic)

#: The clock of `time.monotonic`, as it really is.
monotonic: partial[float] = partial(([one for one in _CLOCKS if isinstance(one, BuiltinFunctionType)] or _CLOCKS)[0])


def is_stopped() -> bool:
    """Whether the program's clock is another one now. Timers of asyncio's event loops go by that one."""
    return abs(time.monotonic() - monotonic()) > 1.0


def real_class(named: Type[Any]) -> Any:
    """What `datetime.date` or `datetime.datetime` is when nobody has replaced it. Give it no name in a module."""
    return next((base for base in named.__mro__ if base.__module__ in ("datetime", "_pydatetime")), named)
