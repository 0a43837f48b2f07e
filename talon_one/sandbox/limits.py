"""The limit of requests a second that the service has for each endpoint of its Management API."""

from __future__ import annotations

import threading
from collections import deque
from typing import Deque, Dict

from talon_one._clock import monotonic
from talon_one.wire.pace import LIMIT

_WINDOW = 1.0


class RateLimit:
    """Takes three requests in any second for each endpoint. One that is not taken does not count."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken: Dict[str, Deque[float]] = {}  # the contract has so many endpoints, and no more

    def takes(self, endpoint: str) -> bool:
        """Whether a request that comes now is taken."""
        with self._lock:
            now = monotonic()
            taken = self._taken.setdefault(endpoint, deque(maxlen=LIMIT))
            if len(taken) == LIMIT and now - taken[0] < _WINDOW:
                return False
            taken.append(now)
            return True
