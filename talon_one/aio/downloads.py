"""Exports straight to a file, without holding them in memory and without holding up the event loop."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Awaitable, BinaryIO, Callable, Optional, TextIO, Union, overload

from talon_one.aio.tasks import in_thread, is_awaitable
from talon_one.files import Sink, check_export, length, page_instead
from talon_one.progress import Progress, Report, checked_progress
from talon_one.wire.answers import is_html

if TYPE_CHECKING:
    from talon_one.wire.asyncio.responses import AsyncStreamedResponse
    from talon_one.wire.failures import Failure


@overload
async def download(
    method: Callable[..., Awaitable[Any]],
    *args: Any,
    to: Union[str, os.PathLike[str]],
    progress: Progress = None,
    **kwargs: Any,
) -> str: ...
@overload
async def download(
    method: Callable[..., Awaitable[Any]],
    *args: Any,
    to: Union[BinaryIO, TextIO],
    progress: Progress = None,
    **kwargs: Any,
) -> None: ...
async def download(
    method: Callable[..., Awaitable[Any]],
    *args: Any,
    to: Union[str, os.PathLike[str], BinaryIO, TextIO],
    progress: Progress = None,
    **kwargs: Any,
) -> Optional[str]:
    """Write an export to a file: `await download(api.export_coupons, 1, 2, to="coupons.csv")`.

    method: an export of `aio.ManagementApi`; `args` and `kwargs` are passed to it.
    to: as for `talon_one.download`: a path, a folder, or a file object that is open for writing bytes or text.
    progress: as for `talon_one.download`; the function may be a coroutine function.

    Returns the path of the file, None for a file object. The file is written in a thread. It appears when all of
    it has arrived: a download that fails or is cancelled leaves what was there before.
    Raises what the call raises, and `OSError` if the file cannot be written.
    """
    check_export(method, kwargs)
    checked_progress(progress, "download(progress)")
    sink = Sink(to)
    with Report(progress, getattr(method, "__name__", "download"), "bytes") as report:
        async with await method(*args, _preload_content=False, **kwargs) as response:
            if is_html(response, await response.start()):
                _stop(response, page_instead(await response.read(2000)))
            try:
                if sink.path is None:
                    sink.open(response)
                else:
                    await in_thread(sink.open, response)
                done, total = 0, length(response)
                async for piece in response.stream():
                    _stop(response, await in_thread(sink.write, piece))
                    done += len(piece)
                    told = report(done, total)
                    if is_awaitable(told):
                        await told
                _stop(response, await in_thread(sink.finish))
            finally:
                await in_thread(sink.discard)
    return sink.path


def _stop(response: AsyncStreamedResponse, failure: Optional[Failure]) -> None:
    if failure is not None:
        raise response.exception(failure)
