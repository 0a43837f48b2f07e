"""Giveaways and achievements (domain-facts 1.2 and 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Dict, List, Optional, Tuple

from walk_orders import Order, Outcome
from walk_rules import MINIMUM, TARGETS
from walk_shop import AWARDS, GIFTS


@dataclass
class Gift:
    """A code that is given away once."""

    code: str
    starts: Optional[datetime] = None
    ends: Optional[datetime] = None
    owner: str = ""


class Pool:
    """The giveaways: awarded when an order closes, in their order, and never taken back; their budget is."""

    def __init__(self) -> None:
        self.gifts = [Gift(code) for code in GIFTS]
        self.awarded = 0  #: by orders that are still closed

    def evaluate(self, order: Order, found: Outcome, now: datetime) -> None:
        if order.total() >= MINIMUM and order.profile and self.awarded < AWARDS:
            found.gift = next((gift.code for gift in self.gifts if not gift.owner and self._is_on(gift, now)), "")

    def _is_on(self, gift: Gift, now: datetime) -> bool:
        return (gift.starts is None or gift.starts <= now) and (gift.ends is None or now < gift.ends)

    def count(self, order: Order, found: Outcome, sign: int) -> None:
        """Awards: 1 when an order closes, -1 when that is taken back."""
        if found.gift:
            self.awarded += sign
        if found.gift and sign > 0:
            (gift,) = (one for one in self.gifts if one.code == found.gift)
            gift.owner = order.profile

    def of(self, profile: str) -> List[str]:
        return [gift.code for gift in self.gifts if gift.owner == profile]


@dataclass
class Run:
    """How far a profile is in an achievement, this time."""

    number: int
    progress: float = 0
    completed: bool = False
    ends: Optional[datetime] = None

    def status(self, now: datetime) -> str:
        if self.completed:
            return "completed"
        return "expired" if self.ends is not None and self.ends <= now else "inprogress"


class Achievements:
    """The achievements of a profile: 1 is completed once, 2 again in each period of two days, 3 over and over."""

    def __init__(self) -> None:
        self.runs: Dict[int, Run] = {}  #: the present one of each

    def evaluate(self, order: Order, found: Outcome, now: datetime) -> None:
        for number, delta in ((1, order.total()), (2, 1), (3, order.total())):
            run = self._next(number, now)
            if delta and run is not None:
                progress = run.progress + delta
                found.steps[number] = run.number, progress, progress >= TARGETS[number]

    def _next(self, number: int, now: datetime) -> Optional[Run]:
        """The run that progress would go to; None where there can be none."""
        run = self.runs.get(number)
        if run is None:
            return self._new(number, 1, now)
        over = run.ends is not None and run.ends <= now
        if number == 2 and over or number == 3 and run.completed:
            return self._new(number, run.number + 1, now)
        return None if run.completed else run

    def _new(self, achievement: int, number: int, now: datetime) -> Run:
        return Run(number, ends=now + timedelta(days=2) if achievement == 2 else None)

    def book(self, found: Outcome, now: datetime) -> None:
        for number, (_, progress, completed) in found.steps.items():
            run = self._next(number, now)
            assert run is not None
            delta, run.progress, run.completed = progress - run.progress, progress, completed
            self.runs[number] = run
            found.runs[number] = run, delta

    def take_back(self, found: Outcome) -> None:
        """What is completed stays so, but for 2, which allows it."""
        for number, (run, delta) in found.runs.items():
            if not run.completed or number == 2:
                run.progress -= delta
                run.completed = run.completed and run.progress >= TARGETS[number]

    def read(self, now: datetime) -> Dict[int, Tuple[str, float]]:
        return {number: (run.status(now), run.progress) for number, run in self.runs.items()}
