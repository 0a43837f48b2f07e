"""What asyncio's errors, the socket's and those of TLS mean, as `Failure`s."""

from __future__ import annotations

import socket
import ssl

from talon_one.exceptions import ApiConnectionException, ApiTimeoutException
from talon_one.wire.failures import BadAnswer, Failure, is_late, words_of

#: What is late, and where.
NO_PLACE = Failure(
    ApiTimeoutException,
    "all connections of this client were in use until the deadline (Configuration.connection_pool_maxsize)",
)
NO_CONNECTION = Failure(ApiTimeoutException, "no connection in time")
NO_ANSWER = Failure(ApiTimeoutException, "no complete response in time")

#: What a URL that leads nowhere, or a header that cannot be written, comes to.
UNSENDABLE = Failure(ApiConnectionException, "the URL or a header cannot be sent as it is", again=False)


class LookUpError(Exception):
    """The addresses of a host are not to be had."""

    def __init__(self, cause: Exception) -> None:
        super().__init__()
        self.cause = cause


class ClientClosed(OSError):
    """The client was closed to whom a stream belonged."""


def closed_by_other_side() -> Exception:
    """The other side closed the connection, and the system says no more of it."""
    return ConnectionError("closed by the other side")


def broken_off() -> BadAnswer:
    """The other side closed the connection in the middle of an answer."""
    words = "closed by the other side before the end"
    return BadAnswer(Failure(ApiConnectionException, f"the connection broke: {words}"), words)


def of_connecting(error: Exception, to_proxy: bool, in_tls: bool) -> Failure:
    """Why there is no connection.

    to_proxy: on the way to a proxy, and in asking it for a tunnel. in_tls: in a handshake.
    """
    cause = error.cause if isinstance(error, LookUpError) else error
    if isinstance(cause, socket.timeout):
        return NO_CONNECTION
    if isinstance(cause, UnicodeError):
        return Failure(ApiConnectionException, "the host name is not valid", again=False)
    words = cause.words if isinstance(cause, BadAnswer) else words_of(cause)
    if in_tls and isinstance(cause, ConnectionError) and not cause.strerror:
        words = "closed by the other side in the middle of the handshake"
    if to_proxy:
        return Failure(ApiConnectionException, f"the proxy failed: {words}")
    if isinstance(error, LookUpError):
        return Failure(ApiConnectionException, "the host name was not found")
    if not in_tls:
        return Failure(ApiConnectionException, f"no connection: {words}")
    broke = isinstance(cause, OSError) and not isinstance(cause, ssl.SSLError) and cause.strerror
    return Failure(ApiConnectionException, f"{'the connection broke' if broke else 'TLS failed'}: {words}")


def of_exchange(error: BaseException) -> Failure:
    """Why a connection broke that carried a request."""
    if isinstance(error, BadAnswer):
        return error.failure
    if is_late(error):
        return NO_ANSWER
    if isinstance(error, ssl.SSLError):
        return Failure(ApiConnectionException, f"TLS failed: {words_of(error)}")
    if isinstance(error, OSError):
        return Failure(ApiConnectionException, f"the connection broke: {words_of(error)}")
    return Failure(ApiConnectionException, f"the request failed: {words_of(error)}")
