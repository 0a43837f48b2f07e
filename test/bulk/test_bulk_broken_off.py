"""`talon_one.bulk` broken off: killed processes, Ctrl-C, cancelled tasks, and the journal that it goes on from."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from itertools import count as numbers_from
from pathlib import Path
from typing import Any, List, Set

import aio_kit
import pytest
import wire_kit
from bulk_kit import PROGRAM, Shop, job
from checkout import ROOT
from conftest import each
from forks import in_child, needs_fork
from loopback import Loopback
from wire_kit import collected, eventually

import talon_one
from talon_one import exceptions as errors
from talon_one.bulk.journals import Ended, Journal


@pytest.fixture
def client(loopback: Loopback) -> Any:
    with wire_kit.make_client(loopback.url, retries=talon_one.RetryPolicy(max_wait=0)) as made:
        yield made


def start(loopback: Loopback, kind: str, count: int, journal: Path) -> subprocess.Popen[str]:
    def listen() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # which a shell that starts tests in the background has ignored

    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, loopback.url, kind, str(count), str(journal)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=listen if os.name == "posix" else None,
    )


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")
@pytest.mark.parametrize(("kind", "count"), each([("events", 2000), ("attributes", 20_000), ("points", 20_000)]))
def test_killed_ten_times_and_taken_up_again(
    kind: str, count: int, soak: bool, loopback: Loopback, tmp_path: Path
) -> None:
    """With keys each item is done exactly once; without, none twice, and those in doubt are named."""
    count = 100_000 if soak else count
    shop = Shop(busy=50)
    loopback.answers(shop)
    journal = tmp_path / "journal"
    rounds = 10
    for number in range(rounds):
        process = start(loopback, kind, count, journal)
        target = count * (number + 1) // (rounds + 1)
        assert eventually(lambda wanted=target: len(shop.done) >= wanted or process.poll() is not None, 300)  # noqa: B023
        time.sleep(random.random() * 0.02)
        process.kill()
        process.communicate()
    process = start(loopback, kind, count, journal)
    out, err = process.communicate(timeout=500)
    assert process.returncode == 0, err
    found = json.loads(out)
    assert not [name for name, times in shop.done.items() if times > 1]
    assert found["refused"] == found["failed"] == []
    lost = {f"e{number}" for number in range(count)} - set(shop.done)
    if kind == "points":
        assert lost <= {f"e{number}" for number in found["in_doubt"]}
        assert len(found["in_doubt"]) <= rounds * 8
        assert found["done"] + len(found["in_doubt"]) == count
    else:
        assert found["done"] == len(shop.done) == count
        assert not found["in_doubt"]


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_ends_what_is_under_way_and_notes_it(loopback: Loopback, tmp_path: Path) -> None:
    shop = Shop()
    shop.pause = 0.3
    loopback.answers(shop)
    process = start(loopback, "points", 200, tmp_path / "journal")
    assert eventually(lambda: shop.requests >= 20, 60)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode != 0
    assert err.rstrip().endswith("KeyboardInterrupt"), err
    done = len(shop.done)
    assert done < 200
    shop.pause = 0
    process = start(loopback, "points", 200, tmp_path / "journal")
    out, err = process.communicate(timeout=100)
    assert json.loads(out)["in_doubt"] == [], err
    assert len(shop.done) == 200 and set(shop.done.values()) == {1}


def test_a_task_that_is_cancelled_waits_for_what_is_under_way(loopback: Loopback, tmp_path: Path) -> None:
    shop = Shop()
    shop.pause = 0.1
    loopback.answers(shop)

    async def broken_off() -> None:
        async with aio_kit.make_client(loopback.url) as client:
            task = asyncio.ensure_future(job(client, "points", 100, journal=tmp_path / "journal").run())
            while shop.requests < 10:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    aio_kit.run(broken_off())
    assert 8 <= len(shop.done) < 100
    shop.pause = 0

    async def again() -> Any:
        async with aio_kit.make_client(loopback.url) as client:
            return await job(client, "points", 100, journal=tmp_path / "journal").run()

    assert aio_kit.run(again()).complete
    assert len(shop.done) == 100 and set(shop.done.values()) == {1}


def test_who_leaves_the_loop_leaves_nothing_undone(
    loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    shop = Shop()
    loopback.answers(shop)
    for _ in job(client, "points", 50, journal=tmp_path / "journal"):
        break
    assert eventually(lambda: collected() and not wire_kit.threads())
    assert job(client, "points", 50, journal=tmp_path / "journal").run().complete
    assert set(shop.done.values()) == {1}


def test_what_was_left_is_collected_by_a_thread_of_its_own(loopback: Loopback, tmp_path: Path) -> None:
    """The collector runs in whichever thread: the job's must not wait for itself, and its requests are noted."""
    shop = Shop()
    loopback.answers(shop)
    left, done = threading.Event(), threading.Event()
    numbers = numbers_from()

    def on_request(_: Any) -> None:
        number = next(numbers)
        if number and not left.is_set():
            left.wait(20)
        if number == 1:  # PyPy's collector cannot be asked for twice at once
            gc.collect()
            done.set()

    with wire_kit.make_client(loopback.url, on_request=on_request, timeout=20) as client:
        outcomes = iter(job(client, "points", 50, journal=tmp_path / "journal", parallel=4))
        holds: List[Any] = [outcomes]
        holds.append(holds)
        assert next(outcomes).state == "done"
        del outcomes, holds
        left.set()
        assert done.wait(20)
        assert eventually(lambda: collected() and not wire_kit.threads())
        assert 2 <= shop.requests <= 5
        assert job(client, "points", 50, journal=tmp_path / "journal").run().complete
    assert set(shop.done.values()) == {1} and len(shop.done) == 50


