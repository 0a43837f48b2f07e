"""A call returns or raises within its time, whatever the server does."""

from __future__ import annotations

import gzip
import socket
import sys
import threading
from typing import Any, Dict, List

import pytest
from faults import FaultServer, Received, answer
from wire_kit import CALLS, KEY, NAMES, REPEATABLE, Certificates, Watch, assert_in_time, ended, eventually, make_client

import talon_one
from talon_one import exceptions as errors
from talon_one.wire import lookups
from talon_one.wire.retries import RetryPolicy
from talon_one.wire.timeouts import Timeouts

TOTAL = 0.25
#: What does not end, and the status that had come by then.
ENDLESS: Dict[str, Any] = {
    "hang": None,
    "drip_head": None,
    "drip_body": 200,
    "drip_chunks": 200,
    "endless_body": 200,
    "hang_mid_body": 200,
    "drip_error_body": 503,
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ENDLESS)
def test_a_server_that_does_not_end(fault: str, call: str, watch: Watch) -> None:
    with FaultServer(fault) as server, make_client(server.url, timeout=TOTAL, debug=True) as client:
        for _ in range(3):  # on a busy machine not even the head may come in time
            end = assert_in_time(lambda: ended(lambda: CALLS[call](client)), TOTAL)
            error: Any = end.error
            assert type(error) is errors.ApiTimeoutException
            if error.status == ENDLESS[fault]:
                break
        assert isinstance(error, TimeoutError)
        assert error.status == ENDLESS[fault]
        assert len(error.attempts) == 1, "no time was left for another try"
        assert end.seconds >= TOTAL * 0.9
        first = str(error).splitlines()[0]
        assert first.startswith(f"{NAMES[call]}: no complete response in time. Whether the service acted")
        watch.assert_clean(error, client)
        assert {request.method for request in server.received} == {call.partition(" ")[0]}


