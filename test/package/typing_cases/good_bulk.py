"""User code of `talon_one.bulk` that type checkers must accept, with the types that it must see."""

from __future__ import annotations

from pathlib import Path
from typing import Any, AsyncIterator, Iterator, Mapping, Optional

from typing_extensions import assert_type

from talon_one import EventV2, IntegrationApi, ManagementApi, aio, bulk
from talon_one.types import Strings


def rows() -> Iterator[Mapping[str, Any]]:
    yield {"type": "seen"}


def jobs(api: IntegrationApi, management: ManagementApi, codes: Strings) -> None:
    job = bulk.events(api, [EventV2(type="seen"), {"type": "bought"}], journal="events.journal", progress=True)
    assert_type(job, bulk.Job)
    assert_type(job.run(), bulk.Totals)
    assert_type(bulk.events(api, rows(), version=3, parallel=4), bulk.Job)
    for outcome in bulk.profiles(api, [("p", {"attributes": {}})], journal=Path("profiles.journal")):
        assert_type(outcome, bulk.Outcome)
    bulk.attributes(api, [("p", {"Name": "n"})], batch=100)
    bulk.calls(management.delete_referral, [(1, 2, "r")])
    totals: Optional[bulk.Totals] = job.totals
    print(totals)


async def awaited_jobs(api: aio.IntegrationApi, items: AsyncIterator[Mapping[str, Any]]) -> None:
    job = aio.bulk.events(api, items, journal="events.journal")
    assert_type(job, aio.bulk.Job)
    assert_type(await job.run(), bulk.Totals)
    async for outcome in aio.bulk.profiles(api, [("p", {})]):
        assert_type(outcome, bulk.Outcome)
