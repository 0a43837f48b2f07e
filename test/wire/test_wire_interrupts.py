"""Signals whose handlers raise, and finalizers that run, at any moment of a call."""

from __future__ import annotations

import collections
import gc
import importlib
import signal
import socket
import sys
import threading
from time import monotonic
from typing import Any, Callable, Iterator, List, Type

import pytest
from faults import FaultServer, answer, echo_id
from wire_kit import CALLS, EAGER, ended, make_client, run_program, wrong_answers

from talon_one import IntegrationApi, ManagementApi, workers
from talon_one.threads import Work
from talon_one.wire import bells, lookups
from talon_one.wire.asyncio import connecting
from talon_one.wire.sync import places
from talon_one.wire.sync.pools import DeadlineHTTPPool
from talon_one.workers import Threads

needs_alarm = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no alarm")


class Interrupted(BaseException):
    """What a signal's handler raises."""


@pytest.fixture
def alarm() -> Iterator[Any]:
    """Has a handler raise an exception after some seconds."""
    before = signal.getsignal(signal.SIGALRM)

    def set_to(error: BaseException, seconds: float) -> None:
        def handler(*_: Any) -> None:
            raise error

        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, seconds)

    yield set_to
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@needs_alarm
@pytest.mark.skipif(
    sys.implementation.name == "pypy",
    reason="PyPy's import statements take locks that an interrupt leaves locked, and its finalizers lose interrupts",
)
def test_interrupts_at_random_moments(soak: bool) -> None:
    count = 100_000 if soak else 5_000
    with FaultServer(echo_id) as server:
        out, error = run_program("interrupt_program.py", server.url, str(count), timeout=3600 if soak else 300)
    assert out == "good\n", out + error


