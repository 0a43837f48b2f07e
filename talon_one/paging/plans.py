"""What a paginator is asked to do, checked: what those that block and those that are awaited share. No I/O."""

from __future__ import annotations

import copy
from functools import partial
from typing import Any, ClassVar, Dict, Generic, Optional, Tuple, TypeVar

from talon_one._settings import whole_number
from talon_one.endpoint import BaseApi
from talon_one.exceptions import ApiTypeError
from talon_one.model import Model
from talon_one.operation import Operation
from talon_one.paging.walks import WALKS, Part, Position, Walk
from talon_one.patience import Patience
from talon_one.progress import Progress, Report, checked_progress

_T = TypeVar("_T")

#: Options of a call that change what it returns.
_OTHER_RESULTS = ("_preload_content", "_return_http_data_only", "async_req")


class Plan(Generic[_T]):
    """A list, and how to go through it. Each method gives another plan; this one stays as it is."""

    _is_async: ClassVar[bool] = False

    def __init__(self, method: Any, args: Tuple[Any, ...], options: Dict[str, Any]) -> None:
        while isinstance(method, partial):
            args, options = (*method.args, *args), {**method.keywords, **options}
            method = method.func
        self._operation = _operation_of(method, self._is_async)
        for name in _OTHER_RESULTS:
            if name in options:
                raise ApiTypeError(f"paginate(): {name} cannot be set here; leave it out.")
        needed = self._operation.positional
        if len(args) <= len(self._operation.names):  # the optional ones, as the 26.x client takes them
            more = dict(zip(self._operation.names[needed:], args[needed:]))
            if not more.keys() & options.keys():
                args, options = args[:needed], {**more, **options}
        self._api: BaseApi = method.__self__
        self._name = method.__name__
        self._args, self._options = args, options
        self._limit: Optional[int] = None
        self._ahead = 0
        self._start: Optional[Position] = None
        self._progress: Progress = None
        self._paced = True
        self._at: Tuple[Optional[Part[_T]], int] = (None, 0)
        self._walk()  # what is wrong is said now
        self._operation.bind(args, dict(options))

    def limit(self, items: int) -> Any:
        """No more than so many items; pages are no larger than what is needed for them."""
        return self._with(_limit=whole_number("limit()", items, least=0))

    def prefetch(self, pages: int) -> Any:
        """Fetch up to so many pages ahead, one after another, while the caller works on earlier ones."""
        return self._with(_ahead=whole_number("prefetch()", pages, least=0))

    def start(self, position: Optional[Position]) -> Any:
        """Begin at a `position` of an earlier run, whatever `skip` or `cursor` says; None for the beginning."""
        made = self._with(_start=position)
        made._walk()
        return made

    def progress(self, progress: Progress = True) -> Any:
        """Report the progress after each page.

        progress: a function of two numbers, how many items were handed out so far, and how many there will be
            (None if the service does not say); or True for a bar on the terminal: tqdm's where it is
            installed, else a line that rewrites itself.
        """
        return self._with(_progress=checked_progress(progress, "progress()"))

    def pace(self, on: bool = True) -> Any:
        """Whether requests to the Management API keep to three a second for each endpoint. On unless switched off."""
        if not isinstance(on, bool):
            raise ApiTypeError(f"pace(): True or False is needed, not {type(on).__name__}.")
        return self._with(_paced=on)

    @property
    def position(self) -> Position:
        """The place in the list after the last item that was handed out: give it to `start` to go on from there.

        A number, or a string where the service uses cursors: keep it as JSON or as text.
        """
        part, done = self._at
        return self._walk().position if part is None else part.position(done)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.item} by {self._name}, at {self.position!r}>"

    # -- for the paginators ---------------------------------------------------------------------

    def _with(self, **changes: Any) -> Any:
        made = copy.copy(self)
        made._at = (None, 0)
        made.__dict__.update(changes)
        return made

    def _walk(self) -> Walk[_T]:
        word: Any = self._operation.paging
        return WALKS[word](self._operation, self._options, self._start, self._limit)

    def _patience(self) -> Patience:
        return Patience(self._api, self._paced)

    def _report(self) -> Report:
        return Report(self._progress, self._name, "items")

    def _total(self, part: Part[_T]) -> Optional[int]:
        """How many items will have been handed out in the end."""
        begin = self._walk().position
        if part.total is None or not isinstance(begin, int):
            return None
        total = max(part.total - begin, 0)
        return total if self._limit is None else min(total, self._limit)


def _operation_of(method: Any, is_async: bool) -> Operation:
    """The operation of a method that returns a list; says what else is wrong with it."""
    name = getattr(method, "__name__", type(method).__name__)
    api = getattr(method, "__self__", None)
    if not isinstance(api, BaseApi):
        called = " Give the method itself, not its result." if isinstance(method, Model) else ""
        raise ApiTypeError(
            "paginate(): a method of an API is needed, such as management.get_coupons_without_total_count, "
            f"not {name}.{called}"
        )
    if api._is_async is not is_async:
        mine, other = ("talon_one.aio.paginate", "talon_one.paginate")[:: 1 if is_async else -1]
        raise ApiTypeError(f"{mine}(): {name} {'blocks' if is_async else 'is awaited'}; use {other}.")
    found = [vars(cls)[name] for cls in type(api).__mro__ if name in vars(cls)]  # it may be overridden
    operation = next((one.operation for one in found if hasattr(one, "operation")), None)
    if operation is None or operation.paging is None:
        raise ApiTypeError(f"paginate(): {name} does not return a list; call it itself.")
    if name.endswith("_with_http_info"):
        raise ApiTypeError(f"paginate(): give {operation.name}, without _with_http_info.")
    return operation  # type: ignore[no-any-return]
