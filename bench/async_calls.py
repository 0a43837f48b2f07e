"""What an asynchronous call costs: a cart of ten items out, an answer of 6 KB in, 100 at once on warm connections."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
from contextlib import contextmanager
from time import monotonic, perf_counter, process_time
from typing import Any, Awaitable, Callable, Iterator, List, Tuple

import aiohttp

from bench import data
from bench.calls import HEADERS
from bench.measure import Row, middle_of_pairs
from bench.models import build_request
from talon_one import Configuration, Exchange, Request, aio
from talon_one._secrets import Headers
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.timeouts import DEFAULT

AT_ONCE = 100
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_MANY = 1000
_DELAY = 0.05  # seconds that a slow service takes

Call = Callable[[], Awaitable[Any]]
Pair = Tuple[float, float]


@contextmanager
def served(delay: float = 0.0) -> Iterator[str]:
    """The base URL of a server in a process of its own, which answers after that many seconds."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.async_server", str(delay)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=_ROOT,
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()


def rows(seconds: float) -> Iterator[Row]:
    """Both sides start from what they send, a model and a dict (or its bytes), and end with what they got."""
    with served() as host:
        whole, exchange = asyncio.run(_compare(host, seconds))
    yield Row(
        f"async calls a second of CPU, {AT_ONCE} at once / aiohttp + json", 1 / whole[0], 1 / whole[1], "/s", 1.15, True
    )
    yield Row(f"CPU of an exchange, {AT_ONCE} at once / aiohttp", *exchange, "s", 1.0)
    with served(_DELAY) as host:
        took = min(asyncio.run(_all_at_once(host)) for _ in range(3 if seconds > 1 else 1))
    yield Row(f"{_MANY} calls at once, {AT_ONCE} connections / the floor", took, _MANY / AT_ONCE * _DELAY, "s", 2.0)


async def _compare(host: str, seconds: float) -> Tuple[Pair, Pair]:
    model = build_request(data.cart(10))
    plain = data.request(10)
    body = json.dumps(plain).encode()
    url = f"{host}/v2/customer_sessions/order-17"
    settings = Configuration(host, "benchmark", connection_pool_maxsize=AT_ONCE)
    transport = AsyncioTransport(settings)
    connector = aiohttp.TCPConnector(limit=AT_ONCE)
    async with aio.ApiClient(settings) as client, aiohttp.ClientSession(connector=connector) as session:
        api = aio.IntegrationApi(client)

        async def ours() -> Any:
            return (await api.update_customer_session_v2("order-17", model)).effects

        async def bare() -> Any:
            async with session.put(url, data=json.dumps(plain).encode(), headers=HEADERS) as response:
                return json.loads(await response.read())["effects"]

        async def our_exchange() -> Any:
            request = Request("PUT", url, Headers(HEADERS), body, timeouts=DEFAULT, max_bytes=1 << 29)
            answer: Any = await transport.exchange(request, Exchange(url, monotonic() + 15, 3))
            return answer.data

        async def bare_exchange() -> Any:
            async with session.put(url, data=body, headers=HEADERS) as response:
                return await response.read()

        whole = await _in_turns(ours, bare, seconds)
        exchange = await _in_turns(our_exchange, bare_exchange, seconds)
        await transport.close()
        return whole, exchange


async def _in_turns(ours: Call, bare: Call, seconds: float) -> Pair:
    """CPU seconds of a call, ours and bare."""
    pairs: List[Pair] = []
    for call in (ours, bare):
        await _batch(call)
    ends = perf_counter() + seconds
    while perf_counter() < ends or len(pairs) < 4:
        order = (ours, bare) if len(pairs) % 2 else (bare, ours)
        took = {call: await _batch(call) for call in order}
        pairs.append((took[ours], took[bare]))
    return middle_of_pairs(pairs)


async def _batch(call: Call, each: int = 10) -> float:
    """CPU seconds of one call, out of a batch of tasks that make some each."""

    async def some() -> None:
        for _ in range(each):
            await call()

    gc.collect()
    started = process_time()
    await asyncio.gather(*[some() for _ in range(AT_ONCE)])
    return (process_time() - started) / (AT_ONCE * each)


async def _all_at_once(host: str) -> float:
    """Seconds that many calls take which share few connections."""
    settings = Configuration(host, "benchmark", connection_pool_maxsize=AT_ONCE)
    async with aio.ApiClient(settings) as client:
        api = aio.IntegrationApi(client)
        started = perf_counter()
        await asyncio.gather(*[api.get_customer_session(f"order-{number}") for number in range(_MANY)])
        return perf_counter() - started
