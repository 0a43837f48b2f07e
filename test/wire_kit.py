"""What the tests of the wire share: the calls, a client, certificates, the search for a leaked key."""

from __future__ import annotations

import datetime
import gc
import importlib.util
import logging
import os
import pickle
import ssl
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple, Union

import pytest
import trustme
from checkout import TEST

import talon_one
from talon_one.wire.retries import RetryPolicy

#: Looks like a key and can be found wherever it should not be.
KEY = "5f3a9c71e0planted4d8b26key"

#: Tries again at once.
EAGER = RetryPolicy(attempts=2, max_wait=0, rate_limit_attempts=2)

Call = Callable[..., Any]


def _get(client: talon_one.ApiClient, **options: Any) -> Any:
    return talon_one.IntegrationApi(client).get_customer_session("cart-1", **options)


def _put(client: talon_one.ApiClient, **options: Any) -> Any:
    body = talon_one.IntegrationRequest(customer_session=talon_one.NewCustomerSessionV2(profile_id="p"))
    return talon_one.IntegrationApi(client).update_customer_session_v2("cart-1", body, **options)


def _post_with_key(client: talon_one.ApiClient, **options: Any) -> Any:
    body = talon_one.IntegrationEventV2Request(profile_id="p", type="viewed")
    return talon_one.IntegrationApi(client).track_event_v2(body, **options)


def _post(client: talon_one.ApiClient, **options: Any) -> Any:
    body = talon_one.NewReferral(campaign_id=1, advocate_profile_integration_id="p")
    return talon_one.IntegrationApi(client).create_referral(body, **options)


def _delete(client: talon_one.ApiClient, **options: Any) -> Any:
    return talon_one.IntegrationApi(client).delete_audience_v2(3, **options)


#: One operation of each kind; POST comes with and without an idempotency key.
CALLS: Dict[str, Call] = {"GET": _get, "PUT": _put, "POST keyed": _post_with_key, "POST": _post, "DELETE": _delete}
NAMES = {
    "GET": "get_customer_session",
    "PUT": "update_customer_session_v2",
    "POST keyed": "track_event_v2",
    "POST": "create_referral",
    "DELETE": "delete_audience_v2",
}
REPEATABLE = {"GET", "PUT", "POST keyed", "DELETE"}


def make_client(url: str, **settings: Any) -> talon_one.ApiClient:
    """A client whose tries follow each other at once."""
    return talon_one.ApiClient(
        talon_one.Configuration(url, KEY, **{"timeout": 5, "retries": EAGER, "trust_env": False, **settings})
    )


def first_call(url: str, **settings: Any) -> Any:
    """Make a client and call with it: settings may be refused here or there."""
    with make_client(url, **settings) as client:
        return CALLS["PUT"](client)


class Ended(NamedTuple):
    """How a call ended."""

    value: Any
    error: Optional[BaseException]
    seconds: float


def ended(call: Callable[[], Any]) -> Ended:
    """Make a call; what it returns or raises, and how long that took."""
    started = time.monotonic()
    value = error = None
    try:
        value = call()
    except Exception as raised:
        error = raised
    return Ended(value, error, time.monotonic() - started)


def in_time(seconds: float, total: float) -> bool:
    """Whether a call kept its deadline: to within a tenth, or 100 ms where that is more."""
    return seconds <= max(total * 1.1, total + 0.1)


def assert_in_time(make: Callable[[], Ended], total: float) -> Ended:
    """Make a call that must keep its deadline. A busy machine may hold one up, but not three."""
    for _ in range(3):
        end = make()
        if in_time(end.seconds, total):
            return end
    raise AssertionError(f"it took {end.seconds:.3f} s where {total} s were allowed")


def eventually(condition: Callable[[], Any], seconds: float = 10) -> bool:
    """Whether something comes true, in a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.01)
    return bool(condition())


def threads() -> List[str]:
    """The threads that clients started."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("talon_one")]


def collected() -> bool:
    """True, after a round of garbage collection: PyPy needs several, since finalizers let go of more."""
    gc.collect()
    return True


def wrong_answers(api: talon_one.IntegrationApi, prefix: str, calls: int) -> int:
    """How many answers belong to another request."""
    wrong = 0
    for number in range(calls):
        name = f"{prefix}-{number}"
        found: Any = api.get_customer_session(name)
        wrong += found.to_dict(serialize=True).get("id") != name
    return wrong


