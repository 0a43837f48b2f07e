"""Calling the sandbox's WSGI application, and the ways to it that need no socket."""

from __future__ import annotations

import io
import sys
import time
from typing import TYPE_CHECKING, Any, Callable, Dict, List, NamedTuple, Optional, Tuple, Union
from urllib.parse import unquote, urlsplit

from urllib3 import HTTPHeaderDict

from talon_one.exceptions import ApiConnectionException
from talon_one.sandbox.app import FAULT, MET
from talon_one.sandbox.faults import Faults
from talon_one.testing.failures import RESET, TIMEOUT, UNREADABLE
from talon_one.wire.answers import RESTResponse
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

    from talon_one.wire.exchange import Exchange
    from talon_one.wire.request import Request

Outcome = Union[RESTResponse, Failure]


class Reply(NamedTuple):
    """What the application answered."""

    status: int
    reason: str
    headers: List[Tuple[str, str]]
    body: bytes


def called(app: WSGIApplication, environ: WSGIEnvironment) -> Reply:
    """The application's answer to a request."""
    told: List[Any] = []

    def start_response(status: str, headers: List[Tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        told[:] = [status, headers]
        return lambda data: None

    parts = app(environ, start_response)
    try:
        body = b"".join(parts)
    finally:
        close = getattr(parts, "close", None)
        if close is not None:
            close()
    code, _, reason = told[0].partition(" ")
    return Reply(int(code), reason, told[1], body)


class Door:
    """What requests go through before the application: the faults and the wait that they are to meet."""

    def __init__(self, app: WSGIApplication) -> None:
        self.app = app
        self.faults = Faults()
        self.latency = 0.0  #: seconds that an answer takes more
        self.is_closed = False

    def fault(self, environ: WSGIEnvironment) -> Optional[str]:
        """The fault that a request meets; one that is a status is left to the application."""
        found = self.faults.next()
        if found is not None and found.isdecimal():
            environ[FAULT] = int(found)
            return None
        if found is not None:
            environ[MET] = found
        return found


class DirectTransport:
    """Brings the requests of a `talon_one.ApiClient` to the sandbox's application, in the thread of the caller.

    Nobody waits for an answer that will not come: a timeout is told at once.
    """

    def __init__(self, door: Door) -> None:
        self._door = door

    def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        """One try."""
        wait, is_late = _wait(self._door, exchange)
        if wait:
            time.sleep(wait)
        return _exchanged(self._door, request, exchange, is_late)


class AsyncDirectTransport:
    """The same for a `talon_one.aio.ApiClient`, in the event loop's thread."""

    def __init__(self, door: Door) -> None:
        self._door = door

    async def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        """One try."""
        wait, is_late = _wait(self._door, exchange)
        if wait:
            import asyncio  # here, as a server needs none of it

            await asyncio.sleep(wait)
        return _exchanged(self._door, request, exchange, is_late)


def _wait(door: Door, exchange: Exchange) -> Tuple[float, bool]:
    """Seconds to wait, and whether the caller's time is over then."""
    wait = door.latency
    for limit in (exchange.time_left(), exchange.read):
        if limit is not None and limit < wait:
            wait = limit
    return wait, wait < door.latency


def _exchanged(door: Door, request: Request, exchange: Exchange, is_late: bool) -> Outcome:
    if door.is_closed:
        return Failure(ApiConnectionException, "the sandbox is closed", again=False)
    exchange.sent = True
    environ = _environ(request, exchange.url)
    fault = door.fault(environ)
    if fault == "reset":
        return RESET.failure
    reply = called(door.app, environ)
    if is_late or fault == "timeout":
        return TIMEOUT.failure
    if fault == "cut":
        return UNREADABLE.failure
    return RESTResponse(reply.status, reply.reason, HTTPHeaderDict(reply.headers), reply.body)


def _environ(request: Request, url: str) -> WSGIEnvironment:
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    body = request.body or b""
    environ: Dict[str, Any] = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(parts.path, "latin-1"),
        "QUERY_STRING": parts.query,
        "REQUEST_URI": target,
        "SERVER_NAME": parts.hostname or "localhost",
        "SERVER_PORT": str(parts.port or 80),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": parts.scheme,
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "HTTP_HOST": parts.netloc,
        "CONTENT_LENGTH": str(len(body)),
    }
    for name, value in request.wire_headers().items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    return environ
