"""From operation to answer: what the methods of the APIs call.

Building requests (`parameters.py`) and reading answers (`reading.py`) does no I/O;
`RESTClientObject` does it all.
"""

from __future__ import annotations

import threading
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    Union,
    overload,
)
from urllib.parse import quote, urlencode

from talon_one import _json
from talon_one._redact import Headers, Secrets
from talon_one._version import __version__
from talon_one._warnings import warn_plain_http, warn_retired
from talon_one.api_response import ApiResponse
from talon_one.configuration import PREFIXES, Configuration
from talon_one.documents import model_class, to_wire
from talon_one.exceptions import ApiValueError
from talon_one.forks import at_fork, keep_from_parent
from talon_one.operation import Api, Operation
from talon_one.parameters import checked, checked_key, fresh_key, multipart, path_segment, query_pairs
from talon_one.reading import read_answer, read_body_as, type_name
from talon_one.request import Request, check_headers, merge_headers
from talon_one.responses import RESTResponse, StreamedResponse
from talon_one.rest import RESTClientObject
from talon_one.retries import IDEMPOTENT_METHODS, policy_of
from talon_one.timeouts import DEFAULT, DEFAULT_TRANSFER, timeouts_of

if TYPE_CHECKING:
    from talon_one.model import Model
    from talon_one.threads import AsyncResult

    _M = TypeVar("_M", bound=Model)


