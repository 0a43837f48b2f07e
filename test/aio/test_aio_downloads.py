"""Streams and downloads that are awaited."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from typing import Any, AsyncIterator, Callable, Optional

import pytest
from aio_kit import Scripted, client_of, make_client, run
from exports import CSV, a_gzipped_export, an_export
from faults import FaultServer, answer
from wire_kit import KEY, Watch

from talon_one import RESTResponse, aio
from talon_one import exceptions as errors


def exports(transport: Any) -> Any:
    return aio.ManagementApi(client_of(transport, timeout=30))


def export(data: bytes = CSV, content_type: str = "application/csv", **headers: str) -> Callable[[], RESTResponse]:
    return lambda: RESTResponse(200, "OK", {"content-type": content_type, **headers}, data)


def test_to_a_path_over_the_wire(tmp_path: Any) -> None:
    target = tmp_path / "coupons.csv"
    target.write_bytes(b"old")
    for fault in (an_export(), a_gzipped_export()):
        with FaultServer(fault) as server:

            async def main(url: str = server.url) -> Any:
                async with make_client(url) as client:
                    return await aio.download(aio.ManagementApi(client).export_coupons, 1, value="A", to=target)

            assert run(main()) == str(target)
        assert target.read_bytes() == CSV
        assert server.received[0].target == "/v1/applications/1/export_coupons?value=A"
    assert os.listdir(tmp_path) == ["coupons.csv"]


def test_to_a_folder(tmp_path: Any) -> None:
    disposition = {"content-disposition": 'attachment; filename="../coupons 2026.csv"'}
    api = exports(Scripted(export(**disposition)))
    assert run(aio.download(api.export_coupons, 1, to=tmp_path)) == str(tmp_path / "coupons 2026.csv")
    with pytest.raises(FileExistsError, match="coupons 2026"):
        run(aio.download(api.export_coupons, 1, to=tmp_path))
    assert (tmp_path / "coupons 2026.csv").read_bytes() == CSV


@pytest.mark.parametrize("kind", ["text", "binary", "latin-1"])
def test_to_a_file_object(kind: str) -> None:
    file: Any = io.BytesIO() if kind == "binary" else io.StringIO()
    data, charset = ("naïve".encode("latin-1"), "; charset=iso-8859-1") if kind == "latin-1" else (CSV, "")
    api = exports(Scripted(export(data, f"text/csv{charset}")))
    assert run(aio.download(api.export_coupons, 1, to=file)) is None
    found = file.getvalue()
    assert (found if kind == "binary" else found.encode("latin-1")) == data


@pytest.mark.parametrize(
    ("data", "content_type", "says"),
    [
        (b"<!DOCTYPE html><title>Log in</title>", "text/csv", "HTML page, not CSV"),
        (b"a,b", "text/html", "HTML page, not CSV"),
        (b"a,\xff\xfe", "text/csv; charset=utf-8", "not encoded as its headers say"),
        (b"a,b", "text/csv; charset=klingon", "klingon"),
    ],
)
def test_what_is_no_csv(data: bytes, content_type: str, says: str) -> None:
    api = exports(Scripted(export(data, content_type)))
    with pytest.raises(errors.UnreadableAnswerException, match=says) as caught:
        run(aio.download(api.export_coupons, 1, to=io.StringIO()))
    assert (caught.value.status, caught.value.operation) == (200, "export_coupons")


def test_what_is_refused_before_anything_is_sent(tmp_path: Any) -> None:
    transport = Scripted(export())
    api = exports(transport)
    wrong: Any
    for wrong in (api.get_application, api.export_coupons_with_http_info, "export_coupons"):
        with pytest.raises(errors.ApiTypeError, match=r"download\(method\)"):
            run(aio.download(wrong, 1, to=tmp_path / "x"))
    with pytest.raises(errors.ApiTypeError, match="_preload_content"):
        run(aio.download(api.export_coupons, 1, to=tmp_path / "x", _preload_content=False))
    with pytest.raises(errors.ApiTypeError, match=r"download\(to\)"):
        run(aio.download(api.export_coupons, 1, to=5))  # type: ignore[arg-type]
    with pytest.raises(errors.ApiValueError, match=r"download\(to\)"):
        run(aio.download(api.export_coupons, 1, to="missing/"))
    assert transport.requests == []


class Endless(aio.AsyncStreamedResponse):
    """Gives one piece, and no more."""

    def __init__(self) -> None:
        RESTResponse.__init__(self, 200, "OK", {"content-type": "text/csv"}, b"")
        self.waits = asyncio.Event()
        self.closed = False

    async def start(self) -> bytes:  # type: ignore[override]
        return b"a,"

    async def stream(self, amt: int = 0) -> AsyncIterator[bytes]:
        yield b"a,"
        self.waits.set()
        await asyncio.sleep(60)

    async def read(self, amt: Optional[int] = None) -> bytes:
        return b""

    async def close(self) -> None:
        self.closed = True

    async def __aenter__(self) -> aio.AsyncStreamedResponse:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __del__(self) -> None:
        pass


def test_a_cancelled_one_leaves_what_was_there(tmp_path: Any) -> None:
    target = tmp_path / "coupons.csv"
    target.write_bytes(b"old")

    async def main() -> None:
        stream = Endless()
        task = asyncio.ensure_future(aio.download(exports(Scripted(lambda: stream)).export_coupons, 1, to=target))
        await stream.waits.wait()
        assert len(os.listdir(tmp_path)) == 2
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert stream.closed

    run(main())
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["coupons.csv"]


class Held(io.BytesIO):
    """A file whose writing waits until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.began = threading.Event()
        self.go_on = threading.Event()

    def write(self, data: Any) -> int:
        self.began.set()
        assert self.go_on.wait(30), "the event loop was held up"
        return super().write(data)


def test_the_loop_goes_on_while_a_disk_is_slow() -> None:
    async def main() -> bytes:
        file = Held()
        task = asyncio.ensure_future(aio.download(exports(Scripted(export())).export_coupons, 1, to=file))
        while not file.began.is_set():
            await asyncio.sleep(0.01)
        file.go_on.set()  # which only a loop that runs can do
        await task
        return file.getvalue()

    assert run(main()) == CSV


def test_cancelled_while_a_disk_is_slow(tmp_path: Any) -> None:
    async def main() -> None:
        file = Held()
        task = asyncio.ensure_future(aio.download(exports(Scripted(export())).export_coupons, 1, to=file))
        while not file.began.is_set():
            await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.sleep(0.05)
        assert not task.done(), "it waits for the thread: nothing is closed under it"
        file.go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())


def test_a_broken_one_shows_no_key(tmp_path: Any, watch: Watch) -> None:
    with FaultServer(answer(f"no {KEY}".encode(), 500)) as server:

        async def main() -> Any:
            async with make_client(server.url) as client:
                with pytest.raises(errors.ServiceException) as caught:
                    await aio.download(aio.ManagementApi(client).export_coupons, 1, to=tmp_path / "x.csv")
                return caught.value

        watch.assert_clean(run(main()))
    assert os.listdir(tmp_path) == []
