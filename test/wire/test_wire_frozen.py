"""freezegun and time-machine, with which tests stop the clock of a program."""

from __future__ import annotations

import importlib.util
import json
from contextlib import ExitStack

import pytest
from faults import FaultServer, answer
from wire_kit import Certificates, needed, run_program

_SESSION = {"customerSession": {"created": "2020-02-03T04:05:06.7Z"}, "effects": []}


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("tool", ["freezegun", "time_machine"])
def test_calls_while_the_clock_stands(tool: str, when: str, certificates: Certificates) -> None:
    """Deadlines hold, and moments that are read are Python's own. when: whether the package is there before."""
    needed(tool)
    needed("orjson")
    tls = certificates.context()
    busy = [answer({"message": "busy"}, 503, {"Retry-After": "1"}), answer(_SESSION)]
    loops = ["uvloop"] if importlib.util.find_spec("uvloop") else []
    with ExitStack() as stack:
        servers = {
            "quick": FaultServer(answer(_SESSION)),
            "busy": FaultServer(*busy * (2 + len(loops))),
            "hang": FaultServer("hang"),
            "drip_body": FaultServer("drip_body"),
            "hang_tls": FaultServer("hang", tls=tls),
            "drip_handshake": FaultServer(tls=tls, slow_tls="drip"),
        }
        urls = {name: stack.enter_context(server).url for name, server in servers.items()}
        out, error = run_program(
            "frozen_program.py", tool, when, json.dumps({**urls, "bundle": certificates.bundle, "loops": loops})
        )
    assert out == "good\n", out + error
