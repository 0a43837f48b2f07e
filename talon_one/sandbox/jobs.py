"""Does what takes long, in a thread of its own, a piece at a time: requests are answered in between."""

from __future__ import annotations

import logging
import sqlite3
import threading
from datetime import datetime
from typing import Callable, Optional

from talon_one.api.management import coupons as operations
from talon_one.sandbox.contract import Call, Refused
from talon_one.sandbox.service.coupons import JOB, Coupons
from talon_one.sandbox.service.notifying import Notifying
from talon_one.sandbox.store import Store

#: The operation that leaves a job behind.
STARTER = operations.CREATE_COUPONS_ASYNC

_PIECE = 500  # coupons
_PAUSE = 0.005  # seconds after each piece: a lock goes to who waits for it only when it is left alone

_log = logging.getLogger("talon_one.sandbox")


class Jobs:
    """The jobs of a store, which make coupons. It has a thread only while there is one.

    is_told: is called when notifications are in the outbox.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime], is_told: Callable[[], object]) -> None:
        self._store = store
        self._clock = clock
        self._is_told = is_told
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._thread: Optional[threading.Thread] = None
        self._is_new = False

    def wake(self) -> None:
        """Look for jobs: there may be one."""
        with self._lock:
            self._is_new = True
            if self._thread is None and not self._closing.is_set():
                self._thread = threading.Thread(target=self._run, name="talon_one.sandbox.jobs", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """End after the present piece; what is left to do stays in the store."""
        with self._lock:
            self._closing.set()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        try:
            self._work()
        except BaseException:  # a bug: the next job gets a thread again
            with self._lock:
                self._thread = None
            raise

    def _work(self) -> None:
        is_busy = True
        while True:
            with self._lock:
                if self._closing.is_set() or not (is_busy or self._is_new):
                    self._thread = None
                    return
                self._is_new = False
            try:
                is_busy = self._do_a_piece()
            except sqlite3.OperationalError:  # another process holds the file
                is_busy = True
            self._closing.wait(_PAUSE)

    def _do_a_piece(self) -> bool:
        """Whether there was anything to do."""
        if not self._store.has(JOB):
            return False
        batch = ""
        try:
            with self._store.transaction():
                for batch, job in self._store.items(JOB)[:1]:
                    notifying = Notifying(self._store, self._clock)
                    self._store.watched = notifying.watched()
                    Coupons(self._store, self._clock).go_on(batch, _PIECE)
                    notifying.note(Call(STARTER, {"campaignId": job["campaignId"]}, {}, None), self._store.changes())
        except Refused as refused:
            _log.warning("The coupons of %s are not all there: %s", batch, refused.document())
            with self._store.transaction():
                self._store.delete(JOB, batch)
        if self._store.has("outbox"):
            self._is_told()
        return True
