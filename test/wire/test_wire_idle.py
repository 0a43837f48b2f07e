"""Connections that wait for their next request: how long, and what becomes of one that was forgotten on the way."""

from __future__ import annotations

import asyncio
import copy
import pickle
import socket
import time
from typing import Any, Callable, List, Optional

import pytest
from faults import FaultServer, Received, echo_id
from wire_kit import CALLS, eventually, make_client

import talon_one
import talon_one.aio
from talon_one.wire import probes

#: What to ask of the socket, afterwards.
Look = Optional[Callable[[socket.socket], Any]]
#: Calls one after the other, with a pause between.
Calls = Callable[..., Any]


def sync_calls(url: str, count: int, pause: float, look: Look = None, **settings: Any) -> Any:
    """What `look` says of the socket."""
    with make_client(url, **settings) as client:
        for number in range(count):
            if number:
                time.sleep(pause)
            CALLS["GET"](client)
        pool = client.rest_client.transport.connections.pools().pool
        return look(pool.pool.idle[-1].sock) if look else None


def aio_calls(url: str, count: int, pause: float, look: Look = None, **settings: Any) -> Any:
    async def main() -> Any:
        async with talon_one.aio.ApiClient(make_client(url, **settings).configuration) as client:
            api = talon_one.aio.IntegrationApi(client)
            for number in range(count):
                if number:
                    await asyncio.sleep(pause)
                await api.get_customer_session("cart-1")
            (home,) = client.transport._homes.values()
            (route,) = home._routes.values()
            return look(*[connection.sock for connection in route.pool.connections]) if look else None

    return asyncio.run(main())


twins = pytest.mark.parametrize("calls", [sync_calls, aio_calls], ids=["sync", "asyncio"])


@twins
@pytest.mark.parametrize(
    "settings, connections",
    [({"max_idle": 0.1}, 3), ({"max_idle": 0}, 3), ({"max_idle": 60}, 1), ({"max_idle": None}, 1), ({}, 1)],
    ids=lambda one: str(one) if isinstance(one, dict) else "",
)
def test_how_long_a_connection_waits(calls: Calls, settings: Any, connections: int) -> None:
    with FaultServer(echo_id) as server:
        calls(server.url, 3, 0.2, **settings)
        assert server.connections == connections
    assert len(server.received) == 3


def test_one_setting_for_both() -> None:
    """And its default has one home."""
    assert talon_one.Configuration().max_idle == 30
    configuration = talon_one.Configuration("https://a.example", "k", max_idle=7)
    assert copy.copy(configuration).max_idle == pickle.loads(pickle.dumps(configuration)).max_idle == 7


def test_it_can_be_changed_later() -> None:
    with FaultServer(echo_id) as server, make_client(server.url) as client:
        CALLS["GET"](client)
        client.configuration.max_idle = 0
        for _ in range(2):
            CALLS["GET"](client)
        assert server.connections == 3


def three_at_once(connection: Any, request: Received) -> None:
    """Answers when there are three connections, or have been."""
    eventually(lambda: connection.server.connections >= 3)
    echo_id(connection, request)


def test_those_that_have_waited_longer_are_closed_too() -> None:
    """They would be kept until they are needed, which may be never."""
    with FaultServer(three_at_once) as server, make_client(server.url, max_idle=0.2) as client:
        api = talon_one.IntegrationApi(client)
        results = [api.get_customer_session(f"c-{number}", async_req=True) for number in range(3)]
        for result in results:
            result.get()
        assert server.connections == 3
        time.sleep(0.3)
        api.get_customer_session("c")
        assert eventually(lambda: server.open_connections == 1)


@pytest.mark.parametrize("value", ["30", True, [1]], ids=repr)
def test_what_is_no_time(value: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"^Configuration\.max_idle: seconds \(int or float\) are needed"):
        talon_one.Configuration(max_idle=value)
    with pytest.raises(talon_one.ApiValueError, match=r"^Configuration\.max_idle: seconds cannot be -1"):
        talon_one.Configuration(max_idle=-1)


# -- options -------------------------------------------------------------------------------------------


def options(sock: socket.socket) -> List[int]:
    """Whether packets go out at once, connections are asked after, and in how many milliseconds one is given up."""
    named = [(socket.IPPROTO_TCP, socket.TCP_NODELAY), (socket.SOL_SOCKET, socket.SO_KEEPALIVE)]
    names = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")
    named += [(socket.IPPROTO_TCP, getattr(socket, name)) for name in names]
    return [sock.getsockopt(*one) for one in named]


