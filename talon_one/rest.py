"""The wire: one request out, one answer in, within a deadline, tried again where that is safe.

`RESTClientObject.send(request)` is the seam between building requests and reading answers, which
do no I/O, and the network. Nothing of urllib3 leaves this module but connections.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import weakref
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Iterator, List, Mapping, NamedTuple, Optional, Tuple, Type, Union
from urllib.parse import urlencode, urljoin, urlsplit

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    EmptyPoolError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util.retry import Retry

from talon_one._redact import Headers, headers_for_log
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTimeoutException,
    ApiTypeError,
    ApiValueError,
    Attempt,
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    RateLimitException,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
    UnreadableAnswerException,
)
from talon_one.retries import OFF, SAFE_METHODS, Outcome, RetryPolicy, policy_of
from talon_one.sockets import DeadlinePoolManager, DeadlineProxyManager, DeadlineSSLSocket, Exchange
from talon_one.timeouts import Timeout, Timeouts, timeouts_of

if TYPE_CHECKING:
    import ssl

    from talon_one.configuration import Configuration

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
    "UnauthorizedException",
    "UnprocessableEntityException",
]

logger = logging.getLogger("talon_one")

_CHUNK = 64 * 1024
_MAX_REDIRECTS = 5
_NO_RETRIES = Retry(False, redirect=False)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")


class Request:
    """One request, ready to send. Its `repr` shows no header value that may be secret."""

    __slots__ = (
        "body",
        "headers",
        "integration_write",
        "max_bytes",
        "method",
        "operation",
        "policy",
        "repeatable",
        "stream",
        "timeouts",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: Optional[bytes],
        *,
        operation: Optional[str] = None,
        timeouts: Timeouts,
        policy: RetryPolicy = OFF,
        repeatable: bool = False,
        integration_write: bool = False,
        max_bytes: int,
        stream: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.operation = operation
        self.timeouts = timeouts
        self.policy = policy
        self.repeatable = repeatable
        self.integration_write = integration_write
        self.max_bytes = max_bytes
        self.stream = stream

    def __repr__(self) -> str:
        return f"<Request {self.operation or ''} {self.method} {urlsplit(self.url).path}>"


class RESTResponse:
    """An answer: `status`, `reason`, `headers`, `data` (bytes), and the tries that it took."""

    __slots__ = ("attempts", "data", "headers", "reason", "status")

    def __init__(self, status: int, reason: Optional[str], headers: Any, data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.attempts: Tuple[Attempt, ...] = ()

    @property
    def request_id(self) -> Optional[str]:
        """The service's name for the request, where it sends one."""
        for name in _REQUEST_ID_HEADERS:
            value: Optional[str] = self.headers.get(name)
            if value:
                return value
        return None

    def getheaders(self) -> Any:
        """All headers of the answer; names in any case."""
        return self.headers

    def getheader(self, name: str, default: Optional[str] = None) -> Optional[str]:
        """One header of the answer."""
        value: Optional[str] = self.headers.get(name, default)
        return value

    def __repr__(self) -> str:
        return f"<RESTResponse {self.status} {self.reason}>"


class StreamedResponse(RESTResponse):
    """An answer whose body is read by the caller: `_preload_content=False`.

    Use it in a `with` block, or call `close()`; until then it holds a connection. Reading raises
    the same exceptions as a call. The call's deadline holds for reading too.
    """

    __slots__ = ("__weakref__", "_operation", "_raw", "_read_data")

    def __init__(self, raw: urllib3.BaseHTTPResponse, operation: Optional[str]) -> None:
        self._raw = raw
        self._operation = operation
        self._read_data: Optional[bytes] = None
        super().__init__(raw.status, raw.reason, raw.headers, b"")

    @property
    def data(self) -> bytes:
        """The whole rest of the body."""
        if self._read_data is None:
            self._read_data = self.read()
        return self._read_data

    @data.setter
    def data(self, value: bytes) -> None:
        """The base class sets it; there is nothing to keep."""

    def read(self, amt: Optional[int] = None) -> bytes:
        """The next `amt` bytes, decoded; all that is left without `amt`; empty at the end."""
        failure = None
        try:
            return self._raw.read(amt)
        except (HTTPError, OSError) as error:
            failure = _failure_of(error, True)
        self.close()
        raise failure.exception(self._operation, (), self)

    def stream(self, amt: int = _CHUNK) -> Iterator[bytes]:
        """The body in pieces of at most `amt` bytes."""
        while True:
            piece = self.read(amt)
            if not piece:
                break
            yield piece
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        return self.stream()

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        self._raw.close()
        self._raw.release_conn()

    release_conn = close

    def __enter__(self) -> StreamedResponse:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    def __del__(self) -> None:
        try:
            self.close()
        except Exception:  # noqa: BLE001, S110  (at interpreter shutdown anything may be gone)
            pass


