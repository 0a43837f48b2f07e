"""`python -m talon_one.sandbox` starts, says what is wrong, keeps its file, and ends when it is told to."""

from __future__ import annotations

import json
import re
import signal
import socket
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sandbox_shop import command, item, python, raw, without_werkzeug

from talon_one.sandbox import Sandbox, server, store
from talon_one.sandbox.__main__ import main
from talon_one.sandbox.store import Store

SESSION = "/v2/customer_sessions/s1"
SANDBOX = ("-m", "talon_one.sandbox")


def update(url: str, session_id: str = "s1", **session: object) -> object:
    body = {"customerSession": session, "responseContent": ["customerSession"]}
    status, answer, _ = raw(url, "PUT", f"/v2/customer_sessions/{session_id}", body)
    assert status == 200, answer
    return answer["customerSession"]


# -- starting ------------------------------------------------------------------------------------


def test_help():
    ended = python(*SANDBOX, "--help")
    assert ended.returncode == 0
    for option in ("--port", "--host", "--db FILE", "--seed FILE_OR_DIR", "--allow-host NAME", "--latency MS"):
        assert option in ended.stdout
    for option in ("--fault KIND=RATE", "--rate-limit", "--now TIME"):
        assert option in ended.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["--port", "many"], 2, "a number from 0 to 65535 is needed, not 'many'"),
        (["--port", "65536"], 2, "a number from 0 to 65535 is needed"),
        (["--port", "0", "--host", "host.invalid"], 1, "host.invalid:0 cannot be used: "),
        (["--port", "0", "--seed", "no-such-file.json"], 1, "The seed no-such-file.json cannot be read: No such file"),
        (["--port", "0", "--seed", "README.md"], 1, "The seed README.md is not JSON: "),
        (["--port", "0", "--db", ""], 1, "The database needs the name of a file; leave it out to keep everything in"),
        (["--port", "0", "--db", "no-such-directory/file.db"], 1, "no-such-directory/file.db cannot be used: "),
        (["--latency", "-1"], 2, "milliseconds from 0 to 3600000 are needed, not '-1'"),
        (["--fault", "404=0.1"], 2, "KIND=RATE is needed, such as 503=0.1, with a kind of 429, 500"),
        (["--fault", "503"], 2, "and a rate from 0 to 1, not '503'"),
        (["--fault", "503=0.6", "--fault", "cut=0.6"], 1, "all rates together are above 1"),
        (
            ["--now", "soon"],
            1,
            "Sandbox(now): a moment such as 2026-12-24 or 2026-12-24T18:00:00Z is needed, not 'soon'",
        ),
        (
            ["start"],
            2,
            "there is no command 'start': options alone start the sandbox; the commands are pull and compare",
        ),
        (["--port", "0", "--db", "README.md"], 1, "The file README.md cannot be used: file is not a database"),
    ],
)
def test_what_cannot_be_used(arguments, status, said, monkeypatch, capsys):
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    try:
        ended = main(arguments)
    except SystemExit as exit:  # as argparse has it
        ended = exit.code
    out, err = capsys.readouterr()
    assert (ended, out) == (status, "")
    assert said in err


def test_a_port_in_use():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = python(*SANDBOX, "--port", str(port))
    assert ended.returncode == 1
    assert ended.stderr == (
        f"127.0.0.1:{port} cannot be used: Address already in use. Choose another with --port; 0 takes a free one\n"
    )


def test_without_werkzeug(tmp_path):
    ended = python(*SANDBOX, "--port", "0", PYTHONPATH=without_werkzeug(tmp_path))
    assert ended.returncode == 1
    assert "needs Werkzeug" in ended.stderr
    assert "pip install '.[sandbox]'" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("keys", [[], ["right"]])
def test_it_says_which_keys_work(tmp_path, keys):
    seed = tmp_path / "seed.json"
    seed.write_text(f'{{"apiKeys": {keys}}}'.replace("'", '"'), "utf-8")
    with command("--seed", str(seed)) as (_, url, said):
        assert raw(url, "GET", SESSION, auth="ApiKey-v1 other")[0] == (401 if keys else 404)
    assert ("any API key works" in said) == (not keys)


