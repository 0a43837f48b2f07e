"""Sheets: discounts laid on a cart, in exact amounts, and then rounded.

First come the discounts of units and of additional costs, then those of whole lines, then those of the whole
cart. None takes more than there is. So what is left does not depend on the order of
the effects; only which discount gets less than it wanted does.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from talon_one.checkout.amounts import ZERO, Node, Pool, Rule, split
from talon_one.checkout.answers import Given, Key
from talon_one.checkout.carts import CartLine, CartSheet
from talon_one.checkout.parts import Cost, Discount, Line, Unit, Unplaced

_CART_SCOPES: Tuple[str, ...] = ("cartItems", "additionalCosts", "sessionTotal")
_UNIT_SCOPES = ("price", "additionalCosts", "itemTotal")

#: Sub-positions of the units that are still bought, by position.
Kept = Mapping[int, Sequence[int]]


class Taken(NamedTuple):
    """What a discount takes off one thing."""

    given: Given
    scope: str
    leaf: Node  #: its amount, below zero

    def shown(self) -> Discount:
        """As users see it."""
        given = self.given
        return Discount(given.key[0], -self.leaf.rounded + ZERO, given.value, given.wanted, self.scope, given.effect)


class CostSheet:
    """One additional cost, and what is taken off it."""

    def __init__(self, name: str, price: Decimal, within: Optional[Pool]) -> None:
        self.name = name
        self.price = Node(price)
        self.pool = Pool(price, within)
        self.taken: List[Taken] = []
        self.net = Node(ZERO)

    def node(self) -> Node:
        """What is left of it, as the sum of its parts."""
        return Node(parts=[self.price, *(one.leaf for one in self.taken)])

    def shown(self, total: Node, net: Optional[Node]) -> Cost:
        """As users see it."""
        discounts = tuple(one.shown() for one in self.taken)
        return Cost(self.name, self.price.rounded, discounts, total.rounded, (net or total).rounded)


class UnitSheet:
    """One unit of a line, and what is taken off it."""

    def __init__(self, line: CartLine, sub_position: int) -> None:
        self.position = line.position
        self.sub_position = sub_position
        self.price = Node(line.price)
        cost_total = sum((price for _, price in line.costs), ZERO)
        self.pool = Pool(line.price + cost_total)
        self.price_pool = Pool(line.price, self.pool)
        self.cost_pool = Pool(cost_total, self.pool)
        self.costs = [CostSheet(name, price, self.cost_pool) for name, price in line.costs]
        self.taken: List[Taken] = []
        self.cost_nodes: List[Node] = []
        self.total = self.net = Node(ZERO)

    def place(self, given: Given) -> Tuple[Pool, str, List[Taken]]:
        """Where a discount takes from: the pool, the name of its scope, and the list that it belongs to."""
        cost = given.key[3]
        if cost is not None:
            found = next(one for one in self.costs if one.name == cost)
            return found.pool, "additionalCost", found.taken
        scope = given.scope if given.scope in _UNIT_SCOPES else "price"
        pools = {"price": self.price_pool, "additionalCosts": self.cost_pool, "itemTotal": self.pool}
        return pools[scope], scope, self.taken

    def left(self) -> Tuple[Decimal, Decimal]:
        """What is left of the price, and of the costs; a discount of both takes from the price first."""
        both = self.price_pool.left + self.cost_pool.left - self.pool.left
        of_price = min(both, max(self.price_pool.left, ZERO))
        return self.price_pool.left - of_price, self.cost_pool.left - (both - of_price)

    def close(self) -> Node:
        """The unit's total, as the sum of its parts."""
        self.cost_nodes = [cost.node() for cost in self.costs]
        self.total = Node(parts=[self.price, *self.cost_nodes, *(one.leaf for one in self.taken)])
        return self.total

    def shown(self) -> Unit:
        """As users see it."""
        costs = tuple(cost.shown(node, None) for cost, node in zip(self.costs, self.cost_nodes))
        discounts = tuple(one.shown() for one in self.taken)
        price, total, net = self.price.rounded, self.total.rounded, self.net.rounded
        return Unit(self.position, self.sub_position, price, costs, discounts, total, net)


