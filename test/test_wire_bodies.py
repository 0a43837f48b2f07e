"""Bodies: compressed, too large, streamed, and saved to files."""

from __future__ import annotations

import gc
import gzip
import io
import os
from typing import Any, List

import pytest
from faults import FaultServer, answer, head, zeros_gzipped
from hypothesis import given, settings
from hypothesis import strategies as st
from wire_kit import CALLS, ended, eventually, make_client

import talon_one
from talon_one import ManagementApi, download
from talon_one import exceptions as errors
from talon_one.download import safe_name

CSV = b"value,limit\n" + b"A1,5\n" * 50_000
LIMIT = 1_000_000


# -- whole bodies ------------------------------------------------------------------------------------


def test_gzip_is_asked_for_and_decoded() -> None:
    with FaultServer("gzip") as server, make_client(server.url) as client:
        assert CALLS["GET"](client).to_dict(serialize=True)["padding"] == "x" * 4000
        assert len(client.last_response.data) > 4000
    assert server.received[0].headers["accept-encoding"] == "gzip"


def test_gzip_in_several_members_and_with_text_after_it() -> None:
    parts = gzip.compress(b'{"effects":') + gzip.compress(b"[]}")
    for body in (parts, parts + b"\x00\x00garbage"):
        with (
            FaultServer(answer(body, headers={"Content-Encoding": "gzip"})) as server,
            make_client(server.url) as client,
        ):
            assert CALLS["GET"](client).effects == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [200, 500])
def test_a_bomb_does_not_fill_the_memory(status: int, call: str) -> None:
    tracemalloc = pytest.importorskip("tracemalloc", reason="PyPy has none")
    bomb = answer(zeros_gzipped(200), status, {"Content-Encoding": "gzip"})
    with FaultServer(bomb) as server, make_client(server.url, max_response_bytes=LIMIT, retries=False) as client:
        tracemalloc.start()
        try:
            end = ended(lambda: CALLS[call](client))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 20 * LIMIT
    error: Any = end.error
    if status == 200:
        assert type(error) is errors.UnreadableAnswerException
        assert "larger than 1000000 bytes (Configuration.max_response_bytes)" in str(error)
    else:
        assert type(error) is errors.ServiceException
    assert len(str(error)) < 20_000


def test_the_limit_is_exact() -> None:
    body = b'{"effects":[]}' + b" " * 986
    encoded = answer(gzip.compress(body), headers={"Content-Encoding": "gzip"})

    def chunked(connection: Any, _: Any) -> None:
        pieces = b"".join(b"%x\r\n%b\r\n" % (100, body[at : at + 100]) for at in range(0, 1000, 100))
        connection.send(head(200, {"Transfer-Encoding": "chunked"}) + pieces + b"0\r\n\r\n")

    with FaultServer(answer(body), encoded, chunked) as server:
        with make_client(server.url, max_response_bytes=1000) as client:
            for _ in range(3):
                assert CALLS["GET"](client).effects == []
    with FaultServer(answer(body), encoded, chunked) as server:
        with make_client(server.url, max_response_bytes=999) as client:
            for _ in range(3):
                assert type(ended(lambda: CALLS["GET"](client)).error) is errors.UnreadableAnswerException


def test_the_limit_holds_whatever_the_framing() -> None:
    with FaultServer("endless_body") as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        assert type(ended(lambda: CALLS["PUT"](client)).error) is errors.UnreadableAnswerException
    with FaultServer(answer(b" " * LIMIT * 2)) as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        assert type(ended(lambda: CALLS["PUT"](client)).error) is errors.UnreadableAnswerException


def test_the_default_limit() -> None:
    assert talon_one.Configuration("http://127.0.0.1").max_response_bytes == 512 * 1024 * 1024


@pytest.mark.parametrize(
    ("content_type", "body"),
    {
        "application/json": '{"name":"größe"}'.encode(),
        "application/json; charset=UTF-8": '{"name":"größe"}'.encode(),
        'application/json; charset="iso-8859-1"': '{"name":"größe"}'.encode("latin-1"),
        "application/json; charset=utf-16": '{"name":"größe"}'.encode("utf-16"),
        "text/plain": '\ufeff{"name":"größe"}'.encode(),
    }.items(),
)
def test_encodings(content_type: str, body: bytes) -> None:
    with FaultServer(answer(body, content_type=content_type)) as server, make_client(server.url) as client:
        assert client.call_api("/x", "GET", response_type="object", _return_http_data_only=True) == {"name": "größe"}


# -- streams -----------------------------------------------------------------------------------------


