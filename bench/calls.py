"""What a whole call costs: a cart of ten items out, an answer of 6 KB in, on a warm connection."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from time import perf_counter, process_time
from typing import Any, Callable, Iterator, List, Tuple

import urllib3

from bench import data
from bench.measure import Row, middle_of_pairs
from bench.models import build_request
from talon_one import ApiClient, Configuration, IntegrationApi

THREADS = 8
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
    "Authorization": "ApiKey-v1 benchmark",
    "Content-Type": "application/json",
    "User-Agent": "bench",
}


@contextmanager
def served(*what: str) -> Iterator[str]:
    """The base URL of a server in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.server", *what], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()


def rows(seconds: float) -> Iterator[Row]:
    """Both sides start from what they send, a model and a dict, and end with what they got."""
    model = build_request(data.cart(10))
    plain = data.request(10)
    with served() as host, ApiClient(Configuration(host=host, api_key="benchmark")) as client:
        api = IntegrationApi(client)
        manager = urllib3.PoolManager(maxsize=THREADS)
        url = f"{host}/v2/customer_sessions/order-17"

        def ours() -> Any:
            return api.update_customer_session_v2("order-17", model).effects

        def bare() -> Any:
            response = manager.request("PUT", url, body=json.dumps(plain).encode(), headers=HEADERS)
            return json.loads(response.data)["effects"]

        for name, threads in (("sequential", 1), (f"{THREADS} threads", THREADS)):
            wall, cpu = _in_turns(ours, bare, threads, seconds)
            yield Row(
                f"calls a second, {name} / bare urllib3 + json", 1 / wall[0], 1 / wall[1], "/s", 0.95, at_least=True
            )
            yield Row(f"CPU of a call, {name} / bare urllib3 + json", *cpu, "s", 1.05)
        manager.clear()


Pair = Tuple[float, float]


def _in_turns(ours: Callable[[], Any], bare: Callable[[], Any], threads: int, seconds: float) -> Tuple[Pair, Pair]:
    """Wall-clock and CPU seconds of a call, ours and bare."""
    wall: List[Pair] = []
    cpu: List[Pair] = []
    with ThreadPoolExecutor(threads) as pool:
        for call in (ours, bare):
            _batch(call, pool, threads)
        ends = perf_counter() + seconds
        while perf_counter() < ends or len(wall) < 4:
            order = (ours, bare) if len(wall) % 2 else (bare, ours)
            took = {call: _batch(call, pool, threads) for call in order}
            wall.append((took[ours][0], took[bare][0]))
            cpu.append((took[ours][1], took[bare][1]))
    return middle_of_pairs(wall), middle_of_pairs(cpu)


def _batch(call: Callable[[], Any], pool: ThreadPoolExecutor, threads: int, calls: int = 160) -> Pair:
    """Wall-clock and CPU seconds of one call, out of a batch that the threads share evenly."""

    def some() -> None:
        for _ in range(calls // threads):
            call()

    gc.collect()
    started, cpu_started = perf_counter(), process_time()
    for future in [pool.submit(some) for _ in range(threads)]:
        future.result()
    return (perf_counter() - started) / calls, (process_time() - cpu_started) / calls
