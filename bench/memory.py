"""What decoded sessions weigh, by the interpreter's own count."""

from __future__ import annotations

import gc
import json
import tracemalloc
from types import SimpleNamespace
from typing import Any, Callable, Iterator, List

from bench import data
from bench.measure import Row
from bench.models import read_page
from talon_one import ApiClient, Configuration, GetApplicationSessions200Response


def rows(sessions: int) -> Iterator[Row]:
    """sessions: how many to hold, in pages of 1,000."""
    bodies = [json.dumps(data.page_of_sessions()).encode() for _ in range(sessions // 1000)]
    client = ApiClient(Configuration(host="https://example.talon.one", api_key="-"))

    def decode(body: bytes) -> Any:
        return client.deserialize(SimpleNamespace(data=body), GetApplicationSessions200Response).data

    def decode_and_read(body: bytes) -> Any:
        page = client.deserialize(SimpleNamespace(data=body), GetApplicationSessions200Response)
        read_page(page)
        return page

    decode_and_read(bodies[0])  # classes that are made on first use are no part of it
    plain = _weight(json.loads, bodies)
    yield Row(f"memory of {sessions:,} sessions / plain dicts", _weight(decode, bodies), plain, "B", 1.15)
    yield Row(
        f"memory of {sessions:,} sessions, read / plain dicts", _weight(decode_and_read, bodies), plain, "B", 1.15
    )


def _weight(decode: Callable[[bytes], Any], bodies: List[bytes]) -> float:
    gc.collect()
    tracemalloc.start()
    try:
        held = [decode(body) for body in bodies]
        gc.collect()
        size = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    del held
    return float(size)
