"""Every fault of a server over asyncio: the sync twin's tests, and the two side by side."""

from __future__ import annotations

import re
from typing import Any, List

import pytest
import test_wire_faults
from aio_transport_kit import make_bridged_client, over_asyncio
from faults import FaultServer
from test_wire_faults import EXPECTED
from wire_kit import CALLS, Watch, ended, make_client

globals().update(
    over_asyncio(test_wire_faults, without=["test_every_fault_is_expected_somewhere", "test_errors_made_by_hand"])
)

#: A reset may hit before or after what came with it was read; both are right.
_OF_CHANCE = {"reset_at_connect", "reset_before_head", "reset_mid_head", "reset_after_head", "reset_mid_body"}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", sorted(set(EXPECTED) - _OF_CHANCE))
def test_both_twins_say_the_same(fault: str, call: str, watch: Watch) -> None:
    """The same exceptions with the same attributes, the same lines in the log, the same bytes sent."""
    told: List[Any] = []
    for make in (make_client, make_bridged_client):
        with FaultServer(fault) as server:
            with make(server.url, max_response_bytes=1_000_000, debug=True, idempotency_keys=False) as client:
                before = len(watch.records())
                end: Any = ended(lambda: CALLS[call](client))  # noqa: B023
                lines = [record.getMessage() for record in watch.records()[before:] if record.name == "talon_one"]
        told.append(
            [
                type(end.error),
                _without_times(str(end.error)),
                {name: getattr(end.error, name, None) for name in ("status", "reason", "body", "request_id")},
                [attempt._replace(duration=0) for attempt in getattr(end.error, "attempts", ())],
                sorted((getattr(end.error, "headers", None) or {}).items()),
                [_without_times(line) for line in lines],
                [(one.method, one.target, sorted(one.headers), one.body) for one in server.received],
            ]
        )
    assert told[0] == told[1]


def _without_times(text: str) -> str:
    return re.sub(r"127\.0\.0\.1:\d+|[\d.]+ ms", "…", text)
