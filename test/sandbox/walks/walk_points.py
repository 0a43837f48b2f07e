"""Points of profiles and cards (domain-facts 1.2 and 5): four programs, and a subledger for those who bring friends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Dict, List, Mapping, Optional, Tuple

from walk_orders import Order, Outcome
from walk_shop import CARD_CODES, CARD_TIERS, CLUB_TIERS, CREDIT_TIERS, USERS_OF_CARD, WAITING_TIERS

Balance = Tuple[float, float, float, str]  #: active, pending and negative points, and the tier


def tier_of(points: float, tiers: Mapping[str, int]) -> str:
    """The highest tier that points are enough for."""
    return next((name for name, least in reversed(list(tiers.items())) if least <= points), "")


@dataclass
class Plain:
    """A ledger whose tiers follow the points, which are taken back as far as there are some: CLUB, FRIENDS, CARDS."""

    tiers: Mapping[str, int]
    points: float = 0

    def balance(self, now: datetime) -> Balance:
        return self.points, 0, 0, tier_of(self.points, self.tiers)

    def add(self, points: float, now: datetime) -> None:
        self.points += points

    def deduct(self, points: float, now: datetime) -> None:
        self.points -= points

    def take_back(self, points: float) -> None:
        self.points -= min(points, self.points)


@dataclass
class Credit:
    """CREDIT: all points are taken back, so some may be owed; a tier stays for five days, then goes down by one."""

    points: float = 0
    tier: str = ""
    ends: Optional[datetime] = None

    def balance(self, now: datetime) -> Balance:
        return max(0, self.points), 0, max(0, -self.points), self.tier

    def add(self, points: float, now: datetime) -> None:
        self.points += points
        earned, names = tier_of(self.points, CREDIT_TIERS), ["", *CREDIT_TIERS]
        if names.index(earned) > names.index(self.tier):
            self.tier, self.ends = earned, now + timedelta(days=5)

    def deduct(self, points: float, now: datetime) -> None:
        self.add(-points, now)

    def pass_time(self, now: datetime) -> None:
        while self.ends is not None and self.ends <= now:
            names = ["", *CREDIT_TIERS]
            earned, rank = tier_of(self.points, CREDIT_TIERS), names.index(self.tier)
            self.tier = names[rank - 1] if names.index(earned) < rank else earned
            self.ends = self.ends + timedelta(days=5) if self.tier else None


@dataclass
class Lot:
    """Points that wait, can be spent, and expire."""

    points: float
    starts: datetime
    ends: datetime


@dataclass
class Waiting:
    """WAITING: points are pending for a day, then active for three; only pending ones are taken back.

    Tiers follow the active points, whether orders or time has changed these.
    """

    lots: List[Lot] = field(default_factory=list)

    def balance(self, now: datetime) -> Balance:
        active = sum(lot.points for lot in self._active(now))
        pending = sum(lot.points for lot in self.lots if now < lot.starts)
        return active, pending, 0, tier_of(active, WAITING_TIERS)

    def add(self, points: float, now: datetime) -> Lot:
        starts = now + timedelta(days=1)
        lot = Lot(points, starts, starts + timedelta(days=3))
        self.lots.append(lot)
        return lot

    def deduct(self, points: float, now: datetime) -> None:
        """Those that expire first go first."""
        for lot in sorted(self._active(now), key=lambda one: one.ends):
            taken = min(points, lot.points)
            lot.points -= taken
            points -= taken

    def take_back(self, lot: Lot, now: datetime) -> None:
        if now < lot.starts:
            self.lots = [one for one in self.lots if one is not lot]

    def _active(self, now: datetime) -> List[Lot]:
        return [lot for lot in self.lots if lot.starts <= now < lot.ends]


@dataclass
class Card:
    """A loyalty card: its points, and who may use it."""

    ledger: Plain = field(default_factory=lambda: Plain(CARD_TIERS))
    users: List[str] = field(default_factory=list)
    active: bool = True
    replaced: bool = False


class Cards:
    """The cards by their identifiers."""

    def __init__(self) -> None:
        self.cards: Dict[str, Card] = {identifier: Card() for identifier in CARD_CODES}

    def evaluate(self, order: Order, found: Outcome) -> None:
        """Only an active card gets points and can be spent from; points of this order cannot be spent in it."""
        card = self.cards.get(order.card)
        if card is None:
            return
        found.linked = order.profile in card.users
        if card.active:
            found.stamps = order.total()
            if 0 < order.burn <= card.ledger.points:
                found.burnt = order.burn

    def book(self, order: Order, found: Outcome) -> None:
        card = self.cards.get(order.card)
        if card is not None:
            found.ledger = card.ledger
            found.ledger.points += found.stamps - found.burnt

    def take_back(self, found: Outcome) -> None:
        """Also where the card was blocked since; where it was replaced, from the new card, which has the ledger."""
        if found.ledger is not None:
            found.ledger.take_back(found.stamps)
            found.ledger.points += found.burnt

    def link(self, identifier: str, profile: str) -> bool:
        """Whether there is room for the profile."""
        users = self.cards[identifier].users
        if profile not in users and len(users) >= USERS_OF_CARD:
            return False
        if profile not in users:
            users.append(profile)
        return True

    def transfer(self, identifier: str, to: str) -> None:
        """The new card gets the points and the users; the old one is blocked, and stays so."""
        old = self.cards[identifier]
        self.cards[to] = Card(old.ledger, old.users)
        old.ledger, old.users, old.active, old.replaced = Plain(CARD_TIERS), [], False, True


class Ledgers:
    """The ledgers of a profile."""

    def __init__(self) -> None:
        self.club, self.friends = Plain(CLUB_TIERS), Plain(CLUB_TIERS)
        self.waiting, self.credit = Waiting(), Credit()
