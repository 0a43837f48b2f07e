"""`async_req=True`: calls that run in threads."""

from __future__ import annotations

import multiprocessing
from collections import deque
from typing import Any, Callable, Deque, Generic, Optional, TypeVar

from talon_one._clock import monotonic
from talon_one._settings import of_kind
from talon_one.wire.bells import tell_all, wait_until
from talon_one.wire.signals import of_a_handler

T = TypeVar("T")


class NotReadyError(multiprocessing.TimeoutError, TimeoutError):
    """The call has not ended yet. Code for the published clients catches `multiprocessing.TimeoutError`."""


class Work:
    """A call that is made once, by whoever comes first, and what came of it."""

    __slots__ = ("_calls", "_waiting", "done", "error", "value")

    def __init__(self, call: Callable[[], Any]) -> None:
        self._calls: Deque[Callable[[], Any]] = deque([call])
        self._waiting: Deque[Callable[[], object]] = deque()
        self.done = False
        self.value: Any = None
        self.error: Optional[BaseException] = None

    def run(self) -> None:
        """Make the call, unless somebody has begun to."""
        try:
            call = self._calls.pop()
        except IndexError as error:
            if of_a_handler([error]):
                raise
            return
        try:
            self.value = call()
        except BaseException as error:
            self.error = error
        finally:
            self.done = True
            tell_all(self._waiting)
            del self, call  # an error's traceback holds this frame

    def drop(self) -> None:
        """Nobody waits for it: it is not made, unless it is under way."""
        self._calls.clear()

    def outcome(self) -> Any:
        """What it returned, or raise what it raised. Asked for once it is done."""
        if self.error is not None:
            try:
                raise self.error
            finally:
                del self  # which its traceback would hold
        return self.value

    def wait(self, timeout: Optional[float]) -> bool:
        """Wait until it is done, or for `timeout` seconds; whether it is."""
        return wait_until(lambda: self.done, self._waiting, None if timeout is None else monotonic() + timeout)


class AsyncResult(Generic[T]):
    """The response of a call that runs in a thread.

    The interpreter ends when the call has: one without a limit (`_request_timeout=None`) can keep it from ending.
    """

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self, timeout: Optional[float] = None) -> T:
        """Wait for the response and return it, or raise what the call raised.

        timeout: seconds to wait; past them `TimeoutError` (Python's own and that of
            `multiprocessing`) is raised and the call goes on.
        """
        self.wait(timeout)
        if not self._work.done:
            raise NotReadyError(f"no response within {timeout} seconds; the call goes on")
        work = self._work
        try:
            return work.outcome()  # type: ignore[no-any-return]
        finally:
            del self, work  # which an error's traceback would hold

    def wait(self, timeout: Optional[float] = None) -> None:
        """Wait until the call has ended, or for `timeout` seconds."""
        if timeout is not None:
            of_kind("AsyncResult.wait(timeout)", timeout, (int, float), "a number of seconds (int or float)")
        self._work.wait(timeout)

    def ready(self) -> bool:
        """Whether the call has ended."""
        return self._work.done

    def successful(self) -> bool:
        """Whether it ended with a response; `ValueError` while it runs."""
        if not self._work.done:
            raise ValueError("the call has not ended yet")
        return self._work.error is None
