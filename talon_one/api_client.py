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

from talon_one import _json, _settings
from talon_one._redact import Headers, Secrets
from talon_one._version import __version__
from talon_one._warnings import warn_plain_http, warn_retired
from talon_one.api_response import ApiResponse
from talon_one.configuration import PREFIXES, Configuration, problem_of_host
from talon_one.documents import model_class, to_wire
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.forks import at_fork, keep_from_parent
from talon_one.operation import Api, Operation
from talon_one.parameters import checked, checked_key, fresh_key, multipart, path_segment, query_pairs
from talon_one.reading import read_answer, read_body_as, type_name
from talon_one.request import Request, check_headers, is_token, merge_headers
from talon_one.responses import RESTResponse, StreamedResponse
from talon_one.rest import RESTClientObject
from talon_one.retries import policy_of
from talon_one.timeouts import DEFAULT, DEFAULT_TRANSFER, UNSET, timeouts_of

if TYPE_CHECKING:
    from talon_one.model import Model
    from talon_one.threads import AsyncResult

    _M = TypeVar("_M", bound=Model)


class ApiClient:
    """Sends operations and turns answers into models. One client serves many threads.

    configuration: where and how to call; without it, a copy of the default configuration.
    header_name, header_value: a header for every request.
    cookie: a Cookie header for every request.
    pool_threads: how many calls with `async_req=True` run at once. The interpreter waits for those that
        run: a call without a limit (`_request_timeout=None`) can keep it from ending.

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
        if configuration is None:
            configuration = Configuration.get_default_copy()
        if not isinstance(configuration, Configuration):
            kind, configuration = type(configuration).__name__, None  # and out of the traceback
            raise ApiTypeError(f"ApiClient(configuration): a Configuration is needed, not {kind}.")
        self.configuration = configuration
        #: Headers sent with every request.
        self.default_headers: Dict[str, str] = Headers({"User-Agent": f"talon-one-python/{__version__}"})
        if header_name is not None:
            self.set_default_header(header_name, header_value or "")
        self._secrets = Secrets(cookie=cookie)
        self.pool_threads = _settings.whole_number("ApiClient(pool_threads)", pool_threads)
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
        """Wait for running `async_req` calls, end their threads and close all connections.

        Called by one of these calls (in a hook), it waits for none.
        """
        with self._executor_lock:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=threading.current_thread() not in executor._threads)
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
        """Call an operation, in a thread where `async_req` asks for it; only the data where `data_only`.

        `values` stand in the order of its parameters, None for "not given".
        """
        # Built here even for a thread: mistakes are raised where they were made, and what the
        # caller does to the body afterwards changes nothing.
        request = self.build_request(api, operation, values, options)
        if options.get("async_req"):
            return self._in_thread(operation, request, data_only)
        return self._answer(operation, request, data_only)

    def build_request(
        self, api: Optional[Api], operation: Operation, values: Sequence[Any], options: Mapping[str, Any]
    ) -> Request:
        """The request of a call; checks every value first and sends nothing."""
        if operation.retired:
            warn_retired(f"{operation.name}()", operation.retired)
        checking = self.configuration.client_side_validation
        path = operation.path
        query: List[Tuple[str, str]] = []
        body: Optional[bytes] = None
        content_type = options.get("_content_type") or operation.content_type
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
                kind = parameter.kind
                body = _json.encode(kind.check(value, where) if checking else kind.accept(value), where)
            else:
                body, content_type = multipart(parameter.wire, value, where)
        return self._request(api, operation, self._host() + path, query, body, content_type, options)

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
        query_params: a dict or pairs; None is left out. collection_formats: by name, how a list goes out:
            `multi` (the name repeated, the default), `csv`, `ssv`, `tsv` or `pipes`.
        body: what JSON has a word for; bytes, and text where `header_params` has another Content-Type, as they are.
            It, `post_params` (a form) and `files` (one file) exclude each other.
        response_type: `"list[Coupon]"`, a model class, `"str"` for text, None for no data.
        Returns (data, status, headers), or the data alone with `_return_http_data_only=True`.
        """
        # These names too: a traceback shows what they stand for.
        header_params = Headers(header_params or {})
        _request_auth = None if not _request_auth else Secrets(_request_auth)
        if not is_token(method):
            raise ApiValueError(f"call_api(method): {method!r} is no HTTP method.")
        if _host:
            problem = problem_of_host(_host) if isinstance(_host, str) else "a URL (str) is needed."
            if problem is not None:
                _host = None  # and out of the traceback
                raise ApiValueError(f"call_api(_host): {problem}")
        headers = Headers()
        merge_headers(headers, header_params)
        data, content_type = _body_of(body, post_params, files, headers)
        types = dict(response_types_map or {})
        returns = {int(status): type_name(kind) for status, kind in types.items() if str(status).isdigit()}
        if response_type is not None or not returns:
            returns = {200: type_name(response_type)}
        operation = Operation(
            f"{method.upper()} {resource_path}",
            method.upper(),
            resource_path,
            returns=returns,
            auth=tuple(scheme for scheme in auth_settings or () if scheme in PREFIXES),
            accept=headers.get("Accept", "application/json"),
            content_type="multipart/form-data" if files else content_type,
            idempotency_key="Idempotency-Key" in headers,
        )
        options = {"_headers": headers, "_request_auth": _request_auth, "_preload_content": _preload_content}
        if _request_timeout is not UNSET:
            options["_request_timeout"] = _request_timeout
        url = self._host(_host) + _filled(resource_path, path_params or {})
        query = _query_of(query_params, collection_formats or {})
        request = self._request(None, operation, url, query, data, content_type, options)
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
        headers = Headers(headers or {})
        if not is_token(method):
            raise ApiValueError(f"request(method): {method!r} is no HTTP method.")
        if not isinstance(url, str):
            raise ApiTypeError(f"request(url): a URL (str) is needed, not {type(url).__name__}.")
        if url[:7].lower() == "http://":
            host = f"http://{url[7:].partition('/')[0].rpartition('@')[2]}"
            if problem_of_host(host) is None:
                warn_plain_http(host)
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
    @staticmethod
    def deserialize_model(data: Any, klass: Type[_M]) -> Optional[_M]: ...
    @overload
    @staticmethod
    def deserialize_model(data: Any, klass: Union[str, Type[Any]]) -> Any: ...
    @staticmethod
    def deserialize_model(data: Any, klass: Union[str, Type[Any]]) -> Any:
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

    def _host(self, given: Optional[str] = None) -> str:
        host = given or self.configuration.host
        if not host:
            raise ApiValueError(
                "No host is set. Give Configuration(host='https://yourname.talon.one') or set TALON_ONE_HOST."
            )
        if host[:5].lower() == "http:":
            warn_plain_http(host)
        return host.rstrip("/")

    def _request(
        self,
        api: Optional[Api],
        operation: Operation,
        url: str,
        query: List[Tuple[str, str]],
        body: Optional[bytes],
        content_type: Optional[str],
        options: Mapping[str, Any],
    ) -> Request:
        """What all requests have: headers, limits, and whether they may be repeated."""
        configuration = self.configuration
        if query:
            url += "?" + urlencode(query, quote_via=quote, safe="")
        headers = Headers({"Accept": operation.accept, "Accept-Encoding": "gzip"})
        merge_headers(headers, self.default_headers)
        if content_type is not None and body is not None:
            headers["Content-Type"] = content_type
        self._authorize(headers, operation.auth, options.get("_request_auth"))
        if api is not None and api._headers:
            merge_headers(headers, api._headers)
        if "Idempotency-Key" in headers:
            raise ApiValueError(
                "Idempotency-Key: as a header of all calls it would make the service take them for one. "
                "Give it to the call (_idempotency_key)."
            )
        if options.get("_headers"):
            merge_headers(headers, options["_headers"])
        key = options.get("_idempotency_key")
        if operation.idempotency_key:
            key = headers.get("Idempotency-Key", key)
            if key is not None:
                headers["Idempotency-Key"] = checked_key(key, operation.name)
            elif configuration.idempotency_keys:
                headers["Idempotency-Key"] = fresh_key()
        elif key is not None:
            raise ApiValueError(f"{operation.name}(_idempotency_key): the service takes no Idempotency-Key here.")
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
            url,
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

    def _answer(self, operation: Operation, request: Request, data_only: bool) -> Any:
        response = self.rest_client.send(request)
        if isinstance(response, StreamedResponse):
            self.last_response = None  # a stream is the caller's alone: who drops it gives its connection back
            answer: ApiResponse[Any] = ApiResponse(
                response, response.status, response.headers, b"", response.attempts, response.request_id
            )
        else:
            self.last_response = response
            answer = read_answer(
                operation.name, operation.returns, operation.errors, operation.accept, request, response
            )
        return answer.data if data_only else answer

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

    def _in_thread(self, operation: Operation, request: Request, data_only: bool) -> AsyncResult[Any]:
        from talon_one.threads import AsyncResult

        with self._executor_lock:
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor

                # Its threads end when it is shut down, or dropped together with this client.
                self._executor = ThreadPoolExecutor(self.pool_threads, thread_name_prefix="talon_one")
            return AsyncResult(self._executor.submit(self._answer, operation, request, data_only))


