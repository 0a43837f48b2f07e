"""Jobs that block: many items, sent by threads."""

from __future__ import annotations

import sys
from collections import deque
from contextvars import copy_context
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Deque,
    Generator,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Tuple,
    Union,
)

from talon_one.bulk import kinds
from talon_one.bulk.ledgers import Batch, numbered
from talon_one.bulk.outcomes import Outcome, Totals
from talon_one.bulk.runs import BaseJob, Run
from talon_one.exceptions import OpenApiException
from talon_one.threads import AsyncResult, Work
from talon_one.wire.bells import Bell, tell_all
from talon_one.workers import Threads

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
        for _ in self:
            pass
        return self.totals

    def __iter__(self) -> Iterator[Outcome]:
        run = self._start()
        sent = _Sent(self.parallel)
        may_wait = True
        try:
            with run.report:
                for outcomes in self._outcomes(run, sent):
                    yield from outcomes
        except GeneratorExit:
            # Of a loop that was left. Where objects are not counted, the collector ends it: in any thread, amidst
            # anything, also what one of the job's own threads is doing.
            may_wait = hasattr(sys, "getrefcount") and not sent.threads.are_here()
            raise
        finally:
            end = partial(self._end, run, sent)
            if may_wait:
                try:
                    sent.threads.close()
                finally:
                    end()
            else:
                sent.threads.when_idle(end)
        run.raise_error()

    def _outcomes(self, run: Run, sent: _Sent) -> Generator[List[Outcome], None, None]:
        batches = numbered(self._plan.size, iter(self._items))
        more = True
        while True:
            while more and run.has_room and sent.has_room:
                found = next(batches, None)
                if found is None:
                    more = False
                    break
                opened = run.ledger.open(*found)
                if isinstance(opened, list):
                    run.settle(opened)
                    yield opened
                elif run.admit(opened):
                    sent.begin(opened, partial(self._send, run, opened))
            if not sent.wait():
                return
            for batch, outcomes in sent.ended():
                run.settle(outcomes)
                following = run.release(batch)
                if following is not None:
                    sent.begin(following, partial(self._send, run, following))
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

    def _end(self, run: Run, sent: _Sent) -> None:
        """Count what has ended meanwhile. What ends later is not noted."""
        try:
            for _, outcomes in sent.ended():
                run.settle(outcomes)
        finally:
            run.journal.close()


class _Sent:
    """The batches that are under way, each in a thread."""

    def __init__(self, parallel: int) -> None:
        self.threads = Threads()
        self._parallel = parallel
        self._under_way = 0
        self._ended: Deque[Tuple[Batch, Work]] = deque()
        self._waiting: Deque[Callable[[], object]] = deque()

    @property
    def has_room(self) -> bool:
        return self._under_way < self._parallel

    def begin(self, batch: Batch, send: Callable[[], List[Outcome]]) -> None:
        """Have a batch sent, in the caller's context, as other calls are: hooks may depend on it."""
        sending = Work(partial(copy_context().run, send))

        def call() -> None:
            sending.run()
            self._ended.append((batch, sending))
            tell_all(self._waiting)

        self._under_way += 1
        self.threads.start(call, self._parallel)

    def wait(self) -> bool:
        """Wait until a batch has ended; False if none is under way."""
        bell = Bell()
        self._waiting.append(bell.ring)
        return self._under_way > 0 and bell.wait(lambda: bool(self._ended), None)

    def ended(self) -> Iterator[Tuple[Batch, List[Outcome]]]:
        """Those that have ended, and their outcomes."""
        while self._ended:
            batch, sending = self._ended.popleft()
            self._under_way -= 1
            yield batch, AsyncResult(sending).get()


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
