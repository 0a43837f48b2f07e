"""The other effects: free items, codes, audiences, achievements, attributes, and what is only passed on."""

from __future__ import annotations

import re

import pytest
from worlds import (
    COUPON,
    FALSE,
    REFERRAL,
    Memory,
    campaign,
    check,
    coupon,
    discount,
    item,
    notify,
    of_category,
    profile,
    props,
    referral,
    rejections,
    run,
    selector,
    types,
    world,
)

POOL = {"id": 3, "name": "Pool 3"}


def one(block, facts=None, **more):
    """All props of the effects of a block."""
    return [effect["props"] for effect in run(world(campaign(block), **{"cart": [item(10)], **more}), facts).effects]


# -- free items, notifications, webhooks ---------------------------------------------------------


@pytest.mark.parametrize(
    ("quantity", "times"), [("1", 1), ("{{$Session.Total / 2}}", 5), ("0", 0), ("{{1 / 2}}", 0), ("{{$Item.Price}}", 0)]
)
def test_free_items(quantity, times):
    """rules.md d: one effect for each of the quantity."""
    assert (
        one({"type": "awardItem", "sku": "mug", "name": "Mug", "quantity": quantity})
        == [{"sku": "mug", "name": "Mug"}] * times
    )


def test_notifications_have_values_in_their_texts():
    block = {
        **notify("Hi {{$Profile.Attributes.Name}}"),
        "body": "{{$Session.Total}} of {{20}}",
        "notificationType": "Offer",
    }
    assert one(block, profile=profile("p", Name="Ann")) == [
        {"notificationType": "Offer", "title": "Hi Ann", "body": "10 of 20"}
    ]


def test_webhooks_are_told_of():
    block = {
        "type": "triggerWebhook",
        "webhook": {"id": 8, "title": "Hook"},
        "params": {"who": "{{$Profile.IntegrationId}}"},
    }
    assert one(block) == [{"webhookId": 8, "webhookName": "Hook"}]
    assert one({**block, "params": {"who": "{{$Session.Attributes.none}}"}}) == []


# -- custom effects ------------------------------------------------------------------------------

GLOW = {"id": 6, "name": "glow", "title": "Glow"}
ITEMS = {
    "selectors": [selector("shoes", of_category("shoes")), selector("all")],
    "bundles": [{"name": "two", "type": "bundle", "sources": ["{{$all}}"], "counts": [2]}],
}


@pytest.mark.parametrize(
    ("target", "places"),
    [
        ({"type": "cart"}, [{}]),
        (
            {"type": "allItems"},
            [{"cartItemPosition": 0, "cartItemSubPosition": 0}, {"cartItemPosition": 1, "cartItemSubPosition": 0}],
        ),
        ({"type": "selector", "name": "shoes"}, [{"cartItemPosition": 1, "cartItemSubPosition": 0}]),
        (
            {"type": "bundle", "name": "two"},
            [
                {"cartItemPosition": at, "cartItemSubPosition": 0, "bundleIndex": 0, "bundleName": "two"}
                for at in (0, 1)
            ],
        ),
    ],
)
def test_custom_effects(target, places):
    block = {"type": "triggerCustomEffect", "customEffect": GLOW, "target": target, "params": {"c": "{{1 + 1}}"}}
    evaluation = run(world(campaign(block, **ITEMS), cart=[item(1), item(2, category="shoes")]))
    assert props(evaluation, "customEffect") == [
        {"effectId": 6, "name": "glow", **place, "payload": {"c": 2}} for place in places
    ]


@pytest.mark.parametrize(
    ("template", "payload"),
    [
        (
            '{"color": "${$color}", "of": "${$Profile.IntegrationId} at ${$Session.Total}"}',
            {"color": "red", "of": "p at 10"},
        ),
        ('{"total": "${$Session.Total}"}', {"total": 10}),
        ('{"total": ${$Session.Total}, "fixed": [1, true]}', {"total": 10, "fixed": [1, True]}),
        ('["${$color}"]', {"payload": ["red"]}),
        ('{"none": "${$Session.Attributes.none}"}', None),
        ("{", None),
    ],
)
def test_templates_of_payloads(template, payload):
    facts = Memory(custom_effects={6: {"payload": template}})
    block = {
        "type": "triggerCustomEffect",
        "customEffect": GLOW,
        "target": {"type": "cart"},
        "params": {"color": "red"},
    }
    assert [found["payload"] for found in one(block, facts)] == ([] if payload is None else [payload])


