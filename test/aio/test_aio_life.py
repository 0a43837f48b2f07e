"""A client's life under asyncio: loops, processes, tasks, and what is left behind."""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import pickle
import random
import subprocess
import sys
import threading
from typing import Any, List

import pytest
from aio_kit import CALLS, ended, make_client, run
from faults import FaultServer, echo_id
from loopback import Loopback
from wire_kit import EAGER, KEY, eventually
from wire_kit import make_client as make_blocking_client

import talon_one
from talon_one import aio


async def names(client: aio.ApiClient, prefix: str, calls: int) -> List[str]:
    """The names that answers say they are for; the service echoes them."""
    api = aio.IntegrationApi(client)
    found: List[Any] = await asyncio.gather(
        *[api.get_customer_session(f"{prefix}-{number}") for number in range(calls)]
    )
    return [one.to_dict(serialize=True)["id"] for one in found]


def expected(prefix: str, calls: int) -> List[str]:
    return [f"{prefix}-{number}" for number in range(calls)]


def test_one_loop_after_another() -> None:
    with FaultServer(echo_id) as server:
        client = make_client(server.url)
        for turn in range(3):
            assert run(names(client, f"loop{turn}", 5)) == expected(f"loop{turn}", 5)
        run(client.close())


def test_several_loops_at_once() -> None:
    with FaultServer(echo_id) as server:
        client = make_client(server.url)

        def loop(number: int) -> List[str]:
            return run(names(client, f"thread{number}", 20))

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            assert list(pool.map(loop, range(4))) == [expected(f"thread{number}", 20) for number in range(4)]
        run(client.close())


def test_beside_a_client_that_blocks() -> None:
    """Both can serve one program, with one configuration."""
    with FaultServer(echo_id) as server, make_blocking_client(server.url) as blocking:

        async def main() -> None:
            async with aio.ApiClient(blocking.configuration) as client:
                found = asyncio.ensure_future(names(client, "awaited", 10))
                api = talon_one.IntegrationApi(blocking)
                one: Any = await asyncio.get_running_loop().run_in_executor(None, api.get_customer_session, "blocking")
                assert one.to_dict(serialize=True)["id"] == "blocking"
                assert await found == expected("awaited", 10)

        run(main())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_forked_child_has_connections_of_its_own() -> None:
    code = """
import asyncio, os, sys
import talon_one
from talon_one import aio

client = aio.ApiClient(talon_one.Configuration(sys.argv[1], "k", trust_env=False))
api = aio.IntegrationApi(client)

async def call(name):
    found = await api.get_customer_session(name)
    assert found.to_dict(serialize=True)["id"] == name, found

asyncio.run(call("parent"))
child = os.fork()
if child == 0:
    asyncio.run(call("child"))
    os._exit(0)
_, status = os.waitpid(child, 0)
asyncio.run(call("parent-again"))
print(status)
"""
    with FaultServer(echo_id) as server:
        ran = subprocess.run([sys.executable, "-c", code, server.url], capture_output=True, text=True, timeout=500)
    assert (ran.stdout.strip(), ran.returncode) == ("0", 0), ran.stderr


def test_a_pickled_twin_calls(loopback: Loopback) -> None:
    loopback.says({"effects": []})

    async def main() -> None:
        async with make_client(loopback.url) as client:
            await CALLS["PUT"](client)
            async with pickle.loads(pickle.dumps(client)) as twin:
                await CALLS["PUT"](twin)

    run(main())
    assert [one.headers["authorization"] for one in loopback.received] == [f"ApiKey-v1 {KEY}"] * 2


def test_a_closed_client_opens_again(loopback: Loopback) -> None:
    loopback.says({"effects": []})

    async def main() -> None:
        client = make_client(loopback.url)
        for _ in range(2):
            await CALLS["GET"](client)
            await client.close()
            await client.close()

    run(main())
    assert len(loopback.received) == 2


def test_keys_change_on_a_client_in_use(loopback: Loopback) -> None:
    loopback.says({"effects": []})

    async def main() -> None:
        async with make_client(loopback.url) as client:
            await CALLS["GET"](client)
            client.configuration.api_key = f"{KEY}-2"  # type: ignore[assignment]
            await CALLS["GET"](client)

    run(main())
    assert [one.headers["authorization"] for one in loopback.received] == [f"ApiKey-v1 {KEY}", f"ApiKey-v1 {KEY}-2"]


def test_cancelled_calls_leave_nothing_behind() -> None:
    """Sockets, tasks, places in the pool; and no answer of theirs reaches another call."""
    moments = random.Random(17)
    with FaultServer(echo_id) as server:

        async def cancelled(client: aio.ApiClient, number: int) -> None:
            task = asyncio.ensure_future(aio.IntegrationApi(client).get_customer_session(f"dropped-{number}"))
            await asyncio.sleep(moments.random() * 0.01)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

        async def main() -> None:
            async with make_client(server.url, connection_pool_maxsize=3, timeout=30) as client:
                for batch in range(10):
                    await asyncio.gather(*[cancelled(client, 20 * batch + number) for number in range(20)])
                assert await names(client, "later", 10) == expected("later", 10)
                assert server.open_connections <= 3 or await asyncio.to_thread(
                    eventually, lambda: server.open_connections <= 3
                )
                assert asyncio.all_tasks() == {asyncio.current_task()}

        run(main())
        assert eventually(lambda: server.open_connections == 0)
        requests = [one.target for one in server.received]
    assert len(requests) == len(set(requests)), "a cancelled call is not tried again"


def test_limits_from_outside() -> None:
    with FaultServer("hang") as server:

        async def main() -> None:
            async with make_client(server.url, timeout=30) as client:
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(CALLS["GET"](client), 0.2)
                if sys.version_info >= (3, 11):
                    with pytest.raises(TimeoutError):
                        async with asyncio.timeout(0.2):
                            await CALLS["GET"](client)
                    with pytest.raises(Exception, match="unhandled errors") as caught:
                        async with asyncio.TaskGroup() as group:
                            group.create_task(CALLS["GET"](client, _request_timeout=0.2))
                            group.create_task(CALLS["GET"](client, _request_timeout=20))
                    (error,) = caught.value.exceptions
                    assert type(error) is talon_one.ApiTimeoutException

        run(main())
        assert eventually(lambda: server.open_connections == 0)


def test_streams_hold_a_connection_until_they_are_closed() -> None:
    with FaultServer("hang_mid_body", "ok") as server:

        async def main() -> None:
            async with make_client(server.url, connection_pool_maxsize=1, timeout=5) as client:
                stream = await CALLS["GET"](client, _preload_content=False)
                end = await ended(CALLS["GET"](client, _request_timeout=0.3))
                assert type(end.error) is talon_one.ApiTimeoutException
                assert "connection_pool_maxsize" in str(end.error)
                async with stream:
                    assert await stream.read(2) == b'{"'
                await CALLS["GET"](client)

        run(main())


def test_under_uvloop() -> None:
    uvloop = pytest.importorskip("uvloop")
    with FaultServer("503", echo_id) as server:

        async def main() -> List[str]:
            async with make_client(server.url, retries=EAGER) as client:
                return await names(client, "uv", 30)

        loop = uvloop.new_event_loop()
        try:
            assert loop.run_until_complete(main()) == expected("uv", 30)
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("talon_one")]
