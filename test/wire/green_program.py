"""Calls in a process that gevent or eventlet patched: `python green_program.py gevent before '{"ok": URL …}'`.

What is to be seen is asserted here; the servers are the test's. Nothing in it is imported before the patch
that a program would not import before it.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any, Callable, List

kind, when, urls = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])


def patch() -> None:
    if kind == "gevent":
        from gevent import monkey

        monkey.patch_all()
    else:
        import eventlet

        eventlet.monkey_patch()


def client(url: str, **settings: Any) -> Any:
    settings = {"trust_env": False, "retries": False, "ssl_ca_cert": urls["bundle"], **settings}
    return talon_one.IntegrationApi(talon_one.ApiClient(talon_one.Configuration(url, "k", **settings)))


if when == "before":
    patch()
import talon_one  # noqa: E402
import talon_one.models  # noqa: E402
import talon_one.rest  # noqa: E402

if when == "after":
    import talon_one.wire.sync.transport

    patch()
elif when == "after a client was made":
    import talon_one.wire.sync.transport

    client(urls["slow"]).api_client.rest_client.pool_manager  # noqa: B018
    patch()


def spawn(work: Callable[..., Any], *args: Any) -> Any:
    if kind == "gevent":
        import gevent

        return gevent.spawn(work, *args)
    import eventlet

    return eventlet.spawn(work, *args)


def join(greenlets: List[Any]) -> List[Any]:
    return [one.get() if kind == "gevent" else one.wait() for one in greenlets]


def ended(call: Callable[..., Any], *args: Any) -> Any:
    """The class of what a call raised, or None, and the seconds that it took."""
    started = time.monotonic()
    try:
        call(*args)
    except talon_one.ApiException as error:
        return type(error).__name__, time.monotonic() - started
    return None, time.monotonic() - started


def right(api: Any, name: str) -> bool:
    return bool(api.get_customer_session(name).to_dict(serialize=True)["id"] == name)


def side_by_side(api: Any, count: int, together: int) -> None:
    """Calls that the server answers only when so many of them are with it at once."""
    assert all(join([spawn(right, api, f"c-{number}-with-{together}") for number in range(count)]))


def assert_deadline(fault: str, count: int, **settings: Any) -> None:
    """Calls at once that all end at their deadline, to within 100 ms."""
    api = client(urls[fault], timeout=0.5, **settings)
    for _ in range(3):  # a busy machine may hold one up, but not three
        ends = join([spawn(ended, api.get_customer_session, "c") for _ in range(count)])
        assert {name for name, _ in ends} == {"ApiTimeoutException"}, (fault, ends)
        if all(took <= 0.6 for _, took in ends):
            return
    raise AssertionError((fault, ends))


assert right(client(urls["quick"]), "warm")  # what is imported on first use is there
for slow in ("slow", "slow_tls"):
    side_by_side(client(urls[slow], timeout=60), 8, 8)
    named = urls[slow].replace("127.0.0.1", "localhost")
    side_by_side(client(named, timeout=60, assert_hostname=False), 2, 2)
    side_by_side(client(urls[slow], timeout=60), 60, 20)  # on 20 places

# Deadlines, while others go on.
for fault in ("hang", "drip", "hang_tls", "drip_tls", "drip_handshake", "hang_handshake"):
    assert_deadline(fault, 3)
name, _ = ended(client("http://name.invalid:1", timeout=2).get_customer_session, "c")
assert name == "ApiConnectionException", name

# A place is waited for, within the deadline.
assert_deadline("hang", 5, connection_pool_maxsize=1)

# Killed at any moment of a call or of its wait: all places are free again, and each answer is the right one.
for slow in ("slow", "slow_tls"):
    api = client(urls[slow], timeout=60, connection_pool_maxsize=3)
    for turn in range(7):
        killed = [spawn(api.get_customer_session, f"k-{number}") for number in range(6)]
        time.sleep(turn * 0.09)
        for one in killed:
            one.kill()
    side_by_side(api, 3, 3)
    pools = api.api_client.rest_client.transport.connections.pools()
    assert not pools.pool.pool.line

# A stream that another closes, while it is read.
stream = client(urls["hang_body"], timeout=20).get_customer_session("c", _preload_content=False)
reading = spawn(lambda: ended_reading(stream))


def ended_reading(stream: Any) -> Any:
    try:
        stream.read()
    except talon_one.ApiValueError as error:
        return str(error)
    return None


time.sleep(0.1)
started = time.monotonic()
stream.close()
assert time.monotonic() - started < 20, "it waited for the deadline of the one who reads"
said = join([reading])[0]
assert "closed" in said, said

# Calls in threads, which are greenlets too.
api = client(urls["slow"], timeout=60)
names = [f"t-{number}-with-4" for number in range(4)]
results = [api.get_customer_session(name, async_req=True) for name in names]
assert [one.get(60).to_dict(serialize=True)["id"] for one in results] == names
api.api_client.close()
print("good")
