"""What the sandbox answers besides effects, and how the Management API shows the same sessions."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sandbox_shop import PERCENT, START, Shop, closed_order, item, problem_of, seed

from talon_one import ApplicationSession, Effect
from talon_one.exceptions import BadRequestException, NotFoundException
from talon_one.model import Model

EVERYTHING = [
    "customerSession",
    "customerProfile",
    "coupons",
    "triggeredCampaigns",
    "referral",
    "loyalty",
    "event",
    "awardedGiveaways",
    "ruleFailureReasons",
    "previousReturns",
    "achievements",
]


@pytest.fixture
def shop():
    with Shop() as shop:
        yield shop


def test_without_response_content_there_are_effects_only(shop):
    answer = shop.update(profileId="p", cartItems=[item()])
    assert set(answer.to_dict(serialize=True)) == {"effects", "createdCoupons", "createdReferrals"}


@pytest.mark.parametrize("name", EVERYTHING)
def test_each_response_content(shop, name):
    answer = shop.update(content=[name], profileId="p", couponCodes=["WELCOME10"], cartItems=[item()])
    extra = set() if name == "referral" else {name}  # there are no referrals here
    assert set(answer.to_dict(serialize=True)) == {"effects", "createdCoupons", "createdReferrals"} | extra
    assert answer.validate() == []


def test_events_are_named_after_what_happened(shop):
    def event(**session):
        return shop.update(content=["event"], **session).event.type

    assert event(cartItems=[item()]) == "talon_session_created"
    assert event() == "talon_session_updated"
    assert event(state="closed") == "talon_session_closed"
    assert event(state="cancelled") == "talon_session_revoked"
    shop.update("s2")
    assert shop.update("s2", ["event"], state="cancelled").event.type == "talon_session_cancelled"


def test_events_name_the_points_that_were_booked(shop):
    def booked(**session):
        event = shop.update("s", ["event"], **session).event
        entries = [
            (entry.profile_id, entry.loyalty_program_id, entry.event_id == event.id, entry.reason, entry.amount)
            for entry in event.ledger_entries
        ]
        assert event.validate() == []
        return entries

    assert booked(profileId="p", cartItems=[item(30.4)]) == [], "an open session books nothing"
    assert booked(state="closed") == [("p", 1, True, "Club points", 30)], "in whole points, as the contract has them"
    shop.integration.reopen_customer_session("s")
    assert booked(state="closed", cartItems=[item(20)]) == [("p", 1, True, "Club points", 20)]
    assert booked(state="cancelled") == [("p", 1, True, "Club points", -20)]
    entries = shop.update("other", ["event"], profileId="p", cartItems=[item()], state="closed").event.ledger_entries
    assert [entry.id for entry in entries] == [5], "numbers of their own"


@pytest.mark.parametrize(
    ("sent", "coupon", "referral"),
    [
        ({"couponCodes": ["WELCOME10"]}, None, None),
        ({"couponCodes": ["WELCOME10", "LAST-YEAR", "RESERVED"]}, (1, 5, "CouponExpired"), None),
        ({"couponCodes": ["HALF-OFF"]}, (3, 8, "CouponRejectedByCondition"), None),
        ({"couponCodes": ["OLD-DEAL"]}, (5, 9, "CouponPartOfNotRunningCampaign"), None),
        (
            {"couponCodes": ["NO-SUCH"], "referralCode": "FRIEND"},
            (-1, 0, "CouponNotFound"),
            (-1, 0, "ReferralNotFound"),
        ),
    ],
)
def test_events_say_why_a_code_was_rejected(shop, sent, coupon, referral):
    meta = shop.update(content=["event"], profileId="p", cartItems=[item()], **sent).event.meta
    found = meta.coupon_rejection_reason
    assert (found and (found.campaign_id, found.coupon_id, found.reason)) == coupon
    found = meta.referral_rejection_reason
    assert (found and (found.campaign_id, found.referral_id, found.reason)) == referral


def test_a_reason_that_the_contract_has_no_word_for_is_left_out_of_the_event(shop):
    shop.update("first", couponCodes=["ONLYONCE"], cartItems=[item()], state="closed")
    answer = shop.update(content=["event"], couponCodes=["ONLYONCE"], cartItems=[item()])
    assert answer.effects[-1].props["rejectionReason"] == "CouponLimitReached"
    assert answer.event.meta.coupon_rejection_reason is None


def test_a_coupon_is_listed_once(shop):
    codes = ["WELCOME10", "ONLYONCE", "WELCOME10"]
    coupons = shop.update(content=["coupons"], cartItems=[item()], couponCodes=codes).coupons
    assert [coupon.value for coupon in coupons] == ["WELCOME10", "ONLYONCE"]


@pytest.mark.parametrize("other", ["triggeredCampaigns", "ruleFailureReasons"])
def test_campaign_eligibility_goes_without_what_says_the_same(shop, other):
    with pytest.raises(BadRequestException) as raised:
        shop.update(content=[other, "campaignEligibility"], dry=True)
    assert problem_of(raised) == ("Invalid", "/responseContent")


def test_eligibility_tells_of_rules_whose_discount_was_replaced():
    with Shop(seed=seed(PERCENT, {**PERCENT, "percent": 20})) as shop:
        answer = shop.update(content=["campaignEligibility"], dry=True, cartItems=[item()])
    (campaign,) = answer.campaign_eligibility
    assert [[one.passed for one in rule.eligibility] for rule in campaign.rules] == [[True], [True]]


def test_campaign_eligibility(shop):
    sent = {"couponCodes": ["HALF-OFF"], "cartItems": [item(100)]}
    eligible = shop.update(content=["campaignEligibility"], dry=True, **sent).campaign_eligibility
    assert [campaign.name for campaign in eligible[:4]] == ["Welcome", "Shoe sale", "Big carts", "Club"]
    assert not any(campaign.eligibility[0].passed for campaign in eligible)
    details = eligible[2].rules[1].eligibility[0].details
    assert (details.failure_code, details.coupon_value, details.condition_index) == ("CONDITION_NOT_MET", "HALF-OFF", 1)
    assert eligible[3].rules[0].eligibility[0].details.failure_code == "EFFECT_FAILED"
    with pytest.raises(BadRequestException) as raised:
        shop.update(content=["campaignEligibility"], **sent)
    assert problem_of(raised)[1] == "/responseContent"


def test_eligibility_tells_coupons_apart(shop):
    codes = ["WELCOME10", "ONLYONCE", "HALF-OFF"]
    answer = shop.update(content=["campaignEligibility"], dry=True, couponCodes=codes, cartItems=[item(400)])
    rules = {rule.title: rule.eligibility for campaign in answer.campaign_eligibility for rule in campaign.rules}
    outcomes = {title: [(one.coupon_code, one.passed) for one in found] for title, found in rules.items()}
    expected = {
        "10% off the cart": [("WELCOME10", True), ("ONLYONCE", True)],
        "5% off big carts": [(None, True)],
        "Half off huge carts": [("HALF-OFF", False)],
    }
    assert outcomes == {title: expected.get(title, [(None, False)]) for title in outcomes}
    assert expected.keys() < outcomes.keys()


def test_answers_hold_nothing_that_the_contract_does_not_name(shop):
    codes = ["WELCOME10", "HALF-OFF", "ONCE-EACH", "LAST-YEAR", "NO-SUCH", "OLD-DEAL"]
    cart = [item(150, 2, "shoes", attributes={"a": 1}, additionalCosts={"gift": {"price": 1}}), item(3)]
    sent = {
        "profileId": "p",
        "cartItems": cart,
        "couponCodes": codes,
        "referralCode": "FRIEND",
        "additionalCosts": {"shipping": {"price": 5}},
        "attributes": {"a": 1},
        "storeIntegrationId": "store",
    }
    of_returns = [name for name in EVERYTHING if name not in ("awardedGiveaways", "ruleFailureReasons", "achievements")]
    answers = [
        shop.update(content=["campaignEligibility"], dry=True, **sent),
        shop.update(content=EVERYTHING, **sent),
        shop.update(content=EVERYTHING, state="closed"),
        shop.integration.reopen_customer_session("s1"),
        shop.update(content=EVERYTHING, state="closed"),
        shop.returned({"position": 0, "quantity": 1}, content=of_returns),
        shop.integration.get_customer_session("s1"),
        shop.management.get_application_session(1, shop.session().id),
        shop.management.get_application_sessions(1),
        shop.management.get_campaigns(1),
        shop.management.get_campaign(1, 1),
        shop.management.get_coupons_without_total_count(1, 1),
        shop.update(content=EVERYTHING, state="cancelled"),
    ]
    assert [name for answer in answers for name in unnamed(answer)] == []


def unnamed(value):
    """`Model.field` of each field, however deep, that a model does not have."""
    if isinstance(value, Model):
        for wire in value.to_dict(serialize=True):
            if wire in value._by_wire:
                yield from unnamed(getattr(value, value._by_wire[wire].name))
            else:
                yield f"{type(value).__name__}.{wire}"
        if isinstance(value, Effect):
            assert value.typed_props is not None
            yield from unnamed(value.typed_props)
    elif isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from unnamed(one)


# -- the Management API's view -------------------------------------------------------------------


def test_the_same_session_as_application_session(shop):
    cart = [item(10, 2, "shoes"), item(80)]
    shop.update(
        profileId="p", couponCodes=["WELCOME10"], cartItems=cart, attributes={"a": 1}, storeIntegrationId="store"
    )
    session = shop.session()
    found = shop.management.get_application_session(1, session.id)
    assert isinstance(found, ApplicationSession)
    assert found.validate() == []
    assert (found.id, found.integration_id, found.application_id) == (session.id, "s1", 1)
    assert (found.profile_id, found.profileintegrationid) == (2, "p")
    assert (found.coupon, found.referral, found.state) == ("WELCOME10", "", "open")
    assert found.cart_items == session.cart_items
    assert (found.total, found.total_discounts, found.discounts) == (100, 14, {})
    assert (found.attributes, found.store_integration_id) == ({"a": 1}, "store")
    anonymous = shop.update("anonymous", ["customerSession"]).customer_session
    unknown = shop.management.get_application_session(1, anonymous.id)
    assert (unknown.profile_id, unknown.profileintegrationid, unknown.coupon) == (None, None, "")


def test_lists_of_sessions(shop):
    codes = {"Alpha": ["WELCOME10"], "beta": ["X-1", "WELCOME10"], "gamma": []}
    for index, (name, coupons) in enumerate(codes.items()):
        shop.update(name, profileId=f"p{index}", cartItems=[item(10 + index)], couponCodes=coupons)
        shop.clock.advance(hours=1)
    shop.update("beta", state="closed")

    def found(**filters):
        return [session.integration_id for session in shop.management.get_application_sessions(1, **filters).data]

    assert found() == ["Alpha", "beta", "gamma"]
    assert found(state="closed") == ["beta"]
    assert found(coupon="WELCOME10") == ["Alpha", "beta"]
    assert found(coupon="come") == []
    assert found(coupon="come", partial_match=True) == ["Alpha", "beta"]
    assert found(profile="p2") == ["gamma"]
    assert found(integration_id="alpha") == []
    assert found(integration_id="LPH", partial_match=True) == ["Alpha"]
    assert found(created_after=START) == ["beta", "gamma"]
    assert found(created_before=START + timedelta(hours=2)) == ["Alpha", "beta"]
    assert found(sort="-total") == ["gamma", "beta", "Alpha"]
    assert found(page_size=2) == ["Alpha", "beta"]
    assert found(page_size=2, skip=2) == ["gamma"]
    assert shop.management.get_application_sessions(1, page_size=2).has_more is True
    assert shop.management.get_application_sessions(1, page_size=3).has_more is False
    # The service adds up discounts only where one session is answered.
    assert [session.total_discounts for session in shop.management.get_application_sessions(1).data] == [0, 0, 0]
    assert shop.management.get_application_sessions(1, state="closed").data[0].total_discounts == 1.1


@pytest.mark.parametrize("texts", [{}, {"coupon": "WELC", "profile": "alice"}, {"coupon": "WE", "profile": "al"}])
@pytest.mark.parametrize("partial", [True, False, None])
def test_a_part_is_looked_for_in_one_text(shop, texts, partial):
    """The contract: it is used with only one text filter."""
    shop.update()
    if not partial:
        shop.management.get_application_sessions(1, partial_match=partial, **texts)
        return
    with pytest.raises(BadRequestException) as raised:
        shop.management.get_application_sessions(1, partial_match=partial, state="open", **texts)
    assert problem_of(raised) == ("Invalid", "partialMatch")


@pytest.mark.parametrize(("text", "expected"), [("", []), ("a", []), ("ab", ["ab"]), ("abc", ["abc", "xabcx"])])
def test_a_text_under_three_characters_must_match_whole(shop, text, expected):
    for session_id in ("ab", "abc", "xabcx"):
        shop.update(session_id=session_id)
    found = shop.management.get_application_sessions(1, partial_match=True, integration_id=text)
    assert [session.integration_id for session in found.data] == expected


SESSIONS = {  # in the order of their ids
    "b": {"profileId": "zoe", "couponCodes": ["ONE", "TWO"], "storeIntegrationId": "north", "cartItems": [item(9)]},
    "c": {"referralCode": "FRIEND", "cartItems": [item(400, 1, "shoes")]},
    "a": {"profileId": "ann", "couponCodes": ["LAST"], "cartItems": [item(10, 1, "shoes")]},
    **{f"x{number}": {"profileId": f"p{number}"} for number in range(9)},  # profiles 3 to 11, which as text go before 2
}
EMPTY = [f"x{number}" for number in range(9)]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("id", ["b", "c", "a", *EMPTY]),
        ("integrationId", ["a", "b", "c", *EMPTY]),
        ("profileId", ["c", "b", "a", *EMPTY]),
        ("profileintegrationid", ["c", "a", *EMPTY, "b"]),
        ("coupon", ["c", *EMPTY, "a", "b"]),
        ("referral", ["b", "a", *EMPTY, "c"]),
        ("storeIntegrationId", ["c", "a", *EMPTY, "b"]),
        ("total", [*EMPTY, "b", "a", "c"]),
        ("totalDiscounts", ["b", "c", "a", *EMPTY]),  # which are all 0 in a list
        *((name, None) for name in ("updateCount", "firstSession", "updated", "couponCodes", "cartItems", "-", "--id")),
    ],
)
def test_sessions_are_sorted_by_what_is_shown_of_them(shop, field, expected):
    for name, session in SESSIONS.items():
        shop.update(name, **session)
    if expected is None:
        with pytest.raises(BadRequestException) as raised:
            shop.management.get_application_sessions(1, sort=field)
        assert problem_of(raised) == ("Invalid", "sort")
        return
    found = shop.management.get_application_sessions(1, sort=field).data
    assert [session.integration_id for session in found] == expected
    found = shop.management.get_application_sessions(1, sort=f"-{field}").data
    values = [getattr(session, ApplicationSession._by_wire[field].name) for session in found]
    present = [value for value in values if value is not None]
    assert present == sorted(present, reverse=True) == values[: len(present)]


def test_the_discounts_of_many_units_add_up(shop):
    shop.update(cartItems=[item(0.05, 2500, "shoes")])
    assert shop.management.get_application_session(1, 1).total_discounts == 25
    assert shop.management.get_application_sessions(1).data[0].total_discounts == 25


def test_moments_are_sorted_as_moments(shop):
    for name in ("a", "b", "c"):  # 12:00:00Z, 12:00:00.500000Z, 12:00:01Z: as texts, b would come first
        shop.update(name)
        shop.clock.advance(milliseconds=500)
    for sort, expected in (("created", ["a", "b", "c"]), ("-created", ["c", "b", "a"])):
        found = shop.management.get_application_sessions(1, sort=sort).data
        assert [session.integration_id for session in found] == expected


def test_campaigns_and_coupons(shop):
    campaigns = shop.management.get_campaigns(1)
    assert campaigns.total_result_size == len(campaigns.data) == 15
    assert [campaign.name for campaign in shop.management.get_campaigns(1, campaign_state="disabled").data] == [
        "Last season"
    ]
    assert shop.management.get_campaign(1, 2).name == "Shoe sale"
    closed_order(shop)
    coupons = shop.management.get_coupons_without_total_count(1, 1, value="welcome")
    assert [(coupon.value, coupon.usage_counter) for coupon in coupons.data] == [("WELCOME10", 1)]


@pytest.mark.parametrize(
    "call",
    [
        lambda shop: shop.session("none"),
        lambda shop: shop.management.get_application_session(1, 99),
        lambda shop: shop.management.get_application_session(2, 1),
        lambda shop: shop.management.get_application_sessions(2),
        lambda shop: shop.management.get_campaign(1, 99),
    ],
)
def test_what_is_not_there(shop, call):
    shop.update()
    with pytest.raises(NotFoundException) as raised:
        call(shop)
    assert raised.value.data.status_code == 404
    assert raised.value.data.message
