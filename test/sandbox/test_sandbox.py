"""The sandbox keeps customer sessions by the documented rules of their life cycle."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sandbox_shop import START, WAYS, Shop, item, only, problem_of

from talon_one import CustomerSessionV2
from talon_one.exceptions import BadRequestException, NotFoundException


@pytest.fixture
def shop():
    with Shop() as shop:
        yield shop


# -- what a session holds ------------------------------------------------------------------------


def test_a_new_session(shop):
    session = shop.update(content=["customerSession"], profileId="p", cartItems=[item(2.5, 4)]).customer_session
    assert isinstance(session, CustomerSessionV2)
    assert session.to_dict(serialize=True) == {
        "id": 1,
        "created": "2026-06-01T12:00:00Z",
        "updated": "2026-06-01T12:00:00Z",
        "integrationId": "s1",
        "applicationId": 1,
        "profileId": "p",
        "state": "open",
        "couponCodes": [],
        "referralCode": "",
        "cartItems": [
            {
                "sku": "sku",
                "price": 2.5,
                "quantity": 4,
                "category": "things",
                "position": 0,
                "returnedQuantity": 0,
                "remainingQuantity": 4,
            }
        ],
        "attributes": {},
        "firstSession": True,
        "updateCount": 1,
        "cartItemTotal": 10,
        "cartItemAdditionalCostTotal": 0,
        "additionalCostTotal": 0,
        "total": 10,
    }
    assert shop.session() == session


def test_what_is_left_out_stays_and_what_is_sent_replaces(shop):
    shop.update(
        profileId="p", cartItems=[item(sku="a"), item(sku="b")], couponCodes=["WELCOME10"], attributes={"a": 1, "b": 2}
    )
    shop.clock.advance(hours=1)
    shop.update(attributes={"b": 3, "c": 4})
    session = shop.session()
    assert [line.sku for line in session.cart_items] == ["a", "b"]
    assert session.coupon_codes == ["WELCOME10"]
    assert session.attributes == {"a": 1, "b": 3, "c": 4}
    assert (session.profile_id, session.update_count) == ("p", 2)
    assert (session.created, session.updated) == (START, START + timedelta(hours=1))
    shop.update(cartItems=[item(sku="c")], couponCodes=[])
    session = shop.session()
    assert [line.sku for line in session.cart_items] == ["c"]
    assert session.coupon_codes == []
    assert session.update_count == 3


def test_what_the_service_computes_is_not_taken_from_the_request(shop):
    sent = item(5, 1, position=7, returnedQuantity=3, remainingQuantity=9, catalogItemID=4)
    shop.update(cartItems=[sent, item(5)], total=1, id=77, updateCount=9)
    session = shop.session()
    assert [line.position for line in session.cart_items] == [0, 1]
    assert (session.cart_items[0].returned_quantity, session.cart_items[0].remaining_quantity) == (0, 1)
    assert session.cart_items[0].catalog_item_id is None
    assert (session.total, session.id, session.update_count) == (10, 1, 1)


@pytest.mark.parametrize(
    ("cart", "total"),
    [
        ([(4.35, 100)], 435),
        ([(54.73, 1), (34.87, 6), (36.05, 1)], 300),
        ([(0.1, 1), (0.2, 1)], 0.3),
        ([(1e15, 10_000)], 1e19),
    ],
)
def test_totals_are_sums_of_money(shop, cart, total):
    """As floats, these are 434.99999999999994, 299.99999999999994 and 0.30000000000000004."""
    shop.update(cartItems=[item(price, quantity) for price, quantity in cart])
    assert (shop.session().cart_item_total, shop.session().total) == (total, total)


to_a_millionth = partial(pytest.approx, rel=1e-9, abs=2e-6)
prices = st.floats(0, 1e6, allow_nan=False)
lines = st.builds(
    lambda price, quantity, costs: item(
        price, quantity, additionalCosts={f"c{i}": {"price": c} for i, c in enumerate(costs)}
    ),
    prices,
    st.integers(1, 50),
    st.lists(prices, max_size=2),
)


@given(cart=st.lists(lines, max_size=5), costs=st.dictionaries(st.text(min_size=1), prices, max_size=3))
@example([item(0, 50, additionalCosts={"gift wrap": {"price": 1.0078125}})], {})  # rounded once, not for each unit
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_totals(shop, cart, costs):
    more = {name: {"price": price} for name, price in costs.items()}
    answer = shop.update("totals", ["customerSession"], cartItems=cart, additionalCosts=more)
    session = answer.customer_session
    items = sum(line["price"] * line["quantity"] for line in cart)
    of_items = sum(sum(c["price"] for c in line["additionalCosts"].values()) * line["quantity"] for line in cart)
    assert session.cart_item_total == to_a_millionth(items)
    assert session.cart_item_additional_cost_total == to_a_millionth(of_items)
    assert session.additional_cost_total == to_a_millionth(sum(costs.values()))
    assert session.total == to_a_millionth(items + of_items + sum(costs.values()))
    assert [line.position for line in session.cart_items] == list(range(len(cart)))


@pytest.mark.parametrize("session_id", ["a/b", "a%2Fb", "..a", "ü ß", "a?b#c", "returns", "x" * 900, "\N{PILE OF POO}"])
def test_any_session_id(shop, session_id):
    shop.update(session_id, profileId="p")
    shop.update("another", profileId="q")
    assert shop.session(session_id).integration_id == session_id
    assert shop.session(session_id).profile_id == "p"


def test_first_session(shop):
    first = ["customerSession"]
    assert shop.update("a", first, profileId="p").customer_session.first_session is True
    assert shop.update("b", first, profileId="p").customer_session.first_session is False
    assert shop.update("a", first, profileId="p").customer_session.first_session is True
    assert shop.update("c", first).customer_session.first_session is True
    assert shop.update("d", first, profileId="").customer_session.first_session is True


def test_profiles_are_made_when_first_named(shop):
    assert shop.update("anonymous", ["customerProfile"]).customer_profile is None
    profile = shop.update("a", ["customerProfile"], profileId="p", cartItems=[item(30)]).customer_profile
    assert (profile.id, profile.integration_id, profile.closed_sessions, profile.total_sales) == (2, "p", 0, 0)
    closed = shop.update("a", ["customerProfile"], state="closed").customer_profile
    assert (closed.id, closed.closed_sessions, closed.total_sales) == (2, 1, 30)
    assert shop.update("b", ["customerProfile"], profileId="q").customer_profile.id == 3
    cancelled = shop.update("a", ["customerProfile"], state="cancelled").customer_profile
    assert (cancelled.closed_sessions, cancelled.total_sales) == (0, 0)


def profile(shop):
    """The profile `p` as it is kept."""
    return shop.update("look", ["customerProfile"], dry=True, profileId="p").customer_profile


def test_what_is_returned_is_not_sold(shop):
    cart = [item(10, 3, additionalCosts={"gift": {"price": 1}}), item(5)]
    shop.update(profileId="p", cartItems=cart, state="closed", additionalCosts={"shipping": {"price": 4}})
    shop.update("s2", profileId="p", cartItems=[item(7)], state="closed")
    assert profile(shop).total_sales == 33 + 5 + 4 + 7
    shop.returned({"position": 0, "quantity": 2}, dry=True)
    shop.returned({"position": 0, "quantity": 2})
    assert profile(shop).total_sales == 11 + 5 + 4 + 7
    shop.returned({"position": 0}, {"position": 1})
    assert (profile(shop).total_sales, profile(shop).closed_sessions) == (4 + 7, 2)
    shop.update(state="cancelled")
    assert (profile(shop).total_sales, profile(shop).closed_sessions) == (7, 1)


@pytest.mark.parametrize("prices", [[8.70, 0.58, 0.94], [0.1, 0.2, 0.3], [17.990999999999996] * 3])
@pytest.mark.parametrize("undo", ["cancel", "reopen", "return"])
def test_sales_that_are_all_taken_back_leave_nothing(shop, prices, undo):
    for index, price in enumerate(prices):
        shop.update(str(index), profileId="p", cartItems=[item(price)], state="closed")
    for index in range(len(prices)):
        if undo == "cancel":
            shop.update(str(index), state="cancelled")
        elif undo == "reopen":
            shop.integration.reopen_customer_session(str(index))
        else:
            shop.returned({"position": 0}, session_id=str(index))
    assert str(profile(shop).total_sales) == "0.0"


LATER = {
    "update": lambda shop: shop.update(),
    "close": lambda shop: shop.update(state="closed"),
    "abandon": lambda shop: shop.update(state="cancelled"),
    "cancel": lambda shop: shop.update("done", state="cancelled"),
    "return": lambda shop: shop.returned({"position": 0}, session_id="done"),
    "reopen": lambda shop: shop.integration.reopen_customer_session("done"),
}


@pytest.mark.parametrize("step", LATER.values(), ids=LATER)
def test_whatever_happens_to_a_session_is_activity_of_its_profile(shop, step):
    shop.update(profileId="p")
    shop.update("done", profileId="p", cartItems=[item()], state="closed")
    shop.clock.advance(hours=1)
    step(shop)
    assert profile(shop).last_activity == shop.clock.now
    shop.clock.advance(hours=1)
    assert profile(shop).last_activity == shop.clock.now - timedelta(hours=1), "a dry request is none"


# -- states --------------------------------------------------------------------------------------

ALLOWED = {
    ("new", "open"),
    ("new", "closed"),
    ("open", "open"),
    ("open", "closed"),
    ("open", "cancelled"),
    ("closed", "cancelled"),
    ("partially_returned", "cancelled"),
}


@pytest.mark.parametrize("wanted", ["open", "closed", "cancelled", "partially_returned"])
@pytest.mark.parametrize("current", WAYS)
@pytest.mark.parametrize("dry", [False, True])
def test_states_by_update(shop, current, wanted, dry):
    for step in WAYS[current]:
        step(shop)
    before = shop.session() if current != "new" else None
    if (current, wanted) in ALLOWED:
        answer = shop.update(content=["customerSession"], state=wanted, dry=dry)
        assert answer.customer_session.state == wanted
        assert dry or shop.session().state == wanted
        return
    with pytest.raises(BadRequestException) as raised:
        shop.update(state=wanted, dry=dry)
    assert problem_of(raised) == ("Invalid state", "/customerSession/state")
    if before is not None:
        assert shop.session() == before
    else:
        with pytest.raises(NotFoundException):
            shop.session()


@pytest.mark.parametrize("current", ["closed", "partially_returned", "cancelled"])
def test_what_is_closed_cannot_be_changed(shop, current):
    for step in WAYS[current]:
        step(shop)
    before = shop.session()
    with pytest.raises(BadRequestException):
        shop.update(cartItems=[item(1)])
    assert shop.session() == before


def test_cancelling_ignores_the_rest(shop):
    shop.update(cartItems=[item(1)], state="closed")
    shop.update(cartItems=[item(2)], couponCodes=["X"], state="cancelled")
    assert (shop.session().total, shop.session().coupon_codes) == (1, [])


@given(steps=st.lists(st.sampled_from(["open", "closed", "cancelled", "reopen", "return"]), min_size=1, max_size=8))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_sequence_of_steps(shop, steps):
    """Whatever is tried in whatever order: a step works as the table says, or changes nothing;
    a coupon is used exactly while the order stands."""
    session_id = f"steps-{len(shop.management.get_application_sessions(1).data)}"
    used_before = shop.coupon("WELCOME10").usage_counter
    state, left = "new", 20
    for step in steps:
        try:
            if step == "reopen":
                expected = state == "closed"
                shop.integration.reopen_customer_session(session_id)
                state = "open"
            elif step == "return":
                expected = state in ("closed", "partially_returned") and left > 0
                shop.returned({"position": 0, "quantity": 1}, session_id=session_id)
                state, left = "partially_returned", left - 1
            else:
                expected = (state, step) in ALLOWED
                shop.update(
                    session_id, profileId="p", couponCodes=["WELCOME10"], cartItems=[item(quantity=20)], state=step
                )
                state = step
        except (BadRequestException, NotFoundException):
            assert not expected, (step, state)
        else:
            assert expected, (step, state)
        if state != "new":
            assert shop.session(session_id).state == state
        used = shop.coupon("WELCOME10").usage_counter - used_before
        assert used == (1 if state in ("closed", "partially_returned") else 0)


# -- dry, now, evaluableCampaignIds --------------------------------------------------------------


def test_a_dry_update_stores_nothing(shop):
    shop.update(profileId="p", cartItems=[item(10)], couponCodes=["ONLYONCE"])
    before = shop.session()
    answer = shop.update(
        content=["customerSession"], dry=True, cartItems=[item(500)], couponCodes=["ONLYONCE"], state="closed"
    )
    assert answer.customer_session.total == 500
    assert answer.customer_session.profile_id == "", "only what was sent counts"
    assert only(answer.effects, "acceptCoupon")
    assert shop.session() == before
    assert shop.coupon("ONLYONCE").usage_counter == 0
    shop.update("other", dry=True, profileId="new")
    with pytest.raises(NotFoundException):
        shop.session("other")
    assert shop.update("other", ["customerSession", "customerProfile"], profileId="new").customer_session.id == 2


def test_now_lets_a_dry_update_look_ahead(shop):
    later = START.replace(year=2101)
    assert only(
        shop.update(cartItems=[item()], couponCodes=["NEXT-CENTURY"], dry=True, now=later).effects, "acceptCoupon"
    )
    for wrong in ({"dry": None, "now": later}, {"dry": True, "now": START - timedelta(seconds=1)}):
        with pytest.raises(BadRequestException) as raised:
            shop.update(**wrong)
        assert problem_of(raised)[1] == "now"


def test_evaluable_campaigns_count_in_dry_updates_even_if_disabled(shop):
    sent = {
        "cartItems": [item(10, category="shoes")],
        "couponCodes": ["OLD-DEAL", "WELCOME10"],
        "evaluableCampaignIds": [5],
    }
    effects = shop.update(dry=True, **sent).effects
    assert {effect.campaign_id for effect in effects if effect.effect_type != "rejectCoupon"} == {5}
    (rejected,) = only(effects, "rejectCoupon")
    assert (rejected.value, rejected.campaign_exclusion_reason) == ("WELCOME10", "CampaignNotInEvaluationSet")
    effects = shop.update(**sent).effects
    assert {effect.campaign_id for effect in effects if effect.effect_type != "rejectCoupon"} == {1, 2}
