"""Imports of files that report their progress."""

from __future__ import annotations

from typing import Any, Callable, TypeVar

from talon_one.endpoint import BaseApi
from talon_one.exceptions import ApiTypeError
from talon_one.progress import Progress, Report, checked_progress

_T = TypeVar("_T")


def upload(method: Callable[..., _T], *args: Any, progress: Progress = True, **kwargs: Any) -> _T:
    """Call an import and show its progress: `upload(api.import_coupons, 1, 2, up_file="coupons.csv")`.

    method: an import of `ManagementApi`; `args` and `kwargs` are passed to it.
    progress: a function that gets the number of bytes sent so far, and the number in all; or True, the default,
        for a bar on the terminal. If the import is tried again, it starts from 0.

    Returns what the import returns. Raises what it raises, and `ApiTypeError` for a method that is not an import.
    """
    api, name = import_of(method, False)
    with Report(checked_progress(progress, "upload(progress)"), name, "bytes") as report:
        found: _T = getattr(api._telling(report), name)(*args, **kwargs)
        return found


def import_of(method: Any, is_async: bool) -> Any:
    """The API that an import is a method of, and its name; an error where it is none."""
    name, api = getattr(method, "__name__", type(method).__name__), getattr(method, "__self__", None)
    operation = getattr(method, "operation", None)
    if operation is None or not isinstance(api, BaseApi) or operation.content_type != "multipart/form-data":
        raise ApiTypeError(f"upload(method): {name} takes no file; a method like import_coupons is needed.")
    if api._is_async is not is_async:
        mine, other = ("talon_one.aio.upload", "talon_one.upload")[:: 1 if is_async else -1]
        raise ApiTypeError(f"{mine}(): {name} {'blocks' if is_async else 'is awaited'}; use {other}.")
    return api, name
