"""Exports straight to a file, without holding them in memory."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, BinaryIO, Callable, Optional, TextIO, Union, overload

from talon_one.files import Sink, check_export, length, page_instead
from talon_one.files import safe_name as safe_name
from talon_one.progress import Progress, Report, checked_progress
from talon_one.wire.answers import is_html

if TYPE_CHECKING:
    from talon_one.wire.failures import Failure
    from talon_one.wire.sync.streams import StreamedResponse


@overload
def download(
    method: Callable[..., Any],
    *args: Any,
    to: Union[str, os.PathLike[str]],
    progress: Progress = None,
    **kwargs: Any,
) -> str: ...
@overload
def download(
    method: Callable[..., Any], *args: Any, to: Union[BinaryIO, TextIO], progress: Progress = None, **kwargs: Any
) -> None: ...
def download(
    method: Callable[..., Any],
    *args: Any,
    to: Union[str, os.PathLike[str], BinaryIO, TextIO],
    progress: Progress = None,
    **kwargs: Any,
) -> Optional[str]:
    """Write an export to a file: `download(api.export_coupons, 1, 2, to="coupons.csv")`.

    method: an export of `ManagementApi`; `args` and `kwargs` are passed to it.
    to: a path, a folder (the file then has the name that the service gives it, reduced to a safe
        base name, and must not be there yet), or a file object that is open for writing bytes or text.
    progress: a function that gets the number of bytes so far, and the number in all (None if the service does
        not say); or True for a bar on the terminal.

    Returns the path of the file, None for a file object. The data goes to a temporary file first, which takes
    the file's place, with the same permissions, when all of it has arrived: a download that fails leaves what
    was there before. A link is followed. A pipe or a device is written to directly.
    Raises what the call raises, and `OSError` if the file cannot be written.
    """
    check_export(method, kwargs)
    checked_progress(progress, "download(progress)")
    sink = Sink(to)
    report = Report(progress, getattr(method, "__name__", "download"), "bytes")
    with report, method(*args, _preload_content=False, **kwargs) as response:
        if is_html(response):
            _stop(response, page_instead(response.read(2000)))
        try:
            sink.open(response)
            done, total = 0, length(response)
            for piece in response.stream():
                _stop(response, sink.write(piece))
                done += len(piece)
                report(done, total)
            _stop(response, sink.finish())
        finally:
            sink.discard()
    return sink.path


def _stop(response: StreamedResponse, failure: Optional[Failure]) -> None:
    if failure is not None:
        error = response.exception(failure)
        failure = None  # and out of the traceback: it may repeat what nobody may see
        try:
            raise error
        finally:
            del error  # its traceback holds this frame