class ApiClient:
    """Sends operations and turns answers into models. One client serves many threads.

    configuration: where and how to call; without it, a copy of the default configuration.
    header_name, header_value: a header for every request.
    cookie: a Cookie header for every request.
    pool_threads: how many calls with `async_req=True` run at once.

    Use it in a `with` block, or call `close()`. It pickles, without its connections.
    """

    _default: ClassVar[Optional[ApiClient]] = None

    def __init__(
        self,
        configuration: Optional[Configuration] = None,
        header_name: Optional[str] = None,
        header_value: Optional[str] = None,
        cookie: Optional[str] = None,
        pool_threads: int = 8,
    ) -> None:
        self.configuration = configuration if configuration is not None else Configuration.get_default_copy()
        #: Headers sent with every request.
        self.default_headers: Dict[str, str] = Headers({"User-Agent": f"talon-one-python/{__version__}"})
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""
        self._secrets = Secrets(cookie=cookie)
        self.pool_threads = pool_threads
        self.rest_client = RESTClientObject(self.configuration)
        #: The answer of the last call that ended, whichever thread made it.
        self.last_response: Optional[RESTResponse] = None
        self._executor: Any = None
        self._executor_lock = threading.Lock()
        at_fork(self)

    # -- life -----------------------------------------------------------------------------------

    def __enter__(self) -> ApiClient:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def close(self) -> None:
        """Wait for running `async_req` calls, end their threads and close all connections."""
        with self._executor_lock:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True)
        self.rest_client.close()

    def __getstate__(self) -> Dict[str, Any]:
        state = dict(self.__dict__)
        for name in ("_executor", "_executor_lock", "last_response"):
            del state[name]
        return state

    def __setstate__(self, state: Dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.last_response = None
        self._executor = None
        self._executor_lock = threading.Lock()
        at_fork(self)

    def _after_fork_in_child(self) -> None:
        # Its threads did not come along, and another thread may have held the lock.
        keep_from_parent(self._executor)
        self._executor = None
        self._executor_lock = threading.Lock()

    @classmethod
    def get_default(cls) -> ApiClient:
        """One client for code that does not pass its own around; made on first use."""
        if cls._default is None:
            cls._default = cls()
        return cls._default

    @classmethod
    def set_default(cls, default: Optional[ApiClient]) -> None:
        """Choose the client that `get_default` gives."""
        cls._default = default

    @property
    def user_agent(self) -> str:
        """The User-Agent header; this package and its version unless set."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    @property
    def cookie(self) -> Optional[str]:
        """The Cookie header."""
        cookie: Optional[str] = self._secrets["cookie"]
        return cookie

    @cookie.setter
    def cookie(self, value: Optional[str]) -> None:
        self._secrets["cookie"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request."""
        merge_headers(self.default_headers, {header_name: header_value})

    # -- calls ----------------------------------------------------------------------------------

    def run(
        self,
        api: Optional[Api],
        operation: Operation,
        values: Sequence[Any],
        options: Mapping[str, Any],
        data_only: bool,
    ) -> Any:
        """`execute`, in a thread where `async_req` asks for it; only the data where `data_only`."""
        # Built here even for a thread: mistakes are raised where they were made, and what the
        # caller does to the body afterwards changes nothing.
        request = self.build_request(api, operation, values, options)

        def call() -> Any:
            response = self._answer(operation, request)
            return response.data if data_only else response

        return self._in_thread(call) if options.get("async_req") else call()

    def execute(
        self, api: Optional[Api], operation: Operation, values: Sequence[Any], options: Mapping[str, Any]
    ) -> ApiResponse[Any]:
        """Call an operation. `values` stand in the order of its parameters, None for "not given"."""
        return self._answer(operation, self.build_request(api, operation, values, options))

    def _answer(self, operation: Operation, request: Request) -> ApiResponse[Any]:
        response = self._send(request)
        if isinstance(response, StreamedResponse):
            return ApiResponse(response, response.status, response.headers, b"", response.attempts, response.request_id)
        return read_answer(operation.name, operation.returns, operation.errors, operation.accept, request, response)

    def build_request(
        self, api: Optional[Api], operation: Operation, values: Sequence[Any], options: Mapping[str, Any]
    ) -> Request:
        """The request of a call; checks every value first and sends nothing."""
        if operation.retired:
            warn_retired(f"{operation.name}()", operation.retired)
        configuration = self.configuration
        checking = configuration.client_side_validation
        path = operation.path
        query: List[Tuple[str, str]] = []
        body: Optional[bytes] = None
        content_type = operation.content_type
        for parameter, value in zip(operation.parameters, values):
            if value is None:
                if parameter.required:
                    raise ApiValueError(f"{operation.name}({parameter.name}): a value is required, not None.")
                continue
            where = f"{operation.name}({parameter.name})"
            place = parameter.place
            if place == "path":
                segment = path_segment(checked(parameter, value, where, checking), where)
                path = path.replace("{" + parameter.wire + "}", segment, 1)
            elif place == "query":
                value = checked(parameter, value, where, checking)
                query.extend(query_pairs(parameter.wire, value, parameter.explode, where))
            elif place == "body":
                body = _json.encode(parameter.kind.check(value, where) if checking else value)
            else:
                body, content_type = multipart(parameter.wire, value, where)
        if query:
            path += "?" + urlencode(query, quote_via=quote, safe="")
        headers = Headers({"Accept": operation.accept, "Accept-Encoding": "gzip"})
        merge_headers(headers, self.default_headers)
        if content_type is not None and body is not None:
            headers["Content-Type"] = options.get("_content_type") or content_type
        if operation.idempotency_key:
            given = options.get("_idempotency_key")
            if given is not None or configuration.idempotency_keys:
                headers["Idempotency-Key"] = fresh_key() if given is None else checked_key(given, operation.name)
        elif options.get("_idempotency_key") is not None:
            raise ApiValueError(f"{operation.name}(_idempotency_key): the service takes no Idempotency-Key here.")
        self._authorize(headers, operation.auth, options.get("_request_auth"))
        if api is not None and api._headers:
            merge_headers(headers, api._headers)
        if options.get("_headers"):
            merge_headers(headers, options["_headers"])
        check_headers(headers)
        if "_request_timeout" in options:
            timeouts = timeouts_of(options["_request_timeout"])
        elif api is not None and api._timeouts is not None:
            timeouts = api._timeouts
        elif configuration.timeout_is_set:
            timeouts = timeouts_of(configuration.timeout)
        else:
            timeouts = DEFAULT_TRANSFER if operation.is_transfer else DEFAULT
        return Request(
            operation.method,
            self._host() + path,
            headers,
            body,
            operation=operation.name,
            timeouts=timeouts,
            policy=api._policy if api is not None and api._policy is not None else policy_of(configuration.retries),
            # A key that the service does not know makes nothing repeatable.
            repeatable=operation.repeatable or (operation.idempotency_key and "Idempotency-Key" in headers),
            integration_write=operation.is_integration_write,
            max_bytes=configuration.max_response_bytes,
            stream=not options.get("_preload_content", True),
        )

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
        _request_timeout: Any = ...,
        _host: Optional[str] = None,
        _request_auth: Optional[Mapping[str, Any]] = None,
        response_types_map: Optional[Mapping[Any, Any]] = None,
    ) -> Any:
        """Call an endpoint that has no method here. The published clients' signature.

        response_type: `"list[Coupon]"`, a model class, `"str"` for text, None for no data.
        Returns (data, status, headers), or the data alone with `_return_http_data_only=True`.
        """
        # These names too: a traceback shows what they stand for.
        header_params = Headers(header_params or {})
        _request_auth = None if _request_auth is None else Secrets(_request_auth)
        path = resource_path
        for name, value in dict(path_params or {}).items():
            segment = path_segment(value, f"call_api({name})")
            path = path.replace("{" + name + "}", segment)
        pairs = query_params.items() if isinstance(query_params, Mapping) else query_params or ()
        query: List[Tuple[str, str]] = []
        for name, value in pairs:
            style = (collection_formats or {}).get(name, "multi")
            query.extend(query_pairs(name, value, style == "multi", f"call_api({name})"))
        if query:
            path += "?" + urlencode(query, quote_via=quote, safe="")
        headers = Headers({"Accept": "application/json", "Accept-Encoding": "gzip"})
        merge_headers(headers, self.default_headers)
        data = None
        if files:
            (name, value), *more = files.items()
            if more:
                raise ApiValueError("call_api(files): one file a request is supported.")
            data, headers["Content-Type"] = multipart(name, value, f"call_api({name})")
        elif body is not None:
            data = _json.encode(body)
            headers["Content-Type"] = "application/json"
        elif post_params:
            data = urlencode(list(post_params.items() if isinstance(post_params, Mapping) else post_params)).encode()
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        known = [scheme for scheme in auth_settings or () if scheme in PREFIXES]
        if known or _request_auth:
            self._authorize(headers, tuple(known), _request_auth)
        merge_headers(headers, header_params)
        check_headers(headers)
        configuration = self.configuration
        types = dict(response_types_map or {})
        returns = {int(status): type_name(kind) for status, kind in types.items() if str(status).isdigit()}
        if response_type is not None or not returns:
            returns = {200: type_name(response_type)}
        request = Request(
            method.upper(),
            (_host or self._host()) + path,
            headers,
            data,
            operation=f"{method.upper()} {resource_path}",
            timeouts=timeouts_of(configuration.timeout if _request_timeout is ... else _request_timeout),
            policy=policy_of(configuration.retries),
            repeatable=method.upper() in IDEMPOTENT_METHODS or "Idempotency-Key" in headers,
            max_bytes=configuration.max_response_bytes,
            stream=not _preload_content,
        )

        def call() -> Any:
            response = self._send(request)
            if isinstance(response, StreamedResponse):
                return response
            name = request.operation or ""
            answer = read_answer(name, returns, {}, headers["Accept"], request, response)
            return answer.data if _return_http_data_only else answer

        return self._in_thread(call) if async_req else call()

    def request(
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Optional[Mapping[str, str]] = None,
        post_params: Any = None,
        body: Any = None,
        _preload_content: bool = True,
        _request_timeout: Any = ...,
    ) -> RESTResponse:
        """Send a request as it is; see `RESTClientObject.request`."""
        headers = Headers(headers or {})
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

    # -- values ---------------------------------------------------------------------------------

    def deserialize(self, response: Any, response_type: Any) -> Any:
        """The body of `response` (anything with `.data`, text or bytes) as `response_type`.

        response_type: a model class or its name, `"list[Coupon]"`, `"dict(str, float)"`, `"datetime"`,
        `"object"` …; `"str"` gives the text itself. Raises `UnreadableAnswerException` where the
        body is not that.
        """
        return None if response_type is None else read_body_as(type_name(response_type), response.data)

    @overload
    def deserialize_model(self, data: Any, klass: Type[_M]) -> Optional[_M]: ...
    @overload
    def deserialize_model(self, data: Any, klass: Union[str, Type[Any]]) -> Any: ...
    def deserialize_model(self, data: Any, klass: Union[str, Type[Any]]) -> Any:
        """A plain dict (`effect.props`, say) as a model; None gives None. The dict stays as it is."""
        cls = model_class(klass) if isinstance(klass, str) else klass
        return cls.from_dict(data) if hasattr(cls, "from_dict") else cls(data)

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """What `obj` (a model, or containers of models and moments) is on the wire, as plain values."""
        return to_wire(obj)

    def select_header_accept(self, accepts: Sequence[str]) -> Optional[str]:
        """The Accept header for some media types: JSON where it is among them."""
        lower = [accept.lower() for accept in accepts]
        return ("application/json" if "application/json" in lower else ", ".join(lower)) if lower else None

    def select_header_content_type(self, content_types: Sequence[str], *_: Any) -> str:
        """The Content-Type header for some media types: JSON where it is among them or none is."""
        lower = [content_type.lower() for content_type in content_types]
        return "application/json" if not lower or "application/json" in lower or "*/*" in lower else lower[0]

    # -- for the above --------------------------------------------------------------------------

    def _host(self) -> str:
        host = self.configuration.host
        if not host:
            raise ApiValueError(
                "No host is set. Give Configuration(host='https://yourname.talon.one') or set TALON_ONE_HOST."
            )
        if host[:5].lower() == "http:":
            warn_plain_http(host)
        return host

    def _authorize(self, headers: Headers, schemes: Tuple[str, ...], override: Optional[Mapping[str, Any]]) -> None:
        if override is not None:
            if not isinstance(override, Mapping) or override.get("in", "header") != "header" or "value" not in override:
                raise ApiValueError('_request_auth: {"in": "header", "key": "Authorization", "value": …} is needed.')
            merge_headers(headers, {override.get("key", "Authorization"): override["value"]})
        elif schemes:
            value = self.configuration.authorization(list(schemes))
            if value:
                headers["Authorization"] = value
        if self.cookie:
            headers["Cookie"] = self.cookie

    def _send(self, request: Request) -> RESTResponse:
        response = self.rest_client.send(request)
        # A stream is the caller's alone: who drops it gives its connection back.
        self.last_response = None if isinstance(response, StreamedResponse) else response
        return response

    def _in_thread(self, call: Any) -> AsyncResult[Any]:
        from talon_one.threads import AsyncResult

        with self._executor_lock:
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor

                # Its threads end when it is shut down, or dropped together with this client.
                self._executor = ThreadPoolExecutor(self.pool_threads, thread_name_prefix="talon_one")
            return AsyncResult(self._executor.submit(call))
