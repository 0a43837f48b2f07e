"""The seam between a call and the network: one request out, one answer or failure back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional, Protocol, Union

from talon_one._clock import monotonic

if TYPE_CHECKING:
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.failures import Failure
    from talon_one.wire.request import Request

_COROUTINE = 0x80  # inspect.CO_COROUTINE


class Transport(Protocol):
    """What sends requests: urllib3 by default, or yours with `ApiClient(transport=…)`.

    It may also have `close()`, which the client's `close()` calls.
    """

    def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        """Send `request` once and read the whole response.

        request: what to send: `method`, `body` (bytes or None) and `wire_headers()`, to
            `exchange.url` (after a redirect, it differs from `request.url`).
        exchange: how long it may take. The transport must keep to that itself: nothing else stops it.

        Returns the response, whatever its status, or a `Failure` if there is none. Sets
        `exchange.sent` to True before any byte of the request may have reached the service, so that
        only what is safe is tried again. Does not follow redirects and does not retry: the call does
        both. What it raises ends the call and reaches the caller unchanged.
        """
        ...


class AsyncTransport(Protocol):
    """What sends requests for `talon_one.aio`: this package's own by default, or yours with `ApiClient(transport=…)`.

    It may also have a coroutine `close()`, which the client's `close()` awaits.
    """

    async def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        """Send `request` once and read the whole response, as `Transport.exchange` does.

        It runs in a task of its own, which is cancelled when the deadline passes. A cancelled exchange must
        leave nothing open, and must not try anything again.
        """
        ...


class Exchange:
    """One exchange of a call: where it goes, how long it may take, and what the transport reports."""

    __slots__ = ("connect", "deadline", "on_sent", "read", "sent", "url")

    def __init__(
        self, url: str, deadline: Optional[float], connect: Optional[float] = None, read: Optional[float] = None
    ) -> None:
        self.url = url
        self.deadline = deadline  #: when the whole call must be over, on the clock of `time.monotonic`; None for never
        self.connect = connect  #: seconds for making a connection; None for no limit but the deadline
        self.read = read  #: seconds for sending and reading, once connected; None for no limit but the deadline
        #: Is told how many bytes of the body were sent, and how many there are; a transport may leave it alone.
        self.on_sent: Optional[Callable[[int, int], object]] = None
        self.sent = False  #: whether any byte of the request may have reached the service

    def time_left(self) -> Optional[float]:
        """Seconds until the deadline; 0 if it has passed, None if there is none."""
        return None if self.deadline is None else max(self.deadline - monotonic(), 0.0)

    def end(self) -> Optional[float]:
        """When sending and reading that start now must have ended."""
        if self.read is None:
            return self.deadline
        end = monotonic() + self.read
        return end if self.deadline is None else min(end, self.deadline)


def is_awaited(transport: Any) -> bool:
    """Whether the `exchange` of a transport is a coroutine function."""
    # As `inspect` tells, which programs without asyncio need not import.
    code = getattr(getattr(transport, "exchange", None), "__code__", None)
    return code is not None and bool(code.co_flags & _COROUTINE)
