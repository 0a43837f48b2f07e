"""`pull` of an account that is not a sandbox: answers of the contract's shapes, some of them refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from account_kit import content
from conftest import KEY

import talon_one
from talon_one import models
from talon_one.patience import Patience
from talon_one.sandbox import Sandbox
from talon_one.sandbox.account import runs
from talon_one.sandbox.account.pulling import PullError, Wanted
from talon_one.sandbox.seed import load
from talon_one.testing import example, mock_api

HOST = "https://shop.talon.one"
SECRETS = ("Bearer webhook-secret", "pass-word", "token-in-query")
PEOPLE = ("ann@example.com", "grace-hopper", "ada-lovelace", "CARD-77", "linus")

LISTS: dict[str, Any] = {
    "get_campaigns": models.Campaign,
    "get_attributes": models.Attribute,
    "get_additional_costs": models.AccountAdditionalCost,
    "list_stores": models.Store,
    "get_audiences": models.Audience,
    "list_account_collections": models.CollectionWithoutPayload,
    "list_collections_in_application": models.CollectionWithoutPayload,
    "get_collection_items": models.CollectionItem,
    "get_loyalty_programs": models.LoyaltyProgram,
    "list_achievements_v2": models.AchievementV2,
    "list_achievements": models.Achievement,
    "list_application_cart_item_filters": models.ApplicationCIF,
    "get_webhooks": models.WebhookWithOutgoingIntegrationDetails,
    "get_campaign_groups": models.CampaignGroup,
    "list_experiments": models.Experiment,
    "list_catalog_items": models.CatalogItem,
    "get_coupons_without_total_count": models.Coupon,
    "get_referrals_without_total_count": models.Referral,
    "list_campaign_store_budget_limits": models.ListCampaignStoreBudgets,
    "get_audience_memberships": models.CustomerProfile,
    "get_application_customers": models.ApplicationCustomer,
    "get_loyalty_cards": models.LoyaltyCard,
}
SINGLE: dict[str, Any] = {
    "get_application": models.Application,
    "get_application_cart_item_filter_expression": models.ApplicationCIFExpression,
    "get_ruleset_v2": models.RulesetV2,
    "get_ruleset": models.Ruleset,
    "get_giveaways_pool": models.GiveawaysPool,
}
#: What makes the examples of the contract belong together.
TOGETHER: dict[str, dict[str, Any]] = {
    "get_application": {"id": 1},
    "get_campaigns": {"id": 7, "state": "enabled", "active_ruleset_id": 70, "start_time": None, "end_time": None},
    "get_attributes": {"entity": "CartItem", "subscribed_applications_ids": [1], "subscribed_catalogs_ids": [3]},
    "get_additional_costs": {"subscribed_applications_ids": [1]},
    "get_audiences": {"subscribed_applications_ids": [1]},
    "list_account_collections": {"id": 90, "subscribed_applications_ids": [1]},
    "list_collections_in_application": {"id": 99, "campaign_id": 7},
    "get_loyalty_programs": {"id": 5, "subscribed_applications": [1], "card_based": True},
    "list_achievements_v2": {"id": 8, "campaign_id": None, "subscribed_applications": [1]},
    "list_achievements": {"id": 9, "campaign_id": 7},
    "get_webhooks": {
        "application_ids": [1],
        "url": f"https://user:{SECRETS[1]}@hooks.example/path?token={SECRETS[2]}",
        "headers": [f"Authorization: {SECRETS[0]}"],
    },
    "get_campaign_groups": {"subscribed_applications_ids": [1]},
    "get_coupons_without_total_count": {"campaign_id": 7, "recipient_integration_id": PEOPLE[1]},
    "get_referrals_without_total_count": {
        "campaign_id": 7,
        "advocate_profile_integration_id": PEOPLE[2],
        "friend_profile_integration_id": PEOPLE[4],
    },
    "get_collection_items": {"item": PEOPLE[0]},
    "get_audience_memberships": {"integration_id": PEOPLE[4]},
    "get_application_customers": {"integration_id": PEOPLE[1]},
    "get_loyalty_cards": {"identifier": PEOPLE[3], "program_id": 5},
}
TABLES = {
    "export_collection_items": f"item\nhat\n{PEOPLE[0]}\n",
    "export_campaign_value_map": "identifier,value\nhat,1.5\ncap,2\nodd,x\n",
}
CHECK_POOL = {"type": "awardGiveaway", "giveawayPool": {"id": 4, "name": "Tickets"}, "profile": "Current"}
RULES = {"promotionRules": [{"title": "Tickets", "blocks": [CHECK_POOL]}]}


def full(model: Any, **given: Any) -> Any:
    """An example with all its properties."""
    return example(model, **{**dict.fromkeys(model.attribute_map, ...), **given})


class Account:
    """What an account answers, by operation: models, dicts with anything in them, texts, or errors."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {
            **{name: {"data": [full(model, **TOGETHER.get(name, {}))]} for name, model in LISTS.items()},
            **{name: full(model, **TOGETHER.get(name, {})) for name, model in SINGLE.items()},
            **TABLES,
            "get_ruleset_v2": example(models.RulesetV2, promotion_rules=RULES["promotionRules"]),
        }

    def pull(self, directory: Path, **wanted: Any) -> str:
        with mock_api() as mock:
            for name, answer in self.answers.items():
                if isinstance(answer, Exception):
                    getattr(mock, name).raises(answer)
                else:
                    getattr(mock, name).returns(answer, unchecked=isinstance(answer, dict) or callable(answer))
            with talon_one.ApiClient(talon_one.Configuration(HOST, KEY, trust_env=False)) as client:
                return runs.pull(talon_one.ManagementApi(client), HOST, directory, Wanted(1, **wanted))


