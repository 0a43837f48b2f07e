"""Threads, forks, pickles, and clients that are closed or dropped."""

from __future__ import annotations

import copy
import gc
import json
import os
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, List

import pytest
from faults import FaultServer, Received, answer, echo_id
from wire_kit import CALLS, KEY, Certificates, ended, eventually, make_client

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi
from talon_one import exceptions as errors
from talon_one.pools import FairLifoQueue

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def threads() -> List[str]:
    """The threads that clients started."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("talon_one")]


def files() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


def collected() -> bool:
    """True, after a round of garbage collection: PyPy needs several, since finalizers let go of more."""
    gc.collect()
    return True


def wrong_answers(api: IntegrationApi, prefix: str, calls: int) -> int:
    """How many answers belong to another request."""
    wrong = 0
    for number in range(calls):
        name = f"{prefix}-{number}"
        found: Any = api.get_customer_session(name)
        wrong += found.to_dict(serialize=True).get("id") != name
    return wrong


# -- threads -----------------------------------------------------------------------------------------


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

    with FaultServer(slow) as server, make_client(server.url, connection_pool_maxsize=1, timeout=5) as client:
        api = IntegrationApi(client)
        with ThreadPoolExecutor(4) as executor:
            calls = [executor.submit(api.get_customer_session, str(number)) for number in range(4)]
            while not server.received:
                time.sleep(0.01)
            client.close()
            started = time.monotonic()
            for call in calls:
                call.result()
            assert time.monotonic() - started < 2
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
        results: List[Any] = [api.get_customer_session(f"c-{number}", async_req=True) for number in range(50)]
        ids = [result.get(10).to_dict(serialize=True)["id"] for result in results]
        assert ids == [f"c-{number}" for number in range(50)]
        assert 0 < len(threads()) <= 8
    assert threads() == []


# -- clients that end --------------------------------------------------------------------------------


@pytest.mark.parametrize("collect", [True, False])
def test_two_hundred_clients_dropped(collect: bool) -> None:
    """Without the garbage collector's help, too: nothing of a client holds itself."""
    if not collect and not hasattr(__import__("sys"), "getrefcount"):
        pytest.skip("only CPython drops at once")
    gc.collect()
    before = files()
    with FaultServer(echo_id) as server:
        if not collect:
            gc.disable()
        try:
            for number in range(200):
                client = make_client(server.url)
                found: Any = IntegrationApi(client).get_customer_session(f"c-{number}", async_req=True)
                assert found.get(10).to_dict(serialize=True)["id"] == f"c-{number}"
            del client, found
            may_end = collected if collect else lambda: True
            assert eventually(lambda: may_end() and not threads()), "threads are left"
            assert eventually(lambda: may_end() and server.open_connections == 0), "connections are left"
        finally:
            gc.enable()
        assert server.connections == 200
    assert eventually(lambda: collected() and files() <= before)


def test_a_client_dropped_while_it_works() -> None:
    """Its call goes on to its end, and takes the last of the client with it."""
    release = threading.Event()

    def slow(connection: Any, request: Received) -> None:
        release.wait(10)
        echo_id(connection, request)

    with FaultServer(slow) as server:
        client = make_client(server.url)
        result: Any = IntegrationApi(client).get_customer_session("c-1", async_req=True)
        assert eventually(lambda: server.received)
        del client
        release.set()
        assert result.get(10).to_dict(serialize=True)["id"] == "c-1"
        assert eventually(lambda: collected() and not threads() and server.open_connections == 0)


@pytest.mark.parametrize(
    "fault", ["ok", "500", "html_200", "short_body", "reset_mid_body", "bomb", "hang", "drip_body"]
)
@pytest.mark.parametrize("stream", [False, True])
def test_closing_leaves_nothing(fault: str, stream: bool) -> None:
    gc.collect()
    before = files()
    with FaultServer(fault) as server:
        with make_client(server.url, timeout=0.2, max_response_bytes=1000) as client:
            for call in CALLS.values():
                end = ended(lambda call=call: call(client, _preload_content=not stream))  # type: ignore[misc]
                if stream and end.value is not None:
                    ended(end.value.read)
                    end.value.close()
            CALLS["GET"](client, async_req=True).wait(5)
        assert eventually(lambda: server.open_connections == 0)
        assert threads() == []
    del end
    gc.collect()
    assert eventually(lambda: files() <= before)


def test_a_closed_client_can_be_used_again() -> None:
    with FaultServer(echo_id) as server:
        client = make_client(server.url)
        for number in range(3):
            assert wrong_answers(IntegrationApi(client), f"c{number}", 3) == 0
            client.close()
            client.close()
            assert eventually(lambda: server.open_connections == 0)
        assert server.connections == 3


