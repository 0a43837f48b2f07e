"""Rules as the page shows them: each kind of block in words, boxes in boxes, and how each block fared."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, Iterator, List

import pytest
import yaml
from checkout import SPEC
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import documents

from talon_one.models import Ruleset, RulesetV2
from talon_one.sandbox import Sandbox
from talon_one.sandbox.page import drawing
from talon_one.sandbox.page.wording import words

BLOCKS = yaml.safe_load((SPEC / "schemas/rules/Block.yaml").read_text("utf-8"))["discriminator"]["mapping"]
OPERATORS = yaml.safe_load((SPEC / "schemas/rules/CheckAttributeBlock.yaml").read_text("utf-8"))["properties"][
    "operator"
]["enum"]


def text(parts: List[Any]) -> str:
    """Words as one text, values in brackets."""
    return " ".join(part if isinstance(part, str) else f"[{part[0]}]" for part in parts)


def said(block: Dict[str, Any]) -> str:
    return text(words(block))


CLUB = {"program": {"id": 1, "name": "club", "title": "Club points"}, "subledger": ""}
RIDERS = {"profile": "Current", "audience": {"id": 1, "name": "Riders"}}
KILOMETRES = {"achievement": {"id": 1, "name": "km", "title": "A thousand kilometres"}}
SENTENCES: List[Any] = [
    ({"type": "group", "operator": "atLeastOne"}, "At least one of these:"),
    ({"type": "group", "operator": "all"}, "All of these:"),
    ({"type": "group", "operator": "none"}, "None of these:"),
    (
        {"type": "awardDiscount", "name": "10% off", "value": "{{$Session.Total * 10%}}", "target": {"type": "cart"}},
        "Take [$Session.Total * 10%] off the cart as [10% off]",
    ),
    (
        {
            "type": "awardDiscount",
            "name": "x",
            "value": 2,
            "partial": True,
            "target": {"type": "selector", "name": "s"},
        },
        "Take [2] or what the budget has left off each item of [s] as [x]",
    ),
    (
        {"type": "awardDiscount", "name": "x", "value": 2, "target": {"type": "bundle", "name": "b", "prorated": True}},
        "Take [2] off each bundle [b] (shared among the units) as [x]",
    ),
    (
        {
            "type": "awardDiscount",
            "name": "x",
            "value": 2,
            "target": {
                "type": "additionalCost",
                "additionalCost": {"id": 1, "name": "shipping", "title": "Shipping"},
                "target": {"type": "allItems"},
            },
        },
        "Take [2] off the additional cost [Shipping] of each item as [x]",
    ),
    ({"type": "awardItem", "sku": "bottle-1", "name": "Bottle", "quantity": "2"}, "Add [2] of [bottle-1] for free"),
    (
        {"type": "awardGiveaway", "giveawayPool": {"id": 1, "name": "Huts"}, "profile": "Advocate"},
        "Give the advocate a code of the pool [Huts]",
    ),
    (
        {"type": "triggerWebhook", "webhook": {"id": 1, "title": "Letter"}, "params": {"to": "{{$Profile.Name}}"}},
        "Call the webhook [Letter] with [to = $Profile.Name]",
    ),
    (
        {"type": "triggerCustomEffect", "customEffect": {"id": 1, "name": "fit"}, "target": {"type": "allItems"}},
        "Give the custom effect [fit] for each item",
    ),
    (
        {"type": "showNotification", "notificationType": "Info", "title": "Hello", "body": "You"},
        "Show the message (Info) [Hello] with the text [You]",
    ),
    (
        {"type": "checkAttribute", "attribute": "$Session.Total", "operator": "greaterThanOrEqual", "value": 100},
        "[$Session.Total] is at least [100]",
    ),
    (
        {"type": "checkAttribute", "attribute": "$Item.Sku", "operator": "oneOf", "value": ["a", "b"]},
        "[$Item.Sku] is one of [a, b]",
    ),
    (
        {"type": "checkAttribute", "attribute": "$Session.Total", "operator": "between", "min": 1, "max": 2.5},
        "[$Session.Total] is between [1] and [2.5]",
    ),
    ({"type": "checkAudience", "operator": "not(member)", **RIDERS}, "The customer is not in the audience [Riders]"),
    ({"type": "updateAudienceMembership", "operator": "add", **RIDERS}, "Add the customer to the audience [Riders]"),
    (
        {"type": "updateAudienceMembership", "operator": "remove", **RIDERS},
        "Remove the customer from the audience [Riders]",
    ),
    (
        {"type": "checkLoyaltyBalance", "operator": "lessThan", "balance": "pending", "value": 9, **CLUB},
        "The pending points of [Club points] are less than [9]",
    ),
    ({"type": "checkCoupon", "redeem": True}, "A valid coupon code of this campaign was given"),
    (
        {"type": "checkReferral", "redeem": False},
        "A valid referral code of this campaign was given (and is not redeemed)",
    ),
    (
        {
            "type": "updateAchievementProgress",
            "operator": "increaseBy",
            "value": "{{$Event.Attributes.km}}",
            **KILOMETRES,
        },
        "Advance the achievement [A thousand kilometres] by [$Event.Attributes.km]",
    ),
    (
        {"type": "checkAchievement", "operator": "justCompleted", **KILOMETRES},
        "The achievement [A thousand kilometres] has just been completed",
    ),
    (
        {
            "type": "updateAttributeValue",
            "operator": "increaseBy",
            "value": 1,
            "attribute": {"id": 1, "name": "visits", "title": "Visits"},
            "target": {"type": "profile"},
        },
        "Increase [visits] of the customer by [1]",
    ),
    ({"type": "checkEvent", "eventType": "ride"}, "The event is [ride]"),
    (
        {"type": "checkBudget", "operator": "available", "action": "redeemCoupon"},
        "The campaign's budget for [redeemCoupon] is not used up",
    ),
    (
        {"type": "checkBudget", "operator": "enoughFor", "action": "setDiscount", "value": 5},
        "The campaign's budget for [setDiscount] covers [5]",
    ),
    (
        {"type": "createCoupon", "campaignId": 13, "recipientId": "{{$Profile.Id}}", "pattern": "N-##"},
        "Create a coupon code [N-##] in campaign [13] for [$Profile.Id]",
    ),
    ({"type": "createReferral", "campaignId": 7, "friendId": ""}, "Create a referral code in campaign [7]"),
    ({"type": "reserveCoupon"}, "Reserve the coupon for the customer"),
    ({"type": "checkLoyaltyCard", "operator": "not(linked)"}, "A loyalty card is not used"),
    (
        {"type": "checkTier", "operator": "member", "subledger": "", "tier": {"id": 1, "name": "Gold"}},
        "The customer is in the tier [Gold]",
    ),
    (
        {"type": "redeemLoyaltyPoints", "value": 50, **CLUB, "subledger": "bonus"},
        "Spend [50] points of [Club points] in the subledger [bonus]",
    ),
    (
        {"type": "awardLoyaltyPoints", "value": 5, "recipient": "Advocate", "validityDuration": "3M", **CLUB},
        "Give the advocate [5] points of [Club points] valid for [3M]",
    ),
    (
        {"type": "updateLoyaltyPointsExpiry", "operator": "laterBy", "recipient": "Current", "value": "1M", **CLUB},
        "Let the points of the customer of [Club points] expire later by [1M]",
    ),
    ({"type": "passthrough", "expression": [">", 1, 2]}, "The expression holds:"),
    ({"type": "brandNew", "id": "1", "power": 9}, 'brandNew: [{"power": 9}]'),
]


@pytest.mark.parametrize(("block", "sentence"), SENTENCES)
def test_blocks_in_words(block: Dict[str, Any], sentence: str) -> None:
    assert said(block) == sentence


def test_every_kind_of_block_has_words_of_its_own() -> None:
    assert {block["type"] for block, _ in SENTENCES} == {*BLOCKS, "brandNew"}


def test_every_operator_is_in_words_of_its_own() -> None:
    more = {"value": "v", "min": 1, "max": 2, "start": "s", "end": "e", "values": ["x", "y"], "count": 3}
    found = {one: said({"type": "checkAttribute", "attribute": "$a", "operator": one, **more}) for one in OPERATORS}
    assert len(set(found.values())) == len(OPERATORS)
    assert not [sentence for sentence in found.values() if re.search(r"\(|[a-z][A-Z]|None", sentence)]
    negative = {one for one, sentence in found.items() if re.search(r"\bnot\b|\bnone\b|outside", sentence)}
    assert negative == {one for one in OPERATORS if one.startswith(("not(", "containsNone"))}
    assert (
        said({"type": "checkAttribute", "attribute": "$a", "operator": "resembles", "value": 1}) == "[$a] resembles [1]"
    )


def every(drawn: Any) -> Iterator[Dict[str, Any]]:
    """All blocks in what was drawn."""
    if isinstance(drawn, list):
        for one in drawn:
            yield from every(one)
    elif isinstance(drawn, dict):
        if "path" in drawn:
            yield drawn
        for one in drawn.values():
            yield from every(one)


@settings(max_examples=60)
@given(documents(RulesetV2))
def test_whatever_the_contract_allows_can_be_drawn(ruleset: Dict[str, Any]) -> None:
    drawn = drawing.ruleset(ruleset)
    json.dumps(drawn)
    assert drawn["form"] == "RulesetV2"
    assert [rule["title"] for rule in drawn["rules"]] == [rule["title"] for rule in ruleset["promotionRules"]]
    assert all(block["words"] or "code" in block for block in every(drawn))


@settings(max_examples=40)
@given(documents(Ruleset))
def test_whatever_the_contract_allows_of_the_older_form_can_be_drawn(ruleset: Dict[str, Any]) -> None:
    drawn = drawing.ruleset(ruleset)
    json.dumps(drawn)
    assert (drawn["form"] == "Ruleset") == bool(drawn["form"] != "RulesetV2")
    assert len(drawn["rules"]) == len(ruleset["rules"])


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "blocks", "operator", "target", "value", "name", "program", "onFailure", "onError", "steps", "expression"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300)
@given(
    st.fixed_dictionaries({"promotionRules": ANYTHING, "selectors": ANYTHING, "bundles": ANYTHING})
    | st.builds(lambda block, kind: {"promotionRules": [{"title": "t", "blocks": [{**block, "type": kind}]}]},
                st.dictionaries(st.sampled_from(["operator", "target", "value", "program", "audience", "blocks", "params", "onFailure", "onError"]), ANYTHING, max_size=5),
                st.sampled_from(sorted(BLOCKS)))
)  # fmt: skip
@example({"promotionRules": [{"blocks": [{"type": "awardDiscount", "target": {"type": []}}]}]})
@example({"promotionRules": [{"blocks": [{"type": "updateAttributeValue", "target": {"type": []}}]}]})
def test_nothing_that_a_ruleset_can_be_breaks_the_page(ruleset: Dict[str, Any]) -> None:
    json.dumps(drawing.ruleset(ruleset))


def nested(depth: int) -> Any:
    return ["not", nested(depth - 1)] if depth else ["couponValid"]


def test_code() -> None:
    assert drawing.code([">=", [".", "Session", "Total"], 50]) == '[">=", [".", "Session", "Total"], 50]'
    long = ["and", *([">=", [".", "Session", "Total"], 50],) * 3]
    assert drawing.code(long).splitlines() == [
        '["and",',
        '  [">=", [".", "Session", "Total"], 50],',
        '  [">=", [".", "Session", "Total"], 50],',
        '  [">=", [".", "Session", "Total"], 50]]',
    ]
    assert json.loads(drawing.code(long)) == long
    assert json.loads(drawing.code(nested(80))) == nested(80)


# -- explanations -------------------------------------------------------------------------------------


def explained(seed: Dict[str, Any], **session: Any) -> Dict[str, Any]:
    """The only campaign of the explanation of a session, drawn."""
    with Sandbox(seed=seed, explain=True) as box:
        box.integration_api().update_customer_session_v2("s", {"customerSession": session})
        ((campaign,),) = (one.campaigns for one in box.explanations)
        return drawing.explained(campaign, box._store.all("ruleset")[0])


def states(blocks: List[Dict[str, Any]]) -> Dict[str, str]:
    return {block["path"]: block["state"] for block in every(blocks)}


OFF = {"type": "awardDiscount", "name": "off", "value": 1, "partial": False, "target": {"type": "cart"}}
HELLO = {"type": "showNotification", "notificationType": "Info", "title": "Nearly", "body": ""}


def more_than(value: int) -> Dict[str, Any]:
    return {"type": "checkAttribute", "attribute": "$Session.Total", "operator": "greaterThan", "value": value}


@pytest.mark.parametrize(
    ("price", "fared"),
    [
        (50, {"0": "failed", "0.0": "failed", "0.1": "failed", "0.onFailure.0": "passed", "1": "skipped"}),
        (150, {"0": "passed", "0.0": "passed", "0.1": "skipped", "1": "passed"}),
        (250, {"0": "passed", "0.0": "passed", "0.1": "skipped", "1": "passed"}),
    ],
)
def test_each_block_says_how_it_fared(price: int, fared: Dict[str, str]) -> None:
    group = {
        "type": "group",
        "operator": "atLeastOne",
        "blocks": [more_than(100), more_than(200)],
        "onFailure": [HELLO],
    }
    rules = {"promotionRules": [{"title": "Off", "blocks": [group, OFF]}]}
    campaign = explained(
        {"campaigns": [{"name": "C", "ruleset": rules}]}, cartItems=[{"sku": "a", "quantity": 1, "price": price}]
    )
    (rule,) = campaign["rules"]
    assert states(rule["blocks"]) == fared
    assert rule["passed"] == campaign["applied"] == (price > 100)
    first = rule["blocks"][0]["blocks"][0]
    assert first["values"] == [("found", str(price)), ("compared with", "100")]
    assert text(first["words"]) == "[$Session.Total] is more than [100]"


@pytest.mark.parametrize(("codes", "state"), [(["CODE"], "passed"), ([], "failed")])
def test_rules_of_the_older_form_are_code_that_says_how_it_fared(codes: List[str], state: str) -> None:
    condition = ["and", ["or", ["couponValid"], [">", [".", "Session", "Total"], 900]], [">", 2, 1]]
    effects = [["noop"], ["catch", ["noop"], ["setDiscount", "Off", 5]]]
    rules = {"rules": [{"title": "Old", "condition": condition, "effects": effects}], "bindings": []}
    campaign = explained(
        {"campaigns": [{"name": "C", "ruleset": rules, "coupons": [{"value": "CODE"}]}]}, couponCodes=codes
    )
    (rule,) = campaign["rules"]
    assert [(block["role"], json.loads(block["code"])) for block in rule["blocks"]] == [
        ("check", condition[1]),
        ("check", [">", 2, 1]),
        ("effect", effects[1]),
    ]
    assert not any("values" in block for block in rule["blocks"])  # the code says it all
    assert [block["state"] for block in rule["blocks"]] == [state, *["passed" if codes else "skipped"] * 2]
    assert rule["blocks"][0]["blocks"][0]["type"] == "checkCoupon"


def test_a_rule_that_has_changed_since_is_drawn_from_its_explanation() -> None:
    rules = {"promotionRules": [{"title": "Off", "blocks": [more_than(0), OFF]}]}
    with Sandbox(seed={"campaigns": [{"name": "C", "ruleset": rules}]}, explain=True) as box:
        box.integration_api().update_customer_session_v2("s", {"customerSession": {}})
        ((campaign,),) = (one.campaigns for one in box.explanations)
    for other in (
        None,
        {"promotionRules": []},
        {"promotionRules": [{"title": "Another", "blocks": [OFF]}]},
        {"promotionRules": [{"title": "Off", "blocks": []}]},
    ):
        (rule,) = drawing.explained(campaign, other)["rules"]
        (block,) = rule["blocks"]
        assert (block["state"], text(block["words"])) == ("failed", "checkAttribute [$Session.Total] [greaterThan]")


def test_every_rule_of_the_shop_is_drawn_from_its_ruleset() -> None:
    """Its explanation fits: no block of it is left out, and none is drawn from the explanation alone."""
    with Sandbox(explain=True) as box:
        cart = {"profileId": "anna", "couponCodes": ["WELCOME10", "LATER20"], "loyaltyCards": ["CARD-1001"]}
        items = [{"sku": "BIKE-CITY", "quantity": 1}, {"sku": "HELMET-ROAD", "quantity": 2}]
        box.integration_api().update_customer_session_v2("s", {"customerSession": {**cart, "cartItems": items}})
        rulesets = {one["campaignId"]: one for one in box._store.all("ruleset")}
        for campaign in box.explanations[-1].campaigns:
            drawn = drawing.ruleset(rulesets[campaign["campaignId"]])["rules"]
            for rule, told in zip(
                campaign["rules"], drawing.explained(campaign, rulesets[campaign["campaignId"]])["rules"]
            ):
                assert [block["words"] for block in told["blocks"]] == [
                    block["words"] for block in drawn[rule["ruleIndex"]]["blocks"]
                ]
                fared = [block for block in every(told["blocks"]) if block["state"] != "skipped"]
                assert len(fared) == len(list(every(rule["blocks"])))
