"""From operation to request, and from answer to model.

Building requests and reading answers does no I/O; `RESTClientObject` does it all.
"""

from __future__ import annotations

import os
import re
import threading
from datetime import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    NoReturn,
    Optional,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    Union,
    overload,
)
from urllib.parse import quote, urlencode

import six

from talon_one import _json
from talon_one._redact import Headers, Secrets, secrets_of
from talon_one._timestamps import format_datetime
from talon_one._version import __version__
from talon_one.api_response import ApiResponse
from talon_one.configuration import Configuration
from talon_one.exceptions import (
    ApiTypeError,
    ApiValueError,
    RedirectException,
    UnreadableAnswerException,
    exception_class,
)
from talon_one.failures import text_or_bytes
from talon_one.forks import at_fork, keep_from_parent
from talon_one.kinds import DictKind, Kind, ListKind, ModelKind, kind_of, to_wire
from talon_one.operation import Api, Operation, Parameter
from talon_one.responses import is_html
from talon_one.rest import Request, RESTClientObject, RESTResponse, StreamedResponse, check_headers
from talon_one.retries import SAFE_METHODS, policy_of
from talon_one.timeouts import DEFAULT, DEFAULT_TRANSFER, timeouts_of

if TYPE_CHECKING:
    from talon_one.model import Model
    from talon_one.threads import AsyncResult

    _M = TypeVar("_M", bound=Model)