@needs_alarm
@pytest.mark.skipif(threading.current_thread() is not threading.main_thread(), reason="handlers run in the main thread")
@pytest.mark.parametrize(
    "error",
    [
        TimeoutError("late"),
        OSError("odd"),
        socket.timeout("late"),
        Interrupted(),
        RuntimeError("odd"),
        IndexError("odd"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("fault", ["hang", "hang_mid_body", "drip_head", "connect", "look-up", "place"])
def test_what_a_handler_raises_reaches_the_caller(
    fault: str, error: BaseException, alarm: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it looks like: it is no failure of the network, and no reason for another try."""
    hanging = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with hanging, FaultServer(fault if fault in ("hang_mid_body", "drip_head") else "hang") as server:
        url = server.url
        if fault in ("connect", "look-up"):
            # As what Python does there: the handler runs in the midst of it.
            hanging.bind(("127.0.0.1", 0))
            hanging.settimeout(10)
            what = "connect" if fault == "connect" else "getaddrinfo"
            target: Any = socket.socket if fault == "connect" else socket
            monkeypatch.setattr(target, what, lambda *_, **__: hanging.recv(1), raising=False)
        with make_client(url, retries=EAGER, timeout=10, connection_pool_maxsize=1) as client:
            if fault == "place":
                threading.Thread(target=lambda: ended(lambda: CALLS["GET"](client, _request_timeout=1))).start()
                while not server.received:
                    pass
            alarm(error, 0.1)
            with pytest.raises(type(error)) as caught:
                CALLS["GET"](client)
            assert caught.value is error
            monkeypatch.undo()
        # No second one; a busy machine may not have come as far as the first.
        assert len(server.received) <= (0 if fault in ("connect", "look-up") else 1)


@pytest.mark.skipif(sys.implementation.name == "pypy", reason="its import statements and traces take locks")
def test_an_interrupt_at_each_line_of_starting_a_thread() -> None:
    """Python before 3.13 takes a main thread that is interrupted when asked whether it runs for ended."""
    threads, moment, answer = Threads(), 0, None
    while answer is None:
        moment += 1
        left = [moment]

        def trace(_: Any, event: str, __: Any, left: List[int] = left) -> Any:
            left[0] -= event == "line"
            if left[0] == 0 and event == "line":
                raise Interrupted
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            result = threads.start(threading.current_thread, 2)
            sys.settrace(before)
            answer = result.get(20)
        except Interrupted:
            pass
        finally:
            sys.settrace(before)
    assert moment > 20
    assert threading.main_thread().is_alive()
    assert answer is not threading.main_thread()
    threads.close()


def test_two_calls_at_once_for_which_no_thread_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is made by who wants it: neither waits for a thread of the other's, which has none."""
    threads, within = Threads(), []

    def no_thread(*_: Any) -> None:
        if not within:
            within.append("under way")
            within.append(threads.start(lambda: "second", 2))
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(workers._thread, "start_new_thread", no_thread)
    first: Any = threads.start(lambda: "first", 2)
    second: Any = within[1]
    assert (first.get(5), second.get(5)) == ("first", "second")


class _Interrupting:
    """Has a signal come in whatever of it is called."""

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: signal.raise_signal(signal.SIGALRM)

    def __bool__(self) -> bool:
        return True


def _start_a_look_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookups._thread, "start_new_thread", _Interrupting().call)
    lookups.start_look_up("shop.test", 1)


def _run_a_look_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookups.socket, "getaddrinfo", _Interrupting().call)
    lookups._LookUp((0, "shop.test", 1)).run()


def _end_a_look_up(_: pytest.MonkeyPatch) -> None:
    look_up: Any = lookups._LookUp((0, "shop.test", 1))
    look_up._tell = _Interrupting()
    look_up.end()


def _ring(_: pytest.MonkeyPatch) -> None:
    bell: Any = bells.Bell()
    bell._lock = _Interrupting()
    bell.ring()


def _move(_: pytest.MonkeyPatch) -> None:
    source: Any = _Interrupting()
    places._move(source, collections.deque())


def _close_idle(_: pytest.MonkeyPatch) -> None:
    stock: Any = places.Stock()
    stock.idle = _Interrupting()
    try:
        stock.close_idle()
    finally:
        stock.idle = ()


def _tell_all(_: pytest.MonkeyPatch) -> None:
    waiting: Any = _Interrupting()
    bells.tell_all(waiting)


def _start_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers._thread, "start_new_thread", _Interrupting().call)
    Threads().start(lambda: pytest.fail("it is made all the same"), 1)


def _begin_a_call(_: pytest.MonkeyPatch) -> None:
    work: Any = Work(lambda: None)
    work._calls = _Interrupting()
    work.run()


def _wake_a_loop(_: pytest.MonkeyPatch) -> None:
    loop: Any = _Interrupting()
    connecting._tell(loop, loop)


@needs_alarm
@pytest.mark.parametrize(
    "kind", [RuntimeError, IndexError, NotImplementedError, OSError], ids=lambda kind: kind.__name__
)
@pytest.mark.parametrize(
    "step",
    [
        _start_a_look_up,
        _run_a_look_up,
        _end_a_look_up,
        _ring,
        _tell_all,
        _move,
        _close_idle,
        _start_a_call,
        _begin_a_call,
        _wake_a_loop,
    ],
)
def test_what_a_handler_raises_looks_like_an_answer_to_a_step(
    step: Callable[[pytest.MonkeyPatch], None], kind: Type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """That a deque is empty, a bell was rung, no thread can be started: it reaches the caller all the same."""
    error = kind("a signal")

    def handler(*_: Any) -> None:
        raise error

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with pytest.raises(kind) as caught:
            step(monkeypatch)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert caught.value is error
    assert not lookups._running


def test_who_waits_for_a_look_up_that_was_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt came to whoever started it: the others ask again, and do not notice."""
    real, waiting = lookups._thread.start_new_thread, threading.Event()
    found: List[Any] = []

    def start(*_: Any, **__: Any) -> Any:
        monkeypatch.setattr(lookups._thread, "start_new_thread", real)
        monkeypatch.setattr(lookups.Bell, "wait", lambda self, *rest: (waiting.set(), wait(self, *rest))[1])
        other.start()
        assert waiting.wait(10)
        raise Interrupted

    wait = lookups.Bell.wait
    other = threading.Thread(
        target=lambda: found.append(ended(lambda: lookups.look_up("shop.test", 1, monotonic() + 9)))
    )
    monkeypatch.setattr(lookups.socket, "getaddrinfo", lambda *_, **__: ["an address"])
    monkeypatch.setattr(lookups._thread, "start_new_thread", start)
    with pytest.raises(Interrupted):
        lookups.start_look_up("shop.test", 1)
    other.join(10)
    assert found[0].value == ["an address"]


@pytest.mark.parametrize("behind", [False, True])
def test_an_interrupt_while_a_connection_is_given_back(behind: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the step that does it, or behind: it is there once, and its place is free."""
    move = places._move
    stock: Any = None
    done: List[Any] = []

    def then_interrupt(source: Any, target: Any) -> bool:
        if target is not stock.idle or done:
            return move(source, target)
        done.append(move(source, target) if behind else None)
        raise Interrupted

    with FaultServer(echo_id) as server, make_client(server.url, connection_pool_maxsize=1, timeout=2) as client:
        api = IntegrationApi(client)
        assert wrong_answers(api, "warm", 1) == 0
        stock = client.rest_client.transport.connections.pools().pool.pool
        monkeypatch.setattr(places, "_move", then_interrupt)
        with pytest.raises(Interrupted):
            api.get_customer_session("a")
        monkeypatch.undo()
        assert done
        assert not stock.line
        assert len(stock.idle) <= 1
        assert wrong_answers(api, "after", 3) == 0


def test_urllib3_gives_nothing_back_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt behind its own hand-back, which was told to callers as a full pool, an innocent thread among them."""
    real, done = DeadlineHTTPPool._put_conn, []

    def put(self: Any, connection: Any) -> None:
        real(self, connection)
        if not done:
            done.append(True)
            raise KeyboardInterrupt

    monkeypatch.setattr(DeadlineHTTPPool, "_put_conn", put)
    with FaultServer(echo_id) as server, make_client(server.url, connection_pool_maxsize=1, timeout=2) as client:
        with pytest.raises(KeyboardInterrupt):
            CALLS["GET"](client)
        assert wrong_answers(IntegrationApi(client), "after", 3) == 0


@pytest.fixture
def little_to_look_through() -> Iterator[None]:
    """What is there already is nothing to the collector, which would take long over it."""
    if hasattr(gc, "freeze"):  # PyPy has none
        gc.freeze()
    yield
    if hasattr(gc, "unfreeze"):
        gc.unfreeze()


@pytest.mark.usefixtures("little_to_look_through")
@pytest.mark.parametrize("kind", ["Bell", "Place"])
def test_the_collector_runs_while_a_place_is_taken(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It drops streams that hold the only places, in the thread that is about to wait for one."""
    module: Any = bells if kind == "Bell" else places
    real = getattr(module, kind)

    class Collecting(real):  # type: ignore[misc]
        __slots__ = ()

        def __init__(self, *args: Any) -> None:
            gc.collect()
            super().__init__(*args)
            gc.collect()

    for name in ("lookups", *(f"sync.{one}" for one in ("places", "responses", "transport", "pools", "connections"))):
        holder: Any = importlib.import_module(f"talon_one.wire.{name}")
        if hasattr(holder, kind):
            monkeypatch.setattr(holder, kind, Collecting)
    with FaultServer(answer(b"id\n", content_type="application/csv")) as server:
        with make_client(server.url, timeout=60, connection_pool_maxsize=1) as client:
            management = ManagementApi(client)
            for _ in range(10):
                circle: Any = [management.export_coupons(1, campaign_id=2, _preload_content=False)]
                circle.append(circle)
                del circle
            assert management.export_coupons(1, campaign_id=2) == "id\n"


@pytest.mark.skipif(not hasattr(gc, "set_threshold"), reason="PyPy collects when it likes to")
def test_a_finalizer_that_calls() -> None:
    """Whatever the client does at that moment: the call in it goes on its own way."""
    answers = []

    class Calls:
        def __del__(self) -> None:
            answers.append(ended(lambda: api.get_customer_session("inner")).value)

    with FaultServer(echo_id) as server, make_client(server.url, timeout=5, connection_pool_maxsize=2) as client:
        api = IntegrationApi(client)
        before = gc.get_threshold()
        gc.set_threshold(1)
        try:
            for number in range(30):
                circle: Any = [Calls()]
                circle.append(circle)
                del circle
                if number % 10 == 0:
                    client.rest_client.close()
                assert wrong_answers(api, "outer", 1) == 0
        finally:
            gc.set_threshold(*before)
        gc.collect()
        assert len(answers) == 30
        assert all(found.to_dict(serialize=True)["id"] == "inner" for found in answers)
