"""Places at a pool, and what becomes of connections."""

from __future__ import annotations

import _thread
import socket
import threading
import time
from typing import Any, List

import pytest
from faults import FaultServer, answer, echo_id, head, raw
from hypothesis import given
from hypothesis import strategies as st
from wire_kit import CALLS, Certificates, assert_in_time, ended, eventually, make_client, wrong_answers

from talon_one import IntegrationApi, ManagementApi
from talon_one import exceptions as errors
from talon_one.wire import lookups
from talon_one.wire.sync import connections
from talon_one.wire.sync.places import Place, Stock


def pool_of(client: Any) -> Any:
    return client.rest_client.transport.connections.pools().pool


# -- places ----------------------------------------------------------------------------------------


@given(
    st.integers(1, 3), st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["ask", "keep", "close"])), max_size=40)
)
def test_places_are_given_in_the_order_of_asking(maxsize: int, steps: Any) -> None:
    """Whoever comes and goes: as many have a place as may, those who asked first; no connection is in two hands."""

    class Connection:
        open = True

        def close(self) -> None:
            self.open = False

    stock = Stock(maxsize)
    places = [Place() for _ in range(6)]
    asked: List[int] = []
    held: Any = {}
    for number, what in steps:
        if what == "ask":
            if number not in asked:
                asked.append(number)
                if places[number].enter(stock, time.monotonic() - 1):
                    held[number] = places[number].connection(Connection)
        else:
            places[number].leave(keep=what == "keep")
            gone = held.pop(number, None)
            if gone is not None and what == "close":
                assert not gone.open
            if number in asked:
                asked.remove(number)
        assert stock.first() == [places[number] for number in asked[:maxsize]]
        assert len(set(map(id, held.values()))) == len(held) <= maxsize
        assert all(one.open for one in [*held.values(), *stock.idle])
        assert not set(map(id, held.values())) & set(map(id, stock.idle))
    for place in places:
        place.leave()
    assert not stock.line
    assert len(stock.idle) <= maxsize


def test_the_connection_used_last_is_used_next() -> None:
    with FaultServer(echo_id) as server, make_client(server.url, connection_pool_maxsize=5) as client:
        api = IntegrationApi(client)
        streams = [api.get_customer_session("s", _preload_content=False) for _ in range(3)]
        for number in (0, 2, 1):
            streams[number].read()
        assert wrong_answers(api, "c", 4) == 0
        assert {request.connection for request in server.received[3:]} == {1}


def test_a_wait_for_a_place_leaves_less_time_to_connect() -> None:
    """What is behind the wait ends at the call's deadline, too: here nobody takes the new connection."""

    def call() -> Any:
        listener = socket.socket()
        keep: List[socket.socket] = [listener]
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)

        def serve() -> None:
            first, _ = listener.accept()
            first.recv(65536)
            for _ in range(4):  # the line of those who want to connect is full now
                other = socket.socket()
                other.setblocking(False)
                other.connect_ex(listener.getsockname())
                keep.append(other)
            time.sleep(0.8)
            first.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            first.close()

        server = threading.Thread(target=serve)
        server.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with make_client(url, timeout=1, connection_pool_maxsize=1, retries=False) as client:
            first = threading.Thread(target=lambda: CALLS["GET"](client))
            first.start()
            time.sleep(0.1)
            end = ended(lambda: CALLS["GET"](client))
            first.join()
        server.join()
        for one in keep:
            one.close()
        assert type(end.error) is errors.ApiTimeoutException
        return end

    assert_in_time(call, 1)


def test_who_uses_urllib3_directly_shares_the_connections() -> None:
    with FaultServer(echo_id, echo_id, "reset_before_head", echo_id) as server:
        with make_client(server.url, connection_pool_maxsize=1) as client:
            manager = client.rest_client.pool_manager
            assert wrong_answers(IntegrationApi(client), "c", 1) == 0
            assert manager.request("GET", f"{server.url}/v2/x").status == 200
            assert server.connections == 1
            with pytest.raises(Exception, match="aborted"):
                manager.request("GET", f"{server.url}/v2/x", retries=False)
            unread = manager.request("GET", f"{server.url}/v2/x", preload_content=False)
            unread.release_conn()
            unread.close()
            assert wrong_answers(IntegrationApi(client), "c", 2) == 0
            assert not pool_of(client).pool.line


# -- streams -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize("end", ["length", "close"])
def test_a_stream_that_another_thread_closes(end: str, tls: bool, certificates: Certificates) -> None:
    """It does so at once, its place is free, and the one who reads is told."""
    length = {"Content-Length": 100} if end == "length" else {"Connection": "close"}
    fault = raw(head(200, {"Content-Type": "application/csv", **length}), b"id\n", then="hang")
    with FaultServer(
        fault, answer(b"id\n", content_type="application/csv"), tls=certificates.context() if tls else None
    ) as server:
        settings = {"timeout": 20, "connection_pool_maxsize": 1, "ssl_ca_cert": certificates.bundle}
        with make_client(server.url, **settings) as client:
            stream = ManagementApi(client).export_coupons(1, campaign_id=2, _preload_content=False)
            assert stream.read(3) == b"id\n"
            ends: List[Any] = []
            reader = threading.Thread(target=lambda: ends.append(ended(stream.read)))
            reader.start()
            time.sleep(0.2)
            closing = ended(stream.close)
            assert closing.error is None
            reader.join(60)
            assert closing.seconds < settings["timeout"]
            assert type(ends[0].error) is errors.ApiValueError
            assert "closed" in str(ends[0].error)
            assert ManagementApi(client).export_coupons(1, campaign_id=2) == "id\n"
        assert eventually(lambda: server.open_connections == 0)


