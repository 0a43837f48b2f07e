"""What a sandbox starts with: campaigns, their rules and coupons, and loyalty programs.

A seed is a JSON file; `seed.json` beside this module is the one that is used by default, and a
good start for your own::

    {
      "applicationId": 1,
      "accountId": 1,
      "apiKeys": [],                       keys that are let in; none here means any key
      "attributes": {                      that are defined, by entity: others are refused, as the service
        "CustomerSession": ["channel"],    does it, and values of another type, too. A name alone is of the
        "CartItem": [                      type `string`; else any property of the model `Attribute`, the rest
          {"name": "size", "type": "number"}       is filled in
        ]
      },
      "additionalCosts": ["shipping"],     names that are defined; without these two settings, any will do
      "loyaltyPrograms": [{"id": 1, "name": "club", "title": "Club"}],
      "campaigns": [
        {
          "id": 1, "name": "Welcome",      any property of the model `Campaign`; the rest is filled in:
          "state": "enabled",              it is enabled and runs forever, unless said otherwise; an id
                                           that is left out is the lowest free one, of a coupon too
          "startTime": "2026-01-01T00:00:00Z", "endTime": "2026-12-31T00:00:00Z",
          "rules": [{"kind": "percentOffCart", "name": "10% off", "percent": 10, "needsCoupon": true}],
          "coupons": [{"value": "WELCOME10", "usageLimit": 0}]
        }
      ]
    }

A rule has a `name`, a `kind`, what the kind needs, and conditions:

================== ========================== ======================================================
kind               needs                      effects
================== ========================== ======================================================
percentOffCart     percent                    one `setDiscount` of the cart items' total
percentOffCategory percent, category          one `setDiscountPerItem` for each unit of the category
loyaltyPoints      programId, pointsPerUnit   `addLoyaltyPoints`, so many for each unit of currency
================== ========================== ======================================================

Conditions: `needsCoupon: true` (a valid coupon of this campaign; gives `acceptCoupon` too) and
`minimumTotal` (of the session). Campaigns and rules are evaluated in the order of the file.

A discount replaces an earlier one of the same name, for one of a unit: of the same unit, so an answer
has each once. Together, discounts take no more than the cart items' total, and no more than its
price from a unit: one that wants more gets what is left, with `desiredValue` for what it wanted, and
where nothing is left its effect fails. Nothing is taken off, and there are no points for, an amount
below zero.

A coupon takes any property of the model `Coupon`: `usageLimit` (0 or absent: no limit),
`startDate`, `expiryDate`, `recipientIntegrationId`, `isReservationMandatory` (nobody holds a
reservation here, so it is rejected), and `limits`, of which
`{"action": "redeemCoupon", "limit": 1, "entities": ["Profile"]}` is kept to. Other properties of
campaigns and coupons are shown in answers, and change nothing.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from os import PathLike
from pathlib import Path
from typing import AbstractSet, Any, Callable, Dict, Iterator, List, Mapping, NamedTuple, Optional, Tuple, Union

from talon_one.definitions import entities
from talon_one.model import json
from talon_one.model.registry import model_class
from talon_one.model.timestamps import parse_datetime

Document = Dict[str, Any]

#: The seed that is shipped, by the name of its file in this package.
DEFAULT = "seed.json"

_CREATED = "2026-01-01T00:00:00Z"  # of everything in the seed, so that it does not depend on the clock
_NEEDS: Dict[str, Tuple[str, ...]] = {
    "percentOffCart": ("percent",),
    "percentOffCategory": ("percent", "category"),
    "loyaltyPoints": ("programId", "pointsPerUnit"),
}


class SeedError(ValueError):
    """A seed that cannot be used; the message says where and why."""


@dataclass(frozen=True)
class Rule:
    """A rule of a campaign; what its kind does not need is left empty."""

    kind: str
    name: str
    percent: float = 0
    category: str = ""
    program_id: int = 0
    points_per_unit: float = 0
    needs_coupon: bool = False
    minimum_total: float = 0


@dataclass(frozen=True)
class Campaign:
    """A campaign with its rules and coupons."""

    document: Document  #: as the model `Campaign`, without what depends on the moment
    rules: Tuple[Rule, ...]
    coupons: Tuple[Document, ...]  #: as the model `Coupon`

    @property
    def id(self) -> int:
        """Its number, as effects name it."""
        return int(self.document["id"])

    def frontend_state(self, moment: datetime) -> str:
        """`running`, or why it is not."""
        state = self.document["state"]
        if state != "enabled":
            return str(state)
        start, end = self.document.get("startTime"), self.document.get("endTime")
        if start and moment < parse_datetime(start):
            return "scheduled"
        return "expired" if end and moment >= parse_datetime(end) else "running"

    def as_of(self, moment: datetime) -> Document:
        """The campaign as the model `Campaign`."""
        return {**self.document, "frontendState": self.frontend_state(moment)}


@dataclass(frozen=True)
class Seed:
    """A seed that has been checked."""

    application_id: int
    account_id: int
    api_keys: Tuple[str, ...]
    programs: Dict[int, Document]  #: loyalty programs by their number
    campaigns: Tuple[Campaign, ...]
    #: Those that are defined, by entity and name, as the model `Attribute`; any where an entity is missing.
    attributes: Mapping[str, Mapping[str, Document]]
    additional_costs: Optional[AbstractSet[str]]  #: those that are defined; None for any

    def campaign(self, campaign_id: int) -> Optional[Campaign]:
        """The campaign of a number; None where there is none."""
        return next((campaign for campaign in self.campaigns if campaign.id == campaign_id), None)


def load(source: Union[str, PathLike[str], Mapping[str, Any], None] = None) -> Seed:
    """The seed of a file, or of a dict of the same shape; without one, the default.

    `SeedError` where it cannot be used.
    """
    if isinstance(source, Mapping):
        return _checked(dict(source), "The seed")
    path = DEFAULT if source is None else Path(source)
    try:
        document = json.decode(shipped() if source is None else Path(source).read_bytes())
    except OSError as error:
        raise SeedError(f"The seed {path} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise SeedError(f"The seed {path} is not JSON: {error}") from None
    return _checked(document, f"The seed {path}")


def shipped() -> bytes:
    """The content of the seed that is shipped."""
    return pkgutil.get_data(__name__, DEFAULT) or b""


def _checked(document: Any, name: str) -> Seed:
    try:
        json.encode(document)
    except (TypeError, ValueError) as error:  # a number such as 1e999, which could not be answered
        raise SeedError(f"{name} cannot be written as JSON: {error}") from None
    try:
        return _seed(document)
    except SeedError as error:
        raise SeedError(f"{name}: {error}") from None


def _seed(document: Any) -> Seed:
    known = "applicationId", "accountId", "apiKeys", "attributes", "additionalCosts", "loyaltyPrograms", "campaigns"
    _known(document, "", known)
    application_id = _get(document, "", "applicationId", _WHOLE_NUMBER, 1)
    programs = {}
    for index, program in enumerate(_get(document, "", "loyaltyPrograms", _LIST, [])):
        where = f"loyaltyPrograms[{index}]"
        _known(program, where, ("id", "name", "title"))
        number, name = _get(program, where, "id", _WHOLE_NUMBER), _get(program, where, "name", _TEXT)
        if number in programs:
            raise SeedError(f"{where}: there is another loyalty program {number}")
        programs[number] = {"id": number, "name": name, "title": _get(program, where, "title", _TEXT, name)}
    campaigns: List[Campaign] = []
    all_given, all_coupons = _get(document, "", "campaigns", _LIST, []), []
    for index, given in enumerate(all_given):
        if not isinstance(given, dict):
            raise SeedError(f"campaigns[{index}] must be an object")
        all_coupons += _get(given, f"campaigns[{index}]", "coupons", _LIST, [])
    campaign_ids, coupon_ids = _free_ids(all_given), _free_ids(all_coupons)
    for index, given in enumerate(all_given):
        campaign = _campaign(given, f"campaigns[{index}]", application_id, campaign_ids, coupon_ids)
        for number, rule in enumerate(campaign.rules):
            if rule.kind == "loyaltyPoints" and rule.program_id not in programs:
                where = f"campaigns[{index}].rules[{number}]"
                raise SeedError(f"{where}: there is no loyalty program {rule.program_id} in loyaltyPrograms")
        campaigns.append(campaign)
    coupons = [coupon for campaign in campaigns for coupon in campaign.coupons]
    _no_duplicates([campaign.id for campaign in campaigns], "campaign id")
    _no_duplicates([coupon["id"] for coupon in coupons], "coupon id")
    _no_duplicates([coupon["value"] for coupon in coupons], "coupon value")
    account_id = _get(document, "", "accountId", _WHOLE_NUMBER, 1)
    return Seed(
        application_id=application_id,
        account_id=account_id,
        api_keys=tuple(_texts(document, "", "apiKeys")),
        programs=programs,
        campaigns=tuple(campaigns),
        attributes=_attributes(_get(document, "", "attributes", _OBJECT, {}), account_id),
        additional_costs=frozenset(_texts(document, "", "additionalCosts")) if "additionalCosts" in document else None,
    )


def _attributes(given: Document, account_id: int) -> Dict[str, Dict[str, Document]]:
    _known(given, "attributes", entities())
    made: Dict[str, Dict[str, Document]] = {}
    numbers = count(1)
    for entity in given:
        of_entity = made.setdefault(entity, {})
        for index, one in enumerate(_get(given, "attributes", entity, _LIST)):
            where = f"attributes: {entity}[{index}]"
            one = {"name": one} if _TEXT.holds(one) else one
            if not isinstance(one, dict) or "name" not in one:
                raise SeedError(f"{where} must be a name or an object that has one, not {one!r:.80}")
            filled = {"type": "string", "title": one["name"], "description": "", "suggestions": [], "editable": True}
            placed = {"id": next(numbers), "created": _CREATED, "accountId": account_id, "entity": entity}
            document = {**filled, **one}
            _fits("Attribute", document, placed, where)
            name = "/".join(filter(None, (document.get("eventType"), document["name"])))
            if name in of_entity:
                raise SeedError(f"{where}: there is another attribute {name!r}")
            of_entity[name] = document
    return made


def _campaign(
    given: Document, where: str, application_id: int, campaign_ids: Iterator[int], coupon_ids: Iterator[int]
) -> Campaign:
    given = dict(given)
    given_rules, given_coupons = _get(given, where, "rules", _LIST, []), _get(given, where, "coupons", _LIST, [])
    rules = tuple(_rule(rule, f"{where}.rules[{i}]") for i, rule in enumerate(given_rules))
    given.pop("rules", None)
    given.pop("coupons", None)
    features = ["coupons"] if given_coupons else []
    if any(rule.kind == "loyaltyPoints" for rule in rules):
        features.append("loyalty")
    campaign_id = given["id"] if "id" in given else next(campaign_ids)
    document = {
        "id": campaign_id,
        "created": _CREATED,
        "userId": 1,
        "description": "",
        "state": "enabled",
        "activeRulesetId": campaign_id,
        "tags": [],
        "features": features,
        "limits": [],
        "frontendState": "running",
        **given,
    }
    _fits("Campaign", document, {"applicationId": application_id}, where)
    coupons = []
    for index, coupon in enumerate(given_coupons):
        here = f"{where}.coupons[{index}]"
        if not isinstance(coupon, dict):
            raise SeedError(f"{here} must be an object")
        coupon_id = coupon["id"] if "id" in coupon else next(coupon_ids)
        made = {"id": coupon_id, "created": _CREATED, "usageLimit": 0, "usageCounter": 0, **coupon}
        _fits("Coupon", made, {"campaignId": document["id"]}, here)
        coupons.append(made)
    return Campaign(document, rules, tuple(coupons))


def _rule(given: Any, where: str) -> Rule:
    kind = given.get("kind") if isinstance(given, dict) else None
    if not isinstance(kind, str) or kind not in _NEEDS:
        raise SeedError(f"{where}: kind must be one of {', '.join(_NEEDS)}")
    needs = _NEEDS[kind]
    _known(given, where, ("kind", "name", "needsCoupon", "minimumTotal", *needs))
    for name in ("name", *needs):
        if name not in given:
            raise SeedError(f"{where}: a rule of kind {kind} needs {name}")
    return Rule(
        kind=kind,
        name=_get(given, where, "name", _TEXT),
        percent=_get(given, where, "percent", _PERCENT, 0),
        category=_get(given, where, "category", _TEXT, ""),
        program_id=_get(given, where, "programId", _WHOLE_NUMBER, 0),
        points_per_unit=_get(given, where, "pointsPerUnit", _POINTS, 0),
        needs_coupon=_get(given, where, "needsCoupon", _TRUE_OR_FALSE, False),
        minimum_total=_get(given, where, "minimumTotal", _TOTAL, 0),
    )


# -- what may stand where; `where` is empty at the top of the seed --------------------------------


class _What(NamedTuple):
    """A kind of value in the seed."""

    words: str
    holds: Callable[[Any], bool]


def _number(high: float) -> _What:
    words = f"a number above 0 and up to {high:g}"
    return _What(words, lambda value: type(value) in (int, float) and 0 < value <= high)


_TEXT = _What("a text that is not empty", lambda value: isinstance(value, str) and value != "")
_WHOLE_NUMBER = _What("a whole number", lambda value: type(value) is int)
_TRUE_OR_FALSE = _What("true or false", lambda value: isinstance(value, bool))
_LIST = _What("a list", lambda value: isinstance(value, list))
_OBJECT = _What("an object", lambda value: isinstance(value, dict))
_PERCENT, _POINTS, _TOTAL = _number(100), _number(1e6), _number(1e15)
_REQUIRED = object()


def _get(given: Document, where: str, name: str, what: _What, default: Any = _REQUIRED) -> Any:
    """A setting's value; its default where it is left out."""
    if name not in given and default is not _REQUIRED:
        return default
    value = given.get(name)
    if not what.holds(value):
        raise SeedError(f"{_at(where)}{name} must be {what.words}{f', not {value!r:.80}' if name in given else ''}")
    return value