@pytest.mark.parametrize("how", ["whole", "stream", "error"])
def test_what_takes_long_to_unpack(how: str) -> None:
    """The clock is looked at between the pieces of a body that arrived long ago."""
    piece = gzip.compress(b"".join(b"%d" % number + bytes(400) for number in range(100_000)), 1)
    zipped = answer(piece * 100, 500 if how == "error" else 200, {"Content-Encoding": "gzip"})

    def call(client: Any) -> None:
        if how != "stream":
            CALLS["GET"](client)
        else:
            for _ in CALLS["GET"](client, _preload_content=False):
                pass

    with FaultServer(zipped) as server:
        with make_client(server.url, timeout=TOTAL, max_response_bytes=1 << 40, retries=False) as client:
            end = assert_in_time(lambda: ended(lambda: call(client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


def test_interim_answers_win_no_time() -> None:
    def keep_alive(connection: Any, _: Any) -> None:
        while not connection.server.stopping.wait(0.02):
            connection.send(b"HTTP/1.1 102 Processing\r\n\r\n")

    with FaultServer(keep_alive) as server, make_client(server.url, timeout=TOTAL) as client:
        end = assert_in_time(lambda: ended(lambda: CALLS["GET"](client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("slow", ["hang", "drip"])
def test_a_slow_tls_handshake(slow: str, call: str, certificates: Certificates, watch: Watch) -> None:
    with FaultServer(tls=certificates.context(), slow_tls=slow) as server:
        with make_client(server.url, timeout=TOTAL, ssl_ca_cert=certificates.bundle) as client:
            client.rest_client.pool_manager  # noqa: B018  (reading the bundle is not the subject)
            end = assert_in_time(lambda: ended(lambda: CALLS[call](client)), TOTAL)
            assert type(end.error) is errors.ApiTimeoutException
            assert "no connection in time. Nothing was sent." in str(end.error)
            watch.assert_clean(end.error)
        assert server.received == []


@pytest.mark.parametrize("fault", ["hang", "drip_head", "drip_body"])
def test_over_tls_too(fault: str, certificates: Certificates) -> None:
    with FaultServer(fault, tls=certificates.context()) as server:
        with make_client(server.url, timeout=TOTAL, ssl_ca_cert=certificates.bundle) as client:
            client.rest_client.pool_manager  # noqa: B018
            end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


@pytest.mark.parametrize("call", CALLS)
def test_connect_and_read_apart(call: str) -> None:
    """A pair limits each try; both together limit the call."""
    with FaultServer("hang") as server, make_client(server.url) as client:
        arrived: List[int] = []

        def make() -> Any:
            before = len(server.received)
            end = ended(lambda: CALLS[call](client, _request_timeout=(0.2, 0.3)))
            arrived.append(len(server.received) - before)
            return end

        end = assert_in_time(make, 0.5 if call in REPEATABLE else 0.3)
    assert type(end.error) is errors.ApiTimeoutException
    assert set(arrived) == {2 if call in REPEATABLE else 1}


def test_no_limit() -> None:
    def slow(connection: Any, request: Received) -> None:
        connection.server.stopping.wait(0.5)
        answer({"effects": []})(connection, request)

    with FaultServer(slow) as server, make_client(server.url, timeout=0.1, retries=False) as client:
        assert type(ended(lambda: CALLS["GET"](client)).error) is errors.ApiTimeoutException
        assert CALLS["GET"](client, _request_timeout=None).effects == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("fault", "error"), {"429_hour": errors.RateLimitException, "503_hour": errors.ServiceException}.items()
)
def test_a_wait_that_passes_the_deadline_ends_the_call_at_once(
    fault: str, error: Any, call: str, waits: List[float]
) -> None:
    with FaultServer(fault) as server, make_client(server.url, timeout=30) as client:
        end = ended(lambda: CALLS[call](client))
    assert type(end.error) is error
    assert not waits
    assert len(server.received) == 1


def test_many_tries_end_with_the_last_error() -> None:
    policy = RetryPolicy(attempts=10_000, backoff=0.02, max_wait=0.02)
    with FaultServer("503") as server, make_client(server.url, timeout=TOTAL, retries=policy) as client:
        for _ in range(6):  # a try that begins just before the deadline runs into it, and some do
            end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
            error: Any = end.error
            if type(error) is errors.ServiceException:
                break
    assert type(error) is errors.ServiceException
    assert 2 < len(error.attempts) < 10_000
    spent = sum(attempt.duration + (attempt.wait or 0) for attempt in error.attempts)
    assert spent <= TOTAL


def test_a_server_that_does_not_read() -> None:
    def deaf(connection: Any, _: Any) -> None:
        connection.server.stopping.wait(20)

    deaf.at_connect = True  # type: ignore[attr-defined]
    with FaultServer(deaf) as server, make_client(server.url) as client:
        management = talon_one.ManagementApi(client)
        content = b"a,b\n" * 5_000_000
        end = assert_in_time(
            lambda: ended(lambda: management.import_coupons(1, 2, up_file=content, _request_timeout=TOTAL)), TOTAL + 0.1
        )
    assert type(end.error) is errors.ApiTimeoutException


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full backlog")
def test_a_server_that_does_not_accept() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        waiting = [socket.socket() for _ in range(4)]
        try:
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(listener.getsockname())
            with make_client(f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=TOTAL) as client:
                end = assert_in_time(lambda: ended(lambda: CALLS["POST"](client)), TOTAL)
        finally:
            for one in waiting:
                one.close()
    assert type(end.error) is errors.ApiTimeoutException
    assert "no connection in time. Nothing was sent." in str(end.error)


def test_a_name_that_is_not_found_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def slow(*args: Any, **kwargs: Any) -> Any:
        release.wait(20)
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    try:
        with make_client("https://yourname.talon.example", timeout=TOTAL) as client:
            client.rest_client.pool_manager  # noqa: B018
            end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client)), TOTAL)
    finally:
        release.set()
        assert eventually(lambda: not lookups._running)
    assert type(end.error) is errors.ApiTimeoutException


def test_all_connections_in_use() -> None:
    with FaultServer("drip_body") as server, make_client(server.url, connection_pool_maxsize=1) as client:
        with CALLS["GET"](client, _preload_content=False):
            end = assert_in_time(lambda: ended(lambda: CALLS["PUT"](client, _request_timeout=TOTAL)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException
    assert "connection_pool_maxsize" in str(end.error)
    assert len(server.received) == 1


@pytest.mark.parametrize("fault", ["drip_body", "drip_chunks", "endless_body", "hang_mid_body"])
def test_reading_a_stream_keeps_the_deadline(fault: str) -> None:
    def read(client: Any) -> None:
        with CALLS["GET"](client, _preload_content=False) as response:
            for _ in response:
                pass

    with FaultServer(fault) as server, make_client(server.url, timeout=TOTAL) as client:
        end = assert_in_time(lambda: ended(lambda: read(client)), TOTAL)
    assert type(end.error) is errors.ApiTimeoutException


def test_a_call_in_a_thread_keeps_its_deadline() -> None:
    with FaultServer("hang") as server, make_client(server.url, timeout=TOTAL) as client:
        result = CALLS["GET"](client, async_req=True)
        with pytest.raises(TimeoutError, match="the call goes on"):
            result.get(0.05)
        end = ended(result.get)
    assert type(end.error) is errors.ApiTimeoutException


def test_defaults() -> None:
    seen: List[Timeouts] = []
    with FaultServer("ok") as server:
        with make_client(server.url, on_request=lambda request: seen.append(request.timeouts)) as client:
            client.configuration._timeout = talon_one.Configuration("http://127.0.0.1")._timeout
            integration, management = talon_one.IntegrationApi(client), talon_one.ManagementApi(client)
            integration.get_customer_session("cart-1")
            management.export_coupons(1)
            management.import_coupons(1, 2, up_file=b"value\nA\n")
            client.configuration.timeout = 7
            integration.get_customer_session("cart-1")
            management.export_coupons(1)
            integration.with_options(timeout=2.5).get_customer_session("cart-1")
            integration.with_options(timeout=2.5).get_customer_session("cart-1", _request_timeout=1)
            integration.get_customer_session("cart-1", _request_timeout=(4, 5.5))
            integration.get_customer_session("cart-1", _request_timeout=None)
            integration.get_customer_session("cart-1", _request_timeout=10**400)
    assert seen == [
        (3, None, 15),
        (3, None, 300),
        (3, None, 300),
        (3, None, 7),
        (3, None, 7),
        (2.5, None, 2.5),
        (1, None, 1),
        (4, 5.5, 9.5),
        (None, None, None),
        (3, None, 30 * 86400),
    ]


@pytest.mark.parametrize(
    "send",
    [
        lambda client, **options: client.call_api("/x", "GET", **options),
        lambda client, **options: client.request("GET", client.configuration.host, **options),
        lambda client, **options: client.rest_client.request("GET", client.configuration.host, **options),
    ],
    ids=["call_api", "request", "rest_client.request"],
)
def test_calls_without_an_operation_keep_to_the_configuration_too(send: Any) -> None:
    seen: List[Timeouts] = []
    with FaultServer("ok") as server:
        with make_client(server.url, timeout=7, on_request=lambda request: seen.append(request.timeouts)) as client:
            send(client)
            send(client, _request_timeout=2)
            send(client, _request_timeout=None)
            client.configuration = talon_one.Configuration(server.url, KEY, on_request=client.configuration.on_request)
            client.rest_client.configuration = client.configuration
            send(client)
    assert seen == [(3, None, 7), (2, None, 2), (3, None, 7), (3, None, 15)]  # None: not given, as published


@pytest.mark.parametrize(
    ("value", "error"),
    [
        ("5", TypeError),
        (True, TypeError),
        ([1, 2], TypeError),
        (b"1", TypeError),
        ({}, TypeError),
        ((1, "2"), TypeError),
        (0, ValueError),
        (-1, ValueError),
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        ((1,), ValueError),
        ((1, 2, 3), ValueError),
        ((1, 0), ValueError),
    ],
)
def test_what_is_no_timeout(value: Any, error: Any) -> None:
    with pytest.raises(error) as from_configuration:
        talon_one.Configuration("http://127.0.0.1", KEY, timeout=value)
    with FaultServer("ok") as server, make_client(server.url) as client:
        with pytest.raises(error):
            client.configuration.timeout = value
        with pytest.raises(error):
            talon_one.IntegrationApi(client).with_options(timeout=value)
        with pytest.raises(error):
            CALLS["GET"](client, _request_timeout=value)
    assert isinstance(from_configuration.value, talon_one.exceptions.OpenApiException)
    assert server.received == []
