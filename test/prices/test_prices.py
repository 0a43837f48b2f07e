"""Prices: what is read from an answer, from which answers, and what is said where that cannot be."""

from __future__ import annotations

import json
import pickle
import re
from datetime import datetime, timezone
from decimal import Decimal, localcontext
from typing import Any, Dict, List, Optional

import pytest
from checkout import SPEC
from prices_kit import answer, cart, effect, item, per_unit, returned

import talon_one
from talon_one.checkout import SENTENCES, Prices, Refund
from talon_one.effects import EFFECT_MODELS, EFFECT_PROPS, ROLLBACK_EFFECTS

D = Decimal
TEN_OFF = effect("setDiscount", name="10 off", value=10)
CART = cart(item(40, 2, sku="hat"), item(20, sku="sock"), costs={"shipping": 5})


def state(document: Dict[str, Any]) -> talon_one.IntegrationStateV2:
    return talon_one.IntegrationStateV2.from_dict(document)


# -- answers and carts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        answer(CART, TEN_OFF),
        state(answer(CART, TEN_OFF)),
        state(answer(CART, TEN_OFF)).to_dict(),
        talon_one.IntegrationCustomerSessionResponse.from_dict({"customerSession": CART, "effects": [TEN_OFF]}),
        talon_one.ApiResponse(state(answer(CART, TEN_OFF)), 200, {}),
    ],
    ids=["dict", "model", "Python names", "get_customer_session", "with_http_info"],
)
def test_every_form_of_an_answer(given: Any) -> None:
    before = repr(given)
    assert Prices.of(given).total == D("95.00")
    assert repr(given) == before


@pytest.mark.parametrize("kind", [talon_one.IntegrationEventV3Response, talon_one.ReopenSessionResponse])
@pytest.mark.parametrize(
    "given",
    [
        CART,
        talon_one.CustomerSessionV2.from_dict(CART),
        talon_one.NewCustomerSessionV2.from_dict(CART),
        talon_one.NewCustomerSessionV2.from_dict(CART).to_dict(),
        {"customerSession": CART},
        talon_one.IntegrationRequest.from_dict({"customerSession": CART}),
    ],
    ids=["dict", "session", "new session", "Python names", "body", "request"],
)
def test_an_answer_without_a_session_takes_the_cart_that_is_given(kind: Any, given: Any) -> None:
    assert Prices.of(kind.from_dict(answer(None, TEN_OFF)), cart=given).total == D("95.00")
    assert Prices.without(given).total == D("105.00")


def test_the_answers_session_counts_and_the_given_cart_helps_out_with_prices() -> None:
    bare = {"sku": "hat", "quantity": 1}
    assert Prices.of(answer(cart(item(1))), cart=cart(item(99))).total == 1
    assert Prices.of(answer(cart(bare)), cart=cart(item(7, sku="hat"))).total == 7
    catalog = {**bare, "selectedPriceType": "member", "prices": {"member": {"price": 6.5}, "list": {"price": 8}}}
    assert Prices.of(answer(cart(catalog))).total == D("6.50")
    with pytest.raises(talon_one.ApiValueError, match=r"cartItems\[0\] \('hat'\) has no price.*cart="):
        Prices.of(answer(cart(bare)), cart=cart(item(7, sku="other")))


def test_amounts_are_what_their_digits_say() -> None:
    for given, meant in ((0.1 + 0.2, "0.3"), (9.999, "9.999"), (D("1.005"), "1.005"), (4.35 * 100, "435"), (7, "7")):
        assert Prices.of(answer(cart(item(given))), None).total == D(meant)


