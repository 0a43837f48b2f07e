"""Fault by fault, the client that is awaited does what the one that blocks does."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, List

import aio_kit
import pytest
import wire_kit
from aio_kit import run
from faults import FAULTS, FaultServer, head, raw, refused_port
from wire_kit import CALLS, Certificates, Ended, Watch, assert_in_time

from talon_one import Model
from talon_one import exceptions as errors

#: Those that only the deadline ends.
TIMED = ["hang", "drip_head", "drip_body", "drip_chunks", "drip_error_body", "hang_mid_body"]
TIME = 0.5  # seconds that these calls have
#: A reset may come before or after what was sent before it, and before or after a request is written.
RACES = ["reset_at_connect", "reset_before_head", "reset_mid_head", "reset_after_head", "reset_mid_body"]

#: How much of the body there was when it ended is another each time.
PARTS = ["drip_body", "drip_chunks", "drip_error_body", "endless_body"]


def seen_of(end: Ended, watch: Watch, requests: List[Any]) -> Dict[str, Any]:
    """All that the caller, the log and the service see of a call, but for what is another each time."""
    error: Any = end.error
    lines = [record.getMessage() for record in watch.records() if record.name == "talon_one"]
    seen: Dict[str, Any] = {
        "value": plain(end.value),
        "error": type(error),
        "log": [re.sub(r"[\d.]+ ms|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…", line) for line in lines],
        "levels": [(record.levelname, record.name) for record in watch.records() if record.name == "talon_one"],
        "requests": [
            (one.method, one.target, one.body, sorted(one.headers), one.headers["authorization"]) for one in requests
        ],
        "keys": len({one.key for one in requests}),
    }
    if error is not None:
        attributes = {**vars(error), "advice": error.advice, "shown": str(error), "arguments": error.args}
        attributes["headers"] = None if error.headers is None else list(error.headers.items())
        attributes["attempts"] = [attempt._replace(duration=0.0) for attempt in error.attempts]
        attributes["data"] = plain(error.data)
        seen.update(attributes)
    return seen


def plain(value: Any) -> Any:
    return value.to_dict(serialize=True) if isinstance(value, Model) else value


def blocking(call: str, url: str, watch: Watch, **settings: Any) -> Ended:
    with wire_kit.make_client(url, **settings) as client:
        end = wire_kit.ended(lambda: CALLS[call](client))
        watch.assert_clean(client, *([end.error] if end.error else []))
    return end


def awaited(call: str, url: str, watch: Watch, **settings: Any) -> Ended:
    async def main() -> Ended:
        async with aio_kit.make_client(url, **settings) as client:
            end = await aio_kit.ended(aio_kit.CALLS[call](client))
            watch.assert_clean(client, client.configuration, client.transport, *([end.error] if end.error else []))
        return end

    return run(main())


TWINS: List[Callable[..., Ended]] = [blocking, awaited]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", FAULTS)
def test_both_end_alike(fault: str, call: str, watch: Watch) -> None:
    found = []
    timed = fault in TIMED
    settings = {"max_response_bytes": 1_000_000, "debug": True, **({"timeout": TIME} if timed else {})}
    for twin in TWINS:
        arrived: List[Any] = []

        def once(twin: Any = twin, arrived: List[Any] = arrived) -> Ended:
            watch.forget()
            with FaultServer(fault) as server:
                end: Ended = twin(call, server.url, watch, **settings)
            arrived[:] = server.received
            return end

        end = assert_in_time(once, TIME) if timed else once()
        found.append(seen_of(end, watch, arrived))
    if fault in RACES:
        found = [{name: one[name] for name in ("value", "error", "operation", "keys") if name in one} for one in found]
    if fault in PARTS:
        bodies = sorted((one.pop("body") for one in found), key=len)
        assert bodies[1].startswith(bodies[0])
        for one in found:
            one["shown"] = one["shown"].partition("\nHTTP response body")[0]
            one["log"] = [re.sub(r"no body$|\d+ bytes.*$", "…", line) for line in one["log"]]
    assert found[1] == found[0]


@pytest.mark.parametrize("behind", [b"", b"\r", b"\r\n", b"\r\n1", b"\r\n2\r\n"])
@pytest.mark.parametrize("twin", TWINS)
def test_what_had_come_of_chunks_is_shown_without_their_framing(twin: Any, behind: bytes, watch: Watch) -> None:
    fault = raw(
        head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}),
        b"1\r\n[\r\n1\r\n[" + behind,
        then="hang",
    )
    with FaultServer(fault) as server:
        error: Any = twin("GET", server.url, watch, timeout=TIME).error
    assert type(error) is errors.ApiTimeoutException
    assert error.body == "[["


def both(call: str, url: str, watch: Watch, **settings: Any) -> List[Dict[str, Any]]:
    found = []
    for twin in TWINS:
        watch.forget()
        found.append(seen_of(twin(call, url, watch, debug=True, **settings), watch, []))
    return found


@pytest.mark.parametrize("call", CALLS)
def test_refused_alike(call: str, watch: Watch) -> None:
    keeper, port = refused_port()
    with keeper:
        one, other = both(call, f"http://127.0.0.1:{port}", watch)
    assert other == one


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", ["good", "expired", "wrong_host", "stranger"])
def test_certificates_alike(kind: str, call: str, certificates: Certificates, watch: Watch) -> None:
    with FaultServer(tls=certificates.context(kind)) as server:
        one, other = both(call, server.url, watch, ssl_ca_cert=certificates.bundle)
    assert other == one


@pytest.mark.parametrize("call", CALLS)
def test_a_host_that_does_not_exist_alike(call: str, watch: Watch) -> None:
    one, other = both(call, "https://nowhere.invalid", watch)
    assert other == one
