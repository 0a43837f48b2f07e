"""When tiers of a loyalty program expire: counted from their start, or in cycles that begin elsewhere."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Mapping, Optional

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.engine import durations

_LONGEST = {"s": 1, "m": 60, "h": 3600, "D": 25 * 3600, "W": 170 * 3600, "M": 32 * 86400, "Y": 367 * 86400}  # seconds


def end_of_tier(program: Mapping[str, Any], start: datetime, joined: Optional[datetime]) -> Optional[datetime]:
    """When a tier expires that begins at `start`; None where it never does.

    joined: when the customer joined the program, None for cards and for who has not.
    """
    text, zone = program.get("tiersExpireIn"), program.get("timezone") or "UTC"
    policy, cycles = program.get("tiersExpirationPolicy"), program.get("tierCycleStartDate")
    begin = None
    if policy == "program_join_date":
        begin = joined
    elif policy == "absolute_expiration" and cycles:
        begin = parse_datetime(cycles)
    if not text or begin is None:
        return durations.expires(text, start, zone)
    return _end_of_cycle(durations.parse(text), begin, start, zone)


def _end_of_cycle(duration: durations.Duration, begin: datetime, moment: datetime, zone: str) -> datetime:
    """The end of the cycle that a moment is in; the beginning of the first one before that."""
    if begin > moment or not duration.amount:
        return max(begin, moment)
    over = timedelta(seconds=duration.amount * _LONGEST[duration.unit])
    number = max(1, (moment - begin) // over)  # no more than there have been
    while True:
        end = duration._replace(amount=duration.amount * number).after(begin, zone)
        if end > moment:
            return end
        number += 1
