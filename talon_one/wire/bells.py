"""Waking one who waits, from wherever."""

from __future__ import annotations

import threading
from typing import Callable, Deque, Optional

from talon_one._clock import monotonic
from talon_one.wire.signals import of_a_handler

# Seconds after which one who waits looks again for himself. An interrupt may keep somebody from
# ringing, and what replaces Python's locks may lose a ring from another thread.
_LOOK_AGAIN = 0.25


class Bell:
    """Wakes one who waits. It can be rung from a signal handler, a finalizer or any thread, and more than once.

    Made anew for each wait: so it is of the kind that is in force just then, that of gevent or eventlet too.
    """

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def ring(self) -> None:
        """Wake who waits, or will wait."""
        try:
            self._lock.release()
        except RuntimeError as error:  # rung already
            if of_a_handler([error]):
                raise

    def wait(self, come_true: Callable[[], bool], deadline: Optional[float]) -> bool:
        """Wait for something that is told by ringing; False where it has not come true by the deadline."""
        while not come_true():
            left = _LOOK_AGAIN
            if deadline is not None:
                left = min(left, deadline - monotonic())
                if left <= 0:
                    return False
            self._lock.acquire(timeout=left)
        return True


def wait_until(
    come_true: Callable[[], bool], told: Deque[Callable[[], object]], deadline: Optional[float] = None
) -> bool:
    """Wait for something that is told by `tell_all(told)`; False where it has not come true by the deadline."""
    bell = Bell()
    told.append(bell.ring)
    return bell.wait(come_true, deadline)


def tell_all(calls: Deque[Callable[[], object]]) -> None:
    """Make each of some calls, and take it out. Several threads may do so at once."""
    while calls:
        try:
            call = calls.popleft()
        except IndexError as error:  # another thread was faster
            if of_a_handler([error]):
                raise
            return
        call()
