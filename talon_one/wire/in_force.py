"""What of the network's modules is in force: gevent, eventlet and tools for tests replace it, early or late."""

from __future__ import annotations

import _socket
import socket
import sys
from types import FunctionType
from typing import Any, Tuple

#: Their sockets are no subclasses of Python's, and keep what Python's promise.
_GREEN = frozenset({"gevent", "eventlet"})


def sockets_in_force() -> Tuple[Any, ...]:
    """What a connection comes from. One that was made with others is used no longer: a guard is to be met."""
    kind: Any = socket.socket
    return kind, getattr(kind, "connect", None), socket.create_connection, socket.getaddrinfo


def keeps_promises(kind: Any) -> bool:
    """Whether sockets of that class do what Python's do, so that deadlines can be kept with them."""
    try:
        return issubclass(kind, _socket.socket) or kind.__module__.partition(".")[0] in _GREEN
    except (TypeError, AttributeError):  # no class: a function or a mock
        return False


def is_of(function: Any, package: str) -> bool:
    """Whether it is a function of that package, which nobody replaced or wrapped."""
    if type(function) is not FunctionType:
        return False
    return str(function.__globals__.get("__name__")).partition(".")[0] == package


def import_ssl() -> None:
    """Where a guard's class of sockets is in force, import `ssl` without it.

    Its sockets keep for a base what was in force then: TLS would meet the guard when it is long switched off.
    """
    guard: Any = socket.socket
    own = [one for one in getattr(guard, "__mro__", ()) if (one.__module__, one.__name__) == ("socket", "socket")]
    if "ssl" in sys.modules or guard in own or not own:
        return
    try:
        socket.socket = own[0]  # type: ignore[misc]
        import ssl  # noqa: F401
    finally:
        socket.socket = guard  # type: ignore[misc]
