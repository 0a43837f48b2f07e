"""Budgets: how much is left for an action, and what this evaluation takes of it.

A budget counts separately for each value of its entities; what it counts is a `Counter`. Counters move
when a session closes, so an evaluation starts from what closed sessions used, and adds what it takes.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from talon_one.sandbox.engine.durations import period_start
from talon_one.sandbox.engine.failures import LIMIT_REACHED, Failed
from talon_one.sandbox.engine.journal import Journal, less
from talon_one.sandbox.engine.values import add, number, shown
from talon_one.sandbox.engine.world import Campaign, Counter, Document, Facts, World

_ONE = Decimal(1)


class Place(NamedTuple):
    """Whose budgets count: those of a campaign, and of the codes that it is evaluated with."""

    campaign: Campaign
    coupon: Optional[Document] = None
    referral: Optional[Document] = None


class Limit(NamedTuple):
    """A budget that applies, with the counter that it is about here."""

    counter: Counter
    limit: Decimal
    reason: str  #: `CampaignLimitReached`, `ProfileLimitReached`, `CouponLimitReached` or `ReferralLimitReached`
    missing: str = ""  #: the entity that there is none of, so that nothing can be counted

    def describe(self) -> str:
        """The budget in words."""
        counter = self.counter
        words = {"store": "store budget", "coupon": "limit of the coupon", "referral": "limit of the referral"}
        each = "".join(f", for each {entity}" for entity, _ in counter.entities)
        often = f" {counter.period}" if counter.period else ""
        return f"{often} {words.get(counter.owner, 'budget')} of {shown(self.limit)} for {counter.action}{each}".strip()


#: What is taken of counters.
Uses = Tuple[Tuple[Counter, Decimal], ...]


class Grant(NamedTuple):
    """What an effect gets of budgets."""

    amount: Decimal
    uses: Uses


class Budgets:
    """All budgets of an evaluation."""

    def __init__(self, world: World, facts: Facts, journal: Journal) -> None:
        self._world = world
        self._facts = facts
        self._journal = journal
        self._before: Dict[Counter, Decimal] = {}  # what closed sessions used
        self._starts: Dict[str, datetime] = {}
        self.taken: Dict[Counter, Decimal] = {}  #: what this evaluation takes
        self.taken_at_once: Dict[Counter, Decimal] = {}  #: the part of it that does not wait for the closing
        self.coupon_discounts: Dict[str, Decimal] = {}  #: code -> what this evaluation takes off with it

    # -- what applies ---------------------------------------------------------------------------

    def of_campaign(self, place: Place, action: str) -> List[Limit]:
        """The budgets of a campaign, and of the store in it, for an action."""
        campaign_id = int(place.campaign.document["id"])
        found: List[Limit] = []
        for limit in place.campaign.document.get("limits") or ():
            if limit["action"] == action:
                found += self._limits("campaign", campaign_id, limit, place)
        store = self._world.store
        if store is not None:
            for budget in place.campaign.store_budgets:
                if budget["storeId"] == store["id"]:
                    for limit in budget["limits"]:
                        if limit["action"] == action:
                            entities = [*limit.get("entities", ()), "Store"]
                            found += self._limits("store", campaign_id, {**limit, "entities": entities}, place)
        return found

    def of_code(self, place: Place, action: str) -> List[Limit]:
        """The limits that the coupon itself has for an action."""
        if place.coupon is None:
            return []
        found: List[Limit] = []
        for limit in place.coupon.get("limits") or ():
            if limit["action"] == action:
                found += self._limits("coupon", int(place.coupon["id"]), limit, place)
        return found

    def _limits(self, owner: str, owner_id: int, limit: Document, place: Place) -> Iterator[Limit]:
        entities = tuple(dict.fromkeys(limit.get("entities") or ()))
        period = limit.get("period") or ""
        reason = _reason(owner, entities)
        keys: Optional[List[Tuple[Tuple[str, str], ...]]] = [()]
        missing = ""
        for entity in entities:
            values = self._values(entity, place)
            if not values:
                if entity == "Profile":
                    missing = entity
                    break
                return  # not sent, so not counted
            keys = [(*key, (entity, value)) for key in keys or () for value in values]
        start = self._start(period) if period else None
        for key in keys or ():
            counter = Counter(owner, owner_id, limit["action"], period, start, key)
            yield Limit(counter, number(limit["limit"]), reason, missing)

    def _values(self, entity: str, place: Place) -> Sequence[str]:
        """What a budget counts separately by: none where the session has none."""
        session = self._world.session or {}
        if entity == "Profile":
            value = self._world.profile_id
        elif entity == "Coupon":
            value = str((place.coupon or {}).get("value", ""))
        elif entity == "Referral":
            value = str((place.referral or {}).get("code", ""))
        elif entity == "Identifier":
            return tuple(dict.fromkeys(session.get("identifiers") or ()))
        elif entity == "Store":
            value = str((self._world.store or {}).get("integrationId", ""))
        else:
            value = str(session.get("integrationId", ""))
        return (value,) if value else ()

    def _start(self, period: str) -> datetime:
        if period not in self._starts:
            self._starts[period] = period_start(period, self._world.now, self._world.timezone)
        return self._starts[period]

    # -- what is left ---------------------------------------------------------------------------

    def left(self, limit: Limit) -> Decimal:
        """How much is left of a budget; never below zero."""
        counter = limit.counter
        if counter not in self._before:
            self._before[counter] = number(self._facts.used(counter))
        used = add(self._before[counter], self.taken.get(counter, Decimal(0)))
        return less(limit.limit, used)

    def available(self, place: Place, action: str) -> Optional[Decimal]:
        """How much is left for an action, by the tightest budget; None where nothing limits it."""
        limits = [*self.of_code(place, action), *self.of_campaign(place, action)]
        amounts = [Decimal(0) if limit.missing else self.left(limit) for limit in limits]
        if action == "setDiscount":
            of_coupon = self.discount_left(place.coupon)
            amounts += [] if of_coupon is None else [of_coupon]
        return min(amounts) if amounts else None

    def discount_left(self, coupon: Optional[Document]) -> Optional[Decimal]:
        """How much money a coupon can still take off; None where it has no limit of that."""
        if not coupon or coupon.get("discountLimit") is None:
            return None
        used = add(number(coupon.get("discountCounter") or 0), self.coupon_discounts.get(coupon["value"], Decimal(0)))
        return less(number(coupon["discountLimit"]), used)

    # -- what is taken --------------------------------------------------------------------------

    def check(self, place: Place, action: str, wanted: Decimal, partial: bool = False) -> Decimal:
        """How much of an amount there is budget for.

        partial: whether less than what is wanted will do. `Failed` where it will not, or nothing is left.
        """
        granted = wanted
        for limit in self._all(place, action):
            if limit.missing:
                raise _reached(f"the {limit.describe()} needs a {limit.missing.lower()}, and there is none")
            left = self.left(limit)
            if not left or (not partial and wanted > left):
                raise _reached(f"the {limit.describe()} has {shown(left)} left")
            granted = min(granted, left)
        of_coupon = self.discount_left(place.coupon) if action == "setDiscount" else None
        if of_coupon is not None:
            if not of_coupon or (not partial and wanted > of_coupon):
                raise _reached(f"the coupon can take off {shown(of_coupon)} more")
            granted = min(granted, of_coupon)
        return granted

    def take(self, place: Place, action: str, amount: Decimal) -> Uses:
        """Take an amount that `check` granted."""
        uses = []
        for limit in self._all(place, action):
            self._journal.add(self.taken, limit.counter, amount)
            uses.append((limit.counter, amount))
        if action == "setDiscount" and self.discount_left(place.coupon) is not None:
            self._journal.add(self.coupon_discounts, (place.coupon or {})["value"], amount)
        return tuple(uses)

    def grant(self, place: Place, measured: str, wanted: Decimal, counted: str, partial: bool = False) -> Grant:
        """Take an amount of the budgets of `measured`, and one of those of `counted` (`""` for either: none)."""
        coupon = place.coupon
        if not (place.campaign.document.get("limits") or place.campaign.store_budgets) and (
            coupon is None or not (coupon.get("limits") or coupon.get("discountLimit") is not None)
        ):
            return Grant(wanted, ())
        if counted:
            self.check(place, counted, _ONE)
        granted = self.check(place, measured, wanted, partial) if measured else wanted
        uses = self.take(place, counted, _ONE) if counted else ()
        return Grant(granted, (*uses, *(self.take(place, measured, granted) if measured else ())))

    def not_later(self, uses: Uses) -> None:
        """Let what was taken be counted at once, as that which it is for happens at once, too."""
        for counter, amount in uses:
            self._journal.add(self.taken_at_once, counter, amount)

    def first_reached(self, limits: Sequence[Limit]) -> Optional[Limit]:
        """The first of the budgets that has not one left."""
        return next((limit for limit in limits if limit.missing or self.left(limit) < 1), None)

    def take_one(self, limits: Sequence[Limit]) -> Uses:
        """Take one of each of the budgets."""
        for limit in limits:
            self._journal.add(self.taken, limit.counter, _ONE)
        return tuple((limit.counter, _ONE) for limit in limits)

    def _all(self, place: Place, action: str) -> List[Limit]:
        return [*self.of_code(place, action), *self.of_campaign(place, action)]


def _reason(owner: str, entities: Sequence[str]) -> str:
    if "Profile" in entities:
        return "ProfileLimitReached"
    if owner == "coupon" or "Coupon" in entities:
        return "CouponLimitReached"
    if owner == "referral" or "Referral" in entities:
        return "ReferralLimitReached"
    return "CampaignLimitReached"


def _reached(details: str) -> Failed:
    return Failed(details, LIMIT_REACHED)
