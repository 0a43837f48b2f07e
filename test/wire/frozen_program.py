"""Calls while the program's clock stands still: `python frozen_program.py freezegun before '{"quick": URL …}'`.

when: whether the package is imported before the clock is stopped, or after. The servers are the test's. What is
measured here is measured by a clock that nobody stops.
"""

from __future__ import annotations

import asyncio
import datetime
import json
import sys
import threading
import time
from functools import partial
from typing import Any

import orjson

tool, when, urls = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
plain = [datetime.datetime]  # no name is to stand for the class itself, nor for the clock
seconds = partial(time.perf_counter)
MOMENT = datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)


def stopped() -> Any:
    if tool == "freezegun":
        from freezegun import freeze_time

        return freeze_time(MOMENT)
    import time_machine

    return time_machine.travel(MOMENT, tick=False)


def use() -> None:
    import talon_one
    import talon_one.aio

    assert datetime.datetime.now(datetime.timezone.utc) == MOMENT

    def configuration(url: str, **settings: Any) -> Any:
        return talon_one.Configuration(url, "k", **{"trust_env": False, "retries": False, "timeout": 10, **settings})

    def check(profile: Any) -> None:
        """What is read is what orjson writes."""
        assert type(profile.created) is plain[0], type(profile.created)
        assert orjson.loads(orjson.dumps(profile.created)) == "2020-02-03T04:05:06.700000+00:00"

    def check_models() -> None:
        campaign = talon_one.models.Campaign
        for text in ("2020-02-03T04:05:06Z", "2020-02-03T04:05:06.123456789Z", "2020-02-03T04:05:06.7+02:00"):
            found = campaign.from_dict({"created": text}).created
            assert type(found) is plain[0], (text, type(found))
            orjson.dumps(found)
        # What a program makes while the clock stands is of freezegun's class.
        session = talon_one.models.Coupon.from_dict({})
        session.expiry_date = datetime.datetime.now(datetime.timezone.utc)
        assert json.loads(session.to_json())["expiryDate"] == "2030-01-02T03:04:05Z"
        assert session.expiry_date == MOMENT

    def get_once(url: str, **settings: Any) -> Any:
        with talon_one.ApiClient(configuration(url, **settings)) as client:
            return talon_one.IntegrationApi(client).get_customer_session("c")

    async def aio_get_once(url: str, **settings: Any) -> Any:
        async with talon_one.aio.ApiClient(configuration(url, **settings)) as client:
            return await talon_one.aio.IntegrationApi(client).get_customer_session("c")

    def aio_get(url: str, **settings: Any) -> Any:
        return asyncio.run(aio_get_once(url, **settings))

    def aio_on_uvloop(url: str, **settings: Any) -> Any:
        import uvloop

        loop = uvloop.new_event_loop()
        try:
            return loop.run_until_complete(aio_get_once(url, **settings))
        finally:
            loop.close()

    def bounded(url: str, **settings: Any) -> Any:
        """Through a transport of the user's, which the deadline cuts off."""

        class Slow:
            async def exchange(self, request: Any, exchange: Any) -> Any:
                await asyncio.get_running_loop().create_future()

        async def call() -> Any:
            async with talon_one.aio.ApiClient(configuration(url, **settings), transport=Slow()) as client:
                await talon_one.aio.IntegrationApi(client).get_customer_session("c")

        return asyncio.run(call())

    def waiting(url: str, **settings: Any) -> Any:
        """For a place in the pool."""

        async def call() -> Any:
            used = configuration(url, connection_pool_maxsize=1, **settings)
            async with talon_one.aio.ApiClient(used) as client:
                api = talon_one.aio.IntegrationApi(client)
                results = await asyncio.gather(
                    *[api.get_customer_session("c") for _ in range(2)], return_exceptions=True
                )
                assert all(isinstance(one, talon_one.ApiTimeoutException) for one in results), results
                raise results[1]

        return asyncio.run(call())

    def reading(url: str, **settings: Any) -> Any:
        """A stream."""

        async def call() -> Any:
            async with talon_one.aio.ApiClient(configuration(urls["drip_body"], **settings)) as client:
                api = talon_one.aio.IntegrationApi(client)
                async with await api.get_customer_session("c", _preload_content=False) as stream:
                    await stream.read()

        return asyncio.run(call())

    ways = [get_once, aio_get] + ([aio_on_uvloop] if "uvloop" in urls["loops"] else [])
    check_models()
    for get in ways:
        check(get(urls["quick"]).customer_session)
        # A wait between two tries is a wait.
        started = seconds()
        assert get(urls["busy"], retries=1).customer_session.created, get
        assert seconds() - started >= 1, (get, seconds() - started)
        for fault in ("hang", "drip_body", "hang_tls", "drip_handshake"):
            assert_late(get, urls[fault])
    for special in (bounded, waiting, reading):
        assert_late(special, urls["hang"])
    assert not [one for one in threading.enumerate() if one.name == "talon_one timer" and not one.daemon]


def assert_late(get: Any, url: str) -> None:
    import talon_one

    took = 0.0
    for _ in range(3):  # a busy machine may hold one up, but not three
        started = seconds()
        try:
            get(url, timeout=0.4, ssl_ca_cert=urls["bundle"])
        except talon_one.ApiTimeoutException:
            pass
        else:
            raise AssertionError(get)
        took = seconds() - started
        assert took >= 0.3, (get, took)
        if took <= 0.5:
            return
    raise AssertionError((get, url, took))


if when == "before":
    import talon_one
    import talon_one.aio
    import talon_one.wire.asyncio.transport
    import talon_one.wire.sync.transport
    from talon_one.models import Campaign, Coupon  # noqa: F401

    assert talon_one.models.Campaign.from_dict({"created": "2020-02-03T04:05:06Z"}).created
with stopped():
    use()
import talon_one  # noqa: E402

# And when it goes on.
assert type(talon_one.models.Campaign.from_dict({"created": "2020-02-03T04:05:06Z"}).created) is plain[0]
with talon_one.ApiClient(talon_one.Configuration(urls["quick"], "k", trust_env=False)) as client:
    assert talon_one.IntegrationApi(client).get_customer_session("c").customer_session.created
print("good")
