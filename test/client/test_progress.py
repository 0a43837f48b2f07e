"""`progress`: a function is told, a terminal shows it, and nothing else changes."""

from __future__ import annotations

import gzip
import io
import sys
import types
from typing import Any, List

import aio_kit
import pytest
from faults import FaultServer, answer
from wire_kit import make_client, needed

import talon_one
from talon_one import aio, download, progress, upload
from talon_one import exceptions as errors
from talon_one.progress import Report

CSV = b"value\n" + b"SUMMER\n" * 50_000


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    made = Terminal()
    monkeypatch.setattr(progress, "sys", types.SimpleNamespace(stderr=made))  # pytest has its hands on the real one
    monkeypatch.setitem(sys.modules, "tqdm", None)
    return made


def test_a_line_that_rewrites_itself(terminal: Terminal) -> None:
    with Report(True, "get_users", "items") as report:
        report(1000, 2500)
        report(2500, 2500)
    assert terminal.getvalue().startswith("\rget_users: 1,000 of 2,500 (40%) items\r")
    assert terminal.getvalue().endswith("\rget_users: 2,500 of 2,500 (100%) items\n")


def test_a_line_where_nobody_knows_how_many_there_are(terminal: Terminal) -> None:
    with Report(True, "get_users", "items") as report:
        report(1000, None)
    assert terminal.getvalue() == "\rget_users: 1,000 items\n"


def test_nothing_where_there_is_no_terminal(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet = io.StringIO()
    for stream in (quiet, None):
        monkeypatch.setattr(progress, "sys", types.SimpleNamespace(stderr=stream))
        with Report(True, "get_users", "items") as report:
            report(1, 2)
    monkeypatch.setattr(progress, "sys", types.SimpleNamespace(stderr=terminal))
    for nothing in (None, False):
        with Report(nothing, "get_users", "items") as report:
            report(1, 2)
    with Report(True, "get_users", "items"):
        pass
    assert quiet.getvalue() == terminal.getvalue() == ""


def test_the_bar_of_tqdm_where_it_is_installed(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []

    class Bar:
        n = 0
        total: Any = None

        def __init__(self, **options: Any) -> None:
            seen.append(options)

        def update(self, more: int) -> None:
            self.n += more
            seen.append((self.n, self.total))

        def close(self) -> None:
            seen.append("closed")

    monkeypatch.setitem(sys.modules, "tqdm", types.SimpleNamespace(tqdm=Bar))
    with Report(True, "export_coupons", "bytes") as report:
        report(10, 30)
        report(30, 30)
    assert seen[1:] == [(10, 30), (30, 30), "closed"]
    assert seen[0]["desc"] == "export_coupons"
    assert terminal.getvalue() == ""


def test_the_real_tqdm(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "tqdm")
    needed("tqdm")
    with Report(True, "get_users", "items") as report:
        report(10, 20)
        report(20, 20)
    assert "get_users: 100%" in terminal.getvalue()


@pytest.mark.parametrize(("zipped", "total"), [(False, len(CSV)), (True, None)])
def test_downloads(zipped: bool, total: Any) -> None:
    headers = {"Content-Encoding": "gzip"} if zipped else {}
    body = gzip.compress(CSV) if zipped else CSV
    told: List[Any] = []

    async def awaited(url: str) -> None:
        async def tell(*state: Any) -> None:
            told.append(state)

        async with aio_kit.make_client(url) as client:
            await aio.download(aio.ManagementApi(client).export_coupons, 1, to=io.BytesIO(), progress=tell)

    with FaultServer(answer(body, content_type="application/csv", headers=headers)) as server:
        with make_client(server.url) as client:
            method = talon_one.ManagementApi(client).export_coupons
            download(method, 1, to=io.BytesIO(), progress=lambda *state: told.append(state))
            assert told[-1] == (len(CSV), total)
            assert len(told) > 1 and told == sorted(told)
            told.clear()
            aio_kit.run(awaited(server.url))
            assert told[-1] == (len(CSV), total)
            with pytest.raises(errors.ApiTypeError, match=r"download\(progress\): a function, True or None"):
                download(method, 1, to=io.BytesIO(), progress=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [10, 3_000_000])
def test_uploads(size: int) -> None:
    content = b"value\n" + b"x" * size
    told: List[Any] = []
    done = {"id": 1, "created": "2026-01-02T03:04:05Z", "accountId": 1, "userId": 1, "entity": "Coupon", "amount": 1}

    async def awaited(url: str) -> Any:
        async with aio_kit.make_client(url) as client:
            method = aio.ManagementApi(client).import_coupons
            return await aio.upload(method, 1, 2, up_file=content, progress=lambda *state: told.append(state))

    with FaultServer(answer(done)) as server, make_client(server.url) as client:
        method = talon_one.ManagementApi(client).import_coupons
        ways: List[Any] = [
            lambda: upload(method, 1, 2, up_file=content, progress=lambda *state: told.append(state)),
            lambda: aio_kit.run(awaited(server.url)),
        ]
        for way in ways:
            told.clear()
            assert way().amount == 1
            assert content in server.received[-1].body
            assert told == sorted(told) and len({total for _, total in told}) == 1
            assert told[-1][0] == told[-1][1] > size
            assert len(told) > (5 if size > 1000 else 0)
        assert upload(method, 1, 2, up_file=content).amount == 1


def test_an_upload_that_its_progress_ends() -> None:
    def fail(*_: Any) -> None:
        raise KeyError("mine")

    async def awaited(url: str) -> None:
        async with aio_kit.make_client(url) as client:
            with pytest.raises((KeyError, errors.ApiException)):
                await aio.upload(aio.ManagementApi(client).import_coupons, 1, 2, up_file=b"x" * 10**6, progress=fail)

    with FaultServer(answer({})) as server, make_client(server.url) as client:
        with pytest.raises(KeyError):
            upload(talon_one.ManagementApi(client).import_coupons, 1, 2, up_file=b"x" * 10**6, progress=fail)
        aio_kit.run(awaited(server.url))
        with pytest.raises(errors.ApiTypeError, match="get_users takes no file; a method like import_coupons"):
            upload(talon_one.ManagementApi(client).get_users)
