"""Clients that are closed, dropped, pickled, copied and cloned."""

from __future__ import annotations

import copy
import gc
import os
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, List

import pytest
from faults import FaultServer, Received, answer, echo_id
from wire_kit import CALLS, KEY, collected, ended, eventually, make_client, threads, wrong_answers

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi
from talon_one import exceptions as errors
from talon_one.wire import lookups
from talon_one.wire.sync.places import Place, Stock


def files() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


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
        connections = client.rest_client.transport.connections
        choose = connections.pools

        def then_close(*_: Any) -> Any:
            monkeypatch.undo()
            found = choose()
            connections.close()
            return found

        monkeypatch.setattr(connections, "pools", then_close)
        assert wrong_answers(IntegrationApi(client), "c", 2) == 0
        assert len(server.received) == 2


def test_a_pool_that_is_closed_keeps_no_one_and_nothing() -> None:
    """Whatever a thread had in its hands when another closed the pool."""

    class Connection:
        closed = False

        def close(self) -> None:
            self.closed = True

    stock, place, late = Stock(1), Place(), Connection()
    assert place.enter(stock, None)
    assert place.connection(lambda: late) is late
    stock.close()
    place.leave(keep=True)
    assert late.closed
    assert not stock.line
    assert not Place().enter(stock, None)


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
        assert KEY not in repr(vars(client.rest_client.transport.connections))


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
        assert asked == ["one.invalid"]
        client.configuration.host = "https://two.invalid"
        ended(lambda: CALLS["GET"](client, _request_timeout=0.5))
        assert asked == ["one.invalid", "two.invalid"]
        answers.set()
        assert eventually(lambda: not lookups._running)
        client.configuration.host = "https://one.invalid"
        assert "not found" in str(ended(lambda: CALLS["GET"](client, _request_timeout=5)).error)
    assert asked == ["one.invalid", "two.invalid", "one.invalid"], "no answer is kept"


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
