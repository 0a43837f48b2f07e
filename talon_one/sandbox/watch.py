"""What the sandbox's page is told of requests while they happen: the last ones, with their explanations."""

from __future__ import annotations

import threading
from collections import deque
from datetime import datetime, timezone
from typing import Any, Deque, List, NamedTuple, Optional, Sequence

from talon_one._clock import monotonic

#: How many requests are kept.
KEPT = 200

_EXPLAINED = 100  # of these, with their explanations
_LONGEST = 64 * 1024  # bytes of a body
_LOOKED_AT = 75.0  # seconds after which a page is taken to be closed: behind other tabs it asks each minute


class Seen(NamedTuple):
    """A request and its answer. There are no headers in it, since one has the key."""

    number: int  #: 1, 2, 3 …
    moment: datetime  #: of the answer, whatever the sandbox's clock shows
    method: str
    uri: str  #: path and query
    operation: str  #: empty for a path that the contract does not have
    status: int  #: 0 for none
    fault: str  #: the fault that it met, such as `timeout`; empty for none
    seconds: float
    sent: bytes
    answered: bytes
    explanations: Sequence[Any]  #: `Explanation`s of its evaluations; empty where nobody looked, or long ago
    mark: str  #: what the page marked its own request with


class Watch:
    """Keeps the last requests, once it is `on`: from when the sandbox listens, and so has a page."""

    def __init__(self) -> None:
        self.on = False
        self._kept: Deque[Seen] = deque(maxlen=KEPT)
        self._count = 0
        self._lock = threading.Lock()
        self._looked = -_LOOKED_AT

    @property
    def is_looked_at(self) -> bool:
        """Whether a page is open: only then are evaluations explained for it."""
        return self.on and monotonic() - self._looked < _LOOKED_AT

    def look(self) -> None:
        """Note that a page is open."""
        self._looked = monotonic()

    def request(
        self,
        method: str,
        uri: str,
        operation: str,
        status: int,
        seconds: float,
        *,
        sent: bytes = b"",
        answered: bytes = b"",
        fault: str = "",
        explanations: Sequence[Any] = (),
        mark: str = "",
    ) -> None:
        """Keep a request."""
        with self._lock:
            self._count += 1
            self._kept.append(
                Seen(
                    self._count,
                    datetime.now(timezone.utc),
                    method,
                    uri,
                    operation,
                    status,
                    fault,
                    seconds,
                    sent[:_LONGEST],
                    answered[:_LONGEST],
                    explanations,
                    mark,
                )
            )
            if len(self._kept) > _EXPLAINED:
                self._kept[-_EXPLAINED - 1] = self._kept[-_EXPLAINED - 1]._replace(explanations=())

    def since(self, number: int) -> List[Seen]:
        """The kept requests after one, the oldest first."""
        with self._lock:
            return [one for one in self._kept if one.number > number]

    def one(self, number: int) -> Optional[Seen]:
        """A kept request."""
        return next((one for one in self.since(number - 1) if one.number == number), None)

    @property
    def count(self) -> int:
        """How many there were: the number of the last one."""
        return self._count