@pytest.fixture
def account() -> Account:
    """An account that has one of everything, with all its properties."""
    return Account()


def text_of(directory: Path) -> str:
    return b"".join(content(directory).values()).decode()


@pytest.mark.parametrize("personal", [True, False])
def test_of_everything_that_it_reads_a_sandbox_can_start(account: Account, tmp_path: Path, personal: bool) -> None:
    said = account.pull(tmp_path, personal=personal)
    seed = load(tmp_path)
    kinds = {thing.kind for thing in seed.things}
    more = {"customer", "card", "membership"} if personal else set()
    assert kinds == more | {
        *("store", "collection", "collection_items", "catalog", "catalog_item", "webhook", "audience", "achievement"),
        *("giveaway_pool", "giveaway", "cart_item_filter", "filter_expression", "campaign_group", "experiment"),
    }
    (campaign,) = seed.campaigns
    assert (len(campaign.coupons), len(campaign.referrals), len(seed.programs)) == (1, 1, 1)
    assert [one["name"] for one in seed.attributes["CartItem"].values()] == ["name"]
    assert seed.additional_costs is not None
    assert len(seed.additional_costs) == 1
    assert "Not read" not in said
    with Sandbox(seed=tmp_path) as box:
        assert box.management_api().get_campaign(1, 7).name == "name"


def test_what_tells_who_somebody_is_stays_out_unless_it_is_asked_for(account: Account, tmp_path: Path) -> None:
    said = account.pull(tmp_path / "without")
    found = text_of(tmp_path / "without")
    assert not [one for one in PEOPLE if one in found + said]
    assert "1 x addresses of people in collections" in said
    assert {
        tuple(one.document["items"]) for one in load(tmp_path / "without").things if one.kind == "collection_items"
    } == {
        (),
        ("hat",),
    }
    assert "personal data: customer profiles" in said
    said = account.pull(tmp_path / "with", personal=True)
    found = text_of(tmp_path / "with")
    assert [one for one in PEOPLE if one not in found] == []
    assert "personal data" not in said


@pytest.mark.parametrize("personal", [True, False])
def test_keys_are_nowhere(account: Account, tmp_path: Path, personal: bool, caplog: Any) -> None:
    said = account.pull(tmp_path, personal=personal)
    everything = text_of(tmp_path) + said + caplog.text
    assert not [one for one in (*SECRETS, KEY) if one in everything]
    assert "https://hooks.example/path" in everything
    assert "headers of webhooks" in said


def test_keys_are_not_in_what_an_interrupted_pull_leaves_either(account: Account, tmp_path: Path) -> None:
    account.answers["list_experiments"] = talon_one.ServiceException(500)
    with pytest.raises(talon_one.ServiceException):
        account.pull(tmp_path)
    left = text_of(tmp_path)
    assert "hooks.example" in left
    assert not [one for one in (*SECRETS, *PEOPLE, KEY) if one in left]


# -- what the key may not read --------------------------------------------------------------------

REFUSED = [
    *(name for name in LISTS if name not in ("get_audience_memberships", "get_application_customers")),
    *(name for name in SINGLE if name != "get_application"),
    *TABLES,
]


