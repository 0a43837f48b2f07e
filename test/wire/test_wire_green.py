"""gevent and eventlet, which replace sockets, threads, locks and TLS."""

from __future__ import annotations

import json
import threading
from contextlib import ExitStack
from typing import Any

import pytest
from faults import FaultServer, Received, echo_id
from wire_kit import Certificates, needed, run_program


class Together:
    """Answers a call for `…-with-3` when three are with it at once, any other after half a second."""

    def __init__(self) -> None:
        self._barriers = {count: threading.Barrier(count) for count in (2, 3, 4, 8, 20)}

    def __call__(self, connection: Any, request: Received) -> None:
        _, several, count = request.target.partition("-with-")
        if several:
            self._barriers[int(count)].wait(30)
        else:
            connection.server.stopping.wait(0.5)
        echo_id(connection, request)


@pytest.mark.parametrize("when", ["before", "after", "after a client was made"])
@pytest.mark.parametrize("kind", ["gevent", "eventlet"])
def test_calls_in_a_patched_process(kind: str, when: str, certificates: Certificates) -> None:
    needed(kind)
    tls = certificates.context()
    with ExitStack() as stack:
        servers = {
            "quick": FaultServer(echo_id),
            "slow": FaultServer(Together()),
            "slow_tls": FaultServer(Together(), tls=tls),
            "hang": FaultServer("hang"),
            "drip": FaultServer("drip_body"),
            "hang_tls": FaultServer("hang", tls=tls),
            "drip_tls": FaultServer("drip_body", tls=tls),
            "drip_handshake": FaultServer(tls=tls, slow_tls="drip"),
            "hang_handshake": FaultServer(tls=tls, slow_tls="hang"),
            "hang_body": FaultServer("hang_mid_body"),
        }
        urls = {name: stack.enter_context(server).url for name, server in servers.items()}
        urls["bundle"] = certificates.bundle
        out, error = run_program("green_program.py", kind, when, json.dumps(urls))
    assert out == "good\n", out + error
