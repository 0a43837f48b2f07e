"""Why no usable answer arrived, in this package's words instead of urllib3's or the socket's."""

from __future__ import annotations

import http.client
import socket
from typing import TYPE_CHECKING, NamedTuple, Optional, Tuple, Type, Union

from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    EmptyPoolError,
    IncompleteRead,
    InvalidChunkLength,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTimeoutException,
    Attempt,
    UnreadableAnswerException,
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


def failure_of(error: BaseException, sent: bool) -> Failure:
    """What an error of urllib3 or of the socket means to the caller."""
    cause = _root(error)
    partial = getattr(cause, "partial", b"")
    if not isinstance(partial, bytes):
        partial = b""  # for urllib3 it is a number
    if isinstance(error, EmptyPoolError):
        reason = "all connections of this client were in use until the deadline (Configuration.connection_pool_maxsize)"
        return Failure(ApiTimeoutException, reason)
    late = cause if isinstance(error, ProxyError) else error
    if isinstance(late, ConnectTimeoutError) and not isinstance(late, NewConnectionError):
        return Failure(ApiTimeoutException, "no connection in time")
    if isinstance(error, ReadTimeoutError) or isinstance(cause, socket.timeout):
        return Failure(ApiTimeoutException, "no whole answer in time" if sent else "no connection in time")
    if isinstance(error, NameResolutionError):
        return Failure(ApiConnectionException, "the host name was not found")
    if isinstance(error, ProxyError):
        return Failure(ApiConnectionException, f"the proxy failed: {_words(cause)}")
    if isinstance(error, NewConnectionError):
        return Failure(ApiConnectionException, f"no connection: {_words(cause)}")
    if isinstance(error, SSLError):
        return Failure(ApiConnectionException, f"TLS failed: {_words(cause)}")
    if isinstance(error, DecodeError):
        return Failure(UnreadableAnswerException, "the answer's content encoding is broken", again=False)
    if isinstance(error, ProtocolError):
        return Failure(ApiConnectionException, f"the connection broke: {_words(cause)}", partial=partial)
    return Failure(ApiConnectionException, f"the request failed: {_words(cause)}")


def cut_short(why: str) -> Failure:
    """The head of an answer came, and not all of its body."""
    return Failure(UnreadableAnswerException, f"the answer was cut short: {why}")


def text_or_bytes(body: bytes) -> Union[str, bytes]:
    """A body as text where it is text."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body


def _root(error: BaseException) -> BaseException:
    """The innermost error that urllib3 wrapped."""
    for _ in range(10):
        inner = error.__cause__ or next((part for part in error.args if isinstance(part, BaseException)), None)
        if inner is None:
            break
        error = inner
    return error


#: Errors that quote what came over the wire, or say nothing.
_WORDS = (
    (http.client.RemoteDisconnected, "closed by the other side without an answer"),
    (InvalidChunkLength, "a chunk of the answer has no valid length"),
    (http.client.IncompleteRead, "closed by the other side before the end"),
    (IncompleteRead, "closed by the other side before the end"),
    (http.client.LineTooLong, "the head of the answer is too long"),
    (http.client.BadStatusLine, "what came back is no HTTP"),
)


def _words(cause: BaseException) -> str:
    """An error in words, without what it may quote of the request."""
    for kind, words in _WORDS:
        if isinstance(cause, kind):
            return words
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror if cause.strerror.startswith("[") else cause.strerror.lower()
    if isinstance(cause, OSError) and str(cause):
        return str(cause)
    return type(cause).__name__
