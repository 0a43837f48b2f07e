"""What of urllib3 is in force. Tools that record, replay or answer calls themselves replace its classes.

They do so before this package is first used or after. A tool's own is used, with the plain timeouts that it
has. Tools that only wrap `urlopen`, as those that trace calls do, need nothing of this: pools here inherit it.
"""

from __future__ import annotations

import socket
from types import FunctionType
from typing import Any, List, Tuple

import urllib3.connection
import urllib3.connectionpool
import urllib3.util.connection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

from talon_one.wire.in_force import is_of, keeps_promises

_NAMES = ("HTTPConnection", "HTTPSConnection")


def own_connections() -> List[Any]:
    """urllib3's two classes of connections, though a tool may have put its own in their places."""
    pools: Any = (HTTPConnectionPool, HTTPSConnectionPool)
    return [_own(name, pool.ConnectionCls) for name, pool in zip(_NAMES, pools)]


def _own(name: str, kind: Any) -> Any:
    places = [getattr(urllib3.connection, name), getattr(urllib3.connectionpool, name), kind]
    found = [one for place in places for one in getattr(place, "__mro__", ()) if _is_own(one, name)]
    return (found or places[1:])[0]


def _is_own(kind: Any, name: str) -> bool:
    return (getattr(kind, "__module__", None), getattr(kind, "__name__", None)) == ("urllib3.connection", name)


def in_force() -> Tuple[Any, ...]:
    """What calls go through. Pools are made anew where it has changed."""
    http: Any = HTTPConnectionPool.ConnectionCls
    https: Any = HTTPSConnectionPool.ConnectionCls
    return (
        http,
        https,
        HTTPConnectionPool._get_conn,
        HTTPSConnectionPool._get_conn,
        HTTPConnectionPool._new_conn,
        HTTPSConnectionPool._new_conn,
        getattr(http, "_new_conn", None),
        getattr(https, "_new_conn", None),
        urllib3.util.connection.create_connection,
        HTTPConnectionPool.urlopen,
        HTTPSConnectionPool.urlopen,
    )


def is_replaced(ways: Tuple[Any, ...]) -> bool:
    """Whether a tool's connections or sockets are in force, to which calls are left. ways: of `in_force`."""
    if not all(_is_own(kind, name) for kind, name in zip(ways, _NAMES)):
        return True
    return not (keeps_promises(socket.socket) and all(is_of(function, "urllib3") for function in ways[2:-2]))


def who_answers(ways: Tuple[Any, ...]) -> str:
    """What a tool has in the place of `urlopen`; empty for none.

    Those that trace calls wrap it, and it goes on as ever.
    """
    found = [one for one in ways[-2:] if not (is_of(one, "urllib3") or hasattr(one, "__wrapped__"))]
    return "" if not found else "a function" if type(found[0]) is FunctionType else "a mock"


_seen_own: Tuple[Any, ...] = ()


def is_manager_replaced() -> bool:
    """Whether a test replaced the methods of urllib3's pool managers, as `mock.patch` does."""
    global _seen_own
    methods = (PoolManager.request, PoolManager.urlopen)
    if methods != _seen_own:
        if not all(is_of(method, "urllib3") for method in methods):
            return True
        _seen_own = methods
    return False