class _Failure(NamedTuple):
    """Why no usable answer arrived."""

    error: Type[ApiException]
    reason: str
    sent: bool
    partial: bytes = b""

    def exception(
        self, operation: Optional[str], attempts: Tuple[Attempt, ...], response: Optional[RESTResponse]
    ) -> ApiException:
        return self.error(
            status=response.status if response else None,
            reason=self.reason,
            headers=response.headers if response else None,
            body=_text(self.partial) if response else None,
            operation=operation,
            attempts=attempts,
            request_id=response.request_id if response else None,
        )


class RESTClientObject:
    """Sends requests over a pool of connections that one client's threads share."""

    def __init__(self, configuration: Configuration, pools_size: int = 4, maxsize: Optional[int] = None) -> None:
        self.configuration = configuration
        self._maxsize = maxsize or configuration.connection_pool_maxsize
        self._forget_connections()
        _all_clients.add(self)

    # -- connections ----------------------------------------------------------------------------

    def _forget_connections(self) -> None:
        self._lock = threading.Lock()
        self._manager: Any = None
        self._pool: Any = None
        self._pool_host: Optional[str] = None

    @property
    def pool_manager(self) -> Any:
        """urllib3's pool manager (or proxy manager), made on first use."""
        with self._lock:
            if self._manager is None:
                self._manager = self._make_manager()
            return self._manager

    def _make_manager(self) -> Any:
        configuration = self.configuration
        options: Any = {"num_pools": 4, "maxsize": self._maxsize, "block": True, "retries": _NO_RETRIES}
        host = configuration.host
        if host.lower().startswith("https:") or configuration.proxy:
            options["ssl_context"] = _ssl_context(configuration)
            if configuration.assert_hostname is not None:
                options["assert_hostname"] = configuration.assert_hostname
            if configuration.tls_server_name:
                options["server_hostname"] = configuration.tls_server_name
        proxy = configuration.proxy or (_proxy_of_environment(host) if configuration.trust_env else None)
        if not proxy:
            return DeadlinePoolManager(**options)
        headers = dict(configuration.proxy_headers or {})
        parts = urlsplit(proxy)
        if parts.username is not None and "proxy-authorization" not in {name.lower() for name in headers}:
            from urllib.parse import unquote

            credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            headers.update(urllib3.make_headers(proxy_basic_auth=credentials))
        address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        return DeadlineProxyManager(address, proxy_headers=Headers(headers), **options)

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        with self._lock:
            manager, self._manager, self._pool, self._pool_host = self._manager, None, None, None
        if manager is not None:
            manager.clear()

    def _after_fork_in_child(self) -> None:
        # The parent goes on using these sockets: the child closes its copies and opens its own.
        # It takes no lock of the old pools; a thread that held one does not exist here.
        manager = self._manager
        self._forget_connections()
        if manager is None:
            return
        _inherited.append(manager)  # its finalizer would wait for such a lock
        for pool in list(manager.pools._container.values()):
            for connection in list(pool.pool.queue) if pool.pool is not None else ():
                if connection is not None:
                    connection.close()

    def __getstate__(self) -> Any:
        return self.configuration, self._maxsize

    def __setstate__(self, state: Any) -> None:
        self.configuration, self._maxsize = state
        self._forget_connections()
        _all_clients.add(self)

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
        _request_timeout: Timeout = 15.0,
    ) -> RESTResponse:
        """Send one request as it is and give its answer, whatever its status.

        The published clients' signature. body: bytes, text, or what JSON has a word for.
        """
        from talon_one import _json

        if post_params:
            raise ApiTypeError("RESTClientObject.request(): post_params is not supported; give body=.")
        if query_params:
            pairs = query_params.items() if isinstance(query_params, Mapping) else query_params
            url += ("&" if "?" in url else "?") + urlencode(list(pairs))
        if body is not None and not isinstance(body, (bytes, str)):
            body = _json.encode(body)
        return self.send(
            Request(
                method.upper(),
                url,
                Headers(headers or {}),
                body.encode("utf-8") if isinstance(body, str) else body,
                timeouts=timeouts_of(_request_timeout),
                policy=policy_of(self.configuration.retries),
                repeatable=method.upper() in SAFE_METHODS,
                max_bytes=self.configuration.max_response_bytes,
                stream=not _preload_content,
            )
        )

    def send(self, request: Request) -> RESTResponse:
        """The answer to a request, of whatever status, after as many tries as its policy allows.

        Raises `ApiConnectionException`, `ApiTimeoutException` or `UnreadableAnswerException` where
        there is none. The whole takes no longer than the request's total timeout.
        """
        configuration = self.configuration
        started = monotonic()
        total = request.timeouts.total
        deadline = None if total is None else started + total
        attempts: List[Attempt] = []
        while True:
            if configuration.on_request is not None:
                configuration.on_request(request)
            try_started = monotonic()
            response, failure, sent = self._exchange(request, deadline)
            now = monotonic()
            wait = None
            if failure is not None or response is None or response.status >= 400:
                wait = request.policy.wait(len(attempts) + 1, _outcome(request, response, failure, sent))
                if wait is not None and deadline is not None and now + wait >= deadline:
                    wait = None
            if failure is None and response is not None:
                status: Optional[int] = response.status
                reason = f"{response.status} {response.reason or ''}".rstrip()
            else:
                status = response.status if response is not None else None
                reason = failure.reason if failure is not None else ""
            attempts.append(Attempt(len(attempts) + 1, status, reason, now - try_started, wait))
            error = failure.exception(request.operation, tuple(attempts), response) if failure is not None else None
            if response is not None:
                response.attempts = tuple(attempts)
            if configuration.on_response is not None:
                configuration.on_response(request, response, error)
            if wait is None:
                break
            if isinstance(response, StreamedResponse):
                response.close()
            response = None
            sleep(wait)
        if logger.isEnabledFor(logging.DEBUG):
            _log(request, response, error, len(attempts), monotonic() - started, configuration.debug)
        if error is not None:
            raise error
        assert response is not None  # noqa: S101  (there is a failure or a response)
        return response

    def _exchange(
        self, request: Request, deadline: Optional[float]
    ) -> Tuple[Optional[RESTResponse], Optional[_Failure], bool]:
        """One try: the answer (redirects followed where allowed) or why there is none, and whether
        anything was sent."""
        url = request.url
        sent = False
        response: Optional[RESTResponse] = None
        for _ in range(_MAX_REDIRECTS + 1):
            exchange = Exchange(deadline, request.timeouts.read)
            response, failure = self._exchange_once(request, url, exchange)
            sent = sent or exchange.sent
            if response is None or failure is not None or response.status not in _REDIRECTS:
                return response, failure, sent
            target = _redirect_target(request.method, url, response)
            if target is None:
                return response, None, sent
            url = target
        reason = f"more than {_MAX_REDIRECTS} redirects, the last to {urlsplit(url).path}"
        return response, _Failure(UnreadableAnswerException, reason, True), sent

    def _exchange_once(
        self, request: Request, url: str, exchange: Exchange
    ) -> Tuple[Optional[RESTResponse], Optional[_Failure]]:
        raw = response = failure = None
        parts: List[bytes] = []
        try:
            raw = self._open(request, url, exchange)
            if request.stream and raw.status < 300:
                return StreamedResponse(raw, request.operation), None
            response = RESTResponse(raw.status, raw.reason, raw.headers, b"")
            failure = _read_body(raw, request.max_bytes, parts)
            response.data = b"".join(parts)
        except (HTTPError, OSError, UnicodeError) as error:
            # Kept apart from the raising: urllib3's frames, which hold the key, are not to be
            # found in the traceback of what the caller gets.
            failure = _failure_of(error, exchange.sent)
        if failure is None:
            raw.release_conn()  # type: ignore[union-attr]
            return response, None
        if raw is not None:
            raw.close()
            raw.release_conn()
        if response is not None:
            response.data = b"".join(parts) or failure.partial
            if response.status >= 400 and failure.error is not ApiTimeoutException:
                return response, None  # an error answer keeps its status, however little of it came
            if failure.error is ApiConnectionException:
                failure = _Failure(UnreadableAnswerException, f"the answer was cut short: {failure.reason}", True)
            failure = failure._replace(partial=response.data)
        return response, failure

    def _open(self, request: Request, url: str, exchange: Exchange) -> urllib3.BaseHTTPResponse:
        """Send and read up to the end of the head."""
        deadline = exchange.deadline
        connect = request.timeouts.connect
        left = None
        if deadline is not None:
            left = deadline - monotonic()
            if left <= 0:
                raise socket.timeout("the deadline has passed")  # noqa: UP041
            connect = left if connect is None else min(connect, left)
        options: Any = {
            "body": request.body,
            "headers": request.headers,
            "retries": _NO_RETRIES,
            "redirect": False,
            "timeout": urllib3.Timeout(connect=connect),
            "pool_timeout": left,
            "preload_content": False,
            "exchange": exchange,
        }
        pool, target = self._pool_and_target(url)
        response: urllib3.BaseHTTPResponse
        if pool is None:
            response = self.pool_manager.urlopen(request.method, url, **options)
        else:
            response = pool.urlopen(request.method, target, assert_same_host=False, **options)
        return response

    def _pool_and_target(self, url: str) -> Tuple[Any, str]:
        """The pool of the configured host and the URL without it; (None, url) for any other way.

        Going through the pool manager for each call would cost a tenth of it.
        """
        host = self.configuration.host
        if self._pool_host != host or not host:
            manager = self.pool_manager
            if host and manager.proxy is None:
                self._pool = manager.connection_from_url(host)
                self._pool_host = host
        if self._pool_host == host and host and url.startswith(host):
            base = urlsplit(host).path
            target = base + url[len(host) :]
            if target.startswith("/"):
                return self._pool, target
        return None, url


