"""Connections that were forgotten on the way, by a NAT or a balancer, without a word to either side.

What is sent over one is never acknowledged, and nobody says so. The system asks after those that wait, which
also keeps them from being forgotten, and gives one up that acknowledges nothing, early enough for another try.
"""

from __future__ import annotations

import socket
from typing import Any, Optional, Sequence, Tuple

from talon_one.wire.signals import of_a_handler

# Seconds without traffic before the first question, and between questions; unanswered ones that end a connection.
_PROBES = (("TCP_KEEPIDLE", 10), ("TCP_KEEPALIVE", 10), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3))
_GIVES_UP = getattr(socket, "TCP_USER_TIMEOUT", None)  # of Linux
# A part of the time that a request has, and its limits in milliseconds: below, one lost packet would end a
# connection; a server that takes nothing for that long may only be busy.
_PART = 1 / 3
_SHORTEST, _LONGEST = 1_000, 30_000

#: What the client's sockets are set to, unless the user says otherwise.
OPTIONS: Tuple[Tuple[Any, ...], ...] = (
    (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    *((socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in _PROBES if hasattr(socket, name)),
)


def options_of(given: Optional[Sequence[Tuple[Any, ...]]]) -> Sequence[Tuple[Any, ...]]:
    """The options for a client's sockets: the user's, if they gave any."""
    return OPTIONS if given is None else given


def set_options(sock: Any, options: Sequence[Tuple[Any, ...]]) -> None:
    """Set them. What the system does not know of `OPTIONS` is left out."""
    for option in options:
        try:
            sock.setsockopt(*option)
        except OSError as error:
            if options is not OPTIONS or of_a_handler([error]):
                raise


class Impatience:
    """When the system gives up a connection; for each one, as setting it again for every request costs time."""

    __slots__ = ("_set",)

    def __init__(self) -> None:
        self._set = 0

    def suit(self, sock: Any, seconds: Optional[float]) -> None:
        """Have what is sent from now on acknowledged within a part of these seconds, which the request has."""
        wanted = _LONGEST
        if seconds is not None:
            wanted = min(max(int(seconds * 1000 * _PART), _SHORTEST), _LONGEST)
        if _GIVES_UP is not None and abs(wanted - self._set) * 10 > self._set:
            self._set = wanted
            try:
                sock.setsockopt(socket.IPPROTO_TCP, _GIVES_UP, wanted)
            except OSError as error:
                if of_a_handler([error]):
                    raise
