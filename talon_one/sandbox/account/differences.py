"""How the effects of two evaluations differ: which is missing, which is too much, which differs in which field.

Effects of one campaign have an order; which campaign comes first does not count. Not compared are ids that are given
out, moments, codes that are made up, texts of reasons, and evaluation groups. A value that a recording has masked is
the same as any other.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Collection, Dict, Iterator, List, NamedTuple, Tuple

Document = Dict[str, Any]

#: Fields of any effect that tell nothing of what it does.
_OF_NO_MATTER = frozenset(
    {
        *("rulesetId", "triggeredByCoupon", "triggeredForCatalogItem", "conditionIndex", "evaluationGroupID"),
        *("evaluationGroupMode", "campaignRevisionId", "campaignRevisionVersionId", "adjustmentReferenceId"),
        *("props.transactionUUID", "props.transactionUUIDs", "props.boostUuid", "props.giveawayId", "props.profileId"),
        *("props.progressTrackerId", "props.details", "props.conditionIndex", "props.effectIndex", "props.message"),
    }
)
#: Fields that are codes which were made up, by the type of the effect.
_MADE_UP = {"couponCreated": "props.value", "referralCreated": "props.value", "awardGiveaway": "props.code"}
_MASKED = re.compile(r"masked-\d+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_CLOSE = 2  # fields in which an effect may differ and still be the same one


#: What a difference can be.
KINDS = ("missing", "too much", "different", "order")


class Difference(NamedTuple):
    """One difference between what was recorded and what was evaluated."""

    kind: str  #: one of `KINDS`
    effect: Document  #: as it was recorded; as it was evaluated where it is too much
    fields: Tuple[Tuple[str, Any, Any], ...] = ()  #: those that differ: the path, as recorded, as evaluated

    def __str__(self) -> str:
        effect = self.effect
        where = f'campaign {effect.get("campaignId")}, rule {effect.get("ruleIndex")} "{effect.get("ruleName", "")}"'
        what = f"{self.kind}: {effect.get('effectType')} of {where}"
        if self.kind == "different":
            told = "; ".join(f"{path} was {_shown(old)}, and is {_shown(new)}" for path, old, new in self.fields)
            return f"{what}: {told}"
        return what if self.kind == "order" else f"{what}: {_shown(effect.get('props'))}"


def differences(recorded: List[Document], evaluated: List[Document], ignore: Collection[str] = ()) -> List[Difference]:
    """What differs, in the order of the recorded effects, and then of those that are too much.

    ignore: further fields that do not count, such as `props.scope`.
    """
    pairs = _pairs(recorded, evaluated, ignore)
    found = []
    for index, effect in enumerate(recorded):
        if index not in pairs:
            found.append(Difference("missing", effect))
            continue
        fields = _fields(effect, evaluated[pairs[index]], ignore)
        if fields:
            found.append(Difference("different", effect, tuple(fields)))
    taken = set(pairs.values())
    found += [Difference("too much", one) for index, one in enumerate(evaluated) if index not in taken]
    return found + list(_moved(recorded, pairs))


def _pairs(recorded: List[Document], evaluated: List[Document], ignore: Collection[str]) -> Dict[int, int]:
    """Which effect is which: those that differ least first, and of as many the first."""
    candidates = []
    for index, old in enumerate(recorded):
        for other, new in enumerate(evaluated):
            if old.get("effectType") == new.get("effectType") and old.get("campaignId") == new.get("campaignId"):
                far = len(_fields(old, new, ignore))
                if far <= _CLOSE:
                    candidates.append((far, abs(index - other), index, other))
    pairs: Dict[int, int] = {}
    taken = set()
    for _, _, index, other in sorted(candidates):
        if index not in pairs and other not in taken:
            pairs[index] = other
            taken.add(other)
    return pairs


def _moved(recorded: List[Document], pairs: Dict[int, int]) -> Iterator[Difference]:
    """The first effect of each campaign that comes before one that it was recorded after."""
    last: Dict[Any, int] = {}
    told = set()
    for index in sorted(pairs):
        campaign = recorded[index].get("campaignId")
        if pairs[index] < last.get(campaign, -1) and campaign not in told:
            told.add(campaign)
            yield Difference("order", recorded[index])
        last[campaign] = max(pairs[index], last.get(campaign, -1))


def _fields(old: Document, new: Document, ignore: Collection[str]) -> List[Tuple[str, Any, Any]]:
    """The fields in which two effects differ."""
    made_up = _MADE_UP.get(str(old.get("effectType")))
    first, second = dict(_flat(old)), dict(_flat(new))
    return [
        (path, first.get(path), second.get(path))
        for path in dict.fromkeys([*first, *second])
        if path != made_up
        and path not in _OF_NO_MATTER
        and path not in ignore
        and not _alike(first.get(path), second.get(path))
    ]


def _flat(document: Document) -> Iterator[Tuple[str, Any]]:
    for name, value in document.items():
        if name == "props" and isinstance(value, dict):
            yield from ((f"props.{inner}", one) for inner, one in value.items())
        else:
            yield name, value


def _alike(old: Any, new: Any) -> bool:
    if isinstance(old, str) and isinstance(new, str):
        kinds = (_MOMENT, _UUID)
        return _can_be(_MASKED.split(old), new) or any(one.fullmatch(old) and one.fullmatch(new) for one in kinds)
    if _is_number(old) and _is_number(new):
        return math.isclose(old, new, rel_tol=1e-9, abs_tol=1e-9)
    if isinstance(old, dict) and isinstance(new, dict):
        return all(_alike(old.get(name), new.get(name)) for name in {*old, *new} if name != "transactionUUID")
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_alike, old, new))
    return bool(old == new) and isinstance(old, bool) == isinstance(new, bool)


def _can_be(parts: List[str], text: str) -> bool:
    """Whether a text consists of these parts, with something between each two of them."""
    first, *between = parts
    if not between:
        return text == first
    last = between.pop()
    if not text.startswith(first):
        return False
    end = len(first)
    for part in between:  # the first place is as good as any: what follows has the more room
        start = text.find(part, end + 1)
        if start < 0:
            return False
        end = start + len(part)
    return text.endswith(last) and len(text) - len(last) > end


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    return "not there" if value is None else json.dumps(value, ensure_ascii=False)
