"""The journal of calls that must not be lost: killed processes, torn lines, several writers, growth."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List

import pytest
from checkout import ROOT
from conftest import KEY
from loopback import Loopback
from test_fail_open import Shop
from wire_kit import eventually

import talon_one
from talon_one.checkout import FailOpen, KeptCall
from talon_one.checkout.journals import Journal

NOW = datetime(2026, 1, 2, tzinfo=timezone.utc)


def call(key: str, session: str = "s", operation: str = "update_customer_session_v2") -> KeptCall:
    return KeptCall(key, operation, session, {"customerSession": {"state": "closed", "text": "ü" * 100}}, NOW)


def keys(journal: Journal, *states: str) -> List[str]:
    return [one.key for one in journal.calls(*(states or ("sending", "kept")))]


def test_what_one_journal_notes_another_of_the_file_sees(tmp_path: Path) -> None:
    one, two = Journal(tmp_path / "calls"), Journal(tmp_path / "calls")
    assert one.add(call("a"), send=True)
    assert not two.add(call("a"), send=True)  # it is under way
    assert not two.add(call("b"), send=True)  # it has to wait for the first
    assert two.add(call("c", "other"), send=True)
    one.keep("a", "down")
    two.done("c")
    assert keys(one) == keys(two) == ["a", "b"]
    first = two.next(after=60)
    assert first is not None and (first.key, first.kept_at, first.reason) == ("a", NOW, "down")
    assert one.next(after=60) is None  # the other one sends it, and the second has to wait for it
    two.refuse("a", "400")
    second = one.next(after=60)
    assert second is not None and second.key == "b"
    assert keys(two, "refused") == ["a"]


def test_calls_left_behind_are_sent_again_after_a_while(tmp_path: Path) -> None:
    now = [1000.0]
    journal = Journal(tmp_path / "calls", lambda: now[0])
    journal.add(call("a"), send=True)
    now[0] += 59
    assert journal.next(after=60) is None
    now[0] += 1
    assert journal.next(after=60) is not None


def test_a_return_whose_key_the_service_has_forgotten_is_in_doubt(tmp_path: Path) -> None:
    now = [1000.0]
    journal = Journal(tmp_path / "calls", lambda: now[0])
    journal.add(call("sent", "1", "return_cart_items"), send=True)
    journal.keep("sent", "timeout")
    journal.add(call("never sent", "2", "return_cart_items"), send=False)
    journal.add(call("closing", "3"), send=True)
    journal.keep("closing", "timeout")
    now[0] += 25 * 3600
    found = [journal.next(after=60) for _ in range(3)]
    assert [one and one.key for one in found] == ["never sent", "closing", None]
    (doubted,) = journal.calls("refused")
    assert doubted.key == "sent" and "unknown" in (doubted.reason or "")


@pytest.mark.parametrize("cut", [1, 2, 40])
def test_a_torn_line_is_left_out_and_what_follows_is_read(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "calls"
    journal = Journal(path)
    journal.add(call("a", "1"), send=False)
    journal.add(call("b", "2"), send=False)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - cut)
    for again in (Journal(path), Journal(path)):
        assert keys(again)[:1] == ["a"]
        again.add(call(f"c{cut}", "3"), send=False)
    # Only the line's end was torn off by a cut of 1: the line is whole.
    assert keys(Journal(path)) == (["a", "b", "c1"] if cut == 1 else ["a", f"c{cut}"])


def test_noise_in_the_file_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "calls"
    Journal(path).add(call("a"), send=False)
    with path.open("ab") as file:
        file.write(b'\x00\xff\n[]\n"x"\n{"add":{"key":"b"}}\n{"sent":["a"]}\n{"kept":"nobody"}\n')
    assert keys(Journal(path)) == ["a"]


def test_the_file_does_not_grow_with_what_is_over(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("talon_one.checkout.journals._TOO_MUCH", 20_000)
    path = tmp_path / "calls"
    writer, reader = Journal(path), Journal(path)
    writer.add(call("kept", "k"), send=True)
    writer.keep("kept", "down")
    writer.add(call("refused", "r"), send=True)
    writer.refuse("refused", "400")
    sizes = []
    for number in range(300):
        writer.add(call(str(number), str(number)), send=True)
        writer.done(str(number))
        sizes.append(path.stat().st_size)
        if number % 50 == 0:
            assert keys(reader) == ["kept"]
    assert max(sizes) < 30_000 < sum(len(str(number)) for number in range(300)) + 300 * 200
    assert keys(reader) == keys(writer) == keys(Journal(path)) == ["kept"]
    (refused,) = Journal(path).calls("refused")
    assert refused.reason == "400"


_SELLER = """
import sys, talon_one
from talon_one.checkout import FailOpen

