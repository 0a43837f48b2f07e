"""Failures of the network that a test can have: `mock.get_customer_session.raises(TIMEOUT)`."""

from __future__ import annotations

from typing import NamedTuple

from talon_one.exceptions import ApiConnectionException, ApiTimeoutException, UnreadableAnswerException
from talon_one.wire.failures import Failure


class Breakdown(NamedTuple):
    """A failure of the network, and whether the request had reached the service: what is repeated depends on it."""

    name: str
    failure: Failure
    sent: bool

    def __repr__(self) -> str:
        return self.name


#: The request was sent, and no answer came in time: `ApiTimeoutException`. Nobody waits for it.
TIMEOUT = Breakdown("TIMEOUT", Failure(ApiTimeoutException, "no complete response in time"), True)
#: No connection was made in time, so nothing was sent: `ApiTimeoutException`.
CONNECT_TIMEOUT = Breakdown("CONNECT_TIMEOUT", Failure(ApiTimeoutException, "no connection in time"), False)
#: The service refused the connection, so nothing was sent: `ApiConnectionException`.
REFUSED = Breakdown("REFUSED", Failure(ApiConnectionException, "connection refused"), False)
#: The connection broke after the request was sent: `ApiConnectionException`.
RESET = Breakdown("RESET", Failure(ApiConnectionException, "connection reset by peer"), True)
#: An answer came that cannot be read: `UnreadableAnswerException`.
UNREADABLE = Breakdown("UNREADABLE", Failure(UnreadableAnswerException, "the response was cut short"), True)