@pytest.mark.parametrize(
    ("given", "options", "error", "words"),
    [
        (answer(None), {}, talon_one.ApiValueError, "no customerSession.*responseContent.*cart="),
        (None, {}, talon_one.ApiTypeError, "not None"),
        ("text", {}, talon_one.ApiTypeError, "a model or a dict is needed, not str"),
        (answer(cart(item("5"))), {}, talon_one.ApiTypeError, r"cartItems\[0\].price: a number is needed, not '5'"),
        (answer(cart(item(True))), {}, talon_one.ApiTypeError, "a number is needed"),
        (answer(cart(item(float("inf")))), {}, talon_one.ApiValueError, "an amount of money is needed"),
        (
            answer(cart(item(1, 1.5))),
            {},
            talon_one.ApiTypeError,
            r"quantity: a whole number \(int\) is needed, not 1.5",
        ),
        (answer({"cartItems": "x"}), {}, talon_one.ApiTypeError, "customerSession.cartItems: a list"),
        (answer({"cartItems": [], "additionalCosts": [1]}), {}, talon_one.ApiTypeError, "additionalCosts: an object"),
        ({"effects": {}, "customerSession": CART}, {}, talon_one.ApiTypeError, "effects"),
        (answer(CART), {"digits": -1}, talon_one.ApiValueError, "0 to 12"),
        (answer(CART), {"digits": "2"}, talon_one.ApiTypeError, "digits"),
        (answer(CART), {"rounding": "down"}, talon_one.ApiValueError, "half-up"),
        (answer(CART), {"sentences": ["x"]}, talon_one.ApiTypeError, "sentences"),
        (answer(CART), {"sentences": {"CouponExpird": "x"}}, talon_one.ApiValueError, "mean 'CouponExpired'"),
        (answer(None), {"cart": 5}, talon_one.ApiTypeError, "cart: a model or a dict"),
    ],
)
def test_what_prices_cannot_be_made_of(given: Any, options: Dict[str, Any], error: Any, words: str) -> None:
    with pytest.raises(error, match=words):
        Prices.of(given, **options)


def test_rounding_is_what_was_chosen_whatever_the_callers_context() -> None:
    document = answer(cart(item(D("0.125"))))
    assert Prices.of(document).total == D("0.13")
    assert Prices.of(document, rounding="half-even").total == D("0.12")
    assert Prices.of(answer(cart(item(1234.5))), 0).total == D(1235)
    with localcontext() as context:
        context.prec = 3
        assert Prices.of(answer(cart(item(123456.78, 3)))).total == D("370370.34")


# -- discounts ------------------------------------------------------------------------------------


def test_what_takes_more_than_there_is_takes_what_there_is() -> None:
    effects = [*per_unit("a", [30, 5]), effect("setDiscount", name="b", value=100)]
    prices = Prices.of(answer(cart(item(20, 2)), *effects))
    assert [one.total for one in prices.lines[0].units] == [0, 15]
    assert (prices.total, prices.by_name) == (0, {"a": D("25.00"), "b": D("15.00")})
    (taken,) = prices.lines[0].units[0].discounts
    assert (taken.amount, taken.given) == (20, 30)


def test_a_price_below_zero_stays_and_nothing_is_taken_off_it() -> None:
    prices = Prices.of(answer(cart(item(-5), item(20)), *per_unit("a", [1]), effect("setDiscount", name="b", value=3)))
    assert ([line.total for line in prices.lines], prices.total) == ([-5, 20], 12)


def test_a_discount_of_a_whole_line_is_shared_out() -> None:
    """As Applications give it that do not take lines apart into units."""
    given = effect("setDiscountPerItem", name="a#0", value=10, position=0)
    prices = Prices.of(answer(cart(item(33.33, 3)), given))
    assert prices.lines[0].discounts == {"a": 10}
    assert [one.discounts[0].amount for one in prices.lines[0].units] == [D("3.33"), D("3.33"), D("3.34")]


def test_discounts_of_whole_lines_come_after_those_of_their_units() -> None:
    line = effect("setDiscountPerItem", name="line#0", value=12, position=0, scope="itemTotal")
    unit = effect("setDiscountPerItem", name="unit#0", value=9, position=0, subPosition=0)
    for effects in ([line, unit], [unit, line]):
        prices = Prices.of(answer(cart(item(10, 2)), *effects))
        assert (prices.total, prices.by_name) == (0, {"unit": D("9.00"), "line": D("11.00")})


def test_discounts_of_the_cart_are_told_apart_by_scope() -> None:
    scopes = [("items", "cartItems"), ("costs", "additionalCosts"), ("more items", "cartItems")]
    given = [effect("setDiscount", name=name, value=1, scope=scope) for name, scope in scopes]
    found = Prices.of(answer(CART, *given)).by_scope
    assert {scope: [one.name for one in discounts] for scope, discounts in found.items()} == {
        "cartItems": ["items", "more items"],
        "additionalCosts": ["costs"],
    }


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (per_unit("a", [1], position=7)[0], "no line at position 7"),
        (per_unit("a", [0, 0, 1])[2], "line 0 has 2 units, and none at sub-position 2"),
        (effect("setDiscountPerItem", name="a", value=1), "no position"),
        (effect("setDiscountPerItem", name="a", value=1, position=-1), "position is -1"),
        (effect("setDiscountPerAdditionalCost", name="a", value=1, additionalCost="tax"), "no additional cost 'tax'"),
        (effect("setDiscount", name="a", value=-1), "would raise the price"),
        (effect("setDiscount", name="a"), "value: a number is needed, not None"),
        (effect("setDiscount", name="a", value="x"), "value"),
        ({**effect("setDiscount"), "props": None}, "no props"),
    ],
)
def test_a_discount_that_does_not_fit_is_named(given: Dict[str, Any], why: str) -> None:
    prices = Prices.of(answer(CART, given))
    (one,) = prices.unplaced
    assert why in one.why and one.effect.to_dict(serialize=True) == given
    assert prices.total == prices.before


