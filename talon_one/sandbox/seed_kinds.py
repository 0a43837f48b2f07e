"""What a seed can name beside campaigns and programs: a table of kinds, each with its setting and its model."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Tuple

from talon_one.sandbox.seed_files import SeedError
from talon_one.sandbox.seed_parts import (
    Place,
    Thing,
    by_id,
    catalog_items,
    collection_items,
    filter_expression,
    giveaways,
    members,
    password,
    role_acl,
    template_rules,
    value_map_items,
)
from talon_one.sandbox.seed_values import CREATED

Document = Dict[str, Any]

_More = Callable[[Document, Document, Place], Iterator[Thing]]


def _of_nobody(_: Document) -> object:
    return ""


def _nothing(_: Document, __: Document, ___: Place) -> Iterator[Thing]:
    return iter(())


class Kind(NamedTuple):
    """A kind of thing: `{setting: [{…any property of the model…}]}`."""

    setting: str
    kind: str
    model: str
    filled: Callable[[Document, Place], Document]  #: what is filled in, from what is given
    key: Callable[[Document], str] = by_id
    parent: Callable[[Document], object] = _of_nobody
    own: Tuple[str, ...] = ()  #: settings beyond the model
    more: _More = _nothing  #: the documents of these: from the settings, the thing, and the place
    refers: Tuple[Tuple[str, str], ...] = ()  #: property, and the kind that has to have a thing of that number


# -- the kinds -----------------------------------------------------------------------------------


def _account(place: Place) -> Document:
    return {"created": CREATED, "modified": CREATED, "accountId": place.account_id}


def experiment_variants(given: Document, place: Place) -> List[Document]:
    """Two that share the traffic, unless there are others."""
    named = given.get("variants") or [{"name": "A", "isPrimary": True}, {"name": "B"}]
    if not all(isinstance(one, dict) for one in named):
        raise SeedError(f"{place.where}: variants must be objects")
    share = 100 // len(named)
    return [
        {"id": index + 1, "created": CREATED, "isPrimary": False, "weight": share, **one}
        for index, one in enumerate(named)
    ]


_CAMPAIGN = (("campaignId", "campaign"),)
OWNERS = {"applicationId": "application", "loyaltyProgramId": "loyalty_program", "campaignId": "campaign"}

KINDS: Tuple[Kind, ...] = (
    Kind(
        "applications",
        "application",
        "Application",
        lambda given, place: {**_account(place), "timezone": "UTC", "currency": "EUR", "loyaltyPrograms": []},
    ),
    Kind("campaignGroups", "campaign_group", "CampaignGroup", lambda given, place: _account(place)),
    Kind(
        "stores",
        "store",
        "Store",
        lambda given, place: {
            "created": CREATED,
            "updated": CREATED,
            "description": "",
            "applicationId": place.application_id,
            "name": given.get("integrationId"),
        },
        key=lambda one: f"{one['applicationId']}/{one['integrationId']}",
        parent=lambda one: one["applicationId"],
    ),
    Kind(
        "storeBudgets",
        "store_budget",
        "CampaignStoreBudget",
        lambda given, place: {"created": CREATED},
        parent=lambda one: one["campaignId"],
        refers=(*_CAMPAIGN, ("storeId", "store")),
    ),
    Kind(
        "collections",
        "collection",
        "Collection",
        lambda given, place: {
            **_account(place),
            "createdBy": 1,
            **(
                {"applicationId": place.application_id}
                if "campaignId" in given
                else {"subscribedApplicationsIds": [place.application_id]}
            ),
        },
        parent=lambda one: one.get("campaignId", ""),
        own=("items",),
        more=collection_items,
        refers=_CAMPAIGN,
    ),
    Kind(
        "catalogs",
        "catalog",
        "Catalog",
        lambda given, place: {
            **_account(place),
            "description": "",
            "version": 1,
            "createdBy": 1,
            "subscribedApplicationsIds": [place.application_id],
        },
        own=("items",),
        more=catalog_items,
    ),
    Kind(
        "valueMaps",
        "value_map",
        "ValueMap",
        lambda given, place: {"created": CREATED, "createdBy": 1},
        parent=lambda one: one["campaignId"],
        own=("items",),
        more=value_map_items,
        refers=_CAMPAIGN,
    ),
    Kind(
        "customEffects",
        "custom_effect",
        "CustomEffect",
        lambda given, place: {
            **_account(place),
            "applicationIds": [place.application_id],
            "title": given.get("name"),
            "payload": "{}",
            "enabled": True,
            "createdBy": 1,
        },
    ),
    Kind(
        "webhooks",
        "webhook",
        "Webhook",
        lambda given, place: {
            "created": CREATED,
            "modified": CREATED,
            "applicationIds": [],
            "verb": "POST",
            "headers": [],
            "params": [],
            "enabled": True,
            "draft": False,
        },
    ),
    Kind(
        "notifications",
        "notification",
        "BaseNotification",
        lambda given, place: {"policy": {"name": given.get("type")}, "enabled": True},
        own=("url", "headers", "applicationId", "loyaltyProgramId"),
    ),
    Kind(
        "audiences",
        "audience",
        "Audience",
        lambda given, place: {"created": CREATED, "accountId": place.account_id, "sandbox": True},
        own=("members",),
        more=members,
    ),
    Kind(
        "achievements",
        "achievement",
        "Achievement",
        lambda given, place: {
            "created": CREATED,
            "userId": 1,
            "title": given.get("name"),
            "description": "",
            "recurrencePolicy": "no_recurrence",
            "activationPolicy": "user_action",
            "allowRollbackAfterCompletion": False,
        },
        parent=lambda one: one["campaignId"],
        refers=_CAMPAIGN,
    ),
    Kind(
        "accountAchievements",
        "achievement",
        "AchievementV2",
        lambda given, place: {
            "created": CREATED,
            "userId": 1,
            "title": given.get("name"),
            "description": "",
            "recurrencePolicy": "no_recurrence",
            "activationPolicy": "user_action",
            "allowRollbackAfterCompletion": False,
            "subscribedApplications": [place.application_id],
            "sandbox": True,
            "timezone": "UTC",
        },
    ),
    Kind(
        "giveawayPools",
        "giveaway_pool",
        "GiveawaysPool",
        lambda given, place: {**_account(place), "sandbox": True, "createdBy": 1, "subscribedApplicationsIds": []},
        own=("codes",),
        more=giveaways,
    ),
    Kind(
        "rewards",
        "reward",
        "Reward",
        lambda given, place: {
            **_account(place),
            "apiName": given.get("name"),
            "applicationIds": [place.application_id],
            "sandbox": True,
            "status": "active",
        },
    ),
    Kind(
        "cartItemFilters",
        "cart_item_filter",
        "ApplicationCIF",
        lambda given, place: {"created": CREATED, "applicationId": place.application_id},
        parent=lambda one: one["applicationId"],
        own=("expression",),
        more=filter_expression,
    ),
    Kind(
        "profiles",
        "customer",
        "CustomerProfile",
        lambda given, place: {
            "created": CREATED,
            "attributes": {},
            "accountId": place.account_id,
            "closedSessions": 0,
            "totalSales": 0,
            "lastActivity": CREATED,
            "sandbox": True,
        },
        key=lambda one: str(one["integrationId"]),
    ),
    Kind(
        "loyaltyCards",
        "card",
        "LoyaltyCard",
        lambda given, place: {
            "created": CREATED,
            "modified": CREATED,
            "status": "active",
            "usersPerCardLimit": 0,
            "profiles": [],
        },
        key=lambda one: str(one["identifier"]),
        parent=lambda one: one["programID"],
        refers=(("programID", "loyalty_program"),),
    ),
    Kind(
        "campaignTemplates",
        "campaign_template",
        "CampaignTemplate",
        lambda given, place: {
            "created": CREATED,
            "updated": CREATED,
            "accountId": place.account_id,
            "userId": 1,
            "description": "",
            "instructions": "",
            "state": "enabled",
            "tags": [],
            "applicationsIds": [place.application_id],
            "validApplicationIds": [place.application_id],
            "campaignsCount": 0,
        },
        own=("ruleset",),
        more=template_rules,
    ),
    Kind(
        "experiments",
        "experiment",
        "Experiment",
        lambda given, place: {
            "created": CREATED,
            "applicationId": place.application_id,
            "state": "disabled",
            "variants": experiment_variants(given, place),
        },
        parent=lambda one: one["applicationId"],
        own=("campaignId",),
    ),
    Kind(
        "roles",
        "role",
        "RoleV2",
        lambda given, place: {**_account(place), "permissions": {}, "members": [], "isReadonly": False},
        own=("acl",),
        more=role_acl,
    ),
    Kind(
        "users",
        "user",
        "User",
        lambda given, place: {
            **_account(place),
            "name": given.get("email"),
            "state": "active",
            "inviteToken": "",
            "policy": {},
            "isAdmin": False,
            "roles": [],
            "authMethod": "basic_auth",
        },
        key=by_id,
        own=("password",),
        more=password,
    ),
)
