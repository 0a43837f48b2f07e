"""What the tests of `talon_one.aio` share: a scripted transport, a client, calls of each kind."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any, Awaitable, Callable, Coroutine, Dict, List, TypeVar, Union

import wire_kit
from wire_kit import EAGER, Ended

import talon_one
from talon_one import Configuration, Exchange, Failure, Request, RESTResponse, aio

HOST = "https://shop.example"
SESSION = {"customerSession": {"integrationId": "s"}, "effects": []}

_T = TypeVar("_T")


def run(work: Coroutine[Any, Any, _T]) -> _T:
    """Run a coroutine in a loop of its own; no task may be left when it ends."""

    async def alone() -> _T:
        result = await work
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, f"tasks are left: {left}"
        return result

    return asyncio.run(alone())


class Scripted:
    """A transport that gives one outcome after another, the last again and again; functions may be coroutines."""

    def __init__(self, *outcomes: Union[RESTResponse, Failure, Callable[[], Any]]) -> None:
        self.outcomes = list(outcomes)
        self.requests: List[Request] = []
        self.exchanges: List[Exchange] = []
        self.closed = False

    async def exchange(self, request: Request, exchange: Exchange) -> Union[RESTResponse, Failure]:
        self.requests.append(request)
        self.exchanges.append(exchange)
        exchange.sent = True
        outcome: Any = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        found = outcome() if callable(outcome) else outcome
        return await found if hasattr(found, "__await__") else found

    async def close(self) -> None:
        self.closed = True


def answer(status: int = 200, data: Any = SESSION, **headers: str) -> RESTResponse:
    return RESTResponse(status, "Said", headers, json.dumps(data).encode())


def client_of(transport: Any, **settings: Any) -> aio.ApiClient:
    """A client on a transport, whose tries follow each other at once."""
    return aio.ApiClient(Configuration(HOST, wire_kit.KEY, **{"retries": EAGER, **settings}), transport=transport)


def make_client(url: str, **settings: Any) -> aio.ApiClient:
    """The twin of `wire_kit.make_client`."""
    return aio.ApiClient(
        Configuration(url, wire_kit.KEY, **{"timeout": 5, "retries": EAGER, "trust_env": False, **settings})
    )


async def session(client: aio.ApiClient, **options: Any) -> Any:
    return await aio.IntegrationApi(client).get_customer_session("s", **options)


def _twin(name: str) -> Callable[..., Awaitable[Any]]:
    """The call of `wire_kit` with a client that is awaited: what it does is written once."""

    async def call(client: aio.ApiClient, **options: Any) -> Any:
        body: Any
        api = aio.IntegrationApi(client)
        if name == "GET":
            return await api.get_customer_session("cart-1", **options)
        if name == "PUT":
            body = talon_one.IntegrationRequest(customer_session=talon_one.NewCustomerSessionV2(profile_id="p"))
            return await api.update_customer_session_v2("cart-1", body, **options)
        if name == "POST keyed":
            body = talon_one.IntegrationEventV2Request(profile_id="p", type="viewed")
            return await api.track_event_v2(body, **options)
        if name == "POST":
            body = talon_one.NewReferral(campaign_id=1, advocate_profile_integration_id="p")
            return await api.create_referral(body, **options)
        return await api.delete_audience_v2(3, **options)

    return call


#: As `wire_kit.CALLS`.
CALLS: Dict[str, Callable[..., Awaitable[Any]]] = {name: _twin(name) for name in wire_kit.CALLS}


async def ended(call: Awaitable[Any]) -> Ended:
    """Await a call; what it returns or raises, and how long that took."""
    started = time.monotonic()
    value = error = None
    try:
        value = await call
    except Exception as raised:
        error = raised
    return Ended(value, error, time.monotonic() - started)
