"""`paginate` with asyncio."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import asynccontextmanager
from typing import (
    TYPE_CHECKING,
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Deque,
    List,
    Optional,
    TypeVar,
)

from talon_one.aio.patience import patient
from talon_one.aio.tasks import is_awaitable
from talon_one.exceptions import ApiTypeError
from talon_one.paging.plans import Plan
from talon_one.paging.walks import Part

_T = TypeVar("_T")
#: What fetches the next part of a list; None where there is none.
_Fetch = Callable[[], Awaitable[Optional[Part[_T]]]]

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Self

    from talon_one.model.pages import Page
    from talon_one.paging.walks import Position
    from talon_one.progress import Progress

    _P = ParamSpec("_P")


class Paginator(Plan[_T]):
    """The items of a list, for `async for`. Pages are fetched while you go through them. `paginate` makes it.

    You can go through it more than once: each time it starts from the beginning. The function for `progress` may be
    a coroutine function.
    """

    _is_async = True

    if TYPE_CHECKING:

        def limit(self, items: int) -> Self: ...
        def prefetch(self, pages: int) -> Self: ...
        def start(self, position: Optional[Position]) -> Self: ...
        def progress(self, progress: Progress = True) -> Self: ...
        def pace(self, on: bool = True) -> Self: ...

    async def __aiter__(self) -> AsyncIterator[_T]:
        parts = self._parts()
        try:
            async for part in parts:
                for number, item in enumerate(part.items, 1):
                    self._at = (part, number)
                    yield item
        finally:
            await parts.aclose()

    if not TYPE_CHECKING:

        def __getitem__(self, _: object) -> None:
            """What a plain `for` and `list()` come to where there is no `__iter__`."""
            raise ApiTypeError("talon_one.aio.paginate: write `async for` instead of `for`, or await its to_list().")

    async def pages(self) -> AsyncIterator[List[_T]]:
        """The items of one page after the other. An empty list has no page."""
        parts = self._parts()
        try:
            async for part in parts:
                self._at = (part, len(part.items))
                yield part.items
        finally:
            await parts.aclose()

    async def to_list(self) -> List[_T]:
        """All items."""
        return [item async for page in self.pages() for item in page]

    # -- for the above --------------------------------------------------------------------------

    async def _parts(self) -> AsyncGenerator[Part[_T], None]:
        """The parts of the list, each told of once the caller is through with it."""
        done = 0
        self._at = (None, 0)
        async with _fetched(self._fetch(), self._ahead) as fetch:
            with self._report() as report:
                while True:
                    part = await fetch()
                    if part is None:
                        return
                    done += len(part.items)  # before the caller, whose list it is then, can change it
                    if part.items:
                        yield part
                    told = report(done, self._total(part))
                    if is_awaitable(told):
                        await told

    def _fetch(self) -> _Fetch[_T]:
        """What fetches the next part; None if there is none."""
        patience, walk = self._patience(), self._walk()

        async def fetch() -> Optional[Part[_T]]:
            if not walk.more:
                return None
            return walk.take(await patient(patience, self._name, self._args, walk.options()))

        return fetch


@asynccontextmanager
async def _fetched(fetch: _Fetch[_T], ahead: int) -> AsyncIterator[_Fetch[_T]]:
    """The same, by a task of its own where some parts are to be fetched ahead."""
    if not ahead:
        yield fetch
        return
    room = asyncio.Semaphore(ahead)
    came: Deque[Optional[Part[_T]]] = deque()
    news = asyncio.Event()

    async def work() -> None:
        try:
            while True:
                await room.acquire()
                part = await fetch()
                if part is None:
                    return
                came.append(part)
                news.set()
        finally:
            came.append(None)
            news.set()

    async def taken() -> Optional[Part[_T]]:
        while not came:
            news.clear()
            await news.wait()
        part = came.popleft()
        if part is None:
            await task  # which raises what ended it
        room.release()
        return part

    task = asyncio.ensure_future(work())
    try:
        yield taken
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
        if not task.cancelled():
            task.exception()  # nobody else looks at it


def paginate(method: Callable[_P, Awaitable[Page[_T]]], /, *args: _P.args, **kwargs: _P.kwargs) -> Paginator[_T]:
    """All items of a list, page by page: `async for coupon in paginate(api.get_coupons_without_total_count, 1, 2): …`.

    Like `talon_one.paginate`, with a method of `talon_one.aio.IntegrationApi` or `ManagementApi`. If you leave the
    loop early, and want a page that is being fetched to be given up at once, use `contextlib.aclosing`.
    """
    return Paginator(method, args, kwargs)