def test_how_it_behaves_can_be_said():
    options = ["--latency", "50", "--fault", "500=0.5", "--rate-limit", "--now", "2026-12-24"]
    with command(*options) as (process, url, _):
        started = time.monotonic()
        found = [raw(url, "GET", "/v1/applications/1/sessions", auth="ManagementKey-v1 k")[0] for _ in range(8)]
        assert time.monotonic() - started >= 0.4
        assert found[:2] == [500, 200]  # it draws the same in each run
        assert found.count(500) == 4
        while True:
            status, answer, _ = raw(
                url, "PUT", SESSION, {"customerSession": {}, "responseContent": ["customerSession"]}
            )
            if status == 200:
                break
        assert answer["customerSession"]["created"].startswith("2026-12-24T00:")
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        page, *lines = process.stdout.read().splitlines()
        assert page == f"Its page in a browser: {url}/"
        assert re.fullmatch(r"\d\d:\d\d:\d\d GET /v1/applications/1/sessions 500 \d+ ms", lines[0])
        assert len(lines) >= 9


# -- ending --------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_it(number):
    with command() as (process, url, _):
        update(url)
        host, port = url.partition("//")[2].split(":")
        with socket.create_connection((host, int(port))) as _, socket.create_connection((host, int(port))) as half:
            half.sendall(
                f"PUT {SESSION} HTTP/1.1\r\nAuthorization: ApiKey-v1 key\r\nContent-Length: 9\r\n\r\n{{".encode()
            )
            process.send_signal(number)
            assert process.wait(20) == 0
        assert process.stderr.read() == ""


def test_a_caller_that_reads_no_answer_does_not_keep_it(monkeypatch):
    monkeypatch.setattr(server, "_PATIENCE", 0.2)
    with Sandbox() as sandbox:
        update(sandbox.url, attributes={"a": "x" * 8_000_000})
        with socket.socket() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(20)
            host, port = sandbox.url.partition("//")[2].split(":")
            connection.connect((host, int(port)))
            connection.sendall(f"GET {SESSION} HTTP/1.1\r\nAuthorization: ApiKey-v1 key\r\n\r\n".encode())
            assert connection.recv(4) == b"HTTP"  # the answer is under way
            with ThreadPoolExecutor(1) as pool:
                pool.submit(sandbox.close).result(20)
    sandbox.close()  # again, which does nothing


@pytest.mark.parametrize("allowed", ["--allow-host box --allow-host other", "--allow-hosts box other"])
def test_names_that_are_let_in(allowed):
    with command(*allowed.split()) as (_, url, _):
        found = [raw(url, "GET", SESSION, Host=host)[0] for host in ("box", "other:80", "evil")]
    assert found == [404, 404, 403]


# -- the file ------------------------------------------------------------------------------------


def test_a_file_keeps_everything(tmp_path):
    path = str(tmp_path / "sandbox.db")
    order = {"profileId": "p", "cartItems": [item(20)], "couponCodes": ["ONLYONCE"], "state": "closed"}
    with command("--db", path) as (process, url, _):
        update(url, **order)
        before = raw(url, "GET", SESSION)[:2]
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    with command("--db", path) as (process, url, _):
        assert raw(url, "GET", SESSION)[:2] == before
        assert update(url, "s2", **order)["id"] == 2
        effects = raw(url, "GET", "/v2/customer_sessions/s2")[1]["effects"]
        assert effects[-1]["props"]["rejectionReason"] == "CouponLimitReached"
        profile = raw(url, "PUT", "/v2/customer_sessions/s3?dry=true", _LOOK)[1]
        assert profile["customerProfile"]["totalSales"] == 40
        assert profile["loyalty"]["programs"]["1"]["ledger"]["currentBalance"] == 40
        process.kill()  # what has been answered is in the file, even so
        process.wait(20)
    with command("--db", path) as (_, url, _):
        assert update(url, "s4")["id"] == 3


_LOOKING = {"responseContent": ["customerProfile", "loyalty"]}
_LOOK = {"customerSession": {"profileId": "p"}, **_LOOKING}


def test_memory_keeps_nothing():
    for _again in range(2):
        with command() as (_, url, _):
            assert raw(url, "GET", SESSION)[0] == 404
            update(url)


