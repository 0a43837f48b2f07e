"""Seeds: what may stand in one, and what is said about one that is wrong."""

from __future__ import annotations

import copy
import json
import sqlite3

import pytest
from sandbox_shop import PERCENT, WITH_COUPON, Shop, item, problem_of, seed, types

from talon_one.exceptions import BadRequestException
from talon_one.sandbox import Sandbox
from talon_one.sandbox.seed import SeedError, load
from talon_one.sandbox.seed_files import Source

SEED = Source().document()
_TEN_OFF = {"type": "awardDiscount", "name": "Ten", "value": 10, "partial": False, "target": {"type": "cart"}}
_UNKNOWN_BLOCK = {
    "campaigns": [
        {
            "name": "Newer",
            "ruleset": {
                "promotionRules": [
                    {"title": "Newer", "blocks": [{"type": "fromNextYear"}, _TEN_OFF]},
                    {"title": "Known", "blocks": [_TEN_OFF]},
                ]
            },
        }
    ]
}


def test_the_seed_may_be_a_file(tmp_path):
    path = tmp_path / "seed.json"
    path.write_text(json.dumps(seed(PERCENT)), "utf-8")
    with Shop(seed=path) as shop:
        assert types(shop.update(cartItems=[item()]).effects) == ["setDiscount"]


@pytest.mark.parametrize("wrong", [{"campaigns": [{"nam": "x"}]}, "README.md", "no-such-file.json"], ids=str)
@pytest.mark.parametrize("db", [None, "sandbox.db"])
def test_a_sandbox_that_cannot_be_made_closes_its_database(wrong, db, tmp_path, monkeypatch):
    opened, connect = [], sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda *args, **options: opened.append(connect(*args, **options)) or opened[-1]
    )
    with pytest.raises(SeedError):
        Sandbox(seed=wrong, db=db and str(tmp_path / db))
    assert opened
    for one in opened:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            one.execute("SELECT 1")


