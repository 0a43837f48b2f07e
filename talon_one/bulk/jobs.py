"""Jobs that block: many items, sent by threads."""

from __future__ import annotations

import sys
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, Generator, Iterable, Iterator, List, Mapping, Optional, Tuple, Union

from talon_one.bulk import kinds
from talon_one.bulk.ledgers import Batch, numbered
from talon_one.bulk.outcomes import Outcome, Totals
from talon_one.bulk.runs import BaseJob, Run
from talon_one.bulk.under_way import Outcomes, UnderWay
from talon_one.exceptions import OpenApiException

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from talon_one.api.integration_api import IntegrationApi
    from talon_one.api.management_api import ManagementApi
    from talon_one.bulk.runs import Settings
    from talon_one.model import Model

    #: What is sent for an item: a model, or a dict of it.
    Body = Union[Model, Mapping[str, Any]]
    Options = Optional[Mapping[str, Any]]


class Job(BaseJob):
    """Many items to be sent. `run()` sends them all; go through it to get the outcome of each as it comes."""

    def run(self) -> Totals:
        """Send all items. Returns the totals.

        Ctrl-C waits for the requests that are under way, notes how they ended, and is then raised; a second one
        does not wait. Raises the last error if the service is down or does not accept the API key.
        """
        with closing(self._outcomes()) as outcomes:
            for _ in outcomes:
                pass
        return self.totals

    def __iter__(self) -> Iterator[Outcome]:
        return self._outcomes()

    def _outcomes(self) -> Outcomes:
        under_way = UnderWay(self.parallel)
        return Outcomes(self._all(under_way), under_way)

    def _all(self, under_way: UnderWay) -> Generator[Outcome, None, None]:
        run = self._start()
        end = partial(self._end, run, under_way)
        waits = True
        try:
            with run.report:
                for outcomes in self._sent(run, under_way):
                    yield from outcomes
        except GeneratorExit:
            # Where objects are not counted, the collector ends a loop that was left: in any thread, amidst anything.
            waits = under_way.is_closed or hasattr(sys, "getrefcount")
            raise
        finally:
            under_way.end(end, waits)
        run.raise_error()

    def _sent(self, run: Run, under_way: UnderWay) -> Generator[List[Outcome], None, None]:
        batches = numbered(self._plan.size, iter(self._items))
        more = True
        while True:
            while more and run.has_room and under_way.has_room:
                found = next(batches, None)
                if found is None:
                    more = False
                    break
                opened = run.ledger.open(*found)
                if isinstance(opened, list):
                    run.settle(opened)
                    yield opened
                elif run.admit(opened):
                    under_way.begin(opened, partial(self._send, run, opened))
            if not under_way.wait():
                return
            for batch, outcomes in under_way.ended():
                run.settle(outcomes)
                following = run.release(batch)
                if following is not None:
                    under_way.begin(following, partial(self._send, run, following))
                yield outcomes

    def _send(self, run: Run, batch: Batch) -> List[Outcome]:
        sending = run.ledger.begin(batch)
        while True:
            called = sending.next()
            if called is None:
                return sending.finish()
            try:
                answer = self._patience.call(self._plan.method.__name__, called.args, called.options)
            except OpenApiException as error:
                sending.ended(error, None)
            else:
                sending.ended(None, answer)

    def _end(self, run: Run, under_way: UnderWay) -> None:
        """Count what has ended meanwhile."""
        try:
            for _, outcomes in under_way.ended():
                run.settle(outcomes)
        finally:
            run.journal.close()


def events(
    api: IntegrationApi,
    items: Iterable[Body],
    *,
    version: int = 2,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Report many events. Those of one profile are reported one after another, in their order.

    items: bodies of `track_event_v2`, models or dicts; with `version=3`, bodies of `track_event_v3`.
    options: more arguments for every call, such as `{"silent": "no"}`, which returns the effects.
    settings: see `talon_one.bulk.Settings`.

    Each event is reported exactly once, even if the job is interrupted and continued within 24 hours: it has an
    idempotency key, or with `version=3` its own ID.
    """
    return Job(kinds.events(api, version, options or {}), items, settings)


def profiles(
    api: IntegrationApi,
    items: Iterable[Tuple[str, Body]],
    *,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Update many customer profiles, one request for each: rules can run, and audiences can change.

    items: pairs of a profile's integration ID and what `update_customer_profile_v2` takes.
    options: more arguments for every call, such as `{"run_rule_engine": True}`. settings: see `Settings`.

    Each is updated exactly once, like `events`. If only attributes change, `attributes` is much faster.
    """
    return Job(kinds.profiles(api, options or {}), items, settings)


def attributes(
    api: IntegrationApi,
    items: Iterable[Union[Tuple[str, Mapping[str, Any]], Body]],
    *,
    batch: int = 1000,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Set attributes of many customer profiles, up to 1,000 in one request.

    items: pairs of a profile's integration ID and its attributes, or what `MultipleCustomerProfileIntegrationRequest`
        holds for a profile.
    batch: profiles in a request, 1 to 1,000. options: more arguments for every call. settings: see `Settings`.

    Each is set exactly once, like `events`. A batch that the service does not accept is split until the wrong
    profiles are found; the others are set.
    """
    return Job(kinds.attributes(api, batch, options or {}), items, settings)


def coupons(
    api: ManagementApi,
    application_id: int,
    campaign_id: int,
    recipients: Iterable[str],
    body: Body,
    *,
    batch: int = 1000,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Create a coupon for each of many customers, up to 1,000 in one request.

    recipients: their integration IDs. body: what `create_coupons_for_multiple_recipients` takes, without
        the recipients: `{"usageLimit": 1, "couponPattern": "SUMMER-####"}`.
    batch: customers in a request, 1 to 1,000. options: more arguments for every call: `{"silent": "no"}` returns
        the coupons. settings: see `Settings`.

    At most one is created for each. The service takes no idempotency key here, so a batch that was under way when
    the job was interrupted is in doubt, and is not sent again unless `repeat_in_doubt` is True.
    """
    where = (application_id, campaign_id)
    return Job(kinds.coupons(api, where, body, batch, options or {}), recipients, settings)


def points(
    api: ManagementApi,
    program_id: Union[int, str],
    items: Iterable[Tuple[str, Union[float, Body]]],
    *,
    deduct: bool = False,
    cards: bool = False,
    options: Options = None,
    **settings: Unpack[Settings],
) -> Job:
    """Add loyalty points to many customers or cards, or deduct them.

    items: pairs of a customer's integration ID (with `cards=True`, a card's ID) and the points: a number, or what
        `add_loyalty_points` takes. deduct: True takes them away.
    options: more arguments for every call. settings: see `Settings`.

    At most once for each, like `coupons`. The service takes three requests a second; for a hundred thousand
    customers an import (`import_loyalty_points`) is faster.
    """
    return Job(kinds.points(api, program_id, deduct, cards, options or {}), items, settings)


def calls(method: Any, items: Iterable[Any], *, options: Options = None, **settings: Unpack[Settings]) -> Job:
    """Call any method of an API many times.

    items: the arguments of each call: a tuple, a dict of keyword arguments, or the only argument.
    options: more arguments for every call. settings: see `Settings`.

    Exactly once for each if the operation takes an idempotency key, else at most once, like `coupons`.
    """
    return Job(kinds.calls(method, options or {}), items, settings)