def test_a_rollback_in_the_same_answer_undoes_what_came_before_it() -> None:
    undone = effect("rollbackDiscount", name="10 off", value=4)
    prices = Prices.of(answer(CART, TEN_OFF, undone))
    assert (prices.total, len(prices.rollbacks)) == (99, 1)
    assert Prices.of(answer(CART, undone, TEN_OFF)).total == 95


# -- everything else ------------------------------------------------------------------------------

POINTS = {"programId": 3, "subLedgerId": "", "transactionUUID": "u"}
OTHERS = answer(
    CART,
    effect("addFreeItem", sku="gift", name="A gift", desiredQuantity=3),
    effect("addFreeItem", sku="gift", name="A gift"),
    effect("acceptCoupon", value="SUMMER"),
    effect("acceptReferral", value="FRIEND"),
    effect("rejectReferral", value="ME", rejectionReason="ReferralRecipientIdSameAsAdvocate", details="mine"),
    effect(
        "addLoyaltyPoints",
        name="Points",
        value=12.5,
        desiredValue=20,
        recipientIntegrationId="p",
        startDate="2026-02-01T00:00:00Z",
        expiryDate="2027-02-01T00:00:00Z",
        cardIdentifier="card-1",
        cartItemPosition=0,
        cartItemSubPosition=1,
        awaitsActivation=True,
        validityDuration="30D",
        **POINTS,
    ),
    effect("deductLoyaltyPoints", name="Pay", ruleTitle="t", value=100, **POINTS),
    effect("showNotification", notificationType="Offer", title="Nearly", body="5 more"),
    effect("willAwardGiveaway", poolId=1, poolName="Keys", recipientIntegrationId="p"),
    effect("awardGiveaway", poolId=1, poolName="Keys", recipientIntegrationId="p", giveawayId=2, code="K-1"),
    effect("error", message="a rule failed"),
    effect("updateAttribute", path="Session.Attributes.x", value=1),
    effect("sendPostcard", to="p"),
)


def test_what_an_answer_holds_besides_prices() -> None:
    prices = Prices.of(OTHERS)
    assert prices.total == prices.before == 105
    (gift,) = prices.free_items
    assert (gift.sku, gift.name, gift.quantity, gift.wanted, gift.price) == ("gift", "A gift", 2, 3, 0)
    assert [(one.kind, one.code) for one in prices.accepted] == [("coupon", "SUMMER"), ("referral", "FRIEND")]
    (rejected,) = prices.rejected
    assert rejected.message == "The code ME is your own: it is for your friends." and rejected.details == "mine"
    (earned,) = prices.points_earned
    assert (earned.name, earned.amount, earned.wanted, earned.program_id) == ("Points", D("12.5"), 20, 3)
    assert (earned.card, earned.recipient, earned.subledger) == ("card-1", "p", "")
    assert earned.start == datetime(2026, 2, 1, tzinfo=timezone.utc) < (earned.expiry or earned.start)
    assert (earned.validity, earned.awaits_activation, earned.position, earned.sub_position) == ("30D", True, 0, 1)
    (spent,) = prices.points_spent
    assert (spent.name, spent.amount, spent.transaction, spent.recipient) == ("Pay", 100, "u", None)
    assert [(one.kind, one.title, one.body) for one in prices.notifications] == [("Offer", "Nearly", "5 more")]
    assert [(one.pool_name, one.code) for one in prices.giveaways] == [("Keys", None), ("Keys", "K-1")]
    assert prices.errors == ("a rule failed",)
    assert [one.effect_type for one in prices.others] == ["error", "updateAttribute"]
    assert [one.effect_type for one in prices.unknown] == ["sendPostcard"]


@pytest.mark.parametrize("kind", sorted({*EFFECT_PROPS, *EFFECT_MODELS}))
def test_every_effect_of_the_contract_is_known(kind: str) -> None:
    props = {
        "name": "n",
        "value": 1,
        "position": 0,
        "subPosition": 0,
        "additionalCost": "shipping",
        "additionalCostId": 1,
    }
    if kind.endswith("PerItem") and "Cost" in kind:
        props["additionalCost"] = "wrapping"
    session = cart(item(5, costs={"wrapping": 1}), costs={"shipping": 5})
    prices = Prices.of(answer(session, effect(kind, **props)))
    assert not prices.unknown and not prices.unplaced
    assert (kind in ROLLBACK_EFFECTS) == bool(prices.rollbacks)
    assert (prices.discount == 1) == kind.startswith("setDiscount")


