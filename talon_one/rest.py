"""The wire: one request out, one answer in, within a deadline, tried again where that is safe.

`RESTClientObject.send(request)` is the seam between building requests and reading answers, which
do no I/O, and the network. No error of urllib3 gets past this module and `responses`, where the
bodies of streams are read; an answer's `headers` are of its class.
"""

from __future__ import annotations

import logging
import socket
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Sequence, Tuple, Union
from urllib.parse import urlencode, urljoin, urlsplit

import urllib3
from urllib3.exceptions import HTTPError

from talon_one._redact import Headers, headers_for_log, hidden, secrets_of
from talon_one.connections import NO_RETRIES, Connections, origin
from talon_one.exceptions import (
    ApiException,
    ApiTimeoutException,
    ApiTypeError,
    ApiValueError,
    Attempt,
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    OpenApiException,
    RateLimitException,
    RedirectException,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
    UnreadableAnswerException,
    printable,
)
from talon_one.failures import BadAnswer, Failure, failure_of
from talon_one.request import Request, check_headers
from talon_one.responses import RESTResponse, StreamedResponse, drop, is_html, read_body
from talon_one.retries import IDEMPOTENT_METHODS, Outcome, policy_of
from talon_one.sockets import Exchange
from talon_one.timeouts import UNSET, timeouts_of

if TYPE_CHECKING:
    from talon_one.configuration import Configuration
    from talon_one.responses import SecretsOf

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

logger = logging.getLogger("talon_one")

_MAX_REDIRECTS = 5
# Seconds: a timeout can come that much before the deadline, and no try is over sooner.
_LAST_MOMENT = 0.001
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class RESTClientObject:
    """Sends requests over a pool of connections that one client's threads share."""

    def __init__(self, configuration: Configuration, pools_size: int = 4, maxsize: Optional[int] = None) -> None:
        self.configuration = configuration
        self._connections = Connections(configuration, maxsize)

    @property
    def pool_manager(self) -> Any:
        """urllib3's pool manager (or proxy manager) of the configured host, made on first use."""
        self._connections.route()
        return self._connections.manager(self.configuration.host)

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        self._connections.close()

    def __getstate__(self) -> Any:
        return self.configuration, self._connections.maxsize

    def __setstate__(self, state: Any) -> None:
        configuration, maxsize = state
        self.configuration = configuration
        self._connections = Connections(configuration, maxsize)

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
        """Send one request as it is and give its answer, whatever its status.

        The published clients' signature. body: bytes, text, or what JSON has a word for.
        _request_timeout: without it, the configuration's.
        """
        from talon_one import _json

        headers = Headers(headers or {})  # this name too: a traceback shows what it stands for
        check_headers(headers)
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
                headers,
                body.encode("utf-8") if isinstance(body, str) else body,
                timeouts=timeouts_of(self.configuration.timeout if _request_timeout is UNSET else _request_timeout),
                policy=policy_of(self.configuration.retries),
                repeatable=method.upper() in IDEMPOTENT_METHODS,
                max_bytes=self.configuration.max_response_bytes,
                stream=not _preload_content,
            )
        )

    def send(self, request: Request) -> RESTResponse:
        """The answer to a request, of whatever status, after as many tries as its policy allows.

        Raises `ApiConnectionException`, `ApiTimeoutException` or `UnreadableAnswerException` where
        there is none. The whole takes no longer than the request's total timeout.
        """
        attempts: List[Attempt] = []
        started = monotonic()
        try:
            response, error = self._try_until_done(request, started, attempts)
        except BaseException as raised:  # by a hook, or Ctrl-C
            self._log(request, None, raised, attempts, started)
            raise
        self._log(request, response, error, attempts, started)
        if error is not None:
            try:
                raise error
            finally:
                del error  # its traceback holds this frame
        assert response is not None  # noqa: S101  (there is an error or a response)
        return response

    def _try_until_done(
        self, request: Request, started: float, attempts: List[Attempt]
    ) -> Tuple[Optional[RESTResponse], Optional[ApiException]]:
        """The response or the error of the last try; `attempts` gets one entry for each."""
        configuration = self.configuration
        total = request.timeouts.total
        deadline = None if total is None else started + total
        ever_sent = False
        while True:
            if configuration.on_request is not None:
                configuration.on_request(request)
                check_headers(request.headers)
            try_started = monotonic()
            response, failure, sent = self._exchange(request, deadline)
            now = monotonic()
            ever_sent = ever_sent or sent
            wait = None
            if failure is not None or response is None or response.status >= 300:
                failure = self._hide_secrets(request, response, failure)
                wait = request.policy.wait(len(attempts) + 1, _outcome(request, response, failure, sent))
                if wait is not None and deadline is not None and now + wait >= deadline - _LAST_MOMENT:
                    wait = None
            status = response.status if response is not None else None
            if failure is not None:
                reason = failure.reason
            else:
                reason = f"{status} {response.reason or ''}".rstrip()  # type: ignore[union-attr]
            attempts.append(Attempt(len(attempts) + 1, status, reason, now - try_started, wait))
            tries = tuple(attempts)
            error = failure.exception(request.operation, tries, response, ever_sent) if failure is not None else None
            if response is not None:
                response.attempts = tries
            if configuration.on_response is not None:
                try:
                    configuration.on_response(request, response, error)
                except BaseException:
                    if isinstance(response, StreamedResponse):
                        response.close()  # nobody else will, as long as the exception is at hand
                    raise
            if wait is None:
                return response, error
            response = None
            sleep(wait)

    def _log(
        self,
        request: Request,
        response: Optional[RESTResponse],
        error: Optional[BaseException],
        attempts: List[Attempt],
        started: float,
    ) -> None:
        full = self.configuration.debug
        if full or logger.isEnabledFor(logging.DEBUG):
            log_call(request, response, error, len(attempts), monotonic() - started, full)

    def _hide_secrets(
        self, request: Request, response: Optional[RESTResponse], failure: Optional[Failure]
    ) -> Optional[Failure]:
        """Mask the caller's keys in an answer that is no success: all of it may be shown."""
        secrets = _secrets_of_call(request, self._connections.secrets())
        if response is not None and response.hide():
            self.close()
        return None if failure is None else failure.masked(secrets())

    def _exchange(
        self, request: Request, deadline: Optional[float]
    ) -> Tuple[Optional[RESTResponse], Optional[Failure], bool]:
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
        return response, Failure(RedirectException, reason, again=False), sent

    def _exchange_once(
        self, request: Request, url: str, exchange: Exchange
    ) -> Tuple[Optional[RESTResponse], Optional[Failure]]:
        raw: Any = None
        response = failure = None
        parts: List[bytes] = []
        try:
            raw = self._open(request, url, exchange)
            secrets = _secrets_of_call(request, self._connections.secrets())
            if request.stream and raw.status < 300:
                return StreamedResponse(raw, request, exchange.deadline, secrets), None
            response = RESTResponse(raw.status, raw.reason, raw.headers, b"", secrets)
            failure = read_body(raw, request.max_bytes, parts, exchange.deadline)
            response.data = b"".join(parts)
        except OpenApiException:  # a setting that is no use
            raise
        except (HTTPError, OSError, ValueError, BadAnswer) as error:
            # Kept apart from the raising: urllib3's frames, which hold the key, are not to be
            # found in the traceback of what the caller gets.
            failure = failure_of(error, exchange.sent)
        except BaseException:  # an interrupt
            if raw is not None:
                drop(raw)
            raise
        if failure is None:
            raw.release_conn()
            return response, None
        if raw is not None:
            drop(raw)
        if response is not None:
            failure = failure.in_a_body(parts)
            response.data = failure.partial
            if response.status >= 400 and failure.error is not ApiTimeoutException:
                return response, None  # an error answer keeps its status, however little of it came
        return response, failure

    def _open(self, request: Request, url: str, exchange: Exchange) -> urllib3.BaseHTTPResponse:
        """Send and read up to the end of the head."""
        deadline = exchange.deadline
        connect = request.timeouts.connect
        left = None
        if deadline is not None:
            left = deadline - monotonic()
            if left <= 0:
                raise socket.timeout("the deadline has passed")
            connect = left if connect is None else min(connect, left)
        options: Any = {
            "body": request.body,
            "headers": request.headers,
            "retries": NO_RETRIES,
            "redirect": False,
            "timeout": urllib3.Timeout(connect=connect),
            "pool_timeout": left,
            "preload_content": False,
            "exchange": exchange,
        }
        return self._connections.urlopen(request.method, url, **options)