def test_closing_a_stream_at_its_end_takes_nobody_s_connection() -> None:
    """Its connection is another call's by then."""
    with FaultServer(echo_id) as server, make_client(server.url, connection_pool_maxsize=1) as client:
        api = IntegrationApi(client)
        for number in range(20):
            stream = api.get_customer_session(f"s-{number}", _preload_content=False)
            stream.read()
            other = api.get_customer_session(f"o-{number}", _preload_content=False)
            stream.close()
            del stream
            assert f'"o-{number}"'.encode() in other.read()
        assert server.connections == 1


# -- hosts --------------------------------------------------------------------------------------------


def test_pools_of_hosts_that_are_no_longer_called_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    servers = [FaultServer("ok") for _ in range(12)]
    with FaultServer("ok") as own, make_client(own.url) as client:
        for server in servers:
            server.__enter__()
        try:
            CALLS["GET"](client)
            for server in servers:
                client.request("GET", f"{server.url}/x")
            assert eventually(lambda: sum(server.open_connections for server in servers) <= connections._MOST_HOSTS)
            assert servers[-1].open_connections == 1, "the last is in use"
            monkeypatch.setattr(connections, "_UNUSED", 0.0)
            CALLS["GET"](client)
            assert eventually(lambda: sum(server.open_connections for server in servers) == 0)
            client.request("GET", f"{servers[0].url}/x")
            assert own.connections == 1, "that of the configured host stays"
        finally:
            for server in servers:
                server.__exit__()


# -- answers before the end of a request ------------------------------------------------------------------


@pytest.mark.parametrize("interim", [b"", b"HTTP/1.1 100 Continue\r\n\r\n"])
@pytest.mark.parametrize("tls", [False, True])
def test_a_status_that_comes_before_the_body_was_taken(tls: bool, interim: bytes, certificates: Certificates) -> None:
    """The rest of the body is not sent then, and nothing else goes over that connection."""
    too_large = head(413, {"Content-Type": "application/json", "Content-Length": 22}) + b'{"message":"too large"}'[:22]

    def serve(listener: socket.socket, done: threading.Event) -> None:
        conn, _ = listener.accept()
        if tls:
            conn = certificates.context().wrap_socket(conn, server_side=True)
        conn.recv(1000)
        conn.sendall(interim + too_large)
        done.wait(20)  # and reads no more
        conn.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        done = threading.Event()
        server = threading.Thread(target=serve, args=(listener, done))
        server.start()
        url = f"{'https' if tls else 'http'}://127.0.0.1:{listener.getsockname()[1]}"
        with make_client(url, timeout=15, retries=False, ssl_ca_cert=certificates.bundle) as client:
            end = ended(lambda: client.request("POST", f"{url}/x", body=b"x" * 20_000_000))
            done.set()
            assert end.error is None, end.error
            assert end.value.status == 413
            assert not pool_of(client).pool.idle
        server.join()


def test_a_slow_reader_gets_all(certificates: Certificates) -> None:
    """Pauses are no answer, and neither is what TLS sends by itself."""
    body = bytes(range(256)) * 20_000
    for tls in (False, True):

        def slow(connection: Any, request: Any) -> None:
            echo = str(len(request.body) == len(body) and request.body == body).encode()
            answer(echo, content_type="text/plain")(connection, request)

        server = FaultServer(slow, tls=certificates.context() if tls else None)
        with server, make_client(server.url, timeout=30, ssl_ca_cert=certificates.bundle) as client:
            reading = server._serve

            def later(connection: Any, reading: Any = reading) -> None:
                time.sleep(1)
                reading(connection)

            server._serve = later  # type: ignore[method-assign]
            if tls:  # the handshake is first, then the pause
                server._serve = reading  # type: ignore[method-assign]
            assert client.request("PUT", f"{server.url}/x", body=body).data == b"True"


# -- look-ups --------------------------------------------------------------------------------------------


def test_only_what_is_no_name_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blocked(RuntimeError):
        """Of a tool that keeps tests from the network."""

    def failing(error: Exception) -> Any:
        def look_up(*_: Any, **__: Any) -> Any:
            raise error

        return look_up

    with make_client("https://shop.example", retries=False, timeout=2) as client:
        for error, words in (
            (socket.gaierror(-2, "unknown"), "the host name was not found"),
            (UnicodeError("label too long"), "the host name is not valid"),
            (Blocked("no network in tests"), None),
        ):
            monkeypatch.setattr(socket, "getaddrinfo", failing(error))
            end = ended(lambda: CALLS["GET"](client))
            if words is None:
                assert end.error is error
            else:
                assert words in str(end.error)
    assert not lookups._running


@pytest.mark.parametrize("kind", [RuntimeError, type("PythonFinalizationError", (RuntimeError,), {})])
def test_a_look_up_where_no_thread_can_be_started(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise kind("can't create new thread at interpreter shutdown")

    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *args, **kwargs: real("127.0.0.1", *args, **kwargs))
    monkeypatch.setattr(_thread, "start_new_thread", refuse)
    looked_up = lookups.look_up("shop.example", 443, time.monotonic() + 5)
    assert looked_up[0][4] == ("127.0.0.1", 443)
    assert not lookups._running