@pytest.mark.parametrize("status", [403, 404])
@pytest.mark.parametrize("name", [*REFUSED, "get_audience_memberships", "get_application_customers"])
def test_what_the_key_may_not_read_is_left_out_and_told(
    account: Account, tmp_path: Path, name: str, status: int
) -> None:
    error = talon_one.ForbiddenException if status == 403 else talon_one.NotFoundException
    if name == "get_ruleset":
        account.answers["get_ruleset_v2"] = error(status)
    if name == "export_campaign_value_map":
        campaign = full(models.Campaign, **TOGETHER["get_campaigns"], value_maps_ids=[6])
        account.answers["get_campaigns"] = {"data": [campaign]}
    account.answers[name] = error(status)
    said = account.pull(tmp_path, personal=True)
    assert f"(status {status})" in said
    assert load(tmp_path).application_id == 1


def test_a_key_that_may_read_nothing_but_the_application(account: Account, tmp_path: Path) -> None:
    for name in (*LISTS, *(one for one in SINGLE if one != "get_application"), *TABLES):
        account.answers[name] = talon_one.ForbiddenException(403)
    said = account.pull(tmp_path, personal=True)
    assert set(content(tmp_path)) == {"application.yaml"}
    assert said.count("(status 403)") == 14
    assert load(tmp_path).attributes == {}


def test_a_key_that_may_not_read_the_application(account: Account, tmp_path: Path) -> None:
    account.answers["get_application"] = talon_one.ForbiddenException(403)
    with pytest.raises(PullError, match=r"may not read Application 1, or there is none \(status 403\)"):
        account.pull(tmp_path)


# -- rules --------------------------------------------------------------------------------------------

OLDER = {
    "rules": [
        {"title": "Big", "condition": ["and", [".", "big"]], "effects": [["setDiscount", "Ten", 10]]},
        {"title": "Odd", "condition": ["and", ["fancy"]], "effects": [["setDiscount", "Ten", 10]]},
    ],
    "bindings": [{"name": "big", "type": "templateParameter", "expression": [">", [".", "Session", "Total"], 5]}],
}
TRANSLATED = {
    "promotionRules": [
        {
            "title": "Big",
            "blocks": [
                {"type": "passthrough", "expression": ["and", [".", "big"]]},
                {"type": "passthrough", "expression": ["setDiscount", "Ten", 10]},
            ],
        }
    ]
}
BIG = {"customerSession": {"cartItems": [{"sku": "a", "quantity": 1, "price": 80}]}}


@pytest.mark.parametrize("blocks", [None, TRANSLATED])
def test_rules_of_the_older_form(account: Account, tmp_path: Path, blocks: Any) -> None:
    """Where there are no blocks, or nothing but the expressions in them, which would lack the bindings."""
    if blocks is None:
        account.answers["get_ruleset_v2"] = talon_one.NotFoundException(404)
    else:
        account.answers["get_ruleset_v2"] = example(models.RulesetV2, promotion_rules=blocks["promotionRules"])
    account.answers["get_ruleset"] = example(models.Ruleset, **OLDER)
    said = account.pull(tmp_path)
    assert "the engine runs 1 of 2 whole" in said
    assert '"Odd" uses what the engine does not know: the function "fancy"' in said
    text = text_of(tmp_path)
    assert "condition: [and, [., big]]" in text
    assert "- [setDiscount, Ten, 10]" in text
    with Sandbox(seed=tmp_path) as box:
        assert [one.rule_name for one in box.integration_api().update_customer_session_v2("s", BIG).effects] == ["Big"]


def test_blocks_that_the_engine_does_not_know(account: Account, tmp_path: Path) -> None:
    rules = [
        {"title": "New", "blocks": [{"type": "teleport", "to": {"giveawayPool": {"id": 4}}}, CHECK_POOL]},
        {"title": "Known", "blocks": [CHECK_POOL]},
    ]
    document = {**example(models.RulesetV2).to_dict(serialize=True), "promotionRules": rules}
    account.answers["get_ruleset_v2"] = document
    account.answers["get_ruleset"] = talon_one.NotFoundException(404)
    said = account.pull(tmp_path)
    assert "the engine runs 1 of 2 whole" in said
    assert '"New" uses what the engine does not know: the block "teleport"' in said
    (campaign,) = load(tmp_path).campaigns
    assert campaign.ruleset is not None
    assert campaign.ruleset["promotionRules"] == rules


