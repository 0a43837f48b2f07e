"""`async_req=True`: calls that run in threads."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING, Any, Generic, Optional, TypeVar

from talon_one._settings import of_kind

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class NotReadyError(multiprocessing.TimeoutError, TimeoutError):
    """The call has not ended yet. Code for the published clients catches `multiprocessing.TimeoutError`."""


class AsyncResult(Generic[T]):
    """The answer of a call that runs in a thread.

    The interpreter ends when the call has: one without a limit (`_request_timeout=None`) can keep it from ending.
    """

    __slots__ = ("_future",)

    def __init__(self, future: Future[Any]) -> None:
        self._future = future

    def get(self, timeout: Optional[float] = None) -> T:
        """Wait for the answer and return it, or raise what the call raised.

        timeout: seconds to wait; past them `TimeoutError` (Python's own and that of
            `multiprocessing`) is raised and the call goes on.
        """
        self.wait(timeout)
        if not self._future.done():
            raise NotReadyError(f"no answer within {timeout} seconds; the call goes on")
        return self._future.result()  # type: ignore[no-any-return]

    def wait(self, timeout: Optional[float] = None) -> None:
        """Wait until the call has ended, or for `timeout` seconds."""
        from concurrent.futures import wait

        if timeout is not None:
            of_kind("AsyncResult.wait(timeout)", timeout, (int, float), "a number of seconds (int or float)")
        wait([self._future], timeout)

    def ready(self) -> bool:
        """Whether the call has ended."""
        return self._future.done()

    def successful(self) -> bool:
        """Whether it ended with an answer; `ValueError` while it runs."""
        if not self._future.done():
            raise ValueError("the call has not ended yet")
        return self._future.exception() is None