def test_reading_a_stream() -> None:
    for fault in (answer(CSV, content_type="application/csv"), _gzipped_csv()):
        with FaultServer(fault) as server, make_client(server.url) as client:
            api = ManagementApi(client)
            with api.export_coupons(1, _preload_content=False) as response:
                assert response.status == 200
                assert response.getheader("content-type") == "application/csv"
                assert response.request_id == "request-77"
                first = response.read(1000)
                assert first == CSV[:1000]
                assert first + b"".join(response) == CSV
                assert response.read() == b""
            with api.export_coupons(1, _preload_content=False) as response:
                assert response.data == CSV
                assert response.data is response.data
            with api.export_coupons(1, _preload_content=False) as response:
                pieces = list(response.stream(100_000))
                assert b"".join(pieces) == CSV
                assert max(map(len, pieces)) <= 100_000
        assert server.connections == 1, "a stream that was read to its end gives its connection back"


def _gzipped_csv() -> Any:
    return answer(gzip.compress(CSV), content_type="application/csv", headers={"Content-Encoding": "gzip"})


def test_a_stream_that_is_left_closes_its_connection() -> None:
    with FaultServer(answer(CSV), "ok") as server, make_client(server.url, connection_pool_maxsize=1) as client:
        response = CALLS["GET"](client, _preload_content=False)
        response.read(10)
        response.close()
        CALLS["GET"](client)
        response = CALLS["GET"](client, _preload_content=False)
        del response  # never closed
        gc.collect()  # PyPy does not drop at once
        CALLS["GET"](client)
    assert len(server.received) == 4


def test_a_bomb_in_a_stream() -> None:
    bomb = answer(zeros_gzipped(100), headers={"Content-Encoding": "gzip"})
    with FaultServer(bomb) as server, make_client(server.url, max_response_bytes=LIMIT) as client:
        tracemalloc = pytest.importorskip("tracemalloc", reason="PyPy has none")
        tracemalloc.start()
        try:
            with CALLS["GET"](client, _preload_content=False) as response:
                assert response.read(1000) == bytes(1000)
                assert type(ended(response.read).error) is errors.UnreadableAnswerException
            with CALLS["GET"](client, _preload_content=False) as response:
                assert sum(len(piece) for piece in response) == 100 << 20
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 20 * LIMIT


@pytest.mark.parametrize(
    "fault", ["short_body", "reset_mid_body", "cut_chunking", "bad_chunking", "cut_gzip", "bad_gzip"]
)
@pytest.mark.parametrize("way", ["read", "data", "stream", "piecewise"])
def test_a_broken_stream(fault: str, way: str) -> None:
    def read(client: Any) -> None:
        with CALLS["GET"](client, _preload_content=False) as response:
            if way == "data":
                response.data  # noqa: B018
            elif way == "read":
                response.read()
            elif way == "stream":
                list(response)
            else:
                while response.read(7):
                    pass

    with FaultServer(fault) as server, make_client(server.url) as client:
        error: Any = ended(lambda: read(client)).error
    assert type(error) is errors.UnreadableAnswerException
    assert error.operation == "get_customer_session"
    assert error.status == 200
    assert len(error.attempts) == 1


def test_errors_are_not_streamed() -> None:
    with FaultServer("400") as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client, _preload_content=False)).error
    assert type(error) is errors.BadRequestException
    assert error.data.message == "The submitted data was invalid"


# -- downloads ---------------------------------------------------------------------------------------


def _export(disposition: str = "", **more: Any) -> Any:
    headers = {"Content-Disposition": disposition} if disposition else {}
    return answer(CSV, content_type="application/csv", headers={**headers, **more})


def test_to_a_path(tmp_path: Any) -> None:
    target = tmp_path / "coupons.csv"
    target.write_bytes(b"old")
    for fault in (_export(), _gzipped_csv()):
        with FaultServer(fault) as server, make_client(server.url) as client:
            assert download(ManagementApi(client).export_coupons, 1, value="A", to=target) == str(target)
        assert target.read_bytes() == CSV
        assert server.received[0].target == "/v1/applications/1/export_coupons?value=A"
    assert os.listdir(tmp_path) == ["coupons.csv"]
    if os.name == "posix":
        ordinary = tmp_path / "ordinary"
        ordinary.touch()
        assert target.stat().st_mode == ordinary.stat().st_mode


