"""Whole answers as streams: of transports that have none of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import urllib3

from talon_one.wire.asyncio.receiving import Incoming
from talon_one.wire.asyncio.responses import AsyncStreamedResponse

if TYPE_CHECKING:
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.request import Request


class _Nobody:
    """In the place of a connection: all has come."""

    def pause(self) -> None:
        """There is nothing to hold up."""

    def resume(self) -> None:
        """Nor to go on with."""


def streamed(response: RESTResponse, request: Request) -> AsyncStreamedResponse:
    """A whole response as a stream, for those who asked for one."""
    incoming = Incoming(_Nobody(), len(response.data))
    incoming.take(response.data)
    incoming.end()
    pairs = [(name, value) for name, value in response.headers.items() if name.lower() != "content-encoding"]
    stream = AsyncStreamedResponse(
        response.status, response.reason or "", urllib3.HTTPHeaderDict(pairs), incoming, request, None
    )
    stream.attempts, stream.secrets = response.attempts, response.secrets
    return stream
