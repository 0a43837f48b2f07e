"""Calls in a program that is about to end."""

from __future__ import annotations

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