def test_closing_waits_for_what_is_under_way(loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path) -> None:
    """On PyPy too: what is closed by hand is not ended by the collector."""
    shop = Shop()
    loopback.answers(shop)
    left = job(client, "points", 50, journal=tmp_path / "journal", parallel=4)
    with closing(iter(left)) as outcomes:
        next(outcomes)
    assert left.totals.done == shop.requests
    assert job(client, "points", 50, journal=tmp_path / "journal").run().complete
    assert set(shop.done.values()) == {1} and len(shop.done) == 50


#: Runs a job again and again, each time until it is interrupted at a random moment, until it is through.
STORM = """
import json, random, signal, sys, threading
sys.path.insert(0, sys.argv[4])
import wire_kit, bulk_kit
from talon_one.bulk.jobs import Job
url, kind, journal, shots = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[5])
class Interrupt(KeyboardInterrupt):
    pass
left = 0
def interrupt(_, frame):
    global left
    while frame is not None and frame.f_code is not Job.run.__code__:
        frame = frame.f_back
    if frame is None:
        return  # outside of the job
    left -= 1
    if left >= 0:
        raise Interrupt
signal.signal(signal.SIGALRM, interrupt)
interrupts = 0
with wire_kit.make_client(url, retries=wire_kit.RetryPolicy(max_wait=0), timeout=20) as client:
    while True:
        job = bulk_kit.job(client, kind, 60, journal=journal, parallel=4)
        try:
            left = shots
            later = random.random() * 0.03 * (1 + interrupts / 10) + 0.0005  # so that each job comes to its end
            signal.setitimer(signal.ITIMER_REAL, later, random.choice([0.0002, 0.001, 0.003]))
            try:
                job.run()
            finally:
                left = 0
                signal.setitimer(signal.ITIMER_REAL, 0)
            break
        except Interrupt:
            interrupts += 1
        job = None
        assert wire_kit.eventually(lambda: wire_kit.collected() and not wire_kit.threads()), "threads are left"
print(json.dumps({"interrupts": interrupts, "in_doubt": len(job.totals.in_doubt), "done": job.totals.done}))
"""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such signals here")
@pytest.mark.skipif(not hasattr(sys, "getrefcount"), reason="a second interrupt leaves the journal to the collector")
@pytest.mark.parametrize("shots", [1, 2], ids=["once", "twice"])
@pytest.mark.parametrize("kind", ["events", "points"])
def test_interrupts_at_random_moments(kind: str, shots: int, soak: bool, loopback: Loopback, tmp_path: Path) -> None:
    for number in range(50 if soak else 2):
        shop = Shop()
        loopback.answers(shop)
        command = [sys.executable, "-c", STORM, loopback.url, kind, str(tmp_path / str(number)), str(ROOT / "test")]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "test")])}
        told = subprocess.run([*command, str(shots)], capture_output=True, text=True, env=environment, timeout=200)
        assert told.returncode == 0, told.stderr
        found = json.loads(told.stdout)
        assert not [name for name, times in shop.done.items() if times > 1]
        assert found["done"] + found["in_doubt"] == 60
        assert len(shop.done) >= found["done"]
        if kind == "events" or shots == 1:
            assert found["in_doubt"] == 0


