"""A customer who is deleted is gone, in all that the sandbox keeps (the contract's `delete_customer_data`)."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator

import pytest

from talon_one.exceptions import NotFoundException
from talon_one.sandbox import Sandbox

PROGRAM, CARDS = {"id": 1, "name": "", "title": ""}, 2
POINTS = {"type": "awardLoyaltyPoints", "name": "Points", "program": PROGRAM, "recipient": "Current", "subledger": ""}
RULE = [
    {"type": "checkCoupon", "redeem": True},
    {"type": "checkReferral", "redeem": True},
    {**POINTS, "target": {"type": "cart"}, "value": 50},
    {"type": "awardGiveaway", "giveawayPool": {"id": 1, "name": ""}, "profile": "Current"},
    {
        "type": "updateAchievementProgress",
        "operator": "increaseBy",
        "value": "1",
        "achievement": {"id": 1, "name": "", "title": "", "target": 5},
    },
]
SEED: Dict[str, Any] = {
    "loyaltyPrograms": [
        {"id": 1, "name": "club", "tiers": [{"name": "Gold", "minPoints": 40}], "tiersExpireIn": "1Y"},
        {"id": CARDS, "name": "cards", "cardBased": True},
    ],
    "giveawayPools": [{"id": 1, "name": "Gifts", "codes": ["gift-1", "gift-2"]}],
    "achievements": [{"id": 1, "campaignId": 1, "name": "orders", "target": 5}],
    "audiences": [{"id": 1, "name": "Riders"}],
    "campaigns": [
        {
            "id": 1,
            "name": "One",
            "coupons": [{"value": "CODE", "usageLimit": 3}, {"value": "KEPT"}],
            "referrals": [
                {"code": "FROM-ANNA", "advocateProfileIntegrationId": "anna", "usageLimit": 3},
                {"code": "FROM-BEN", "advocateProfileIntegrationId": "ben"},
            ],
            "ruleset": {"promotionRules": [{"title": "All", "blocks": RULE}]},
        }
    ],
}


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """Ben has ordered, and has one of everything."""
    with Sandbox(seed=SEED) as box:
        integration = box.integration_api()
        integration.update_customer_profile_v2("anna", {})
        changes = {"attributes": {"Name": "Ben"}, "audiencesChanges": {"adds": [1], "deletes": []}}
        integration.update_customer_profile_v2("ben", changes)
        integration.generate_loyalty_card(CARDS, {"cardIdentifier": "CARD-1", "customerProfileIds": ["ben"]})
        integration.create_coupon_reservation("KEPT", {"integrationIDs": ["ben"]})
        order(box, "s1", "ben", attributes={"note": "for Ben"}, identifiers=["ben@example.org"])
        yield box


def order(box: Sandbox, name: str, profile: str, **more: Any) -> Any:
    codes = {"couponCodes": ["CODE"], "referralCode": "FROM-ANNA"}
    cart = [{"sku": "a", "price": 10, "quantity": 1}]
    sent = {"profileId": profile, "cartItems": cart, "state": "closed", **codes, **more}
    return box.integration_api().update_customer_session_v2(name, {"customerSession": sent})


def inventory(box: Sandbox, profile: str) -> Any:
    sections = ("profile", "referrals", "coupons", "loyalty", "giveaways", "achievements")
    return box.integration_api().get_customer_inventory(profile, **dict.fromkeys(sections, True))


def test_who_comes_again_under_the_same_id_has_nothing(box: Sandbox) -> None:
    before = inventory(box, "ben")
    assert before.loyalty.programs["1"].ledger.current_tier.name == "Gold"
    assert (len(before.giveaways), len(before.achievements), len(before.coupons)) == (1, 1, 2)
    box.integration_api().delete_customer_data("ben")
    with pytest.raises(NotFoundException):
        inventory(box, "ben")
    box.integration_api().update_customer_profile_v2("ben", {})
    after = inventory(box, "ben")
    assert (after.loyalty.programs, after.giveaways, after.achievements, after.coupons) == ({}, [], [], [])
    assert after.profile.attributes == {}
    assert [one.referred_customers for one in inventory(box, "anna").referrals] == [[]]
    assert box.management_api().get_audience_memberships(1).data == []
    assert box.management_api().get_loyalty_card(CARDS, "CARD-1").profiles == []
    # Nobody knows that he was referred before, or that this is not his first order.
    made = order(box, "s2", "ben", state="open")
    assert {one.effect_type for one in made.effects} >= {"acceptCoupon", "acceptReferral"}


def test_what_stays_does_not_name_the_customer(box: Sandbox) -> None:
    box.integration_api().delete_customer_data("ben")
    management = box.management_api()
    session = box.integration_api().get_customer_session("s1")
    kept = [
        session,
        management.get_application_sessions(1),
        management.get_application_events_without_total_count(1),
        management.get_loyalty_program_transactions(1),
    ]
    texts = [json.dumps(one.to_dict(serialize=True)) for one in kept] + [management.export_pool_giveaways(1)]
    assert not [text for text in texts if "ben" in text.lower()]
    assert session.customer_session.total == 10
    # What was used stays used; what was only reserved is free again.
    coupons = {one.value: one for one in management.get_coupons_without_total_count(1, 1).data}
    assert (coupons["CODE"].usage_counter, coupons["KEPT"].reservation_counter) == (1, 0)
    assert "gift-1,,,,true" in management.export_pool_giveaways(1)


def test_cancelling_an_order_of_a_deleted_customer_gives_back_what_is_not_the_customers(box: Sandbox) -> None:
    box.integration_api().delete_customer_data("ben")
    box.integration_api().update_customer_profile_v2("ben", {})
    box.integration_api().update_customer_session_v2("s1", {"customerSession": {"state": "cancelled"}})
    (coupon, _) = box.management_api().get_coupons_without_total_count(1, 1).data
    referrals = {
        one.code: one.usage_counter for one in box.management_api().get_referrals_without_total_count(1, 1).data
    }
    assert (coupon.usage_counter, referrals["FROM-ANNA"]) == (0, 0)
    profile = inventory(box, "ben").profile
    assert (profile.closed_sessions, profile.total_sales) == (0, 0)


def test_the_referrals_of_a_deleted_advocate_are_rejected(box: Sandbox) -> None:
    """domain-facts 2.3: `AdvocateNotFound`."""
    box.integration_api().delete_customer_data("ben")
    made = order(box, "s2", "anna", state="open", referralCode="FROM-BEN")
    assert ["AdvocateNotFound"] == [
        one.props["rejectionReason"] for one in made.effects if one.effect_type == "rejectReferral"
    ]
