"""The threads that make calls with `async_req=True`."""

from __future__ import annotations

import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict

from talon_one.wire.signals import of_a_handler, pass_on

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from talon_one.threads import AsyncResult


class Threads:
    """The threads of one client. They are started when first needed, and end when dropped with it."""

    def __init__(self) -> None:
        self._here = threading.local()  #: says of a thread that it is one of these
        self._executors: Dict[None, ThreadPoolExecutor] = {}  #: none or one: no lock is needed to share it

    def start(self, call: Callable[[], Any], count: int) -> AsyncResult[Any]:
        """Have a call made by one of `count` threads.

        Where no thread can be had, as when the interpreter is about to end, it is made here and now.
        """
        from talon_one.threads import AsyncResult

        work = _Work(call)
        handled = sys.exc_info()[1]
        while True:
            executor = None
            try:
                executor = self._executor(count)
                executor.submit(work.run)
            except RuntimeError as error:
                pass_on(error, handled)
                if executor is not None and self._executors.get(None) is not executor:
                    continue  # another thread has closed it just now
                work.run()
            return AsyncResult(work.future)

    def _executor(self, count: int) -> ThreadPoolExecutor:
        executor = self._executors.get(None)
        if executor is None:
            from concurrent.futures import ThreadPoolExecutor

            made = ThreadPoolExecutor(count, "talon_one", setattr, (self._here, "is_ours", True))
            executor = self._executors.setdefault(None, made)
        return executor

    def close(self) -> None:
        """Wait for running calls, and end the threads. Called by one of them, it waits for none."""
        executor = self._executors.pop(None, None)
        if executor is not None:
            # Asked of the thread itself: the executor notes a thread only after it was started.
            executor.shutdown(wait=not hasattr(self._here, "is_ours"))

    def forget(self) -> Any:
        """Have none: they are those of the process that this one was forked from. Gives what must be kept of them."""
        return self._executors.pop(None, None)


class _Work:
    """A call that is made once, by whoever comes first: a thread may take it although starting one failed."""

    __slots__ = ("_calls", "future")

    def __init__(self, call: Callable[[], Any]) -> None:
        from concurrent.futures import Future

        self._calls: Deque[Callable[[], Any]] = deque([call])
        self.future: Future[Any] = Future()

    def run(self) -> None:
        try:
            call = self._calls.pop()
        except IndexError as error:
            if of_a_handler([error]):
                raise
            return
        try:
            self.future.set_result(call())
        except BaseException as error:
            self.future.set_exception(error)
        finally:
            del self, call  # an error's traceback holds this frame
