"""Building requests: what clients of every transport know for that, and do with it. No I/O."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple
from urllib.parse import quote, urlencode

from talon_one import _seams, _settings
from talon_one._secrets import Headers, Secrets, headers_of, hidden_of, kind_of_given
from talon_one._version import __version__
from talon_one._warnings import warn_plain_http, warn_retired
from talon_one.configuration import Configuration
from talon_one.credentials import PREFIXES
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model import json
from talon_one.operation import IN_FORCE, Choices, Operation
from talon_one.parameters import (
    checked,
    checked_body,
    checked_key,
    filled_path,
    free_body,
    free_query,
    fresh_key,
    multipart,
    path_segment,
    query_pairs,
)
from talon_one.reading import check_type, type_name
from talon_one.wire.request import Request, check_headers, is_token, merge_headers
from talon_one.wire.retries import policy_of
from talon_one.wire.timeouts import DEFAULT, DEFAULT_TRANSFER, UNSET, Timeouts, timeouts_of

#: Kinds of calls whose first headers are kept.
_MOST_KINDS = 20


class _Begun(NamedTuple):
    """The headers that calls of one kind begin with, and what they were made of."""

    defaults: Headers
    authorization: Optional[str]
    cookie: Optional[str]
    headers: Headers


class RequestBuilder:
    """Settings, default headers and cookie of a client, and the requests that they lead to."""

    def __init__(
        self,
        configuration: Optional[Configuration],
        header_name: Optional[str],
        header_value: Optional[str],
        cookie: Optional[str],
    ) -> None:
        if configuration is None:
            configuration = Configuration.get_default_copy()
        if not isinstance(configuration, Configuration):
            kind, configuration = type(configuration).__name__, None  # and out of the traceback
            raise ApiTypeError(f"ApiClient(configuration): a Configuration is needed, not {kind}.")
        self.configuration = configuration
        #: Headers sent with every request.
        self.default_headers = {"User-Agent": f"talon-one-python/{__version__}"}
        if header_name is not None:
            self.set_default_header(header_name, header_value or "")
        self._secrets = Secrets(cookie=cookie)
        #: By what an operation accepts and its security schemes.
        self._begun: Dict[Tuple[str, Tuple[str, ...]], _Begun] = {}

    @property
    def default_headers(self) -> Dict[str, str]:
        """Headers of every request."""
        headers: Dict[str, str] = self.__dict__["default_headers"]
        return headers

    @default_headers.setter
    def default_headers(self, value: Mapping[str, str]) -> None:
        self.__dict__["default_headers"] = headers_of(value)

    @property
    def user_agent(self) -> str:
        """The User-Agent header; this package and its version unless set."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value if isinstance(value, str) else hidden_of(value)

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
        given = Headers({header_name: header_value})
        header_name = header_value = ""  # and out of the traceback
        merge_headers(self.default_headers, given)

    # -- requests -------------------------------------------------------------------------------

    def build_request(
        self, choices: Choices, operation: Operation, values: Sequence[Any], options: Mapping[str, Any]
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
                if checking:
                    value = checked_body(parameter, value, where, self.configuration.unknown_properties == "refuse")
                    if self.configuration.attributes is not None:
                        self.configuration.attributes.check(parameter.kind, value, where)
                else:
                    value = parameter.kind.accept(value)
                body = json.encode(value, where)
            else:
                body, content_type = multipart(parameter.wire, value, where)
        return self._request(choices, operation, self._host() + path, query, body, content_type, options)

    def build_call(
        self,
        resource_path: str,
        method: str,
        path_params: Optional[Mapping[str, Any]],
        query_params: Any,
        header_params: Optional[Mapping[str, str]],
        body: Any,
        post_params: Any,
        files: Optional[Mapping[str, Any]],
        response_type: Any,
        auth_settings: Optional[List[str]],
        collection_formats: Optional[Mapping[str, str]],
        _preload_content: bool,
        _request_timeout: Any,
        _host: Optional[str],
        _request_auth: Optional[Mapping[str, Any]],
        response_types_map: Optional[Mapping[Any, Any]],
    ) -> Tuple[Operation, Request]:
        """The operation and the request that arguments of `call_api` stand for."""
        # These names too: a traceback shows what they stand for.
        header_params = headers_of(header_params)
        if _request_auth is not None:
            kind = type(_request_auth).__name__
            _request_auth = Secrets(_request_auth) if isinstance(_request_auth, Mapping) else None
            if _request_auth is None:
                raise ApiTypeError(f"call_api(_request_auth): a dict is needed, not {kind}.")
        if not is_token(method):
            raise ApiValueError(f"call_api(method): {method!r} is not an HTTP method.")
        if _host:
            problem = _settings.problem_of_host(_host) if isinstance(_host, str) else "a URL (str) is needed."
            if problem is not None:
                _host = None  # and out of the traceback
                raise ApiValueError(f"call_api(_host): {problem}")
        headers = Headers()
        merge_headers(headers, header_params)  # pyright: ignore[reportArgumentType]
        data, content_type = free_body(body, post_params, files, headers)
        types = _settings.of_kind("call_api(response_types_map)", response_types_map or {}, Mapping, "a dict")
        returns = {int(status): type_name(kind) for status, kind in types.items() if str(status).isdigit()}
        if response_type is not None or not returns:
            returns = {200: type_name(response_type)}
        for kind in returns.values():
            check_type(kind)
        from talon_one.routes import route_of  # here, as most programs call operations by their methods

        method = method.upper()
        url = self._host(_host) + filled_path(resource_path, path_params or {})
        route = route_of(method, url)
        operation = Operation(
            f"{method} {resource_path}",
            method,
            resource_path,
            returns=returns,
            auth=_schemes(auth_settings),
            accept=headers.get("Accept", "application/json"),
            content_type="multipart/form-data" if files else content_type,
            idempotency_key=route.idempotency_key,
            repeatable=route.repeatable,
        )
        if "Idempotency-Key" in headers:  # on a path that takes none, it is only a header
            headers["Idempotency-Key"] = checked_key(headers["Idempotency-Key"], "call_api")
        options = {"_headers": headers, "_request_auth": _request_auth, "_preload_content": _preload_content}
        if _request_timeout is not UNSET and _request_timeout is not None:
            options["_request_timeout"] = _request_timeout
        query = free_query(query_params, collection_formats or {})
        choices = IN_FORCE.get()
        choices = choices._replace(timeouts=_timeouts_in_force(self.configuration, choices, route.transfer))
        request = self._request(choices, operation, url, query, data, content_type, options)
        request.template = route.template  # what was given may have ids in it
        if route.endpoint is not None:
            request.endpoint = route.limit_of(method, url)
        request.integration_write |= route.integration and method != "GET"
        return operation, request

    # -- for the above --------------------------------------------------------------------------

    def _host(self, given: Optional[str] = None) -> str:
        host: Optional[str] = given or self.configuration.host
        if not host and _seams.stand_in is not None:
            host = _seams.stand_in.host
        if not host:
            raise ApiValueError(
                "No host is set. Give Configuration(host='https://yourname.talon.one') or set TALON_ONE_HOST."
            )
        if host[:5].lower() == "http:":
            warn_plain_http(host)
        return host.rstrip("/")

    def _request(
        self,
        choices: Choices,
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
        headers, checked = self._first_headers(operation, options.get("_request_auth"))
        if content_type is not None and body is not None:
            headers["Content-Type"] = content_type
        if choices.headers:
            merge_headers(headers, choices.headers)
        if "Idempotency-Key" in headers:
            raise ApiValueError(
                "Idempotency-Key: as a header of every call, it would make the service treat them all as one. "
                "Give it to a single call (_idempotency_key)."
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
        if operation.auth and "Authorization" not in headers and configuration.own_auth_settings() is None:
            problem = configuration.unfit(operation.auth)
            if problem is not None:
                raise ApiValueError(f"{operation.name} {problem}.")
        if not checked or options or choices.headers or content_type != operation.content_type:  # more was added
            check_headers(headers)
        timeouts = self._timeouts(choices, operation, options)
        # With all of them by name, making it would take twice as long.
        request = Request(
            operation.method, url, headers, body, timeouts=timeouts, max_bytes=configuration.max_response_bytes
        )
        request.operation = operation.name
        request.template = operation.path
        if not operation.is_integration:
            request.endpoint = f"{operation.method} {operation.path}"
        request.policy = choices.policy or policy_of(configuration.retries)
        # A key that the service does not know makes nothing repeatable.
        request.repeatable = operation.repeatable or (operation.idempotency_key and "Idempotency-Key" in headers)
        request.integration_write = operation.is_integration_write
        request.in_turn = choices.in_turn
        request.on_sent = choices.on_sent
        request.stream = not options.get("_preload_content", True)
        request.is_checked = True
        return request

    def _timeouts(self, choices: Choices, operation: Operation, options: Mapping[str, Any]) -> Timeouts:
        if "_request_timeout" in options:
            return timeouts_of(options["_request_timeout"])
        return _timeouts_in_force(self.configuration, choices, operation.is_transfer)

    def _first_headers(self, operation: Operation, override: Optional[Mapping[str, Any]]) -> Tuple[Headers, bool]:
        """Those that each call of its kind begins with, and whether they were checked.

        They are kept together with what they were made of, as most calls find all as it was.
        """
        settings: Any = None if override is not None else self.configuration.own_auth_settings()
        usual = override is None and settings is None
        authorization = self._authorization(operation.auth) if operation.auth and usual else None
        defaults: Any = self.default_headers
        cookie: Optional[str] = self._secrets.secret("cookie")
        kind = operation.accept, operation.auth
        # What tests and subclasses give may be anything: it is not kept.
        usual = usual and defaults.__class__ is Headers and operation.accept.__class__ is str
        begun = self._begun.get(kind) if usual else None
        if (
            begun is not None
            and begun.authorization is authorization
            and begun.cookie is cookie
            and begun.defaults == defaults
        ):
            return Headers.of(begun.headers), True
        if usual:
            defaults = Headers.of(defaults)  # which may change meanwhile
        headers = Headers.of({"Accept": operation.accept, "Accept-Encoding": "gzip"})
        merge_headers(headers, defaults)
        if override is not None:
            if not isinstance(override, Mapping) or override.get("in", "header") != "header" or "value" not in override:
                raise ApiValueError('_request_auth: {"in": "header", "key": "Authorization", "value": ...} is needed.')
            self._set(headers, Secrets(override))
        elif settings is not None:
            found = next((settings[scheme] for scheme in operation.auth if settings.get(scheme)), None)
            if found is not None:
                self._set(headers, Secrets(found))
        elif authorization is not None:
            headers["Authorization"] = authorization
        if cookie:
            headers["Cookie"] = cookie
        if not usual:
            return headers, False
        try:
            check_headers(headers)
        except (ApiTypeError, ApiValueError):
            return headers, False  # the call may have others in their place: all are checked together
        if len(self._begun) >= _MOST_KINDS:  # `call_api` takes any
            self._begun.clear()
        self._begun[kind] = _Begun(defaults, authorization, cookie, Headers.of(headers))
        return headers, True

    def _set(self, headers: Headers, setting: Secrets) -> None:
        place = setting.get("in", "header")
        if place not in ("header", "cookie"):
            raise ApiValueError(f"Configuration.auth_settings(): a key goes into a header or a cookie, not {place!r}.")
        name = "Cookie" if place == "cookie" else setting.get("key", "Authorization")
        merge_headers(headers, Headers({name: setting.secret("value")}))

    def _authorization(self, schemes: Sequence[str]) -> Optional[str]:
        return self.configuration.authorization(schemes)


def check_free_request(method: str, url: str) -> None:
    """Refuse what is no request, before `free_request` makes one; warn where it would be read on the way."""
    if not is_token(method):
        raise ApiValueError(f"request(method): {method!r} is not an HTTP method.")
    if not isinstance(url, str):
        raise ApiTypeError(f"request(url): a URL (str) is needed, not {type(url).__name__}.")
    if url[:7].lower() == "http://":
        host = f"http://{url[7:].partition('/')[0].rpartition('@')[2]}"
        if _settings.problem_of_host(host) is None:
            warn_plain_http(host)


def free_request(
    configuration: Configuration,
    method: str,
    url: str,
    query_params: Any,
    headers: Optional[Mapping[str, str]],
    body: Any,
    post_params: Any,
    _preload_content: bool,
    _request_timeout: Any,
) -> Request:
    """A request as it is given, with nothing added: what `request` of the clients sends."""
    headers = headers_of(headers)  # this name too: a traceback shows what it stands for
    if not isinstance(headers, Headers):
        raise ApiTypeError(f"request(headers): a dict is needed, not {kind_of_given(headers)}.")
    check_headers(headers)
    if post_params:
        raise ApiTypeError("request(): post_params is not supported; give body=.")
    if query_params:
        url += ("&" if "?" in url else "?") + urlencode(_settings.pairs("request(query_params)", query_params))
    if body is not None and not isinstance(body, (bytes, str)):
        body = json.encode(body)
    from talon_one.routes import route_of  # see build_call

    method = method.upper()
    route = route_of(method, url)
    choices = IN_FORCE.get()
    if _request_timeout is not UNSET and _request_timeout is not None:
        timeouts = timeouts_of(_request_timeout)
    else:
        timeouts = _timeouts_in_force(configuration, choices, route.transfer)
    return Request(
        method,
        url,
        headers,
        body.encode("utf-8") if isinstance(body, str) else body,
        template=route.template,
        timeouts=timeouts,
        policy=choices.policy or policy_of(configuration.retries),
        repeatable=route.is_repeatable(any(name.lower() == "idempotency-key" for name in headers)),
        endpoint=route.limit_of(method, url),
        integration_write=route.integration and method != "GET",
        max_bytes=configuration.max_response_bytes,
        stream=not _preload_content,
    )


def _timeouts_in_force(configuration: Configuration, choices: Choices, is_transfer: bool) -> Timeouts:
    """The limits of a call that was given none of its own."""
    if choices.timeouts is not None:
        return choices.timeouts
    if configuration.timeout_is_set:
        return timeouts_of(configuration.timeout)
    return DEFAULT_TRANSFER if is_transfer else DEFAULT


def _schemes(auth_settings: Any) -> Tuple[str, ...]:
    """The security schemes that `call_api` was given."""
    given = (auth_settings,) if isinstance(auth_settings, str) else auth_settings or ()
    _settings.of_kind("call_api(auth_settings)", given, (list, tuple, set, frozenset), "a list of names")
    for scheme in given:
        if not isinstance(scheme, str) or scheme not in PREFIXES:
            raise ApiValueError(f"call_api(auth_settings): {scheme!r} is not one of {', '.join(PREFIXES)}.")
    return tuple(given)
