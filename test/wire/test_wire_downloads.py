"""Downloads: where they are saved, under which name, and what a broken one leaves."""

from __future__ import annotations

import io
import os
import sys
from typing import Any, List

import pytest
from exports import CSV, a_gzipped_export, an_export
from faults import FaultServer, answer
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wire_kit import ended, eventually, make_client

from talon_one import ManagementApi, download
from talon_one import exceptions as errors
from talon_one.downloads import safe_name


def test_to_a_path(tmp_path: Any) -> None:
    target = tmp_path / "coupons.csv"
    target.write_bytes(b"old")
    for fault in (an_export(), a_gzipped_export()):
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
    with FaultServer(an_export()) as server, make_client(server.url) as client:
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
    spelling = sys.getfilesystemencoding()
    name = name.encode(spelling, "replace").decode(spelling).replace("?", "_")
    folder = tmp_path / "deep" / "folder"
    folder.mkdir(parents=True)
    with FaultServer(an_export(disposition)) as server, make_client(server.url) as client:
        assert download(ManagementApi(client).export_coupons, 1, to=folder) == str(folder / name)
    assert (folder / name).read_bytes() == CSV
    assert os.listdir(folder) == [name]
    assert os.listdir(tmp_path) == ["deep"]


#: What headers are made of, and what parsers trip over.
PIECES = st.sampled_from(
    [
        *";='*%\"\\ \t\r\n\0,()<>@?/é\udc80\ud800",
        "filename",
        "filename*",
        "attachment",
        "UTF-8''",
        "iso-8859-1''",
        "%C3%B6",
    ]
    + [
        "undefined''x",
        "idna''xn--a",
        "unicode_escape''\\U",
        "=?utf-8?b?eA==?=",
        "filename*0*=y",
        "filename*1=",
        "0" * 5000,
    ]
)


@settings(max_examples=400, deadline=None)
@given(
    st.text()
    | st.text().map(lambda name: f'attachment; filename="{name}"')
    | st.text().map("filename*=UTF-8''{}".format)
    | st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join)
)
@example("filename*=x; filename*0*=y")
@example("attachment; filename*=undefined''a.csv")
@example("attachment; filename*=idna''a\udc80.csv")
@example("attachment; filename*0" + "0" * 5000 + "=a.csv")
@example("; " * 100_000 + 'filename="' + "\\" * 100_001)
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
    with FaultServer(an_export()) as server, make_client(server.url) as client:
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


def test_text_that_is_in_another_encoding() -> None:
    faults = [answer("größe".encode("latin-1"), content_type="application/csv; charset=ISO-8859-1")] * 2
    with FaultServer(*faults, answer(b"x", content_type="application/csv; charset=utf-7")) as server:
        with make_client(server.url) as client:
            export = ManagementApi(client).export_coupons
            text = io.StringIO()
            download(export, 1, to=text)  # type: ignore[arg-type]
            assert text.getvalue() == export(1) == "größe"
            error = ended(lambda: download(export, 1, to=io.StringIO())).error  # type: ignore[arg-type]
    assert type(error) is errors.UnreadableAnswerException
    assert "charset (utf-7)" in str(error)


BROKEN = [
    "cut_head",
    "cut_status_line",
    "cut_chunk_size",
    "negative_chunk",
    "short_body",
    "reset_mid_body",
    "cut_chunking",
    "cut_gzip",
    "bad_gzip",
    "html_200",
    "hang_mid_body",
    "401",
]


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


@pytest.mark.parametrize("page", [b"<!DOCTYPE html><html>Log in", b"\xef\xbb\xbf\n <HTML>", b"<html lang='en'>"])
@pytest.mark.parametrize("content_type", ["text/plain", None, "application/csv"])
def test_a_page_that_does_not_say_so(content_type: Any, page: bytes, tmp_path: Any) -> None:
    with FaultServer(answer(page, content_type=content_type)) as server, make_client(server.url) as client:
        export = ManagementApi(client).export_coupons
        for call in (lambda: export(1), lambda: download(export, 1, to=tmp_path / "x.csv")):
            error: Any = ended(call).error
            assert type(error) is errors.UnreadableAnswerException
            assert "HTML page" in str(error)
            assert error.body == page.decode()
    assert os.listdir(tmp_path) == []


def test_places_that_cannot_be_written(tmp_path: Any) -> None:
    with FaultServer(an_export()) as server, make_client(server.url) as client:
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
    with FaultServer(a_gzipped_export(), "html_200") as server, make_client(server.url) as client:
        api = ManagementApi(client)
        assert api.export_coupons(1) == CSV.decode()
        assert type(ended(lambda: api.export_coupons(1)).error) is errors.UnreadableAnswerException
