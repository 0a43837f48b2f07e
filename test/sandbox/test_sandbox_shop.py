"""The seed that is shipped: it uses every block of the contract, and each of its campaigns can be seen at work."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Tuple

import pytest
import yaml
from checkout import ROOT

import talon_one.sandbox
from talon_one.sandbox import Sandbox
from talon_one.sandbox.seed import _SETTINGS, load
from talon_one.sandbox.seed_files import SHOP
from talon_one.sandbox.seed_things import KINDS

FOLDER = Path(talon_one.sandbox.__file__).parent


def documents(value: Any) -> Iterator[Dict[str, Any]]:
    """Every object in a document."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from documents(one)


def test_the_files_in_the_folder_are_those_that_are_read() -> None:
    assert SHOP == tuple(sorted(f"shop/{path.name}" for path in (FOLDER / "shop").iterdir()))


def test_it_is_the_same_as_a_folder_of_your_own() -> None:
    assert load() == load(FOLDER / "shop")


def test_the_guide_names_every_setting_of_a_seed() -> None:
    guide = (ROOT / "docs/guides/sandbox.md").read_text("utf-8").partition("### Your own\n")[2].partition("\n### ")[0]
    rows = [line for line in guide.splitlines() if line.startswith("`")]
    first = [name for row in rows for name in re.findall(r"`(\w+)`", row.partition(" | ")[0])]
    assert sorted(first) == sorted(_SETTINGS)
    for kind in KINDS:
        (row,) = (row for row in rows if row.startswith(f"`{kind.setting}` | "))
        assert f"[{kind.model}](../{kind.model}.md)" in row
        assert all(f"`{name}`" in row for name in kind.own), row


def test_its_rules_use_every_block_of_the_contract() -> None:
    contract = yaml.safe_load((ROOT / "spec/schemas/rules/Block.yaml").read_text("utf-8"))["discriminator"]["mapping"]
    rules = [json.loads((FOLDER / name).read_text("utf-8"))["campaigns"] for name in SHOP[2:]]
    # The readable rules stand for blocks, too; but a reader finds each block in rules that are written out.
    assert {one["type"] for one in documents(rules) if one.get("type") in contract} == set(contract)


class Step(NamedTuple):
    """A request of the customer ben, unless it names another, and the effects that it has."""

    request: Any  #: a customer session, or an event by its type and attributes
    effects: List[Tuple[int, str]]  #: campaign and type of each
    only: Tuple[int, ...] = ()  #: a dry run of these campaigns alone


def cart(*skus: str, **more: Any) -> Dict[str, Any]:
    """A session with products of the catalog, whose prices are there."""
    return {"profileId": "ben", "cartItems": [{"sku": sku, "quantity": 1} for sku in skus], **more}


