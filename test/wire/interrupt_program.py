"""Calls that are interrupted at random moments: `python interrupt_program.py URL COUNT`.

Signals' handlers raise exceptions of many kinds; each must reach who called. Other threads call meanwhile,
and must not notice. Prints "good".
"""

from __future__ import annotations

import random
import signal
import socket
import sys
import threading
import time
import traceback
from typing import Any, List

import talon_one

#: By a name that is looked up, which this machine need not know.
url, count = sys.argv[1].replace("127.0.0.1", "shop.test"), int(sys.argv[2])
getaddrinfo = socket.getaddrinfo
socket.getaddrinfo = lambda host, *rest, **more: getaddrinfo("127.0.0.1", *rest, **more)


class Base(BaseException):
    """As gevent's and pytest's."""


class SoftLimit(Exception):
    """As Celery's."""


class Late(TimeoutError):
    """Looks like a failure of the network."""


KINDS = [Base, SoftLimit, KeyboardInterrupt, TimeoutError, Late, OSError, RuntimeError, IndexError]
raised: List[Any] = []  #: the last; None for those before, whose tracebacks would keep streams open
problems: List[Any] = []
where: List[Any] = []  #: what the last came into
lost: List[bool] = []  #: of each that no caller can get
stop = threading.Event()
configuration = talon_one.Configuration(url, "k", timeout=20, connection_pool_maxsize=3, trust_env=False, retries=False)
client = talon_one.ApiClient(configuration)
api = talon_one.IntegrationApi(client)


def interrupt(_: int, frame: Any) -> None:
    raised.append(random.choice(KINDS)("a signal"))
    where[:] = traceback.StackSummary.extract(traceback.walk_stack(frame), lookup_lines=False)
    raise raised[-1]  # no local has it: such a circle would leave what it holds to the garbage collector


def call(name: str, how: int) -> None:
    found: Any
    if how == 0:
        found = api.get_customer_session(name, _preload_content=False)
        if b'"' + name.encode() + b'"' not in found.read():
            problems.append(f"{name} got another answer")
        return
    if how == 1:
        with api.get_customer_session(name, _preload_content=False) as stream:
            stream.read(5)
        return
    if how == 2:
        found = api.get_customer_session(name, async_req=True).get()
    else:
        found = api.get_customer_session(name)
    if found.to_dict(serialize=True)["id"] != name:
        problems.append(f"{name} got another answer")


def others(number: int) -> None:
    turn = 0
    while not stop.is_set():
        turn += 1
        try:
            call(f"t{number}-{turn}", 2 + turn % 2)
        except BaseException as error:
            problems.append(error)
        stop.wait(random.random() * 0.01)


def not_raised(args: Any) -> None:
    """What Python cannot raise, as in a finalizer. In those of others, such as its own of imports, it is lost."""
    if args.exc_value not in raised:
        return
    if any("talon_one" in frame.filename for frame in traceback.extract_tb(args.exc_value.__traceback__)):
        problems.append(args.exc_value)
    else:
        lost.append(True)


sys.unraisablehook = not_raised


def in_a_warning() -> bool:
    """Whether it came while Python warned of a socket that it throws away: it shows it, and loses what that raises."""
    return any(one.name == "__repr__" and one.filename == socket.__file__ for one in where)


threads = [threading.Thread(target=others, args=(number,), daemon=True) for number in range(3)]
for number in range(20):
    call(f"warm-{number}", number % 5)
started = time.monotonic()
for number in range(20):
    call(f"warm-{number}", 3)
typical = (time.monotonic() - started) / 20
for thread in threads:
    thread.start()
signal.signal(signal.SIGALRM, interrupt)
number = 0


def turn() -> None:
    """Calls, until one is interrupted."""
    global number
    before = len(raised)
    signal.setitimer(signal.ITIMER_REAL, 1e-6 + random.random() * 3 * typical)
    while len(raised) == before:
        number += 1
        call(f"main-{number}", random.randrange(8))


while len(raised) < count and not problems:
    before = len(raised)
    caught = None
    try:
        turn()
    except BaseException as error:
        caught = error
    if len(raised) == before and caught is not None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        problems.append(caught)
    elif len(raised) > before and caught is not raised[-1] and not lost and not in_a_warning():
        problems.append((f"{raised[-1]!r} did not reach the caller, who got", caught))
    if problems:
        print("".join(traceback.StackSummary.from_list(where[::-1]).format()))
    where.clear()
    lost.clear()
    raised[-1] = caught = None
stop.set()
for thread in threading.enumerate():  # those of calls that nobody waits for any longer, too
    # One whose start was interrupted stays in Python's list, and never runs.
    if thread in threads or (thread.name == "talon_one" and thread.ident is not None):
        thread.join(20)
pool = client.rest_client.transport.connections.pools().pool.pool
if pool.line or len(pool.idle) > 3:
    problems.append(f"{len(pool.line)} places are lost, {len(pool.idle)} connections are idle")
for problem in problems:
    print(repr(problem), repr(getattr(problem, "__cause__", None)), repr(getattr(problem, "__context__", None)))
    if isinstance(problem, tuple):
        problem = problem[1]
    if isinstance(problem, BaseException):
        traceback.print_exception(type(problem), problem, problem.__traceback__)
print("good" if not problems else f"{len(problems)} problems after {len(raised)} interrupts")