_all_clients: weakref.WeakSet[RESTClientObject] = weakref.WeakSet()
_inherited: List[Any] = []


def _after_fork_in_child() -> None:
    for client in list(_all_clients):
        client._after_fork_in_child()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)


def _outcome(request: Request, response: Optional[RESTResponse], failure: Optional[_Failure], sent: bool) -> Outcome:
    if failure is not None or response is None:
        worth = failure is not None and failure.error is not UnreadableAnswerException or _cut_short(failure)
        return Outcome(sent=sent, repeatable=request.repeatable and worth)
    return Outcome(
        sent=True,
        repeatable=request.repeatable,
        status=response.status,
        headers=response.headers,
        body=b"" if isinstance(response, StreamedResponse) else response.data,
        integration_write=request.integration_write,
    )


def _cut_short(failure: Optional[_Failure]) -> bool:
    return failure is not None and failure.reason.startswith("the answer was cut short")


def _read_body(raw: Any, limit: int, parts: List[bytes]) -> Optional[_Failure]:
    """Read the whole body into `parts`, or as much as the limit allows."""
    length = raw.length_remaining
    plain = not raw.headers.get("content-encoding")
    if length is not None and plain:
        if length <= limit:
            parts.append(raw.read())
            return None
        too_large = True
    else:
        size = 0
        too_large = False
        while not too_large:
            piece = raw.read(_CHUNK)
            if not piece:
                return None
            size += len(piece)
            too_large = size > limit
            if not too_large:
                parts.append(piece)
    reason = f"the answer is larger than {limit} bytes (Configuration.max_response_bytes)"
    del parts[1:]  # the start is enough to show what it was
    return _Failure(UnreadableAnswerException, reason, True)


