"""Answers that stand for much more than they are: refused in time, without filling the memory."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import zlib
from typing import Any, Callable, Dict, List, NamedTuple

import pytest
from checkout import ROOT
from conftest import each
from faults import FaultServer, answer, head
from wire_kit import CALLS, Ended, assert_in_time, ended, in_time, make_client

from talon_one import exceptions as errors
from talon_one.model import json as our_json

M = 1 << 20
LIBRARIES: List[Any] = [
    "stdlib",
    pytest.param("orjson", marks=pytest.mark.skipif(our_json.orjson is None, reason="not there")),
]


def effects(unit: bytes, size: int) -> bytes:
    """An answer of about this size, of equal effects."""
    return b'{"effects":[' + unit * (size // len(unit)) + b"[]]}"


def keys(size: int, value: str = "1") -> bytes:
    """An answer of about this size, of one object with many names."""
    made = "".join(f'"{number:x}":{value},' for number in range(size // (8 + len(value))))
    return f'{{"attributes":{{{made}"":1}}}}'.encode()


#: Answers, each the worst of its kind. 1 for what the default settings let pass, or nearly; less for smaller ones.
WORST: Dict[str, Callable[[float], bytes]] = {
    "lists": lambda part: effects(b"[],", int(part * 12 * M)),
    "more lists": lambda part: effects(b"[],", int(part * 60 * M)),
    "objects": lambda part: effects(b'{"a":1},', int(part * 12 * M)),
    "names": lambda part: keys(int(part * 12 * M)),
    "objects with other names": lambda part: b"[%b]" % b",".join(b'{"%x":1}' % at for at in range(int(part * M))),
    "numbers": lambda part: effects(b"0.5,", int(part * 60 * M)),
    "long numbers": lambda part: effects(b"9" * 4000 + b",", int(part * 30 * M)),
    "one text": lambda part: b'{"a":"' + b"x" * int(part * 60 * M) + b'"}',
    "a wide letter": lambda part: b'{"a":"' + b"x" * int(part * 38 * M) + "\U0001f600\\n".encode() + b'"}',
    "an escaped letter": lambda part: b'{"a":"' + b"x" * int(part * 50 * M) + b'\\ud83d\\ude00"}',
    "depth": lambda part: b"[" * int(part * 30 * M) + b"]" * int(part * 30 * M),
    "broken at the end": lambda part: effects(b'"' + b"a" * 60 + b'",', int(part * 60 * M)) + b"}",
    "no JSON": lambda part: b"x" * int(part * 60 * M) + "\U0001f600".encode(),
    "escapes": lambda part: b"\\" * int(part * 60 * M),
}
OF_LIBRARIES = ("lists", "objects", "names", "objects with other names", "a wide letter")

linux = pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs Linux")

CHILD = """
import asyncio
import sys
import time
import talon_one
from talon_one.model import json
url, timeout, library, ways = sys.argv[1:]
if library == "stdlib":
    json.orjson = None
settings = {} if timeout == "default" else {"timeout": float(timeout)}
configuration = talon_one.Configuration(url, "planted-key-of-the-test", trust_env=False, retries=False, **settings)

def blocking():
    with talon_one.ApiClient(configuration) as client:
        talon_one.IntegrationApi(client).get_customer_session("a")

async def awaited():
    async with talon_one.aio.ApiClient(configuration) as client:
        await talon_one.aio.IntegrationApi(client).get_customer_session("a")