#: Headers that this client sets itself; under whatever case they are given, they are these.
_OWN_HEADERS = {
    name.lower(): name
    for name in (
        "Accept",
        "Accept-Encoding",
        "Authorization",
        "Content-Type",
        "Cookie",
        "Idempotency-Key",
        "User-Agent",
    )
}
_OWN_NAMES = frozenset(_OWN_HEADERS.values())
_LOOPBACK = re.compile(r"localhost|::1|127(\.\d{1,3}){3}")
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)


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
        _merge(self.default_headers, {header_name: header_value})

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
        return self._read(operation.name, operation.returns, operation.errors, operation.accept, request, response)

    def build_request(
        self, api: Optional[Api], operation: Operation, values: Sequence[Any], options: Mapping[str, Any]
    ) -> Request:
        """The request of a call; checks every value first and sends nothing."""
        if operation.retired:
            _warn_retired_operation(operation)
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
                segment = _path_segment(_parameter(parameter, value, where, checking), where)
                path = path.replace("{" + parameter.wire + "}", segment, 1)
            elif place == "query":
                query.extend(_query_pairs(parameter, _parameter(parameter, value, where, checking), where))
            elif place == "body":
                body = _json.encode(parameter.kind.check(value, where) if checking else value)
            else:
                body, content_type = _multipart(parameter.wire, value, where)
        if query:
            path += "?" + urlencode(query, quote_via=quote, safe="")
        headers = Headers({"Accept": operation.accept, "Accept-Encoding": "gzip"})
        _merge(headers, self.default_headers)
        if content_type is not None and body is not None:
            headers["Content-Type"] = options.get("_content_type") or content_type
        if operation.idempotency_key:
            given = options.get("_idempotency_key")
            if given is not None or configuration.idempotency_keys:
                headers["Idempotency-Key"] = _fresh_key() if given is None else _idempotency_key(given, operation.name)
        elif options.get("_idempotency_key") is not None:
            raise ApiValueError(f"{operation.name}(_idempotency_key): the service takes no Idempotency-Key here.")
        self._authorize(headers, operation.auth, options.get("_request_auth"))
        if api is not None and api._headers:
            _merge(headers, api._headers)
        if options.get("_headers"):
            _merge(headers, options["_headers"])
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
            repeatable=operation.method in SAFE_METHODS or (operation.idempotency_key and "Idempotency-Key" in headers),
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
            segment = _path_segment(value, f"call_api({name})")
            path = path.replace("{" + name + "}", segment)
        pairs = query_params.items() if isinstance(query_params, Mapping) else query_params or ()
        query: List[Tuple[str, str]] = []
        for name, value in pairs:
            style = (collection_formats or {}).get(name, "multi")
            query.extend(_spread(name, value, style == "multi", f"call_api({name})"))
        if query:
            path += "?" + urlencode(query, quote_via=quote, safe="")
        headers = Headers({"Accept": "application/json", "Accept-Encoding": "gzip"})
        _merge(headers, self.default_headers)
        data = None
        if files:
            (name, value), *more = files.items()
            if more:
                raise ApiValueError("call_api(files): one file a request is supported.")
            data, headers["Content-Type"] = _multipart(name, value, f"call_api({name})")
        elif body is not None:
            data = _json.encode(body)
            headers["Content-Type"] = "application/json"
        elif post_params:
            data = urlencode(list(post_params.items() if isinstance(post_params, Mapping) else post_params)).encode()
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        known = [scheme for scheme in auth_settings or () if scheme in ("api_key_v1", "management_key", "manager_auth")]
        if known or _request_auth:
            self._authorize(headers, tuple(known), _request_auth)
        _merge(headers, header_params)
        check_headers(headers)
        configuration = self.configuration
        types = dict(response_types_map or {})
        returns = {int(status): _type_name(kind) for status, kind in types.items() if str(status).isdigit()}
        if response_type is not None or not returns:
            returns = {200: _type_name(response_type)}
        default = timeouts_of(configuration.timeout) if configuration.timeout_is_set else DEFAULT
        request = Request(
            method.upper(),
            (_host or self._host()) + path,
            headers,
            data,
            operation=f"{method.upper()} {resource_path}",
            timeouts=default if _request_timeout is ... else timeouts_of(_request_timeout),
            policy=policy_of(configuration.retries),
            repeatable=method.upper() in SAFE_METHODS or "Idempotency-Key" in headers,
            max_bytes=configuration.max_response_bytes,
            stream=not _preload_content,
        )

        def call() -> Any:
            response = self._send(request)
            if isinstance(response, StreamedResponse):
                return response
            name = request.operation or ""
            answer = self._read(name, returns, {}, headers["Accept"], request, response)
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
        _request_timeout: Any = 15.0,
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
        if response_type is None:
            return None
        data = response.data
        name = _type_name(response_type)
        kind = _return_kind(name)
        try:
            text = six.ensure_text(data, "utf-8-sig")
            try:
                value = _json.decode(text)
            except ValueError:
                if name != "str":
                    raise
                value = None
            if name == "str":  # a JSON text, or any other: CSV
                return value if isinstance(value, str) else text
            return None if value is None else kind.convert(value, "the body")
        except (ValueError, TypeError, RecursionError) as error:
            problem = str(error)
        raise UnreadableAnswerException(reason=f"the body is no {name}: {problem}", body=data)

    @overload
    def deserialize_model(self, data: Any, klass: Type[_M]) -> Optional[_M]: ...
    @overload
    def deserialize_model(self, data: Any, klass: Union[str, Type[Any]]) -> Any: ...
    def deserialize_model(self, data: Any, klass: Union[str, Type[Any]]) -> Any:
        """A plain dict (`effect.props`, say) as a model; None gives None. The dict stays as it is."""
        cls = ModelKind(klass).model if isinstance(klass, str) else klass
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
            _warn_plain_http(host)
        return host

    def _authorize(self, headers: Headers, schemes: Tuple[str, ...], override: Optional[Mapping[str, Any]]) -> None:
        if override is not None:
            if not isinstance(override, Mapping) or override.get("in", "header") != "header" or "value" not in override:
                raise ApiValueError('_request_auth: {"in": "header", "key": "Authorization", "value": …} is needed.')
            _merge(headers, {override.get("key", "Authorization"): override["value"]})
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

    def _read(
        self,
        name: str,
        returns: Mapping[int, Optional[str]],
        errors: Mapping[int, Optional[str]],
        accept: str,
        request: Request,
        response: RESTResponse,
    ) -> ApiResponse[Any]:
        """The answer as the type that belongs to its status, or the exception that does."""
        status = response.status
        if not 200 <= status <= 299:
            _raise_for_status(name, errors.get(status), response)
        problem = None
        data: Any = None
        try:
            if status == 204:
                type_name = None  # it has no body, whatever the contract shows for it
            elif status in returns:
                type_name = returns[status]
            else:  # a success that the contract does not name: read it as the one that it does
                type_name = next(iter(returns.values()), None) if response.data or status != 202 else None
            if type_name is not None:
                data = _decoded(type_name, accept, response)
            elif response.data.strip():
                _json_value(response)  # nothing was expected, but a login page is no success
        except (ValueError, TypeError) as error:
            problem = str(error)
        if problem is not None:
            response.hide(secrets_of(request.headers))
            raise UnreadableAnswerException(
                status=status,
                reason=problem,
                headers=response.headers,
                body=text_or_bytes(response.data),
                operation=name,
                attempts=response.attempts,
                request_id=response.request_id,
            )
        return ApiResponse(data, status, response.headers, response.data, response.attempts, response.request_id)

    def _in_thread(self, call: Any) -> AsyncResult[Any]:
        from talon_one.threads import AsyncResult

        with self._executor_lock:
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor

                # Its threads end when it is shut down, or dropped together with this client.
                self._executor = ThreadPoolExecutor(self.pool_threads, thread_name_prefix="talon_one")
            return AsyncResult(self._executor.submit(call))


