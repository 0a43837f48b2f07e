"""Coupons and referrals: when they are accepted, and each reason for which they are not (domain-facts 2.3)."""

from __future__ import annotations

import pytest
from worlds import (
    COUPON,
    FALSE,
    REFERRAL,
    TRUE,
    Memory,
    budget,
    campaign,
    coupon,
    discount,
    item,
    notify,
    profile,
    props,
    redeem,
    referral,
    rejections,
    run,
    tree,
    types,
    values,
    world,
)

from talon_one.sandbox.engine.world import Counter

LATER, EARLIER, NOW_TEXT = "2026-07-01T00:00:00Z", "2026-05-01T00:00:00Z", "2026-06-03T12:00:00Z"
OFF = [COUPON, discount(5)]
ONE_EACH = {"action": "redeemCoupon", "limit": 1, "entities": ["Profile"]}


def used(owner, owner_id, action="redeemCoupon", *entities, amount=1):
    return {Counter(owner, owner_id, action, "", None, entities): amount}


def with_coupon(made=None, facts=None, campaigns=(), **more):
    """Evaluate a session with the coupon CODE-1."""
    given = {"coupons": [made or coupon()], **(facts or {})}
    return run(
        world(*(campaigns or [campaign(OFF)]), **{"cart": [item(20)], "couponCodes": ["CODE-1"], **more}),
        Memory(**given),
    )


def test_a_coupon_that_is_accepted():
    """domain-facts 2.5: acceptCoupon first, and every effect names the coupon."""
    evaluation = with_coupon()
    assert types(evaluation) == ["acceptCoupon", "setDiscount"]
    assert [effect["triggeredByCoupon"] for effect in evaluation.effects] == [21, 21]
    assert props(evaluation, "acceptCoupon") == [{"value": "CODE-1"}]


def test_accepting_comes_before_the_other_effects_of_the_rule():
    """rules.md d"""
    evaluation = with_coupon(campaigns=[campaign([notify("first")], [discount(5), COUPON])])
    assert types(evaluation) == ["showNotification", "acceptCoupon", "setDiscount"]


def test_a_coupon_that_is_only_checked():
    """rules.md c2: redeem false: only checked."""
    evaluation = with_coupon(campaigns=[campaign([{**COUPON, "redeem": False}, discount(5)])])
    assert types(evaluation) == ["setDiscount"]
    assert evaluation.uses == []


