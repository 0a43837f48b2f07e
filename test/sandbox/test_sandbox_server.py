"""The sandbox's server: the faults that it makes, the lines that it logs, and the bounds that it keeps."""

from __future__ import annotations

import json
import logging
import re
import select
import socket
import struct
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, Iterator

import pytest
import urllib3
from aio_kit import run
from sandbox_shop import item, raw

from talon_one import ApiClient, Configuration, IntegrationApi, RetryPolicy
from talon_one.exceptions import (
    ApiConnectionException,
    ApiTimeoutException,
    ServiceException,
    UnreadableAnswerException,
)
from talon_one.sandbox import Sandbox, limits, server
from talon_one.sandbox.faults import KINDS, Faults

ONCE = Configuration("https://shop.example", "key", retries=False)
BODY = {"customerSession": {"profileId": "p", "cartItems": [item(20)]}}
RAISED: dict[str, Any] = {
    "429": 429,
    **dict.fromkeys(("500", "502", "503", "504"), ServiceException),
    "reset": ApiConnectionException,
    "timeout": ApiTimeoutException,
    "cut": UnreadableAnswerException,
}
DONE = ("timeout", "cut")  # the request was done, and its answer lost


def connected(box: Sandbox) -> socket.socket:
    host, port = box.url.partition("//")[2].split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def everything(connection: socket.socket) -> bytes:
    """What comes until the other side closes the connection."""
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


# -- faults ----------------------------------------------------------------------------------------


def test_every_kind_is_tried_here():
    assert RAISED.keys() == KINDS.keys()


