"""A call is driven: hooks, a transport and waits are awaited. What a call is made of is in `wire/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from talon_one import _seams
from talon_one.aio.tasks import GRACE, LATE, is_awaitable, within
from talon_one.exceptions import ApiTimeoutException, ApiTypeError
from talon_one.wire.asyncio.responses import AsyncStreamedResponse
from talon_one.wire.asyncio.timers import sleep
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.call import Call
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from talon_one.configuration import Configuration
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.exchange import Exchange
    from talon_one.wire.pace import Pace
    from talon_one.wire.request import Request


async def send(
    request: Request, configuration: Configuration, transport: Any, pace: Pace, started: Optional[float] = None
) -> RESTResponse:
    """The response to a request, of whatever status, after as many tries as its policy allows.

    pace: gives turns, where `Configuration.pace` asks for it. started: when the call began, by default now.
    Raises `ApiConnectionException`, `ApiTimeoutException` or `UnreadableAnswerException` where there is no response.
    The whole takes no longer than the request's total timeout.
    """
    # This package's own transport keeps the deadline itself.
    exchange = transport.exchange if isinstance(transport, AsyncioTransport) else _Bounded(transport).exchange
    turns = pace if (configuration.pace if request.in_turn is None else request.in_turn) else None
    if turns is not None and _seams.stand_in is not None:
        turns = _seams.stand_in.pace(turns)
    with Call(request, configuration, getattr(transport, "secrets", tuple), turns, started) as call:
        while True:
            while pause := call.turn():
                await sleep(pause)
            if pause is None:
                return call.result()
            if configuration.on_request is not None and not call.redirected:
                await _hooked(call, "on_request", configuration.on_request, request)
            stand_in = _seams.stand_in
            through = exchange if stand_in is None else _Bounded(stand_in.awaited(transport)).exchange
            wait = call.ended(await through(request, call.begin()))
            try:
                if call.echoed:
                    # Idle connections remember the heads of their last answers.
                    await (transport.close_idle() if isinstance(transport, AsyncioTransport) else close(transport))
                if configuration.on_response is not None and not call.redirected:
                    await _hooked(call, "on_response", configuration.on_response, request, call.response, call.error)
            except BaseException:
                # The caller never gets the answer: nobody else would close it.
                response = call.response
                if isinstance(response, AsyncStreamedResponse):
                    call.response = None
                    await response.close()
                raise
            if wait is None:
                return call.result()
            if _seams.skipped(wait):
                call.skip(wait)
            else:
                await sleep(wait)


async def close(transport: Any) -> None:
    """Close all idle connections of a transport, if it can; those in use are closed when their calls end."""
    closing = getattr(transport, "close", None)
    if closing is not None:
        closed = closing()
        if is_awaitable(closed):
            await closed


class _Bounded:
    """A transport of the caller's, which the deadline cuts off."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    async def exchange(self, request: Request, exchange: Exchange) -> Any:
        outcome = self._transport.exchange(request, exchange)
        if not is_awaitable(outcome):
            raise ApiTypeError(
                "ApiClient(transport): its exchange has to be `async def`; see talon_one.AsyncTransport."
            )
        found = await within(exchange.time_left(), outcome)
        if found is LATE:
            return Failure(
                ApiTimeoutException, "no complete response in time" if exchange.sent else "no connection in time"
            )
        return found


async def _hooked(call: Call, name: str, hook: Callable[..., Any], *arguments: Any) -> None:
    """Run a hook. One that is not done when the deadline passes ends the call."""
    found = hook(*arguments)
    if not is_awaitable(found):
        return
    left = call.time_left()
    # Also what is told of a call that is out of time gets the moment that it takes to note it.
    if await within(None if left is None else max(left, GRACE), found) is LATE:
        call.overrun(name)
        call.result()
