"""What paging ahead gains: 100 pages of 1,000 from a service that takes 50 ms for each, as the caller does."""

from __future__ import annotations

import gc
import json
import tracemalloc
from time import perf_counter, sleep
from typing import Callable, Iterator, List, Tuple

from bench import data
from bench.calls import served
from bench.measure import Row, middle_of_pairs
from bench.server import PAGE
from talon_one import ApiClient, Configuration, GetApplicationSessions200Response, ManagementApi, paginate

_SIZE = 1000
_AHEAD = 2


def rows(pages: int) -> Iterator[Row]:
    """pages: how many to go through; 100 for a measurement."""
    with served("pages") as host, ApiClient(Configuration(host=host, api_key="benchmark")) as client:
        api = ManagementApi(client)

        def ours() -> None:
            listed = paginate(api.get_application_sessions, 1).pace(False).prefetch(_AHEAD).limit(pages * _SIZE)
            for page in listed.pages():
                _work(page[0].integration_id)

        def bare() -> None:
            for number in range(pages):
                page = api.get_application_sessions(1, page_size=_SIZE, skip=number * _SIZE).data
                _work(page[0].integration_id)

        bare()
        pairs = [(_took(ours), _took(bare)) for _ in range(3)]
        whole, plain = middle_of_pairs(pairs)
        name = f"{pages} pages of {_SIZE:,}, prefetch({_AHEAD}) / a plain loop"
        yield Row(name, pages / whole, pages / plain, "pages/s", 1.5, at_least=True)
        yield Row(f"memory of these at most / {_AHEAD + 2} pages held", *_peaks(ours), "B", 1.2)


def _work(_: str) -> None:
    sleep(PAGE)


def _took(work: Callable[[], None]) -> float:
    gc.collect()
    started = perf_counter()
    work()
    return perf_counter() - started


def _peaks(work: Callable[[], None]) -> Tuple[float, float]:
    """The most memory that going through the pages takes; and that of as many pages as it has at once: those that
    wait, the caller's, and the one that arrives.
    """

    def held() -> None:
        body = json.dumps({"hasMore": True, **data.page_of_sessions()})
        pages: List[object] = []
        for _ in range(_AHEAD + 2):
            pages.append((body.encode(), GetApplicationSessions200Response.from_json(body)))

    return _peak(work), _peak(held)


def _peak(work: Callable[[], None]) -> float:
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return float(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()
