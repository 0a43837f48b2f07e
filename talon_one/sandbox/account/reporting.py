"""What a pull has to say at its end."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Sequence

from talon_one.exceptions import printable
from talon_one.sandbox.account.knowing import Known
from talon_one.sandbox.account.reading import Reader

Document = Dict[str, Any]

#: What rules can refer to, and no operation of the contract lists.
_UNREADABLE = (
    "custom effects, evaluation groups and the order of campaigns, notifications, rewards, price adjustments of "
    "catalogs, and the names of catalogs"
)
_PERSONAL = "customer profiles, members of audiences, loyalty cards, recipients of coupons, advocates of referrals"


def report(files: Mapping[str, Document], reader: Reader, known: Sequence[Known], personal: bool) -> str:
    """The report, for people."""
    lines = ["Read:", "  the settings of the Application", *_counts(files)]
    if reader.refused:
        lines += ["Not read, because the key may not read it, or it does not exist:"]
        lines += [f"  {one.what} (status {one.status})" for one in reader.refused]
    lines += ["Not in the seed:", f"  what no operation lists: {_UNREADABLE}"]
    lines += ["  points, sessions and all else that customers have done"]
    lines += [] if personal else [f"  personal data: {_PERSONAL}. --with-personal-data reads it"]
    lines += [f"  {times} x {what}" for what, times in sorted(reader.notes.items())]
    lines += [f"  {one}" for one in reader.left_out]
    return "\n".join(map(printable, [*lines, *_rules(known)]))


def _counts(files: Mapping[str, Document]) -> Iterator[str]:
    counted: Dict[str, int] = {}
    for settings in files.values():
        for setting, value in settings.items():
            if isinstance(value, list):
                counted[setting] = counted.get(setting, 0) + len(value)
                for one in value if setting == "campaigns" else ():
                    for codes in ("coupons", "referrals"):
                        counted[codes] = counted.get(codes, 0) + len(one.get(codes, ()))
            elif setting == "attributes":
                counted[setting] = sum(map(len, value.values()))
    for setting, times in sorted(counted.items()):
        yield f"  {setting}: {times:,}"


def _rules(known: Sequence[Known]) -> Iterator[str]:
    rules = [rule for one in known for rule in one.rules]
    whole = sum(not rule.unknown for rule in rules)
    yield f"Rules: the engine runs {whole} of {len(rules)} whole."
    for one in known:
        partly: List[Any] = [rule for rule in one.rules if rule.unknown]
        state = "whole" if not partly else f"{len(one.rules) - len(partly)} of {len(one.rules)} whole"
        yield f'  campaign {one.campaign_id} "{one.name}": {state}'
        for rule in partly:
            yield f'    "{rule.title}" uses what the engine does not know: {"; ".join(rule.unknown)}'
