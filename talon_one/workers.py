"""The threads that make calls with `async_req=True`, and those of jobs.

Who starts a call takes no lock that others wait for: a signal's handler that raises in the midst of it would leave
it locked, as it may those of Python's own executor.
"""

from __future__ import annotations

import _thread
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, Optional

from talon_one.wire.bells import Bell, tell_all, wait_until
from talon_one.wire.signals import of_a_handler

if TYPE_CHECKING:
    from talon_one.threads import AsyncResult, Work


class Threads:
    """The threads of one client or job. They start when calls need them, and end when none is left to make."""

    def __init__(self) -> None:
        self._line: Deque[Work] = deque()  #: what waits for a thread
        self._busy: Dict[int, _Worker] = {}  #: by numbers below the count
        self._leaving: Deque[Callable[[], object]] = deque()  #: wake those who wait until none is busy
        self._here = threading.local()  #: says of a thread that it is one of these

    def start(self, call: Callable[[], Any], count: int) -> AsyncResult[Any]:
        """Have a call made by one of `count` threads.

        Where no thread can be had, as when the interpreter is about to end, it is made here and now.
        """
        from talon_one.threads import AsyncResult, Work

        work = Work(call)
        worker = _Worker(self, count)
        try:
            self._line.append(work)
            if worker.takes_a_number() and not worker.starts():
                worker.gives_it_back()
                work.run()
        except BaseException:  # an interrupt: nobody waits for it
            work.drop()
            if not worker.is_under_way:
                worker.gives_it_back()
            raise
        return AsyncResult(work)

    def close(self) -> None:
        """Wait for running calls. Called by one of them, it waits for none."""
        if not hasattr(self._here, "is_ours"):
            wait_until(lambda: not self._busy, self._leaving)

    def work(self) -> None:
        """Make the calls that wait, in one of the threads."""
        self._here.is_ours = True
        while self._line:
            try:
                work = self._line.popleft()
            except IndexError:  # another thread was faster
                break
            work.run()
            del work  # and what it holds, before the next one is waited for


class _Worker:
    """One of the threads, from the wish for it to its end."""

    __slots__ = ("_count", "_settled", "_threads", "failed", "is_under_way")

    def __init__(self, threads: Threads, count: int) -> None:
        self._threads = threads
        self._count = count
        self._settled: Optional[Bell] = None
        self.is_under_way = self.failed = False

    def takes_a_number(self) -> bool:
        """Whether one was free."""
        busy = self._threads._busy
        return any(busy.setdefault(number, self) is self for number in range(self._count))

    def gives_it_back(self) -> None:
        busy = self._threads._busy
        for number in range(self._count):
            if busy.get(number) is self:
                busy.pop(number, None)
        tell_all(self._threads._leaving)

    def starts(self) -> bool:
        """Start the thread, if one can be had.

        Starting takes locks, so another thread does it: handlers of signals run in the main one only.
        """
        if sys.is_finalizing():
            return False  # a thread would start, and never run
        self._settled = Bell()
        try:
            _thread.start_new_thread(self._start, ())
        except RuntimeError as error:
            if of_a_handler([error]):
                raise
            return False
        self._settled.wait(lambda: self.is_under_way or self.failed, None)
        return self.is_under_way

    def _start(self) -> None:
        try:
            # An interrupt of this very question would have Python take its main thread for ended.
            if threading.main_thread().is_alive():
                threading.Thread(target=self._run, name="talon_one", daemon=False).start()
            else:  # the interpreter ends, and would not wait for it
                self.failed = True
        except RuntimeError:
            self.failed = True
        finally:
            if self._settled is not None:
                self._settled.ring()

    def _run(self) -> None:
        self.is_under_way = True
        if self._settled is not None:  # before it is rung by who starts it: that one may come late
            self._settled.ring()
        threads = self._threads
        try:
            threads.work()
            self.gives_it_back()
            while threads._line and self.takes_a_number():  # called meanwhile, when no number was free
                threads.work()
                self.gives_it_back()
        finally:
            self.gives_it_back()
