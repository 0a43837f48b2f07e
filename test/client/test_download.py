"""`download`: what it takes, and where it writes."""

from __future__ import annotations

import codecs
import functools
import gzip
import io
import os
import stat
import subprocess
import sys
import tempfile
import threading
from typing import Any, Iterator

import pytest
from faults import FaultServer, answer, head
from wire_kit import ended, eventually, make_client

import talon_one
from talon_one import IntegrationApi, ManagementApi, download
from talon_one import exceptions as errors
from talon_one.downloads import safe_name

CSV = b"value,limit\n" + b"A1,5\n" * 20_000

posix = pytest.mark.skipif(os.name != "posix", reason="pipes, links and permissions as POSIX has them")


def export(disposition: str = "", content_type: str = "application/csv", body: bytes = CSV) -> Any:
    headers = {"Content-Disposition": disposition} if disposition else {}
    return answer(body, content_type=content_type, headers=headers)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(export()) as made:
        yield made


@pytest.fixture
def client(server: FaultServer) -> Iterator[talon_one.ApiClient]:
    """With one connection: a stream that is left open would keep the next call from going out."""
    with make_client(server.url, connection_pool_maxsize=1, retries=False) as made:
        yield made


@pytest.fixture
def api(client: talon_one.ApiClient) -> ManagementApi:
    return ManagementApi(client)


# -- where it writes -----------------------------------------------------------------------------


@posix
def test_a_pipe_is_written_to_and_stays(api: ManagementApi, tmp_path: Any) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    assert download(api.export_coupons, 1, to=pipe) == str(pipe)
    reader.join(10)
    assert found == [CSV]
    assert stat.S_ISFIFO(os.stat(pipe).st_mode)
    assert os.listdir(tmp_path) == ["pipe"]


@posix
def test_devices_stay(api: ManagementApi) -> None:
    assert download(api.export_coupons, 1, to="/dev/null") == "/dev/null"
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@posix
@pytest.mark.parametrize("into_a_file", [False, True])
def test_standard_output(server: FaultServer, tmp_path: Any, into_a_file: bool) -> None:
    code = (
        "import sys, talon_one; print('first', flush=True)\n"
        "client = talon_one.ApiClient(talon_one.Configuration(sys.argv[1], 'k', trust_env=False))\n"
        "talon_one.download(talon_one.ManagementApi(client).export_coupons, 1, to='/dev/stdout')\n"
    )
    command = [sys.executable, "-c", code, server.url]
    if into_a_file:
        with open(tmp_path / "out", "wb") as file:
            subprocess.run(command, stdout=file, timeout=500, check=True)
        out = (tmp_path / "out").read_bytes()
    else:
        out = subprocess.run(command, stdout=subprocess.PIPE, timeout=500, check=True).stdout
    assert out == b"first\n" + CSV


@posix
def test_a_link_stays_one(api: ManagementApi, tmp_path: Any) -> None:
    for name, there in (("old.csv", True), ("new.csv", False)):
        target, link = tmp_path / "elsewhere" / name, tmp_path / f"to-{name}"
        target.parent.mkdir(exist_ok=True)
        if there:
            target.write_bytes(b"old")
        link.symlink_to(target)
        assert download(api.export_coupons, 1, to=link) == str(link)
        assert link.is_symlink()
        assert target.read_bytes() == CSV


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_permissions_are_kept(api: ManagementApi, tmp_path: Any, mode: int) -> None:
    target = tmp_path / "c.csv"
    target.touch()
    target.chmod(mode)
    download(api.export_coupons, 1, to=target)
    assert stat.S_IMODE(target.stat().st_mode) == mode
    assert target.read_bytes() == CSV


def test_the_service_overwrites_no_file(tmp_path: Any) -> None:
    for disposition, name in (('attachment; filename="manage.py"', "manage.py"), ("", "export.csv")):
        (tmp_path / name).write_bytes(b"mine")
        with FaultServer(export(disposition)) as server, make_client(server.url) as client:
            with pytest.raises(FileExistsError, match=name):
                download(ManagementApi(client).export_coupons, 1, to=tmp_path)
        assert (tmp_path / name).read_bytes() == b"mine"


def _has_no_links(old: str, new: str) -> None:
    raise PermissionError("Operation not permitted")


def _renames_as_windows_does(old: str, new: str) -> None:
    if os.path.lexists(new):
        raise FileExistsError(new)
    os.replace(old, new)