host, key, journal, name = sys.argv[1:]
with talon_one.ApiClient(talon_one.Configuration(host, key, retries=False, trust_env=False)) as client:
    safe = FailOpen(talon_one.IntegrationApi(client), journal, failures=10**6)
    print("ready", flush=True)
    for number in range(10**6):
        print(f"{name}-{number}", flush=True)  # paid: from here on, the closing must not be lost ...
        safe.close(f"{name}-{number}", {"cartItems": []})
        print("done", flush=True)  # ... and it is not
"""


def test_processes_that_are_killed_lose_no_closing_and_none_is_done_twice(loopback: Loopback, tmp_path: Path) -> None:
    shop, count = Shop(), [0]

    def every_fourth(_: Any) -> bool:
        count[0] += 1
        return count[0] % 4 == 0

    shop.fails = every_fourth
    loopback.answers(shop)
    journal = tmp_path / "calls"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    begun: Dict[str, bool] = {}
    for life in range(5):
        command = [sys.executable, "-c", _SELLER, loopback.url, KEY, str(journal), f"life{life}"]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as seller:
            assert seller.stdout is not None
            assert seller.stdout.readline() == "ready\n"
            for _ in range(7 + 2 * life):  # some lives end amid a closing
                begun_or_done = seller.stdout.readline().strip()
                if begun_or_done != "done":
                    last = begun_or_done
                    begun[last] = False
                else:
                    begun[last] = True
            time.sleep(0.001 * life)
            seller.kill()
            for line in seller.stdout.read().split("\n"):
                if line == "done":
                    begun[last] = True
                elif line.startswith("life"):
                    last = line
                    begun[last] = False
    shop.fails = lambda _: False
    with talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY, retries=False, trust_env=False)) as client:
        report = FailOpen(talon_one.IntegrationApi(client), journal).send_kept(after=0)
    assert report.left == 0 and not report.refused
    assert len(shop.done) == len(set(shop.done))
    closed = {one.split()[0] for one in shop.done}
    assert {name for name, whole in begun.items() if whole} <= closed
    assert report.sent, "some were kept: a quarter of the calls failed"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize("forks_bare", [False, True])
def test_a_child_forked_in_the_midst_holds_nobody_up(forks_bare: bool, tmp_path: Path, monkeypatch: Any) -> None:
    """forks_bare: by a library that calls nothing of Python's in the child."""
    journal = Journal(tmp_path / "calls")
    if forks_bare:
        monkeypatch.setattr(Journal, "_after_fork_in_child", lambda _: None, raising=False)
    at_work, goes_on = threading.Event(), threading.Event()

    def work() -> None:
        with journal._opened():
            at_work.set()
            goes_on.wait()

    thread = threading.Thread(target=work)
    thread.start()
    at_work.wait()
    child = os.fork()
    if child == 0:
        if not forks_bare:
            journal.add(call("child", "its"), send=True)
        time.sleep(60)
        os._exit(1)
    try:
        goes_on.set()
        thread.join()
        done: List[bool] = []
        other = threading.Thread(target=lambda: done.append(journal.add(call("parent"), send=True)), daemon=True)
        other.start()
        other.join(30)
        assert done == [True]
        assert forks_bare or eventually(lambda: "child" in keys(journal), 60)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


@pytest.mark.parametrize("text", ["host: https://example.com\n", '{"job":"1"}\n', "{}"])
def test_a_file_that_is_something_else_stays_as_it_is(text: str, loopback: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    early = Journal(path)
    path.write_text(text, "utf-8")
    api = talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY)))
    for use in (lambda: FailOpen(api, path), lambda: early.add(call("a"), send=True)):
        with pytest.raises(talon_one.ApiValueError, match=r"settings.yaml' is not a journal of kept calls"):
            use()
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize("torn", ["", "{", '{"journal', '{"journal":"1'])
def test_a_first_line_that_was_torn(torn: str, tmp_path: Path) -> None:
    (tmp_path / "calls").write_text(torn, "utf-8")
    assert Journal(tmp_path / "calls").add(call("a"), send=True)
    assert keys(Journal(tmp_path / "calls")) == ["a"]


@pytest.mark.parametrize("key", [b"order-1", object(), 5, ""])
def test_a_key_that_would_be_another_the_next_time(key: Any, loopback: Loopback, tmp_path: Path) -> None:
    api = talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY)))
    safe = FailOpen(api, tmp_path / "calls")
    with pytest.raises(talon_one.ApiTypeError, match="key: a text or a UUID is needed, not"):
        safe.close("order-1", key=key)
    assert not loopback.received and not safe.kept()


@pytest.mark.parametrize("items", [None, {"position": 0, "quantity": 1}, "sku-1", talon_one.ReturnedCartItem])
def test_items_that_come_back_are_a_list(items: Any, loopback: Loopback, tmp_path: Path) -> None:
    if isinstance(items, type):
        items = items(quantity=1, sku="a")
    api = talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY)))
    with pytest.raises(talon_one.ApiTypeError, match="items: a list of the returned items is needed, not"):
        FailOpen(api, tmp_path / "calls").return_items("order-1", items)
    assert not loopback.received
