"""What a fault leaves behind: pools, sockets, and the caller's own errors."""

from __future__ import annotations

import gc
import gzip
import sys
import weakref
from typing import Any

import pytest
from faults import FaultServer, answer, refused_port
from wire_kit import CALLS, EAGER, ended, eventually, make_client

from talon_one import exceptions as errors
from talon_one.wire.sync import streams, transport


def test_a_pool_that_is_closed_meanwhile_fails_no_call() -> None:
    with FaultServer("ok") as server, make_client(server.url, retries=False) as client:
        connections = client.rest_client.transport.connections
        connections.pools().pool.close()  # as when another thread closes the client right now
        assert CALLS["GET"](client).effects == []
        assert len(server.received) == 1


GOES_WRONG = [
    "400",
    "html_200",
    "half_json",
    "list_200",
    "reset_before_head",
    "short_body",
    "cut_head",
    "hang",
    "bad_gzip",
]


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="PyPy counts no references")
@pytest.mark.parametrize("how", ["whole", "stream", "refused"])
@pytest.mark.parametrize("fault", GOES_WRONG)
def test_a_client_that_is_dropped_after_a_fault_is_gone(fault: str, how: str) -> None:
    """And its sockets with it, without waiting for the garbage collector."""
    keeper, port = refused_port()
    with FaultServer("ok", fault) as server, keeper:
        url = f"http://127.0.0.1:{port}" if how == "refused" else server.url
        clients = [make_client(url, timeout=0.3)]
        there = weakref.ref(clients[0].rest_client)
        gc.collect()
        gc.disable()
        try:
            for call in ("PUT", "GET"):
                try:  # not by `ended`, whose frame would hold the error, and the error its frame
                    found = CALLS[call](clients[0], _preload_content=how != "stream")
                    found = found.read() if how == "stream" else None
                except errors.ApiException:
                    found = None
            clients.clear()
            assert there() is None
        finally:
            gc.enable()
        assert eventually(lambda: server.open_connections == 0)


class Interrupted(BaseException):
    """What a signal's handler raises."""


@pytest.mark.parametrize("how", ["whole", "zipped", "stream", "zipped stream"])
def test_an_interrupt_while_a_body_is_read(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reaches the caller, and the client's only connection is free again, also while it is at hand."""
    body = gzip.compress(b"[]") if "zipped" in how else b"[]"
    headers = {"Content-Encoding": "gzip"} if "zipped" in how else {}

    def interrupt(*_: Any, **__: Any) -> None:
        raise Interrupted

    with FaultServer(answer(body, headers=headers), "ok") as server:
        with make_client(server.url, connection_pool_maxsize=1, timeout=1) as client:
            caught = None
            try:
                if "stream" in how:
                    response = CALLS["GET"](client, _preload_content=False)
                    monkeypatch.setattr(streams.Body, "_piece", interrupt)
                    response.read(10)
                else:
                    monkeypatch.setattr(transport, "read_body", interrupt)
                    CALLS["GET"](client)
            except Interrupted as error:
                caught = error
            monkeypatch.undo()
            assert CALLS["PUT"](client).effects == []
            assert caught is not None
    assert len(server.received) == 2


def test_the_caller_s_own_error_is_not_hidden() -> None:
    """An exception raised while another is handled keeps that one as its context, and no other."""
    with FaultServer("503") as server, make_client(server.url, retries=EAGER) as client:
        error = ended(lambda: CALLS["POST"](client)).error
    assert error is not None
    assert error.__cause__ is None
    assert error.__context__ is None
