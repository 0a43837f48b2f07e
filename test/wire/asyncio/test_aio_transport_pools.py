"""Connections of event loops: how many, for whom, how long, and what becomes of them."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import socket
import subprocess
import sys
import threading
import time
import warnings
from typing import Any, List

import pytest
from aio_transport_kit import LOOPS, make_request, places_taken, run, send, settings_for
from checkout import ROOT
from faults import FaultServer, answer, echo_id, raw
from wire_kit import EAGER, KEY, Certificates, dump, ended, eventually

from talon_one import exceptions as errors
from talon_one.wire import lookups
from talon_one.wire.asyncio import receiving
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.timeouts import timeouts_of


async def names(transport: Any, settings: Any, server: FaultServer, *wanted: str) -> List[str]:
    """Call for each name, one after the other; which names the answers have."""
    found = []
    for name in wanted:
        response = await send(transport, settings, make_request(f"{server.url}/{name}"))
        found.append(response.data.decode().split('"')[3])
    return found


@pytest.mark.parametrize("loop", LOOPS)
def test_many_calls_at_once_share_few_connections_and_get_their_own_answers(loop: str) -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=10)
        transport = AsyncioTransport(settings)
        wanted = [f"c-{number}" for number in range(1000)]
        found = await asyncio.gather(*[names(transport, settings, server, name) for name in wanted])
        assert [name for (name,) in found] == wanted
        assert server.connections <= 10
        await transport.close()

    with FaultServer(echo_id) as server:
        run(main(server), loop)
        assert eventually(lambda: server.open_connections == 0)


def test_who_waits_longest_is_next() -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=1)
        transport = AsyncioTransport(settings)
        greedy = [asyncio.create_task(names(transport, settings, server, *[f"a-{n}" for n in range(5)]))]
        await asyncio.sleep(0)
        greedy += [asyncio.create_task(names(transport, settings, server, f"b-{n}")) for n in range(5)]
        await asyncio.gather(*greedy)
        await transport.close()

    with FaultServer(echo_id) as server:
        asyncio.run(main(server))
    assert [request.target for request in server.received[:6]] == ["/a-0", *[f"/b-{n}" for n in range(5)]]


def test_all_places_taken_until_the_deadline() -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, connection_pool_maxsize=1)
        transport = AsyncioTransport(settings)
        first = asyncio.create_task(send(transport, settings, make_request(server.url)))
        await asyncio.sleep(0.05)
        request = make_request(server.url, timeouts=timeouts_of(0.2))
        with pytest.raises(errors.ApiTimeoutException, match=r"connection_pool_maxsize.*Nothing was sent"):
            await send(transport, settings, request)
        first.cancel()
        await asyncio.wait([first])
        await asyncio.sleep(0.01)
        assert places_taken(transport) == 0

    with FaultServer("hang") as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("loop", LOOPS)
def test_a_connection_that_was_closed_while_it_was_idle_is_not_used(loop: str) -> None:
    """Nothing is sent over it, so that what may not be repeated goes well, too."""

    def then_close(connection: Any, request: Any) -> None:
        echo_id(connection, request)
        connection.close()

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        for number in range(10):
            request = make_request(f"{server.url}/p-{number}", "POST", b"{}")
            assert (await send(transport, settings, request)).status == 200
            if number % 2:
                await asyncio.sleep(0.05)
            else:
                time.sleep(0.05)  # the loop is busy: it has not seen the closing
        await transport.close()

    with FaultServer(then_close) as server:
        run(main(server), loop)
    assert len(server.received) == 10


def test_connections_grow_old() -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, max_idle=0.1)
        transport = AsyncioTransport(settings)
        await asyncio.gather(*[names(transport, settings, server, f"c-{number}") for number in range(4)])
        for _ in range(1000):
            if not server.open_connections:
                break
            await asyncio.sleep(0.01)
        assert server.open_connections == 0
        assert await names(transport, settings, server, "later") == ["later"]
        await transport.close()

    with FaultServer(echo_id) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("closing", [False, True])
@pytest.mark.parametrize("over_tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("loop", LOOPS)
def test_one_loop_after_another(loop: str, over_tls: bool, closing: bool, certificates: Certificates) -> None:
    """`asyncio.run` twice with one client; a loop that ends takes its connections with it."""
    with FaultServer(echo_id, tls=certificates.context() if over_tls else None) as server:
        settings = settings_for(server.url, ssl_ca_cert=certificates.bundle)
        transport = AsyncioTransport(settings)

        async def main() -> None:
            assert await names(transport, settings, server, "a", "b") == ["a", "b"]
            if closing:
                await transport.close()

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for number in range(3):
                run(main(), loop)
                gc.collect()
                assert eventually(lambda: server.open_connections == 0)
                assert server.connections == number + 1


def test_loops_side_by_side() -> None:
    with FaultServer(echo_id) as server:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        problems: List[Any] = []

        async def main(prefix: str) -> None:
            wanted = [f"{prefix}-{number}" for number in range(50)]
            if await names(transport, settings, server, *wanted) != wanted:
                problems.append(prefix)

        threads = [threading.Thread(target=lambda n=n: asyncio.run(main(f"t{n}"))) for n in range(4)]  # type: ignore[misc]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert problems == []
        assert server.connections == 4


def test_a_loop_that_was_closed_without_care() -> None:
    with FaultServer(echo_id) as server:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(names(transport, settings, server, "a")) == ["a"]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            loop.close()
            assert asyncio.run(names(transport, settings, server, "b")) == ["b"]
            assert eventually(lambda: server.open_connections == 0)
            del loop
            transport._homes.clear()
            gc.collect()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process")
@pytest.mark.parametrize("loop", LOOPS)
def test_a_forked_child_has_connections_of_its_own(loop: str) -> None:
    with FaultServer(echo_id) as server:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)

        async def main() -> None:
            assert await names(transport, settings, server, "before") == ["before"]
            child = os.fork()
            if not child:
                code = 1
                try:
                    code = 0 if asyncio.run(names(transport, settings, server, "child")) == ["child"] else 2
                finally:
                    os._exit(code)
            assert os.waitpid(child, 0)[1] == 0
            assert await names(transport, settings, server, "after") == ["after"]
            await transport.close()

        run(main(), loop)
        assert [request.connection for request in server.received] == [0, 1, 0]
        assert eventually(lambda: server.open_connections == 0)


def test_a_transport_that_is_dropped_closes_its_connections() -> None:
    async def main(server: FaultServer) -> None:
        for number in range(50):
            settings = settings_for(server.url)
            transport = AsyncioTransport(settings)
            assert await names(transport, settings, server, f"c-{number}") == [f"c-{number}"]
        del transport
        for _ in range(1000):
            if not server.open_connections:
                break
            gc.collect()  # PyPy drops nothing before
            await asyncio.sleep(0.01)
        assert server.open_connections == 0
        assert len(asyncio.all_tasks()) == 1

    with FaultServer(echo_id) as server:
        asyncio.run(main(server))


def test_settings_changed_on_the_way() -> None:
    async def main(first: FaultServer, second: FaultServer) -> None:
        settings = settings_for(first.url)
        transport = AsyncioTransport(settings)
        assert await names(transport, settings, first, "a") == ["a"]
        settings.host = second.url
        assert await names(transport, settings, second, "b") == ["b"]
        settings.connection_pool_maxsize = 3
        await asyncio.gather(*[names(transport, settings, second, f"c-{number}") for number in range(20)])
        assert second.connections <= 4
        await transport.close()

    with FaultServer(echo_id) as first, FaultServer(echo_id) as second:
        asyncio.run(main(first, second))
        assert eventually(lambda: first.open_connections == second.open_connections == 0)


def test_hosts_that_are_not_used_any_longer() -> None:
    async def main(servers: List[FaultServer]) -> None:
        settings = settings_for(servers[0].url)
        transport = AsyncioTransport(settings)
        for server in servers:
            assert await names(transport, settings, server, "a") == ["a"]
        await asyncio.sleep(0.1)
        assert sum(server.open_connections for server in servers) == 4
        assert servers[0].open_connections == 1, "the configured one is kept"
        await transport.close()

    servers = [FaultServer(echo_id) for _ in range(7)]
    for server in servers:
        server.__enter__()
    try:
        asyncio.run(main(servers))
    finally:
        for server in servers:
            server.__exit__()


def test_a_pickle_and_what_it_shows() -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        await names(transport, settings, server, "a")
        for text in dump(transport):
            assert KEY not in text
        again = pickle.loads(pickle.dumps(transport))
        assert await names(again, settings, server, "b") == ["b"]
        await again.close()
        await transport.close()

    with FaultServer(echo_id) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("size", [100_000, 20_000_000])
@pytest.mark.parametrize("over_tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("loop", LOOPS)
def test_large_uploads_arrive(loop: str, over_tls: bool, size: int, certificates: Certificates) -> None:
    body = os.urandom(1000) * (size // 1000)

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url, ssl_ca_cert=certificates.bundle)
        transport = AsyncioTransport(settings)
        for _ in range(2):
            request = make_request(server.url, "POST", body, timeouts=timeouts_of(60))
            assert (await send(transport, settings, request)).status == 200
        await transport.close()

    with FaultServer("ok", tls=certificates.context() if over_tls else None) as server:
        run(main(server), loop)
        assert all(request.body == body for request in server.received)
        assert server.connections == 1


@pytest.mark.parametrize("then", ["stay", "close", "reset"])
@pytest.mark.parametrize("loop", LOOPS)
def test_an_error_that_comes_before_the_request_is_sent(loop: str, then: str) -> None:
    """It is told, and the connection, over which half a request went, carries no other."""
    refusal = b'HTTP/1.1 413 Too Large\r\nContent-Length: 19\r\n\r\n{"message":"large"}'

    def refuse(connection: Any, _: Any) -> None:
        connection.sock.recv(1000)
        connection.send(refusal)
        if then == "stay":
            connection.server.stopping.wait(0.5)
        else:
            connection.server.stopping.wait(0.2)
            getattr(connection, then)()

    refuse.at_connect = True  # type: ignore[attr-defined]

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        request = make_request(server.url, "PUT", bytes(50_000_000), policy=EAGER)
        assert (await send(transport, settings, request)).status == 413
        await asyncio.sleep(0.05)
        assert places_taken(transport) == 0
        await transport.close()

    with FaultServer(refuse) as server:
        run(main(server), loop)
        assert server.connections == 1


@pytest.mark.parametrize("loop", LOOPS)
def test_a_look_up_that_hangs_holds_up_no_loop(loop: str, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    over: List[bool] = []

    def slow(*_: Any, **__: Any) -> Any:
        over.append(release.wait(20))
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", slow)

    async def main() -> None:
        settings = settings_for("http://slow.example")
        transport = AsyncioTransport(settings)
        with pytest.raises(errors.ApiTimeoutException):
            await send(transport, settings, make_request("http://slow.example/", timeouts=timeouts_of(0.1)))

    try:
        end = ended(lambda: run(main(), loop))
        assert end.error is None
        assert not over, "the look-up was waited for"
    finally:
        release.set()
        assert eventually(lambda: not lookups._running)


def test_nothing_of_asyncio_is_imported_before_it_is_used() -> None:
    code = (
        "import sys, talon_one; talon_one.IntegrationApi, talon_one.AsyncTransport;"
        "talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration('https://example.com', 'a key')));"
        "unused = ('asyncio', 'talon_one.aio', 'talon_one.wire.asyncio');"
        "assert not [name for name in sys.modules if name.startswith(unused)]"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("loop", LOOPS)
def test_after_a_stream_whose_last_piece_was_too_much_the_connection_is_read_again(loop: str) -> None:
    body = bytes(receiving._ENOUGH + 1)  # what comes last is what nobody allows

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        for _ in range(3):
            response = await send(transport, settings, make_request(server.url, stream=True, timeouts=timeouts_of(20)))
            while response._incoming._size < len(body):
                await asyncio.sleep(0.001)
            assert await response.read() == body
        assert server.connections == 1
        await transport.close()

    with FaultServer(answer(body)) as server:
        run(main(server), loop)


@pytest.mark.parametrize("loop", LOOPS)
def test_a_stream_that_is_read_slowly_does_not_fill_the_memory(loop: str) -> None:
    size = 30_000_000

    def much(connection: Any, _: Any) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        piece = bytes(100_000)
        for _ in range(size // len(piece)):
            connection.send(piece)

    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        async with await send(
            transport, settings, make_request(server.url, stream=True, timeouts=timeouts_of(60))
        ) as response:
            await asyncio.sleep(0.3)
            assert response._incoming._size < 2_000_000
            assert sum([len(piece) async for piece in response]) == size
        response = await send(
            transport, settings, make_request(server.url, stream=True, max_bytes=size, timeouts=timeouts_of(60))
        )
        assert len(await response.read()) == len(response.data) == size
        assert server.connections == 1
        await transport.close()

    with FaultServer(much) as server:
        run(main(server), loop)


def test_one_task_reads_a_stream() -> None:
    async def main(server: FaultServer) -> None:
        settings = settings_for(server.url)
        transport = AsyncioTransport(settings)
        async with await send(transport, settings, make_request(server.url, stream=True)) as response:
            with pytest.raises(ValueError, match="await response.read"):
                response.data  # noqa: B018
            first = asyncio.create_task(response.read())
            await asyncio.sleep(0)
            with pytest.raises(ValueError, match="Another task"):
                await response.read()
        with pytest.raises(ValueError, match="closed"):
            await first
        await transport.close()

    with FaultServer(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345", then="hang"), answer({})) as server:
        asyncio.run(main(server))