@pytest.mark.parametrize("links", ["links", "no links", "Windows"])
@pytest.mark.parametrize("what", ["nothing", "a file", "a link", "a link to nothing", "a folder"])
def test_what_appears_during_a_download_stays(
    what: str, links: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Into a folder: the service chose the name, so nothing that has it is replaced, whenever it came."""
    folder, other = tmp_path / "folder", tmp_path / "other"
    folder.mkdir()
    other.write_bytes(b"other")
    there = folder / "coupons.csv"
    if links != "links":
        monkeypatch.setattr(os, "link", _has_no_links)
    if links == "Windows":
        monkeypatch.setattr("talon_one.files._RENAME_REFUSES", True)
        monkeypatch.setattr(os, "rename", _renames_as_windows_does)

    def appear(connection: Any, request: Any) -> None:
        """The head and half of the body; then the file appears; then the rest."""
        connection.send(head(200, {"Content-Type": "application/csv", "Content-Length": str(2 * len(CSV)),
                                   "Content-Disposition": "attachment; filename=coupons.csv"}) + CSV)  # fmt: skip
        assert eventually(lambda: os.listdir(folder)), "the download has begun"
        if what == "a file":
            there.write_bytes(b"mine")
        elif what == "a folder":
            there.mkdir()
        elif what != "nothing":
            there.symlink_to(other if what == "a link" else tmp_path / "missing")
        connection.send(CSV)

    with FaultServer(appear) as server, make_client(server.url) as client:
        end = ended(lambda: download(ManagementApi(client).export_coupons, 1, to=folder))
    if what == "nothing":
        assert end.value == str(there)
        assert there.read_bytes() == CSV + CSV
    else:
        assert isinstance(end.error, FileExistsError)
        assert "coupons.csv' already exists" in str(end.error)
        if what == "a file":
            assert there.read_bytes() == b"mine"
        assert there.is_symlink() == ("link" in what)
        assert there.is_dir() == (what == "a folder")
    assert os.listdir(folder) == ["coupons.csv"], "no temporary file is left"
    assert other.read_bytes() == b"other"
    assert not (tmp_path / "missing").exists()


def test_paths_of_bytes(api: ManagementApi, tmp_path: Any) -> None:
    class Path:
        def __fspath__(self) -> bytes:
            return os.fsencode(tmp_path / "b.csv")

    to: Any = Path()
    assert download(api.export_coupons, 1, to=to) == str(tmp_path / "b.csv")
    assert (tmp_path / "b.csv").read_bytes() == CSV


# -- names of the service ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="a;b.csv"', "a_b.csv"),
        ('attachment; filename="100%25.csv"', "100%25.csv"),
        ('attachment; filename="a\\"b.csv"', "a_b.csv"),
        ("attachment; filename*=iso-8859-1''na%EFve.csv", "naïve.csv"),
        ("attachment; filename*=UTF-8'en'x%2Fy.csv", "y.csv"),
        ("attachment; filename*=nonsense''x.csv", "x.csv"),
        ("attachment; filename*=UTF-8''b%C3%A4.csv; filename=a.csv", "bä.csv"),
        ("attachment; FileName=\"a.csv\"; filename*=UTF-8''b.csv", "b.csv"),
        ('attachment; xfilename="evil.csv"', "export.csv"),
        ("attachment; filename=nul .csv", "_nul.csv"),
        ('attachment; filename="COM\xb9.csv"', "_COM\xb9.csv"),
        (f'attachment; filename="{"x" * 300}.csv"', "x" * 196 + ".csv"),
        ("attachment; filename*=iso-8859-1'en'%E9t%E9.csv", "été.csv"),
        ("attachment; filename*=UTF-8''%FF%FE.csv", "__.csv"),
        ("attachment; filename*=b.csv", "b.csv"),
        ("attachment; filename*=undefined''u.csv; filename=a.csv", "u.csv"),
        ("attachment; filename*=idna''i.csv", "i.csv"),
        ("filename*=x; filename*0*=y", "x"),
        ('attachment; name="x; filename=evil.csv"; filename=good.csv', "good.csv"),
        ('attachment; filename="open.csv', "open.csv"),
        ("attachment;filename = spaced.csv ;x", "spaced.csv"),
        ('attachment; filename=""', "export.csv"),
        ("attachment; filename=first.csv; filename=second.csv", "first.csv"),
        ("größe.csv".encode().decode("latin-1").join(['attachment; filename="', '"']), "größe.csv"),
        (f'attachment; filename="{"ß" * 300}.tar.gz"', "ß" * 98 + ".gz"),
        (f'attachment; filename="a.{"x" * 300}"', "a." + "x" * 198),
    ],
)
def test_names(disposition: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.getfilesystemencoding", lambda: "utf-8")
    assert safe_name(disposition) == name


def test_a_name_that_the_file_system_cannot_spell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.getfilesystemencoding", lambda: "ascii")
    assert safe_name("attachment; filename*=UTF-8''gr%C3%B6%C3%9Fe.csv") == "gr__e.csv"


# -- what is refused before anything is sent ------------------------------------------------------


@pytest.mark.parametrize(
    "options",
    [
        {"_preload_content": True},
        {"_preload_content": False},
        {"_return_http_data_only": False},
        {"async_req": True},
    ],
)
def test_options_that_it_chooses_itself(api: ManagementApi, server: FaultServer, tmp_path: Any, options: Any) -> None:
    (name,) = options
    with pytest.raises(errors.ApiTypeError, match=name):
        download(api.export_coupons, 1, to=tmp_path / "x", **options)
    assert server.received == []


def test_methods_that_are_no_exports(client: talon_one.ApiClient, server: FaultServer, tmp_path: Any) -> None:
    wrong: Any
    for wrong in (
        IntegrationApi(client).get_customer_session,
        ManagementApi(client).export_coupons_with_http_info,
        ManagementApi(client).import_coupons,
        "export_coupons",
        None,
    ):
        with pytest.raises(errors.ApiTypeError, match=r"download\(method\)"):
            download(wrong, "a", to=tmp_path / "x")
    assert server.received == []
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("to", ["", "missing/", "a\0b"])
def test_what_is_no_path(api: ManagementApi, server: FaultServer, to: str) -> None:
    with pytest.raises(errors.ApiValueError, match=r"download\(to\)"):
        download(api.export_coupons, 1, to=to)
    assert server.received == []


def test_functions_of_one_s_own(api: ManagementApi, tmp_path: Any) -> None:
    for own in (functools.partial(api.export_coupons, 1), lambda **options: api.export_coupons(1, **options)):
        download(own, to=tmp_path / "own.csv")
        assert (tmp_path / "own.csv").read_bytes() == CSV


# -- file objects ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["codecs", "codecs+", "text", "binary", "raw", "gzip", "spooled", "spooled text"])
def test_file_objects(api: ManagementApi, tmp_path: Any, kind: str) -> None:
    path = str(tmp_path / "f")
    make: Any = {
        "codecs": lambda: codecs.getwriter("utf-8")(open(path, "wb")),
        "codecs+": lambda: codecs.lookup("utf-8").streamwriter(open(path, "wb")),
        "text": lambda: open(path, "w", newline="", encoding="utf-8"),
        "binary": lambda: open(path, "wb"),
        "raw": lambda: open(path, "wb", buffering=0),
        "gzip": lambda: gzip.open(path, "wb"),
        "spooled": tempfile.SpooledTemporaryFile,
        "spooled text": lambda: tempfile.SpooledTemporaryFile(mode="w+", newline=""),
    }
    with make[kind]() as file:
        assert download(api.export_coupons, 1, to=file) is None
        if kind.startswith("spooled"):
            file.seek(0)
            found: Any = file.read()
    if not kind.startswith("spooled"):
        with open(path, "rb") as written:
            found = written.read()
    if kind == "gzip":
        found = gzip.decompress(found)
    assert (found.encode() if isinstance(found, str) else found) == CSV


def test_a_file_of_codecs_open(api: ManagementApi, tmp_path: Any) -> None:
    info = codecs.lookup("utf-8")
    with open(tmp_path / "c", "wb") as binary:
        file: Any = codecs.StreamReaderWriter(binary, info.streamreader, info.streamwriter)
        download(api.export_coupons, 1, to=file)
    assert (tmp_path / "c").read_bytes() == CSV


def test_a_file_that_takes_little_at_a_time(api: ManagementApi) -> None:
    class Little(io.RawIOBase):
        def __init__(self) -> None:
            self.found = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, part: Any) -> int:
            self.found += bytes(part[:1000])
            return min(len(part), 1000)

    little: Any = Little()
    download(api.export_coupons, 1, to=little)
    assert bytes(little.found) == CSV


@pytest.mark.parametrize("told", [0, None])
def test_a_file_that_takes_no_more(api: ManagementApi, told: Any) -> None:
    class Full(io.RawIOBase):
        def write(self, part: Any) -> Any:
            return told

    full: Any = Full()
    with pytest.raises(OSError, match="cannot be written any further"):
        download(api.export_coupons, 1, to=full)
    assert ended(lambda: api.export_coupons(1, _request_timeout=2)).error is None, "the connection was given back"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/csv; charset=iso-8859-1", "naïve"),
        ('text/csv; charset="ISO-8859-1"', "naïve"),
        ("text/csv; charset=utf-8", "größe"),
        ("text/csv", "größe"),
    ],
)
def test_a_text_file_gets_what_the_charset_says(content_type: str, body: str) -> None:
    encoded = body.encode("latin-1" if "8859" in content_type else "utf-8")
    with FaultServer(export("", content_type, encoded)) as server, make_client(server.url) as client:
        text: Any = io.StringIO()
        download(ManagementApi(client).export_coupons, 1, to=text)
    assert text.getvalue() == body
