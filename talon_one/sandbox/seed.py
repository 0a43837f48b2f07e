"""What a sandbox starts with: campaigns, their rules and coupons, and loyalty programs.

A seed is a JSON file; `seed.json` beside this module is the one that is used by default, and a
good start for your own::

    {
      "applicationId": 1,
      "accountId": 1,
      "apiKeys": [],                       keys that are let in; none here means any key
      "loyaltyPrograms": [{"id": 1, "name": "club", "title": "Club"}],
      "campaigns": [
        {
          "id": 1, "name": "Welcome",      any property of the model `Campaign`; the rest is filled in:
          "state": "enabled",              it is enabled and runs forever, unless said otherwise
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

A coupon takes any property of the model `Coupon`: `usageLimit` (0 or absent: no limit),
`startDate`, `expiryDate`, `recipientIntegrationId`, `isReservationMandatory` (nobody holds a
reservation here, so it is rejected), and `limits`, of which
`{"action": "redeemCoupon", "limit": 1, "entities": ["Profile"]}` is kept to.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

from talon_one._timestamps import parse_datetime
from talon_one.kinds import model_class

Document = Dict[str, Any]

DEFAULT = Path(__file__).with_name("seed.json")

_CREATED = "2026-01-01T00:00:00Z"  # of everything in the seed, so that it does not depend on the clock
_NUMBERS = {"percent": (0, 100), "pointsPerUnit": (0, 1e6), "minimumTotal": (0, 1e15)}
_NEEDS: Dict[str, Tuple[str, ...]] = {
    "percentOffCart": ("percent",),
    "percentOffCategory": ("percent", "category"),
    "loyaltyPoints": ("programId", "pointsPerUnit"),
}


class SeedError(ValueError):
    """A seed that cannot be used; the message says where and why."""


@dataclass(frozen=True)
class Rule:
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
    application_id: int
    account_id: int
    api_keys: Tuple[str, ...]
    programs: Dict[int, Document]
    campaigns: Tuple[Campaign, ...]

    def campaign(self, campaign_id: int) -> Optional[Campaign]:
        """The campaign of a number; None where there is none."""
        return next((campaign for campaign in self.campaigns if campaign.id == campaign_id), None)


def load(source: Union[str, PathLike[str], Mapping[str, Any], None] = None) -> Seed:
    """The seed of a file, or of a dict of the same shape; without one, the default.

    `SeedError` where it cannot be used.
    """
    if isinstance(source, Mapping):
        return _seed(dict(source))
    path = Path(source) if source is not None else DEFAULT
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SeedError(f"The seed {path} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise SeedError(f"The seed {path} is not JSON: {error}") from None
    return _seed(document)


def _seed(document: Any) -> Seed:
    _known(document, "the seed", ("applicationId", "accountId", "apiKeys", "loyaltyPrograms", "campaigns"))
    application_id = document.get("applicationId", 1)
    programs = {}
    for index, program in enumerate(_list(document, "loyaltyPrograms", "the seed")):
        _known(program, f"loyaltyPrograms[{index}]", ("id", "name", "title"))
        if not isinstance(program.get("id"), int) or "name" not in program:
            raise SeedError(f"loyaltyPrograms[{index}] needs an id (a whole number) and a name")
        programs[program["id"]] = {"title": program["name"], **program}
    campaigns: List[Campaign] = []
    coupons_so_far = 0
    for index, given in enumerate(_list(document, "campaigns", "the seed")):
        campaign = _campaign(given, f"campaigns[{index}]", index + 1, application_id, coupons_so_far)
        for rule in campaign.rules:
            if rule.kind == "loyaltyPoints" and rule.program_id not in programs:
                raise SeedError(f"campaigns[{index}]: there is no loyalty program {rule.program_id}")
        coupons_so_far += len(campaign.coupons)
        campaigns.append(campaign)
    _no_duplicates([campaign.id for campaign in campaigns], "campaign id")
    _no_duplicates([coupon["value"] for campaign in campaigns for coupon in campaign.coupons], "coupon value")
    keys = tuple(_list(document, "apiKeys", "the seed"))
    return Seed(application_id, document.get("accountId", 1), keys, programs, tuple(campaigns))


def _campaign(given: Any, where: str, campaign_id: int, application_id: int, coupons_so_far: int) -> Campaign:
    if not isinstance(given, dict) or not given.get("name"):
        raise SeedError(f"{where} needs a name")
    given = dict(given)
    rules = tuple(_rule(rule, f"{where}.rules[{i}]") for i, rule in enumerate(_list(given, "rules", where)))
    given_coupons = _list(given, "coupons", where)
    given.pop("rules", None)
    given.pop("coupons", None)
    features = ["coupons"] if given_coupons else []
    if any(rule.kind == "loyaltyPoints" for rule in rules):
        features.append("loyalty")
    document = {
        "id": campaign_id,
        "created": _CREATED,
        "applicationId": application_id,
        "userId": 1,
        "description": "",
        "state": "enabled",
        "activeRulesetId": given.get("id", campaign_id),
        "tags": [],
        "features": features,
        "limits": [],
        "frontendState": "running",
        **given,
    }
    _fits("Campaign", document, where)
    coupons = []
    for index, coupon in enumerate(given_coupons):
        if not isinstance(coupon, dict):
            raise SeedError(f"{where}.coupons[{index}] must be an object")
        made = {
            "id": coupons_so_far + index + 1,
            "created": _CREATED,
            "campaignId": document["id"],
            "usageLimit": 0,
            "usageCounter": 0,
            **coupon,
        }
        _fits("Coupon", made, f"{where}.coupons[{index}]")
        coupons.append(made)
    return Campaign(document, rules, tuple(coupons))


def _rule(given: Any, where: str) -> Rule:
    kind = given.get("kind") if isinstance(given, dict) else None
    if kind not in _NEEDS:
        raise SeedError(f"{where}: kind must be one of {', '.join(_NEEDS)}")
    needs = _NEEDS[kind]
    _known(given, where, ("kind", "name", "needsCoupon", "minimumTotal", *needs))
    for name in ("name", *needs):
        if name not in given:
            raise SeedError(f"{where}: a rule of kind {kind} needs {name}")
    for name, (low, high) in _NUMBERS.items():
        value = given.get(name)
        if value is not None and (type(value) not in (int, float) or not low < value <= high):
            raise SeedError(f"{where}: {name} must be a number above {low} and up to {high:g}")
    if type(given.get("needsCoupon", False)) is not bool:
        raise SeedError(f"{where}: needsCoupon must be true or false")
    return Rule(
        kind=kind,
        name=str(given["name"]),
        percent=given.get("percent", 0),
        category=str(given.get("category", "")),
        program_id=given.get("programId", 0),
        points_per_unit=given.get("pointsPerUnit", 0),
        needs_coupon=given.get("needsCoupon", False),
        minimum_total=given.get("minimumTotal", 0),
    )


def _known(given: Any, where: str, names: Tuple[str, ...]) -> None:
    if not isinstance(given, dict):
        raise SeedError(f"{where} must be an object")
    for name in given:
        if name not in names:
            raise SeedError(f"{where}: there is no setting {name!r}, only {', '.join(names)}")


def _list(given: Document, name: str, where: str) -> List[Any]:
    value = given.get(name, [])
    if not isinstance(value, list):
        raise SeedError(f"{where}: {name} must be a list")
    return value


def _fits(model: str, document: Document, where: str) -> None:
    cls = model_class(model)
    for name in document:
        if name not in cls._by_wire:
            raise SeedError(f"{where}: {model} has no property {name!r}")
    departures = cls._view(document).validate()
    if departures:
        raise SeedError(f"{where}: {'; '.join(map(str, departures))}")
    for name in ("startTime", "endTime", "startDate", "expiryDate"):
        if document.get(name) and parse_datetime(document[name]).tzinfo is None:
            raise SeedError(f"{where}: {name} needs a time zone, such as a Z at its end")


def _no_duplicates(values: List[Any], what: str) -> None:
    for value in values:
        if values.count(value) > 1:
            raise SeedError(f"The seed has the {what} {value!r} twice")