def test_closing_waits_for_running_calls() -> None:
    def slow(connection: Any, request: Received) -> None:
        connection.server.stopping.wait(0.2)
        echo_id(connection, request)

    with FaultServer(slow) as server:
        with make_client(server.url) as client:
            result: Any = IntegrationApi(client).get_customer_session("c-1", async_req=True)
        assert result.ready()
        assert result.successful()
        assert result.get(0).to_dict(serialize=True)["id"] == "c-1"


def test_closing_while_other_threads_call() -> None:
    """Each call gets its own answer: closed connections are replaced, and nobody waits for one of them."""
    stop = threading.Event()
    problems: List[Any] = []

    def work(number: int) -> None:
        count = 0
        while not stop.is_set():
            count += 1
            name = f"t{number}-{count}"
            end = ended(lambda name=name: api.get_customer_session(name))  # type: ignore[misc]
            if end.error is None and end.value.to_dict(serialize=True)["id"] != name:
                problems.append(name)
            if end.error is not None:
                problems.append(end.error)

    settings = {"connection_pool_maxsize": 2, "retries": False, "timeout": 20}
    with FaultServer(echo_id) as server, make_client(server.url, **settings) as client:
        api = IntegrationApi(client)
        with ThreadPoolExecutor(4) as executor:
            running = [executor.submit(work, number) for number in range(4)]
            for turn in range(300):
                client.rest_client.close()
                client.configuration.connection_pool_maxsize = 2 + turn % 2  # a changed setting closes them too
                stop.wait(0.001)
            stop.set()
            for one in running:
                one.result(20)
    assert problems == []


def test_closing_between_choosing_a_pool_and_using_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(echo_id) as server, make_client(server.url, retries=False) as client:
        connections = client.rest_client._connections
        choose = connections.route

        def then_close() -> Any:
            monkeypatch.undo()
            found = choose()
            connections.close()
            return found

        monkeypatch.setattr(connections, "route", then_close)
        assert wrong_answers(IntegrationApi(client), "c", 2) == 0
        assert len(server.received) == 2


def test_a_pool_that_is_closed_keeps_no_one_and_nothing() -> None:
    """Whatever a thread had in its hands when another closed the pool."""

    class Connection:
        closed = False

        def close(self) -> None:
            self.closed = True

    connections: Any = FairLifoQueue(1)
    connections.release()
    assert connections.get(timeout=None) is None
    late = Connection()
    connections.put(late)
    assert late.closed
    connections.put(None)


def test_each_spelling_of_a_host_shares_its_connections() -> None:
    with FaultServer("ok") as server, make_client("http://127.0.0.1:1") as client:
        for spelling in (
            f"http://127.0.0.1:{server.port}",
            f"HTTP://127.0.0.1:{server.port}",
            f"http://user@127.0.0.1:{server.port}",
            f"http://user:{KEY}@127.0.0.1:{server.port}",
        ):
            client.request("GET", f"{spelling}/x")
        assert server.connections == 1
        assert KEY not in repr(vars(client.rest_client._connections))


def test_a_name_server_that_does_not_answer_costs_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = threading.Event()
    asked: List[Any] = []

    def slow(host: str, *_: Any, **__: Any) -> Any:
        asked.append(host)
        answers.wait(20)
        raise OSError("no such host")

    monkeypatch.setattr("socket.getaddrinfo", slow)
    with make_client("https://one.invalid", timeout=0.02, retries=False) as client:
        client.rest_client.pool_manager  # noqa: B018  (its bundle takes longer to read than that)
        for _ in range(20):
            assert type(ended(lambda: CALLS["GET"](client)).error) is errors.ApiTimeoutException
        assert threads() == ["talon_one-dns"]
        client.configuration.host = "https://two.invalid"
        ended(lambda: CALLS["GET"](client, _request_timeout=0.5))
        assert threads() == ["talon_one-dns"] * 2
        answers.set()
        assert eventually(lambda: threads() == [])
        client.configuration.host = "https://one.invalid"
        assert "not found" in str(ended(lambda: CALLS["GET"](client, _request_timeout=5)).error)
    assert asked == ["one.invalid", "two.invalid", "one.invalid"], "no answer is kept"


# -- forks -------------------------------------------------------------------------------------------


