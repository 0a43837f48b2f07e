"""Calls that are cancelled close what they opened, keep no place, and are never repeated."""

from __future__ import annotations

import asyncio
import gc
import random
import sys
from typing import Any, List

import pytest
from aio_transport_kit import LOOPS, make_request, places_taken, run, send, settings_for
from faults import FaultServer, answer, echo_id
from wire_kit import EAGER, Certificates, eventually

from talon_one.wire.asyncio.transport import AsyncioTransport


def other_tasks() -> List[Any]:
    return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


async def settle(transport: AsyncioTransport) -> None:
    """Let what is being closed be closed."""
    for _ in range(1000):
        if not other_tasks() and not places_taken(transport):
            return
        gc.collect()  # PyPy drops nothing before
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("over_tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("loop", LOOPS)
def test_a_thousand_calls_cancelled_at_random_moments(
    loop: str, over_tls: bool, soak: bool, certificates: Certificates
) -> None:
    def slow(connection: Any, request: Any) -> None:
        connection.server.stopping.wait(random.random() * 0.01)
        echo_id(connection, request)

    tls = certificates.context() if over_tls else None

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=10, ssl_ca_cert=certificates.bundle)
        transport = AsyncioTransport(settings)
        wrong: List[Any] = []

        async def call(number: int) -> None:
            name = f"c-{number}"
            response = await send(transport, settings, make_request(f"{server.url}/{name}"))
            if f'"{name}"'.encode() not in response.data:
                wrong.append(name)

        for start in range(0, 5000 if soak else 1000, 100):
            tasks = [asyncio.create_task(call(number)) for number in range(start, start + 100)]
            for task in random.sample(tasks, len(tasks)):
                if random.random() < 0.3:
                    await asyncio.sleep(random.random() * 0.004)
                task.cancel()
            ends = await asyncio.gather(*tasks, return_exceptions=True)
            wrong.extend(end for end in ends if not isinstance(end, (asyncio.CancelledError, type(None))))
        await settle(transport)
        assert other_tasks() == []
        assert places_taken(transport) == 0
        for number in range(20):
            await call(number)
        await asyncio.gather(*[call(number) for number in range(40)])
        assert wrong == []
        await transport.close()

    with FaultServer(slow, tls=tls) as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)


@pytest.mark.parametrize("moment", ["connecting", "handshake", "waiting for a place", "waiting for the answer", "body"])
@pytest.mark.parametrize("loop", LOOPS)
def test_each_moment(moment: str, loop: str, certificates: Certificates) -> None:
    tls = certificates.context() if moment == "handshake" else None
    slow = "hang" if tls else None

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=1, ssl_ca_cert=certificates.bundle, retries=EAGER)
        transport = AsyncioTransport(settings)
        blocker = None
        if moment == "waiting for a place":
            blocker = asyncio.create_task(send(transport, settings, make_request(server.url)))
            await asyncio.sleep(0.05)
        request = make_request(server.url, "PUT", b"{}", policy=EAGER)
        task = asyncio.create_task(send(transport, settings, request))
        await asyncio.sleep(0 if moment == "connecting" else 0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        if blocker is not None:
            blocker.cancel()
            await asyncio.wait([blocker])
        await settle(transport)
        assert other_tasks() == []
        assert places_taken(transport) == 0

    fault = "hang_mid_body" if moment == "body" else "hang"
    with FaultServer(fault, tls=tls, slow_tls=slow) as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)
        assert len(server.received) <= 1, "it was not repeated"


@pytest.mark.parametrize("backwards", [False, True], ids=["holders first", "holders last"])
@pytest.mark.parametrize("places", [1, 3])
@pytest.mark.parametrize("loop", LOOPS)
def test_those_who_have_a_place_and_those_who_wait_in_the_same_turn(loop: str, places: int, backwards: bool) -> None:
    """The place that comes free goes past who is cancelled, to the one who is not."""

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=places)
        transport = AsyncioTransport(settings)
        tasks = [asyncio.create_task(send(transport, settings, make_request(server.url))) for _ in range(4 * places)]
        await asyncio.sleep(0.05)
        left = tasks[3 * places :]
        cancelled = tasks[: 3 * places]
        server.faults = [answer({"effects": []})]
        for task in reversed(cancelled) if backwards else cancelled:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(end) for end in ends[: 3 * places]] == [asyncio.CancelledError] * len(cancelled)
        assert [end.status for end in ends[3 * places :]] == [200] * len(left)
        await settle(transport)
        assert places_taken(transport) == 0
        await transport.close()

    with FaultServer("hang") as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)


def test_cancelled_in_the_moment_of_the_answer() -> None:
    """The connection gives itself back: whoever asked may be gone."""

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=1)
        transport = AsyncioTransport(settings)
        task: Any = None

        class Loud(answer_class):  # type: ignore[misc, valid-type]
            def _tell(self, found: Any) -> None:
                super()._tell(found)
                task.cancel()

        from talon_one.wire.asyncio import pools

        pools.Connection, before = Loud, pools.Connection  # type: ignore[misc]
        try:
            for stream in (False, True):
                task = asyncio.create_task(
                    transport.exchange(make_request(server.url, stream=stream), an_exchange(server))
                )
                with pytest.raises(asyncio.CancelledError):
                    await task
        finally:
            pools.Connection = before  # type: ignore[misc]
        await settle(transport)
        assert places_taken(transport) == 0
        assert (await send(transport, settings, make_request(server.url))).status == 200
        await transport.close()

    from talon_one.wire.asyncio.protocol import Connection as answer_class
    from talon_one.wire.exchange import Exchange

    def an_exchange(server: FaultServer) -> Exchange:
        return Exchange(server.url, None)

    with FaultServer("ok") as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("loop", LOOPS)
def test_timeouts_of_the_caller(loop: str) -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(send(transport, settings, make_request(server.url)), 0.1)
        if sys.version_info >= (3, 11):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await send(transport, settings, make_request(server.url))
            with pytest.raises(BaseException) as raised:
                async with asyncio.TaskGroup() as group:
                    calls = [group.create_task(send(transport, settings, make_request(server.url))) for _ in range(5)]
                    await asyncio.sleep(0.05)
                    raise RuntimeError("the caller's own")
            assert [str(error) for error in raised.value.exceptions] == ["the caller's own"]  # type: ignore[attr-defined]
            assert all(call.cancelled() for call in calls)
        await settle(transport)
        assert places_taken(transport) == 0
        await transport.close()

    with FaultServer("hang") as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)


@pytest.mark.parametrize("how", ["cancelled", "closed", "dropped"])
@pytest.mark.parametrize("loop", LOOPS)
def test_a_stream_that_is_left(how: str, loop: str) -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=1)
        transport = AsyncioTransport(settings)
        response = await send(transport, settings, make_request(server.url, stream=True))
        reading = asyncio.create_task(response.read())
        await asyncio.sleep(0.05)
        if how == "cancelled":
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
        else:
            await response.close()
            with pytest.raises(ValueError, match="closed while it was being read"):
                await reading
        with pytest.raises(ValueError, match="closed"):
            await response.read()
        if how == "dropped":
            response = await send(transport, settings, make_request(server.url, stream=True))
            del response, reading
        await settle(transport)
        assert places_taken(transport) == 0
        server.faults = [answer({"effects": []})]
        assert (await send(transport, settings, make_request(server.url))).status == 200
        await transport.close()

    with FaultServer("hang_mid_body") as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)