def room_to_receive(sock: socket.socket) -> int:
    return sock.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)


linux = pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="this system has no TCP_USER_TIMEOUT")


@linux
@twins
@pytest.mark.parametrize(
    "settings, gives_up",
    [({"timeout": 15}, 5000), ({"timeout": (1, 6)}, 2000), ({"timeout": 1}, 1000), ({"timeout": None}, 30_000)],
    ids=str,
)
def test_options_of_the_client_s_sockets(calls: Calls, settings: Any, gives_up: int) -> None:
    with FaultServer(echo_id) as server:
        nodelay, keepalive, idle, between, count, milliseconds = calls(server.url, 2, 0, options, **settings)
    assert nodelay and keepalive
    assert idle + between * count <= 30, "one that is dead is found before it is too old"
    assert gives_up * 0.8 <= milliseconds <= gives_up


@linux
@twins
@pytest.mark.parametrize("given", [[], [(socket.SOL_SOCKET, socket.SO_RCVBUF, 16384)]], ids=["none", "one"])
def test_the_user_s_options_stand_alone(calls: Calls, given: Any) -> None:
    with FaultServer(echo_id) as server:
        found = calls(server.url, 2, 0, options, socket_options=given)
        size = calls(server.url, 1, 0, room_to_receive, socket_options=given)
        usual = calls(server.url, 1, 0, room_to_receive)
    assert not found[1]
    assert not found[-1]
    assert (size == usual) == (not given)


@twins
def test_an_option_that_the_system_does_not_take(calls: Calls) -> None:
    with FaultServer(echo_id) as server:
        with pytest.raises(talon_one.ApiConnectionException, match="no connection"):
            calls(server.url, 1, 0, socket_options=[(socket.IPPROTO_TCP, 9999, 1)], retries=False)


@twins
def test_a_system_that_lacks_one_of_the_client_s(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others are set, and calls work."""
    unknown = (socket.IPPROTO_TCP, 9999, 1)
    odd = (unknown, *probes.OPTIONS)
    for room in ("probes", "asyncio.connecting", "sync.sockets"):
        monkeypatch.setattr(f"talon_one.wire.{room}.OPTIONS", odd)
    with FaultServer(echo_id) as server:
        assert calls(server.url, 1, 0, lambda sock: sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))


# -- connections that were forgotten --------------------------------------------------------------------


def then_forgotten(connection: Any, request: Received) -> None:
    """Answer, and then take nothing any more of what comes over the first connection, and say nothing."""
    echo_id(connection, request)
    if connection.number == 0:
        connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.server.stopping.wait()
        connection.open = False


#: More than the systems on the way keep for those who do not take it.
_MUCH = {"customerSession": {"attributes": {"much": "x" * 6_000_000}}}


@linux
def test_a_forgotten_connection_does_not_cost_the_whole_deadline() -> None:
    with FaultServer(then_forgotten) as server, make_client(server.url, timeout=9) as client:
        api = talon_one.IntegrationApi(client)
        assert api.update_customer_session_v2("a", {"customerSession": {}})
        answer = api.update_customer_session_v2_with_http_info("b", _MUCH)
    assert [attempt.status for attempt in answer.attempts] == [None, 200]
    assert "the connection broke" in answer.attempts[0].reason
    assert server.connections == 2


@linux
def test_a_forgotten_connection_does_not_cost_the_whole_deadline_awaited() -> None:
    async def main() -> Any:
        async with talon_one.aio.ApiClient(make_client(server.url, timeout=9).configuration) as client:
            api = talon_one.aio.IntegrationApi(client)
            assert await api.update_customer_session_v2("a", {"customerSession": {}})
            return await api.update_customer_session_v2_with_http_info("b", _MUCH)

    with FaultServer(then_forgotten) as server:
        answer = asyncio.run(main())
    assert [attempt.status for attempt in answer.attempts] == [None, 200]
    assert "the connection broke" in answer.attempts[0].reason
    assert server.connections == 2


@linux
def test_what_may_not_be_repeated_is_told_of_it() -> None:
    with FaultServer(then_forgotten) as server, make_client(server.url, timeout=9) as client:
        api = talon_one.IntegrationApi(client)
        api.get_customer_session("a")
        with pytest.raises(talon_one.ApiConnectionException, match="the connection broke"):
            client.call_api("/v9/unknown", "POST", body={"much": "x" * 6_000_000})
    assert server.connections == 1
