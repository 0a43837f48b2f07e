"""What loyalty programs come to, now and day by day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta, tzinfo
from itertools import chain
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from talon_one.model.timestamps import format_datetime, parse_datetime
from talon_one.sandbox.contract import Call
from talon_one.sandbox.engine import durations
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.ledgers import Ledgers, Place, place_of
from talon_one.sandbox.service.lists import Filter, ignored, listed
from talon_one.sandbox.service.loyalty import Loyalty
from talon_one.sandbox.service.points import Balance, replayed

Document = Dict[str, Any]

_DAY = timedelta(days=1)
_PARTS = ("active", "pending", "spent", "expired", "negative")


class LoyaltyStatistics(Service):
    """Statistics of loyalty programs."""

    @serves
    def get_loyalty_statistics(self, call: Call) -> Document:
        """Totals of a program now."""
        program = self.other(Loyalty).program_of(call)
        return self._days(program, None).statistics(_midnight(self.moment(), _zone(program)))

    @serves
    def get_dashboard_statistics(self, call: Call) -> Document:
        """Totals of a program on each day of a range, without today."""
        program, dates = self.other(Loyalty).program_of(call), []
        # There is nothing to tell of the days before the program was made, and a range may begin long ago.
        zone = _zone(program)
        start = _midnight(max(call.query["rangeStart"], parse_datetime(program["created"])), zone)
        today = _midnight(self.moment(), zone)
        while start <= call.query["rangeEnd"] and start < today:
            dates.append({"start": start})
            start += _DAY
        filters: Dict[str, Filter] = {"rangeStart": ignored, "rangeEnd": ignored, "subledgerId": ignored}
        days = self._days(program, call.query.get("subledgerId"))
        return listed(call, dates, filters, show=lambda one: days.statistics(one["start"]))

    def _days(self, program: Mapping[str, Any], subledger: Optional[str]) -> _Days:
        found = [
            one
            for one in self._store.all("transaction")
            if one["programId"] == program["id"] and subledger in (None, one["subledgerId"])
        ]
        members = self.other(Ledgers).members(program["id"])
        return _Days(found, [parse_datetime(one["joinDate"]) for one in members])


class _Days:
    """The days of a program, asked for one after the other.

    A ledger is replayed only for a day on which something happens to it: of most days there is nothing to tell.
    """

    def __init__(self, transactions: Sequence[Document], joined: Iterable[datetime]) -> None:
        self._made = sorted(transactions, key=_made)
        self._moments = [_made(one) for one in self._made]
        self._joined = sorted(joined)
        self._ledgers: Dict[Place, List[Document]] = {}
        for one in transactions:
            self._ledgers.setdefault(place_of(one), []).append(one)
        self._turns = {place: sorted(_turns(found)) for place, found in self._ledgers.items()}
        self._all_turns = sorted(chain.from_iterable(self._turns.values()))
        # What was asked for last, each with how many turns were over then.
        self._balances: Dict[Place, Tuple[int, Balance]] = {}
        self._totals: Tuple[int, Document] = -1, {}

    def statistics(self, start: datetime) -> Document:
        """As the model `LoyaltyDashboardData`, at the end of a day."""
        end = start + _DAY
        made = self._made[bisect_left(self._moments, start) : bisect_left(self._moments, end)]
        joined = bisect_left(self._joined, end)
        return {
            "date": format_datetime(start),
            **self._totals_at(end),
            "totalMembers": joined,
            "newMembers": joined - bisect_left(self._joined, start),
            "spentPoints": _by_cause(made, "subtraction"),
            "earnedPoints": _by_cause(made, "addition"),
        }

    def _totals_at(self, moment: datetime) -> Document:
        over = bisect_right(self._all_turns, moment)
        if over != self._totals[0]:
            balances = [self._at(place, moment) for place in self._ledgers]
            self._totals = (
                over,
                {f"total{name.title()}Points": amount(*(getattr(one, name) for one in balances)) for name in _PARTS},
            )
        return self._totals[1]

    def _at(self, place: Place, moment: datetime) -> Balance:
        over = bisect_right(self._turns[place], moment)
        known = self._balances.get(place)
        if known is None or known[0] != over:
            known = self._balances[place] = over, replayed(self._ledgers[place], moment)
        return known[1]


def _zone(program: Mapping[str, Any]) -> tzinfo:
    return durations.zone_of(program.get("timezone") or "UTC")


def _midnight(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)


def _made(transaction: Mapping[str, Any]) -> datetime:
    return parse_datetime(transaction["created"])


def _turns(transactions: Iterable[Mapping[str, Any]]) -> Iterable[datetime]:
    """The moments at which something happens to a ledger."""
    for one in transactions:
        for name in ("created", "startDate", "expiryDate", "voided"):
            if one.get(name) not in (None, "immediate", "on_action", "unlimited"):
                yield parse_datetime(one[name])


def _by_cause(transactions: List[Document], type_: str) -> Document:
    """Points by what moved them, as the model `LoyaltyDashboardPointsBreakdown`."""
    of_type = [one for one in transactions if one["type"] == type_]
    manual = [one["amount"] for one in of_type if "userId" in one or "importId" in one]
    by_rules = [one["amount"] for one in of_type if "ruleName" in one]
    return {"createdManually": amount(*manual), "createdViaRuleEngine": amount(*by_rules)}
