"""The transport that clients use by default: one exchange over urllib3's connections."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING, Any, List, Optional, Tuple, Union

import urllib3
from urllib3.exceptions import HTTPError

from talon_one.exceptions import OpenApiException
from talon_one.wire.answers import RESTResponse
from talon_one.wire.failures import BadAnswer, Failure
from talon_one.wire.signals import of_a_handler
from talon_one.wire.sync.connections import NO_RETRIES, Connections
from talon_one.wire.sync.failures import chain, failure_of, forget_frames_below
from talon_one.wire.sync.places import Place
from talon_one.wire.sync.responses import done_with, read_body

if TYPE_CHECKING:
    from talon_one.wire.exchange import Exchange
    from talon_one.wire.request import Request
    from talon_one.wire.settings import ConnectionSettings


class Urllib3Transport:
    """Sends over connections that one client's threads share. No error of urllib3 gets past it."""

    def __init__(self, settings: ConnectionSettings, maxsize: Optional[int] = None) -> None:
        self.connections = Connections(settings, maxsize)

    def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        """See `talon_one.Transport`."""
        place = Place(exchange)
        is_stream = False
        try:
            try:
                found = self._exchange(request, exchange, place)
                is_stream = found.__class__ not in (RESTResponse, Failure)  # it leaves the place
                return found
            finally:
                if not is_stream:
                    place.leave()
        finally:
            if not is_stream:
                place.leave()  # again: an interrupt may have come before

    def _exchange(self, request: Request, exchange: Exchange, place: Place) -> Union[RESTResponse, Failure]:
        raw: Any = None
        response: Optional[RESTResponse] = None
        failure: Optional[Failure] = None
        foreign: Optional[BaseException] = None
        parts: List[bytes] = []
        handled = sys.exc_info()[1]  # by the caller, who calls while they handle it
        try:
            raw = self._open(request, exchange, place)
            if request.stream and raw.status < 300:
                from talon_one.wire.sync.streams import StreamedResponse  # here, as most programs read none

                return StreamedResponse(raw, request, exchange.deadline, place)
            response = RESTResponse(raw.status, raw.reason, raw.headers, b"")
            failure = read_body(raw, request.max_bytes, parts, exchange.deadline)
            response.data = b"".join(parts)
        except OpenApiException:  # a setting that is no use
            raise
        except (HTTPError, OSError, ValueError, BadAnswer) as error:
            # Kept apart from the raising: urllib3's frames, which hold the key, are not to be
            # found in the traceback of what the caller gets.
            foreign = of_a_handler(chain(error))
            failure = failure_of(error, exchange.sent)
        except BaseException as interrupt:
            if raw is not None:
                done_with(raw)
            forget_frames_below(interrupt, handled)
            raise
        if raw is not None:
            place.leave(keep=done_with(raw))
        if failure is None:
            assert response is not None  # noqa: S101  (there is a failure or a response)
            return response
        if foreign is not None:
            try:
                raise foreign
            finally:
                foreign = None  # its traceback holds this frame
        assert failure is not None  # noqa: S101  (see above)
        if response is not None:
            failure = failure.in_a_body(parts, response)
            response.data = failure.partial
        return failure

    def secrets(self) -> Tuple[str, ...]:
        """What proxies are told, and nobody may see."""
        return self.connections.secrets()

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        self.connections.close()

    def _open(self, request: Request, exchange: Exchange, place: Place) -> urllib3.BaseHTTPResponse:
        """Send and read up to the end of the head."""
        left = exchange.time_left()
        if left == 0:
            raise socket.timeout("the deadline has passed")
        connect = exchange.connect
        if left is not None:
            connect = left if connect is None else min(connect, left)
        options: Any = {
            "body": request.body,
            "headers": request.headers,  # secrets in them encode to what they are
            "retries": NO_RETRIES,
            "redirect": False,
            "timeout": urllib3.Timeout(connect=connect),
            "pool_timeout": place,
            "preload_content": False,
            "assert_same_host": False,
        }
        return self.connections.urlopen(request.method, exchange.url, **options)
