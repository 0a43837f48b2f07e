"""The sandbox's effects: its rules, and coupons with their reasons for rejection."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sandbox_shop import PERCENT, START, WITH_COUPON, Shop, item, only, seed, types

from talon_one import (
    AcceptCouponEffectProps,
    AddLoyaltyPointsEffectProps,
    Effect,
    RejectCouponEffectProps,
    RejectReferralEffectProps,
    SetDiscountEffectProps,
    SetDiscountPerItemEffectProps,
)


@pytest.fixture
def shop():
    with Shop() as shop:
        yield shop


# -- rules ---------------------------------------------------------------------------------------


def test_percent_off_the_cart():
    with Shop(seed=seed(PERCENT, id=7, activeRulesetId=8)) as shop:
        (effect,) = shop.update(cartItems=[item(99.99)], additionalCosts={"shipping": {"price": 5}}).effects
    assert isinstance(effect, Effect)
    assert (effect.campaign_id, effect.ruleset_id, effect.rule_index, effect.rule_name) == (7, 8, 0, "Ten")
    assert isinstance(effect.typed_props, SetDiscountEffectProps)
    assert effect.typed_props.name == "Ten"
    assert effect.typed_props.value == pytest.approx(9.999), "of the items, not of shipping"
    assert effect.triggered_by_coupon is None


@given(
    cart=st.lists(
        st.tuples(st.floats(0.01, 1000), st.integers(1, 20), st.sampled_from(["shoes", "socks"])),
        min_size=1,
        max_size=6,
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_percent_off_a_category_is_one_effect_for_each_unit(shop, cart):
    sent = [item(price, quantity, category) for price, quantity, category in cart]
    found = only(shop.update("units", cartItems=sent).effects, "setDiscountPerItem")
    expected = [
        (f"20% off shoes#{position}", position, unit, pytest.approx(price / 5, abs=1e-6))
        for position, (price, quantity, category) in enumerate(cart)
        for unit in range(quantity)
        if category == "shoes"
    ]
    assert all(isinstance(props, SetDiscountPerItemEffectProps) for props in found)
    assert [(props.name, props.position, props.sub_position, props.value) for props in found] == expected


def test_minimum_total(shop):
    assert "setDiscount" not in types(shop.update(cartItems=[item(299)]).effects)
    (props,) = only(shop.update(cartItems=[item(300)]).effects, "setDiscount")
    assert (props.name, props.value) == ("5% off big carts", 15)


@pytest.mark.parametrize(
    ("minimum", "cart", "reached"),
    [
        (435, [item(4.35, 100)], True),
        (300, [item(54.73), item(34.87, 6), item(36.05)], True),
        (300, [item(54.73), item(34.87, 6), item(36.04)], False),
        (0.3, [item(0.1), item(0.2)], True),
    ],
)
def test_a_minimum_is_reached_exactly(minimum, cart, reached):
    with Shop(seed=seed({**PERCENT, "minimumTotal": minimum})) as shop:
        assert types(shop.update(cartItems=cart).effects) == ["setDiscount"] * reached


def test_numbers_are_told_with_all_of_their_digits():
    with Shop(seed=seed({**PERCENT, "minimumTotal": 1_235_000})) as shop:
        (failure,) = shop.update(content=["ruleFailureReasons"], cartItems=[item(1_234_567.89)]).rule_failure_reasons
    assert "1234567.89" in failure.details
    assert "1235000" in failure.details


# -- discounts together --------------------------------------------------------------------------

SHOES = {"kind": "percentOffCategory", "name": "Shoes", "percent": 60, "category": "shoes"}


def discounts(effects):
    """(name, position, sub-position, value, what was wanted) of each discount."""
    return [
        (*(effect.props.get(name) for name in ("name", "position", "subPosition", "value", "desiredValue")),)
        for effect in effects
        if effect.effect_type.startswith("setDiscount")
    ]


@pytest.mark.parametrize(
    ("rules", "cart", "expected"),
    [
        # of units
        (
            [SHOES, {**SHOES, "name": "More"}],
            [item(20), item(10, 2, "shoes")],
            [*(("Shoes#1", 1, unit, 6, None) for unit in (0, 1)), *(("More#1", 1, unit, 6, None) for unit in (0, 1))],
        ),
        # of both
        (
            [{**PERCENT, "percent": 80}, SHOES],
            [item(10, 2, "shoes")],
            [("Ten", None, None, 16, None), ("Shoes#0", 0, 0, 6, None), ("Shoes#0", 0, 1, 6, None)],
        ),
        # a discount replaces an earlier one of the same name
        (
            [{**PERCENT, "percent": 90}, {**PERCENT, "percent": 30}, {**PERCENT, "name": "More", "percent": 60}],
            [item(100)],
            [("Ten", None, None, 30, None), ("More", None, None, 60, None)],
        ),
        (
            [{**SHOES, "percent": 90}, SHOES, {**SHOES, "name": "More"}],
            [item(10, 1, "shoes")],
            [("Shoes#0", 0, 0, 6, None), ("More#0", 0, 0, 6, None)],
        ),
        # nothing is taken off what is worth less than nothing
        ([PERCENT, SHOES], [item(-10, 2, "shoes")], []),
    ],
)
def test_discounts_together(rules, cart, expected):
    with Shop(seed=seed(*rules)) as shop:
        answer = shop.update(content=["ruleFailureReasons", "customerSession"], cartItems=cart)
        assert discounts(answer.effects) == expected
        assert shop.management.get_application_session(1, 1).total_discounts == sum(one[3] for one in expected)
        shop.update(state="closed")
        undone = shop.update(state="cancelled").effects
    given = [(name, position, unit, value) for name, position, unit, value, _ in expected]
    names = ("name", "cartItemPosition", "cartItemSubPosition", "value")
    assert [tuple(effect.props.get(name) for name in names) for effect in undone] == given


@pytest.mark.parametrize("rule", [{**PERCENT, "needsCoupon": True}, {**SHOES, "needsCoupon": True}])
def test_two_coupons_of_a_rule_give_its_discount_once(rule):
    with Shop(seed=seed(rule, coupons=[{"value": "CODE-1"}, {"value": "CODE-2"}])) as shop:
        cart = [item(10, 1, "shoes")]
        effects = shop.update(cartItems=cart, couponCodes=["CODE-1", "CODE-2"], state="closed").effects
        assert types(effects)[:2] == ["acceptCoupon", "acceptCoupon"]
        ((*_, value, wanted),) = discounts(effects)
        assert (value, wanted) == (rule["percent"] / 10, None)
        assert shop.management.get_application_session(1, 1).total_discounts == value
        assert types(shop.update(state="cancelled").effects) == ["rollbackCoupon"] * 2 + ["rollbackDiscount"]


def test_loyalty_points_are_promised_while_open_and_booked_on_close(shop):
    def balances(**session):
        ledger = shop.update(content=["loyalty"], **session).loyalty.programs["1"].ledger
        return ledger.current_balance, ledger.tentative_current_balance

    assert balances(profileId="p", cartItems=[item(30)]) == (0, 30)
    assert balances() == (0, 30)
    (props,) = only(shop.update().effects, "addLoyaltyPoints")
    assert isinstance(props, AddLoyaltyPointsEffectProps)
    assert (props.program_id, props.value, props.recipient_integration_id) == (1, 30, "p")
    assert balances(state="closed") == (30, 30)
    loyalty = shop.update("s2", ["loyalty"], profileId="p", cartItems=[item(5)]).loyalty
    assert loyalty.programs["1"].ledger.tentative_current_balance == 35
    assert loyalty.programs["1"].join_date == START
    assert loyalty.programs["1"].title == "Club points"


def test_there_are_no_points_for_less_than_nothing(shop):
    answer = shop.update(content=["loyalty", "event"], profileId="p", cartItems=[item(-5)], state="closed")
    assert (answer.effects, answer.event.ledger_entries, answer.loyalty.programs) == ([], [], {})


def test_points_that_are_owed_are_previewed(shop):
    """The sandbox has no way to owe points but a ledger that says so."""
    shop.update("old", profileId="p", cartItems=[item(30)], state="closed")
    with shop.sandbox._store.transaction():
        booked = shop.sandbox._store.with_id("transaction", 1)
        shop.sandbox._store.put(
            "transaction", "2", {**booked, "id": 2, "type": "subtraction", "amount": 50}, parent="1/p"
        )
    ledger = shop.update(content=["loyalty"], profileId="p", cartItems=[item(5)]).loyalty.programs["1"].ledger
    assert (ledger.negative_balance, ledger.tentative_negative_balance) == (20, 15)
    assert (ledger.current_balance, ledger.tentative_current_balance) == (0, 0)


def test_nobody_gets_points_in_an_anonymous_session(shop):
    answer = shop.update(content=["loyalty", "ruleFailureReasons"], cartItems=[item(30)])
    assert answer.effects == []
    assert answer.loyalty.programs == {}
    (failure,) = [failure for failure in answer.rule_failure_reasons if failure.campaign_name == "Club"]
    assert (failure.rule_name, failure.effect_index, failure.condition_index) == ("Club points", 0, None)
    assert "profile" in failure.details


def test_the_same_requests_have_the_same_answers():
    def answers():
        with Shop() as shop:
            cart = [item(400, 2, "shoes")]
            sent = [{"profileId": "p", "cartItems": cart}, {"couponCodes": ["WELCOME10", "NOPE"]}, {"state": "closed"}]
            return [shop.update(content=["customerSession", "event"], **session) for session in sent]

    assert answers() == answers()


@pytest.mark.parametrize(
    ("campaign", "running"),
    [
        ({}, True),
        ({"state": "disabled"}, False),
        ({"state": "archived"}, False),
        ({"startTime": "2026-06-01T12:00:00Z", "endTime": "2026-06-01T13:00:00Z"}, True),
        ({"startTime": "2026-06-01T12:00:01Z"}, False),
        ({"endTime": "2026-06-01T12:00:00Z"}, False),
        ({"startTime": "2026-06-01T14:00:00+02:00"}, True),
    ],
)
def test_only_running_campaigns_count(campaign, running):
    with Shop(seed=seed(PERCENT, **campaign)) as shop:
        assert types(shop.update(cartItems=[item()]).effects) == (["setDiscount"] if running else [])


# -- coupons -------------------------------------------------------------------------------------


def reasons(shop, *codes, **session):
    """code → why it was rejected, None where it was accepted."""
    effects = shop.update(**{"cartItems": [item()], **session, "couponCodes": list(codes)}).effects
    found = {props.value: None for props in only(effects, "acceptCoupon")}
    found.update({props.value: props.rejection_reason for props in only(effects, "rejectCoupon")})
    assert sorted(found) == sorted(set(codes))
    return found


def test_a_coupon_that_is_accepted(shop):
    effects = shop.update(cartItems=[item(50)], couponCodes=["WELCOME10"]).effects
    assert types(effects) == ["acceptCoupon", "setDiscount"]
    assert isinstance(effects[0].typed_props, AcceptCouponEffectProps)
    assert effects[0].typed_props.value == "WELCOME10"
    assert [effect.triggered_by_coupon for effect in effects] == [1, 1]
    assert effects[1].typed_props.value == 5


@pytest.mark.parametrize(
    ("code", "profile", "reason"),
    [
        ("NO-SUCH", "p", "CouponNotFound"),
        ("welcome10", "p", "CouponNotFound"),
        ("LAST-YEAR", "p", "CouponExpired"),
        ("NEXT-CENTURY", "p", "CouponStartDateInFuture"),
        ("OLD-DEAL", "p", "CouponPartOfNotRunningCampaign"),
        ("FOR-ALICE", "bob", "CouponRecipientDoesNotMatch"),
        ("FOR-ALICE", "", "CouponRecipientDoesNotMatch"),
        ("FOR-ALICE", "alice", None),
        ("ONCE-EACH", "", "ProfileRequired"),
        ("ONCE-EACH", "p", None),
        ("RESERVED", "", "ProfileRequired"),
        ("RESERVED", "p", "CouponReservationRequired"),
        ("HALF-OFF", "p", "CouponRejectedByCondition"),
    ],
)
def test_rejection_reasons(shop, code, profile, reason):
    assert reasons(shop, code, profileId=profile) == {code: reason}
    found = only(shop.update().effects, "rejectCoupon")
    assert all(isinstance(props, RejectCouponEffectProps) for props in found)


def test_a_coupon_whose_other_condition_fails(shop):
    answer = shop.update(content=["ruleFailureReasons"], cartItems=[item(999)], couponCodes=["HALF-OFF"])
    (props,) = only(answer.effects, "rejectCoupon")
    assert (props.rejection_reason, props.condition_index) == ("CouponRejectedByCondition", 1)
    assert "999" in props.details
    (failure,) = [failure for failure in answer.rule_failure_reasons if failure.coupon_value == "HALF-OFF"]
    assert (failure.rule_index, failure.condition_index) == (1, 1)
    assert reasons(shop, "HALF-OFF", cartItems=[item(1000)]) == {"HALF-OFF": None}


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ({**WITH_COUPON}, None),
        (
            {"kind": "loyaltyPoints", "name": "P", "programId": 1, "pointsPerUnit": 1},
            "CouponRejectedByCondition",
        ),
        (
            {"kind": "percentOffCategory", "name": "S", "percent": 5, "category": "hats", "needsCoupon": True},
            "CouponRejectedByCondition",
        ),
    ],
)
def test_a_coupon_that_gives_nothing(rule, reason):
    with Shop(seed=seed(rule, coupons=[{"value": "CODE"}])) as shop:
        assert reasons(shop, "CODE", cartItems=[]) == {"CODE": reason}


def test_expiry_and_start_to_the_moment():
    window = {"value": "CODE", "startDate": "2026-06-01T13:00:00Z", "expiryDate": "2026-06-01T14:00:00Z"}
    with Shop(seed=seed(WITH_COUPON, coupons=[window])) as shop:
        shop.clock.advance(minutes=60, microseconds=-1)
        assert reasons(shop, "CODE") == {"CODE": "CouponStartDateInFuture"}
        shop.clock.advance(microseconds=1)
        assert reasons(shop, "CODE") == {"CODE": None}
        shop.clock.now = START + timedelta(hours=2)
        assert reasons(shop, "CODE") == {"CODE": "CouponExpired"}


def test_usage_is_counted_on_close_and_given_back_on_cancel(shop):
    assert reasons(shop, "ONLYONCE", session_id="a") == {"ONLYONCE": None}
    assert reasons(shop, "ONLYONCE", session_id="b") == {"ONLYONCE": None}, "an open session uses nothing up"
    shop.update("a", state="closed")
    assert shop.coupon("ONLYONCE").usage_counter == 1
    assert reasons(shop, "ONLYONCE", session_id="b") == {"ONLYONCE": "CouponLimitReached"}
    shop.update("b", state="closed")
    assert shop.coupon("ONLYONCE").usage_counter == 1
    shop.update("a", state="cancelled")
    assert shop.coupon("ONLYONCE").usage_counter == 0
    assert reasons(shop, "ONLYONCE", session_id="c") == {"ONLYONCE": None}


def test_a_limit_for_each_profile(shop):
    shop.update("a", profileId="p", cartItems=[item()], couponCodes=["ONCE-EACH"], state="closed")
    assert reasons(shop, "ONCE-EACH", session_id="b", profileId="p") == {"ONCE-EACH": "ProfileLimitReached"}
    assert reasons(shop, "ONCE-EACH", session_id="c", profileId="q") == {"ONCE-EACH": None}
    assert shop.coupon("ONCE-EACH", "p").profile_redemption_count == 1
    assert shop.coupon("ONCE-EACH", "q").profile_redemption_count == 0


def test_several_codes_at_once(shop):
    found = reasons(shop, "WELCOME10", "NOPE", "ONLYONCE", "WELCOME10")
    assert found == {"WELCOME10": None, "NOPE": "CouponNotFound", "ONLYONCE": None}
    effects = shop.update().effects
    # A discount replaces an earlier one of the same name, so the cart has it once.
    assert types(effects) == ["acceptCoupon", "acceptCoupon", "setDiscount", "rejectCoupon"]
    found = shop.management.get_application_sessions(1).data[0]
    assert found.total_discounts == 1


def test_there_are_no_referrals(shop):
    (props,) = only(shop.update(cartItems=[item()], referralCode="FRIEND").effects, "rejectReferral")
    assert isinstance(props, RejectReferralEffectProps)
    assert (props.value, props.rejection_reason) == ("FRIEND", "ReferralNotFound")
    assert shop.update(referralCode="").effects == []


def test_a_coupon_for_one_is_given_once_however_many_close_at_once(shop):
    def close(number: int) -> list[str]:
        sent = {"cartItems": [item()], "couponCodes": ["ONLYONCE"], "state": "closed"}
        return types(shop.update(f"race-{number}", **sent).effects)

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(close, range(24)))
    assert sum("acceptCoupon" in result for result in results) == 1
    assert sum("rejectCoupon" in result for result in results) == 23
    assert shop.coupon("ONLYONCE").usage_counter == 1


def test_many_threads_on_one_session_lose_no_update(shop):
    with ThreadPoolExecutor(3) as pool:  # as many as the service takes at once
        list(pool.map(lambda number: shop.update(attributes={f"a{number}": number}), range(40)))
    session = shop.session()
    assert session.update_count == 40
    assert session.attributes == {f"a{number}": number for number in range(40)}
