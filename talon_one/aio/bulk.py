"""`talon_one.bulk`, awaited: many items, sent by tasks."""

from __future__ import annotations

import asyncio
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Tuple,
    TypeVar,
    Union,
)

from talon_one.aio.patience import patient
from talon_one.aio.tasks import in_thread, is_awaitable
from talon_one.bulk import kinds
from talon_one.bulk.ledgers import Batch, numbered
from talon_one.bulk.outcomes import Outcome, Totals
from talon_one.bulk.runs import BaseJob, Run
from talon_one.exceptions import OpenApiException

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from talon_one.aio.integration_api import IntegrationApi
    from talon_one.aio.management_api import ManagementApi
    from talon_one.bulk.runs import Settings
    from talon_one.model import Model

    _T = TypeVar("_T")
    #: What is sent for an item: a model, or a dict of it.
    Body = Union[Model, Mapping[str, Any]]
    Options = Optional[Mapping[str, Any]]
    Items = Union[Iterable[_T], AsyncIterable[_T]]

__all__ = ["Job", "Outcome", "Totals", "attributes", "calls", "coupons", "events", "points", "profiles"]


class Job(BaseJob):
    """Many items to be sent. `await run()` sends them all; `async for` gives the outcome of each as it comes.

    The items may come from an asynchronous iterable too.
    """

    _is_async = True

    async def run(self) -> Totals:
        """Send all items. Returns what became of them.

        Who is cancelled meanwhile waits for the requests that are under way; how they ended is noted. Raises the
        last error if the service is down or the key is not accepted.
        """
        outcomes = self._all()
        try:
            async for _ in outcomes:
                pass
        finally:
            await outcomes.aclose()
        return self.totals

    def __aiter__(self) -> AsyncIterator[Outcome]:
        return self._all()

    async def _all(self) -> AsyncGenerator[Outcome, None]:
        run = await in_thread(self._start)
        under_way: Dict[asyncio.Task[List[Outcome]], Batch] = {}
        try:
            with run.report:
                outcomes = self._outcomes(run, under_way)
                try:
                    async for some in outcomes:
                        for outcome in some:
                            yield outcome
                finally:
                    await outcomes.aclose()
        finally:
            await self._end(run, under_way)
        run.raise_error()

    async def _outcomes(
        self, run: Run, under_way: Dict[asyncio.Task[List[Outcome]], Batch]
    ) -> AsyncGenerator[List[Outcome], None]:
        batches = self._numbered()
        more = True
        try:
            while True:
                while more and run.has_room and len(under_way) < self.parallel:
                    found = await _next(batches)
                    if found is None:
                        more = False
                        break
                    opened = run.ledger.open(*found)
                    if isinstance(opened, list):
                        await _told(run.settle(opened))
                        yield opened
                    elif run.admit(opened):
                        under_way[asyncio.ensure_future(self._send(run, opened))] = opened
                if not under_way:
                    return
                done, _ = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    batch = under_way.pop(task)
                    outcomes = task.result()
                    told = run.settle(outcomes)
                    following = run.release(batch)
                    if following is not None:
                        under_way[asyncio.ensure_future(self._send(run, following))] = following
                    await _told(told)
                    yield outcomes
        finally:
            await batches.aclose()

    async def _numbered(self) -> AsyncGenerator[Tuple[int, List[Any]], None]:
        """The items by batches, each with its number."""
        if not isinstance(self._items, AsyncIterable):
            for found in numbered(self._plan.size, iter(self._items)):
                yield found
            return
        number, batch = 0, []
        async for item in self._items:
            batch.append(item)
            if len(batch) == self._plan.size:
                yield number, batch
                number, batch = number + 1, []
        if batch:
            yield number, batch

    async def _send(self, run: Run, batch: Batch) -> List[Outcome]:
        # A note that has to be on the disk before anything is sent takes a while: not in the loop's time.
        sending = await in_thread(run.ledger.begin, batch) if run.journal.waits else run.ledger.begin(batch)
        while True:
            called = sending.next()
            if called is None:
                return sending.finish()
            try:
                answer = await patient(self._patience, self._plan.method.__name__, called.args, called.options)
            except OpenApiException as error:
                sending.ended(error, None)
            else:
                sending.ended(None, answer)

    async def _end(self, run: Run, under_way: Dict[asyncio.Task[List[Outcome]], Batch]) -> None:
        """Nothing new is sent; what is under way ends, and is noted."""
        try:
            if under_way:
                try:
                    await asyncio.wait(under_way)
                except asyncio.CancelledError:  # a second time: it is not waited for
                    for task in under_way:
                        task.cancel()
                    await asyncio.wait(under_way)
                    raise
                for task in under_way:
                    await _told(run.settle(task.result()))
        finally:
            run.journal.close()


async def _next(batches: AsyncGenerator[Tuple[int, List[Any]], None]) -> Optional[Tuple[int, List[Any]]]:
    """The next of them; None if there is none."""
    try:
        return await batches.__anext__()
    except StopAsyncIteration:
        return None


async def _told(found: Any) -> None:
    if is_awaitable(found):
        await found


def events(
    api: IntegrationApi,
    items: Items[Body],
    *,
    version: int = 2,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Report many events; see `talon_one.bulk.events`."""
    return Job(kinds.events(api, version, options or {}), items, settings)


def profiles(
    api: IntegrationApi,
    items: Items[Tuple[str, Body]],
    *,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Update many customer profiles, each with a request of its own; see `talon_one.bulk.profiles`."""
    return Job(kinds.profiles(api, options or {}), items, settings)


def attributes(
    api: IntegrationApi,
    items: Items[Union[Tuple[str, Mapping[str, Any]], Body]],
    *,
    batch: int = 1000,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Set attributes of many customer profiles; see `talon_one.bulk.attributes`."""
    return Job(kinds.attributes(api, batch, options or {}), items, settings)


def coupons(
    api: ManagementApi,
    application_id: int,
    campaign_id: int,
    recipients: Items[str],
    body: Body,
    *,
    batch: int = 1000,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Create a coupon for each of many customers; see `talon_one.bulk.coupons`."""
    where = (application_id, campaign_id)
    return Job(kinds.coupons(api, where, body, batch, options or {}), recipients, settings)


def points(
    api: ManagementApi,
    program_id: Union[int, str],
    items: Items[Tuple[str, Union[float, Body]]],
    *,
    deduct: bool = False,
    cards: bool = False,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Add loyalty points to many customers or cards, or deduct them; see `talon_one.bulk.points`."""
    return Job(kinds.points(api, program_id, deduct, cards, options or {}), items, settings)


def calls(method: Any, items: Items[Any], *, options: Options = None, **settings: Unpack[Settings]) -> Job:
    """Await any method of an API many times; see `talon_one.bulk.calls`."""
    return Job(kinds.calls(method, options or {}), items, settings)