# -- new codes -----------------------------------------------------------------------------------

CREATE = {"type": "createCoupon", "campaignId": 1, "recipientId": "{{$Profile.IntegrationId}}", "storeInSession": False}


@pytest.mark.parametrize(
    ("state", "keep", "created"),
    [("open", False, False), ("open", True, True), ("closed", False, True), ("closed", True, True)],
)
def test_when_a_coupon_is_created(state, keep, created):
    """rules.md d, choice: when the session closes, or at once where the session keeps it."""
    evaluation = run(world(campaign({**CREATE, "storeInSession": keep}), state=state))
    assert [new.keep for new in evaluation.new_coupons] == ([keep] if created else [])
    assert [(found["value"], found["profileId"]) for found in props(evaluation, "couponCreated")] == [
        (new.document["value"], "p") for new in evaluation.new_coupons
    ]


def test_what_a_new_coupon_is():
    settings = {
        "usageLimit": "{{1 + 1}}",
        "discountLimit": 9.5,
        "startDate": "2026-07-01T00:00:00Z",
        "attributes": {"a": "{{$Session.Total}}"},
    }
    evaluation = run(
        world(
            campaign({**CREATE, **settings, "pattern": "X-####-%", "validCharacters": "AB"}),
            cart=[item()],
            state="closed",
        )
    )
    (new,) = evaluation.new_coupons
    code = new.document.pop("value")
    assert code.startswith("X-")
    assert code.endswith("-%")
    assert set(code[2:-2]) <= set("AB")
    assert len(code) == 8
    assert new.document == {
        "campaignId": 1,
        "usageLimit": 2,
        "recipientIntegrationId": "p",
        "discountLimit": 9.5,
        "startDate": "2026-07-01T00:00:00Z",
        "attributes": {"a": 10},
    }


def test_a_new_coupon_of_which_nothing_is_said():
    (new,) = run(world(campaign(CREATE), state="closed")).new_coupons
    assert re.fullmatch("[A-Z0-9]{8}", new.document.pop("value"))
    assert new.document == {"campaignId": 1, "usageLimit": 1, "recipientIntegrationId": "p"}


def test_codes_follow_the_settings_of_the_campaign():
    settings = {"couponSettings": {"validCharacters": ["7"], "couponPattern": "SALE-###"}}
    evaluation = run(world(campaign(CREATE, **settings), state="closed"))
    assert [new.document["value"] for new in evaluation.new_coupons] == ["SALE-777"]


def test_no_code_is_given_twice():
    facts = Memory(coupons=[coupon("QQ-1")])
    block = {**CREATE, "pattern": "QQ-#", "validCharacters": "123"}
    evaluation = run(world(campaign([block, block]), state="closed"), facts)
    assert sorted(new.document["value"] for new in evaluation.new_coupons) == ["QQ-2", "QQ-3"]
    assert run(world(campaign([block, block, block]), state="closed"), facts).new_coupons == [], "none is left"


def test_a_session_keeps_its_code():
    """contract: stored in the session: the same code in each of its evaluations, and created once."""
    made = campaign({**CREATE, "storeInSession": True})
    (new,) = run(world(made)).new_coupons
    assert run(world(made, updateCount=2)).new_coupons == [new]
    later = run(world(made, created={new.origin: "KEPT-CODE"}, updateCount=2, state="closed"))
    assert props(later, "couponCreated") == [{"value": "KEPT-CODE", "profileId": "p"}]
    assert (later.new_coupons, later.uses) == ([], [])
    (other,) = run(world(made, integrationId="s2")).new_coupons
    assert other.document["value"] != new.document["value"]


