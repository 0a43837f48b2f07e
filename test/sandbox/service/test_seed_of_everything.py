"""Seeds that name further things: what is filled in, and what is said of one that is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one.sandbox import Sandbox
from talon_one.sandbox.seed import SeedError, load
from talon_one.sandbox.seed_kinds import KINDS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.setting)
def test_each_kind_says_where_it_is_wrong(kind: Any) -> None:
    where = f"{kind.setting}[0]"
    for wrong in ({kind.setting: {}}, {kind.setting: [5]}, {kind.setting: [{"nonsense": 1, "id": "one"}]}):
        with pytest.raises(SeedError) as raised:
            load(wrong)
        assert (where if isinstance(wrong[kind.setting], list) else f"{kind.setting} must be a list") in str(
            raised.value
        )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"collections": [{"name": "a", "items": [1]}]}, "collections[0]: items[0] must be a text"),
        ({"collections": [{"name": "a", "campaignId": 7}]}, "collections[0]: there is no campaign 7"),
        (
            {"collections": [{"id": 1, "name": "a"}, {"id": 1, "name": "b"}]},
            "collections[1]: there is another collection 1",
        ),
        ({"stores": [{"integrationId": "a"}] * 2}, "stores[1]: there is another store 1/a"),
        (
            {"storeBudgets": [{"campaignId": 1, "storeId": 1, "limits": []}], "campaigns": [{"name": "a"}]},
            "storeBudgets[0]: there is no store 1",
        ),
        ({"catalogs": [{"name": "a", "items": [{"price": 1}]}]}, "catalogs[0].items[0]: sku: is missing"),
        ({"catalogs": [{"name": "a", "items": [{"sku": "x"}] * 2}]}, "catalogs[0].items[1]: there is another item 'x'"),
        (
            {"catalogs": [{"name": "a", "items": [{"sku": "x", "adjustments": [{}]}]}]},
            "catalogs[0].items[0].adjustments[0]: ",
        ),
        (
            {"valueMaps": [{"campaignId": 1, "items": {"a": "b"}}], "campaigns": [{"name": "a"}]},
            "valueMaps[0].items: a must be a number, not 'b'",
        ),
        ({"giveawayPools": [{"name": "a", "codes": [7]}]}, "giveawayPools[0].codes[0] must be an object"),
        ({"audiences": [{"name": "a", "members": [7]}]}, "audiences[0]: members[0] must be a text"),
        ({"notifications": [{"type": "coupon"}]}, "notifications[0]: url must be a text"),
        ({"notifications": [{"type": "news", "url": "http://localhost"}]}, "notifications[0]: type: "),
        (
            {"notifications": [{"type": "tier_upgrade", "url": "http://localhost", "loyaltyProgramId": 3}]},
            "notifications[0]: there is no loyalty program 3",
        ),
        ({"loyaltyCards": [{"identifier": "CARD", "programID": 1}]}, "loyaltyCards[0]: there is no loyalty program 1"),
        ({"experiments": [{"campaignId": 3}]}, "experiments[0]: there is no campaign 3"),
        ({"users": [{"email": "a@example.com", "password": 7}]}, "users[0]: password must be a text"),
        ({"application": {"id": 3}}, "application: id cannot be set"),
        ({"application": {"caseSensitivity": "none"}}, "application: caseSensitivity: "),
        ({"additionalCosts": [{"title": "x"}]}, "additionalCosts[0] must be a name or an object"),
        ({"additionalCosts": ["a", "a"]}, "the additional cost 'a' is there twice"),
        ({"campaigns": [{"name": "a", "ruleset": 5}]}, "campaigns[0]: ruleset must be an object"),
        ({"campaigns": [{"name": "a", "ruleset": {"promotionRules": 5}}]}, "campaigns[0].ruleset: promotionRules: "),
        (
            {
                "campaigns": [
                    {
                        "name": "a",
                        "ruleset": {},
                        "rules": [{"kind": "percentOffCart", "name": "x", "percent": 1}],
                    }
                ]
            },
            "campaigns[0]: rules and ruleset cannot stand together",
        ),
        ({"campaigns": [{"name": "a", "referrals": [{"code": "x"}]}]}, "campaigns[0].referrals[0]: advocate"),
        ({"evaluationTree": []}, "evaluationTree must be an object"),
    ],
)
def test_what_is_wrong_is_named(wrong, said):
    with pytest.raises(SeedError) as raised:
        load(wrong)
    assert said in str(raised.value)


def test_a_name_is_enough_for_most():
    seed = {
        "application": {"name": "Shop", "currency": "USD", "caseSensitivity": "insensitive-uppercase"},
        "applications": [{"name": "Second"}],
        "audiences": [{"name": "All", "members": ["ann"]}],
        "profiles": [{"integrationId": "ann", "attributes": {"Name": "Ann"}}],
        "stores": [{"integrationId": "berlin"}],
        "campaigns": [{"name": "a", "coupons": [{"value": "CODE"}]}],
    }
    with Sandbox(seed=seed) as box:
        first, second = box.management_api().get_applications().data
        assert (first.name, first.currency, second.id, second.name) == ("Shop", "USD", 2, "Second")
        (profile,) = box.management_api().get_customer_profiles().data
        assert (profile.attributes, profile.audience_memberships[0].name) == ({"Name": "Ann"}, "All")
        assert box.management_api().get_store(1, "1").name == "berlin"
        body = {"customerSession": {"couponCodes": ["code"]}, "responseContent": ["coupons"]}
        assert box.integration_api().update_customer_session_v2("s", body).coupons[0].value == "CODE"


def test_new_things_have_numbers_after_those_of_the_seed():
    with Sandbox(seed={"stores": [{"id": 7, "integrationId": "a"}, {"integrationId": "b"}]}) as box:
        management = box.management_api()
        assert [one.id for one in management.list_stores(1).data] == [7, 1]
        assert management.create_store(1, {"name": "c", "description": "", "integrationId": "c"}).id == 8
