"""Calls in a program that is about to end."""

from __future__ import annotations

import sys

import pytest
from faults import FaultServer, echo_id
from wire_kit import run_program


@pytest.mark.parametrize("when", ["before", "after", "alone", "threads"])
@pytest.mark.parametrize("how", ["plain", "async"])
def test_a_call_in_a_handler_of_atexit(how: str, when: str) -> None:
    """Registered before the first call or after it, for a host with a name or in digits: it just works."""
    for name in ("127.0.0.1", "shop.example"):
        with FaultServer(echo_id) as server:
            out, error = run_program(
                "exit_program.py", server.url, name, how, when, PYTHONWARNINGS="error,ignore:The host"
            )
        assert (out, error) == ("last\n", "")
        assert server.received[-1].target.endswith("/last")


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="PyPy leaves what is left at the end")
@pytest.mark.parametrize("how", ["plain", "async"])
def test_a_call_of_what_is_collected_last(how: str) -> None:
    """Then a thread would start, and never run."""
    with FaultServer(echo_id) as server:
        out, error = run_program("exit_program.py", server.url, "127.0.0.1", how, "garbage", timeout=30)
    assert (out, error) == ("last\n", "")
