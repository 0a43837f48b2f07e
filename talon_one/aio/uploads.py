"""Imports of files, with a word on how far they have come, awaited."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import Any, Awaitable, Callable, TypeVar

from talon_one.exceptions import ApiTypeError
from talon_one.progress import Progress, Report, checked_progress
from talon_one.uploads import import_of

_T = TypeVar("_T")


async def upload(method: Callable[..., Awaitable[_T]], *args: Any, progress: Progress = True, **kwargs: Any) -> _T:
    """Call an import and show its progress: `await upload(api.import_coupons, 1, 2, up_file="coupons.csv")`.

    Like `talon_one.upload`. The function for `progress` is called while the file is sent, and is not awaited.
    """
    api, name = import_of(method, True)
    if iscoroutinefunction(progress):
        raise ApiTypeError("upload(progress): a plain function is needed, not a coroutine function.")
    with Report(checked_progress(progress, "upload(progress)"), name, "bytes") as report:
        found: _T = await getattr(api._telling(report), name)(*args, **kwargs)
        return found
