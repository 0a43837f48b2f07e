"""What is to be done with each batch of a job, and what its end means. No I/O but the journal's."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

from talon_one.bulk.journals import Ended, Journal, positions
from talon_one.bulk.outcomes import DONE, FAILED, IN_DOUBT, REFUSED, Outcome
from talon_one.bulk.plans import Called, Plan
from talon_one.exceptions import (
    ApiConnectionException,
    ApiException,
    ApiValueError,
    BadRequestException,
    ForbiddenException,
    OpenApiException,
    RateLimitException,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
    UnreadableAnswerException,
)

#: Seconds for which a key is relied on: the service remembers it for 24 hours, and clocks do not agree to the last.
REMEMBERED = 24 * 3600.0 - 600.0
_LOST = "it was under way when the job was interrupted"
_LATE = "it was sent, and the service no longer knows its key"
#: No answer that says what was done.
_UNKNOWN = (ApiConnectionException, ServiceException, UnreadableAnswerException)
#: The service does nothing now, for whatever item.
_CLOSED = (RateLimitException, UnauthorizedException, ForbiddenException)


class Batch(NamedTuple):
    """Items that are sent with one request."""

    number: int
    first: int  #: the number of its first item
    items: List[Any]
    digest: str
    lane: Optional[str]
    again: bool = False  #: whether it is sent anew, with another key


class Part(NamedTuple):
    """A request of a batch."""

    items: List[int]  #: the places of its items in the batch
    called: Called


class Sending:
    """A batch under way: its requests, one after another, until it is known which items are accepted.

    A batch that the service refuses is sent by halves, so that one wrong item does not spoil the others; where
    nothing keeps an item from being done twice, it is refused as a whole.
    """

    def __init__(self, plan: Plan, journal: Journal, batch: Batch) -> None:
        self._plan, self._journal, self.batch = plan, journal, batch
        self._left: List[List[int]] = [[*range(len(batch.items))]]
        self._errors: Dict[int, OpenApiException] = {}
        self._answers: Dict[int, Any] = {}
        self._sent = False

    def next(self) -> Optional[Called]:
        """The arguments of the next request; None if there is none."""
        if not self._left:
            return None
        places = self._left[-1]
        called = self._plan.call([self.batch.items[place] for place in places])
        if self._plan.operation.idempotency_key:
            part = positions(places) if len(places) < len(self.batch.items) else ""
            key = self._journal.key(self.batch.number, part)
            called = called._replace(options={**called.options, "_idempotency_key": key})
        return called

    def ended(self, error: Optional[OpenApiException], answer: Any) -> None:
        """How the last request ended. An error that is none of the service's: it could not even be sent."""
        places = self._left.pop()
        local = error is not None and not isinstance(error, ApiException)
        self._sent = self._sent or error is None or getattr(error, "was_sent", False)
        if error is None or self._plan.done_if(error):
            self._answers.update(dict.fromkeys(places, answer))
            return
        invalid = local or isinstance(error, (BadRequestException, UnprocessableEntityException))
        if invalid and len(places) > 1 and (local or self._plan.once_by_key):
            half = len(places) // 2
            self._left += [places[half:], places[:half]]
            return
        self._errors.update(dict.fromkeys(places, error))
        if isinstance(error, (*_UNKNOWN, *_CLOSED)):  # the rest would end alike
            for rest in self._left:
                self._errors.update(dict.fromkeys(rest, error))
            self._left.clear()

    def finish(self) -> List[Outcome]:
        """Note how the batch ended, and give the outcomes of its items."""
        states = {place: self._state(error) for place, error in self._errors.items()}
        whole = next((state for state in (IN_DOUBT, FAILED) if state in states.values()), DONE)
        refused = {place: _words(self._errors[place]) for place, state in states.items() if state == REFUSED}
        reason = next((_words(self._errors[place]) for place, state in states.items() if state == whole), None)
        unsent = not self._sent or (whole == FAILED and not self._plan.once_by_key)
        self._journal.end(self.batch.number, Ended(whole, refused, reason), sent=not unsent)
        found = []
        for place, item in enumerate(self.batch.items):
            error = self._errors.get(place)
            state = states.get(place, DONE)
            number = self.batch.first + place
            reason = None if error is None else _words(error)
            found.append(Outcome(number, item, state, error, self._answers.get(place), reason=reason))
        return found

    def _state(self, error: OpenApiException) -> str:
        """What an error means for an item."""
        if not isinstance(error, ApiException):
            return REFUSED
        if isinstance(error, _CLOSED) or not error.was_sent:
            return FAILED
        if isinstance(error, _UNKNOWN):
            return FAILED if self._plan.once_by_key else IN_DOUBT
        return REFUSED


class Ledger:
    """The batches of a job, and what earlier runs did of them."""

    def __init__(self, plan: Plan, journal: Journal, repeat_in_doubt: bool) -> None:
        self._plan, self._journal, self._repeat = plan, journal, repeat_in_doubt

    def open(self, number: int, items: List[Any]) -> Union[Batch, List[Outcome]]:
        """A batch that is to be sent, or the outcomes of one that was settled in an earlier run."""
        first = number * self._plan.size
        lane = self._plan.lane(items[0])  # what is no text is refused when it is sent
        batch = Batch(number, first, items, self._plan.digest(items), lane if isinstance(lane, str) else None)
        noted = self._journal.noted(number)
        if noted is None:
            return batch
        if noted.digest != batch.digest:
            raise ApiValueError(
                f"bulk.{self._plan.name}(): item {first} or one that is sent with it differs from the run that wrote "
                f"the journal. To continue a job, give it the same items in the same order."
            )
        ended = noted.ended
        if ended is not None and ended.state == DONE:
            return self._settled(batch, DONE, None, ended.refused)
        if noted.begun is None:  # nothing of it was done
            return batch
        age = self._journal.clock() - noted.begun
        if self._plan.once_by_key and (not self._plan.operation.idempotency_key or 0 <= age < REMEMBERED):
            return batch
        if self._repeat:
            return batch._replace(again=True)
        reason = _LATE if self._plan.once_by_key else (ended.reason if ended is not None else None) or _LOST
        return self._settled(batch, IN_DOUBT, reason, {})

    def begin(self, batch: Batch) -> Sending:
        """A batch is about to be sent."""
        self._journal.begin(batch.number, batch.digest, batch.again)
        return Sending(self._plan, self._journal, batch)

    def _settled(self, batch: Batch, state: str, reason: Optional[str], refused: Dict[int, str]) -> List[Outcome]:
        return [
            Outcome(
                batch.first + place,
                item,
                REFUSED if place in refused else state,
                earlier=True,
                reason=refused.get(place, reason),
            )
            for place, item in enumerate(batch.items)
        ]


def is_down(outcomes: List[Outcome]) -> Optional[OpenApiException]:
    """The error of a batch that says something of the service, not of the items; None if there is none."""
    return next((one.error for one in outcomes if one.error is not None and one.state in (FAILED, IN_DOUBT)), None)


def ends_all(error: OpenApiException) -> bool:
    """Whether no other item can fare better."""
    return isinstance(error, (UnauthorizedException, ForbiddenException))


def numbered(size: int, items: Iterator[Any]) -> Iterator[Tuple[int, List[Any]]]:
    """Items by batches of a size, each with its number."""
    number, batch = 0, []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield number, batch
            number, batch = number + 1, []
    if batch:
        yield number, batch


def _words(error: OpenApiException) -> str:
    return repr(error)[:500]