def test_new_referrals():
    block = {"type": "createReferral", "campaignId": 1, "friendId": "{{'bob'}}", "storeInSession": True}
    evaluation = run(world(campaign(block)))
    (new,) = evaluation.new_referrals
    assert (new.document["advocateProfileIntegrationId"], new.document["friendProfileIntegrationId"]) == ("p", "bob")
    assert props(evaluation, "referralCreated") == [{"value": new.document["code"]}]
    assert run(world(campaign(block), profileId="")).failures


@pytest.mark.parametrize(
    ("made", "facts", "more", "new"),
    [
        ({}, {}, {}, True),
        ({}, {"reservations": [("CODE-1", "p")]}, {}, False),
        ({}, {}, {"profileId": ""}, None),
        ({}, {}, {"couponCodes": []}, None),
        ({"reservationLimit": 2, "reservationCounter": 2}, {}, {}, None),
        ({"reservationLimit": 2, "reservationCounter": 1}, {}, {}, True),
        ({"reservation": False, "reservationCounter": 1}, {}, {}, None),
    ],
)
def test_reserving_a_coupon(made, facts, more, new):
    given = Memory(coupons=[coupon(**made)], **facts)
    evaluation = run(world(campaign({"type": "reserveCoupon"}), **{"couponCodes": ["CODE-1"], **more}), given)
    found = props(evaluation, "reserveCoupon")
    assert found == (
        [] if new is None else [{"couponValue": "CODE-1", "profileIntegrationId": "p", "isNewReservation": new}]
    )


# -- giveaways -----------------------------------------------------------------------------------

GIVE = {"type": "awardGiveaway", "giveawayPool": POOL, "profile": "Current"}


def test_giveaways_come_when_the_session_closes():
    """domain-facts 1.2: any other state gives willAwardGiveaway, without the code."""
    facts = Memory(pools={3: ["G1", "G2"]})
    about = {"poolId": 3, "poolName": "Pool 3", "recipientIntegrationId": "p"}
    assert one(GIVE, facts) == [about]
    assert one(GIVE, facts, state="closed") == [{**about, "giveawayId": 50, "code": "G1"}]


def test_a_pool_gives_each_code_once_and_then_the_rule_fails():
    evaluation = run(world(campaign([GIVE, GIVE], [GIVE, notify()]), state="closed"), Memory(pools={3: ["G1", "G2"]}))
    assert [found["code"] for found in props(evaluation, "awardGiveaway")] == ["G1", "G2"]
    assert [failure["effectIndex"] for failure in evaluation.failures] == [0]


def test_a_rule_that_fails_gives_its_giveaway_back():
    evaluation = run(world(campaign([GIVE, FALSE], [GIVE]), state="closed"), Memory(pools={3: ["G1"]}))
    assert [(effect["ruleIndex"], effect["props"]["code"]) for effect in evaluation.effects] == [(1, "G1")]


# -- attributes ----------------------------------------------------------------------------------


def change(operator, name="n", target="session", kind="number", **more):
    entity = {"session": "CustomerSession", "profile": "CustomerProfile"}.get(str(target), "CartItem")
    attribute = {"id": 1, "entity": entity, "name": name, "title": name, "type": kind}
    where = target if isinstance(target, dict) else {"type": target}
    return {"type": "updateAttributeValue", "operator": operator, "attribute": attribute, "target": where, **more}


@pytest.mark.parametrize(
    ("operator", "value", "before", "after"),
    [
        ("setTo", "{{1 + 1}}", None, 2),
        ("setTo", "text", 1, "text"),
        ("setTo", [1, "{{2}}"], None, [1, 2]),
        ("increaseBy", 2.5, 3, 5.5),
        ("decreaseBy", 2, 3, 1),
        ("multiplyBy", "{{4}}", 3, 12),
        ("divideBy", 4, 3, 0.75),
        ("divideBy", 0, 3, None),
        ("increaseBy", 1, None, None),
        ("increaseBy", 1, "text", None),
        ("toggle", None, True, False),
        ("toggle", None, False, True),
        ("toggle", None, None, True),
        ("toggle", None, 3, None),
        ("laterBy", "1D", "2026-06-03T00:00:00Z", "2026-06-04T00:00:00Z"),
        ("earlierBy", "2h", "2026-06-03T00:00:00Z", "2026-06-02T22:00:00Z"),
    ],
)
def test_changing_attributes(operator, value, before, after):
    more = {} if value is None else {"value": value}
    given = {} if before is None else {"n": before}
    found = one(change(operator, **more), attributes=given)
    assert found == ([] if after is None else [{"path": "Session.Attributes.n", "value": after}])


