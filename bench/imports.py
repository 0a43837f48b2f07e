"""What importing costs, and a first call, in fresh interpreters."""

from __future__ import annotations

import os
import subprocess
import sys
from time import perf_counter
from typing import Iterator, List, Tuple

from bench.calls import served
from bench.measure import Row

BARE = "pass"
BELOW = "import urllib3, certifi, json"
PACKAGE = "import talon_one"
SIX_NAMES = (
    "from talon_one import ApiClient, CartItem, Configuration, IntegrationApi, IntegrationRequest, NewCustomerSessionV2"
)
AWAITED = "import asyncio; from talon_one.aio import ApiClient, IntegrationApi; " + SIX_NAMES.replace(
    "ApiClient, ", ""
).replace("IntegrationApi, ", "")
BELOW_AWAITED = "import aiohttp, certifi, json"
#: A first call, and what it takes without this package.
CALL = (
    "client = ApiClient(Configuration(host={url!r}, api_key='benchmark', trust_env=False)); "
    "session = NewCustomerSessionV2(cart_items=[CartItem(sku='a', quantity=1)]); "
    "request = IntegrationRequest(customer_session=session); "
    "IntegrationApi(client).update_customer_session_v2('order-17', request).effects"
)
BARE_CALL = (
    "body = json.dumps({{'customerSession': {{'cartItems': [{{'sku': 'a', 'quantity': 1}}]}}}}).encode(); "
    "url = {url!r} + '/v2/customer_sessions/order-17'; "
    "json.loads(urllib3.PoolManager().request('PUT', url, body=body).data)['effects']"
)
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def rows(seconds: float, orjson: bool) -> Iterator[Row]:
    """seconds: how long each row may take. orjson: whether it may be imported where it is installed."""
    without = "" if orjson else "import sys; sys.modules['orjson'] = None; "
    yield Row("import talon_one / python -c pass", *_in_turns(PACKAGE, BARE, seconds), "s", 1.3)
    name = "import six names of a session call / urllib3, certifi, json"
    yield Row(name, *_in_turns(without + SIX_NAMES, BELOW, seconds), "s", 1.15)
    with served() as url:
        first = without + SIX_NAMES + "; " + CALL.format(url=url)
        bare = BELOW + "; " + BARE_CALL.format(url=url)
        yield Row("a fresh process to its first answer / urllib3 + json", *_in_turns(first, bare, seconds), "s", 1.3)
    name = "import six names of an awaited call / aiohttp, certifi, json"
    yield Row(name, *_in_turns(without + AWAITED, BELOW_AWAITED, seconds), "s", 1.0)
    twice = "; CartItem(sku='a', quantity=1); CartItem(sku='a', quantity=1)"
    name = "the same and two CartItems, the first ever / the same"
    yield Row(name, *_in_turns(without + SIX_NAMES + twice, without + SIX_NAMES, seconds), "s", 1.05)


def _in_turns(ours: str, baseline: str, seconds: float) -> Tuple[float, float]:
    for code in (ours, baseline):
        _start(code)  # writes the bytecode that is missing
    ends = perf_counter() + seconds
    first: List[float] = []
    second: List[float] = []
    while perf_counter() < ends or len(first) < 3:
        first.append(_start(ours))
        second.append(_start(baseline))
    return min(first), min(second)


def _start(code: str) -> float:
    """Seconds from starting an interpreter to its end.

    Isolated (-I): nothing of the user's settings counts. Both sides search the same path, with
    this checkout first.
    """
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {_ROOT!r}); {code}"]
    started = perf_counter()
    subprocess.run(command, check=True)
    return perf_counter() - started
