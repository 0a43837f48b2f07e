"""Scopes to evaluate in, for the tests of expressions, conditions and selectors."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Dict, FrozenSet, Mapping, Optional

import pytest

from talon_one.sandbox.engine.roots import entity, scope_of
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.values import EvaluationError, Unset, Unsupported
from talon_one.sandbox.engine.world import NoFacts, Number, World

NOW = datetime(2026, 6, 3, 12, 0, tzinfo=timezone.utc)  # a Wednesday

#: Five units: two shirts at 20, a mug at 9.5, shoes at 50 and a hat at 20.
CART = (
    {"sku": "shirt", "price": 20, "quantity": 2, "category": "Clothes", "attributes": {"color": "red", "sizes": ["M"]}},
    {"sku": "mug", "price": 9.5, "quantity": 1, "category": "Kitchen", "attributes": {"fragile": True}},
    {"sku": "shoes", "price": 50, "quantity": 1, "category": "Shoes", "attributes": {"color": "black"}},
    {"sku": "hat", "price": 20, "quantity": 1, "category": "Clothes"},
)

SESSION: Dict[str, Any] = {
    "id": 1,
    "integrationId": "s1",
    "profileId": "p1",
    "created": "2026-06-03T10:00:00Z",
    "state": "open",
    "firstSession": False,
    "updateCount": 3,
    "couponCodes": ["WELCOME", "VIP"],
    "cartItems": list(CART),
    "cartItemTotal": 119.5,
    "additionalCosts": {"shipping": {"price": 4.9}},
    "additionalCostTotal": 4.9,
    "total": 124.4,
    "attributes": {
        "channel": "web",
        "visits": 7,
        "staff": False,
        "delivery": "2026-06-10T09:00:00+02:00",
        "labels": ["new", "sale"],
        "sums": [1, 2.5],
        "note": "",
        "none": [],
        "place": {"type": "Point", "coordinates": [13.4, 52.5]},
    },
}
PROFILE = {"id": 7, "integrationId": "p1", "attributes": {"Email": "ada@example.com", "Name": "Ada King"}}


class Known(NoFacts):
    """Collections and value maps by name and ID."""

    def __init__(
        self, collections: Mapping[Any, FrozenSet[str]] = {}, value_maps: Mapping[int, Mapping[str, Number]] = {}
    ) -> None:
        self._collections = collections
        self._value_maps = value_maps

    def collection(self, reference: Any, campaign_id: Optional[int] = None) -> Optional[FrozenSet[str]]:
        return self._collections.get(reference)

    def value_map(self, value_map_id: int) -> Optional[Mapping[str, Number]]:
        return self._value_maps.get(value_map_id)


FACTS = Known(
    {"colors": frozenset({"red", "blue"}), 5: frozenset({"shirt", "7"})}, {3: {"shirt": 25, "hat": 12.5, "ghost": 1}}
)


def place(session: Any = SESSION, facts: Any = FACTS, **more: Any) -> Scope:
    """The scope of a session and a profile; more: of the `World`."""
    given = {"application": {"id": 1, "timezone": "Europe/Berlin"}, "profile": PROFILE, **more}
    return scope_of(World(now=NOW, session=session, **given), facts)


def in_campaign(scope: Scope, **document: Any) -> Scope:
    """The scope of a campaign, whose first value map is number 3."""
    return scope.child(Campaign=entity("Campaign", {"id": 2, "name": "Summer", "valueMapsIds": [3], **document}))


def plain(value: Any) -> Any:
    """A value with ints and floats for its numbers, to compare it with what a person writes."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if isinstance(value, Mapping):
        return {name: plain(entry) for name, entry in value.items()}
    return value


def fails(text: Optional[str] = None) -> Any:
    """Expect an `EvaluationError` that is not for something unknown."""
    return pytest.raises(EvaluationError, match=text, check=lambda error: not isinstance(error, Unsupported))


def unset() -> Any:
    """Expect that something is not set."""
    return pytest.raises(Unset)


def unknown(what: str) -> Any:
    """Expect that the sandbox does not know something, and says what."""
    return pytest.raises(Unsupported, check=lambda error: error.what == what)
