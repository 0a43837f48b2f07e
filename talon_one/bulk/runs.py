"""A job as it is asked for, and a run of it: what blocks and what is awaited share. No I/O but the journal's."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Deque, Dict, List, Mapping, Optional, Sized, TypedDict, Union

from talon_one import _settings
from talon_one.bulk.journals import Journal
from talon_one.bulk.ledgers import Batch, Ledger, ends_all, is_down
from talon_one.bulk.outcomes import Outcome, Totals
from talon_one.bulk.plans import Plan
from talon_one.exceptions import ApiTypeError, OpenApiException
from talon_one.model import Model
from talon_one.patience import Patience
from talon_one.progress import Progress, Report, checked_progress

if TYPE_CHECKING:
    import os

#: How many batches for each that is sent may wait for another of the same profile to end.
_WAITING = 20


class Settings(TypedDict, total=False):
    """Settings of every job.

    journal: path of the file from which an interrupted job continues; its folder must exist. It holds neither the
        items nor an API key. Without it, an interrupted job cannot be continued.
    name: a name for the job, from which its idempotency keys are made. If the same items are sent again under the
        same name, on another machine and without the journal, nothing is done twice within 24 hours, if the operation
        takes a key. Without a name, each journal has new keys.
    parallel: how many requests are under way at the same time. Default 8. Items of one profile are sent one after
        another.
    repeat_in_doubt: True sends again what is in doubt, which may do it twice. Default False.
    progress: a function that gets the number of items that have an outcome, and the number in all (None if `items`
        has no length); or True for a bar on the terminal.
    pace: False ignores the limit of requests of the Management API. Default True.
    failures: after this many failures of the service in a row, the job ends with the last error. Default 20. An API
        key that is not accepted ends it at once.
    """

    journal: Union[str, os.PathLike[str], None]
    name: Optional[str]
    parallel: int
    repeat_in_doubt: bool
    progress: Progress
    pace: bool
    failures: int


class BaseJob:
    """Many items to be sent. It runs when you go through it, or with `run`; it can run once."""

    _is_async = False

    def __init__(self, plan: Plan, items: Any, settings: Mapping[str, Any]) -> None:
        where = f"bulk.{plan.name}"
        for name in settings:
            if name not in Settings.__annotations__:
                raise ApiTypeError(
                    f"{where}() has no setting {name!r}; there are {', '.join(Settings.__annotations__)}."
                )
        if plan.api._is_async is not self._is_async:
            mine, other = ("talon_one.aio.bulk", "talon_one.bulk")[:: 1 if self._is_async else -1]
            raise ApiTypeError(f"{mine}.{plan.name}(): {plan.method.__name__} is for {other}.{plan.name}().")
        self.parallel = _settings.whole_number(f"{where}(parallel)", settings.get("parallel", 8))
        self._failures = _settings.whole_number(f"{where}(failures)", settings.get("failures", 20))
        self._repeat = _settings.flag(f"{where}(repeat_in_doubt)", settings.get("repeat_in_doubt", False))
        self._progress = checked_progress(settings.get("progress"), f"{where}(progress)")
        paced = _settings.flag(f"{where}(pace)", settings.get("pace", True))
        path = settings.get("journal")
        self._path = None if path is None else _settings.file_path(f"{where}(journal)", path)
        self._name = settings.get("name")
        if self._name is not None and (not isinstance(self._name, str) or not self._name):
            raise ApiTypeError(f"{where}(name): a text is needed, not {self._name!r}.")
        self._plan = plan
        self._items = _checked_items(where, items, self._is_async)
        self._patience = Patience(plan.api, paced)
        self._has_run = False
        #: What became of the items so far.
        self.totals = Totals()

    def __repr__(self) -> str:
        return f"<Job of {self._plan.operation.name}>"

    def _start(self) -> Run:
        if self._has_run:
            raise ApiTypeError(f"bulk.{self._plan.name}(): a job runs only once; make a new one with the same journal.")
        self._has_run = True
        plan = self._plan
        journal = Journal(self._path, plan.operation.name, plan.size, strict=not plan.once_by_key, name=self._name)
        report = Report(self._progress, plan.operation.name, "items")
        total = len(self._items) if isinstance(self._items, Sized) else None
        ledger = Ledger(plan, journal, self._repeat)
        return Run(ledger, journal, report, self.totals, total, self.parallel, self._failures)


def _checked_items(where: str, items: Any, is_async: bool) -> Any:
    """What holds the items of a job. What is one item by itself is refused: its letters or names would be sent."""
    is_many = hasattr(items, "__iter__") or hasattr(items, "__getitem__") or (is_async and hasattr(items, "__aiter__"))
    if not is_many or isinstance(items, (type, str, bytes, bytearray, Mapping, Model)):
        raise ApiTypeError(f"{where}(): many items are needed, such as a list, not {type(items).__name__}.")
    return items


class Run:
    """Which batch is sent next, and when to stop. Batches of one lane are sent one after another."""

    def __init__(
        self,
        ledger: Ledger,
        journal: Journal,
        report: Report,
        totals: Totals,
        total: Optional[int],
        parallel: int,
        failures: int,
    ) -> None:
        self.ledger, self.journal, self.report = ledger, journal, report
        self._totals, self._total = totals, total
        self._lanes: Dict[str, Deque[Batch]] = {}  #: those that are busy, and what waits for each
        self._waiting = 0
        self._room = parallel * _WAITING
        self._failures, self._in_a_row = failures, 0
        self._told = 0
        self.error: Optional[OpenApiException] = None  #: what ends the job

    @property
    def has_room(self) -> bool:
        """Whether more items are to be looked at."""
        return self.error is None and self._waiting < self._room

    def admit(self, batch: Batch) -> bool:
        """Whether a batch is to be sent now; else it is when its lane is free."""
        if batch.lane is None:
            return True
        if batch.lane in self._lanes:
            self._lanes[batch.lane].append(batch)
            self._waiting += 1
            return False
        self._lanes[batch.lane] = deque()
        return True

    def release(self, batch: Batch) -> Optional[Batch]:
        """A batch has ended: the one that waited for it and is to be sent now."""
        if batch.lane is None:
            return None
        waiting = self._lanes[batch.lane]
        if not waiting or self.error is not None:
            del self._lanes[batch.lane]
            self._waiting -= len(waiting)
            return None
        self._waiting -= 1
        return waiting.popleft()

    def settle(self, outcomes: List[Outcome]) -> Any:
        """Count outcomes; what the report gives is to be awaited, perhaps."""
        for outcome in outcomes:
            self._totals.add(outcome)
        if outcomes and not outcomes[0].earlier:
            down = is_down(outcomes)
            self._in_a_row = 0 if down is None else self._in_a_row + 1
            if down is not None and (ends_all(down) or self._in_a_row >= self._failures):
                self.error = self.error or down
        self._told += len(outcomes)
        return self.report(self._told, self._total)

    def raise_error(self) -> None:
        """The error that ended the job, if one did."""
        if self.error is not None:
            try:
                raise self.error
            finally:
                self = None  # type: ignore[assignment]  # the error's traceback holds this frame
