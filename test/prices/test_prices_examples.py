"""The service's published examples of effects, as prices. `source` says where an example is from."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, List, NamedTuple, Optional

import pytest
from prices_kit import answer, cart, effect, item, per_unit, returned

from talon_one.checkout import Prices, Refund

D = Decimal


class Example(NamedTuple):
    source: str  #: the section of the vendor's documentation, or the contract's schema
    cart: Dict[str, Any]
    effects: List[Dict[str, Any]]
    exact: str  #: the total, not rounded
    total: str  #: rounded to two digits
    by_name: Optional[Dict[str, str]] = None  #: rounded discounts
    nets: Optional[List[str]] = None  #: what is paid for each line


def cost(name: str, value: Any, label: str = "Cost off", **more: Any) -> Dict[str, Any]:
    kind = "setDiscountPerAdditionalCostPerItem" if "position" in more else "setDiscountPerAdditionalCost"
    return effect(kind, name=label, value=value, additionalCostId=1, additionalCost=name, **more)


def off(name: str, value: Any, **more: Any) -> Dict[str, Any]:
    return effect("setDiscount", name=name, value=value, **more)


EXAMPLES = {
    "10 % of 99.99 comes back as 9.999, not rounded to cents": Example(
        "commercetools accelerator, mock of an answer (v2 fields)",
        cart(item(99.99, sku="b3")),
        [effect("acceptCoupon", value="TEST-1"), *per_unit("10% off per item", [9.999])],
        "89.991",
        "89.99",
        {"10% off per item": "10.00"},
    ),
    "20 off a cart, and a coupon for the next one": Example(
        "docs: dev/tutorials/rolling-back-effects",
        cart(item(100)),
        [
            off("20% off", 20),
            effect("acceptCoupon", value="SUMMER"),
            effect("couponCreated", value="NEXT", profileId="p"),
        ],
        "80",
        "80.00",
        {"20% off": "20.00"},
    ),
    "a later discount of the same name replaces the earlier one": Example(
        "contract: SetDiscountEffectProps",
        cart(item(100)),
        [off("10% off", 10), off("10% off", 12)],
        "88",
        "88.00",
        {"10% off": "12.00"},
    ),
    "a line of n is n units, with one effect each": Example(
        "docs: product/rules/understanding-cart-item-flattening",
        cart(item(33.33, 3)),
        per_unit("20% off", [6.666, 6.666, 6.666]),
        "79.992",
        "79.99",
        {"20% off": "20.00"},
    ),
    "the total has all additional costs, before discounts": Example(
        "contract: CustomerSessionV2.total",
        cart(item(10, 2, costs={"wrapping": 1.5}), costs={"shipping": 4.9}),
        [],
        "27.9",
        "27.90",
        {},
    ),
    "a cost of the session is discounted once": Example(
        "contract: SetDiscountPerAdditionalCostEffectProps",
        cart(item(10), costs={"shipping": 4.9}),
        [cost("shipping", 4.9, "Free shipping")],
        "10",
        "10.00",
        {"Free shipping": "4.90"},
    ),
    "a cost of an item is discounted for each unit": Example(
        "contract: SetDiscountPerAdditionalCostPerItemEffectProps",
        cart(item(10, 2, costs={"wrapping": 1.5})),
        [cost("wrapping", 1.5, "Free wrapping#0", position=0, subPosition=sub) for sub in (0, 1)],
        "20",
        "20.00",
        {"Free wrapping": "3.00"},
    ),
    "cascading: 10 off the shoes, then 15 % of the discounted price": Example(
        "help 360015354580; docs: product/applications/managing-general-settings",
        cart(item(100, sku="shoes")),
        [*per_unit("$10 off shoes", [10]), *per_unit("15% off", [13.5])],
        "76.5",
        "76.50",
        {"$10 off shoes": "10.00", "15% off": "13.50"},
    ),
    "50 off a bundle of one bike and two helmets, by price": Example(
        "docs: bundle-campaign; contract: SetDiscountPerItemEffectProps.totalDiscount",
        cart(item(500, sku="bike"), item(50, 2, sku="helmet")),
        [
            effect(
                "setDiscountPerItem",
                name=f"Bundle#{position}",
                value=value,
                position=position,
                subPosition=sub,
                totalDiscount=50,
                bundleIndex=0,
                bundleName="ride",
            )
            for position, sub, value in (
                (0, 0, 41.66666666666667),
                (1, 0, 4.166666666666667),
                (1, 1, 4.166666666666667),
            )
        ],
        "549.999999999999996",
        "550.00",
        {"Bundle": "50.00"},
        ["458.33", "91.67"],
    ),
    "a budget has less left than the rule wants": Example(
        "contract: desiredValue (partial rewards)",
        cart(item(100)),
        [off("20% off", 7.5, desiredValue=20)],
        "92.5",
        "92.50",
        {"20% off": "7.50"},
    ),
    "{{$Session.CartTotal * 0.1}}": Example(
        "contract: example of a computed discount", cart(item(45.5, 2)), [off("10%", 9.1)], "81.9", "81.90"
    ),
    "[Session.Total] * 10%, with additional costs in the total": Example(
        "docs: tutorials, formula of the Rule Builder",
        cart(item(100), costs={"shipping": 5}),
        [off("10%", 10.5)],
        "94.5",
        "94.50",
    ),
    "50 for each 500: ROUND_DOWN([Session.CartItemTotal] / 500) * 50": Example(
        "docs: quantity-discount", cart(item(411.5, 3)), [off("50 for each 500", 100)], "1134.5", "1134.50"
    ),
    "value map, percent: Item.Price * (Item.MappedValue / 100)": Example(
        "docs: product/rules/manage-value-map", cart(item(80)), per_unit("12.5%", [10]), "70", "70.00"
    ),
    "value map, fixed price: Item.Price - Item.MappedValue": Example(
        "docs: product/rules/manage-value-map", cart(item(80)), per_unit("For 59.90", [20.1]), "59.9", "59.90"
    ),
    "by scope: items, costs, the total": Example(
        "contract: SetDiscountEffectProps.scope",
        cart(item(60), item(40), costs={"shipping": 10}),
        [
            off("items", 10, scope="cartItems"),
            off("costs", 5, scope="additionalCosts"),
            off("all", 9.5, scope="sessionTotal"),
        ],
        "85.5",
        "85.50",
        {"items": "10.00", "costs": "5.00", "all": "9.50"},
        ["48.60", "32.40"],
    ),
    "of a unit by scope: its price, its costs, both": Example(
        "contract: SetDiscountPerItemEffectProps.scope",
        cart(item(20, costs={"engraving": 6})),
        [
            effect("setDiscountPerItem", name=f"{scope}#0", value=value, position=0, subPosition=0, scope=scope)
            for scope, value in (("price", 5), ("additionalCosts", 2), ("itemTotal", 10))
        ],
        "9",
        "9.00",
        {"price": "5.00", "additionalCosts": "2.00", "itemTotal": "10.00"},
    ),
    "the shop's own seed: 10 % off the cart, 20 % off shoes": Example(
        "docs/guides/sandbox.md",
        cart(item(80, sku="boot-42")),
        [off("10% off the cart", 8.0), *per_unit("20% off shoes", [16.0])],
        "56",
        "56.00",
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example(name: str) -> None:
    one = EXAMPLES[name]
    document = answer(one.cart, *one.effects)
    assert Prices.of(document, None).total == D(one.exact), one.source
    prices = Prices.of(document)
    assert prices.total == D(one.total), one.source
    assert not prices.unplaced and not prices.unknown
    if one.by_name is not None:
        assert prices.by_name == {name: D(value) for name, value in one.by_name.items()}
    if one.nets is not None:
        assert [line.net for line in prices.lines] == [D(value) for value in one.nets]


def test_a_cancelled_order_gives_its_discount_and_its_coupon_back_and_keeps_the_created_one() -> None:
    """docs: dev/tutorials/rolling-back-effects"""
    closed = EXAMPLES["20 off a cart, and a coupon for the next one"]
    paid = Prices.of(answer({**closed.cart, "state": "closed"}, *closed.effects))
    undone = [effect("rollbackDiscount", name="20% off", value=20), effect("rollbackCoupon", value="SUMMER")]
    refund = Refund.of(answer({**closed.cart, "state": "cancelled"}, *undone), paid)
    assert (refund.amount, refund.coupons, refund.unmatched) == (D("80.00"), ("SUMMER",), ())
    assert [one.effect_type for one in paid.others] == ["couponCreated"]


def test_one_unit_of_two_comes_back_with_its_own_discount() -> None:
    """docs: dev/tutorials/partially-returning-a-session"""
    session = cart(item(50, 2))
    paid = Prices.of(answer(session, *per_unit("10% off", [5, 5])))
    undone = effect("rollbackDiscount", name="10% off#0", value=5, cartItemPosition=0, cartItemSubPosition=1)
    document = answer(None, undone, **returned({"position": 0, "quantity": 1}))
    refund = Refund.of(document, paid)
    assert refund.amount == D("45.00") and refund.lines[0].units == (1,)
    assert refund.left is not None and refund.left.total == D("45.00")


@pytest.mark.parametrize(
    ("reason", "exclusion", "text"),
    [
        ("CouponExpired", None, "The code X has expired."),
        ("CouponPartOfNotTriggeredCampaign", "CampaignGaveLowerDiscount", "Another offer saves you more"),
        ("CouponRejectedCondition", None, "does not meet the conditions"),  # a spelling of the contract's example
        ("ReasonOfTomorrow", None, "The code X cannot be used."),
    ],
)
def test_a_rejected_code_of_no_campaign(reason: str, exclusion: Optional[str], text: str) -> None:
    """developers.talon.one: handling-effects: campaign -1 stands for none"""
    rejected = effect("rejectCoupon", value="X", rejectionReason=reason)
    rejected["campaignId"] = -1
    if exclusion:
        rejected["props"]["campaignExclusionReason"] = exclusion
    (found,) = Prices.of(answer(cart(item(1)), rejected)).rejected
    assert (found.kind, found.code, found.reason, found.exclusion_reason) == ("coupon", "X", reason, exclusion)
    assert text in found.message and found.effect is not None and found.effect.campaign_id == -1