def _failure_of(error: BaseException, sent: bool) -> _Failure:
    """What an error of urllib3 or of the socket means to the caller."""
    cause = _root(error)
    partial = getattr(cause, "partial", b"")
    if isinstance(error, EmptyPoolError):
        reason = "all connections of this client were in use until the deadline (Configuration.connection_pool_maxsize)"
        return _Failure(ApiTimeoutException, reason, False)
    if isinstance(error, ConnectTimeoutError) and not isinstance(error, NewConnectionError):
        return _Failure(ApiTimeoutException, "no connection in time", sent)
    if isinstance(error, ReadTimeoutError) or isinstance(cause, socket.timeout):  # noqa: UP041
        return _Failure(ApiTimeoutException, "no whole answer in time" if sent else "no connection in time", sent)
    if isinstance(error, NameResolutionError):
        return _Failure(ApiConnectionException, "the host name was not found", sent)
    if isinstance(error, ProxyError):
        return _Failure(ApiConnectionException, f"the proxy failed: {_words(cause)}", sent)
    if isinstance(error, NewConnectionError):
        return _Failure(ApiConnectionException, f"no connection: {_words(cause)}", sent)
    if isinstance(error, SSLError):
        return _Failure(ApiConnectionException, f"TLS failed: {_words(cause)}", sent)
    if isinstance(error, DecodeError):
        return _Failure(UnreadableAnswerException, "the answer's content encoding is broken", True)
    if isinstance(error, ProtocolError):
        return _Failure(ApiConnectionException, f"the connection broke: {_words(cause)}", sent, partial)
    return _Failure(ApiConnectionException, f"the request failed: {_words(cause)}", sent)