@pytest.mark.parametrize(
    ("made", "facts", "more", "reason"),
    [
        ({}, {}, {}, None),
        ({}, {"coupons": []}, {}, "CouponNotFound"),
        ({}, {}, {"campaigns": [campaign(OFF, state="disabled")]}, "CouponPartOfNotRunningCampaign"),
        ({}, {}, {"campaigns": [campaign(OFF, startTime=LATER)]}, "CouponPartOfNotRunningCampaign"),
        ({}, {}, {"campaigns": [campaign(OFF, endTime=EARLIER)]}, "CouponPartOfNotRunningCampaign"),
        # contract, RejectCouponEffectProps: archived ones are not in the evaluation
        ({}, {}, {"campaigns": [campaign(OFF, state="archived")]}, "CouponPartOfNotTriggeredCampaign"),
        ({"startDate": LATER}, {}, {}, "CouponStartDateInFuture"),
        ({"startDate": NOW_TEXT}, {}, {}, None),
        ({"expiryDate": EARLIER}, {}, {}, "CouponExpired"),
        ({"expiryDate": NOW_TEXT}, {}, {}, "CouponExpired"),
        ({"expiryDate": LATER}, {}, {}, None),
        ({"recipientIntegrationId": "q"}, {}, {}, "CouponRecipientDoesNotMatch"),
        ({"recipientIntegrationId": "p"}, {}, {}, None),
        ({"recipientIntegrationId": ""}, {}, {}, None),
        # domain-facts 5: without a profile, CouponRecipientDoesNotMatch
        ({"recipientIntegrationId": "q"}, {}, {"profileId": ""}, "CouponRecipientDoesNotMatch"),
        ({"isReservationMandatory": True}, {}, {"profileId": ""}, "ProfileRequired"),
        ({"isReservationMandatory": True}, {}, {}, "CouponReservationRequired"),
        ({"isReservationMandatory": True}, {"reservations": [("CODE-1", "p")]}, {}, None),
        ({"isReservationMandatory": True, "implicitlyReserved": True}, {}, {}, None),
        ({"usageLimit": 2, "usageCounter": 2}, {}, {}, "CouponLimitReached"),
        ({"usageLimit": 2, "usageCounter": 1}, {}, {}, None),
        ({"usageLimit": 0, "usageCounter": 9}, {}, {}, None),
        ({"discountLimit": 10, "discountCounter": 10}, {}, {}, "CouponLimitReached"),
        ({"discountLimit": 10, "discountCounter": 5}, {}, {}, None),
        (
            {"limits": [ONE_EACH]},
            {"counters": used("coupon", 21, "redeemCoupon", ("Profile", "p"))},
            {},
            "ProfileLimitReached",
        ),
        ({"limits": [ONE_EACH]}, {"counters": used("coupon", 21, "redeemCoupon", ("Profile", "q"))}, {}, None),
        ({"limits": [ONE_EACH]}, {}, {"profileId": ""}, "ProfileRequired"),
        ({"limits": [budget("redeemCoupon", 1)]}, {"counters": used("coupon", 21)}, {}, "CouponLimitReached"),
        (
            {},
            {"counters": used("campaign", 1)},
            {"campaigns": [campaign(OFF, budgets=[budget("redeemCoupon", 1)])]},
            "CampaignLimitReached",
        ),
        (
            {},
            {"counters": used("campaign", 1, "redeemCoupon", ("Profile", "p"))},
            {"campaigns": [campaign(OFF, budgets=[budget("redeemCoupon", 1, "Profile")])]},
            "ProfileLimitReached",
        ),
        (
            {},
            {"counters": used("campaign", 1, "redeemCoupon", ("Coupon", "CODE-1"))},
            {"campaigns": [campaign(OFF, budgets=[budget("redeemCoupon", 1, "Coupon")])]},
            "CouponLimitReached",
        ),
        ({}, {}, {"campaigns": [campaign(OFF, budgets=[budget("redeemCoupon", 0)])]}, "CampaignLimitReached"),
        ({}, {}, {"campaigns": [campaign([COUPON, FALSE])]}, "CouponRejectedByCondition"),
        # contract: CouponRejectedByCondition also where no rule checks the code
        ({}, {}, {"campaigns": [campaign(discount(5))]}, "CouponRejectedByCondition"),
        ({}, {}, {"campaigns": [campaign([COUPON, redeem(5)])]}, "EffectCouldNotBeApplied"),
        ({}, {}, {"campaigns": [campaign(OFF, budgets=[budget("setDiscount", 1)])]}, "EffectCouldNotBeApplied"),
        ({}, {}, {"campaigns": [campaign([COUPON, FALSE], OFF)]}, None),
        # the order of the tests (rules.md a6, choice): the code itself, then its limits, then the campaign's
        ({"expiryDate": EARLIER, "usageLimit": 1, "usageCounter": 1}, {}, {}, "CouponExpired"),
        (
            {"usageLimit": 1, "usageCounter": 1},
            {},
            {"campaigns": [campaign(OFF, budgets=[budget("redeemCoupon", 0)])]},
            "CouponLimitReached",
        ),
        ({"expiryDate": EARLIER}, {}, {"campaigns": [campaign([FALSE, COUPON])]}, "CouponExpired"),
    ],
)
def test_reasons_for_coupons(made, facts, more, reason):
    assert rejections(with_coupon(coupon(**made), facts, **more)) == {"CODE-1": reason}


