"""The sandbox takes back what closing did: on cancelling, reopening and returning."""

from __future__ import annotations

import pytest
from sandbox_shop import WAYS, Shop, closed_order, item, only, problem_of, types

from talon_one.exceptions import BadRequestException, NotFoundException


@pytest.fixture
def shop():
    with Shop() as shop:
        yield shop


def points(shop) -> float:
    programs = shop.update("look", ["loyalty"], dry=True, profileId="p").loyalty.programs
    return programs["1"].ledger.current_balance if programs else 0.0


@pytest.mark.parametrize("how", ["cancel", "reopen"])
def test_what_closing_did_is_taken_back(shop, how):
    fired = closed_order(shop)
    assert types(fired) == [
        "acceptCoupon",
        "setDiscount",
        "setDiscountPerItem",
        "setDiscountPerItem",
        "addLoyaltyPoints",
    ]
    assert (shop.coupon("WELCOME10").usage_counter, points(shop)) == (1, 70)
    if how == "cancel":
        effects = shop.update(state="cancelled").effects
    else:
        effects = shop.integration.reopen_customer_session("s1").effects
    assert types(effects) == ["rollbackCoupon"] + ["rollbackDiscount"] * 3 + ["rollbackAddedLoyaltyPoints"]
    for undone, effect in zip(effects, fired):
        assert (undone.campaign_id, undone.rule_name) == (effect.campaign_id, effect.rule_name)
        assert undone.typed_props.value == effect.typed_props.value
    per_item = [props for props in only(effects, "rollbackDiscount") if props.cart_item_position is not None]
    assert [(props.cart_item_position, props.cart_item_sub_position) for props in per_item] == [(0, 0), (0, 1)]
    assert effects[-1].typed_props.transaction_uuid == fired[-1].typed_props.transaction_uuid
    assert (shop.coupon("WELCOME10").usage_counter, points(shop)) == (0, 0)
    assert shop.integration.get_customer_session("s1").effects == []


def test_an_order_that_was_reopened_can_be_closed_again(shop):
    closed_order(shop)
    shop.integration.reopen_customer_session("s1")
    assert shop.session().state == "open"
    effects = shop.update(state="closed", cartItems=[item(100)]).effects
    assert only(effects, "setDiscount")[0].value == 10
    assert (shop.coupon("WELCOME10").usage_counter, points(shop)) == (1, 100)


def test_abandoning_a_cart_has_nothing_to_take_back(shop):
    shop.update(profileId="p", couponCodes=["WELCOME10"], cartItems=[item(10)])
    assert shop.update(state="cancelled").effects == []
    assert shop.coupon("WELCOME10").usage_counter == 0


@pytest.mark.parametrize("current", ["new", "open", "cancelled", "partially_returned"])
def test_only_a_closed_session_can_be_reopened(shop, current):
    for step in WAYS[current]:
        step(shop)
    with pytest.raises(NotFoundException if current == "new" else BadRequestException):
        shop.integration.reopen_customer_session("s1")


def test_a_partial_return(shop):
    fired = closed_order(shop)
    answer = shop.returned({"sku": "shoe", "quantity": 1}, content=["customerSession", "previousReturns"])
    (props,) = (effect.typed_props for effect in answer.effects)
    assert (props.name, props.value, props.cart_item_position, props.cart_item_sub_position) == (
        "20% off shoes#0",
        2,
        0,
        1,
    )
    assert (answer.return_.id, answer.return_.session_integration_id) == (1, "s1")
    assert (answer.return_.profile_id, answer.return_.profile_integration_id) == (2, "p")
    assert answer.previous_returns == []
    line = answer.customer_session.cart_items[0]
    assert (line.quantity, line.returned_quantity, line.remaining_quantity) == (2, 1, 1)
    assert answer.customer_session.state == "partially_returned"
    in_force = shop.integration.get_customer_session("s1").effects
    assert in_force == [effect for effect in fired if getattr(effect.typed_props, "sub_position", None) != 1]

    again = shop.returned({"position": 0}, {"position": 1}, content=["previousReturns", "event"])
    assert types(again.effects) == ["rollbackDiscount"]
    assert again.previous_returns == [answer.return_]
    assert again.event.type == "talon_session_partially_returned"
    assert shop.session().state == "partially_returned"
    assert [line.remaining_quantity for line in shop.session().cart_items] == [0, 0]

    # Cancelling takes back what was still in force, and nothing twice.
    assert types(shop.update(state="cancelled").effects) == [
        "rollbackCoupon",
        "rollbackDiscount",
        "rollbackAddedLoyaltyPoints",
    ]


def test_a_return_by_sku_reaches_over_lines(shop):
    shop.update(cartItems=[item(sku="a", quantity=2), item(sku="b"), item(sku="a", quantity=2)], state="closed")
    shop.returned({"sku": "a", "quantity": 3})
    assert [line.remaining_quantity for line in shop.session().cart_items] == [1, 1, 0]


@pytest.mark.parametrize(
    ("returned", "pointer"),
    [
        ([{"position": 9}], "/return/returnedCartItems/0/position"),
        ([{"sku": "none"}], "/return/returnedCartItems/0/sku"),
        ([{"position": 0}, {"position": 0}], "/return/returnedCartItems/1"),
        ([{"position": 0}, {"sku": "sku", "quantity": 1}], "/return/returnedCartItems/1"),
        ([{"position": 0, "quantity": 4}], "/return/returnedCartItems/0/quantity"),
        ([{"position": 0, "quantity": 0}], "/return/returnedCartItems/0/quantity"),
        ([{"position": 0, "quantity": -1}], "/return/returnedCartItems/0/quantity"),
        ([{"position": 0, "sku": "sku"}], "/return/returnedCartItems/0"),
        ([{}], "/return/returnedCartItems/0"),
        ([], "/return/returnedCartItems"),
    ],
)
def test_returns_that_are_refused_change_nothing(shop, returned, pointer):
    shop.update(cartItems=[item(quantity=3)], state="closed")
    before = shop.session()
    with pytest.raises(BadRequestException) as raised:
        shop.returned(*returned)
    assert problem_of(raised)[1] == pointer
    assert shop.session() == before


def test_what_has_been_returned_already_is_said_to_be(shop):
    shop.update(cartItems=[item(quantity=3)], state="closed")
    shop.returned({"position": 0, "quantity": 2})
    for returned, said in (
        ({"position": 0, "quantity": 2}, "1 of it can be returned, not 2"),
        ({"position": 0}, None),
        ({"position": 0}, "every unit of it has been returned already"),
        ({"sku": "sku", "quantity": 0}, "every unit of it has been returned already"),
    ):
        if said is None:
            shop.returned(returned)
            continue
        with pytest.raises(BadRequestException) as raised:
            shop.returned(returned)
        assert raised.value.data.errors[0].details == said


@pytest.mark.parametrize("current", ["open", "cancelled"])
def test_only_closed_orders_have_returns(shop, current):
    for step in WAYS[current]:
        step(shop)
    with pytest.raises(BadRequestException):
        shop.returned({"position": 0})


def test_a_dry_return_and_a_dry_cancellation_store_nothing(shop):
    closed_order(shop)
    before = shop.integration.get_customer_session("s1")
    assert types(shop.returned({"position": 0}, dry=True).effects) == ["rollbackDiscount"] * 2
    assert "rollbackCoupon" in types(shop.update(state="cancelled", dry=True).effects)
    assert shop.integration.get_customer_session("s1") == before
    assert shop.coupon("WELCOME10").usage_counter == 1
