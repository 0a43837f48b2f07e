"""One client in many threads."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, List

from faults import FaultServer, Received, echo_id
from wire_kit import ended, make_client, threads, wrong_answers

from talon_one import IntegrationApi
from talon_one import exceptions as errors


def test_one_client_serves_many_threads() -> None:
    with FaultServer(echo_id) as server, make_client(server.url, connection_pool_maxsize=5) as client:
        api = IntegrationApi(client)
        with ThreadPoolExecutor(8) as executor:
            wrong = sum(executor.map(lambda number: wrong_answers(api, f"t{number}", 1000), range(8)))
        assert wrong == 0
        assert len(server.received) == 8000
        assert server.connections <= 5


def test_the_first_calls_of_many_threads_share_a_pool() -> None:
    barrier = threading.Barrier(8)

    def first(api: IntegrationApi, number: int) -> int:
        barrier.wait(10)
        return wrong_answers(api, f"t{number}", 5)

    with FaultServer(echo_id) as server:
        for _ in range(5):
            before = server.connections
            with make_client(server.url, connection_pool_maxsize=2) as client, ThreadPoolExecutor(8) as executor:
                api = IntegrationApi(client)
                assert sum(executor.map(first, [api] * 8, range(8))) == 0
            assert server.connections - before <= 2


def test_connections_are_given_in_the_order_of_asking() -> None:
    """Who gives a connection back and asks again at once does not overtake those who wait."""

    def slow(connection: Any, request: Received) -> None:
        connection.server.stopping.wait(0.01)
        echo_id(connection, request)

    with FaultServer(slow) as server, make_client(server.url, connection_pool_maxsize=1) as client:
        api = IntegrationApi(client)
        with ThreadPoolExecutor(4) as executor:
            assert sum(executor.map(lambda number: wrong_answers(api, f"t{number}", 15), range(4))) == 0
    callers = [received.target.rpartition("/")[2].partition("-")[0] for received in server.received]
    assert len(callers) == 60
    started = max(callers.index(caller) for caller in set(callers))
    for turn in range(started, started + 40):
        assert len(set(callers[turn : turn + 4])) == 4, callers


def test_closing_lets_those_who_wait_go_on() -> None:
    def slow(connection: Any, request: Received) -> None:
        connection.server.stopping.wait(0.2)
        echo_id(connection, request)

    with FaultServer(slow) as server, make_client(server.url, connection_pool_maxsize=1, timeout=20) as client:
        api = IntegrationApi(client)
        with ThreadPoolExecutor(4) as executor:
            calls = [executor.submit(api.get_customer_session, str(number)) for number in range(4)]
            while not server.received:
                time.sleep(0.01)
            client.close()
            for call in calls:
                call.result()  # who is not woken waits until the deadline, and has no result
        assert len(server.received) == 4


def test_faults_of_one_thread_do_not_reach_another() -> None:
    def sometimes(connection: Any, request: Received) -> None:
        if int(request.target.rpartition("-")[2]) % 3 == 0:
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}")
            connection.close()
        else:
            echo_id(connection, request)

    def work(number: int) -> int:
        wrong = 0
        for count in range(60):
            name = f"t{number}-{count}"
            end = ended(lambda name=name: api.get_customer_session(name))  # type: ignore[misc]
            if count % 3 == 0:
                wrong += type(end.error) is not errors.UnreadableAnswerException
            else:
                wrong += end.error is not None or end.value.to_dict(serialize=True)["id"] != name
        return wrong

    with FaultServer(sometimes) as server, make_client(server.url, retries=False) as client:
        api = IntegrationApi(client)
        with ThreadPoolExecutor(6) as executor:
            assert sum(executor.map(work, range(6))) == 0


def test_calls_in_threads() -> None:
    with FaultServer(echo_id) as server, make_client(server.url) as client:
        assert threads() == []
        api = IntegrationApi(client)
        results: List[Any] = []
        running = set()
        for number in range(50):
            results.append(api.get_customer_session(f"c-{number}", async_req=True))
            running.add(len(threads()))
        ids = [result.get(10).to_dict(serialize=True)["id"] for result in results]
        assert ids == [f"c-{number}" for number in range(50)]
        assert 0 < max(running) <= 8
    assert threads() == []