@pytest.mark.parametrize(
    ("blocks", "indices"),
    [
        ([COUPON, TRUE, FALSE], {"conditionIndex": 2}),
        ([COUPON, notify(), redeem(5)], {"effectIndex": 1}),
    ],
)
def test_a_rejection_tells_what_failed(blocks, indices):
    (effect,) = with_coupon(campaigns=[campaign([notify("other")], blocks)]).effects[1:]
    assert (effect["ruleIndex"], effect["triggeredByCoupon"]) == (1, 21)
    found = effect["props"]
    assert {name: found[name] for name in found if name.endswith("Index")} == indices
    assert found["details"]


def test_what_is_not_found_belongs_to_no_campaign():
    """rules.md a1: campaignId is -1 on effects that belong to no campaign."""
    (effect,) = with_coupon(facts={"coupons": []}).effects
    assert (effect["campaignId"], effect["rulesetId"]) == (-1, 0)
    assert "triggeredByCoupon" not in effect


@pytest.mark.parametrize(
    ("how", "code", "reason"),
    [
        ("sensitive", "Code-1", "CouponNotFound"),
        (None, "Code-1", "CouponNotFound"),
        ("insensitive-uppercase", "Code-1", None),
        ("insensitive-lowercase", "Code-1", "CouponNotFound"),
    ],
)
def test_case_of_codes(how, code, reason):
    """domain-facts 5: codes are stored in the Application's case, and compared in it."""
    application = {"caseSensitivity": how} if how else {}
    evaluation = with_coupon(couponCodes=[code], application=application)
    assert [*rejections(evaluation).values()] == [reason]


def test_a_campaign_is_evaluated_for_each_of_its_codes():
    """rules.md a1: once for each code; rules without a coupon condition only once, for the first."""
    coupons = [coupon("CODE-1", 21), coupon("CODE-2", 22), coupon("OLD-ONE", 23, expiryDate=EARLIER)]
    made = campaign([COUPON, notify("{{$Coupon.Value}}")], [notify("hello {{$Coupon.Value}}")])
    evaluation = run(world(made, cart=[item()], couponCodes=["CODE-1", "OLD-ONE", "CODE-2"]), Memory(coupons=coupons))
    assert [one["title"] for one in props(evaluation, "showNotification")] == ["CODE-1", "hello CODE-1", "CODE-2"]
    assert rejections(evaluation) == {"CODE-1": None, "CODE-2": None, "OLD-ONE": "CouponExpired"}
    assert [effect.get("triggeredByCoupon") for effect in evaluation.effects[:4]] == [21, 21, None, 22]
    (failure,) = evaluation.failures
    assert (failure["couponID"], failure["couponValue"], failure["conditionIndex"]) == (23, "OLD-ONE", 0)


def test_rules_that_do_not_check_a_coupon_do_nothing_with_it():
    made = campaign([COUPON, discount(5, partial=True)], [discount(7, name="other")])
    evaluation = with_coupon(coupon(discountLimit=3), campaigns=[made])
    assert values(evaluation) == [3, 7]
    assert evaluation.coupon_discounts == {"CODE-1": 3}


def test_codes_of_one_session_share_a_budget():
    """The second code finds the budget used up by the first, though nothing is booked yet."""
    coupons = [coupon("CODE-1", 21), coupon("CODE-2", 22)]
    made = campaign(OFF, budgets=[budget("redeemCoupon", 1)])
    evaluation = run(world(made, cart=[item()], couponCodes=["CODE-1", "CODE-2"]), Memory(coupons=coupons))
    assert rejections(evaluation) == {"CODE-1": None, "CODE-2": "CampaignLimitReached"}


def test_a_code_that_is_sent_twice_counts_once():
    evaluation = with_coupon(
        couponCodes=["CODE-1", "CODE-1"], campaigns=[campaign(OFF, budgets=[budget("redeemCoupon", 9)])]
    )
    assert types(evaluation) == ["acceptCoupon", "setDiscount"]
    assert [use.amount for use in evaluation.uses] == [1]