def test_what_attributes_belong_to():
    facts = Memory(coupons=[coupon()], referrals=[referral()])
    blocks = [COUPON, REFERRAL] + [
        change("setTo", target=kind, value=1)
        for kind in ("session", "profile", "advocateProfile", "coupon", "referral")
    ]
    evaluation = run(
        world(campaign(blocks), couponCodes=["CODE-1"], referralCode="FRIEND", advocate=profile("adam")), facts
    )
    assert [found["path"] for found in props(evaluation, "updateAttribute")] == [
        "Session.Attributes.n",
        "Profile.Attributes.n",
        "AdvocateProfile.Attributes.n",
        "Coupon.Attributes.n",
        "Referral.Attributes.n",
    ]


def test_attributes_of_items():
    """rules.md d: one effect for each item; the path is a choice."""
    cart = [item(1, 2, attributes={"n": 1}), item(2, attributes={"n": 5}, category="shoes")]
    made = campaign(change("increaseBy", target="allItems", value="{{$Item.Price}}"), **ITEMS)
    assert props(run(world(made, cart=cart)), "updateAttribute") == [
        {"path": "Session.CartItems[0].Attributes.n", "value": 2},
        {"path": "Session.CartItems[1].Attributes.n", "value": 7},
    ]
    made = campaign(change("setTo", target={"type": "selector", "name": "shoes"}, value=0), **ITEMS)
    assert [found["path"] for found in props(run(world(made, cart=cart)), "updateAttribute")] == [
        "Session.CartItems[1].Attributes.n"
    ]


def test_changes_add_up():
    made = campaign([change("increaseBy", value=1)], [change("increaseBy", value=1)])
    assert [found["value"] for found in props(run(world(made, attributes={"n": 1})), "updateAttribute")] == [2, 3]


def test_conditions_read_an_attribute_as_it_was():
    made = campaign([change("increaseBy", value=1)], [check("$Session.Attributes.n", "equals", 1), notify()])
    assert types(run(world(made, attributes={"n": 1}))) == ["updateAttribute", "showNotification"]


# -- what every effect says ----------------------------------------------------------------------


def test_effects_name_the_price_that_they_go_by():
    cart = [item(5, selectedPriceType="member", adjustmentReferenceId="00000000-0000-0000-0000-000000000001")]
    (effect,) = run(world(campaign(discount(1, "allItems")), cart=cart)).effects
    assert (effect["selectedPriceType"], effect["selectedPrice"]) == ("member", 5)
    assert effect["adjustmentReferenceId"] == "00000000-0000-0000-0000-000000000001"


def test_effects_name_experiment_and_revision_of_their_campaign():
    made = campaign(discount(1), experimentId=4, activeRevisionId=5, activeRevisionVersionId=6)
    (effect,) = run(world(made, cart=[item()])).effects
    assert (effect["experimentId"], effect["campaignRevisionId"], effect["campaignRevisionVersionId"]) == (4, 5, 6)


def test_the_closing_example_of_the_documentation():
    """domain-facts 2.5: setDiscount{20% ..., 20} + acceptCoupon + couponCreated{value, profileId}."""
    made = campaign([COUPON, discount("{{$Session.Total * 20%}}", name="20% off"), CREATE])
    evaluation = run(world(made, cart=[item(100)], couponCodes=["CODE-1"], state="closed"), Memory(coupons=[coupon()]))
    assert types(evaluation) == ["acceptCoupon", "setDiscount", "couponCreated"]
    assert props(evaluation, "setDiscount") == [{"name": "20% off", "value": 20}]
    assert rejections(evaluation) == {"CODE-1": None}