CLUB = (4, "addLoyaltyPoints")  # the points that every cart of a profile has
SHOE = {"sku": "shoe-1", "quantity": 1, "price": 50, "category": "shoes"}
CARD = {"profileId": "anna", "loyaltyCards": ["CARD-1001"]}
OWNER = [(6, "customEffect"), (6, "updateAttribute")]
CASES: Dict[str, List[Step]] = {
    "1 Welcome": [Step(cart("LOCK-U", couponCodes=["WELCOME10"]), [(1, "acceptCoupon"), (1, "setDiscount"), CLUB])],
    "2 Shoe sale": [Step({"cartItems": [SHOE]}, [(2, "setDiscountPerItem")])],
    "3 Big carts": [
        Step(cart(*["HELMET-ROAD"] * 3), [CLUB]),
        Step(cart(*["HELMET-ROAD"] * 4), [(3, "setDiscount"), CLUB]),
    ],
    "4 Club": [Step(cart("LOCK-U"), [CLUB])],
    "5 Last season": [
        Step(cart("LOCK-U", couponCodes=["OLD-DEAL"]), [CLUB, (5, "rejectCoupon")]),
        Step(cart("LOCK-U", couponCodes=["OLD-DEAL"]), [(5, "acceptCoupon"), (5, "setDiscount")], only=(5,)),
    ],
    "6 Bike kit": [
        Step(cart("BIKE-KIDS", "HELMET-KIDS"), OWNER, only=(6,)),
        Step(cart("BIKE-KIDS", "HELMET-KIDS", "HELMET-ROAD"), [(6, "setDiscountPerItem")] * 3 + OWNER, only=(6,)),
    ],
    "7 Bring a friend": [
        Step(
            cart("LOCK-U", referralCode="RIDE-WITH-ANNA"),
            [CLUB, (7, "acceptReferral"), (7, "setDiscount"), (7, "addLoyaltyPoints")],
        ),
        Step(("inviteWanted", {}), [(7, "referralCreated")]),
    ],
    "8 Workshop card": [
        Step(
            cart(*["LOCK-U", "LIGHT-SET"] * 12, **CARD, state="closed"),
            [
                (3, "setDiscount"),
                CLUB,
                (8, "addLoyaltyPoints"),
                (8, "changeLoyaltyTierLevel"),
                (15, "setDiscountPerItem"),
            ],
        ),
        Step(cart("LOCK-U", **CARD), [CLUB, (8, "addLoyaltyPoints"), (8, "setDiscount")]),
    ],
    "9 Points as money": [
        Step(cart("LOCK-U", attributes={"spendPoints": 100}), [CLUB]),
        Step(cart("TENT-2P", state="closed"), [CLUB, (10, "setDiscountPerItem")]),
        Step(
            cart("LOCK-U", attributes={"spendPoints": 200}),
            [CLUB, (9, "deductLoyaltyPoints"), (9, "setDiscount")],
        ),
        Step(("newsletterJoined", {}), [(9, "addLoyaltyPoints")]),
        Step(("workshopVisited", {}), [(9, "extendLoyaltyPointsExpiryDate")]),
    ],
    "10 Winter sale": [
        Step(cart("MAT-AIR", "LOCK-U"), [CLUB, (10, "setDiscountPerItem")]),
        Step(cart("MAT-AIR", "LOCK-U", attributes={"inApp": True}), [CLUB] + [(10, "setDiscountPerItem")] * 2),
    ],
    "11 A thousand kilometres": [
        Step(("ride", {"kilometres": 0}), []),
        Step(
            ("ride", {"kilometres": 999}),
            [(11, "startAchievementProgress"), (11, "increaseAchievementProgress")],
        ),
        Step(
            ("ride", {"kilometres": 1}),
            [
                (11, one)
                for one in ("increaseAchievementProgress", "awardGiveaway", "addToAudience", "showNotification")
            ],
        ),
    ],
    "12 A bottle in Leeds": [
        Step(cart("LOCK-U"), [], only=(12,)),
        Step(cart("LOCK-U", storeIntegrationId="leeds"), [(12, "showNotification")], only=(12,)),
        Step(cart("TENT-2P", storeIntegrationId="leeds"), [(12, "addFreeItem")], only=(12,)),
        Step(
            ("ride", {"kilometres": 1000}),
            [
                (11, one)
                for one in (
                    "startAchievementProgress",
                    "increaseAchievementProgress",
                    "awardGiveaway",
                    "addToAudience",
                    "showNotification",
                )
            ],
        ),
        Step(cart("LOCK-U", storeIntegrationId="leeds"), [CLUB, (12, "addFreeItem")]),
    ],
    "13 Codes for later": [
        Step(
            cart("TENT-2P", couponCodes=["LATER20"], attributes={"keepCode": True}), [(13, "reserveCoupon")], only=(13,)
        ),
        Step(cart("BIKE-KIDS", couponCodes=["LATER20"]), [(13, "acceptCoupon"), (13, "setDiscount")], only=(13,)),
        Step(cart("LOCK-U", attributes={"newsletter": True}), [CLUB, (13, "couponCreated"), (13, "triggerWebhook")]),
    ],
    "14 Free delivery": [
        Step(
            cart("LOCK-U", couponCodes=["SHIPFREE"], additionalCosts={"shipping": {"price": 4.9}}),
            [CLUB, (14, "acceptCoupon"), (14, "setDiscountPerAdditionalCost")],
        ),
    ],
    "15 Three for two": [
        Step(cart("LOCK-U", "LIGHT-SET"), [CLUB]),
        Step(cart("LOCK-U", "LIGHT-SET", "PUMP-MINI"), [CLUB, (15, "setDiscountPerItem")]),
    ],
}


@pytest.mark.parametrize("campaign", CASES)
def test_each_campaign_can_be_seen_at_work(campaign: str) -> None:
    number, name = campaign.split(maxsplit=1)
    with Sandbox(now="2026-12-01") as box:
        api = box.integration_api()
        assert box.management_api().get_campaign(1, int(number)).name == name
        for index, step in enumerate(CASES[campaign]):
            if isinstance(step.request, tuple):
                event = {"profileId": "ben", "type": step.request[0], "attributes": step.request[1]}
                answer = api.track_event_v2(event, silent="no")
            else:
                session = {**step.request, **({"evaluableCampaignIds": list(step.only)} if step.only else {})}
                content = ["customerSession", "customerProfile", "coupons", "referral", "loyalty", "achievements"]
                answer = api.update_customer_session_v2(
                    f"cart-{index}", {"customerSession": session, "responseContent": content}, dry=bool(step.only)
                )
            assert answer.validate() == []
            assert sorted((one.campaign_id, one.effect_type) for one in answer.effects) == sorted(step.effects), index


def test_each_campaign_has_a_case() -> None:
    assert list(CASES) == [
        f"{one.id} {one.document['name']}" for one in sorted(load().campaigns, key=lambda one: one.id)
    ]