def test_two_rules_that_accept_a_code_redeem_it_once():
    made = campaign(OFF, [COUPON, notify()], budgets=[budget("redeemCoupon", 1)])
    evaluation = with_coupon(campaigns=[made])
    assert types(evaluation) == ["acceptCoupon", "setDiscount", "showNotification"]
    assert [use.amount for use in evaluation.uses] == [1]


# -- discount limits -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("partial", "expected", "discounted"),
    [(True, [(3, 5)], {"CODE-1": 3}), (False, [], {})],
)
def test_a_coupon_of_which_less_is_left(partial, expected, discounted):
    made = coupon(discountLimit=10, discountCounter=7)
    evaluation = with_coupon(made, campaigns=[campaign([COUPON, discount(5, partial=partial)])])
    assert [(one["value"], one["desiredValue"]) for one in props(evaluation, "setDiscount")] == expected
    assert evaluation.coupon_discounts == discounted


# -- excluded campaigns --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"evaluable": frozenset([2])}, "CampaignNotInEvaluationSet"),
        ({"campaigns": [campaign(OFF, state="archived")]}, "CampaignNotInEvaluationSet"),
        ({"campaigns": [campaign(OFF, linkedStoreIds=[3])]}, "CampaignNotInEvaluationSet"),
        ({"campaigns": [campaign(OFF, targetedAudienceIds=[3])]}, "CampaignNotInEvaluationSet"),
        (
            {"campaigns": [campaign(OFF), campaign(discount(9), number=2)], "tree": tree("highestDiscount", 1, 2)},
            "CampaignGaveLowerDiscount",
        ),
        (
            {"campaigns": [campaign(OFF), campaign(discount(1), number=2)], "tree": tree("lowestDiscount", 1, 2)},
            "CampaignGaveLowerDiscount",
        ),
        (
            {"campaigns": [campaign(OFF), campaign(discount(1), number=2)], "tree": tree("listOrder", 2, 1)},
            "CampaignIsNotFirst",
        ),
    ],
)
def test_why_a_campaign_was_left_out(more, reason):
    """contract, RejectCouponEffectProps.campaignExclusionReason"""
    evaluation = with_coupon(**more)
    (found,) = props(evaluation, "rejectCoupon")
    assert (found["rejectionReason"], found["campaignExclusionReason"]) == ("CouponPartOfNotTriggeredCampaign", reason)
    assert "acceptCoupon" not in types(evaluation)


def test_evaluable_campaigns_may_be_disabled():
    """domain-facts 1.4"""
    evaluation = with_coupon(campaigns=[campaign(OFF, state="disabled")], evaluable=frozenset([1]))
    assert rejections(evaluation) == {"CODE-1": None}


# -- referrals -----------------------------------------------------------------------------------

FRIENDS = [REFERRAL, discount(5)]


