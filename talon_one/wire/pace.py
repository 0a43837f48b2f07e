"""Turns: so many requests a second for each endpoint, whichever thread sends them. No I/O, and no waiting.

The service counts what arrives within a second. When a request arrives nobody here knows, but that it was before
its answer came back. So a place that a request has taken is free again a second after its answer: then no more
than the limit can arrive in any second, however slow the way is.

Nothing here waits for a lock, so that an interrupt, the collector and greenlets can come at any moment: who finds
it taken asks again soon.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Dict, List, Optional

#: Requests that the Management API takes in a second at each endpoint.
LIMIT = 3
_WINDOW = 1.02  # seconds: clocks do not agree to the last
_SOON = 0.001
_MANY = 1000  # endpoints; calls by hand can have any


class Turn:
    """One request's place in the line of its endpoint.

    owner: what the request is a part of: where it is gone, so is the turn.
    """

    __slots__ = ("_owner", "began", "ended", "endpoint")

    def __init__(self, endpoint: str, owner: object) -> None:
        self.endpoint = endpoint
        self._owner = weakref.ref(owner)
        self.began: Optional[float] = None
        self.ended: Optional[float] = None

    def end(self, now: float) -> None:
        """The answer has come, or none will, or the line was left."""
        if self.ended is None:
            self.ended = now

    def is_over(self, now: float) -> bool:
        """Whether it no longer counts."""
        if self.ended is None and self._owner() is None:
            self.ended = now
        return self.ended is not None and (self.began is None or self.ended + _WINDOW <= now)


class Pace:
    """Gives turns to the requests of all threads of a client, in the order in which they came."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._lines: Dict[str, List[Turn]] = {}  #: in the order of coming: those that began, and those that wait

    def wait(self, turn: Turn, now: float) -> float:
        """Seconds until it is worth asking again; 0 where the turn has come, which it then is to be used.

        It has not come before: the rest depends on when the answers of others come.
        """
        if self._process != os.getpid():  # the lines are those of the parent's threads
            self._start()
        if not self._lock.acquire(blocking=False):
            return _SOON
        try:
            return self._ask(turn, now)
        finally:
            self._lock.release()

    def _ask(self, turn: Turn, now: float) -> float:
        if turn.endpoint not in self._lines and len(self._lines) >= _MANY:
            self._lines = {
                name: line for name, line in self._lines.items() if not all(one.is_over(now) for one in line)
            }
        line = [one for one in self._lines.get(turn.endpoint, ()) if not one.is_over(now)]
        if turn not in line:
            line.append(turn)
        self._lines[turn.endpoint] = line
        # One that is still under way is answered now at the soonest.
        free = sorted((now if one.ended is None else one.ended) + _WINDOW for one in line if one.began is not None)
        free = [now] * (LIMIT - len(free)) + free
        ahead = [one for one in line if one.began is None].index(turn)
        when = free[ahead % LIMIT] + ahead // LIMIT * _WINDOW
        if when <= now:
            turn.began = now
            return 0.0
        return when - now