def test_a_seed_that_is_given_is_not_changed():
    given = copy.deepcopy(SEED)
    with Shop(seed=given) as shop:
        shop.update(profileId="p", cartItems=[item()], couponCodes=["WELCOME10"], state="closed")
    assert given == SEED


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ([], "must be an object"),
        ({"campaign": []}, "there is no setting 'campaign'. Did you mean 'campaigns'?"),
        ({"zzzz": []}, "there is no setting 'zzzz', only applicationId, accountId,"),
        ({"campaigns": [{"nam": "x"}]}, "campaigns[0]: Campaign has no property 'nam'. Did you mean 'name'?"),
        ({"campaigns": [{"name": "x", "coupons": ["CODE"]}]}, "campaigns[0].coupons[0] must be an object, not 'CODE'"),
        ({"applicationId": "one"}, "applicationId must be a whole number, not 'one'"),
        ({"accountId": []}, "accountId must be a whole number"),
        ({"apiKeys": [1]}, "apiKeys[0] must be a text"),
        ({"attributes": {"Kupon": []}}, "attributes: there is no setting 'Kupon'"),
        ({"attributes": {"CartItem": [1]}}, "attributes: CartItem[0] must be a name or an object that has one, not 1"),
        ({"attributes": {"CartItem": [{"type": "number"}]}}, "attributes: CartItem[0] must be a name or an object"),
        ({"attributes": {"CartItem": ["a", {"name": "a"}]}}, "attributes: CartItem[1]: there is another attribute 'a'"),
        (
            {"attributes": {"CartItem": [{"name": "a", "type": "text"}]}},
            "attributes: CartItem[0]: type: must be one of",
        ),
        (
            {"attributes": {"CartItem": [{"name": "a", "entity": "Coupon"}]}},
            "attributes: CartItem[0]: entity cannot be set",
        ),
        (
            {"attributes": {"CartItem": [{"name": "a", "id": 5}], "Coupon": [{"name": "b", "id": 5}]}},
            "the id of an attribute 5 is there twice",
        ),
        (
            {"additionalCosts": [{"name": "a", "id": 2}, {"name": "b", "id": 2}]},
            "the id of an additional cost 2 is there twice",
        ),
        ({"allowUnknownBlocks": "yes"}, "allowUnknownBlocks must be true or false"),
        (_UNKNOWN_BLOCK, "campaigns[0].ruleset: promotionRules[0].blocks[0].type: must be one of"),
        ({"attributes": {"CartItem": "color"}}, "attributes: CartItem must be a list"),
        ({"additionalCosts": {}}, "additionalCosts must be a list"),
        ({"loyaltyPrograms": [{"name": "x"}]}, "loyaltyPrograms[0]: id must be a whole number"),
        ({"loyaltyPrograms": [{"id": True, "name": "x"}]}, "loyaltyPrograms[0]: id"),
        ({"loyaltyPrograms": [{"id": 1, "name": 5}]}, "loyaltyPrograms[0]: name"),
        ({"loyaltyPrograms": [{"id": 1, "name": "a"}] * 2}, "loyaltyPrograms[1]: there is another"),
        ({"campaigns": {}}, "campaigns must be a list"),
        ({"campaigns": [5]}, "campaigns[0] must be an object"),
        ({"campaigns": [{}]}, "campaigns[0]: name: is missing"),
        ({"campaigns": [{"id": 1, "name": "a"}, {"id": 1, "name": "b"}]}, "the campaign id 1 is there twice"),
        ({"campaigns": [{"id": [], "name": "a"}, {"name": "b"}]}, "campaigns[0]: id"),
        ({"campaigns": [{"name": "a", "coupons": 5}]}, "campaigns[0]: coupons must be a list"),
        (
            seed({"kind": "free", "name": "x"}),
            "kind must be one of percentOffCart, percentOffCategory, loyaltyPoints, not 'free'",
        ),
        (seed({"kind": ["free"], "name": "x"}), "campaigns[0].rules[0]: kind must be one of"),
        (seed(PERCENT, {"kind": "percentOffCart", "name": "x"}), "campaigns[0].rules[1]: a rule of kind"),
        (seed({**PERCENT, "percent": 101}), "campaigns[0].rules[0]: percent must be a number above 0 and up to 100"),
        (seed({**PERCENT, "percent": "10"}), "percent"),
        (seed({**PERCENT, "percent": None}), "percent"),
        (seed({**PERCENT, "name": 7}), "campaigns[0].rules[0]: name must be a text"),
        (seed({**PERCENT, "needsCoupon": "yes"}), "needsCoupon must be true or false"),
        (seed({**PERCENT, "category": "x"}), "there is no setting 'category'"),
        (seed({**PERCENT, "kind": "percentOffCategory", "category": 7}), "category must be a text"),
        (
            seed({"kind": "loyaltyPoints", "name": "x", "programId": 9, "pointsPerUnit": 1}),
            "campaigns[0].rules[0]: there is no loyalty program 9",
        ),
        (seed({"kind": "loyaltyPoints", "name": "x", "programId": {}, "pointsPerUnit": 1}), "programId"),
        (seed(PERCENT, state="on"), "campaigns[0]: state"),
        (seed(PERCENT, startDate="2026-01-01T00:00:00Z"), "Campaign has no property 'startDate'"),
        (
            seed(PERCENT, startTime="2026-01-01"),
            "time zone, so it is ambiguous; add one, '2026-01-01T00:00:00Z' is UTC",
        ),
        (seed(PERCENT, applicationId=2), "campaigns[0]: applicationId cannot be set"),
        (seed(PERCENT, attributes={"a": float("inf")}), "cannot be written as JSON"),
        (seed(WITH_COUPON, coupons=[{"value": "abc"}]), "campaigns[0].coupons[0]: value"),
        (seed(WITH_COUPON, coupons=[{"value": "CODE", "limit": 1}]), "Coupon has no property 'limit'"),
        (seed(WITH_COUPON, coupons=[{"code": "CODE"}]), "Coupon has no property 'code'; docs/Coupon.md lists them"),
        (seed(WITH_COUPON, coupons=[{"value": "CODE", "campaignId": 9}]), "campaignId cannot be set"),
        (seed(WITH_COUPON, coupons=[{"value": "CODE"}] * 2), "the coupon value 'CODE' is there twice"),
        (
            seed(WITH_COUPON, coupons=[{"value": "CODE", "id": 2}, {"value": "CODE-2", "id": 2}]),
            "the coupon id 2 is there twice",
        ),
    ],
)
def test_a_wrong_seed_says_where_and_why(tmp_path, wrong, said):
    path = tmp_path / "my-seed.json"
    path.write_text(json.dumps(wrong), "utf-8")
    with pytest.raises(SeedError) as raised:
        load(path)
    assert str(path) in str(raised.value)
    if said != "cannot be written as JSON":  # what Python writes for it is no JSON to begin with
        assert said in str(raised.value)
    if isinstance(wrong, dict):
        with pytest.raises(SeedError) as raised:
            load(wrong)
        assert said in str(raised.value)