@pytest.mark.parametrize("way", ["direct", "awaited", "wire"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_fault(kind, way):
    with Sandbox(faults={kind: 1.0}) as box:
        if way == "wire":
            configuration = Configuration(box.url, "key", retries=False, trust_env=False, timeout=0.7)
            with box_client(configuration) as api, pytest.raises(Exception) as raised:
                api.update_customer_session_v2("s1", BODY)
        elif way == "direct":
            with pytest.raises(Exception) as raised:
                box.integration_api(ONCE).update_customer_session_v2("s1", BODY)
        else:
            with pytest.raises(Exception) as raised:
                run(box.async_integration_api(ONCE).update_customer_session_v2("s1", BODY))
        expected = RAISED[kind]
        assert raised.value.status == 429 if expected == 429 else isinstance(raised.value, expected)
        assert raised.value.was_sent is not False
        box.faults = {}
        if kind.isdecimal():
            assert raised.value.status == int(kind)
        elif kind == "timeout":
            deadline = time.monotonic() + 20
            while not _sessions(box) and time.monotonic() < deadline:
                time.sleep(0.01)
        assert _sessions(box) == (["s1"] if kind in DONE else [])


@contextmanager
def box_client(configuration: Configuration) -> Iterator[IntegrationApi]:
    with ApiClient(configuration) as client:
        yield IntegrationApi(client)


def _sessions(box: Sandbox) -> list[str]:
    return [one.integration_id for one in box.management_api().get_application_sessions(1).data]


def test_a_reset_is_one_on_the_wire_and_a_cut_comes_halfway():
    with Sandbox() as box:
        whole = raw(box.url, "PUT", "/v2/customer_sessions/s1", BODY)[1]
        request = b"GET /v2/customer_sessions/s1 HTTP/1.1\r\nAuthorization: ApiKey-v1 key\r\n\r\n"
        box.faults = {"reset": 1}
        with connected(box) as connection, pytest.raises(ConnectionResetError):
            connection.sendall(request)
            everything(connection)
        box.faults = {"cut": 1}
        with connected(box) as connection:
            connection.sendall(request)
            head, _, body = everything(connection).partition(b"\r\n\r\n")
        length = int(re.search(rb"Content-Length: (\d+)", head)[1])  # type: ignore[index]
        assert head.startswith(b"HTTP/1.1 200 OK\r\n")
        assert len(body) == length // 2
        assert whole["effects"] is not None


def test_a_client_gets_over_faults_and_nothing_happens_twice():
    with Sandbox(faults={"reset": 0.15, "503": 0.15, "cut": 0.15, "timeout": 0.05}) as box:
        tries: list[str] = []
        patient = Configuration("https://shop.example", "key", on_request=lambda request: tries.append(request.method))
        patient.retries = RetryPolicy(attempts=20, backoff=0.001, max_wait=0.01)
        api = box.integration_api(patient)
        for number in range(12):
            state = api.update_customer_session_v2(
                f"s{number}", {**BODY, "responseContent": ["customerSession"]}, _request_timeout=30
            )
            assert state.customer_session.update_count == 1
        assert len(tries) > 12


def test_the_same_requests_meet_the_same_faults():
    rates = {"503": 0.3, "reset": 0.2}
    first, second = Faults(rates), Faults(rates)
    drawn = [first.next() for _ in range(2000)]
    assert drawn == [second.next() for _ in range(2000)]
    counted = Counter(drawn)
    assert set(counted) == {None, "503", "reset"}
    assert 500 < counted["503"] < 700
    assert 300 < counted["reset"] < 500


def test_latency_is_waited_for():
    with Sandbox(latency=0.15) as box:
        for call in (
            lambda: box.integration_api().update_customer_session_v2("s1", BODY),
            lambda: run(box.async_integration_api().update_customer_session_v2("s1", BODY)),
            lambda: raw(box.url, "PUT", "/v2/customer_sessions/s1", BODY),
        ):
            started = time.monotonic()
            call()
            assert time.monotonic() - started >= 0.15
        started = time.monotonic()
        with pytest.raises(ApiTimeoutException):
            box.latency = 1000
            box.integration_api(ONCE).update_customer_session_v2("s2", BODY, _request_timeout=0.05)
        assert time.monotonic() - started < 100
        box.latency = 0
        assert _sessions(box) == ["s1", "s2"]  # who asked did not wait, and it was done


def test_nobody_is_kept_waiting_when_it_ends():
    with ThreadPoolExecutor(2) as pool:
        box = Sandbox(latency=1000)
        asked = pool.submit(raw, box.url, "PUT", "/v2/customer_sessions/s1", BODY)
        deadline = time.monotonic() + 20
        while threading.active_count() < 4 and time.monotonic() < deadline:
            time.sleep(0.01)  # until it is under way
        pool.submit(box.close).result(20)
        try:
            assert asked.result(20)[0] == 200
        except urllib3.exceptions.HTTPError:
            pass  # it came too late


def test_a_request_under_way_when_it_ends_is_read_whole_and_answered():
    body = json.dumps(BODY).encode()
    fields = f"Authorization: ApiKey-v1 k\r\nContent-Length: {len(body)}\r\nExpect: 100-continue\r\n"
    with ThreadPoolExecutor(1) as pool, Sandbox() as box, connected(box) as idle, connected(box) as caller:
        caller.sendall(f"PUT /v2/customer_sessions/s1 HTTP/1.1\r\n{fields}\r\n".encode())
        assert caller.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        closed = pool.submit(box.close)
        assert idle.recv(1) == b""  # it asked for nothing
        assert select.select([caller], [], [], 0.2)[0] == []
        caller.sendall(body)
        assert everything(caller).startswith(b"HTTP/1.1 200 ")
        closed.result(20)


def test_the_limit_of_the_management_api(monkeypatch):
    now = 100.0
    monkeypatch.setattr(limits, "monotonic", lambda: now)
    with Sandbox(rate_limit=True) as box:
        management = box.management_api(ONCE)

        def statuses(times: int) -> list[int]:
            found = []
            for _ in range(times):
                try:
                    management.get_campaign(1, 1)
                    found.append(200)
                except Exception as error:
                    found.append(error.status)  # type: ignore[attr-defined]
            return found

        assert statuses(5) == [200, 200, 200, 429, 429]
        assert len(management.get_application_sessions(1).data) == 0  # another endpoint
        for number in range(5):
            box.integration_api(ONCE).update_customer_session_v2(f"s{number}", BODY)
        now += 0.99
        assert statuses(1) == [429]
        now += 0.01
        assert statuses(4) == [200, 200, 200, 429]
        status, answer, _ = raw(box.url, "GET", "/v1/applications/1/campaigns/1", auth="ManagementKey-v1 k")
        assert (status, answer) == (429, {"message": "get_campaign takes 3 requests a second", "StatusCode": 429})


def test_without_the_limit_there_is_none():
    with Sandbox() as box:
        for _ in range(10):
            box.management_api(ONCE).get_campaign(1, 1)


# -- the lines -------------------------------------------------------------------------------------


def test_a_line_for_each_request_and_nothing_of_anybody_in_it(caplog):
    caplog.set_level(logging.INFO, "talon_one.sandbox.requests")
    with Sandbox() as box:
        auth = "ApiKey-v1 secret-key"
        raw(box.url, "PUT", "/v2/customer_sessions/jane%40example.com?dry=true&x=jane", BODY, auth=auth)
        raw(box.url, "GET", "/v1/applications/1/campaigns/4711?name=jane", auth="ManagementKey-v1 secret-key")
        raw(box.url, "GET", "/nothing/jane", auth=auth)
        raw(box.url, "GET", "/v2/customer_sessions/jane", auth=auth, Host="jane.example")
        box.faults = {"cut": 1}
        with pytest.raises(urllib3.exceptions.HTTPError):
            raw(box.url, "GET", "/v2/customer_sessions/jane", auth=auth)
    lines = [record.getMessage() for record in caplog.records]
    assert {line.rpartition(" ")[0].rpartition(" ")[0] for line in lines} == {
        "PUT /v2/customer_sessions/{customerSessionId} 200",
        "GET /v1/applications/1/campaigns/4711 404",
        "GET (no path of the contract) 404",
        "GET (no path of the contract) 403",
        "GET /v2/customer_sessions/{customerSessionId} cut",
    }
    assert len(lines) == 5
    assert all(re.fullmatch(r".* \d+ ms", line) for line in lines)
    assert not re.search("jane|secret", caplog.text)


# -- bounds ----------------------------------------------------------------------------------------


def test_heads_have_bounds(caplog):
    caplog.set_level(logging.INFO, "talon_one.sandbox.requests")
    with Sandbox() as box:
        for head, status in (
            (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
            (b"GET / HTTP/1.1\r\nX-Long: " + b"x" * 70_000 + b"\r\n\r\n", 431),
            (b"GET / HTTP/1.1\r\n" + b"X-Many: x\r\n" * 200 + b"\r\n", 431),
            (b"GET / HTTP/1.1\r\n" + (b"X-Large: " + b"x" * 30_000 + b"\r\n") * 90 + b"\r\n", 431),
        ):
            with connected(box) as connection:
                sending = threading.Thread(target=_send, args=(connection, head))
                sending.start()
                assert int(connection.recv(65536).split()[1]) == status
                with suppress(OSError):  # it may be closed already
                    connection.shutdown(socket.SHUT_RDWR)
                sending.join(20)
        assert raw(box.url, "GET", "/v2/customer_sessions/s1")[0] == 404
    lines = [record.getMessage() for record in caplog.records]
    assert sum(line.endswith(" (no request) 431") for line in lines) == 3
    assert not any("xxx" in line for line in lines)


def _send(connection: socket.socket, data: bytes) -> None:
    try:
        connection.sendall(data)
    except OSError:
        pass  # it was closed, which is fine


@pytest.mark.parametrize("drip", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nX: "])
def test_slow_heads_are_not_waited_for(monkeypatch, drip):
    monkeypatch.setattr(server, "_HEAD", 0.3)
    with Sandbox() as box, connected(box) as connection:
        connection.sendall(drip)
        ended = threading.Event()

        def dripping() -> None:
            while drip and not ended.wait(0.05):
                _send(connection, b"x")

        with ThreadPoolExecutor(1) as pool:
            pool.submit(dripping)
            try:
                assert connection.recv(65536) == b""
            except ConnectionResetError:
                pass  # it was closed while a byte was under way
            finally:
                ended.set()


def test_slow_bodies_are_not_waited_for(monkeypatch):
    monkeypatch.setattr(server, "_BODY", 0.3)
    with Sandbox() as box, connected(box) as connection:
        connection.sendall(
            b"PUT /v2/customer_sessions/s1 HTTP/1.1\r\nAuthorization: ApiKey-v1 key\r\nContent-Length: 9\r\n\r\n{"
        )
        assert b"200" not in everything(connection)[:20]
        assert _sessions(box) == []


def test_connections_have_a_limit(monkeypatch):
    monkeypatch.setattr(server, "_MOST_CONNECTIONS", 3)
    with Sandbox() as box:
        idle = [connected(box) for _ in range(3)]
        status, answer, _ = raw(box.url, "GET", "/v2/customer_sessions/s1")
        assert (status, answer["message"]) == (503, "The sandbox has too many connections")
        for one in idle:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            one.close()
        deadline = time.monotonic() + 20
        while status == 503 and time.monotonic() < deadline:
            status = raw(box.url, "GET", "/v2/customer_sessions/s1")[0]
        assert status == 404


def test_sixteen_clients_at_once():
    with Sandbox() as box, ThreadPoolExecutor(16) as pool:
        asked = [pool.submit(raw, box.url, "PUT", f"/v2/customer_sessions/s{n}", BODY) for n in range(48)]
        assert [one.result(60)[0] for one in asked] == [200] * 48
        assert len(_sessions(box)) == 48
