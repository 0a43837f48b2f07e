"""From operation to answer with asyncio: what the methods of the awaited APIs call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Dict, List, Mapping, Optional, Sequence

from talon_one import _settings
from talon_one._clock import monotonic
from talon_one._secrets import Headers, Secrets
from talon_one.aio.sending import close, send
from talon_one.aio.streams import streamed
from talon_one.aio.tasks import LATE, is_awaitable, within
from talon_one.base_client import BaseClient, hint_of_setting
from talon_one.building import check_free_request, free_request
from talon_one.exceptions import ApiTimeoutException, ApiTypeError
from talon_one.operation import Choices, Operation
from talon_one.wire.answers import RESTResponse
from talon_one.wire.asyncio.responses import AsyncStreamedResponse
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.failures import Failure
from talon_one.wire.pace import Pace
from talon_one.wire.timeouts import UNSET, timeouts_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from talon_one.configuration import Configuration
    from talon_one.wire.exchange import AsyncTransport
    from talon_one.wire.request import Request


class ApiClient(BaseClient):
    """Sends requests and turns responses into models, with asyncio. One client serves many tasks.

    configuration: where and how to call; without it, a copy of the default configuration. Its hooks may be
        coroutine functions.
    header_name, header_value: a header for every request.
    cookie: a Cookie header for every request.
    transport: what sends the requests, see `talon_one.AsyncTransport`. By default, this package's own.

    Use it in an `async with` block, or await `close()`. It may be made before any event loop runs, and used in
    one loop after another, or in several at once; each has connections of its own. It can be pickled,
    without its connections.
    """

    _is_async: ClassVar[bool] = True

    @_settings.explained(hint_of_setting)
    def __init__(
        self,
        configuration: Optional[Configuration] = None,
        header_name: Optional[str] = None,
        header_value: Optional[str] = None,
        cookie: Optional[str] = None,
        *,
        transport: Optional[AsyncTransport] = None,
    ) -> None:
        try:
            super().__init__(configuration, header_name, header_value, cookie)
        finally:
            configuration = cookie = header_value = None  # and out of the traceback
        if transport is not None and not hasattr(transport, "exchange"):
            raise ApiTypeError(
                f"ApiClient(transport): {type(transport).__name__} is not a transport; see talon_one.AsyncTransport."
            )
        self.transport: AsyncTransport = AsyncioTransport(self.configuration) if transport is None else transport
        self._pace = Pace()

    # -- life -----------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: Any) -> None:
        await self.close()

    if not TYPE_CHECKING:  # a client that is awaited has none

        def __enter__(self) -> Any:
            raise ApiTypeError("talon_one.aio.ApiClient: write `async with` instead of `with`.")

        __exit__ = None

    async def close(self) -> None:
        """Close all connections; those in use are closed when their calls end. A later call opens new ones.

        Streams that are still open end there: reading on raises an `ApiValueError`.
        """
        await close(self.transport)
        self.last_response = None

    def __getstate__(self) -> Dict[str, Any]:
        state = dict(self.__dict__)
        del state["_begun"], state["last_response"], state["_pace"]
        if isinstance(self.transport, AsyncioTransport):
            del state["transport"]
        return state

    def __setstate__(self, state: Dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.last_response = None
        self._begun = {}
        self._pace = Pace()
        if "transport" not in state:
            self.transport = AsyncioTransport(self.configuration)

    # -- calls ----------------------------------------------------------------------------------

    async def run(
        self,
        choices: Choices,
        operation: Operation,
        values: Sequence[Any],
        options: Mapping[str, Any],
        data_only: bool,
    ) -> Any:
        """Call an operation; only the data where `data_only`.

        `values` stand in the order of its parameters, None for "not given".
        """
        _refuse_threads(options.get("async_req"))
        started = monotonic()
        if self.configuration.refresh_api_key_hook is not None and operation.auth and not options.get("_request_auth"):
            await self._refresh_key(operation.name, self._timeouts(choices, operation, options).total)
        request = self.build_request(choices, operation, values, options)
        response = await send(request, self.configuration, self.transport, self._pace, started)
        return self._answer(operation, request, response, data_only)

    async def call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Optional[Mapping[str, Any]] = None,
        query_params: Any = None,
        header_params: Optional[Mapping[str, str]] = None,
        body: Any = None,
        post_params: Any = None,
        files: Optional[Mapping[str, Any]] = None,
        response_type: Any = None,
        auth_settings: Optional[List[str]] = None,
        async_req: Optional[bool] = None,
        _return_http_data_only: Optional[bool] = None,
        collection_formats: Optional[Mapping[str, str]] = None,
        _preload_content: bool = True,
        _request_timeout: Any = UNSET,
        _host: Optional[str] = None,
        _request_auth: Optional[Mapping[str, Any]] = None,
        response_types_map: Optional[Mapping[Any, Any]] = None,
    ) -> Any:
        """Call an endpoint that has no method here; see `talon_one.ApiClient.call_api`."""
        # These names too: a traceback shows what they stand for.
        header_params = Headers(header_params or {})
        _request_auth = None if not _request_auth else Secrets(_request_auth)
        _refuse_threads(async_req)
        started = monotonic()
        try:
            if self.configuration.refresh_api_key_hook is not None and auth_settings and not _request_auth:
                timeout = self.configuration.timeout if _request_timeout is UNSET else _request_timeout
                await self._refresh_key(f"{method} {resource_path}", timeouts_of(timeout).total)
            operation, request = self.build_call(
                resource_path,
                method,
                path_params,
                query_params,
                header_params,
                body,
                post_params,
                files,
                response_type,
                auth_settings,
                collection_formats,
                _preload_content,
                _request_timeout,
                _host,
                _request_auth,
                response_types_map,
            )
        finally:
            _host = None  # and out of the traceback: it may hold a password
        data_only = bool(_return_http_data_only) or not _preload_content
        response = await send(request, self.configuration, self.transport, self._pace, started)
        return self._answer(operation, request, response, data_only)

    async def request(
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        post_params: Any = None,
        body: Any = None,
        _preload_content: bool = True,
        _request_timeout: Any = UNSET,
    ) -> RESTResponse:
        """Send one request as it is and return its response, whatever its status.

        body: bytes, text, or anything that JSON can hold. _request_timeout: without it, the configuration's.
        """
        headers = Headers(headers or {})
        check_free_request(method, url)
        request = free_request(
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
        return _as_asked(request, await send(request, self.configuration, self.transport, self._pace))

    # -- for the above --------------------------------------------------------------------------

    def _answer(self, operation: Operation, request: Request, response: RESTResponse, data_only: bool) -> Any:
        response = _as_asked(request, response)
        if isinstance(response, AsyncStreamedResponse):
            return self._stream(response, data_only)
        return self._read(operation, request, response, data_only)

    async def _refresh_key(self, operation: str, seconds: Optional[float]) -> None:
        """Run the hook, which is part of the call: its time counts."""
        hook = self.configuration.refresh_api_key_hook
        found: Any = None if hook is None else hook(self.configuration)
        if is_awaitable(found) and await within(seconds, found) is LATE:
            failure = Failure(ApiTimeoutException, "refresh_api_key_hook did not finish in time")
            raise failure.exception(operation, (), sent=False)

    def _authorization(self, schemes: Sequence[str]) -> Optional[str]:
        # The hook has run: it may be a coroutine, and is not to run again.
        return self.configuration.authorization(schemes, refresh=False)


def _as_asked(request: Request, response: RESTResponse) -> RESTResponse:
    """A stream where one was asked for, also of a transport that has none."""
    if request.stream and response.__class__ is RESTResponse and response.status < 300:
        return streamed(response, request)
    return response


def _refuse_threads(async_req: Any) -> None:
    if async_req:
        raise ApiTypeError("async_req: there are no threads in talon_one.aio; await the call, or make it a task.")
