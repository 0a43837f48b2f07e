"""What holds for the prices of every cart and every set of effects."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Dict, List, Optional

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from prices_kit import answer, cart, effect, item, returned

from talon_one.checkout import Prices, Refund, Unit

ROUNDING = st.sampled_from(["half-up", "half-even"])
DIGITS = st.sampled_from([0, 2, 3])
AMOUNT = st.one_of(
    st.decimals(0, 300, places=2).map(float),
    st.decimals(0, 300, places=4).map(float),
    st.sampled_from([100 / 3, 0.005]),
)
COSTS = st.dictionaries(st.sampled_from(["wrapping", "engraving"]), AMOUNT, max_size=2)


@st.composite
def carts(draw: Any) -> Dict[str, Any]:
    lines = st.builds(
        lambda price, quantity, costs: item(price, quantity, costs=costs), AMOUNT, st.integers(1, 3), COSTS
    )
    return cart(*draw(st.lists(lines, min_size=1, max_size=3)), costs=draw(COSTS))


@st.composite
def discounts(draw: Any, session: Dict[str, Any], distinct: bool = False) -> List[Dict[str, Any]]:
    """Effects on prices that fit the cart. distinct: no two of one name."""
    made = []
    for number in range(draw(st.integers(0, 6))):
        name = f"d{number}" if distinct else draw(st.sampled_from(["x", "y", "x#0"]))
        value = draw(AMOUNT)
        position = draw(st.integers(0, len(session["cartItems"]) - 1))
        line = session["cartItems"][position]
        place: Dict[str, Any] = {"position": position}
        if draw(st.booleans()):
            place["subPosition"] = draw(st.integers(0, line["quantity"] - 1))
        kind = draw(st.sampled_from(["cart", "item", "cost", "item cost"]))
        if kind == "cart":
            scope = draw(st.sampled_from([None, "cartItems", "additionalCosts", "sessionTotal"]))
            made.append(effect("setDiscount", name=name, value=value, **({"scope": scope} if scope else {})))
        elif kind == "item":
            scope = draw(st.sampled_from(["price", "additionalCosts", "itemTotal"]))
            made.append(effect("setDiscountPerItem", name=f"{name}#{position}", value=value, scope=scope, **place))
        elif kind == "cost" and session["additionalCosts"]:
            which = draw(st.sampled_from(sorted(session["additionalCosts"])))
            made.append(
                effect("setDiscountPerAdditionalCost", name=name, value=value, additionalCost=which, additionalCostId=1)
            )
        elif kind == "item cost" and line.get("additionalCosts"):
            which = draw(st.sampled_from(sorted(line["additionalCosts"])))
            props = {"additionalCost": which, "additionalCostId": 1, **place}
            made.append(effect("setDiscountPerAdditionalCostPerItem", name=f"{name}#{position}", value=value, **props))
    return made


def units(prices: Prices) -> List[Unit]:
    return [unit for line in prices.lines for unit in line.units]


def check_sums(prices: Prices, coin: Decimal) -> None:
    """Parts sum to what they are part of, and nothing is below zero."""
    for unit in units(prices):
        off = sum((one.amount for one in unit.discounts), Decimal(0))
        assert unit.total == unit.price + sum((one.total for one in unit.costs), Decimal(0)) - off
        assert unit.total >= 0 and unit.net >= 0
    for line in prices.lines:
        assert line.total == sum((unit.total for unit in line.units), Decimal(0))
        assert line.net == sum((unit.net for unit in line.units), Decimal(0))
        assert line.price == sum((unit.price for unit in line.units), Decimal(0))
    costs = [*prices.costs, *(one for unit in units(prices) for one in unit.costs)]
    for one in costs:
        assert one.total == one.price - sum((discount.amount for discount in one.discounts), Decimal(0))
        assert one.total >= 0 and one.net >= 0
    off = sum((one.amount for one in prices.discounts), Decimal(0))
    parts = [*(line.total for line in prices.lines), *(one.total for one in prices.costs), -off]
    assert prices.total == sum(parts, Decimal(0)) >= 0
    nets = [*(line.net for line in prices.lines), *(one.net for one in prices.costs)]
    assert prices.total == sum(nets, Decimal(0))
    assert prices.before - prices.discount == prices.total and prices.discount >= 0
    assert prices.discount == sum(prices.by_name.values(), Decimal(0))
    if prices.lines:
        assert sum(prices.line_amounts(), Decimal(0)) == prices.total
        assert sum(prices.line_amounts(costs=False), Decimal(0)) == prices.total - sum(
            (one.net for one in prices.costs), Decimal(0)
        )
        assert all(amount >= 0 for amount in prices.line_amounts())
    every = [*prices.discounts, *(one for cost in costs for one in cost.discounts)]
    every += [one for unit in units(prices) for one in unit.discounts]
    assert all(0 <= one.amount < one.given + coin for one in every)


@settings(max_examples=300, deadline=None)
@given(st.data(), DIGITS, ROUNDING)
def test_rounded_parts_sum_to_the_rounded_whole(data: Any, digits: int, rounding: Any) -> None:
    session = data.draw(carts())
    document = answer(session, *data.draw(discounts(session)))
    coin = Decimal(1).scaleb(-digits)
    exact = Prices.of(document, None)
    check_sums(exact, Decimal("1e-17"))
    prices = Prices.of(document, digits, rounding=rounding)
    check_sums(prices, coin)
    mode = {"half-up": "ROUND_HALF_UP", "half-even": "ROUND_HALF_EVEN"}[rounding]
    assert prices.total == exact.total.quantize(coin, mode)
    for rough, fine in zip(prices.lines, exact.lines):
        assert abs(rough.total - fine.total) < coin and abs(rough.net - fine.net) < coin
    for rough_unit, fine_unit in zip(units(prices), units(exact)):
        assert abs(rough_unit.price - fine_unit.price) < coin
        assert abs(rough_unit.total - fine_unit.total) < coin


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_the_order_of_effects_with_different_names_does_not_matter(data: Any) -> None:
    session = data.draw(carts())
    effects = data.draw(discounts(session, distinct=True))
    other = data.draw(st.permutations(effects))
    first, second = (Prices.of(answer(session, *some), None) for some in (effects, other))
    assert first.total == second.total
    # A discount of a whole line is shared out by what is left of its units, so only the line's sum is the same.
    if all("subPosition" in one["props"] or "position" not in one["props"] for one in effects):
        assert [unit.total for unit in units(first)] == [unit.total for unit in units(second)]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_repeated_answer_changes_nothing(data: Any) -> None:
    """The last discount of a name counts, so that to repeat all effects is to change nothing."""
    session = data.draw(carts())
    effects = data.draw(discounts(session))
    once, twice = (Prices.of(answer(session, *effects * times)) for times in (1, 2))
    assert once.total == twice.total
    assert len(twice.replaced) == len(once.replaced) + len(effects)


PROPS = st.dictionaries(st.text(max_size=8), st.one_of(st.none(), st.integers(), st.text(max_size=5)), max_size=4)
KNOWN = st.sampled_from(
    ["setDiscountPerItem", "setDiscount", "acceptCoupon", "rejectReferral", "addLoyaltyPoints", "rollbackDiscount"]
    + ["updateAttribute", "customEffect", "error", "showNotification", "willAwardGiveaway", "rollbackCoupon"]
)


def kept(prices: Prices) -> List[Any]:
    """Every effect that prices hold, wherever."""
    found: List[Any] = [*prices.unknown, *prices.others, *prices.rollbacks, *prices.replaced]
    for group in (prices.unplaced, prices.accepted, prices.rejected, prices.points_earned, prices.points_spent):
        found += [one.effect for one in group]
    for more in (prices.notifications, prices.giveaways, prices.free_items, prices.discounts):
        found += [one.effect for one in more]
    for unit in units(prices):
        found += [one.effect for one in (*unit.discounts, *(one for cost in unit.costs for one in cost.discounts))]
    return found + [one.effect for cost in prices.costs for one in cost.discounts]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.one_of(KNOWN, st.text(max_size=12)), PROPS), max_size=6))
def test_no_effect_is_lost_however_odd_it_is(given_effects: List[Any]) -> None:
    effects = [effect(kind, **{"value": number, **props}) for number, (kind, props) in enumerate(given_effects)]
    prices = Prices.of(answer(cart(item(10, 2)), *effects))
    held = [json.dumps(one.to_dict(serialize=True), sort_keys=True) for one in kept(prices)]
    codes = {one["props"].get("value") for one in effects if one["effectType"] == "rollbackCoupon"}
    for one in effects:
        if one["effectType"] == "acceptCoupon" and one["props"].get("value") in codes:
            continue  # rolled back in the same answer
        if one["effectType"].startswith("setDiscount") and "rollbackDiscount" in {two["effectType"] for two in effects}:
            continue
        assert json.dumps(one, sort_keys=True) in held
    json.dumps(prices.to_dict())


@settings(max_examples=150, deadline=None)
@given(st.data(), DIGITS, ROUNDING)
def test_all_refunds_of_an_order_come_to_what_was_paid(data: Any, digits: int, rounding: Any) -> None:
    session = data.draw(carts())
    paid: Optional[Prices] = Prices.of(answer(session, *data.draw(discounts(session))), digits, rounding=rounding)
    assert paid is not None
    whole, balance = paid.total, Decimal(0)
    for position, line in enumerate(session["cartItems"]):
        quantity = data.draw(st.integers(0, line["quantity"]))
        if quantity:
            assert paid is not None
            refund = Refund.of(answer(None, **returned({"position": position, "quantity": quantity})), paid)
            check_refund(refund)
            assert [(one.position, len(one.units)) for one in refund.lines if one.units] == [(position, quantity)]
            balance += refund.amount - refund.owed
            paid = refund.left
    assert paid is not None
    check_sums(paid, Decimal(1).scaleb(-digits))
    last = Refund.of(answer({**session, "state": "cancelled"}), paid)
    check_refund(last)
    assert last.owed == 0 and last.left is not None and last.left.total == 0
    assert balance + last.amount == whole


def check_refund(refund: Refund) -> None:
    parts = [one.amount for one in refund.lines] + [*refund.costs.values()]
    parts += [-amount for amount in refund.discounts.values()]
    assert sum(parts, Decimal(0)) == refund.amount - refund.owed
    assert refund.amount >= 0 <= refund.owed


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_cancellation_gives_back_the_same_with_and_without_what_was_paid(data: Any) -> None:
    session = data.draw(carts())
    effects = data.draw(discounts(session, distinct=True))
    assume(all("subPosition" in one["props"] or "position" not in one["props"] for one in effects))
    paid = Prices.of(answer(session, *effects))
    undone = []
    for one in effects:
        props = one["props"]
        place = {"cartItemPosition": props.get("position"), "cartItemSubPosition": props.get("subPosition")}
        props = {**place, **{name: props.get(name) for name in ("name", "value", "scope", "additionalCost")}}
        undone.append(effect("rollbackDiscount", **{name: one for name, one in props.items() if one is not None}))
    document = answer({**session, "state": "cancelled"}, *undone)
    alone, compared = Refund.of(document), Refund.of(document, paid)
    check_refund(alone)
    assert alone.amount == compared.amount == paid.total
    assert not compared.unmatched and alone.left is None
