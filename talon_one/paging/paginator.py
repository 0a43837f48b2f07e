"""`paginate`: the items of a list that the service gives in pages."""

from __future__ import annotations

import os
import threading
from collections import deque
from contextlib import closing, contextmanager
from contextvars import copy_context
from typing import TYPE_CHECKING, Callable, Deque, Generator, Iterator, List, Optional, Tuple, TypeVar

from talon_one.exceptions import ApiValueError
from talon_one.paging.plans import Plan
from talon_one.paging.walks import Part
from talon_one.wire.bells import tell_all, wait_until

_T = TypeVar("_T")
#: What fetches the next part of a list; None where there is none.
_Fetch = Callable[[], Optional[Part[_T]]]

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Self

    from talon_one.model.pages import Page
    from talon_one.paging.walks import Position
    from talon_one.progress import Progress

    _P = ParamSpec("_P")


class Paginator(Plan[_T]):
    """The items of a list. Pages are fetched while you go through them. `paginate` makes it.

    You can go through it more than once: each time it starts from the beginning.
    """

    if TYPE_CHECKING:

        def limit(self, items: int) -> Self: ...
        def prefetch(self, pages: int) -> Self: ...
        def start(self, position: Optional[Position]) -> Self: ...
        def progress(self, progress: Progress = True) -> Self: ...
        def pace(self, on: bool = True) -> Self: ...

    def __iter__(self) -> Iterator[_T]:
        with closing(self._parts()) as parts:
            for part in parts:
                for number, item in enumerate(part.items, 1):
                    self._at = (part, number)
                    yield item

    def pages(self) -> Iterator[List[_T]]:
        """The items of one page after the other. An empty list has no page."""
        with closing(self._parts()) as parts:
            for part in parts:
                self._at = (part, len(part.items))
                yield part.items

    def to_list(self) -> List[_T]:
        """All items."""
        return [item for page in self.pages() for item in page]

    # -- for the above --------------------------------------------------------------------------

    def _parts(self) -> Generator[Part[_T], None, None]:
        """The parts of the list, each told of once the caller is through with it."""
        done = 0
        self._at = (None, 0)
        with self._report() as report, _fetched(self._fetch(), self._ahead) as fetch:
            while True:
                part = fetch()
                if part is None:
                    return
                done += len(part.items)  # before the caller, whose list it is then, can change it
                if part.items:
                    yield part
                report(done, self._total(part))

    def _fetch(self) -> _Fetch[_T]:
        """What fetches the next part; None if there is none."""
        patience, walk = self._patience(), self._walk()

        def fetch() -> Optional[Part[_T]]:
            return walk.take(patience.call(self._name, self._args, walk.options())) if walk.more else None

        return fetch


@contextmanager
def _fetched(fetch: _Fetch[_T], ahead: int) -> Iterator[_Fetch[_T]]:
    """The same, by a thread of its own where some parts are to be fetched ahead."""
    if not ahead:
        yield fetch
        return
    process = os.getpid()
    came: Deque[Tuple[Optional[Part[_T]], Optional[BaseException]]] = deque()
    taking: Deque[Callable[[], object]] = deque()  # wake who waits for a part
    fetching: Deque[Callable[[], object]] = deque()  # wake the thread, which waits for room
    over = False

    def work() -> None:
        more = True
        while more:
            wait_until(lambda: over or len(came) < ahead, fetching)
            if over:
                return
            try:
                part = fetch()
            except BaseException as error:
                came.append((None, error))
                more = False
            else:
                came.append((part, None))
                more = part is not None
            tell_all(taking)

    def taken() -> Optional[Part[_T]]:
        if os.getpid() != process:
            raise ApiValueError(
                "paginate().prefetch(): a forked process cannot go on with what its parent has begun, as the thread "
                "that fetches is not there. Go through the list anew; start(position) begins where the parent was."
            )
        wait_until(lambda: bool(came), taking)
        part, error = came.popleft()
        tell_all(fetching)
        if error is not None:
            try:
                raise error
            finally:
                error = None  # its traceback holds this frame
        return part

    try:
        # A daemon: who breaks off, or ends the program, does not wait for a page that nobody wants.
        # Its calls are in the caller's context, as others are: hooks may depend on it.
        threading.Thread(target=copy_context().run, args=(work,), name="talon_one.paginate", daemon=True).start()
        yield taken
    finally:  # perhaps by the collector, and in whichever thread: no lock is taken
        over = True
        tell_all(fetching)


def paginate(method: Callable[_P, Page[_T]], /, *args: _P.args, **kwargs: _P.kwargs) -> Paginator[_T]:
    """All items of a list, page by page: `for coupon in paginate(api.get_coupons_without_total_count, 1, 2): …`.

    method: a method of an API that returns a list, including searches by POST; `args` and `kwargs` are passed to
        it for every page. `page_size` is as large as the service allows, unless you give it. `skip` or `cursor`
        says where to begin. `_request_timeout` is for each page; the whole list has no limit.

    More options are methods of the `Paginator`: `limit`, `prefetch`, `start`, `progress`, `pages`,
    `to_list`. Requests to the Management API keep to the service's limit of three a second for each endpoint,
    counted together with other paced requests of the client; `pace(False)` switches that off. A page that gets a
    429 all the same is asked for again. If items are added to a list or removed from it meanwhile, others may move
    to another page: sort by something that does not change, such as `sort="id"`, if the operation takes it.

    Raises `ApiTypeError` for a method that does not return a list, and for arguments that the method does not have.
    While you go through it, it raises what the calls raise, and `UnreadableAnswerException` for an empty page if
    the service says that there is more.
    """
    return Paginator(method, args, kwargs)
