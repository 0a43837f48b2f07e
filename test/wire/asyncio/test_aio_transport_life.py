"""What is left of calls, and streams that are closed elsewhere than where they were opened: in another loop, another
thread, or none."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import warnings
from time import monotonic
from typing import Any, List

import pytest
from aio_transport_kit import LOOPS, make_request, places_taken, run, send, settings_for
from faults import FaultServer
from wire_kit import Ended, assert_in_time, eventually

from talon_one import exceptions as errors
from talon_one.wire.asyncio import protocol
from talon_one.wire.asyncio.framing import AnswerParser
from talon_one.wire.asyncio.receiving import Incoming, WholeBody
from talon_one.wire.asyncio.responses import AsyncStreamedResponse
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.call import Call
from talon_one.wire.heads import Head
from talon_one.wire.timeouts import timeouts_of


def close(response: AsyncStreamedResponse, loop: str) -> None:
    """In a loop of its own."""
    run(response.close(), loop)


def drop(response: AsyncStreamedResponse, _: str) -> None:
    """In no loop."""
    response.drop()


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="only there objects are gone when nobody holds them")
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("fault", ["ok", "gzip", "trailers", "no_content", "bad_chunking", "short_body", "hang"])
@pytest.mark.parametrize("loop", LOOPS)
def test_an_ended_call_leaves_nothing_to_the_garbage_collector(loop: str, fault: str, stream: bool) -> None:
    """A circle would keep the bytes of each answer until the collector comes."""

    async def main(server: FaultServer) -> int:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        for _ in range(2):
            request = make_request(server.url, stream=stream, timeouts=timeouts_of(0.1 if fault == "hang" else 5))
            try:
                response = await send(transport, settings, request)
                if stream:
                    await response.read()
            except errors.ApiException:
                pass
            request = response = None
        await transport.close()
        return sum(isinstance(one, (AnswerParser, WholeBody, Incoming, Call, Head)) for one in gc.get_objects())

    with FaultServer(fault) as server:
        gc.collect()
        gc.disable()
        try:
            assert run(main(server), loop) == 0
        finally:
            gc.enable()


@pytest.mark.parametrize("first, second", [(30.0, 0.3), (1.0, 1.3)])
@pytest.mark.parametrize("loop", LOOPS)
def test_the_calls_of_one_connection_have_a_time_each(loop: str, first: float, second: float) -> None:
    async def main(server: FaultServer) -> Ended:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        await send(transport, settings, make_request(server.url, timeouts=timeouts_of(first)))
        started = monotonic()
        with pytest.raises(errors.ApiTimeoutException, match="no complete response in time") as caught:
            await send(transport, settings, make_request(server.url, timeouts=timeouts_of(second)))
        took = monotonic() - started
        assert server.connections == 1
        await transport.close()
        return Ended(None, caught.value, took)

    def once() -> Ended:
        with FaultServer("ok", "hang") as server:
            return run(main(server), loop)

    assert assert_in_time(once, second).seconds >= second - 0.01


WAYS = pytest.mark.parametrize("leave", [close, drop])


@WAYS
@pytest.mark.parametrize("loop", LOOPS)
def test_a_stream_that_is_kept_beyond_its_loop(loop: str, leave: Any) -> None:
    with FaultServer("hang_mid_body") as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the loop's: somebody left a transport open
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        response = run(send(transport, settings, make_request(server.url, stream=True)), loop)
        leave(response, loop)
        assert eventually(lambda: server.open_connections == 0)
        leave(response, loop)
        with pytest.raises(ValueError, match="closed"):
            run(response.read(), loop)
        del response, transport
        gc.collect()


@WAYS
@pytest.mark.parametrize("loop", LOOPS)
def test_a_stream_that_another_thread_closes(loop: str, leave: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to a loop is touched in its thread only, and who reads there is told."""
    threads: List[int] = []
    abort = protocol.Connection.abort

    def watched(connection: Any) -> None:
        threads.append(threading.get_ident())
        abort(connection)

    monkeypatch.setattr(protocol.Connection, "abort", watched)

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        response = await send(transport, settings, make_request(server.url, stream=True))
        reading = asyncio.create_task(response.read())
        await asyncio.sleep(0.05)
        await asyncio.get_running_loop().run_in_executor(None, leave, response, loop)
        with pytest.raises(ValueError, match="closed while it was being read"):
            await reading
        assert set(threads) == {threading.get_ident()}
        assert places_taken(transport) == 0
        await transport.close()

    with FaultServer("hang_mid_body") as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)


@pytest.mark.parametrize("renewed", [False, True])
@pytest.mark.parametrize("loop", LOOPS)
def test_streams_end_when_their_client_is_closed(loop: str, renewed: bool) -> None:
    """Whether one is read just then or not. What was renewed before has connections that no route leads to."""

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        read, unread = [await send(transport, settings, make_request(server.url, stream=True)) for _ in range(2)]
        reading = asyncio.create_task(read.read())
        await asyncio.sleep(0)
        if renewed:
            settings.connection_pool_maxsize += 1
            await send(transport, settings, make_request(server.url))
        await transport.close_idle()
        assert await unread.read(4) == b'{"ef' and not reading.done()
        await transport.close()
        with pytest.raises(ValueError, match="client of this response is closed, so the rest of it cannot be read"):
            await reading
        with pytest.raises(ValueError, match="client of this response is closed, so the rest of it cannot be read"):
            await unread.read()
        with pytest.raises(ValueError, match="This response is closed"):
            await read.read()
        assert eventually(lambda: server.open_connections == 0)
        assert (await send(transport, settings, make_request(server.url))).status == 200
        await transport.close()

    with FaultServer("hang_mid_body", "hang_mid_body", "ok") as server:
        run(main(server), loop)


@pytest.mark.parametrize("loop", LOOPS)
def test_a_client_that_is_closed_in_another_loop_ends_its_streams(loop: str) -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        response = await send(transport, settings, make_request(server.url, stream=True))
        reading = asyncio.create_task(response.read())
        await asyncio.get_running_loop().run_in_executor(None, lambda: run(transport.close(), loop))
        with pytest.raises(ValueError, match="client of this response is closed"):
            await reading

    with FaultServer("hang_mid_body") as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)


def test_what_was_whole_before_its_client_was_closed_can_be_read() -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        response = await send(transport, settings, make_request(server.url, stream=True))
        await asyncio.sleep(0.1)
        await transport.close()
        assert await response.read() == b'{"effects": []}'

    with FaultServer("ok") as server:
        run(main(server))
