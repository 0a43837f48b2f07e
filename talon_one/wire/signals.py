"""Exceptions that a handler of a signal raised: they are the caller's, whatever they look like."""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # `signal` makes enumerations of all numbers: nobody needs them here
import threading
from traceback import walk_tb
from typing import Any, Iterable, Optional, Set


def of_a_handler(errors: Iterable[BaseException]) -> Optional[BaseException]:
    """That of some errors which a handler of a signal raised, if one did. Errors stand before their causes.

    Many raise `TimeoutError`, which a socket raises too: the traceback tells them apart.
    """
    if threading.current_thread() is not threading.main_thread():
        return None  # Python runs handlers in the main thread only
    codes = _codes_of_handlers()
    found = None
    for error in errors if codes else ():
        if any(frame.f_code in codes for frame, _ in walk_tb(error.__traceback__)):
            found = error  # and goes on: urllib3 gives its errors the traceback of their causes
    return found


def _codes_of_handlers() -> Set[Any]:
    handlers = [_signal.getsignal(number) for number in _signal.valid_signals()]
    return {_code_of(handler) for handler in handlers if callable(handler)} - {None}


def _code_of(handler: Any) -> Any:
    while hasattr(handler, "func"):  # functools.partial
        handler = handler.func
    if not hasattr(handler, "__code__"):  # which methods have too
        handler = type(handler).__call__
    return getattr(handler, "__code__", None)