@pytest.mark.parametrize(
    ("made", "facts", "more", "reason"),
    [
        ({}, {}, {}, None),
        ({}, {"referrals": []}, {}, "ReferralNotFound"),
        ({}, {}, {"campaigns": [campaign(FRIENDS, state="disabled")]}, "ReferralPartOfNotRunningCampaign"),
        ({}, {}, {"campaigns": [campaign(FRIENDS, state="archived")]}, "ReferralPartOfNotTriggeredCampaign"),
        ({"startDate": LATER}, {}, {}, "ReferralStartDateInFuture"),
        ({"expiryDate": EARLIER}, {}, {}, "ReferralExpired"),
        ({}, {}, {"advocate": None}, "AdvocateNotFound"),
        ({}, {}, {"profileId": ""}, "ReferralRecipientDoesNotMatch"),
        ({}, {}, {"profileId": "adam"}, "ReferralRecipientIdSameAsAdvocate"),
        ({"friendProfileIntegrationId": "q"}, {}, {}, "ReferralRecipientDoesNotMatch"),
        ({"friendProfileIntegrationId": "p"}, {}, {}, None),
        ({}, {"referred_profiles": [(1, "p")]}, {}, "ReferralCustomerAlreadyReferred"),
        ({"usageLimit": 1, "usageCounter": 1}, {}, {}, "ReferralLimitReached"),
        ({}, {}, {"campaigns": [campaign(FRIENDS, budgets=[budget("redeemReferral", 0)])]}, "CampaignLimitReached"),
        (
            {},
            {"counters": used("campaign", 1, "redeemReferral", ("Profile", "p"))},
            {"campaigns": [campaign(FRIENDS, budgets=[budget("redeemReferral", 1, "Profile")])]},
            "ProfileLimitReached",
        ),
        (
            {},
            {},
            {"campaigns": [campaign(FRIENDS, budgets=[budget("redeemReferral", 0, "Referral")])]},
            "ReferralLimitReached",
        ),
        ({}, {}, {"campaigns": [campaign([REFERRAL, FALSE])]}, "ReferralRejectedByCondition"),
        ({}, {}, {"campaigns": [campaign(discount(1))]}, "ReferralRejectedByCondition"),
        ({}, {}, {"campaigns": [campaign([REFERRAL, redeem(5)])]}, "EffectCouldNotBeApplied"),
        (
            {},
            {},
            {"campaigns": [campaign(FRIENDS), campaign(discount(9), number=2)], "tree": tree("listOrder", 2, 1)},
            "ReferralPartOfNotTriggeredCampaign",
        ),
    ],
)
def test_reasons_for_referrals(made, facts, more, reason):
    given = {"referrals": [referral(**made)], **facts}
    session = {"cart": [item(20)], "referralCode": "FRIEND", "advocate": profile("adam", 8), **more}
    evaluation = run(world(*session.pop("campaigns", [campaign(FRIENDS)]), **session), Memory(**given))
    assert rejections(evaluation) == {"FRIEND": reason}
    if reason is None:
        assert types(evaluation) == ["acceptReferral", "setDiscount"]


def test_a_rule_that_fails_names_the_referral():
    given = Memory(referrals=[referral()])
    evaluation = run(
        world(campaign([REFERRAL, FALSE]), cart=[item()], referralCode="FRIEND", advocate=profile("adam")), given
    )
    (failure,) = evaluation.failures
    assert (failure["referralID"], failure["referralValue"]) == (31, "FRIEND")


def test_every_reason_of_the_facts_is_shown_here():
    """domain-facts 2.3: the literals."""
    coupons = {case[3] for case in test_reasons_for_coupons.pytestmark[0].args[1]} - {None}
    assert coupons == {
        *("CampaignLimitReached", "CouponExpired", "CouponLimitReached", "CouponNotFound"),
        *("CouponPartOfNotRunningCampaign", "CouponPartOfNotTriggeredCampaign", "CouponRecipientDoesNotMatch"),
        *("CouponRejectedByCondition", "CouponReservationRequired", "CouponStartDateInFuture"),
        *("EffectCouldNotBeApplied", "ProfileLimitReached", "ProfileRequired"),
    }
    referrals = {case[3] for case in test_reasons_for_referrals.pytestmark[0].args[1]} - {None}
    assert referrals == {
        *("AdvocateNotFound", "CampaignLimitReached", "EffectCouldNotBeApplied", "ProfileLimitReached"),
        *("ReferralCustomerAlreadyReferred", "ReferralExpired", "ReferralLimitReached", "ReferralNotFound"),
        *("ReferralPartOfNotRunningCampaign", "ReferralPartOfNotTriggeredCampaign", "ReferralRecipientDoesNotMatch"),
        *("ReferralRecipientIdSameAsAdvocate", "ReferralRejectedByCondition", "ReferralStartDateInFuture"),
    }