@pytest.mark.parametrize(
    ("given", "expected"),
    [([None, None, None], [1, 2, 3]), ([2, None], [2, 1]), ([None, 1, None], [2, 1, 3]), ([7, None, 1], [7, 2, 1])],
)
def test_ids_that_are_left_out_are_the_lowest_free_ones(given, expected):
    def with_ids(documents):
        return [{**one, "id": id} if id else one for one, id in zip(documents, given)]

    coupons = with_ids([{"value": f"CODE-{number}"} for number in range(len(given))])
    campaigns = with_ids([{"name": "The campaign", "coupons": [coupon]} for coupon in coupons])
    loaded = load({"campaigns": campaigns}).campaigns
    assert [campaign.id for campaign in loaded] == expected
    assert [campaign.document["activeRulesetId"] for campaign in loaded] == expected
    assert [coupon["id"] for campaign in loaded for coupon in campaign.coupons] == expected


@pytest.mark.parametrize("wanted", [[5, None, 1], [None, None], [2, None, None]])
def test_attributes_and_additional_costs_can_have_ids(wanted):
    named = [{"name": f"n{place}", **({"id": id} if id else {})} for place, id in enumerate(wanted)]
    free = [number for number in range(1, 10) if number not in wanted]
    expected = [id or free.pop(0) for id in wanted]
    loaded = load({"attributes": {"Coupon": named}, "additionalCosts": named})
    assert [one["id"] for one in loaded.attributes["Coupon"].values()] == expected
    assert [one["id"] for one in loaded.additional_costs] == expected


def test_blocks_that_are_not_known_can_be_allowed():
    """A rule that has one fails, and an explanation says why; the others of its campaign do what they do."""
    with Shop(seed={**_UNKNOWN_BLOCK, "allowUnknownBlocks": True}, explain=True) as shop:
        (effect,) = shop.update(cartItems=[item()]).effects
        assert effect.rule_name == "Known"
        (campaign,) = shop.sandbox.explanations[-1].campaigns
        assert 'uses the block "fromNextYear", which the sandbox does not know' in campaign["rules"][0]["details"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read: No such file"),
        (b"{", "is not JSON: "),
        (b"\xff\xfe", "is not JSON"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"campaigns": [{"name": "x", "attributes": {"a": 1e999}}]}', "cannot be written as JSON"),
    ],
)
def test_a_seed_file_that_is_none(tmp_path, content, said):
    path = tmp_path / "my-seed.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SeedError) as raised:
        load(path)
    assert str(path) in str(raised.value)
    assert said in str(raised.value)


def test_an_archived_campaign_can_be_shown():
    with Shop(seed=seed(PERCENT, state="archived")) as shop:
        (campaign,) = shop.management.get_campaigns(1).data
        assert (campaign.state, campaign.frontend_state) == ("archived", "archived")


# -- names that must be defined ------------------------------------------------------------------

NAMES = {"attributes": {"CustomerSession": ["channel"], "CartItem": ["color"]}, "additionalCosts": ["shipping"]}


def test_names_that_the_seed_defines():
    with Shop(seed=NAMES) as shop:
        cart = [item(attributes={"color": "red"}, additionalCosts={"shipping": {"price": 1}})]
        shop.update(attributes={"channel": "app"}, additionalCosts={"shipping": {"price": 2}}, cartItems=cart)
        assert shop.session().total == 13


