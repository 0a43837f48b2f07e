"""Why no usable answer arrived, in this package's words instead of a library's or the socket's."""

from __future__ import annotations

import http.client
import socket
from typing import Any, NamedTuple, Optional, Sequence, Tuple, Type

from talon_one._redact import hidden
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiTypeError,
    Attempt,
    UnreadableAnswerException,
    text_or_bytes,
)
from talon_one.wire.answers import RESTResponse


class Failure(NamedTuple):
    """Why there is no usable response; a transport returns it in the place of a response.

    error: the class of the exception that the caller gets: `ApiConnectionException`,
        `ApiTimeoutException`, `UnreadableAnswerException`, or `RedirectException` for a redirect that is not followed.
    reason: what happened, in words. It must not repeat anything of the request.
    again: whether another try could succeed; False for what would fail in the same way.
    partial: what had arrived of the body, if the head of the response had arrived.
    response: the head of that response, with what had arrived of its body; None if nothing had.
    """

    error: Type[ApiException]
    reason: str
    again: bool = True
    partial: bytes = b""
    response: Optional[RESTResponse] = None

    def exception(self, operation: Optional[str], attempts: Tuple[Attempt, ...], sent: bool) -> ApiException:
        """The exception for a call that ended so. `sent`: whether any of its tries sent anything."""
        response = self.response
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
            error.was_sent = False
            error.advice = f"Nothing was sent. {error.advice_if_unsent}"
        return error

    def in_a_body(self, parts: Sequence[bytes], response: RESTResponse) -> Failure:
        """The same where the head of an answer had come, and these parts of its body: the first is shown."""
        failure = cut_short(self.reason) if self.error is ApiConnectionException else self
        return failure._replace(partial=parts[0] if parts else self.partial, response=response)

    def masked(self, secrets: Sequence[str]) -> Failure:
        """The same without what it repeats of secrets."""
        return self._replace(reason=hidden(self.reason, secrets), partial=hidden(self.partial, secrets))


class BadAnswer(http.client.IncompleteRead):
    """What came back cannot be followed to its end. One of `http.client`'s, so that urllib3 treats it as such.

    words: what to say of it behind "the proxy failed:" and the like; the failure's own reason by default.
    """

    def __init__(self, failure: Failure, words: Optional[str] = None) -> None:
        super().__init__(failure.partial)
        self.failure = failure
        self.words = words or failure.reason

    def __str__(self) -> str:
        return self.failure.reason


def cut_short(why: str) -> Failure:
    """The head of an answer came, and not all of its body."""
    return Failure(UnreadableAnswerException, f"the response was cut short: {why}")


def is_late(error: BaseException) -> bool:
    """Whether somebody's time is over, and not the system's, which gives up a connection by an error of that class."""
    return isinstance(error, socket.timeout) and error.errno is None


def words_of(cause: BaseException) -> str:
    """An error of the system in words."""
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror if cause.strerror.startswith("[") else cause.strerror.lower()
    if isinstance(cause, OSError) and str(cause):
        return str(cause)
    return f"unforeseen ({type(cause).__name__})"


def check_outcome(outcome: Any) -> None:
    """Refuse what a transport of the caller's may not give."""
    where = "ApiClient(transport): exchange()"
    if isinstance(outcome, Failure):
        error: Any = outcome.error
        if not (isinstance(error, type) and issubclass(error, ApiException) and isinstance(outcome.reason, str)):
            raise ApiTypeError(f"{where}: a Failure has a class of ApiException and a reason (str).")
    elif not isinstance(outcome, RESTResponse):
        kind = "a class" if isinstance(outcome, type) else type(outcome).__name__
        raise ApiTypeError(f"{where} returns a talon_one.RESTResponse or a talon_one.Failure, not {kind}.")
    elif outcome.status.__class__ is not int or not hasattr(outcome.headers, "items"):
        raise ApiTypeError(f"{where}: a RESTResponse has a status (int) and headers (a mapping).")
    elif outcome.__class__ is RESTResponse and not isinstance(outcome.data, (bytes, bytearray)):
        raise ApiTypeError(f"{where}: the data of a RESTResponse are bytes, not {type(outcome.data).__name__}.")
