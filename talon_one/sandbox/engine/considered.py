"""Which campaigns an evaluation looks at: those that do not run, are linked to other stores, or only have rules that
check a coupon, are found by an index, so that they cost nothing while they cannot apply.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from functools import cached_property
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple

from talon_one.sandbox.engine.campaigns import Left, left_out
from talon_one.sandbox.engine.rules import program_of
from talon_one.sandbox.engine.values import EvaluationError, instant, moment
from talon_one.sandbox.engine.world import Campaign, Facts, World


class Campaigns(Tuple[Campaign, ...]):
    """The campaigns of an Application in their order, with an index. Whoever evaluates often shares one."""

    @cached_property
    def finder(self) -> Finder:
        """Their index, made when it is needed first."""
        return Finder(self)


def finder_of(campaigns: Sequence[Campaign]) -> Finder:
    """The index of some campaigns: a new one where they have none."""
    return campaigns.finder if isinstance(campaigns, Campaigns) else Finder(campaigns)


class _Running(NamedTuple):
    """The campaigns that run between two moments, by their places in the order."""

    all: List[int]
    anywhere: List[int]  #: those without linked stores that do not wait for a coupon
    in_store: Dict[int, List[int]]  #: those that do not, by the store that they are linked to


class Finder:
    """An index: finds campaigns by schedule, store and code."""

    def __init__(self, campaigns: Sequence[Campaign]) -> None:
        self.places = {int(one.document["id"]): place for place, one in enumerate(campaigns)}
        self._campaigns = campaigns
        self._enabled: List[Tuple[int, Optional[datetime], Optional[datetime]]] = []
        for place, one in enumerate(campaigns):
            if one.document.get("state", "enabled") == "enabled":
                self._enabled.append((place, _time(one, "startTime"), _time(one, "endTime")))
        bounds = {time for _, start, end in self._enabled for time in (start, end) if time is not None}
        self._bounds = sorted(bounds)  # between two of them, the same campaigns run
        self._last: Tuple[int, Optional[_Running]] = (-1, None)

    def numbered(self, number: int) -> Optional[Campaign]:
        """The campaign of a number; None where there is none."""
        place = self.places.get(number)
        return None if place is None else self._campaigns[place]

    def running(self, now: datetime) -> List[Campaign]:
        """The campaigns that run at a moment, and those of which an evaluation has to say what is wrong."""
        return [self._campaigns[place] for place in self._at(now).all]

    def possible(self, now: datetime, store: Optional[Any], codes: Iterable[Any]) -> List[Campaign]:
        """Those of them that can apply in a store (None: in none), with the codes of some campaigns by number."""
        found = self._at(now)
        more = {self.places[int(number)] for number in codes if int(number) in self.places}
        if store is not None:
            more.update(found.in_store.get(store["id"], ()))
        places = sorted(more.union(found.anywhere)) if more else found.anywhere
        return [self._campaigns[place] for place in places]

    def _at(self, now: datetime) -> _Running:
        span = bisect_right(self._bounds, instant(now)) if self._bounds else 0
        last, found = self._last
        if last == span and found is not None:
            return found
        present = instant(now)
        found = _Running([], [], {})
        for place, start, end in self._enabled:
            if (start is None or start <= present) and (end is None or present < end):
                found.all.append(place)
                campaign = self._campaigns[place]
                # Who is in an audience can change until somebody asks why rules failed, so that is looked at now.
                if campaign.document.get("targetedAudienceIds") or not program_of(campaign.ruleset).needs_coupon:
                    stores = campaign.document.get("linkedStoreIds")
                    for places in [found.in_store.setdefault(one, []) for one in stores or ()] or [found.anywhere]:
                        places.append(place)
        self._last = span, found
        return found


def _time(campaign: Campaign, name: str) -> Optional[datetime]:
    """A moment of the schedule; None for none, and for one that cannot be read: `left_out` tells."""
    text = campaign.document.get(name)
    try:
        return instant(moment(text)) if text else None
    except EvaluationError:
        return None


class Statuses(Dict[int, Optional[Left]]):
    """Why campaigns, by their numbers, are not considered: what nobody has set is found when it is read."""

    def __init__(self, world: World, facts: Facts, finder: Finder) -> None:
        super().__init__()
        self._world = world
        self._facts = facts
        self._finder = finder

    def __missing__(self, number: int) -> Optional[Left]:
        campaign = self._world.campaigns[self._finder.places[number]]
        found = self[number] = left_out(campaign, self._world, self._facts)
        return found