TYPED = {
    "attributes": {
        "CustomerSession": [
            {"name": "channel", "suggestions": ["app", "web"], "restrictedBySuggestions": True},
            {"name": "weight", "type": "number", "suggestions": ["1", "2.5"], "restrictedBySuggestions": True},
            {"name": "gift", "type": "boolean"},
            {"name": "due", "type": "time"},
            {"name": "tags", "type": "(list string)"},
            {"name": "days", "type": "(list time)", "title": "Days"},
            {"name": "place", "type": "location"},
        ]
    }
}


def test_values_of_the_types_that_the_seed_defines():
    good = {"channel": "app", "weight": 2.5, "gift": False, "due": "2026-01-01T00:00:00Z", "tags": ["a"], "days": []}
    with Shop(seed=TYPED) as shop:
        shop.update(attributes={**good, "place": {"anything": 1}})
        shop.update(attributes={"channel": None})
        assert "channel" not in shop.session().attributes


@pytest.mark.parametrize(
    ("name", "value", "title"),
    [
        ("channel", 1, "Invalid type"),
        ("channel", "shop", "enum"),
        ("weight", "1", "Invalid type"),
        ("weight", True, "Invalid type"),
        ("weight", 2, "enum"),
        ("gift", "yes", "Invalid type"),
        ("due", "tomorrow", "Invalid type"),
        ("tags", "a", "Invalid type"),
        ("tags", [1], "Invalid type"),
        ("days", ["2026-01-01T00:00:00Z", "x"], "Invalid type"),
    ],
)
def test_values_of_other_types_are_refused_as_the_service_does_it(name, value, title):
    with Shop(seed=TYPED) as shop, pytest.raises(BadRequestException) as raised:
        shop.update(attributes={name: value})
    assert problem_of(raised) == (title, f"/customerSession/attributes/{name}")


def test_attributes_are_listed():
    with Shop(seed={"attributes": {**TYPED["attributes"], "CartItem": ["color"]}}) as shop:
        listed = shop.management.get_attributes()
        assert listed.total_result_size == 8 and listed.validate() == []
        assert [one.title for one in listed.data][-3:] == ["Days", "place", "color"]
        assert [one.name for one in shop.management.get_attributes(entity="CartItem").data] == ["color"]
        assert [one.name for one in shop.management.get_attributes(type="(list time)").data] == ["days"]
        assert shop.management.get_attributes(kind="builtin").data == []
        second = shop.management.get_attributes(sort="-name", page_size=1, skip=1)
        assert ([one.name for one in second.data], second.total_result_size) == (["tags"], 8)
        assert len({one.id for one in listed.data}) == 8


@pytest.mark.parametrize(
    ("sent", "pointer"),
    [
        ({"attributes": {"color": "red"}}, "/customerSession/attributes/color"),
        ({"attributes": {"color": None}}, "/customerSession/attributes/color"),
        ({"additionalCosts": {"gift": {"price": 1}}}, "/customerSession/additionalCosts/gift"),
        ({"cartItems": [item(), item(attributes={"channel": 1})]}, "/customerSession/cartItems/1/attributes/channel"),
        (
            {"cartItems": [item(additionalCosts={"gift": {"price": 1}})]},
            "/customerSession/cartItems/0/additionalCosts/gift",
        ),
    ],
)
def test_other_names_are_refused_as_the_service_does_it(sent, pointer):
    with Shop(seed=NAMES) as shop:
        with pytest.raises(BadRequestException) as raised:
            shop.update(**sent)
        assert problem_of(raised) == ("Unknown", pointer)
    with Shop(seed={}) as shop:
        shop.update(**sent)


@pytest.mark.parametrize("name", ["seed.yaml", "seed.json"])
@pytest.mark.parametrize("in_a_folder", [True, False])
def test_an_empty_file_is_said_to_be_empty(tmp_path, name, in_a_folder):
    file = tmp_path / name
    file.write_text("\n", "utf-8")
    with pytest.raises(SeedError, match=f"{name} is empty"):
        load(tmp_path if in_a_folder else file)