def test_every_reason_of_the_contract_has_a_sentence() -> None:
    named = set()
    for name in ("RejectCouponEffectProps", "RejectReferralEffectProps"):
        text = (SPEC / "schemas" / "effects" / f"{name}.yaml").read_text("utf-8")
        named |= set(re.findall(r"`([A-Z][A-Za-z]+)`", text))
    assert len(named) >= 25
    assert named <= set(SENTENCES)
    assert all("{code}" in text and text[-1] == "." for text in SENTENCES.values())


def test_sentences_can_be_replaced() -> None:
    given = [
        effect("rejectCoupon", value=code, rejectionReason=reason)
        for code, reason in (("{code}", "CouponExpired"), ("B", "CouponNotFound"))
    ]

    def messages(sentences: Any) -> List[str]:
        return [one.message for one in Prices.of(answer(CART, *given), sentences=sentences).rejected]

    assert messages(None)[0] == "The code {code} has expired."
    unchanged = SENTENCES["CouponNotFound"].replace("{code}", "B")
    assert messages({"CouponExpired": "{code} ist abgelaufen."}) == ["{code} ist abgelaufen.", unchanged]
    assert messages(lambda reason, code: "B!" if code == "B" else None)[1] == "B!"
    with pytest.raises(talon_one.ApiTypeError, match="CouponExpired"):
        messages({"CouponExpired": 5})


def test_returned_and_cancelled_units_have_no_prices() -> None:
    one_back = cart(item(10, 3, returnedQuantity=1), state="partially_returned")
    prices = Prices.of(answer(one_back, *per_unit("a", [1, 0, 1])[::2]))
    (line,) = prices.lines  # the units that have their discounts still are those that are still there
    assert ([one.sub_position for one in line.units], line.returned, prices.total) == ([0, 2], 1, 18)
    cancelled = Prices.of(answer({**CART, "state": "cancelled"}))
    assert (cancelled.total, cancelled.costs, [line.quantity for line in cancelled.lines]) == (0, (), [0, 0])


def test_the_table() -> None:
    document = answer(
        cart(item(33.33, 3, name="Boot"), costs={"shipping": 4.9}),
        *per_unit("20% off", [6.666, 6.666, 6.666]),
        effect("setDiscountPerAdditionalCost", name="Half", value=2.45, additionalCost="shipping", additionalCostId=1),
        TEN_OFF,
        effect("addFreeItem", sku="g", name="Gift\n"),
        effect("rejectCoupon", value="X", rejectionReason="CouponExpired"),
    )
    assert str(Prices.of(document)).splitlines() == [
        "3 x Boot          99.99",
        "  20% off        -20.00",
        "shipping           4.90",
        "  Half            -2.45",
        "1 x Gift (free)    0.00",
        "10 off           -10.00",
        "Total             72.44",
        "The code X has expired.",
    ]


def test_one_amount_for_each_line() -> None:
    prices = Prices.of(answer(CART, TEN_OFF))
    assert prices.line_amounts() == (D("76.00"), D("19.00"))
    assert prices.line_amounts(costs=False) == tuple(line.net for line in prices.lines) == (D("72.38"), D("18.10"))
    assert prices.costs[0].net == D("4.52")
    free = Prices.of(answer(cart(item(0), item(0), costs={"shipping": 1})))
    assert free.line_amounts() == (D("0.50"), D("0.50"))
    assert Prices.of(answer(cart())).line_amounts() == ()
    exact = Prices.of(answer(cart(item(0.0226, 2), item(0.005), costs={"engraving": 38.3997})), None)
    assert sum(exact.line_amounts()) == exact.total == D("38.4499")


def test_dicts_pickles_and_equality() -> None:
    prices = Prices.of(OTHERS)
    document = json.loads(json.dumps(prices.to_dict()))
    assert document["total"] == "105.00" and document["lines"][0]["units"][1]["price"] == "40.00"
    assert document["points_earned"][0]["start"] == "2026-02-01T00:00:00Z"
    assert document["unknown"][0]["effectType"] == "sendPostcard"
    assert not [name for name in document if name.startswith("_")]
    assert prices.to_dict(float)["total"] == 105.0
    assert prices == Prices.of(OTHERS) != Prices.of(answer(CART))
    again = pickle.loads(pickle.dumps(prices))
    assert again == prices and Refund.of(answer({**CART, "state": "cancelled"}), again).amount == 105