def test_what_a_newer_service_sends_and_what_a_sandbox_would_refuse(account: Account, tmp_path: Path) -> None:
    store = {**full(models.Store).to_dict(serialize=True), "colour": "blue"}
    attribute = full(models.Attribute, **TOGETHER["get_attributes"]).to_dict(serialize=True)
    coupon = full(models.Coupon, campaign_id=7).to_dict(serialize=True)
    coupons = [coupon, {**coupon, "id": 2, "value": "no"}, {**coupon, "id": 3, "value": "OTHER", "usageLimit": "x"}]
    account.answers["list_stores"] = {"data": [store]}
    account.answers["get_attributes"] = {"data": [attribute, {**attribute, "entity": "Planet"}]}
    account.answers["get_coupons_without_total_count"] = {"data": coupons}
    said = account.pull(tmp_path)
    assert "1 x Store.colour, which this version does not know" in said
    assert "1 x attributes of Planet, which this version does not know" in said
    assert "1 x Coupon.value, which is not as the contract has it" in said
    assert "1 x Coupon without value" in said
    assert "1 x Coupon.usageLimit, which is not as the contract has it" in said
    assert [one["id"] for one in load(tmp_path).campaigns[0].coupons] == [1, 3]


def test_items_of_which_nothing_is_kept_count_among_those_that_are_asked_for(account: Account, tmp_path: Path) -> None:
    coupon = full(models.Coupon, campaign_id=7).to_dict(serialize=True)
    coupons = [{**coupon, "id": number, "value": "no" if number < 3 else f"CODE-{number}"} for number in range(1, 9)]
    account.answers["get_coupons_without_total_count"] = {"data": coupons}
    account.pull(tmp_path, most=5)
    assert [one["id"] for one in load(tmp_path).campaigns[0].coupons] == [3, 4, 5]


def test_a_list_that_cannot_be_sorted_is_read_as_it_comes(account: Account, tmp_path: Path) -> None:
    campaigns = account.answers["get_campaigns"]

    def answer(call: Any) -> Any:
        if "sort" in call.arguments:
            raise talon_one.BadRequestException(400)
        return campaigns

    account.answers["get_campaigns"] = answer
    said = account.pull(tmp_path)
    assert "status 400" not in said
    assert len(load(tmp_path).campaigns) == 1


# -- what nobody expects ------------------------------------------------------------------------------


def test_what_moved_while_pages_were_read_is_there_once(account: Account, tmp_path: Path) -> None:
    for name in LISTS:
        account.answers[name] = {"data": account.answers[name]["data"] * 2}
    account.pull(tmp_path / "twice", personal=True)
    Account().pull(tmp_path / "once", personal=True)
    assert content(tmp_path / "twice") == content(tmp_path / "once")


def test_an_answer_without_an_application(account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a status 204."""
    monkeypatch.setattr(Patience, "call", lambda *_: None)
    with pytest.raises(PullError, match="Application 1 is not as the contract has it"):
        account.pull(tmp_path)


def test_values_of_a_map_are_numbers_that_there_are(account: Account, tmp_path: Path) -> None:
    account.answers["get_campaigns"] = {
        "data": [full(models.Campaign, **TOGETHER["get_campaigns"], value_maps_ids=[6])]
    }
    account.answers["export_campaign_value_map"] = "identifier,value\na,nan\nb,-inf\nc,1e999\nd,1.5\n"
    account.pull(tmp_path)
    assert "items:\n      d: 1.5\n" in text_of(tmp_path)
    assert load(tmp_path).application_id == 1


def test_a_table_that_cannot_be_read_is_told(account: Account, tmp_path: Path) -> None:
    account.answers["export_collection_items"] = f"item\nhat\n{'x' * 200_000}\n"
    said = account.pull(tmp_path)
    assert re.search("1 x items of the collection 99, from row 2 on: .*field larger than field limit", said)
    assert "- hat\n" in text_of(tmp_path)


def test_half_a_letter_is_in_no_file(account: Account, tmp_path: Path) -> None:
    campaign = full(models.Campaign, **{**TOGETHER["get_campaigns"], "name": "x\ud83cy"})
    account.answers["get_campaigns"] = {"data": [campaign]}
    account.pull(tmp_path)
    assert load(tmp_path).campaigns[0].document["name"] == "x\ufffdy"


def test_names_command_no_terminal(account: Account, tmp_path: Path) -> None:
    account.answers["get_campaigns"] = {
        "data": [full(models.Campaign, **{**TOGETHER["get_campaigns"], "name": "\x1b[2JRed\n  campaign 8 \u202eX"})]
    }
    assert 'campaign 7 "?[2JRed?  campaign 8 ?X": whole' in account.pull(tmp_path)
