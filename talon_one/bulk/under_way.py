"""What a job that blocks has under way, each batch in a thread.

A signal handler may raise at any moment of the thread that goes through the job, and the collector may end a loop that
was left in whichever thread: so nobody here takes a lock, and each step leaves what the others can go on with.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Callable, Deque, Generator, Iterator, List, Set, Tuple

from talon_one.bulk.outcomes import Outcome
from talon_one.exceptions import ApiValueError
from talon_one.threads import Work
from talon_one.wire.bells import tell_all, wait_until
from talon_one.wire.signals import of_a_handler
from talon_one.workers import Threads

if TYPE_CHECKING:
    from talon_one.bulk.ledgers import Batch

    Told = Deque[Callable[[], object]]


class UnderWay:
    """The batches that were begun. Threads that send them stay until the job ends."""

    def __init__(self, parallel: int) -> None:
        self._parallel = parallel
        self._threads = Threads()
        self._process = os.getpid()
        self._count = 0  #: batches whose end nobody has taken
        self._line: Deque[Tuple[Batch, Work]] = deque()  #: what no thread has begun to send
        self._ended: Deque[Tuple[Batch, Work]] = deque()
        self._serving: Set[object] = set()  #: the threads that there are
        self._busy: Set[int] = set()  #: those that may be sending
        self._idle: Told = deque()  #: wake those that have nothing to send
        self._waiting: Told = deque()  #: wake who waits for one of them
        self._then: Told = deque()  #: what is done at the end
        self._is_over = False
        self.loop: Callable[[], object] = weakref.ref(self)  #: None once nobody can go on with the job
        self.is_closed = False  #: by `close()`, which waits

    @property
    def has_room(self) -> bool:
        """Whether one more can be sent now."""
        return self._count < self._parallel

    def begin(self, batch: Batch, send: Callable[[], List[Outcome]]) -> None:
        """Have a batch sent, in the caller's context, as other calls are: hooks may depend on it."""
        self._check_process()
        self._count += 1
        self._line.append((batch, Work(partial(copy_context().run, send))))
        if self._idle:
            tell_all(self._idle)
        elif len(self._serving) < self._parallel:
            server = object()
            self._serving.add(server)
            started = self._threads.start(partial(self._serve, server, threading.get_ident()), self._parallel)
            if started.ready():
                started.get()  # an interrupt, where this thread did it, as no other can be had

    def wait(self) -> bool:
        """Wait until a batch has ended; False if none is under way."""
        self._check_process()
        while self._count and not self._ended:
            wait_until(lambda: bool(self._ended) or not self._serving, self._waiting)
            if not self._serving:  # the interpreter ends, and the threads have
                self._serve(None, threading.get_ident())
        return bool(self._count)

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise ApiValueError(
                "bulk: a forked process cannot go on with a job that its parent has begun, as the threads that send "
                "are not there. Make a new job, with a journal of its own."
            )

    def ended(self) -> Iterator[Tuple[Batch, List[Outcome]]]:
        """Those that have ended, and their outcomes."""
        while self._ended:
            batch, work = self._ended.popleft()
            self._count -= 1
            try:
                outcomes = work.outcome()
            finally:
                del work  # an error's traceback holds this frame
            yield batch, outcomes

    def end(self, then: Callable[[], object], waits: bool) -> None:
        """Send nothing more, and do something once all that is being sent has ended.

        waits: for that; else it is done by the thread that ends last.
        """
        self._is_over = True
        self._line.clear()
        tell_all(self._idle)
        if os.getpid() != self._process:  # they are the parent's
            then()
        elif waits and threading.get_ident() not in self._busy:
            try:
                wait_until(lambda: not self._busy, self._waiting)
            finally:
                then()
        else:
            self._then.append(then)
            self._tell_if_quiet()

    # -- in a thread that sends -----------------------------------------------------------------

    def _serve(self, server: object, starter: int) -> None:
        """Send what is in the line, and wait for more, unless it is the starter who does it."""
        try:
            while self._send_one() or (threading.get_ident() != starter and self._more_comes()):
                pass
        finally:
            self._serving.discard(server)
            tell_all(self._waiting)

    def _send_one(self) -> bool:
        """Send the first in the line, if there is one."""
        me = threading.get_ident()
        self._busy.add(me)  # before it is taken: whoever clears the line finds it there, or sees who has it
        try:
            try:
                batch, work = self._line.popleft()
            except IndexError as error:
                if of_a_handler([error]):
                    raise
                return False
            work.run()
            self._ended.append((batch, work))
            return True
        finally:
            self._busy.discard(me)
            tell_all(self._waiting)
            self._tell_if_quiet()

    def _more_comes(self) -> bool:
        """Wait for something to send; False if nothing will come."""
        wait_until(lambda: bool(self._line) or self._is_left(), self._idle)
        return bool(self._line)

    def _is_left(self) -> bool:
        """Whether the job has ended, an interrupt has kept it from saying so, or the interpreter waits for its threads
        to end.
        """
        return self._is_over or self.loop() is None or not threading.main_thread().is_alive()

    def _tell_if_quiet(self) -> None:
        if not self._busy:
            tell_all(self._then)


class Outcomes:
    """The outcomes of a job, as they come. `close()` ends the job; what is under way ends first."""

    def __init__(self, outcomes: Generator[Outcome, None, None], under_way: UnderWay) -> None:
        self._outcomes = outcomes
        self._under_way = under_way
        under_way.loop = weakref.ref(self)

    def __iter__(self) -> Outcomes:
        return self

    def __next__(self) -> Outcome:
        return next(self._outcomes)

    def close(self) -> None:
        """End the job: nothing new is sent, and what is under way is waited for and noted."""
        self._under_way.is_closed = True
        self._outcomes.close()