# -- refunds --------------------------------------------------------------------------------------


def test_a_return_by_sku_takes_the_units_that_rollbacks_name_and_else_the_last() -> None:
    session = cart(item(10, 2, sku="hat"), item(12, 2, sku="hat"))
    paid = Prices.of(answer(session, *per_unit("a", [1, 2])))
    undone = effect("rollbackDiscount", name="a#0", value=1, cartItemPosition=0, cartItemSubPosition=0)
    refund = Refund.of(answer(None, undone, **returned({"sku": "hat", "quantity": 2})), paid)
    assert [(line.position, line.units, line.amount) for line in refund.lines] == [(0, (0,), 9), (1, (1,), 12)]
    assert str(refund).splitlines() == ["1 x hat   9.00", "1 x hat  12.00", "Refund   21.00"]
    everything = Refund.of(answer(None, **returned({"sku": "hat"})), paid)
    assert everything.amount == paid.total == 41


def test_a_cart_discount_that_is_lost_is_taken_off_the_refund() -> None:
    paid = Prices.of(answer(cart(item(10), item(90)), effect("setDiscount", name="100 club", value=30)))
    undone = effect("rollbackDiscount", name="100 club", value=30)
    document = answer(None, undone, **returned({"position": 0, "quantity": 1}))
    refund = Refund.of(document, paid)
    assert (refund.amount, refund.owed, refund.discounts) == (0, 20, {"100 club": 30})
    assert str(refund).splitlines()[-1] == "To be paid   20.00"
    part = Refund.of(
        answer(None, {**undone, "props": {"name": "100 club", "value": 3}}, **returned({"position": 0})), paid
    )
    assert (part.amount, part.left and part.left.total) == (7, 63)


def test_rules_that_are_evaluated_again_count_for_what_is_left() -> None:
    paid = Prices.of(answer(cart(item(50, 2)), effect("setDiscount", name="10%", value=10)))
    document = answer(
        None,
        effect("rollbackDiscount", name="10%", value=10),
        effect("setDiscount", name="10%", value=5),
        **returned({"position": 0, "quantity": 1}),
    )
    assert Refund.of(document, paid).amount == 45


def test_points_codes_and_rollbacks_that_do_not_match() -> None:
    back = {"programId": 3, "subLedgerId": "", "recipientIntegrationId": "p"}
    document = answer(
        {**CART, "state": "cancelled"},
        effect("rollbackAddedLoyaltyPoints", value=5, transactionUUID="u", **back),
        effect("rollbackDeductedLoyaltyPoints", value=7, transactionUUID="v", **back),
        effect("rollbackReferral", value="FRIEND"),
        effect("rollbackDiscount", name="never given", value=1),
        effect("rollbackTomorrow", value=1),
    )
    refund = Refund.of(document, Prices.of(answer(CART)))
    assert [one.amount for one in (*refund.points_taken_back, *refund.points_given_back)] == [5, 7]
    assert (refund.referrals, refund.amount) == (("FRIEND",), 105)
    assert "never given" in refund.unmatched[0].why
    assert [one.effect_type for one in refund.unknown] == ["rollbackTomorrow"]
    assert json.loads(json.dumps(refund.to_dict()))["amount"] == "105.00"


def test_a_refund_without_what_was_paid_needs_a_cart() -> None:
    with pytest.raises(talon_one.ApiValueError, match=r"paid=\.\.\., or else the session, cart=\.\.\."):
        Refund.of(answer(None, **returned({"sku": "a"})))
    assert Refund.of(talon_one.ReopenSessionResponse.from_dict({"effects": []}), cart=CART, digits=0).amount == 105
    with pytest.raises(talon_one.ApiTypeError, match="paid"):
        Refund.of(answer(None), {})  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [None, "open", "closed", "partially_returned"])
def test_an_answer_that_undoes_nothing_gives_nothing_back(state: Optional[str]) -> None:
    off = effect("setDiscount", name="10%", value=10)
    document = answer({**CART, "state": state} if state else None, off)
    paid = Prices.of(answer(CART, off))
    for given in (document, talon_one.IntegrationStateV2.from_dict(document)):
        with pytest.raises(talon_one.ApiValueError, match="undoes nothing"):
            Refund.of(given, paid)
        with pytest.raises(talon_one.ApiValueError, match="undoes nothing"):
            Refund.of(given, cart=CART)
    assert Refund.of(answer(None, effect("rollbackDiscount", name="10%", value=10)), paid).amount == paid.total
