"""Why no usable answer arrived, in this package's words instead of urllib3's or the socket's."""

from __future__ import annotations

import http.client
import socket
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Type

from urllib3.exceptions import (
    ClosedPoolError,
    ConnectTimeoutError,
    EmptyPoolError,
    IncompleteRead,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from talon_one._redact import hidden
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTimeoutException,
    Attempt,
    UnreadableAnswerException,
    text_or_bytes,
)

if TYPE_CHECKING:
    from talon_one.responses import RESTResponse


class Failure(NamedTuple):
    """Why no usable answer arrived."""

    error: Type[ApiException]
    reason: str
    again: bool = True  #: whether another try could go better
    partial: bytes = b""

    def exception(
        self, operation: Optional[str], attempts: Tuple[Attempt, ...], response: Optional[RESTResponse], sent: bool
    ) -> ApiException:
        """The exception for a call that ended so. `sent`: whether any of its tries sent anything."""
        error = self.error(
            status=response.status if response else None,
            reason=self.reason,
            headers=response.headers if response else None,
            body=text_or_bytes(self.partial) if response else None,
            operation=operation,
            attempts=attempts,
            request_id=response.request_id if response else None,
        )
        if not sent:
            error.advice = f"Nothing was sent. {error.advice_if_unsent}"
        return error

    def in_a_body(self, parts: Sequence[bytes]) -> Failure:
        """The same where the head of an answer had come, and these parts of its body: the first is shown."""
        failure = cut_short(self.reason) if self.error is ApiConnectionException else self
        return failure._replace(partial=parts[0] if parts else self.partial)

    def masked(self, secrets: Sequence[str]) -> Failure:
        """The same without what it repeats of secrets."""
        return self._replace(reason=hidden(self.reason, secrets), partial=hidden(self.partial, secrets))


class BadAnswer(http.client.IncompleteRead):
    """What came back cannot be followed to its end. One of `http.client`'s, so that urllib3 treats it as such."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.partial)
        self.failure = failure

    def __str__(self) -> str:
        return self.failure.reason


def failure_of(error: BaseException, sent: bool) -> Failure:
    """What an error of urllib3, `http.client` or of the socket means to the caller."""
    chain = list(_chain(error))
    cause = chain[-1]
    for one in chain:
        # It holds the frames of the call, and some of these hold the error: a circle with the client in it.
        one.__traceback__ = None
    if isinstance(error, EmptyPoolError):
        reason = "all connections of this client were in use until the deadline (Configuration.connection_pool_maxsize)"
        return Failure(ApiTimeoutException, reason)
    failure = _failure_of(error, cause, sent)
    partials = [getattr(one, "partial", b"") for one in chain]  # for urllib3 it is a number
    return failure._replace(partial=next((part for part in partials if part and isinstance(part, bytes)), b""))


def _failure_of(error: BaseException, cause: BaseException, sent: bool) -> Failure:
    late = cause if isinstance(error, ProxyError) else error
    if isinstance(late, ConnectTimeoutError) and not isinstance(late, NewConnectionError):
        return Failure(ApiTimeoutException, "no connection in time")
    if isinstance(error, ReadTimeoutError) or isinstance(cause, socket.timeout):
        return Failure(ApiTimeoutException, "no whole answer in time" if sent else "no connection in time")
    if isinstance(error, NameResolutionError):
        return Failure(ApiConnectionException, "the host name was not found")
    if isinstance(error, ProxyError):
        return Failure(ApiConnectionException, f"the proxy failed: {_words(cause)}")
    if isinstance(cause, BadAnswer):
        return cause.failure
    if isinstance(cause, NewConnectionError):  # by itself, with no error of the socket in it
        return Failure(ApiConnectionException, "the host name is none", again=False)
    if isinstance(error, NewConnectionError):
        return Failure(ApiConnectionException, f"no connection: {_words(cause)}")
    if isinstance(error, SSLError):
        return Failure(ApiConnectionException, f"TLS failed: {_words(cause)}")
    if isinstance(error, ClosedPoolError):
        return Failure(ApiConnectionException, "the client was closed meanwhile")
    if not sent and any(isinstance(one, (ValueError, http.client.InvalidURL)) for one in (error, cause)):
        # Of urllib3 or `http.client`, about what they were given; they quote it.
        return Failure(ApiConnectionException, "the URL or a header cannot be sent as it is", again=False)
    if isinstance(error, ProtocolError):
        return Failure(ApiConnectionException, f"the connection broke: {_words(cause)}")
    return Failure(ApiConnectionException, f"the request failed: {_words(cause)}")


def cut_short(why: str) -> Failure:
    """The head of an answer came, and not all of its body."""
    return Failure(UnreadableAnswerException, f"the answer was cut short: {why}")


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and those that it came from, down to the first."""
    seen: List[BaseException] = []
    inner: Optional[BaseException] = error
    while inner is not None and inner not in seen:
        seen.append(inner)
        yield inner
        parts = [part for part in inner.args if isinstance(part, BaseException)]
        # Any other context may be an error of the caller's, who calls while they handle it.
        context = inner.__context__ if isinstance(inner.__context__, BadAnswer) else None
        inner = inner.__cause__ or next(iter(parts), context)


#: Errors that quote what came over the wire, or say nothing.
_WORDS = (
    (http.client.RemoteDisconnected, "closed by the other side without an answer"),
    (http.client.IncompleteRead, "closed by the other side before the end"),
    (IncompleteRead, "closed by the other side before the end"),
    (http.client.BadStatusLine, "what came back is no HTTP"),
)


def _words(cause: BaseException) -> str:
    """An error in words, without what it may quote of the request."""
    if isinstance(cause, BadAnswer):
        return cause.failure.reason
    for kind, words in _WORDS:
        if isinstance(cause, kind):
            return words
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror if cause.strerror.startswith("[") else cause.strerror.lower()
    if isinstance(cause, OSError) and str(cause):
        return str(cause)
    return f"unforeseen ({type(cause).__name__})"
