"""What urllib3's errors, `http.client`'s and the socket's mean, as `Failure`s."""

from __future__ import annotations

import http.client
from typing import Iterator, List, Optional

from urllib3.exceptions import (
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

from talon_one.exceptions import ApiConnectionException, ApiTimeoutException
from talon_one.wire.failures import BadAnswer, Failure, is_late, words_of


def failure_of(error: BaseException, sent: bool) -> Failure:
    """What an error of urllib3, `http.client` or of the socket means to the caller."""
    errors = list(chain(error))
    cause = errors[-1]
    for one in errors:
        # It holds the frames of the call, and some of these hold the error: a circle with the client in it.
        one.__traceback__ = None
    if isinstance(error, EmptyPoolError):
        reason = "all connections of this client were in use until the deadline (Configuration.connection_pool_maxsize)"
        return Failure(ApiTimeoutException, reason)
    failure = _failure_of(error, cause, sent)
    partials = [getattr(one, "partial", b"") for one in errors]  # for urllib3 it is a number
    return failure._replace(partial=next((part for part in partials if part and isinstance(part, bytes)), b""))


def forget_frames_below(raised: BaseException, handled: Optional[BaseException]) -> None:
    """Cut the frames below the caller's from the traceback of what passes through: those of urllib3 hold the key.

    handled: what the caller was handling before, whose traceback is theirs.
    """
    if raised.__traceback__ is not None:
        raised.__traceback__.tb_next = None
    context = raised.__context__
    while context is not None and context is not handled:
        context.__traceback__ = None
        context = context.__context__


def _failure_of(error: BaseException, cause: BaseException, sent: bool) -> Failure:
    late = cause if isinstance(error, ProxyError) else error
    if isinstance(late, ConnectTimeoutError) and not isinstance(late, NewConnectionError):
        return Failure(ApiTimeoutException, "no connection in time")
    if is_late(cause) or isinstance(cause, ReadTimeoutError):
        return Failure(ApiTimeoutException, "no complete response in time" if sent else "no connection in time")
    if isinstance(error, NameResolutionError):
        return Failure(ApiConnectionException, "the host name was not found")
    if isinstance(error, ProxyError):
        return Failure(ApiConnectionException, f"the proxy failed: {_words(cause)}")
    if isinstance(cause, BadAnswer):
        return cause.failure
    if isinstance(cause, NewConnectionError):  # by itself, with no error of the socket in it
        return Failure(ApiConnectionException, "the host name is not valid", again=False)
    if isinstance(error, NewConnectionError):
        return Failure(ApiConnectionException, f"no connection: {_words(cause)}")
    if isinstance(error, SSLError):
        return Failure(ApiConnectionException, f"TLS failed: {_words(cause)}")
    if not sent and any(isinstance(one, (ValueError, http.client.InvalidURL)) for one in (error, cause)):
        # Of urllib3 or `http.client`, about what they were given; they quote it.
        return Failure(ApiConnectionException, "the URL or a header cannot be sent as it is", again=False)
    if isinstance(error, (ProtocolError, ReadTimeoutError)):
        return Failure(ApiConnectionException, f"the connection broke: {_words(cause)}")
    return Failure(ApiConnectionException, f"the request failed: {_words(cause)}")


def chain(error: BaseException) -> Iterator[BaseException]:
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
    (http.client.RemoteDisconnected, "closed by the other side without a response"),
    (http.client.IncompleteRead, "closed by the other side before the end"),
    (IncompleteRead, "closed by the other side before the end"),
    (http.client.BadStatusLine, "the response is not HTTP"),
)


def _words(cause: BaseException) -> str:
    """An error in words, without what it may quote of the request."""
    if isinstance(cause, BadAnswer):
        return cause.words
    for kind, words in _WORDS:
        if isinstance(cause, kind):
            return words
    return words_of(cause)
