"""Time as it passes, also where a test has stopped or moved it for the program.

freezegun puts functions and classes of its own in the place of `time.monotonic` and `datetime`, wherever a module
has them by some name. So nothing here is one of these itself.
"""

from __future__ import annotations

import threading
import time
from functools import partial
from types import BuiltinFunctionType
from typing import Any, List, Type

# If time was stopped before this was imported, `threading` still has the real one.
_CLOCKS: List[Any] = [time.monotonic, getattr(threading, "_time", None)]

#: `time.monotonic`, the real one.
monotonic: partial[float] = partial(([one for one in _CLOCKS if isinstance(one, BuiltinFunctionType)] or _CLOCKS)[0])


def is_stopped() -> bool:
    """Whether the program's clock is another one now. Timers of asyncio's event loops go by that one."""
    return time.monotonic is not monotonic.func


def real_class(named: Type[Any]) -> Any:
    """What `datetime.date` or `datetime.datetime` is when nobody has replaced it. Give it no name in a module."""
    return next((base for base in named.__mro__ if base.__module__ in ("datetime", "_pydatetime")), named)
