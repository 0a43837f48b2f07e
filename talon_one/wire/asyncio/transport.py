"""The transport that `talon_one.aio` uses by default."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple, Union

from talon_one.exceptions import OpenApiException
from talon_one.wire.asyncio.failures import NO_CONNECTION, UNSENDABLE
from talon_one.wire.asyncio.homes import Contexts, Home
from talon_one.wire.asyncio.requests import head_of
from talon_one.wire.failures import Failure
from talon_one.wire.forks import at_fork, keep_from_parent
from talon_one.wire.signals import of_a_handler

if TYPE_CHECKING:
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.exchange import Exchange
    from talon_one.wire.request import Request
    from talon_one.wire.settings import ConnectionSettings


class AsyncioTransport:
    """Sends over connections that one client's tasks share. See `talon_one.AsyncTransport`.

    Each event loop has connections of its own, which are closed when it ends, at the latest; a forked
    child leaves its parent's alone. It may be made outside of any loop.

    settings: may change at any time; connections are then made anew. maxsize: the most connections of a
        loop to each host, in place of the settings'.
    """

    def __init__(self, settings: ConnectionSettings, maxsize: Optional[int] = None) -> None:
        self._settings = settings
        self._maxsize = maxsize
        self._homes: Dict[asyncio.AbstractEventLoop, Home] = {}
        self._contexts = Contexts(settings)
        at_fork(self)

    async def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        """See `talon_one.AsyncTransport`."""
        if exchange.time_left() == 0:
            return NO_CONNECTION
        loop = asyncio.get_running_loop()
        home = self._homes.get(loop) or self._new_home(loop)
        found = None
        try:
            found = home.route(exchange.url)
        except OpenApiException:  # a setting that is no use
            raise
        except ValueError:
            pass
        if found is None:
            return UNSENDABLE
        route, target = found
        connection = route.pool.idle_connection()
        if connection is None:
            made = await route.pool.connection(exchange)
            if isinstance(made, Failure):
                return made
            connection = made
        failure = connection.begin(request, exchange, lambda: head_of(request, target, route))
        return await connection.answer() if failure is None else failure

    def secrets(self) -> Tuple[str, ...]:
        """What proxies are told, and nobody may see."""
        return tuple(secret for home in [*self._homes.values()] for secret in home.secrets())

    async def close(self) -> None:
        """Close all idle connections, and the streams; those in use otherwise are closed when their calls end."""
        await self._close(Home.close)

    async def close_idle(self) -> None:
        """Close all idle connections; those in use are closed when their calls end."""
        await self._close(Home.close_idle)

    async def _close(self, how: Callable[[Home], None]) -> None:
        here = asyncio.get_running_loop()
        for loop, home in [*self._homes.items()]:
            if loop is here:
                how(home)
            else:
                self._close_elsewhere(loop, home, how)
        for _ in range(2):  # turns of the loop in which the sockets are closed
            await asyncio.sleep(0)

    def __reduce__(self) -> Tuple[Any, ...]:
        return AsyncioTransport, (self._settings, self._maxsize)

    def __del__(self) -> None:
        # In any thread, at any moment.
        try:
            for loop, home in [*self._homes.items()]:
                self._close_elsewhere(loop, home)
        except Exception:  # noqa: S110  (at interpreter shutdown anything may be gone)
            pass

    def _new_home(self, loop: asyncio.AbstractEventLoop) -> Home:
        for other, home in [*self._homes.items()]:
            if other.is_closed():
                self._close_elsewhere(other, home)
        made = self._homes[loop] = Home(loop, self._settings, self._maxsize, self._contexts)
        return made

    def _close_elsewhere(
        self, loop: asyncio.AbstractEventLoop, home: Home, how: Callable[[Home], None] = Home.close_idle
    ) -> None:
        """In a thread that may not be the loop's."""
        try:
            loop.call_soon_threadsafe(how, home)
        except RuntimeError as error:  # it is closed
            if of_a_handler([error]):
                raise
            self._homes.pop(loop, None)
            home.close_copies()

    def _after_fork_in_child(self) -> None:
        # The parent goes on using these sockets: the child closes its copies and opens its own.
        homes, self._homes = self._homes, {}
        for home in homes.values():
            keep_from_parent(home)
            home.close_copies()
