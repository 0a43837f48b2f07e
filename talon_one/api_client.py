"""From operation to answer: what the methods of the APIs call.

Building requests (`building.py`) and reading answers (`reading.py`) does no I/O; the transport
does it, which `RESTClientObject` asks for one try after the other.
"""

from __future__ import annotations

from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Sequence

from talon_one import _settings, rest
from talon_one._seams import is_replaced
from talon_one._secrets import Headers, Secrets, headers_of
from talon_one.base_client import BaseClient, hint_of_setting
from talon_one.building import check_free_request
from talon_one.exceptions import ApiTypeError
from talon_one.operation import IN_FORCE, Choices, Operation
from talon_one.rest import RESTClientObject
from talon_one.wire.answers import RESTResponse
from talon_one.wire.forks import at_fork
from talon_one.wire.request import Request, is_token
from talon_one.wire.timeouts import UNSET
from talon_one.workers import Threads

if TYPE_CHECKING:
    from talon_one.configuration import Configuration
    from talon_one.threads import AsyncResult
    from talon_one.wire.exchange import Transport


class ApiClient(BaseClient):
    """Sends requests and turns responses into models. One client serves many threads.

    configuration: where and how to call; without it, a copy of the default configuration.
    header_name, header_value: a header for every request.
    cookie: a Cookie header for every request.
    pool_threads: how many calls with `async_req=True` run at once. The interpreter waits for running calls when
        it exits, so one without a timeout (`_request_timeout=None`) can keep it from exiting.
    transport: what sends the requests, see `talon_one.Transport`. By default, urllib3 with a pool of connections.

    Use it in a `with` block, or call `close()`. It can be pickled, without its connections.
    """

    @_settings.explained(hint_of_setting)
    def __init__(
        self,
        configuration: Optional[Configuration] = None,
        header_name: Optional[str] = None,
        header_value: Optional[str] = None,
        cookie: Optional[str] = None,
        pool_threads: int = 8,
        *,
        transport: Optional[Transport] = None,
    ) -> None:
        try:
            super().__init__(configuration, header_name, header_value, cookie)
        finally:
            configuration = cookie = header_value = None  # and out of the traceback
        self.pool_threads = _settings.whole_number("ApiClient(pool_threads)", pool_threads)
        # By the module's name, under which published clients' tests replace it; their fakes know no transport.
        more: Dict[str, Any] = {} if transport is None else {"transport": transport}
        self.rest_client = rest.RESTClientObject(self.configuration, **more)
        self._threads = Threads()
        at_fork(self)

    # -- life -----------------------------------------------------------------------------------

    def __enter__(self) -> ApiClient:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    if not TYPE_CHECKING:  # a client that blocks has none

        async def __aenter__(self) -> Any:
            raise ApiTypeError("ApiClient: write `with` instead of `async with`, or use talon_one.aio.ApiClient.")

        __aexit__ = None

    def close(self) -> None:
        """Wait for running `async_req` calls, end their threads and close all connections.

        If one of these calls itself calls it (in a hook), it does not wait.
        """
        self._threads.close()
        self.rest_client.close()
        self.last_response = None

    def __getstate__(self) -> Dict[str, Any]:
        state = dict(self.__dict__)
        for name in ("_begun", "_threads", "last_response"):
            del state[name]
        return state

    def __setstate__(self, state: Dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.last_response = None
        self._begun = {}
        self._threads = Threads()
        at_fork(self)

    def _after_fork_in_child(self) -> None:
        self._threads = Threads()  # they did not come along

    # -- calls ----------------------------------------------------------------------------------

    def run(
        self,
        choices: Choices,
        operation: Operation,
        values: Sequence[Any],
        options: Mapping[str, Any],
        data_only: bool,
    ) -> Any:
        """Call an operation, in a thread where `async_req` asks for it; only the data where `data_only`.

        `values` stand in the order of its parameters, None for "not given".
        """
        if is_replaced(self, "call_api", _PUBLISHED):
            return self._through_call_api(choices, operation, values, options, data_only)
        # Built here even for a thread: mistakes are raised where they were made, and what the
        # caller does to the body afterwards changes nothing.
        request = self.build_request(choices, operation, values, options)
        if options.get("async_req"):
            return self._in_thread(operation, request, data_only)
        return self._answer(operation, request, data_only)

    def call_api(
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
        """Call an endpoint that has no method here. The published clients' signature.

        resource_path: with `{name}` for each of `path_params`.
        query_params: a dict or pairs; None is left out. collection_formats: by name, how a list is sent:
            `multi` (the name repeated, the default), `csv`, `ssv`, `tsv` or `pipes`.
        body: anything that JSON can hold. Bytes, and text if `header_params` has another Content-Type, are sent
            as they are.
            It, `post_params` (a form) and `files` (one file) exclude each other.
        response_type: `"list[Coupon]"`, a model class, `"str"` for text, None for no data.
        _request_timeout: None stands for "not given", as in the published clients.
        26.x's order of arguments works too: `call_api(method, url, header_params, body, …)` sends that as it is
            and returns the response.
        Returns (data, status, headers), or the data alone with `_return_http_data_only=True`.
        """
        if is_token(resource_path) and isinstance(method, str) and method[:4].lower() == "http":
            timeout = body if _request_timeout is UNSET and body is not None else _request_timeout
            sent = headers_of(path_params)
            path_params = None  # and out of the traceback
            given: Dict[str, Any] = {"body": query_params, "post_params": header_params, "_request_timeout": timeout}
            return self.request(resource_path, method, headers=sent, **given)
        # These names too: a traceback shows what they stand for.
        header_params = headers_of(header_params)
        _request_auth = Secrets(_request_auth) if isinstance(_request_auth, Mapping) else _request_auth
        try:
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
            _host = _request_auth = None  # and out of the traceback: they may hold secrets
        data_only = bool(_return_http_data_only) or not _preload_content
        if async_req:
            return self._in_thread(operation, request, data_only)
        return self._answer(operation, request, data_only)

    def request(
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
        """Send a request as it is; see `RESTClientObject.request`."""
        headers = headers_of(headers)
        check_free_request(method, url)
        return self.rest_client.request(
            method,
            url,
            query_params=query_params,
            headers=headers,
            body=body,
            post_params=post_params,
            _preload_content=_preload_content,
            _request_timeout=_request_timeout,
        )

    # -- for the above --------------------------------------------------------------------------

    def _through_call_api(
        self,
        choices: Choices,
        operation: Operation,
        values: Sequence[Any],
        options: Mapping[str, Any],
        data_only: bool,
    ) -> Any:
        """The way of a call where `call_api` is another than this class's."""
        request = self.build_request(choices, operation, values, options)  # checks what is given
        if options.get("_request_timeout", UNSET) is not UNSET:
            choices = choices._replace(timeouts=request.timeouts)
        before = IN_FORCE.set(choices)  # for an override that calls this class's own
        try:
            return self._through(operation, request, values, options, choices, data_only)
        finally:
            IN_FORCE.reset(before)

    def _through(
        self,
        operation: Operation,
        request: Request,
        values: Sequence[Any],
        options: Mapping[str, Any],
        choices: Choices,
        data_only: bool,
    ) -> Any:
        import talon_one.published as published  # see configuration.py

        if published.takes_url(self.call_api):
            return self._read(operation, request, published.call_api_by_url(self.call_api, request), data_only)
        headers = Headers(choices.headers)
        headers.update(options.get("_headers") or {})
        if options.get("_idempotency_key") is not None:
            headers["Idempotency-Key"] = request.headers["Idempotency-Key"]
        return published.call_api(self.call_api, operation, values, options, headers, data_only)

    def _sent(self, request: Request) -> RESTResponse:
        """The response to a request, by way of what users replaced, if they did."""
        rest_client = self.rest_client
        if is_replaced(self, "request", _PUBLISHED):
            from talon_one.published import ask

            return ask(self.request, request)
        if not isinstance(rest_client, RESTClientObject) or not issubclass(type(rest_client), RESTClientObject):
            from talon_one.published import ask_rest_client

            return ask_rest_client(rest_client, request)
        if rest_client.is_replaced("request"):
            from talon_one.published import ask

            return ask(rest_client.request, request)
        if rest_client.is_replaced(request.method):
            from talon_one.published import ask_by_verb

            return ask_by_verb(getattr(rest_client, request.method), request)
        manager = rest_client.replaced_manager()
        if manager is not None:
            from talon_one.published import ask_pool_manager

            return ask_pool_manager(manager, request)
        return rest_client.send(request)

    def _answer(self, operation: Operation, request: Request, data_only: bool) -> Any:
        response = self._sent(request)
        if request.stream and response.status < 300:
            if response.__class__ is RESTResponse:
                from talon_one.wire.sync.streams import streamed

                response = streamed(response, request)  # the transport has no streams
            return self._stream(response, data_only)
        return self._read(operation, request, response, data_only)

    def _in_thread(self, operation: Operation, request: Request, data_only: bool) -> AsyncResult[Any]:
        # In the caller's context, as other calls: hooks may depend on it.
        call: Callable[[], Any] = partial(self._answer, operation, request, data_only)
        return self._threads.start(partial(copy_context().run, call), self.pool_threads)


#: As this class was made with them: what users replace and override.
_PUBLISHED = {name: vars(ApiClient)[name] for name in ("call_api", "request")}
