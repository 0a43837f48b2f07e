"""Prices where something is odd: the decimal context, positions, nulls, texts that are none."""

from __future__ import annotations

from decimal import Context, Inexact, Rounded, localcontext
from typing import Any, List

import pytest
from prices_kit import answer, cart, effect, item, per_unit

import talon_one
from talon_one.checkout import Prices, Refund

TEN_OFF = effect("setDiscount", name="10 off", value=10)
CART = cart(item(40, 2, sku="hat"), item(20, sku="sock"), costs={"shipping": 5})


def test_amounts_are_exact_in_any_decimal_context() -> None:
    """A program may compute with few digits, or have Python refuse to round at all."""
    bought = cart(item(12345.67, 2, costs={"gift": 1234.56}), costs={"shipping": 4.99})
    effects = [*per_unit("each", [1234.57, 2234.57]), effect("setDiscount", name="all", value=1000.01)]

    def shown(prices: Prices) -> List[Any]:
        lines = [(line.discounts, line.costs) for line in prices.lines]
        return [prices.by_name, lines, prices.line_amounts(), prices.line_amounts(costs=False), prices.table()]

    wanted = shown(Prices.of(answer(bought, *effects)))
    refund = Refund.of({"effects": []}, Prices.of(answer(bought, *effects))).table()
    with localcontext(Context(prec=3)):
        assert shown(Prices.of(answer(bought, *effects))) == wanted
        assert Refund.of({"effects": []}, Prices.of(answer(bought, *effects))).table() == refund
    with localcontext(Context(prec=5, traps=[Inexact, Rounded])):
        assert shown(Prices.of(answer(bought, *effects))) == wanted


@pytest.mark.parametrize("positions", [(1, None), (0, 0), (2, 2)])
def test_lines_of_a_shop_whose_positions_repeat_all_count(positions: Any) -> None:
    """The service counts lines itself, so what a shop says of them may be anything."""
    lines = [item(price, position=position) for price, position in zip((1, 10), positions)]
    for line in lines:
        if line["position"] is None:
            del line["position"]
    prices = Prices.without({"cartItems": lines})
    assert prices.total == sum(line.total for line in prices.lines) == 11
    assert [line.position for line in prices.lines] == [0, 1]


def test_a_null_is_as_good_as_nothing() -> None:
    line = {"sku": "a", "price": 3, "quantity": None, "position": None}
    assert Prices.of({"customerSession": {"cartItems": [line]}, "effects": []}).total == 3


@pytest.mark.parametrize("odd", [["x"], {"a": 1}, 5])
@pytest.mark.parametrize(
    "made",
    [
        lambda odd: effect("setDiscountPerAdditionalCost", name="n", value=1, additionalCost=odd, additionalCostId=1),
        lambda odd: effect("rejectCoupon", value="X", rejectionReason="CouponExpired", campaignExclusionReason=odd),
    ],
)
def test_texts_of_effects_that_are_none(made: Any, odd: Any) -> None:
    """Such an effect is told of, and spoils no other."""
    prices = Prices.of(answer(CART, TEN_OFF, made(odd)))
    assert prices.total == 95
    assert [one.why.rpartition(" is ")[2] for one in prices.unplaced] == [repr(odd)]


def test_a_rounding_of_any_kind_is_refused() -> None:
    with pytest.raises(talon_one.ApiValueError, match="rounding: 'half-up' or 'half-even' is needed, not"):
        Prices.without(CART, rounding=["half-up"])  # type: ignore[arg-type]


def test_no_more_units_than_the_service_takes() -> None:
    line = {"sku": "a", "price": 0.1, "quantity": 5_000}
    assert Prices.without({"cartItems": [line, line]}).total == 1000
    for lines in ([line, line, {**line, "quantity": 1}], [{**line, "quantity": 10**12}]):
        with pytest.raises(talon_one.ApiValueError, match=r"cartItems: [\d,]+ units; the service takes at most 10,000"):
            Prices.without({"cartItems": lines})


def test_prices_and_refunds_can_be_hashed() -> None:
    more = [effect("rejectCoupon", value="A", rejectionReason="CouponExpired"), effect("updateAttribute", value=1)]
    one, same = [Prices.of(answer(CART, TEN_OFF, *more, effect("sendPostcard"))) for _ in range(2)]
    assert one.lines and one.rejected and one.others and one.unknown
    assert len({one, same}) == 1 and len({one, Prices.of(answer(CART))}) == 2
    cancelled = answer({**CART, "state": "cancelled"})
    assert len({Refund.of(cancelled, one), Refund.of(cancelled, same)}) == 1
    assert len({Refund.of(cancelled, one), Refund.of(cancelled)}) == 2