def _root(error: BaseException) -> BaseException:
    """The innermost error that urllib3 wrapped."""
    seen = 0
    while seen < 10:
        seen += 1
        inner = error.__cause__ or next((part for part in error.args if isinstance(part, BaseException)), None)
        if inner is None:
            return error
        error = inner
    return error


def _words(cause: BaseException) -> str:
    """An error in words, without what it may quote of the request."""
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror.lower() if cause.strerror[:2] != "[S" else cause.strerror
    if isinstance(cause, OSError) and str(cause):
        return str(cause)
    name = type(cause).__name__
    known = {
        "RemoteDisconnected": "closed by the other side without an answer",
        "IncompleteRead": "closed by the other side before the end",
        "InvalidChunkLength": "a chunk of the answer has no valid length",
        "BadStatusLine": "what came back is no HTTP",
        "LineTooLong": "the head of the answer is too long",
    }
    return known.get(name, name)


def _redirect_target(method: str, url: str, response: RESTResponse) -> Optional[str]:
    """Where a redirect leads, if it may be followed: for GET, to the same scheme, host and port."""
    location = response.getheader("location")
    if not location or method not in ("GET", "HEAD"):
        return None
    target = urljoin(url, location)
    here, there = urlsplit(url), urlsplit(target)
    try:
        same = (here.scheme, here.hostname, here.port) == (there.scheme, there.hostname, there.port)
    except ValueError:
        return None
    return target if same else None


def _ssl_context(configuration: Configuration) -> ssl.SSLContext:
    import ssl

    from urllib3.util.ssl_ import create_urllib3_context

    context = create_urllib3_context()
    context.sslsocket_class = DeadlineSSLSocket
    if configuration.verify_ssl:
        context.verify_mode = ssl.CERT_REQUIRED
        context.check_hostname = configuration.assert_hostname is not False
        bundle = configuration.ssl_ca_cert
        if bundle is None:
            import certifi

            bundle = certifi.where()
        try:
            context.load_verify_locations(cafile=bundle)
        except OSError as error:
            raise ApiValueError(f"Configuration.ssl_ca_cert: {bundle!r} cannot be read as CA certificates: {error}") from None
    else:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        try:
            context.load_cert_chain(configuration.cert_file, configuration.key_file)
        except OSError as error:
            raise ApiValueError(f"Configuration.cert_file: the client certificate cannot be read: {error}") from None
    return context


def _proxy_of_environment(host: str) -> Optional[str]:
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

    parts = urlsplit(host)
    if parts.hostname is None or proxy_bypass_environment(parts.netloc.rpartition("@")[2]):
        return None
    proxies = getproxies_environment()
    proxy: Optional[str] = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"


def _log(
    request: Request, response: Optional[RESTResponse], error: Optional[ApiException], tries: int, took: float, full: bool
) -> None:
    status: Union[int, str] = response.status if response is not None else type(error).__name__
    request_id = (response.request_id if response is not None else None) or "-"
    name = request.operation or request.method
    logger.debug("%s: %s, tries %d, %.1f ms, request id %s", name, status, tries, took * 1000, request_id)
    if full:
        logger.debug("%s: sent %s %s", name, headers_for_log(request.headers), _body_for_log(request.body))
        if response is not None:
            data = None if isinstance(response, StreamedResponse) else response.data
            logger.debug("%s: got %s %s", name, headers_for_log(response.headers), _body_for_log(data))


def _body_for_log(body: Optional[bytes]) -> str:
    from talon_one import _json
    from talon_one._redact import document_for_log

    if not body:
        return "no body"
    try:
        return repr(document_for_log(_json.decode(body)))
    except ValueError:
        return f"{len(body)} bytes that are no JSON"


def _text(body: bytes) -> Union[str, bytes]:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body
