"""Error trackers copy local names, and what mappings hold: no name of this package stands for a key at any step."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from types import FrameType
from typing import Any, Callable, Dict, Iterator, List, Set

import aio_kit
import pytest
from faults import FaultServer, answer
from wire_kit import CALLS, KEY, make_client

import talon_one
import talon_one.aio

_OURS = talon_one.__path__[0]
#: Where the key stands in the clear on purpose: secrets' own way in and out; and the frames below the transport,
#: below the writing of a request, and below masking, which are cut from the traceback of all that passes through.
_IN_THE_CLEAR = ("_secrets.py",)
_CUT_OFF_BELOW = {
    ("wire/sync/transport.py", "exchange"),
    ("wire/asyncio/protocol.py", "_send"),
    ("_redact.py", "hidden"),
    ("_redact.py", "secrets_of"),
}


def leaks(value: Any, seen: Set[int], depth: int = 0) -> Iterator[str]:
    """Where a key stands in a value, by the letters that a tracker would copy."""
    if id(value) in seen or depth > 8:
        return
    seen.add(id(value))
    if isinstance(value, str):
        if KEY in "".join([value]):
            yield "text"
    elif isinstance(value, (bytes, bytearray)):
        if KEY.encode() in value:
            yield "bytes"
    elif isinstance(value, dict):
        for name, item in dict.items(value):
            yield from (f"[{name!r}]{where}" for where in leaks(item, seen, depth + 1))
    elif isinstance(value, (list, tuple, set, frozenset)):
        for number, item in enumerate(value):
            yield from (f"[{number}]{where}" for where in leaks(item, seen, depth + 1))
    elif type(value).__module__.startswith("talon_one"):
        names = [name for cls in type(value).__mro__ for name in vars(cls).get("__slots__", ())]
        for name in {*vars(value), *names} - {"__dict__", "__weakref__"} if hasattr(value, "__dict__") else names:
            if name != "_made" and hasattr(value, name):
                yield from (f".{name}{where}" for where in leaks(getattr(value, name), seen, depth + 1))


class Tracer:
    """Looks at the local names of this package's frames at each line."""

    def __init__(self) -> None:
        self.found: Dict[str, None] = {}
        self.lines = 0

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(_OURS) or name.endswith(_IN_THE_CLEAR):
            return None
        if self._is_cut_off(frame):
            return None
        self.lines += 1
        for local, value in list(frame.f_locals.items()):
            for where in leaks(value, set()):
                self.found[f"{name[len(_OURS) :]}:{frame.f_code.co_name}: {local}{where}"] = None
        return self

    def _is_cut_off(self, frame: FrameType) -> bool:
        above = frame.f_back
        while above is not None:
            name = above.f_code.co_filename
            if (name[len(_OURS) + 1 :], above.f_code.co_name) in _CUT_OFF_BELOW and name.startswith(_OURS):
                return True
            above = above.f_back
        return False

    def watch(self, run: Callable[[], Any]) -> List[str]:
        before = sys.gettrace()
        sys.settrace(self)
        try:
            run()
        except (talon_one.OpenApiException, KeyboardInterrupt):
            pass
        finally:
            sys.settrace(before)
        return list(self.found)


SETTINGS: Dict[str, Dict[str, Any]] = {
    "plain": {"api_key": KEY},
    "by scheme": {"api_key": {"api_key_v1": KEY, "management_key": KEY}},
    "prefixed": {"api_key": {"Authorization": KEY}, "api_key_prefix": {"Authorization": "ApiKey-v1"}},
    "line break": {"api_key": {"Authorization": KEY + "\n"}},
    "token": {"api_key": None, "access_token": KEY},
    "bad TLS file": {"api_key": KEY, "ssl_ca_cert": "/no", "host": "https://127.0.0.1:1"},
    "proxy": {"api_key": "k", "proxy": f"http://user:{KEY}@127.0.0.1:1"},
    "proxy headers": {"api_key": "k", "proxy": "http://127.0.0.1:1", "proxy_headers": {"X-Token": KEY}},
}


def blocking(configuration: Any, tracer: Tracer) -> None:
    with talon_one.ApiClient(configuration, cookie=f"sid={KEY}") as client:
        for call in ("PUT", "DELETE"):
            tracer.watch(lambda call=call: CALLS[call](client))


def awaited(configuration: Any, tracer: Tracer) -> None:
    async def call_all() -> None:
        for call in ("PUT", "DELETE"):
            with contextlib.suppress(talon_one.OpenApiException):
                await aio_kit.CALLS[call](client)
        await client.close()

    client = talon_one.aio.ApiClient(configuration, cookie=f"sid={KEY}")
    tracer.watch(lambda: asyncio.run(call_all()))


@pytest.mark.parametrize("twin", [blocking, awaited])
@pytest.mark.parametrize("fault", ["ok", "401", "503", "hang", "reset_before_head", "refused"])
@pytest.mark.parametrize("name", SETTINGS)
def test_no_step_of_a_call_names_the_key(name: str, fault: str, twin: Any) -> None:
    settings = {"timeout": 0.5, "retries": talon_one.RetryPolicy(2, backoff=0), **SETTINGS[name]}
    tracer = Tracer()
    with FaultServer("ok" if fault == "refused" else fault) as server:
        settings.setdefault("host", "http://127.0.0.1:1" if fault == "refused" else server.url)
        twin(talon_one.Configuration(**settings), tracer)
    assert tracer.lines > 100
    assert list(tracer.found) == []


def test_an_echo_of_the_key_is_not_named_either() -> None:
    echo = answer(f'{{"message": "{KEY} is none"}}'.encode(), 400, headers={"X-Echo": KEY})
    with FaultServer(echo) as server, make_client(server.url, retries=False) as client:
        call = CALLS["GET"]
        with pytest.raises(talon_one.BadRequestException) as caught:
            call(client)
    assert not list(leaks(vars(caught.value), set()))
