"""Cascading discounts: what earlier campaigns have left of the session, its items and its costs.

A campaign sees what the campaigns before it have left, not what its own rules take off. A discount
takes no more than there is left in its scope.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Dict, Hashable, List, Optional, Sequence, Tuple

from talon_one.sandbox.engine.journal import Journal, less, total
from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.values import ZERO, add, multiply, number
from talon_one.sandbox.engine.world import Document, World

#: What can be left of something: each key is an amount of its own.
Key = Tuple[Hashable, ...]

_TOTAL: Key = ("total",)
_ITEMS: Key = ("items",)
_COSTS: Key = ("costs",)


class Cascade:
    """What is taken off so far, and what is left. It is what `roots.Discounted` asks for."""

    def __init__(self, world: World, journal: Journal) -> None:
        application = world.application
        self.enabled = bool(application.get("enableCascadingDiscounts")) and world.session is not None
        #: The scope of discounts of the session.
        self.scope = str(application.get("defaultDiscountScope") or "sessionTotal")
        #: The scope of discounts of items.
        self.item_scope = str(application.get("defaultDiscountAdditionalCostPerItemScope") or "price")
        self._session: Document = world.session or {}
        self._journal = journal
        self._taken: Dict[Key, Decimal] = {}
        self._seen: Dict[Key, Decimal] = {}

    def begin_campaign(self) -> None:
        """From here on, what was taken off until now can be seen."""
        if self.enabled:
            self._seen = dict(self._taken)

    # -- what expressions read -------------------------------------------------------------------

    def session_total(self) -> Decimal:
        """The total of the session after the discounts of earlier campaigns."""
        return less(number(self._session.get("total") or 0), self._seen.get(_TOTAL, ZERO))

    def cart_item_total(self) -> Decimal:
        """The total of the cart items after the discounts of earlier campaigns."""
        return less(number(self._session.get("cartItemTotal") or 0), self._seen.get(_ITEMS, ZERO))

    def price(self, unit: Unit) -> Decimal:
        """The price of a unit after the discounts of earlier campaigns."""
        return less(unit.price, self._seen.get(("price", unit.position, unit.sub_position), ZERO))

    # -- what discounts take ---------------------------------------------------------------------

    def of_session(self) -> List[Key]:
        """What a discount of the session takes from."""
        return {"cartItems": [_ITEMS, _TOTAL], "additionalCosts": [_COSTS, _TOTAL]}.get(self.scope, [_TOTAL])

    def of_unit(self, unit: Unit) -> List[Key]:
        """What a discount of a unit takes from."""
        place = (unit.position, unit.sub_position)
        if self.item_scope == "additionalCosts":
            return [("unit costs", *place), _TOTAL]
        if self.item_scope == "itemTotal":
            return [("unit", *place), _TOTAL]
        return [("price", *place), ("unit", *place), _ITEMS, _TOTAL]

    def of_cost(self, name: str, unit: Optional[Unit] = None) -> List[Key]:
        """What a discount of an additional cost takes from, of the session or of a unit."""
        if unit is None:
            return [("cost", name), _COSTS, _TOTAL]
        place = (unit.position, unit.sub_position)
        return [("unit cost", *place, name), ("unit costs", *place), ("unit", *place), _TOTAL]

    def left(self, keys: Sequence[Key], unit: Optional[Unit] = None) -> Decimal:
        """How much a discount can take."""
        return min(less(self._whole(key, unit), self._taken.get(key, ZERO)) for key in keys)

    def room(self, units: Sequence[Unit]) -> Decimal:
        """How much discounts of these units can take together."""
        of_units = total([self.left(self.of_unit(unit), unit) for unit in units])
        shared: List[Key] = [key for key in self.of_unit(units[0]) if len(key) == 1]
        return min(of_units, self.left(shared))

    def take(self, keys: List[Key], amount: Decimal) -> None:
        """Note that a discount takes an amount."""
        for key in keys:
            self._journal.add(self._taken, key, amount)

    def _whole(self, key: Key, unit: Optional[Unit]) -> Decimal:
        """What there was before any discount."""
        session, kind = self._session, key[0]
        if kind == "total":
            return number(session.get("total") or 0)
        if kind == "items":
            return number(session.get("cartItemTotal") or 0)
        if kind == "costs":
            return number(session.get("additionalCostTotal") or 0)
        if kind == "cost":
            return cost_of(session, str(key[1])) or ZERO
        if unit is None:
            return ZERO
        if kind == "unit cost":
            return cost_of(unit.document, str(key[3])) or ZERO
        if kind == "price":
            return worth(unit)
        costs = ZERO if kind == "unit costs" else worth(unit)
        for name in unit.document.get("additionalCosts") or {}:
            costs = add(costs, cost_of(unit.document, name) or ZERO)
        return costs


def worth(unit: Unit) -> Decimal:
    """What a unit costs without its additional costs: its price, and for a line that is not flattened all of it."""
    return multiply(unit.price, unit.read("Quantity"))


def cost_of(owner: Document, name: str) -> Optional[Decimal]:
    """The additional cost of a session or of each unit of a line; None where it has none of that name."""
    cost = (owner.get("additionalCosts") or {}).get(name)
    return None if cost is None else number(cost.get("price") or 0)
