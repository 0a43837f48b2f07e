"""Orders of the walks, and what evaluating one comes to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Dict, List, Optional, Set, Tuple

Unit = Tuple[int, int]  #: position and sub-position


@dataclass
class Line:
    """A line of a cart."""

    price: int
    quantity: int
    returned: int = 0


@dataclass
class Outcome:
    """What an evaluation comes to."""

    accepted: List[str] = field(default_factory=list)
    rejected: Dict[str, str] = field(default_factory=dict)
    money: float = 0  #: off with MONEY_CODE
    items: Dict[Unit, float] = field(default_factory=dict)  #: off each unit
    points: float = 0  #: of CLUB, and of CREDIT
    of_units: Dict[Unit, float] = field(default_factory=dict)  #: points of WAITING
    spent: float = 0
    makes: Set[int] = field(default_factory=set)  #: the campaigns whose code is made
    again: bool = False
    daily: Optional[date] = None
    referral: str = ""  #: the code, where it is accepted
    no_referral: str = ""  #: the reason, where it is rejected
    stamps: float = 0  #: points of the card
    burnt: float = 0  #: spent from it
    linked: bool = False
    gift: str = ""  #: the code that is, or would be, given away
    #: How far each achievement comes: its run, the progress, and whether that completes it.
    steps: Dict[int, Tuple[int, float, bool]] = field(default_factory=dict)
    #: What was booked, to be taken back: by WAITING for each unit, of the card, by the achievements.
    lots: Dict[Unit, Any] = field(default_factory=dict)
    ledger: Any = None
    runs: Dict[int, Any] = field(default_factory=dict)


@dataclass
class Order:
    """A session."""

    profile: str = ""
    lines: List[Line] = field(default_factory=list)
    codes: List[str] = field(default_factory=list)
    spend: int = 0
    burn: int = 0
    referral: str = ""
    card: str = ""
    state: str = ""
    made: Set[int] = field(default_factory=set)  #: the campaigns that have made their code for it
    booked: Optional[Outcome] = None

    def total(self) -> int:
        return sum(line.price * line.quantity for line in self.lines)

    def kept(self) -> int:
        """The worth of what was not returned."""
        return sum(line.price * (line.quantity - line.returned) for line in self.lines)

    def units(self) -> List[Tuple[Unit, int]]:
        """What was not returned, with the prices."""
        return [
            ((position, sub), line.price)
            for position, line in enumerate(self.lines)
            for sub in range(line.quantity - line.returned)
        ]