# -- building a request --------------------------------------------------------------------------


def _parameter(parameter: Parameter, value: Any, where: str, checking: bool) -> Any:
    """A path or query value, checked. Ids are text here and numbers there: either is taken for both."""
    if not checking:
        return value
    kind = parameter.kind
    if isinstance(value, str) and kind.published_name in ("int", "float"):
        try:
            number: Any = int(value) if kind.published_name == "int" else float(value)
        except ValueError:
            number = value
        kind.check(number, where)
        return value
    if kind.published_name.startswith("list[") and isinstance(value, str):
        value = [value]
    elif kind.published_name == "str" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return kind.check(value, where)


def _plain_text(value: Any, where: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = str.__str__(value)  # of a member of an Enum, too
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise ApiValueError(f"{where}: half a character (a lone surrogate) cannot be sent.") from None
        return text
    if isinstance(value, datetime):
        return format_datetime(value, where)
    wire = to_wire(value)
    if isinstance(wire, (dict, list)):
        raise ApiTypeError(f"{where}: a single value is needed, not {type(value).__name__}.")
    return six.ensure_text(wire) if isinstance(wire, bytes) else str(wire)


def _path_segment(value: Any, where: str) -> str:
    """One segment of a path, percent-encoded once. It cannot change the path around it."""
    text = _plain_text(value, where) if value is not None else ""
    if text in ("", ".", ".."):
        shown = repr(text) if value is not None else "None"
        raise ApiValueError(f"{where}: {shown} is no id; it would name another endpoint.")
    return quote(text, safe="")


def _query_pairs(parameter: Parameter, value: Any, where: str) -> List[Tuple[str, str]]:
    return _spread(parameter.wire, value, parameter.explode, where)


def _spread(wire: str, value: Any, explode: bool, where: str) -> List[Tuple[str, str]]:
    if isinstance(value, (list, tuple, set, frozenset)):
        texts = [_plain_text(item, where) for item in value]
        return [(wire, text) for text in texts] if explode else [(wire, ",".join(texts))]
    return [(wire, _plain_text(value, where))]


def _multipart(wire: str, value: Any, where: str) -> Tuple[bytes, str]:
    """A multipart body with one file, from a path, bytes, or a file object of text or bytes."""
    from urllib3.filepost import encode_multipart_formdata

    name = "upload.csv"
    if isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(value)
    elif isinstance(value, (str, os.PathLike)):
        name = os.path.basename(os.fspath(value))
        try:
            with open(value, "rb") as file:
                content = file.read()
        except (OSError, ValueError) as error:
            hint = " (text is taken as a path: give CSV content as bytes)" if "\n" in str(value) else ""
            reason = getattr(error, "strerror", None) or str(error)
            raise ApiValueError(f"{where}: the file {str(value)[:200]!r} cannot be read: {reason}{hint}.") from None
    elif hasattr(value, "read"):
        content = _read_file(value, where)
        named = getattr(value, "name", None)
        if isinstance(named, str) and os.path.basename(named):
            name = os.path.basename(named)
    else:
        raise ApiTypeError(f"{where}: a path, bytes or a file object is needed, not {type(value).__name__}.")
    body, content_type = encode_multipart_formdata([(wire, (name, content, "text/csv"))])
    return body, content_type


def _read_file(file: Any, where: str) -> bytes:
    try:
        content = file.read()
    except (OSError, ValueError) as error:  # ValueError: it is closed, or its text cannot be decoded
        raise ApiValueError(f"{where}: the file cannot be read: {error}.") from None
    if not isinstance(content, (str, bytes)):
        raise ApiTypeError(f"{where}: the file gives {type(content).__name__}, not text or bytes.")
    return six.ensure_binary(content)


def _fresh_key() -> str:
    from uuid import uuid4

    return str(uuid4())


def _idempotency_key(key: Any, operation: str) -> str:
    if not isinstance(key, str) or not 1 <= len(key) <= 255:
        raise ApiValueError(f"{operation}(_idempotency_key): text of 1 to 255 characters is needed.")
    return key


def _merge(headers: Dict[str, str], more: Mapping[str, str]) -> None:
    """Add headers; a name replaces one that differs in case only."""
    if more.__class__ not in (Headers, dict) and not isinstance(more, Mapping):
        raise ApiTypeError(f"A dict of header names and values is needed, not {type(more).__name__}.")
    for name, value in more.items():
        if name in _OWN_NAMES:  # never there in another case
            headers[name] = value
            continue
        if not isinstance(name, str):
            raise ApiTypeError(f"The name of a header must be text (str), not {type(name).__name__}.")
        lower = name.lower()
        name = _OWN_HEADERS.get(lower, name)
        if name not in headers:
            for known in [known for known in headers if known.lower() == lower]:
                del headers[known]
        headers[name] = value


_warned_hosts: Dict[str, bool] = {}


def _warn_plain_http(host: str) -> None:
    if host in _warned_hosts:
        return
    _warned_hosts[host] = True
    from urllib.parse import urlsplit

    if _LOOPBACK.fullmatch(urlsplit(host).hostname or ""):
        return
    import warnings

    warnings.warn(
        f"The host {host} is plain http: the API key and customers' data travel unencrypted. Use https.",
        UserWarning,
        stacklevel=_caller_level(),
    )


def _warn_retired_operation(operation: Operation) -> None:
    import warnings

    warnings.warn(
        f"{operation.name}() is retired: the service last had it in version {operation.retired}.",
        DeprecationWarning,
        stacklevel=_caller_level(),
    )


def _caller_level() -> int:
    """The `stacklevel` that makes a warning name the caller's line, not one of this package."""
    import sys

    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("talon_one."):
        level, frame = level + 1, frame.f_back
    return level


# -- reading an answer ---------------------------------------------------------------------------


def _type_name(response_type: Any) -> Any:
    if response_type is None or isinstance(response_type, str):
        return response_type
    return {dict: "dict(str, object)", list: "list[object]"}.get(response_type, response_type.__name__)


def _decoded(type_name: str, accept: str, response: RESTResponse) -> Any:
    """The body as a value; ValueError or TypeError, with a message for people, where it is none."""
    if type_name == "str" and accept != "application/json":
        if is_html(response):
            raise ValueError("the answer is an HTML page, not CSV")
        return _as_text(response.data, _content_type(response))
    if not response.data.strip():
        raise ValueError("the answer is empty, JSON was expected")
    return _converted(type_name, _json_value(response))


def _json_value(response: RESTResponse) -> Any:
    """The body as JSON; ValueError, with a message for people, where it is none."""
    data = response.data
    content_type = _content_type(response)
    charset = _CHARSET.search(content_type)
    text: Union[str, bytes] = data
    if charset and charset[1] not in ("utf-8", "utf8", "us-ascii"):
        text = _as_text(data, content_type)
    problem = None
    try:
        return _json.decode(text)
    except UnicodeDecodeError:
        problem = "the answer is not encoded as it says"
    except (ValueError, RecursionError):
        problem = "the answer is an HTML page, not JSON" if data.lstrip()[:1] == b"<" else "the answer is not JSON"
    raise ValueError(problem)


def _content_type(response: RESTResponse) -> str:
    return (response.getheader("content-type") or "").lower()


def _as_text(data: bytes, content_type: str) -> str:
    charset = _CHARSET.search(content_type)
    try:
        text = data.decode(charset[1] if charset else "utf-8")
    except LookupError:
        text = data.decode("utf-8", "replace")
    except UnicodeDecodeError:
        raise ValueError("the answer is not encoded as it says") from None
    return text[1:] if text.startswith("\ufeff") else text


_return_kinds: Dict[str, Any] = {}


def _return_kind(type_name: str) -> Kind:
    kind = _return_kinds.get(type_name)
    if kind is None:
        kind = innermost = kind_of(type_name)
        while isinstance(innermost, (ListKind, DictKind)):
            innermost = innermost.item
        if isinstance(innermost, ModelKind):
            _ = innermost.model  # raises where there is no such model
        _return_kinds[type_name] = kind
    return kind


def _converted(type_name: str, value: Any) -> Any:
    return None if value is None else _return_kind(type_name).convert(value, "the answer")


def _raise_for_status(name: str, error_type: Optional[str], response: RESTResponse) -> NoReturn:
    data: Any = None
    try:
        data = _json.decode(response.data) if response.data.strip() else None
    except (ValueError, RecursionError):
        data = None  # not JSON: the status and the body are what there is to tell
    if isinstance(data, dict):
        data = _converted(error_type or "ErrorResponseWithStatus", data)
    cls = exception_class(response.status)
    error = cls(
        status=response.status,
        reason=response.reason,
        headers=response.headers,
        body=text_or_bytes(response.data),
        data=data,
        operation=name,
        attempts=response.attempts,
        request_id=response.request_id,
    )
    if isinstance(error, RedirectException) and response.getheader("location"):
        error.reason = f"{response.reason or 'redirect'} to {response.getheader('location')}"
        error.args = (error.status, error.reason)
    raise error
