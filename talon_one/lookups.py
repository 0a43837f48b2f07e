"""Host names to addresses, within a time."""

from __future__ import annotations

import socket
import threading
from typing import Any, Dict, List, Optional, Tuple


class _LookUp(threading.Thread):
    """Asks for the addresses of a host. It cannot be cut off: who waits no longer leaves it alone."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(name="talon_one-dns", daemon=True)
        self._host, self._port = host, port
        self.found: List[Any] = []
        self.problem: Optional[Exception] = None

    def run(self) -> None:
        try:
            self.found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except Exception as error:
            self.problem = error


#: The last one for each host. While it runs, all who ask wait for it: a name server that does not
#: answer would otherwise cost a thread with each try. No lock guards this, so that none is held in a
#: fork; two who ask at the same moment may start two.
_last: Dict[Tuple[str, int], _LookUp] = {}


def look_up(host: str, port: int, seconds: float) -> List[Any]:
    """The addresses, as `socket.getaddrinfo` gives them; `socket.timeout` where they are not there in time."""
    running = _last.get((host, port))
    if running is None or not running.is_alive():
        running = _LookUp(host, port)
        running.start()
        _last[host, port] = running
    running.join(seconds)
    if running.is_alive():
        raise socket.timeout(f"{host} was not found in time")
    if running.problem is not None:
        raise running.problem
    return running.found
