"""The transports that the guide shows: typed, and one of them under every fault of a server."""

from __future__ import annotations

import platform
import re
import sys
from pathlib import Path
from typing import Any, Dict, Set

import pages
import pytest
from aio_kit import CALLS, ended, make_client, run
from checkout import ROOT, run_tool
from fault_expectations import EXPECTED, accepted_by_delete, tries
from faults import FaultServer
from loopback import Loopback
from wire_kit import KEY, Watch

import talon_one
from talon_one import aio

PAGE = "docs/guides/transports.md"
KINDS = ["AiohttpTransport", "AsyncHttpxTransport"]

#: The rows of the guide's table, by how they begin, and the faults that are one.
DIFFERENT: Dict[str, Set[str]] = {
    "A body without a clear end": {
        *("length_is_no_number", "negative_length", "two_lengths", "two_lengths_in_one", "two_lengths_401"),
        *("bad_chunking", "negative_chunk", "negative_chunk_503", "endless_trailers", "other_transfer_coding"),
        *("chunk_longer_than_it_says", "chunk_without_end_of_line", "chunk_size_with_two_lines"),
        *("trailer_that_is_no_header", "length_with_a_control"),
    },
    "The same length twice": {"the_same_length_twice", "chunked_and_a_length"},
    "A chunk size that never ends": {"chunk_size_without_end", "205_with_a_length", "endless_interim"},
    "101": {"switched"},
    "A gzip stream that is broken": {"bad_gzip"},
    "A gzip stream that is cut off": {"cut_gzip"},
    "A content encoding": {"other_coding"},
}
LISTED = {fault for faults in DIFFERENT.values() for fault in faults}


def source() -> str:
    """Both transports that are awaited, without the examples that use them."""
    text = "import asyncio\n\nimport talon_one\nfrom talon_one import aio\n"
    for block in pages.blocks(PAGE, "python"):
        if "async def exchange" in block.text:
            text += block.text.partition("\n\nasync def through")[0] + "\n"
    return text


def shown(kind: str) -> Any:
    """A transport as the guide shows it."""
    pytest.importorskip("aiohttp")
    pytest.importorskip("httpx")
    names: Dict[str, Any] = {}
    exec(compile(source(), PAGE, "exec"), names)
    return names[kind]


@pytest.mark.skipif(platform.python_implementation() != "CPython", reason="the type checkers run on CPython")
@pytest.mark.one_python
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_they_are_typed(checker: str, tmp_path: Path) -> None:
    for name in (checker, "aiohttp", "httpx"):
        pytest.importorskip(name)
    names = "".join(f"made_{kind}: talon_one.AsyncTransport = {kind}()\n" for kind in KINDS)
    wrong = "wrong: talon_one.AsyncTransport = asyncio\n"
    used = "client = aio.ApiClient(transport=made_AiohttpTransport)\n"
    (tmp_path / "transports.py").write_text(source() + names + used + wrong, "utf-8")
    if checker == "mypy":
        command = ["mypy", "--strict", "--config-file=", "--python-version=3.10", "--follow-imports=silent"]
    else:
        command = ["pyright", "--pythonpath", sys.executable]
    ran = run_tool(*command, "transports.py", cwd=tmp_path, MYPYPATH=str(ROOT), PYTHONPATH=str(ROOT))
    errors = re.findall(r"transports\.py:(\d+)(?::\d+)*:? -? ?error", ran.stdout)
    last = len((tmp_path / "transports.py").read_text("utf-8").splitlines())
    assert [int(line) for line in errors] == [last], ran.stdout + ran.stderr


@pytest.mark.parametrize("kind", KINDS)
def test_they_send_and_answer(kind: str, loopback: Loopback, watch: Watch) -> None:
    loopback.says({"effects": []})

    async def main() -> None:
        async with make_client(loopback.url) as other:
            client = aio.ApiClient(other.configuration, transport=shown(kind)())
            for name, call in CALLS.items():
                await call(client)
                sent = loopback.last
                await call(other)
                mine = loopback.last
                assert (sent.method, sent.target, sent.body) == (mine.method, mine.target, mine.body), name
                added = {one for one, value in heads(sent) - heads(mine)}
                assert added <= {"idempotency-key", "connection", "content-length"}, name
                assert sent.headers.get_all("authorization") == [f"ApiKey-v1 {KEY}"]
            await client.close()

    run(main())
    watch.assert_clean()


def heads(received: Any) -> Set[Any]:
    return {(name.lower(), value) for name, value in received.headers.items()}


def test_the_table_lists_what_is_different() -> None:
    rows = [row[0] for row in pages.table(PAGE, "How aiohttp differs")]
    assert len(rows) == len(DIFFERENT)
    for row, begins in zip(rows, DIFFERENT):
        assert row.startswith(begins)
    assert set(EXPECTED) >= LISTED


@pytest.mark.parametrize("call", ["GET", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("fault", EXPECTED)
def test_aiohttp_under_faults(fault: str, call: str, watch: Watch) -> None:
    kind = shown("AiohttpTransport")
    expected = accepted_by_delete(fault) if call == "DELETE" else EXPECTED[fault]
    # For some it waits until the deadline; for all others there is time, also on a busy machine.
    total = 1 if fault in LISTED else 20
    settings = {"timeout": total, "max_response_bytes": 1_000_000}
    with FaultServer(fault) as server:

        async def main() -> Any:
            async with make_client(server.url, **settings) as own:
                async with aio.ApiClient(own.configuration, transport=kind()) as client:
                    return await ended(CALLS[call](client))

        end = run(main())
        arrived = server.connections if fault == "reset_at_connect" else len(server.received)
    error: Any = end.error
    assert error is None or isinstance(error, talon_one.ApiException), "none of aiohttp's reaches the caller"
    assert end.seconds < total + 3
    watch.assert_clean(*([error] if error else []))
    found = (type(error), None if error is None else error.status, arrived)
    wanted = (expected.error or type(None), expected.status, tries(expected.again, call))
    if fault in LISTED:
        assert arrived <= (1 if call == "POST" else 2)
        # With endless trailers, aiohttp's verdict depends on the pieces in which they arrive.
        if call == "GET" and _is_newest() and fault != "endless_trailers":
            assert found != wanted, "it does as the package's own: the table need not list it"
    elif fault == "reset_at_connect" and arrived == 2:
        pass  # the reset came before the request was sent: any may be tried again
    elif not _is_newest():  # of older ones it lists nothing
        assert arrived <= max(tries(expected.again, call), 1 if call == "POST" else 2)
    else:
        assert found == wanted


def _is_newest() -> bool:
    import aiohttp

    return tuple(int(part) for part in aiohttp.__version__.split(".")[:2]) >= (3, 14)