for way in ways.split():
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # the peak is that of what comes now
    started = time.monotonic()
    try:
        blocking() if way == "blocking" else asyncio.run(awaited())
        ended = "answer"
    except talon_one.ApiException as error:
        ended = type(error).__name__
    seconds = time.monotonic() - started
    peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
    print(ended, int(peak.split()[1]) // 1024, seconds, flush=True)
"""


class Alone(NamedTuple):
    """A call in a process where no other is under way: how it ended, the MiB of memory that this had at most, and its time."""

    how: str
    peak: int
    seconds: float


def calls_alone(url: str, library: str, *ways: str, timeout: str = "default") -> List[Alone]:
    """One call after the other, in the same process: `blocking` or `awaited`."""
    command = [sys.executable, "-c", CHILD, url, timeout, library, " ".join(ways)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=500, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    lines = [line.split() for line in run.stdout.splitlines()]
    return [Alone(how, int(peak), float(seconds)) for how, peak, seconds in lines]


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="it is CPython whose memory was measured")
@linux
@pytest.mark.parametrize(
    ("library", "worst", "status"),
    each(
        [
            *[("stdlib", worst, 200) for worst in WORST if worst != "escapes"],  # which take time, and no memory
            *[pytest.param("orjson", worst, 200, marks=LIBRARIES[1].marks) for worst in OF_LIBRARIES],
            *[("stdlib", worst, 400) for worst in ("one text", "a wide letter", "no JSON")],
        ]
    ),
)
def test_no_answer_fills_the_memory(library: str, worst: str, status: int) -> None:
    with FaultServer(answer(WORST[worst](1), status)) as server:
        ends = calls_alone(server.url, library, "blocking", "awaited")
    late_or_none = ("answer", "UnreadableAnswerException", "ApiTimeoutException")
    for how, peak, _ in ends:
        assert how in late_or_none if status == 200 else how == "BadRequestException"
        assert peak < 512
    assert len(ends) == 2


@pytest.fixture(params=LIBRARIES)
def library(request: Any, monkeypatch: Any) -> Any:
    monkeypatch.setattr(our_json, "orjson", our_json.orjson if request.param == "orjson" else None)
    return request.param


TOTAL = 3.0


def late(body: bytes, status: int) -> Any:
    """The answer when little time is left."""

    def behave(connection: Any, _: Any) -> None:
        connection.send(head(status, {"Content-Type": "application/json", "Content-Length": len(body)}))
        if not connection.server.stopping.wait(TOTAL - 0.6):
            connection.send(body)

    return behave


@linux
@pytest.mark.parametrize(
    ("library", "worst", "status"),
    each(
        [
            *[("stdlib", worst, 200) for worst in WORST],
            *[pytest.param("orjson", worst, 200, marks=LIBRARIES[1].marks) for worst in OF_LIBRARIES],
            *[("stdlib", worst, 400) for worst in ("names", "a wide letter", "no JSON", "escapes")],
        ]
    ),
)
def test_decoding_keeps_the_deadline(library: str, worst: str, status: int) -> None:
    """A part of the worst: what cannot be interrupted, as copying bytes, takes long on a busy machine."""

    def call() -> Ended:
        (alone,) = calls_alone(
            server.url, library, "blocking", timeout=str(TOTAL)
        )  # so that no other objects are to be collected
        assert alone.how in late_or_none if status == 200 else alone.how in ("BadRequestException", late_or_none[2])
        return Ended(None, None, alone.seconds)

    late_or_none = ("answer", "UnreadableAnswerException", "ApiTimeoutException")
    with FaultServer(late(WORST[worst](0.25), status)) as server:
        assert_in_time(call, TOTAL)


def zipped(body: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize("plain", [False, True])
def test_seven_million_lists(plain: bool, library: Any) -> None:
    body = b'{"effects":[' + b"[]," * 7_000_000 + b"[]]}"
    fault = answer(body) if plain else answer(zipped(body), headers={"Content-Encoding": "gzip"})
    with FaultServer(fault) as server, make_client(server.url, timeout=2) as client:
        end = ended(lambda: CALLS["GET"](client))
    assert type(end.error) is errors.UnreadableAnswerException
    assert in_time(end.seconds, 2)
    says = (
        "more values than Configuration.max_response_bytes" if plain else "decompresses to more than 500 times its size"
    )
    assert says in str(end.error)
    assert len(end.error.body) <= 64 * 1024  # type: ignore[attr-defined]


def test_a_higher_limit_makes_room(library: Any) -> None:
    with FaultServer(answer(effects(b"[],", 3 * M // 2))) as server:
        with make_client(server.url, timeout=60, max_response_bytes=4 * M) as client:
            assert type(ended(lambda: CALLS["GET"](client)).error) is errors.UnreadableAnswerException
        with make_client(server.url, timeout=60, max_response_bytes=16 * M) as client:
            assert len(CALLS["GET"](client).to_dict(serialize=True)["effects"]) == M // 2 + 1


def sessions() -> List[Any]:
    items = [{"sku": f"SKU-{number}", "quantity": 2, "price": 19.9, "position": number} for number in range(40)]
    return [{"integrationId": "order", "state": "open", "cartItems": items}] * 1000


def test_equal_objects_are_no_bomb(library: Any) -> None:
    body = json.dumps({"data": sessions()}).encode()
    packed = gzip.compress(body)
    assert 100 < len(body) / len(packed) < 400
    fault = answer(packed, headers={"Content-Encoding": "gzip"})
    with FaultServer(fault) as server, make_client(server.url) as client:
        data = client.call_api("/x", "GET", response_type="object", _return_http_data_only=True)
    assert data == {"data": sessions()}


def test_zeros_up_to_a_megabyte_are_no_bomb() -> None:
    body = b'{"effects":[]}' + b" " * (M - 14)
    for more, error in ((b"", type(None)), (b" " * 100_000, errors.UnreadableAnswerException)):
        fault = answer(zipped(body + more), headers={"Content-Encoding": "gzip"})
        with FaultServer(fault) as server, make_client(server.url) as client:
            assert type(ended(lambda: CALLS["GET"](client)).error) is error