def run_program(name: str, *arguments: str, timeout: float = 240, **variables: str) -> Tuple[str, str]:
    """Run a program that stands beside the tests of the wire; what it wrote to its two outputs."""
    done = subprocess.run(
        [sys.executable, str(TEST / "wire" / name), *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        cwd=TEST.parent,
        env={**os.environ, "PYTHONWARNINGS": "", "PYTHONPATH": str(TEST.parent), **variables},
    )
    return done.stdout, done.stderr


def is_installed(module: str) -> bool:
    """Whether a module is there, without importing it."""
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:  # nor is the package that it would be in
        return False


def needed(module: str, of: str = "compat-requirements.txt") -> None:
    """Skip a test where a tool is not installed."""
    if not is_installed(module):
        pytest.skip(f"{module} is not installed ({of})")


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> List[float]:
    """The waits between tries; nobody waits for them."""
    waited: List[float] = []
    monkeypatch.setattr("talon_one.rest.sleep", waited.append)
    return waited


# -- certificates ------------------------------------------------------------------------------------


class Certificates:
    """A certificate authority made for the test run, and certificates that it issued."""

    def __init__(self, folder: Any) -> None:
        self._authority = trustme.CA()
        self.bundle = str(folder / "ca.pem")
        self._authority.cert_pem.write_to_path(self.bundle)
        client = self._authority.issue_cert("client@shop.example")
        self.client_cert, self.client_key = str(folder / "client.pem"), str(folder / "client.key")
        client.private_key_pem.write_to_path(self.client_key)
        for number, part in enumerate(client.cert_chain_pems):
            part.write_to_path(self.client_cert, append=number > 0)

    def context(self, kind: str = "good", name: str = "127.0.0.1") -> ssl.SSLContext:
        """A server's context: `good`, `expired`, `wrong_host`, `stranger` or `wants_client`."""
        authority, times = self._authority, {}
        if kind == "expired":
            times["not_after"] = datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone.utc)
            times["not_before"] = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
        elif kind == "wrong_host":
            name = "elsewhere.example"
        elif kind == "stranger":
            authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name, **times).configure_cert(context)
        if kind == "wants_client":
            context.verify_mode = ssl.CERT_REQUIRED
            authority.configure_trust(context)
        return context


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


# -- the planted key ----------------------------------------------------------------------------------


def texts_of_error(error: BaseException) -> Iterator[str]:
    """Everything that an exception, and each one that it came from, can show."""
    seen: Set[int] = set()
    waiting: List[Optional[BaseException]] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [one.__cause__, one.__context__]
        yield f"{one!s}\n{one!r}\n{one.args!r}\n{vars(one)!r}"
        yield "".join(traceback.TracebackException.from_exception(one).format(chain=True))
        stack = traceback.StackSummary.extract(traceback.walk_tb(one.__traceback__), capture_locals=True)
        for frame in stack:
            if TEST not in Path(frame.filename).resolve().parents:  # tests know the key
                yield f"{frame.name} in {frame.filename}: {frame.locals!r}"
        yield from dump(one)
    yield repr(pickle.dumps(error))


def dump(thing: Any) -> Iterator[str]:
    """`repr` of an object, of its attributes, and of theirs.

    What is made to hide (a dict with a `repr` of its own) is not taken apart: its content has to
    be somewhere for the client to send it.
    """
    seen: Set[int] = set()
    waiting = [thing]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (type, str, bytes, int, float, type(None))) or callable(one):
            continue
        seen.add(id(one))
        yield repr(one)
        if type(one).__repr__ is dict.__repr__:
            waiting += list(one.values())
        elif isinstance(one, (list, tuple, set, frozenset)):
            waiting += list(one)
        attributes = dict(getattr(one, "__dict__", {}))
        for cls in type(one).__mro__:
            names = cls.__dict__.get("__slots__", ())
            for name in (names,) if isinstance(names, str) else names:
                if hasattr(one, name):
                    attributes[name] = getattr(one, name)
        yield repr(attributes)
        waiting += list(attributes.values())


class Watch:
    """Collects what could show the planted key, and looks for it."""

    def __init__(self, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
        self._caplog = caplog
        self._capfd = capfd

    def records(self) -> List[logging.LogRecord]:
        return list(self._caplog.records)

    def forget(self) -> None:
        """What was logged so far is another call's."""
        self._caplog.clear()

    def assert_clean(self, *things: Any, key: Union[str, Sequence[str]] = KEY) -> None:
        """key: what must not be seen, one or several."""
        keys = [key] if isinstance(key, str) else key
        for record in self._caplog.records:
            assert not shown(keys, record.getMessage()), "a log record shows the key"
            assert not shown(keys, repr(vars(record))), "a log record carries the key"
        out, err = self._capfd.readouterr()
        assert not shown(keys, out)
        assert not shown(keys, err)
        for thing in things:
            for text in texts_of_error(thing) if isinstance(thing, BaseException) else dump(thing):
                for found in shown(keys, text):
                    position = text.index(found)
                    raise AssertionError(
                        f"{type(thing).__name__} shows the key: …{text[max(0, position - 300) : position]}"
                    )


def shown(keys: Sequence[str], text: str) -> List[str]:
    """Which of the keys a text shows."""
    return [key for key in keys if key in text]


@pytest.fixture
def watch(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Watch:
    caplog.set_level(logging.DEBUG)
    return Watch(caplog, capfd)
