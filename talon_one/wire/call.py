"""One call: its tries, its deadline, the waits between them, and how it ends. No I/O.

Whoever sends (see `rest.RESTClientObject.send`) leaves all to `Call` but what does I/O or runs the user's code:
it waits for the call's turn and between tries, runs the hooks, has a transport do the exchange, and has what
is idle closed where an answer repeated a secret.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any, List, Optional, Sequence, Union
from urllib.parse import urljoin, urlsplit

from talon_one._clock import monotonic
from talon_one._redact import document_for_log, headers_for_log, hidden, secrets_of
from talon_one.exceptions import (
    ApiException,
    ApiTimeoutException,
    Attempt,
    RedirectException,
    UnreadableAnswerException,
    printable,
)
from talon_one.model import json
from talon_one.model.large import Bounds, NoTimeLeft, TooLarge
from talon_one.wire.answers import RESTResponse, SecretsOf, bounds_of, is_html
from talon_one.wire.exchange import Exchange
from talon_one.wire.failures import Failure, check_outcome
from talon_one.wire.hooks import begin, refuse_awaited_end
from talon_one.wire.pace import LIMIT, Pace, Turn
from talon_one.wire.request import Request, check_request
from talon_one.wire.retries import Outcome

if TYPE_CHECKING:
    from typing import Protocol

    from talon_one.wire.hooks import EndHook

    class Settings(Protocol):
        """What a call needs of a configuration."""

        debug: bool
        on_call: Any
        on_request: Any


logger = logging.getLogger("talon_one")

_MAX_REDIRECTS = 5
# Seconds: a timeout can come that much before the deadline, and no try is over sooner.
_LAST_MOMENT = 0.001
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Call:
    """The state of one call. Use it in a `with` block, which runs the hook `on_call` and logs how it ended::

        with Call(request, settings, told) as call:
            while True:
                # while call.turn() gives seconds: wait for so long; where it gives None: return call.result()
                # unless call.redirected: the hook on_request
                wait = call.ended(transport.exchange(request, call.begin()))
                # unless call.redirected: the hook on_response
                if wait is None:
                    return call.result()
                sleep(wait)

    told: gives what the transport tells proxies, and nobody may see.
    started: when it began, on the clock of `time.monotonic`; by default now.
    pace: gives turns, where requests are paced.
    """

    __slots__ = (
        "__weakref__",
        "_attempts",
        "_deadline",
        "_exchange",
        "_on_end",
        "_pace",
        "_redirects",
        "_request",
        "_secrets",
        "_sent",
        "_sent_ever",
        "_settings",
        "_started",
        "_try_started",
        "_turn",
        "_url",
        "echoed",
        "error",
        "redirected",
        "response",
    )

    def __init__(
        self,
        request: Request,
        settings: Settings,
        told: SecretsOf = tuple,
        pace: Optional[Pace] = None,
        started: Optional[float] = None,
    ) -> None:
        total = request.timeouts.total
        self._request = request
        self._settings = settings
        self._secrets: SecretsOf = partial(_secrets, request, told)
        self._pace = pace
        self._on_end: Optional[EndHook] = None
        self._turn: Optional[Turn] = None
        self._started = monotonic() if started is None else started
        self._deadline = None if total is None else self._started + total
        self._attempts: List[Attempt] = []
        self._sent_ever = False
        self._redirects = 0
        self._url = request.url
        self._exchange: Optional[Exchange] = None
        self._try_started = self._started
        self._sent = False
        self.redirected = False  #: whether the next exchange goes on with the same try, elsewhere
        self.response: Optional[RESTResponse] = None  #: of the last try
        self.error: Optional[ApiException] = None  #: of the last try
        self.echoed = False  #: whether the head of the last answer repeated a secret

    def time_left(self) -> Optional[float]:
        """Seconds until the deadline, 0 where it has passed; None if there is none."""
        return None if self._deadline is None else max(self._deadline - monotonic(), 0.0)

    def turn(self) -> Optional[float]:
        """Seconds to wait before the next exchange may begin, 0 for none; None if it comes too late.

        Then there is no other, and the result is that of the last.
        """
        if self._pace is None or self._request.endpoint is None:
            return 0.0
        now = monotonic()
        if self._turn is None:
            self._turn = Turn(self._request.endpoint, self)
        wait = self._pace.wait(self._turn, now)
        if self._request.in_turn and not self._attempts:
            if not wait and self._deadline is not None:  # its time begins now
                self._deadline = now + self._request.timeouts.total  # type: ignore[operator]
            return wait
        if wait and self._deadline is not None and now + wait >= self._deadline - _LAST_MOMENT:
            self._leave(now)
            if not self._attempts:
                limit = f"each endpoint takes {LIMIT} requests a second (Configuration.pace)"
                reason = f"its turn did not come in time: {limit}"
                self.error = Failure(ApiTimeoutException, reason).exception(self._request.operation, (), sent=False)
            return None
        return wait

    def begin(self) -> Exchange:
        """The next exchange."""
        request = self._request
        if self._attempts or not request.is_checked or self._settings.on_request is not None:
            check_request(request)  # a hook may have changed it
        if not self.redirected:
            self._try_started = monotonic()
            self._redirects = 0
            self._url = request.url
            self._sent = False
        self.response = self.error = None
        timeouts = request.timeouts
        self._exchange = exchange = Exchange(self._url, self._deadline, timeouts.connect, timeouts.read)
        exchange.on_sent = request.on_sent
        return exchange

    def ended(self, outcome: Union[RESTResponse, Failure]) -> Optional[float]:
        """How the exchange ended. Gives the seconds to wait before the next, None if there is none."""
        now = monotonic()
        if self._turn is not None:
            self._leave(now)
        request = self._request
        check_outcome(outcome)
        failure: Optional[Failure] = None
        if isinstance(outcome, Failure):
            failure, response = outcome, outcome.response
            if response is not None and response.status >= 400 and failure.error is not ApiTimeoutException:
                failure = None  # an error answer keeps its status, however little of it came
        else:
            response = outcome
        if self._exchange is not None and (self._exchange.sent or response is not None):
            self._sent = self._sent_ever = True
        self.response = response
        if request.on_sent is not None and request.body is not None and failure is None:
            request.on_sent(len(request.body), len(request.body))  # whatever the transport told
        if response is not None:
            response.secrets = self._secrets  # not a method: a circle would keep a stream open
            response.deadline = self._deadline
            if response.status in _REDIRECTS and failure is None:
                failure = self._redirect(response)
                if self.redirected:
                    return 0.0
        self.redirected = False
        wait = None
        if failure is not None or response is None or response.status >= 300:
            # All of an answer that is no success may be shown.
            self.echoed = response is not None and response.hide()
            failure = None if failure is None else failure.masked(self._secrets())
            wait = request.policy.wait(self._tries_like_this(response), self._outcome(response, failure))
            if wait is not None and self._deadline is not None and now + wait >= self._deadline - _LAST_MOMENT:
                wait = None
        status = response.status if response is not None else None
        if failure is not None:
            reason = failure.reason
        else:
            reason = f"{status} {response.reason or ''}".rstrip()  # type: ignore[union-attr]
        self._attempts.append(Attempt(len(self._attempts) + 1, status, reason, now - self._try_started, wait))
        tries = tuple(self._attempts)
        if failure is not None:
            self.error = failure.exception(request.operation, tries, self._sent_ever)
        if response is not None:
            response.attempts = tries
        return wait

    def skip(self, seconds: float) -> None:
        """Go on as if so much time had passed: nobody waits where a stand-in takes the place of the network."""
        if self._deadline is not None:
            self._deadline -= seconds

    def overrun(self, what: str) -> None:
        """The call ends here: `what` (a hook, say) was not done when its time was over."""
        if self.error is None:
            failure = Failure(ApiTimeoutException, f"{what} did not finish in time")
            self.error = failure.exception(self._request.operation, tuple(self._attempts), self._sent_ever)

    def result(self) -> RESTResponse:
        """The answer of the last try, or its error raised."""
        if self.error is not None:
            try:
                raise self.error
            finally:
                self = None  # type: ignore[assignment]  # the error's traceback holds this frame
        assert self.response is not None  # noqa: S101  (there is an error or a response)
        return self.response

    def __enter__(self) -> Call:
        if self._settings.on_call is not None:
            try:
                self._on_end = begin(self._settings.on_call, self._request)
            except BaseException as error:
                self.__exit__(type(error), error, None)
                raise
        return self

    def __exit__(self, kind: Any, raised: Optional[BaseException], _: Any) -> None:
        """Log the call. What a hook raised, or Ctrl-C, leaves no stream open: nobody else would close it."""
        if self._turn is not None:
            self._leave(monotonic())
        response = self.response
        if raised is not None and raised is not self.error and hasattr(response, "close"):
            response.close()  # type: ignore[union-attr]
        full = self._settings.debug
        on_end = self._on_end
        logs = full or logger.isEnabledFor(logging.DEBUG)
        error = raised
        if logs or on_end is not None:
            if raised is not None and raised is not self.error:
                response = None
            if raised is None:
                error = _page_instead(self._request, response)
            if logs:
                log_call(self._request, response, error, len(self._attempts), monotonic() - self._started, full)
        self.error = self.response = self._on_end = None  # the error's traceback holds the frame that holds this
        if on_end is not None:
            try:
                refuse_awaited_end(on_end(response, error, tuple(self._attempts)))
            except BaseException:
                leave = getattr(response, "_leave", None)  # of a stream of either kind
                if leave is not None:
                    leave()
                raise
            finally:
                error = raised = None

    # -- for the above --------------------------------------------------------------------------

    def _leave(self, now: float) -> None:
        """The turn is over."""
        assert self._turn is not None  # noqa: S101  (callers look)
        self._turn.end(now)
        self._turn = None

    def _redirect(self, response: RESTResponse) -> Optional[Failure]:
        """Go on elsewhere, if the redirect may be followed; a failure where there are too many."""
        self.redirected = False
        target = _redirect_target(self._request.method, self._url, response)
        if target is None:
            return None
        self._url = target
        self._redirects += 1
        if self._redirects > _MAX_REDIRECTS:
            reason = f"more than {_MAX_REDIRECTS} redirects, the last to {urlsplit(target).path}"
            return Failure(RedirectException, reason, again=False, response=response)
        self.redirected = True
        return None

    def _tries_like_this(self, response: Optional[RESTResponse]) -> int:
        """Tries that ended as this one, it included: those that met a limit are counted apart."""
        limited = response is not None and response.status == 429
        return 1 + sum((attempt.status == 429) == limited for attempt in self._attempts)

    def _outcome(self, response: Optional[RESTResponse], failure: Optional[Failure]) -> Outcome:
        repeatable = self._request.repeatable
        if failure is not None or response is None:
            again = failure is not None and failure.again
            return Outcome(sent=self._sent or not again, repeatable=repeatable and again)
        return Outcome(
            sent=True,
            repeatable=repeatable,
            status=response.status,
            headers=response.headers,
            body=response.data,
            integration_write=self._request.integration_write,
        )


def _secrets(request: Request, told: SecretsOf) -> Sequence[str]:
    """What nobody may see of a call."""
    return (*secrets_of(request.headers), *told())


def _redirect_target(method: str, url: str, response: RESTResponse) -> Optional[str]:
    """Where a redirect leads, if it may be followed: for GET, to the same scheme, host and port."""
    location = response.getheader("location")
    if not location or method not in ("GET", "HEAD"):
        return None
    from talon_one.wire.urls import origin  # here, as it needs urllib3, and few answers lead elsewhere

    try:
        target = urljoin(url, location)
        return target if origin(target) == origin(url) else None
    except ValueError:
        return None


def _page_instead(request: Request, response: Optional[RESTResponse]) -> Optional[ApiException]:
    """What an operation's caller gets for a success that is a page for people: reading comes after the call."""
    if response.__class__ is not RESTResponse or response is None or response.status != 200:
        return None
    if not request.operation or not response.data or not is_html(response):
        return None
    failure = Failure(UnreadableAnswerException, "the response is an HTML page")
    return failure.exception(request.operation, response.attempts, True)


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
    request_id = (response.request_id if response is not None else None) or "-"
    name = request.operation or request.method
    lines = [f"{name}: {how}, tries {tries}, {took * 1000:.1f} ms, request id {request_id}"]
    if full:
        lines.append(f"{name}: sent {headers_for_log(request.headers)} {_body_for_log(request.body, None)}")
        if response is not None:
            data = response.data if response.__class__ is RESTResponse else None
            bounds = bounds_of(response.deadline, request.max_bytes)
            lines.append(f"{name}: got {headers_for_log(response.headers)} {_body_for_log(data, bounds)}")
    for line in lines:
        text = printable(hidden(line if response is None else response.masked(line), secrets))
        logger.handle(
            logger.makeRecord(logger.name, logging.DEBUG, log_call.__code__.co_filename, 0, "%s", (text,), None, "send")
        )


def _body_for_log(body: Optional[bytes], bounds: Optional[Bounds]) -> str:
    if not body:
        return "no body"
    try:
        return repr(document_for_log(json.decode(body, bounds)))
    except (TooLarge, NoTimeLeft):
        return f"{len(body)} bytes, too much to show"
    except (ValueError, RecursionError):
        return f"{len(body)} bytes that are not JSON"