# -- the parts of `call_api` -------------------------------------------------------------------------

_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


def _filled(template: str, values: Mapping[str, Any]) -> str:
    """The path of an endpoint. Neither the template nor a value leads out of it."""
    if template[:1] != "/" or {".", ".."} & set(template.split("?")[0].split("/")):
        raise ApiValueError(
            f"call_api(resource_path): {template!r} is no path; it starts with / and has no . or .. in it."
        )
    path = template
    for name, value in values.items():
        path = path.replace("{" + name + "}", path_segment(value, f"call_api({name})"))
    if "{" in path:  # that of a value is encoded
        raise ApiValueError(
            f"call_api(path_params): a value for {path[path.index('{') :].partition('}')[0]}}} is missing."
        )
    return path


def _query_of(params: Any, formats: Mapping[str, str]) -> List[Tuple[str, str]]:
    found: List[Tuple[str, str]] = []
    for name, value in params.items() if isinstance(params, Mapping) else params or ():
        if value is None:
            continue
        pairs = query_pairs(name, value, True, f"call_api({name})")
        style = formats.get(name, "multi")
        if style != "multi" and pairs:
            if style not in _SEPARATORS:
                raise ApiValueError(
                    f"call_api(collection_formats): {style!r} is none of multi, {', '.join(_SEPARATORS)}."
                )
            pairs = [(name, _SEPARATORS[style].join(text for _, text in pairs))]
        found.extend(pairs)
    return found


def _body_of(body: Any, form: Any, files: Any, headers: Headers) -> Tuple[Optional[bytes], Optional[str]]:
    """The body of a request and its Content-Type, where `headers` need not have another."""
    if (body is not None) + bool(form) + bool(files) > 1:
        raise ApiValueError("call_api(): body, post_params and files exclude each other; give one.")
    if files:
        if len(files) > 1:
            raise ApiValueError("call_api(files): one file a request is supported.")
        headers.pop("Content-Type", None)  # it lacks the boundary between the parts
        ((name, value),) = files.items()
        return multipart(name, value, f"call_api({name})")
    if form:
        pairs = form.items() if isinstance(form, Mapping) else form
        return urlencode(list(pairs)).encode(), "application/x-www-form-urlencoded"
    if body is None:
        return None, None
    if isinstance(body, bytes):
        return body, "application/json"
    if isinstance(body, str) and "json" not in headers.get("Content-Type", "json").lower():
        return body.encode("utf-8"), None
    return _json.encode(body), "application/json"
