"""What mocks, recorders and replays share: to stand in for the network, for every client of the process."""

from __future__ import annotations

import threading
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, List, Optional, Type
from weakref import WeakKeyDictionary

from talon_one import _seams
from talon_one.wire.pace import Pace, Turn

if TYPE_CHECKING:
    from typing_extensions import Self

_lock = threading.Lock()
_standing: List[Standing] = []  #: those that stand in, the last one in force


class Standing:
    """Stands in from `with` to its end, or from `start()` to `stop()`. The one that came last is in force."""

    __slots__ = ("_paces", "waits")

    #: The host of clients that have none.
    host: Optional[str] = "https://mock.talon-one.test"
    _skips = True

    def __init__(self) -> None:
        #: Seconds of all waits: those that nobody waited, too.
        self.waits: List[float] = []
        self._paces: WeakKeyDictionary[Any, _Hurried] = WeakKeyDictionary()

    def __enter__(self) -> Self:
        with _lock:
            _standing.append(self)
            _seams.stand_in = self
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        with _lock:
            for at in range(len(_standing) - 1, -1, -1):
                if _standing[at] is self:
                    del _standing[at]
                    break
            _seams.stand_in = _standing[-1] if _standing else None
        self._ended(error)

    def start(self) -> Self:
        """Begin to stand in, where a `with` block does not fit: in `setUp`, say. `addCleanup(mock.stop)` ends it."""
        return self.__enter__()

    def stop(self) -> None:
        """End what `start` began; fails as the end of a `with` block does."""
        self.__exit__(None, None, None)

    def _ended(self, error: Optional[BaseException]) -> None:
        """What is left to do; error: what ended the block, if anything did."""

    # -- what calls ask for: see `_seams.StandIn` ------------------------------------------------

    def transport(self, own: Any) -> Any:
        """What a client that blocks sends with. own: its own transport."""
        raise NotImplementedError

    def awaited(self, own: Any) -> Any:
        """The same of a client that is awaited."""
        raise NotImplementedError

    def pace(self, own: Any) -> Any:
        """Turns that nobody waits for."""
        if not self._skips:
            return own
        with _lock:
            return self._paces.setdefault(own, _Hurried(self.waits))

    def skips(self, seconds: float) -> bool:
        """Note a wait; whether nobody is to wait."""
        self.waits.append(seconds)
        return self._skips


class _Hurried:
    """Gives every turn of a client at once, and notes how long it would have been waited for."""

    __slots__ = ("__weakref__", "_ahead", "_lock", "_pace", "_waits")

    def __init__(self, waits: List[float]) -> None:
        self._waits = waits
        self._pace = Pace()
        self._lock = threading.Lock()
        self._ahead = 0.0  #: seconds that the clock would have gone on while all waited

    def wait(self, turn: Turn, now: float) -> float:
        waited = 0.0
        with self._lock:
            own = Turn(turn.endpoint, self)
            while True:
                now = monotonic() + self._ahead
                pause = self._pace.wait(own, now)
                if not pause:
                    break
                self._ahead += pause
                waited += pause
            own.end(now)
        if waited:
            self._waits.append(waited)
        return 0.0