def _secrets_of_call(request: Request, told: Sequence[str]) -> SecretsOf:
    """A function that gives what nobody may see of a call: values that stand in a frame, a traceback may show."""
    return lambda: (*secrets_of(request.headers), *told)


def _outcome(request: Request, response: Optional[RESTResponse], failure: Optional[Failure], sent: bool) -> Outcome:
    if failure is not None or response is None:
        again = failure is not None and failure.again
        return Outcome(sent=sent or not again, repeatable=request.repeatable and again)
    return Outcome(
        sent=True,
        repeatable=request.repeatable,
        status=response.status,
        headers=response.headers,
        body=response.data,
        integration_write=request.integration_write,
    )


def _redirect_target(method: str, url: str, response: RESTResponse) -> Optional[str]:
    """Where a redirect leads, if it may be followed: for GET, to the same scheme, host and port."""
    location = response.getheader("location")
    if not location or method not in ("GET", "HEAD"):
        return None
    try:
        target = urljoin(url, location)
        return target if origin(target) == origin(url) else None
    except ValueError:
        return None


def log_call(
    request: Request,
    response: Optional[RESTResponse],
    error: Optional[BaseException],
    tries: int,
    took: float,
    full: bool,
) -> None:
    """One line on a call; with `full` also what was sent and what came. `full` needs no level."""
    secrets = secrets_of(request.headers)
    how: Union[int, str] = response.status if error is None and response is not None else type(error).__name__
    whole = response if response.__class__ is RESTResponse and request.operation else None
    if how == 200 and whole is not None and whole.data and is_html(whole):
        how = UnreadableAnswerException.__name__  # which it is to the reader of an operation's answers
    request_id = (response.request_id if response is not None else None) or "-"
    name = request.operation or request.method
    lines = [f"{name}: {how}, tries {tries}, {took * 1000:.1f} ms, request id {request_id}"]
    if full:
        lines.append(f"{name}: sent {headers_for_log(request.headers)} {_body_for_log(request.body)}")
        if response is not None:
            data = None if isinstance(response, StreamedResponse) else response.data
            lines.append(f"{name}: got {headers_for_log(response.headers)} {_body_for_log(data)}")
    for line in lines:
        text = printable(hidden(line if response is None else response.masked(line), secrets))
        logger.handle(logger.makeRecord(logger.name, logging.DEBUG, __file__, 0, "%s", (text,), None, "send"))


def _body_for_log(body: Optional[bytes]) -> str:
    from talon_one import _json
    from talon_one._redact import document_for_log

    if not body:
        return "no body"
    try:
        return repr(document_for_log(_json.decode(body)))
    except (ValueError, RecursionError):
        return f"{len(body)} bytes that are no JSON"
