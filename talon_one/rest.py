"""The wire: one request out, one response in, within a deadline, tried again where that is safe.

`RESTClientObject.send(request)` is the seam between building requests and reading answers, which
do no I/O, and the network. What a call is made of is in `wire/`; the network is its transport's.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional

from talon_one import _seams
from talon_one._seams import is_replaced
from talon_one._secrets import headers_of
from talon_one.building import free_request
from talon_one.exceptions import (
    ApiException,
    ApiTypeError,
    ApiValueError,
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    RateLimitException,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
)
from talon_one.wire.answers import RESTResponse
from talon_one.wire.call import Call
from talon_one.wire.exchange import is_awaited
from talon_one.wire.hooks import refuse_awaitable
from talon_one.wire.pace import Pace
from talon_one.wire.request import Request
from talon_one.wire.timeouts import UNSET

if TYPE_CHECKING:
    from talon_one.configuration import Configuration
    from talon_one.wire.exchange import Transport
    from talon_one.wire.sync.streams import StreamedResponse as StreamedResponse

__all__ = [
    "ApiException",
    "ApiValueError",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "RESTClientObject",
    "RESTResponse",
    "RateLimitException",
    "Request",
    "ServiceException",
    "StreamedResponse",
    "UnauthorizedException",
    "UnprocessableEntityException",
]


def sleep(seconds: float) -> None:
    """`time.sleep`, that of gevent or eventlet where they have replaced it since."""
    time.sleep(seconds)


class RESTClientObject:
    """Sends requests for one client, whose threads share it.

    transport: what does the sending; without it, urllib3 with a pool of connections.
    """

    def __init__(
        self,
        configuration: Configuration,
        pools_size: int = 4,
        maxsize: Optional[int] = None,
        transport: Optional[Transport] = None,
    ) -> None:
        self.configuration = configuration
        self._maxsize = maxsize
        is_class = isinstance(transport, type)
        if transport is not None and (is_class or not callable(getattr(transport, "exchange", None))):
            kind = "a class" if is_class else type(transport).__name__
            raise ApiTypeError(f"ApiClient(transport): {kind} is not a transport; see talon_one.Transport.")
        if is_awaited(transport):
            raise ApiTypeError(
                "ApiClient(transport): its exchange() is a coroutine function; it is for talon_one.aio.ApiClient."
            )
        self._pace = Pace()
        self._has_own_transport = transport is None
        if transport is None:
            from talon_one.wire.sync.transport import Urllib3Transport  # here, as importing the package needs none

            transport = Urllib3Transport(configuration, maxsize)
        self.transport: Any = transport
        self._pool_manager: Any = None  #: one that a test put there

    @property
    def pool_manager(self) -> Any:
        """urllib3's pool manager (or proxy manager) of the configured host, made on first use.

        Set to another, as tests do, it gets every request by its `request` method.
        """
        if self._pool_manager is not None:
            return self._pool_manager
        return self.transport.connections.manager(self.configuration.host)

    @pool_manager.setter
    def pool_manager(self, value: Any) -> None:
        self._pool_manager = value

    @pool_manager.deleter
    def pool_manager(self) -> None:
        self._pool_manager = None

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        close = getattr(self.transport, "close", None)
        if close is not None:
            close()

    def __getstate__(self) -> Any:
        return self.configuration, self._maxsize, None if self._has_own_transport else self.transport

    def __setstate__(self, state: Any) -> None:
        configuration, maxsize, *more = state  # pickles of older versions have no transport
        self.__init__(configuration, maxsize=maxsize, transport=more[0] if more else None)  # type: ignore[misc]

    # -- sending --------------------------------------------------------------------------------

    def request(
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Any = None,
        post_params: Any = None,
        _preload_content: bool = True,
        _request_timeout: Any = UNSET,
    ) -> RESTResponse:
        """Send one request as it is and give its response, whatever its status.

        The published clients' signature. body: bytes, text, or what JSON has a word for.
        _request_timeout: without it, the configuration's. It is repeated as an operation of the contract with its
        method and path would be; on a path that the contract does not have, only what changes nothing is.
        """
        headers = headers_of(headers)  # this name too: a traceback shows what it stands for
        return self.send(
            free_request(
                self.configuration,
                method,
                url,
                query_params,
                headers,
                body,
                post_params,
                _preload_content,
                _request_timeout,
            )
        )

    def GET(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802  (published, as the next ones)
        """`request("GET", url, …)`."""
        return self._with_verb("GET", url, options)

    def HEAD(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802
        """`request("HEAD", url, …)`."""
        return self._with_verb("HEAD", url, options)

    def OPTIONS(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802
        """`request("OPTIONS", url, …)`."""
        return self._with_verb("OPTIONS", url, options)

    def DELETE(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802
        """`request("DELETE", url, …)`."""
        return self._with_verb("DELETE", url, options)

    def POST(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802
        """`request("POST", url, …)`."""
        return self._with_verb("POST", url, options)

    def PUT(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802
        """`request("PUT", url, …)`."""
        return self._with_verb("PUT", url, options)

    def PATCH(self, url: str, **options: Any) -> RESTResponse:  # noqa: N802
        """`request("PATCH", url, …)`."""
        return self._with_verb("PATCH", url, options)

    def replaced_manager(self) -> Any:
        """The pool manager that a test put there, or whose methods it replaced; None if there is none."""
        if self._pool_manager is not None or not self._has_own_transport:
            return self._pool_manager
        return self.transport.connections.replaced_manager()

    def _with_verb(self, method: str, url: str, options: Dict[str, Any]) -> RESTResponse:
        options["headers"] = headers_of(options.get("headers"))  # a traceback shows what the name stands for
        return self.request(method, url, **options)

    def is_replaced(self, name: str) -> bool:
        """Whether a subclass or a mock has another method of that name."""
        return name in _PUBLISHED and is_replaced(self, name, _PUBLISHED)

    def send(self, request: Request) -> RESTResponse:
        """The response to a request, of whatever status, after as many tries as its policy allows.

        Raises `ApiConnectionException`, `ApiTimeoutException` or `UnreadableAnswerException` where
        there is none. The whole takes no longer than the request's total timeout.
        """
        configuration, transport = self.configuration, self.transport
        pace = self._pace if (configuration.pace if request.in_turn is None else request.in_turn) else None
        if pace is not None and _seams.stand_in is not None:
            pace = _seams.stand_in.pace(pace)
        with Call(request, configuration, getattr(transport, "secrets", tuple), pace) as call:
            while True:
                while pause := call.turn():
                    sleep(pause)
                if pause is None:
                    return call.result()
                if configuration.on_request is not None and not call.redirected:
                    refuse_awaitable("on_request", configuration.on_request(request))
                stand_in = _seams.stand_in
                through = transport if stand_in is None else stand_in.transport(transport)
                wait = call.ended(through.exchange(request, call.begin()))
                if call.echoed:
                    self.close()  # idle connections remember the heads of their last answers
                if configuration.on_response is not None and not call.redirected:
                    refuse_awaitable("on_response", configuration.on_response(request, call.response, call.error))
                if wait is None:
                    return call.result()
                if _seams.skipped(wait):
                    call.skip(wait)
                else:
                    sleep(wait)


#: As this class was made with them: what users replace and override.
_PUBLISHED = {
    name: vars(RESTClientObject)[name]
    for name in ("request", "GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH")
}


def __getattr__(name: str) -> Any:
    if name == "StreamedResponse":
        from talon_one.wire.sync import streams  # here, as importing the package needs no urllib3

        return streams.StreamedResponse
    if name == "urllib3":  # the published clients' module has that name, and tests patch `talon_one.rest.urllib3.…`
        import urllib3

        return urllib3
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