@needs_fork
@pytest.mark.parametrize("how", ["close", "go on"])
def test_a_child_that_is_forked_in_the_midst(
    how: str, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    shop = Shop()
    loopback.answers(shop)
    room = 8 if how == "go on" else 1
    made = job(client, "points", 40, journal=tmp_path / "journal", parallel=room)
    outcomes = iter(made)
    next(outcomes)
    shop.pause = 0.05
    in_the_child = outcomes.close if how == "close" else lambda: [one.number for one in outcomes]
    said = in_child(in_the_child)
    assert len(list(outcomes)) == 39
    found = said()
    assert found is None if how == "close" else "a forked process cannot go on with a job" in found
    assert set(shop.done.values()) == {1} and len(shop.done) == 40


def test_threads_are_used_again(loopback: Loopback) -> None:
    loopback.answers(Shop())
    threads: Set[Any] = set()
    with wire_kit.make_client(loopback.url, on_request=lambda _: threads.add(threading.current_thread())) as client:
        assert job(client, "points", 200, parallel=4).run().complete
    assert 1 <= len(threads) <= 4
    assert eventually(lambda: not wire_kit.threads())


def test_where_no_thread_can_be_had_the_caller_sends(
    loopback: Loopback, client: talon_one.ApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As at the interpreter's end."""

    def refuse(*_: Any) -> None:
        raise RuntimeError("can't start new thread")

    shop = Shop()
    loopback.answers(shop)
    with monkeypatch.context() as patched:
        patched.setattr("_thread.start_new_thread", refuse)
        assert job(client, "points", 20).run().complete
    assert len(shop.done) == 20


# -- the journal ---------------------------------------------------------------------------------


def test_a_journal_is_of_one_job(loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path) -> None:
    loopback.answers(Shop())
    path = tmp_path / "journal"
    assert job(client, "events", 5, journal=path).run().complete
    with pytest.raises(errors.ApiValueError, match=r"job with operation 'track_event_v2', this one's is 'add_loy"):
        job(client, "points", 5, journal=path).run()
    with pytest.raises(errors.ApiValueError, match="item 0 or one that is sent with it differs from the run"):
        job(client, "events", 5, start=1, journal=path).run()
    other = tmp_path / "notes.txt"
    other.write_text("my notes\nare here\n")
    with pytest.raises(errors.ApiValueError, match="is not the journal of a job"):
        job(client, "events", 5, journal=other).run()
    assert other.read_text() == "my notes\nare here\n"
    held = Journal(path, "track_event_v2", 1, strict=False)
    with pytest.raises(errors.ApiValueError, match="is in use by another running job"):
        job(client, "events", 5, journal=path).run()
    held.close()
    with pytest.raises(errors.ApiValueError, match="nothing more is sent"):
        held.begin(7, "digest", again=False)
    kept = path.read_text()
    held.end(0, Ended("done", {}, None), sent=True)
    assert path.read_text() == kept
    dropped = Journal(path, "track_event_v2", 1, strict=False)
    del dropped  # an interrupt kept its job from closing it
    collected()
    assert "key" not in path.read_text() and wire_kit.KEY not in path.read_text()
    totals = job(client, "events", 8, journal=path).run()
    assert totals.done == 8, "more items at the end are new ones"


@pytest.mark.parametrize("cut", range(1, 120, 7))
def test_torn_lines(cut: int, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path) -> None:
    """A process was killed while it wrote: what is left of the file is read, and the rest is sent again."""
    shop = Shop()
    loopback.answers(shop)
    path = tmp_path / "journal"
    job(client, "events", 5, journal=path, parallel=1).run()
    text = path.read_bytes()
    path.write_bytes(text[:-cut])
    assert job(client, "events", 5, journal=path).run().done == 5
    assert set(shop.done.values()) == {1}
    path.write_bytes(text[: min(cut, 30)])
    assert job(client, "events", 5, journal=path).run().done == 5
