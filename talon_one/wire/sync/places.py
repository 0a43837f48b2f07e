"""Places at a pool: who may have a connection, in the order of asking, and which one.

No lock guards them, so that none is held where an interrupt comes, the garbage collector runs somebody's
finalizer, or the process forks. Each step is one that Python does whole or not at all: an entry of a dict,
a move from one deque to another. A place is taken by standing in line: who stands among the first has one.
"""

from __future__ import annotations

import queue
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, List, Optional

from talon_one._clock import monotonic
from talon_one.wire.bells import Bell
from talon_one.wire.signals import of_a_handler

if TYPE_CHECKING:
    from talon_one.wire.exchange import Exchange

_NOTHING = object()


def _move(source: Deque[Any], target: Deque[Any]) -> bool:
    """Move the last of `source` to `target`; False where there is none.

    One call of C from end to end: an interrupt comes before or after, and whoever moves at the same
    time moves another. So each connection is in one place, always.
    """
    try:
        target.extend(islice(iter(source.pop, _NOTHING), 1))
    except IndexError as error:
        if of_a_handler([error]):
            raise
        return False
    return True


class Stock:
    """The connections of a pool that are not in use, and the line of those who use one or want to.

    The one used last is used next. urllib3 takes it for the queue of a pool, which it fills and empties:
    neither is of use here.
    """

    __slots__ = ("__weakref__", "closed", "idle", "line", "places")

    def __init__(self, maxsize: int = 0) -> None:
        self.places = maxsize
        self.idle: Deque[Any] = deque()
        self.line: Dict[Place, None] = {}
        self.closed = False

    def put(self, *_: Any, **__: Any) -> None:
        """As a queue's."""

    def get(self, *_: Any, **__: Any) -> Any:
        """As an empty queue's."""
        raise queue.Empty

    def close(self) -> None:
        """Close what is not in use. Nobody waits here any longer, and nothing comes back."""
        self.closed = True
        self._ring(list(self.line))
        self.close_idle()

    def close_idle(self) -> None:
        """Close what is not in use."""
        while self.idle:
            try:
                connection = self.idle.pop()
            except IndexError as error:  # another thread was faster
                if of_a_handler([error]):
                    raise
                return
            connection.close()

    __del__ = close_idle

    def first(self) -> List[Place]:
        """Those who have a place."""
        return list(self.line)[: self.places]

    def leave(self, place: Place) -> None:
        """Take somebody out of the line, who may not be in it; the next moves up."""
        self.line.pop(place, None)
        if len(self.line) >= self.places:
            self._ring(self.first())

    def _ring(self, places: List[Place]) -> None:
        for place in places:
            bell = place.bell
            if bell is not None:
                bell.ring()


class Place:
    """What one exchange has of a pool: a place in its line, and a connection.

    Who makes one leaves it, whatever happens. Leaving again does no harm, in whatever thread.
    """

    __slots__ = ("_done", "_held", "_stock", "bell", "exchange")

    def __init__(self, exchange: Optional[Exchange] = None) -> None:
        self.exchange = exchange
        self.bell: Optional[Bell] = None  #: while it waits
        self._stock: Optional[Stock] = None
        self._held: Deque[Any] = deque()  #: the connection, while it is this place's
        self._done: Deque[Any] = deque()  #: the connection, once it is to be closed

    def enter(self, stock: Stock, deadline: Optional[float]) -> bool:
        """Stand in line, until it is one's turn; False where the deadline comes first or the stock is closed."""
        if self._stock is not None:
            self.leave()  # a pool that was closed meanwhile
        self._stock = stock
        stock.line[self] = None
        if len(stock.line) <= stock.places:
            return not stock.closed
        self.bell = Bell()
        self.bell.wait(lambda: stock.closed or self in stock.first(), deadline)
        self.bell = None
        return not stock.closed and self in stock.first()

    def connection(self, make: Callable[[], Any]) -> Any:
        """The connection to use: the one used last, or a new one."""
        assert self._stock is not None  # noqa: S101  (entered before)
        if not _move(self._stock.idle, self._held):
            self._held.append(make())
        return self._held[-1]

    def leave(self, keep: bool = False) -> None:
        """Make way for the next. The connection is closed, unless it can be kept for others."""
        stock = self._stock
        if stock is None:
            return
        try:
            if keep and not stock.closed and not self._spoilt():
                for connection in list(self._held):
                    connection.idle_since = monotonic()
                _move(self._held, stock.idle)
                if stock.closed:  # just now
                    stock.close_idle()
            else:
                self.take_out()
            for connection in list(self._done):
                connection.close()
        finally:
            stock.leave(self)
        self._stock = None

    def let_go(self) -> None:
        """Have no connection: somebody else has it."""
        self._held.clear()

    def give_back(self, connection: Any) -> None:
        """Leave, with a connection that can be kept."""
        self._held.append(connection)
        self.leave(keep=True)

    def _spoilt(self) -> bool:
        return any(getattr(getattr(one, "sock", None), "spoilt", False) for one in list(self._held))

    def take_out(self) -> List[Any]:
        """From here on the connection is nobody's. Gives it, where it was this place's."""
        _move(self._held, self._done)
        return list(self._done)

    def cut_off(self) -> None:
        """Make way for the next, while another thread reads from the connection: it finds the end there."""
        stock = self._stock
        for connection in self.take_out():
            connection.cut_off()
        if stock is not None:
            stock.leave(self)


class _Dismissed:
    """A guard that does nothing any more."""

    __slots__ = ("place",)

    def __init__(self, place: Place) -> None:
        self.place = place

    def dismiss(self) -> None:
        """Somebody leaves the place, or has left it."""
        self.__class__ = _Dismissed  # pyright: ignore[reportAttributeAccessIssue]


class Guard(_Dismissed):
    """Leaves a place when it is dropped, unless it was dismissed before.

    A finalizer swallows an interrupt that comes while it runs: what is dismissed has none.
    """

    __slots__ = ()

    def __del__(self) -> None:
        try:
            self.place.leave()
        except Exception:  # noqa: S110  (at interpreter shutdown anything may be gone)
            pass
