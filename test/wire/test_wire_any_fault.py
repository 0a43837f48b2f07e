"""Each fault that there is, against the deadline: alone, and while many threads wait for few places."""

from __future__ import annotations

import threading
from typing import List

import pytest
from faults import FAULTS, FaultServer
from wire_kit import CALLS, Ended, ended, in_time, make_client

from talon_one import ApiException
from talon_one.wire.retries import RetryPolicy

#: Those that cost time, or come to nothing, one of each kind: the others only with --soak.
TELLING = ["hang", "drip_body", "endless_body", "reset_before_head", "503", "ok"]
THREADS, PLACES = 64, 20


def calls_at_once(fault: str, total: float) -> List[Ended]:
    """How the calls of all threads end: first those that have a place, then those that waited for one."""
    ends: List[Ended] = []
    settings = {"timeout": total, "connection_pool_maxsize": PLACES, "retries": RetryPolicy(3, backoff=0.05)}
    with FaultServer(fault) as server, make_client(server.url, **settings) as client:
        barrier = threading.Barrier(THREADS)

        def work() -> None:
            barrier.wait(20)
            ends.append(ended(lambda: CALLS["PUT"](client)))

        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.connections <= PLACES or fault != "ok"
        assert not client.rest_client.transport.connections.pools().pool.pool.line, "places are lost"
    return ends


@pytest.mark.parametrize("fault", FAULTS)
def test_any_fault_while_many_wait(fault: str, soak: bool) -> None:
    if not soak and fault not in TELLING:
        # Alone, then: with the same client and its retries.
        with FaultServer(fault) as server, make_client(server.url, timeout=0.5) as client:
            for _ in range(3):  # a busy machine may hold one up, but not three
                end = ended(lambda: CALLS["PUT"](client))
                if in_time(end.seconds, 0.5):
                    break
            assert in_time(end.seconds, 0.5)
            assert end.error is None or isinstance(end.error, ApiException)
        return
    for _ in range(3):
        ends = calls_at_once(fault, 2.0)
        slowest = max(end.seconds for end in ends)
        if in_time(slowest, 2.0):
            break
    assert in_time(slowest, 2.0), f"{slowest:.3f} s"
    assert len(ends) == THREADS
    assert all(end.error is None or isinstance(end.error, ApiException) for end in ends)
    if fault == "ok":
        assert all(end.error is None for end in ends)
