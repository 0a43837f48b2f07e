"""`Breaker`: after so many failures in a row, calls are not tried for a while."""

from __future__ import annotations

from threading import Lock
from typing import Any, Callable, Optional, Tuple

from talon_one._clock import monotonic
from talon_one.wire.forks import at_fork


class Breaker:
    """Says whether a call may be tried. Safe for threads.

    After `failures` failures in a row none may for `pause` seconds; then one may, as a probe, and one more
    after each further pause, until one succeeds.
    """

    def __init__(self, failures: int, pause: float, clock: Callable[[], float] = monotonic) -> None:
        self._limit = failures
        self._pause = pause
        self._clock = clock
        self._lock = Lock()
        self._failed = 0
        self._until: Optional[float] = None  # when the next probe may go; None while all calls may
        at_fork(self)

    def _after_fork_in_child(self) -> None:
        self._lock = Lock()  # a thread of the parent may have had it

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self._limit, self._pause, self._clock)  # each process has failures of its own

    @property
    def is_open(self) -> bool:
        """Whether calls are held back, but for probes."""
        return self._until is not None

    def allows(self) -> bool:
        """Whether a call may be tried now. A probe that never reports is followed by another after the pause."""
        with self._lock:
            if self._until is None:
                return True
            now = self._clock()
            if now < self._until:
                return False
            self._until = now + self._pause
            return True

    def succeeded(self) -> None:
        """The service has answered."""
        with self._lock:
            self._failed, self._until = 0, None

    def failed(self) -> bool:
        """A call has failed; True where it is the one after which calls are held back."""
        with self._lock:
            self._failed += 1
            if self._failed < self._limit:
                return False
            opened = self._until is None
            self._until = self._clock() + self._pause
            return opened
