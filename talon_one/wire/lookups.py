"""Host names to addresses, within a time."""

from __future__ import annotations

import _thread
import os
import socket
from collections import deque
from functools import partial
from typing import Any, Callable, Deque, Dict, List, Optional, Tuple

from talon_one.wire.bells import Bell, tell_all
from talon_one.wire.signals import of_a_handler


def needs_no_look_up(host: str) -> bool:
    """Whether it is an address in digits, or this machine."""
    return host == "localhost" or ":" in host or not host.strip("0123456789.")


class _LookUp:
    """Asks for the addresses of a host. It cannot be cut off: who waits no longer leaves it alone."""

    def __init__(self, key: Tuple[int, str, int]) -> None:
        self._key = key
        self.found: List[Any] = []
        self.problem: Optional[Exception] = None
        self.over = False
        self.broken_off = True  #: unless it came to its end: who waits for it asks again
        self._tell: Deque[Callable[[], object]] = deque()

    def run(self) -> None:
        try:
            self.found = socket.getaddrinfo(*self._key[1:], type=socket.SOCK_STREAM)
            self.broken_off = False
        except Exception as error:
            if of_a_handler([error]):
                raise
            self.problem = error
            self.broken_off = False
        finally:
            self.end()

    def end(self) -> None:
        """Let those who wait have what was found."""
        self.over = True
        if _running.get(self._key) is self:
            _running.pop(self._key, None)
        tell_all(self._tell)

    def when_over(self, tell: Callable[[], object]) -> None:
        """Call `tell` once, in whatever thread, when it is over."""
        self._tell.append(tell)
        if self.over:
            tell_all(self._tell)

    def result(self) -> List[Any]:
        """What was found; raises what went wrong."""
        if self.problem is not None:
            raise self.problem
        return self.found


#: Those that run, by process, host and port. All who ask meanwhile wait for the same one: a name server
#: that does not answer would otherwise cost a thread with each try. No lock guards this, so that none is
#: held in a fork; two who ask at the same moment may start two.
_running: Dict[Tuple[int, str, int], _LookUp] = {}


def start_look_up(host: str, port: int) -> _LookUp:
    """Ask for the addresses of a host, or join those who are asking."""
    key = (os.getpid(), host, port)
    running = _running.get(key)
    if running is None or running.over:
        running = _LookUp(key)
        try:
            _running[key] = running
            # `threading` would lose an interrupt: its locks and weak references are Python code.
            _thread.start_new_thread(running.run, ())
        except BaseException as error:
            if not isinstance(error, RuntimeError) or of_a_handler([error]):  # an interrupt
                running.end()
                raise
            running.run()  # no thread can be started: the interpreter is about to end, or there are too many
    return running


def look_up(host: str, port: int, deadline: float) -> List[Any]:
    """The addresses, as `socket.getaddrinfo` gives them; `socket.timeout` where they are not there in time.

    deadline: on the clock of `time.monotonic`.
    """
    while True:
        running = start_look_up(host, port)
        bell = Bell()
        running.when_over(bell.ring)
        if not bell.wait(partial(getattr, running, "over"), deadline):
            raise socket.timeout(f"{host} was not found in time")
        if not running.broken_off:
            return running.result()