def in_child(work: Callable[[], Any]) -> Callable[[], Any]:
    """Fork; what `work` returns in the child, when the result is called for."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            said = json.dumps(work())
        except BaseException as error:
            said = json.dumps(f"{type(error).__name__}: {error}")
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)

    def result() -> Any:
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read()
        os.waitpid(pid, 0)
        return json.loads(said)

    return result


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
            return [wrong_answers(api, "child", 20), right, len(threads()) > 0]

        api.get_customer_session("c-0", async_req=True).get(10)
        with ThreadPoolExecutor(4) as executor:
            running = [executor.submit(work) for _ in range(4)]
            results = [in_child(child)() for _ in range(5)]
            stop.set()
            assert sum(one.result(20) for one in running) == 0
    assert results == [[0, True, True]] * 5


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


# -- pickles and copies ------------------------------------------------------------------------------


def twins(thing: Any) -> List[Any]:
    return [pickle.loads(pickle.dumps(thing)), copy.deepcopy(thing)]


def test_a_configuration_travels() -> None:
    made = Configuration(
        "https://shop.talon.example",
        KEY,
        timeout=(1, 2),
        retries=talon_one.RetryPolicy(4, backoff=1),
        proxy="http://p.example",
        max_response_bytes=77,
        idempotency_keys=False,
        trust_env=False,
    )
    for twin in twins(made):
        assert twin.api_key == made.api_key
        assert repr(twin) == repr(made)
        assert (twin.host, twin.timeout, twin.proxy) == (made.host, (1, 2), "http://p.example")
        assert twin.retries.attempts == 4
        assert (twin.max_response_bytes, twin.idempotency_keys, twin.trust_env) == (77, False, False)
    for twin in twins(Configuration("https://shop.talon.example")):
        assert not twin.timeout_is_set


@pytest.mark.parametrize("warm", [False, True])
def test_a_client_travels_without_its_sockets(warm: bool) -> None:
    with FaultServer(echo_id) as server, make_client(server.url) as client:
        client.set_default_header("X-Shop", "a")
        api = IntegrationApi(client).with_options(timeout=3, headers={"X-Call": "b"})
        if warm:
            assert wrong_answers(api, "warm", 2) == 0
            api.get_customer_session("c-0", async_req=True).get(10)
        before = server.connections
        for twin in twins(api):
            assert server.connections == before
            assert wrong_answers(twin, "twin", 3) == 0
            last = server.received[-1]
            assert last.headers["authorization"] == f"ApiKey-v1 {KEY}"
            assert (last.headers["x-shop"], last.headers["x-call"]) == ("a", "b")
            assert server.connections == before + 1
            before += 1
            found: Any = twin.get_customer_session("c-1", async_req=True)
            assert found.get(10).to_dict(serialize=True)["id"] == "c-1"
            twin.api_client.close()
            before = server.connections


def test_a_client_is_sent_to_another_process(tmp_path: Any) -> None:
    import subprocess
    import sys

    code = (
        "import pickle, pathlib, sys; api = pickle.loads(pathlib.Path(sys.argv[1]).read_bytes());"
        "print(api.get_customer_session('far').to_dict(serialize=True)['id']); api.api_client.close()"
    )
    with FaultServer(echo_id) as server, make_client(server.url) as client:
        api = IntegrationApi(client)
        assert wrong_answers(api, "warm", 1) == 0
        (tmp_path / "api").write_bytes(pickle.dumps(api))
    with FaultServer(echo_id) as server:
        api.api_client.configuration.host = server.url
        (tmp_path / "api").write_bytes(pickle.dumps(api))
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, str(tmp_path / "api")],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.stdout, done.stderr) == ("far\n", "")


def test_answers_travel() -> None:
    with FaultServer(answer({"effects": []})) as server, make_client(server.url) as client:
        answered = CALLS["PUT"](client, _return_http_data_only=False)
    for twin in twins(answered):
        assert twin == answered
        assert twin.attempts == answered.attempts
        assert twin.request_id == "request-77"
        assert twin.headers["CONTENT-TYPE"] == "application/json"


# -- clones ------------------------------------------------------------------------------------------


def test_clones_share_the_pool_and_nothing_else() -> None:
    with FaultServer("ok") as server, make_client(server.url) as client:
        api = IntegrationApi(client)
        clone = api.with_options(timeout=2, retries=False, headers={"X-Trace": "1"})
        second = clone.with_options(headers={"x-trace": "2"})
        assert type(clone) is IntegrationApi
        for one in (api, clone, second, api):
            one.get_customer_session("a")
        clone.get_customer_session("a", _headers={"X-TRACE": "3"})
    assert server.connections == 1
    assert [request.headers.get("x-trace") for request in server.received] == [None, "1", "2", None, "3"]


def test_the_default_client() -> None:
    with FaultServer("ok") as server:
        Configuration.set_default(Configuration(server.url, KEY, trust_env=False))
        with ApiClient.get_default() as client:
            assert ApiClient.get_default() is client
            IntegrationApi(client).get_customer_session("a")
    assert len(server.received) == 1