def _texts(given: Document, where: str, name: str) -> List[str]:
    values: List[str] = _get(given, where, name, _LIST, [])
    for index, value in enumerate(values):
        if not _TEXT.holds(value):
            raise SeedError(f"{_at(where)}{name}[{index}] must be {_TEXT.words}, not {value!r:.80}")
    return values


def _known(given: Any, where: str, names: Tuple[str, ...]) -> None:
    if not isinstance(given, dict):
        raise SeedError(f"{where or 'it'} must be an object")
    for name in given:
        if name not in names:
            raise SeedError(f"{_at(where)}there is no setting {name!r}, only {', '.join(names)}")


def _at(where: str) -> str:
    return f"{where}: " if where else ""


def _fits(model: str, document: Document, placed: Document, where: str) -> None:
    """Check a document against its model, and add what follows from its place in the seed."""
    cls = model_class(model)
    for name in document:
        if name not in cls._by_wire:
            raise SeedError(f"{where}: {model} has no property {name!r}")
        if name in placed:
            raise SeedError(f"{where}: {name} cannot be set, it follows from the place in the seed")
    document.update(placed)
    departures = cls._view(document).validate()
    if departures:
        raise SeedError(f"{where}: {'; '.join(map(str, departures))}")


def _no_duplicates(values: List[Any], what: str) -> None:
    seen = set()
    for value in values:
        if value in seen:
            raise SeedError(f"the {what} {value!r} is there twice")
        seen.add(value)


def _free_ids(given: List[Any]) -> Iterator[int]:
    """Numbers for what is given without an id: 1, 2, 3 …, but none that is taken."""
    taken = {one["id"] for one in given if isinstance(one, dict) and isinstance(one.get("id"), int)}
    return (number for number in count(1) if number not in taken)
