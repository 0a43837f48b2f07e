"""What the tests of `talon_one.testing` share: a mock, and calls of both kinds of clients."""

from __future__ import annotations

import asyncio
from typing import Any, Iterator

import pytest

import talon_one
from talon_one import aio
from talon_one.testing import Mock, mock_api

CART = {"customerSession": {"profileId": "customer-1"}}


class Caller:
    """Calls that block, and calls that are awaited, written once."""

    def __init__(self, awaited: bool) -> None:
        self.awaited = awaited

    def __call__(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        if not self.awaited:
            with talon_one.ApiClient() as client:
                return getattr(self._api(talon_one, client, name), name)(*args, **kwargs)

        async def call() -> Any:
            async with aio.ApiClient() as client:
                return await getattr(self._api(aio, client, name), name)(*args, **kwargs)

        return asyncio.run(call())

    def _api(self, package: Any, client: Any, name: str) -> Any:
        is_integration = hasattr(talon_one.IntegrationApi, name)
        return (package.IntegrationApi if is_integration else package.ManagementApi)(client)


@pytest.fixture(name="call", params=[False, True], ids=["blocks", "awaited"])
def caller(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.fixture(name="mock")
def mocked() -> Iterator[Mock]:
    with mock_api() as made:
        yield made
