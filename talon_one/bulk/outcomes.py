"""What became of the items of a job."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, List, NamedTuple, Optional

from talon_one.exceptions import OpenApiException

#: The service has done it.
DONE = "done"
#: The service does not accept it; it was not done, and is not sent again.
REFUSED = "refused"
#: The service was down, or did not accept the key: it is sent when the job is taken up again.
FAILED = "failed"
#: It was under way when the job or the connection broke: whether it was done is unknown.
IN_DOUBT = "in doubt"


class Outcome(NamedTuple):
    """What became of one item."""

    number: int  #: which of the job's items it is, counted from 0
    item: Any  #: as it was given
    state: str  #: "done", "refused", "failed" or "in doubt"
    error: Optional[OpenApiException] = None  #: what the call ended with, in this run
    answer: Any = None  #: what the service answered, to the whole batch; None for most operations
    earlier: bool = False  #: whether it came to that state in an earlier run of the job
    reason: Optional[str] = None  #: why it is not done, in words


@dataclass
class Totals:
    """What became of all items of a job."""

    done: int = 0  #: how many items are done, those of earlier runs included
    refused: List[Outcome] = field(default_factory=list)
    failed: List[Outcome] = field(default_factory=list)
    in_doubt: List[Outcome] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether every item is done."""
        return not (self.refused or self.failed or self.in_doubt)

    def add(self, outcome: Outcome) -> None:
        """Count one more."""
        if outcome.state == DONE:
            self.done += 1
        else:
            {REFUSED: self.refused, FAILED: self.failed, IN_DOUBT: self.in_doubt}[outcome.state].append(outcome)