class Sheet:
    """A cart with discounts laid on it."""

    def __init__(self, cart: CartSheet, discounts: Iterable[Given], kept: Kept, with_costs: bool) -> None:
        """kept: the units that count. with_costs: whether the session's additional costs count."""
        self.cart = cart
        self.units = {line.position: [UnitSheet(line, sub) for sub in kept[line.position]] for line in cart.lines}
        self._by_place = {(unit.position, unit.sub_position): unit for line in self.units.values() for unit in line}
        self.costs = [CostSheet(name, price, None) for name, price in (cart.costs if with_costs else ())]
        self.taken: List[Taken] = []
        self.unplaced: List[Unplaced] = []
        of_cart = [one for one in sorted(discounts, key=_turn) if not self._laid_on_a_part(one)]
        self._lay_on_cart(of_cart)
        self._close()

    def _laid_on_a_part(self, given: Given) -> bool:
        """Lay a discount of a unit or a cost; False for one of the whole cart."""
        _, position, sub, cost = given.key
        if position is None and cost is None:
            return False
        if position is None:
            for one in self.costs:
                if one.name == cost:
                    one.taken.append(Taken(given, "additionalCost", Node(-one.pool.take(given.value))))
                    return True
        else:
            whole_line = self.units[position]
            units = whole_line if sub is None else [one for one in (self._by_place.get((position, sub)),) if one]
            places = [unit.place(given) for unit in units]
            rooms = [pool.room() for pool, _, _ in places]
            for (pool, scope, taken), amount in zip(places, split(min(given.value, sum(rooms, ZERO)), rooms)):
                taken.append(Taken(given, scope, Node(-pool.take(amount))))
            if units:
                return True
        gone = "what it belongs to was returned or cancelled"
        self.unplaced.append(Unplaced(f"{given.effect.effect_type} was not applied: {gone}", given.effect))
        return True

    def _lay_on_cart(self, discounts: List[Given]) -> None:
        units = [unit for line in self.units.values() for unit in line]
        left = [unit.left() for unit in units]
        prices, costs = [price for price, _ in left], [cost for _, cost in left]
        own = [cost.pool.left for cost in self.costs]
        items, extras = sum(prices, ZERO), sum(costs, ZERO) + sum(own, ZERO)
        everything = Pool(items + extras)
        pools = {"cartItems": Pool(items, everything), "additionalCosts": Pool(extras, everything)}
        pools["sessionTotal"] = everything
        sums: Dict[str, Decimal] = dict.fromkeys(_CART_SCOPES, ZERO)
        for given in discounts:
            scope = given.scope if given.scope in _CART_SCOPES else "sessionTotal"
            amount = pools[scope].take(given.value)
            sums[scope] += amount
            self.taken.append(Taken(given, scope, Node(-amount)))
        self._spread(sums, units, prices, costs, own)

    def _spread(
        self,
        sums: Mapping[str, Decimal],
        units: List[UnitSheet],
        prices: List[Decimal],
        costs: List[Decimal],
        own: List[Decimal],
    ) -> None:
        """Give each unit and cost its share of the discounts of the whole cart, in proportion to what is left."""
        prices = _less(prices, split(sums["cartItems"], prices))
        extras = _less([*costs, *own], split(sums["additionalCosts"], [*costs, *own]))
        costs, own = extras[: len(units)], extras[len(units) :]
        left = [price + cost for price, cost in zip(prices, costs)] + own
        left = _less(left, split(sums["sessionTotal"], left))
        for unit, amount in zip(units, left):
            unit.net = Node(amount)
        for cost_sheet, amount in zip(self.costs, left[len(units) :]):
            cost_sheet.net = Node(amount)

    def _close(self) -> None:
        self.lines = {position: Node(parts=[unit.close() for unit in units]) for position, units in self.units.items()}
        self.cost_nodes = [cost.node() for cost in self.costs]
        parts = [*self.lines.values(), *self.cost_nodes, *(one.leaf for one in self.taken)]
        self.total = Node(parts=parts)
        self.nets = {position: Node(parts=[unit.net for unit in units]) for position, units in self.units.items()}
        self.net = Node(parts=[*self.nets.values(), *(cost.net for cost in self.costs)])

    def settle(self, rule: Rule) -> None:
        """Round all amounts."""
        self.nothing = rule.rounded(ZERO)
        self.total.settle(rule)
        self.net.settle(rule)

    def shown_lines(self) -> Tuple[Line, ...]:
        """As users see them."""
        found = []
        for line in self.cart.lines:
            units = tuple(unit.shown() for unit in self.units[line.position])
            returned = line.quantity - len(units)
            price = sum((unit.price for unit in units), self.nothing)
            total, net = self.lines[line.position].rounded, self.nets[line.position].rounded
            found.append(Line(line.position, line.sku, line.name, units, returned, price, total, net))
        return tuple(found)

    def shown_costs(self) -> Tuple[Cost, ...]:
        """As users see them."""
        return tuple(cost.shown(node, cost.net) for cost, node in zip(self.costs, self.cost_nodes))

    def before(self) -> Decimal:
        """All prices and costs before discounts, rounded."""
        units = [unit for line in self.units.values() for unit in line]
        prices = [unit.price for unit in units] + [cost.price for unit in units for cost in unit.costs]
        return sum((node.rounded for node in [*prices, *(cost.price for cost in self.costs)]), self.nothing)


def kept_units(
    cart: CartSheet, discounts: Mapping[Key, Given], undone: Mapping[int, Iterable[int]]
) -> Dict[int, List[int]]:
    """The units of each line that were not returned.

    The service counts returned units but does not say which: those that rollbacks name, then those without
    a discount of their own (a return takes it away), then the last.
    """
    if cart.state == "cancelled":
        return {line.position: [] for line in cart.lines}
    discounted = {key[1:3] for key in discounts}
    kept = {}
    for line in cart.lines:
        named = set(undone.get(line.position, ()))
        order = [(sub not in named, (line.position, sub) in discounted, -sub, sub) for sub in range(line.quantity)]
        gone = {entry[3] for entry in sorted(order)[: line.returned]}
        kept[line.position] = [sub for sub in range(line.quantity) if sub not in gone]
    return kept


def _turn(given: Given) -> int:
    """When a discount's turn is. Those of whole lines come after those of units, and what may take from less before
    what may take from more: then the order of the effects does not matter for them either.
    """
    _, position, sub, cost = given.key
    if position is None or sub is not None:
        return 0
    return 1 if cost is not None else 2 + (_UNIT_SCOPES.index(given.scope) if given.scope in _UNIT_SCOPES else 0)


def _less(amounts: List[Decimal], shares: List[Decimal]) -> List[Decimal]:
    return [amount - share for amount, share in zip(amounts, shares)]
