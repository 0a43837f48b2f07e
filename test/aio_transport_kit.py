"""What the tests of the asyncio transport share: calls over it, and the sync twin's tests over it.

`make_bridged_client` makes a sync client whose transport is the asynchronous one, driven on a loop of its
own; `over_asyncio` lets the tests of a module run over it.
"""

from __future__ import annotations

import asyncio
import os
import threading
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import Any, Coroutine, Dict, Optional, Sequence, TypeVar

import pytest
import wire_kit
from wire_kit import EAGER, KEY

import talon_one
from talon_one._secrets import Headers
from talon_one.wire.asyncio.responses import AsyncStreamedResponse
from talon_one.wire.asyncio.transport import AsyncioTransport
from talon_one.wire.call import Call
from talon_one.wire.request import Request
from talon_one.wire.retries import OFF
from talon_one.wire.sync.streams import StreamedResponse
from talon_one.wire.timeouts import timeouts_of

T = TypeVar("T")


class Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.process = os.getpid()
        self._thread = threading.Thread(target=self._run, name="loop of a test", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    def do(self, coroutine: Any) -> Any:
        if self.process != os.getpid():
            return asyncio.run(coroutine)
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()

    def end(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)


def _handed_on(name: str) -> Any:
    return property(lambda face: getattr(face._stream, name), lambda face, value: setattr(face._stream, name, value))


class SyncFace(StreamedResponse):
    """A streamed answer for those who cannot await."""

    status, reason, headers, attempts, secrets = map(_handed_on, ("status", "reason", "headers", "attempts", "secrets"))

    def __init__(self, loop: Loop, stream: AsyncStreamedResponse) -> None:
        self._loop, self._stream = loop, stream

    @property
    def data(self) -> bytes:
        try:
            return self._stream.data
        except talon_one.ApiValueError:
            return self.read()

    def read(self, amt: Optional[int] = None) -> bytes:
        return self._loop.do(self._stream.read(amt))

    def start(self) -> bytes:
        return self._loop.do(self._stream.start())

    def charset(self) -> str:
        return self._stream.charset()

    def exception(self, failure: Any) -> Any:
        async def found() -> Any:
            return self._stream.exception(failure)

        return self._loop.do(found())

    def hide(self) -> bool:
        return self._stream.hide()

    def close(self) -> None:
        self._loop.do(self._stream.close())

    def __del__(self) -> None:
        pass


class Bridge:
    """A sync transport that has the asyncio transport do it."""

    def __init__(self, settings: Any) -> None:
        self.inner = AsyncioTransport(settings)
        self._loop: Optional[Loop] = None

    @property
    def connections(self) -> Any:
        """What tests ask of the sync transport: reading the bundle is not their subject."""
        self.loop.do(self._warm())
        return SimpleNamespace(route=lambda: None, manager=lambda _: None)

    async def _warm(self) -> None:
        loop = asyncio.get_running_loop()
        home = self.inner._homes.get(loop) or self.inner._new_home(loop)
        home.route(self.inner._settings.host)

    @property
    def loop(self) -> Loop:
        if self._loop is None or self._loop.process != os.getpid():
            self._loop = Loop()
        return self._loop

    def exchange(self, request: Any, exchange: Any) -> Any:
        found = self.loop.do(self.inner.exchange(request, exchange))
        return SyncFace(self.loop, found) if isinstance(found, AsyncStreamedResponse) else found

    def secrets(self) -> Any:
        return self.inner.secrets()

    def close(self) -> None:
        if self._loop is not None and self._loop.process == os.getpid():
            self._loop.do(self.inner.close())
            self._loop.end()
            self._loop = None


def over_asyncio(*modules: ModuleType, without: Sequence[str] = ()) -> Dict[str, Any]:
    """The tests of modules, and a fixture that has them run over asyncio. Put them among a test module's globals."""

    @pytest.fixture(autouse=True)
    def _over_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
        for one in (wire_kit, *modules):
            if hasattr(one, "make_client"):
                monkeypatch.setattr(one, "make_client", make_bridged_client)

    found: Dict[str, Any] = {"_over_asyncio": _over_asyncio}
    left_out = set(without)
    for module in modules:
        for name, thing in vars(module).items():
            if name in left_out:
                left_out.remove(name)
            elif name.startswith("test_") and callable(thing):
                assert name not in found, f"two tests are called {name}"
                found[name] = thing
    assert not left_out, f"there are no such tests: {left_out}"
    return found


# -- asynchronous calls --------------------------------------------------------------------------------

LOOPS = ["asyncio", pytest.param("uvloop", marks=pytest.mark.skipif(not find_spec("uvloop"), reason="not installed"))]


def run(main: Coroutine[Any, Any, T], loop: str = "asyncio") -> T:
    """As `asyncio.run`, on that kind of loop."""
    if loop == "asyncio":
        return asyncio.run(main)
    import uvloop

    return uvloop.run(main)


def make_request(url: str, method: str = "GET", body: Optional[bytes] = None, **more: Any) -> Request:
    """A request for `AsyncioTransport`, of any kind."""
    headers = Headers({"Authorization": f"ApiKey-v1 {KEY}", "Accept-Encoding": "gzip"})
    settings: Any = {
        "timeouts": timeouts_of(5),
        "policy": OFF,
        "repeatable": method != "POST",
        "max_bytes": 1 << 20,
        **more,
    }
    return Request(method, url, headers, body, **settings)


def settings_for(url: str, **more: Any) -> talon_one.Configuration:
    """A configuration for `AsyncioTransport`."""
    return talon_one.Configuration(url, KEY, **{"trust_env": False, **more})


async def send(transport: AsyncioTransport, configuration: Any, request: Request) -> Any:
    """One call, as `talon_one.aio` makes it, without hooks."""
    with Call(request, configuration, transport.secrets) as call:
        while True:
            wait = call.ended(await transport.exchange(request, call.begin()))
            if wait is None:
                return call.result()
            await asyncio.sleep(wait)


def places_taken(transport: AsyncioTransport) -> int:
    """How many places of its pools are taken by what is not idle."""
    pools = [route.pool for home in transport._homes.values() for route in home._routes.values()]
    return sum(pool._maxsize - pool._free_places - len(pool._idle) for pool in pools)


def make_bridged_client(url: str, **settings: Any) -> talon_one.ApiClient:
    """As `wire_kit.make_client`, over asyncio."""
    made = {"timeout": 5, "retries": EAGER, "trust_env": False, **settings}
    configuration = talon_one.Configuration(url, KEY, **made)
    return talon_one.ApiClient(configuration, transport=Bridge(configuration))
