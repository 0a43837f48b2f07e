"""Error trackers and tracebacks that show local names: none of what they say of a call holds the key."""

from __future__ import annotations

import inspect
import json
import os
from contextlib import ExitStack
from typing import Any

import pytest
from faults import FaultServer
from wire_kit import KEY, needed, run_program

import talon_one.aio


def cut(connection: Any, _: Any) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nabc")
    connection.close()


def echo(connection: Any, request: Any) -> None:
    said = request.headers.get("authorization", "-").encode()
    connection.send(b"HTTP/1.1 403 No\r\nX-Echo: %b\r\nContent-Length: %d\r\n\r\n%b" % (said, len(said), said))


FAULTS = {
    "401": "401",
    "503": "503",
    "hang": "hang",
    "drip": "drip_body",
    "reset": "reset_before_head",
    "html": "html_200",
    "cut": cut,
    "echo": echo,
}


@pytest.mark.skipif(os.name == "nt", reason="interrupts by a timer")
@pytest.mark.parametrize("tool", ["sentry", "rollbar", "rich", "loguru", "standard"])
def test_what_a_tracker_says(tool: str) -> None:
    if tool != "standard":
        needed("sentry_sdk" if tool == "sentry" else tool)
    with ExitStack() as stack:
        urls = {name: stack.enter_context(FaultServer(fault)).url for name, fault in FAULTS.items()}
        out, error = run_program("trackers_program.py", tool, json.dumps(urls), PLANTED=KEY)
    assert out == "good\n", out + error


def test_awaited_methods_are_coroutine_functions() -> None:
    """What they are given is hidden before there is a coroutine, and they are called what they are all the same."""
    for method in (talon_one.aio.IntegrationApi.get_customer_session, talon_one.aio.ManagementApi.get_account):
        assert inspect.iscoroutinefunction(method)
        assert inspect.isfunction(method)
        assert inspect.signature(method).parameters["_headers"].kind is inspect.Parameter.KEYWORD_ONLY