def test_two_sandboxes_and_a_reader_on_one_file(tmp_path):
    path = str(tmp_path / "sandbox.db")
    with command("--db", path) as (_, one, _), Sandbox(db=path) as other:
        urls = [one, other.url] * 20
        with ThreadPoolExecutor(3) as pool:  # a session's updates; a fourth at the same time would be refused
            list(pool.map(lambda n: update(urls[n], attributes={f"a{n}": n}), range(40)))
        for url in (one, other.url):
            session = raw(url, "GET", SESSION)[1]["customerSession"]
            assert session["updateCount"] == 40
            assert session["attributes"] == {f"a{n}": n for n in range(40)}
        ended = python("-c", _READER, path)
        assert ended.stdout.strip() == "1 40", ended.stderr


_READER = """
import json, sqlite3, sys
found = sqlite3.connect(sys.argv[1]).execute("SELECT body FROM documents WHERE kind = 'session'").fetchall()
print(len(found), json.loads(found[0][0])["session"]["updateCount"])
"""


def test_a_file_that_another_process_holds(tmp_path, monkeypatch, caplog):
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **options: connect(*args, timeout=0.1, **options))
    path = str(tmp_path / "sandbox.db")
    with Sandbox(db=path) as sandbox:
        update(sandbox.url)
        holder = connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        status, answer, _ = raw(sandbox.url, "PUT", SESSION, {"customerSession": {}})
        assert (status, answer["StatusCode"]) == (503, 503)
        assert "database is locked" in answer["message"]
        # What writes nothing need not wait for it.
        assert raw(sandbox.url, "GET", SESSION)[0] == 200
        assert raw(sandbox.url, "GET", "/v1/applications/1/sessions", auth="ManagementKey-v1 k")[0] == 200
        order = {"profileId": "p", "cartItems": [item(20)], "state": "closed"}
        status, answer, _ = raw(sandbox.url, "PUT", f"{SESSION}?dry=true", {"customerSession": order, **_LOOKING})
        assert status == 200
        assert answer["customerProfile"]["totalSales"] == 20
        assert answer["loyalty"]["programs"]["1"]["ledger"]["currentBalance"] == 20
        holder.close()
        assert update(sandbox.url)["updateCount"] == 2
    assert not caplog.text


@pytest.mark.parametrize("again", range(8))  # what went wrong did so every other time
def test_many_sandboxes_on_one_new_file(tmp_path, again):
    """Whoever comes first makes it, and the others wait."""
    path, many = str(tmp_path / "sandbox.db"), 12
    together = threading.Barrier(many)

    def used(number: int) -> None:
        together.wait(20)
        opened = Store(path)
        with opened.transaction():
            opened.next_id("use")
        opened.close()

    with ThreadPoolExecutor(many) as pool:
        list(pool.map(used, range(many)))
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT body FROM documents WHERE kind = 'counter'").fetchall() == [
            (json.dumps({"last": many}),)
        ]
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_file_that_could_not_be_made_is_left_as_it_was(tmp_path, monkeypatch):
    path = str(tmp_path / "sandbox.db")
    monkeypatch.setattr(store, "_SCHEMA", (*store._SCHEMA[:1], "CREATE NONSENSE"))
    with pytest.raises(sqlite3.Error):
        Store(path)
    monkeypatch.undo()
    Store(path).close()


def test_a_file_belongs_to_one_application(tmp_path):
    path = str(tmp_path / "sandbox.db")
    Sandbox(db=path, seed={"applicationId": 1}).close()
    with pytest.raises(sqlite3.DatabaseError, match="it is of Application 1, and the seed of 2"):
        Sandbox(db=path, seed={"applicationId": 2})


def test_a_database_of_something_else_is_left_alone(tmp_path):
    path = str(tmp_path / "mine.db")
    database = sqlite3.connect(path)
    with database:
        database.execute("CREATE TABLE mine (number INTEGER)")
    database.close()
    before = Path(path).read_bytes()
    with pytest.raises(sqlite3.DatabaseError, match="something else"):
        Sandbox(db=path)
    assert Path(path).read_bytes() == before