def test_to_a_relative_path(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with FaultServer(_export()) as server, make_client(server.url) as client:
        assert download(ManagementApi(client).export_coupons, 1, to="c.csv") == "c.csv"
    assert os.listdir(tmp_path) == ["c.csv"]


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="coupons 2026.csv"', "coupons 2026.csv"),
        ("attachment; filename=coupons.csv", "coupons.csv"),
        ("attachment; filename*=UTF-8''gr%C3%B6%C3%9Fe.csv", "größe.csv"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\windows\\\\x.csv"', "x.csv"),
        ('attachment; filename="..%2f..%2fx.csv"', "x.csv"),
        ('attachment; filename=".."', "export.csv"),
        ('attachment; filename=".bashrc"', "bashrc"),
        ("attachment", "export.csv"),
        ("", "export.csv"),
    ],
)
def test_to_a_folder(disposition: str, name: str, tmp_path: Any) -> None:
    folder = tmp_path / "deep" / "folder"
    folder.mkdir(parents=True)
    with FaultServer(_export(disposition)) as server, make_client(server.url) as client:
        assert download(ManagementApi(client).export_coupons, 1, to=folder) == str(folder / name)
    assert (folder / name).read_bytes() == CSV
    assert os.listdir(folder) == [name]
    assert os.listdir(tmp_path) == ["deep"]


@settings(max_examples=200, deadline=None)
@given(
    st.text()
    | st.text().map(lambda name: f'attachment; filename="{name}"')
    | st.text().map("filename*=UTF-8''{}".format)
)
def test_every_name_is_safe(disposition: str) -> None:
    name = safe_name(disposition)
    assert name
    assert os.path.basename(name) == name
    assert not set(name) & set('/\\:*?"<>|\x00\r\n')
    assert not name.startswith((".", " "))
    assert not name.endswith((".", " "))
    assert len(name.encode()) <= 210
    assert name.isprintable()


@pytest.mark.parametrize("device", ["CON", "nul.csv", "COM1.txt", "aux"])
def test_names_of_devices(device: str) -> None:
    assert safe_name(f"attachment; filename={device}") == f"_{device}"


def test_to_file_objects(tmp_path: Any) -> None:
    with FaultServer(_export()) as server, make_client(server.url) as client:
        export = ManagementApi(client).export_coupons
        binary, text = io.BytesIO(), io.StringIO()
        assert download(export, 1, to=binary) is None
        assert download(export, 1, to=text) is None  # type: ignore[arg-type]
        with open(tmp_path / "t.csv", "w", newline="", encoding="utf-8") as file:
            download(export, 1, to=file)  # type: ignore[arg-type]
    assert binary.getvalue() == CSV
    assert text.getvalue() == CSV.decode()
    assert (tmp_path / "t.csv").read_bytes() == CSV


def test_text_that_is_split_and_text_that_is_none() -> None:
    body = "größe".encode() * 100_000
    with FaultServer(answer(b"\xef\xbb\xbf" + body, content_type="application/csv")) as server:
        with make_client(server.url) as client:
            text = io.StringIO()
            download(ManagementApi(client).export_coupons, 1, to=text)  # type: ignore[arg-type]
    assert text.getvalue() == body.decode()
    with FaultServer(answer(b"a\xff", content_type="application/csv")) as server, make_client(server.url) as client:
        error = ended(lambda: download(ManagementApi(client).export_coupons, 1, to=io.StringIO())).error  # type: ignore[arg-type]
    assert type(error) is errors.UnreadableAnswerException
    assert error.__cause__ is None


BROKEN = ["short_body", "reset_mid_body", "cut_chunking", "cut_gzip", "bad_gzip", "html_200", "hang_mid_body", "401"]


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_download_leaves_what_was_there(fault: str, tmp_path: Any) -> None:
    target = tmp_path / "coupons.csv"
    target.write_bytes(b"old")
    with FaultServer(fault) as server, make_client(server.url, timeout=0.3) as client:
        api = ManagementApi(client)
        for to in (target, tmp_path):
            error: Any = ended(lambda to=to: download(api.export_coupons, 1, to=to)).error
            assert isinstance(error, errors.ApiException)
            assert error.operation == "export_coupons"
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["coupons.csv"]
    assert eventually(lambda: server.open_connections == 0)


def test_places_that_cannot_be_written(tmp_path: Any) -> None:
    with FaultServer(_export()) as server, make_client(server.url) as client:
        export = ManagementApi(client).export_coupons
        with pytest.raises(OSError):
            download(export, 1, to=tmp_path / "missing" / "x.csv")
        assert len(server.received) == 1
        wrong: List[Any] = [None, 7, b"x", ["x"]]
        for to in wrong:
            with pytest.raises(errors.ApiTypeError, match=r"download\(to\)"):
                download(export, 1, to=to)
    assert len(server.received) == 1, "what cannot be is refused before anything is sent"


def test_an_export_read_whole() -> None:
    with FaultServer(_gzipped_csv(), "html_200") as server, make_client(server.url) as client:
        api = ManagementApi(client)
        assert api.export_coupons(1) == CSV.decode()
        assert type(ended(lambda: api.export_coupons(1)).error) is errors.UnreadableAnswerException
