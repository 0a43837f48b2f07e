"""A sandbox that has something of every kind, and a call of each operation."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, List, NamedTuple

from talon_one.sandbox import Sandbox

START = datetime(2026, 6, 1, 12, 0, tzinfo=timezone.utc)
RANGE = {
    "range_start": datetime(2026, 5, 1, tzinfo=timezone.utc),
    "range_end": datetime(2026, 7, 1, tzinfo=timezone.utc),
}
CODE = {"couponPattern": "NEW-####", "validCharacters": ["A", "B", "C"]}

HOLDER = {"integrationId": "ann", "timestamp": "2026-01-01T00:00:00Z"}

SEED: Dict[str, Any] = {
    "attributes": {
        "CustomerProfile": ["Name", "Tier"],
        "CartItem": ["color", {"name": "weight", "type": "number"}],
        "Store": ["city"],
        "Campaign": ["owner"],
        "Event": [{"name": "stars", "type": "number", "eventType": "rated"}],
    },
    "additionalCosts": ["shipping"],
    "loyaltyPrograms": [
        {
            "id": 1,
            "name": "club",
            "tiersExpireIn": "1Y",
            "tiers": [{"name": "Silver", "minPoints": 10}, {"name": "Gold", "minPoints": 100}],
        },
        {
            "id": 2,
            "name": "cards",
            "cardBased": True,
            "usersPerCardLimit": 3,
            "cardCodeSettings": {"validCharacters": ["1", "2", "3"], "couponPattern": "CARD-####"},
        },
    ],
    "campaigns": [
        {
            "name": "Summer",
            "attributes": {"owner": "ann"},
            "limits": [{"action": "createReferral", "limit": 1000, "entities": []}],
            "rules": [
                {"kind": "percentOffCart", "name": "Ten", "percent": 10, "needsCoupon": True},
                {"kind": "loyaltyPoints", "name": "Points", "programId": 1, "pointsPerUnit": 1},
            ],
            "coupons": [{"value": "SUMMER", "batchId": "first"}, {"value": "SPARE"}],
            "referrals": [{"code": "FRIEND", "advocateProfileIntegrationId": "ann"}],
        },
        {
            "name": "Shown prices",
            "ruleset": {
                "promotionRules": [],
                "strikethroughRules": [
                    {
                        "title": "Red price",
                        "blocks": [
                            {
                                "type": "awardDiscount",
                                "name": "Sale",
                                "value": "{{$Item.Price * 0.1}}",
                                "partial": False,
                                "target": {"type": "allItems"},
                            }
                        ],
                    }
                ],
            },
        },
    ],
    "campaignGroups": [{"name": "All"}],
    "stores": [{"integrationId": "berlin", "attributes": {"city": "Berlin"}}, {"integrationId": "paris"}],
    "storeBudgets": [
        {
            "campaignId": 1,
            "storeId": 2,
            "limits": [{"action": "setDiscount", "limit": 50, "entities": [], "imported": False}],
        }
    ],
    "collections": [
        {"name": "Shoes", "items": ["shoe", "boot"]},
        {"name": "Own", "campaignId": 1, "items": ["shirt"]},
    ],
    "catalogs": [
        {
            "name": "Products",
            "items": [
                {"sku": "shoe", "price": 100, "attributes": {"color": "red"}, "product": {"name": "Shoes"}},
                {"sku": "shirt", "price": 40, "attributes": {"color": "blue", "weight": 2}},
            ],
        }
    ],
    "valueMaps": [{"campaignId": 1, "items": {"shoe": 2.5, "shirt": 1}}],
    "customEffects": [{"name": "wrap", "payload": '{"paper": "red"}'}],
    "webhooks": [{"title": "Hook", "url": "http://127.0.0.1:9/hook"}],
    "notifications": [{"type": "campaign", "url": "http://127.0.0.1:9/off", "enabled": False}],
    "audiences": [{"name": "Members", "integration": "mparticle", "members": ["ann"]}],
    "achievements": [{"name": "Orders", "campaignId": 1, "target": 3}],
    "accountAchievements": [{"name": "Visits", "target": 3}],
    "giveawayPools": [{"name": "Codes", "codes": ["G-1", {"code": "G-2"}]}],
    "rewards": [{"name": "Mug", "pointsRequired": [{"loyaltyProgramId": 1, "subledgerId": "", "amount": 5}]}],
    "cartItemFilters": [{"name": "noGifts", "expression": ["filter"]}],
    "profiles": [{"integrationId": "ann", "attributes": {"Name": "Ann", "Tier": "a"}}, {"integrationId": "bob"}],
    "loyaltyCards": [{"identifier": "CARD-1111", "programID": 2, "profiles": [HOLDER]}],
    "campaignTemplates": [
        {
            "name": "Sale",
            "tags": ["sale"],
            "templateParams": [{"name": "percent", "type": "number", "description": "How much"}],
            "campaignCollections": [{"name": "Sale items", "description": "On sale"}],
            "ruleset": {"promotionRules": [{"title": "Sale", "blocks": []}]},
        }
    ],
    "experiments": [{"campaignId": 1, "state": "enabled"}],
    "roles": [{"name": "Editors"}, {"name": "Owners", "isReadonly": True}],
    "users": [
        {"email": "eve@example.com", "name": "Eve", "roles": [1], "password": "secret"},
        {"email": "joe@example.com", "state": "invited", "inviteToken": "invite-joe"},
    ],
}


class Apis(NamedTuple):
    """A sandbox with its clients."""

    box: Sandbox
    integration: Any
    management: Any


def opened(**more: Any) -> Apis:
    """A sandbox of this seed in which something has happened. more: parts of the seed."""
    box = Sandbox(seed={**SEED, **more})
    box.at(START)
    integration, management = box.integration_api(), box.management_api()
    cart = [{"sku": "shoe", "quantity": 1}, {"sku": "shirt", "quantity": 2}]
    order = {"profileId": "ann", "cartItems": cart, "couponCodes": ["SUMMER"], "storeIntegrationId": "berlin"}
    integration.update_customer_session_v2("order", {"customerSession": {**order, "state": "closed"}})
    integration.update_customer_session_v2("cart", {"customerSession": {"profileId": "bob", "cartItems": cart}})
    event = {"profileId": "ann", "type": "rated", "attributes": {"stars": 5}, "integrationId": "event-1"}
    integration.track_event_v3(event)
    integration.create_coupon_reservation("SPARE", {"integrationIDs": ["bob"]})
    management.add_loyalty_points("1", "ann", {"points": 50})
    management.add_loyalty_points("1", "ann", {"points": 20, "pendingDuration": "1D"})
    management.add_loyalty_card_points(2, "CARD-1111", {"points": 50})
    management.scim_create_group({"displayName": "Crew", "members": [{"value": "1"}]})
    return Apis(box, integration, management)


#: What paths are filled with.
PLACES: Dict[str, Any] = {
    "account_id": 1,
    "achievement_id": 1,
    "additional_cost_id": 1,
    "application_id": 1,
    "attribute_id": 1,
    "audience_id": 1,
    "campaign_group_id": 1,
    "campaign_id": 1,
    "cart_item_filter_id": 1,
    "catalog_id": 1,
    "collection_id": 1,
    "coupon_id": "2",
    "coupon_value": "SPARE",
    "customer_id": 1,
    "customer_session_id": "order",
    "experiment_id": 1,
    "expression_id": 1,
    "group_id": 1,
    "integration_id": "ann",
    "loyalty_card_id": "CARD-1111",
    "loyalty_program_id": 1,
    "notification_id": 1,
    "pool_id": 1,
    "referral_id": "1",
    "reward_id": 1,
    "role_id": 1,
    "ruleset_id": 1,
    "session_id": 1,
    "session_integration_id": "order",
    "store_id": "1",
    "user_id": 1,
    "value_map_id": 1,
    "webhook_id": 1,
    "audience_ids": "1",
    "entity_type": "application",
    **RANGE,
}


def _patch(path: str, value: str) -> Dict[str, Any]:
    return {"Operations": [{"op": "replace", "path": path, "value": value}]}


_CARDS = {"loyalty_program_id": 2}
_CAMPAIGN_COLLECTION = {"collection_id": 2}
_ACHIEVEMENT = {"name": "More", "title": "More", "description": "", "target": 2}
_NOTIFICATION = {
    "policy": {"name": "Mine", "scopes": ["all"]},
    "webhook": {"url": "http://127.0.0.1:9/mine", "headers": ["X-Mine:yes"]},
}

#: What calls need beside that, or instead of it.
CALLS: Dict[str, Dict[str, Any]] = {
    "create_audience_v2": {"body": {"name": "More", "integration": "mparticle"}},
    "update_audience_customers_attributes": {"body": {"Tier": "b"}},
    "update_audience_v2": {"body": {"name": "Renamed"}},
    "update_customer_profile_audiences": {
        "body": {"data": [{"action": "add", "profileIntegrationId": "bob", "audienceId": 1}]}
    },
    "best_prior_price": {
        "body": {
            "skus": ["shoe"],
            "timeframeEndDate": "2026-06-02T00:00:00Z",
            "timeframe": "365",
            "timeframeEndDateType": "strict",
        }
    },
    "sync_catalog": {"body": {"actions": [{"type": "PATCH", "payload": {"sku": "shoe", "price": 90}}]}},
    "create_coupon_reservation": {"body": {"integrationIDs": ["ann"]}},
    "delete_coupon_reservation": {"body": {"integrationIDs": ["bob"]}},
    "update_customer_profile_v2": {"body": {"attributes": {"Name": "Anna"}}},
    "update_customer_profiles_v2": {
        "body": {"customerProfiles": [{"integrationId": "ann", "attributes": {"Name": "Anna"}}]}
    },
    "return_cart_items": {"body": {"return": {"returnedCartItems": [{"position": 0, "quantity": 1}]}}},
    "update_customer_session_v2": {"customer_session_id": "cart", "body": {"customerSession": {"state": "closed"}}},
    "get_event_v3": {"integration_id": "event-1"},
    "join_loyalty_program": {"integration_id": "bob"},
    "track_event_v2": {"body": {"profileId": "ann", "type": "rated", "attributes": {"stars": 4}}, "silent": "no"},
    "track_event_v3": {
        "body": {"profileId": "ann", "type": "rated", "attributes": {"stars": 4}, "integrationId": "event-2"}
    },
    "delete_loyalty_transactions_from_ledgers": {"body": {"scope": "AllSubledgers"}},
    "generate_loyalty_card": {**_CARDS, "body": {"status": "active"}},
    "link_loyalty_card_to_profile": {**_CARDS, "body": {"integrationId": "bob"}},
    "unlink_loyalty_card_from_profile": {**_CARDS, "body": {"integrationId": "ann"}},
    "create_referral": {"body": {"campaignId": 1, "advocateProfileIntegrationId": "bob"}},
    "create_referrals_for_multiple_advocates": {
        "body": {"campaignId": 1, "advocateProfileIntegrationIds": ["ann", "bob"]}
    },
    "unlock_reward": {"body": {"profileIntegrationId": "ann", "integrationId": "mug-1", "loyaltyProgramId": 1}},
    "activate_user_by_email": {"body": {"email": "joe@example.com"}},
    "create_invite_email": {"body": {"email": "joe@example.com", "token": "invite-joe"}},
    "create_invite_v2": {"body": {"email": "new@example.com", "roles": [1], "acl": "{}"}},
    "create_password_recovery_email": {"body": {"email": "eve@example.com"}},
    "deactivate_user_by_email": {"body": {"email": "eve@example.com"}},
    "delete_user_by_email": {"body": {"email": "eve@example.com"}},
    "invite_user_external": {"body": {"email": "far@example.com", "userGroups": ["crew"]}},
    "reset_password": {"body": {"password": "new", "resetToken": "token"}},
    "scim_create_group": {"body": {"displayName": "More"}},
    "scim_create_user": {"body": {"userName": "new@example.com", "displayName": "New"}},
    "scim_patch_group": {"body": _patch("displayName", "Renamed")},
    "scim_patch_user": {"body": _patch("active", "false")},
    "scim_replace_group_attributes": {"body": {"displayName": "Other", "members": [{"value": "2"}]}},
    "scim_replace_user_attributes": {"body": {"userName": "eve@example.com", "displayName": "Eve B."}},
    "update_user": {"body": {"name": "Eve C.", "policy": "{}"}},
    "create_achievement": {"body": {**_ACHIEVEMENT, "period": "1D"}},
    "create_achievement_v2": {"body": {**_ACHIEVEMENT, "period": "1D", "sandbox": True, "timezone": "UTC"}},
    "update_achievement": {"body": {"title": "Renamed"}},
    "update_achievement_v2": {"body": {"title": "Renamed"}},
    "create_additional_cost": {"body": {"name": "wrapping", "title": "Wrapping", "description": ""}},
    "update_additional_cost": {"body": {"name": "shipping", "title": "Shipping", "description": "By post"}},
    "create_attribute": {
        "body": {
            "entity": "CartItem",
            "name": "size",
            "title": "Size",
            "type": "string",
            "description": "",
            "suggestions": [],
            "editable": True,
        }
    },
    "update_attribute": {
        "body": {
            "entity": "CustomerProfile",
            "name": "Name",
            "title": "Full name",
            "type": "string",
            "description": "",
            "suggestions": [],
            "editable": True,
        }
    },
    "import_allowed_list": {"up_file": b"item\nred\n"},
    "import_audiences_memberships": {"up_file": b"profileintegrationid\nbob\n"},
    "create_campaign_from_template": {
        "body": {
            "name": "From template",
            "templateId": 1,
            "templateParamValues": [{"name": "percent", "expression": [10]}],
        }
    },
    "copy_campaign_to_applications": {"body": {"applicationIds": [1]}},
    "create_campaign": {"body": {"name": "New", "state": "disabled", "tags": [], "features": [], "limits": []}},
    "create_ruleset_v2": {"body": {"promotionRules": []}},
    "get_campaign_by_attributes": {"body": {"attributes": {"owner": "ann"}}},
    "update_campaign": {"body": {"name": "Renamed", "tags": [], "features": [], "limits": []}},
    "price_history": {"body": {"sku": "shoe", "startDate": "2025-01-01T00:00:00Z", "endDate": "2026-07-01T00:00:00Z"}},
    "create_account_collection": {"body": {"name": "Hats", "subscribedApplicationsIds": [1]}},
    "create_collection": {"body": {"name": "Hats"}},
    "import_account_collection": {"up_file": b"item\nhat\n"},
    "import_collection": {**_CAMPAIGN_COLLECTION, "up_file": b"item\nhat\n"},
    "delete_collection": _CAMPAIGN_COLLECTION,
    "export_collection_items": _CAMPAIGN_COLLECTION,
    "get_collection": _CAMPAIGN_COLLECTION,
    "update_account_collection": {"body": {"description": "Of all kinds"}},
    "update_collection": {**_CAMPAIGN_COLLECTION, "body": {"description": "Of all kinds"}},
    "create_coupons": {"body": {"usageLimit": 1, "numberOfCoupons": 2, **CODE}},
    "create_coupons_async": {"body": {"usageLimit": 1, "numberOfCoupons": 2, "couponSettings": CODE, "attributes": {}}},
    "create_coupons_deletion_job": {"body": {"filters": {"batchId": "first"}}},
    "create_coupons_for_multiple_recipients": {
        "body": {"usageLimit": 1, "recipientsIntegrationIds": ["ann", "bob"], **CODE}
    },
    "import_coupons": {"up_file": b"value\nIMPORTED\n"},
    "search_coupons_advanced_application_wide_without_total_count": {"body": {}},
    "search_coupons_advanced_without_total_count": {"body": {}},
    "update_coupon": {"body": {"usageLimit": 5}},
    "update_coupon_batch": {"body": {"usageLimit": 5, "batchID": "first"}},
    "get_application_customers_by_attributes": {"body": {"attributes": {"Name": "Ann"}}},
    "get_application_sessions_by_customer_attributes": {"body": {"attributes": {"Name": "Ann"}}},
    "get_customers_by_attributes": {"body": {"attributes": {"Name": "Ann"}}},
    "import_pool_giveaways": {"up_file": b"code\nG-3\n"},
    "add_loyalty_points": {"body": {"points": 5}},
    "remove_loyalty_points": {"body": {"points": 5}},
    "import_loyalty_customers_tiers": {
        "up_file": b"subledgerid,customerprofileid,tiername,expirydate\n,bob,Silver,2027-01-01T00:00:00Z\n",
    },
    "import_loyalty_join_dates": {"up_file": b"customerprofileid,newjoindate\nann,2026-01-01T00:00:00Z\n"},
    "import_loyalty_points": {
        "up_file": b"customerprofileid,amount,startdate,expirydate,subledgerid,reason\nbob,5,immediate,unlimited,,gift\n"
    },
    "add_loyalty_card_points": {**_CARDS, "body": {"points": 5}},
    "create_batch_loyalty_cards": {**_CARDS, "body": {"numberOfCards": 2, "status": "active"}},
    "deduct_loyalty_card_points": {**_CARDS, "body": {"points": 5}},
    "import_loyalty_cards": {**_CARDS, "up_file": b"identifier,state\nCARD-2222,active\n"},
    "transfer_loyalty_card": {**_CARDS, "body": {"newCardIdentifier": "CARD-3333"}},
    "update_loyalty_card": {**_CARDS, "body": {"status": "inactive"}},
    "notification_activation": {"body": {"enabled": True}},
    "post_added_deducted_points_notification": {"body": _NOTIFICATION},
    "post_catalogs_strikethrough_notification": {"body": _NOTIFICATION},
    "post_pending_points_notification": {"body": _NOTIFICATION},
    "import_referrals": {"up_file": b"code,advocateprofileintegrationid\nIMPORTED,ann\n"},
    "update_referral": {"body": {"usageLimit": 5}},
    "update_role_v2": {"body": {"name": "Writers", "members": [2]}},
    "create_session": {"body": {"email": "eve@example.com", "password": "secret"}},
    "create_campaign_store_budget": {"body": {"action": "setDiscount", "storeLimits": [{"storeId": 1, "limit": 9}]}},
    "import_campaign_store_budget": {
        "up_file": b"store_integration_id,limit\nberlin,10\n",
        "action": "setDiscount",
        "period": "daily",
    },
    "create_store": {"body": {"name": "Rome", "description": "", "integrationId": "rome"}},
    "import_campaign_stores": {"up_file": b"store_integration_id\nparis\n"},
    "update_store": {"body": {"name": "Berlin", "description": "New", "integrationId": "berlin"}},
    "export_achievement_v2": {"achievement_id": 2},
    "get_achievement_v2": {"achievement_id": 2},
    "delete_achievement_v2": {"achievement_id": 2},
}
CALLS["update_achievement_v2"]["achievement_id"] = 2
for _name in (
    "get_loyalty_card_balances get_loyalty_card_points get_loyalty_card_transactions delete_loyalty_card"
    " export_loyalty_card_balances export_loyalty_card_ledger export_loyalty_cards get_loyalty_card"
    " get_loyalty_card_transaction_logs get_loyalty_cards"
).split():
    CALLS[_name] = _CARDS
#: What is called first, in the same sandbox.
BEFORE: Dict[str, List[str]] = {
    "exclude_price_history": ["price_history"],
    "destroy_session": ["create_session"],
    "get_customer_rewards": ["unlock_reward"],
}
CALLS["exclude_price_history"] = {"body": {"ids": [1], "reason": "wrong"}}
CALLS["activate_loyalty_points"] = {"body": {"sessionId": "order"}}


def arguments(operation: Any) -> Dict[str, Any]:
    """The arguments of a call of an operation."""
    needed = {one.name: PLACES[one.name] for one in operation.parameters if one.required and one.name in PLACES}
    return {**needed, **CALLS.get(operation.name, {})}
