"""Clients of a process that forks."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from faults import FaultServer, echo_id
from forks import in_child, needs_fork
from wire_kit import Certificates, make_client, wrong_answers

from talon_one import IntegrationApi


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("tls", [False, True])
def test_forked_children(tls: bool, certificates: Certificates) -> None:
    context = certificates.context() if tls else None
    with FaultServer(echo_id, tls=context) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle if tls else None) as client:
            api = IntegrationApi(client)
            assert wrong_answers(api, "warm", 3) == 0
            children = [
                in_child(lambda number=number: wrong_answers(api, f"child{number}", 100))  # type: ignore[misc]
                for number in range(4)
            ]
            assert wrong_answers(api, "parent", 100) == 0
            assert [child() for child in children] == [0, 0, 0, 0]
            assert wrong_answers(api, "after", 3) == 0
        own = {request.connection for request in server.received if "child" not in request.target}
        theirs = [
            {request.connection for request in server.received if f"child{number}-" in request.target}
            for number in range(4)
        ]
        assert len(own) == 1, "the parent kept its connection"
        assert [len(connections) for connections in theirs] == [1] * 4
        assert len(own.union(*theirs)) == 5, "nobody shares one"
        assert len(server.received) == 506


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_fork_while_threads_call() -> None:
    """Whatever locks they held and threads they had, the child has its own."""
    stop = threading.Event()
    with FaultServer(echo_id) as server, make_client(server.url, connection_pool_maxsize=2) as client:
        api = IntegrationApi(client)

        def work() -> int:
            wrong = 0
            while not stop.is_set():
                wrong += wrong_answers(api, "busy", 5)
            return wrong

        def child() -> Any:
            found: Any = api.get_customer_session("c-1", async_req=True)
            right = found.get(10).to_dict(serialize=True)["id"] == "c-1"
            return [wrong_answers(api, "child", 20), right]

        api.get_customer_session("c-0", async_req=True).get(10)
        with ThreadPoolExecutor(4) as executor:
            running = [executor.submit(work) for _ in range(4)]
            results = [in_child(child)() for _ in range(5)]
            stop.set()
            assert sum(one.result(20) for one in running) == 0
    assert results == [[0, True]] * 5


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_child_that_ends_leaves_its_parent_s_connection() -> None:
    with FaultServer(echo_id) as server, make_client(server.url) as client:
        api = IntegrationApi(client)
        assert wrong_answers(api, "warm", 2) == 0
        for _ in range(3):
            assert in_child(lambda: client.close())() is None
            assert in_child(lambda: None)() is None
            assert wrong_answers(api, "parent", 2) == 0
        assert server.connections == 1
