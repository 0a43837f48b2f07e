"""An Application of an account, read as the files of a seed."""

from __future__ import annotations

import math
import re
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from talon_one.definitions import entities
from talon_one.sandbox.account.cleaning import HIDDEN_ADDRESS, Cleaner
from talon_one.sandbox.account.knowing import unknown_blocks
from talon_one.sandbox.account.reading import Keep, Reader
from talon_one.sandbox.account.selecting import Selector, named_in
from talon_one.sandbox.account.settling import settled

Document = Dict[str, Any]

#: Of a pool of giveaways, whose own are worth money.
_MADE_UP_CODES = 20
_LISTS = 12  # that are read of every Application
_LISTS_OF_CAMPAIGN = 5


class PullError(Exception):
    """An Application that cannot be pulled; the message says why."""


class Wanted(NamedTuple):
    """What is to be pulled."""

    application: int
    personal: bool = False  #: whether what tells who somebody is comes along
    catalogs: Tuple[int, ...] = ()  #: further catalogs than those that attributes name
    most: Optional[int] = None  #: codes of each campaign, and customers of each list


def pulled(reader: Reader, cleaner: Cleaner, wanted: Wanted) -> Dict[str, Document]:
    """The files of the seed: the settings of each, by its name without an ending.

    Raises `PullError`, and what the calls raise.
    """
    return _Pull(reader, cleaner, wanted).files()


class _Pull:
    def __init__(self, reader: Reader, cleaner: Cleaner, wanted: Wanted) -> None:
        self._reader = reader
        self._wanted = wanted
        self._number = wanted.application
        self._select = Selector(cleaner, wanted.application)
        self._files: Dict[str, Document] = {}
        self._filters: Dict[str, Any] = {}

    def files(self) -> Dict[str, Document]:
        """All of them."""
        select = self._select
        application = self._reader.one(
            "the Application", "get_application", self._number, keep=lambda given: select.application(given)
        )
        if application is None:
            if not self._reader.refused:
                raise PullError(f"what the service tells of Application {self._number} is not as the contract has it")
            status = self._reader.refused[-1].status
            raise PullError(f"the key may not read Application {self._number}, or there is none (status {status})")
        self._files["application"] = {"applicationId": self._number, **application}
        campaigns = self._list("campaigns", "get_campaigns", self._number, keep=select.campaign)
        self._campaigns = {one["id"] for one in campaigns}
        self._reader.expect(_LISTS + _LISTS_OF_CAMPAIGN * len(campaigns))
        self._of_account()
        for campaign in campaigns:
            self._campaign(campaign)
        self._giveaway_pools()
        if self._wanted.personal:
            self._customers()
        lenient = {"allowUnknownBlocks": True} if unknown_blocks(self._files, self._filters) else {}
        self._files["application"].update(lenient)
        self._reader.left_out += settled(self._files)
        filled = {
            name: {setting: value for setting, value in settings.items() if value not in ([], {})}
            for name, settings in self._files.items()
        }
        return {name: settings for name, settings in filled.items() if settings}

    def _list(self, what: str, method: str, *args: Any, keep: Keep, most: Optional[int] = None) -> List[Document]:
        return _once(self._reader.all(what, method, *args, keep=keep, most=most) or [], "id")

    # -- of the account -------------------------------------------------------------------------

    def _of_account(self) -> None:
        select, number = self._select, self._number
        self._attributes()
        costs = self._list("additional costs", "get_additional_costs", keep=select.additional_cost)
        self._files["additional-costs"] = {"additionalCosts": costs}
        self._files["stores"] = {"stores": self._list("stores", "list_stores", number, keep=select.store)}
        audiences = self._list("audiences", "get_audiences", keep=select.audience)
        for one in audiences if self._wanted.personal else ():
            what = f"members of the audience {one['id']}"
            most = self._wanted.most
            members = self._reader.all(what, "get_audience_memberships", one["id"], keep=select.member, most=most)
            if members:
                one["members"] = sorted({member["profile"] for member in members})
        self._files["audiences"] = {"audiences": audiences}
        self._collections()
        programs = self._list("loyalty programs", "get_loyalty_programs", keep=select.loyalty_program)
        self._files["loyalty-programs"] = {"loyaltyPrograms": programs}
        achievements = self._list("achievements", "list_achievements_v2", keep=select.account_achievement)
        self._files["achievements"] = {"accountAchievements": achievements}
        self._cart_item_filters()
        groups = self._list("campaign groups", "get_campaign_groups", keep=select.campaign_group)
        self._files["campaign-groups"] = {"campaignGroups": groups}
        webhooks = self._list("webhooks", "get_webhooks", keep=select.webhook)
        self._files["webhooks"] = {"webhooks": webhooks}
        experiments = self._list("experiments", "list_experiments", number, keep=select.experiment)
        for one in experiments:
            if one.get("campaignId") not in self._campaigns:
                one.pop("campaignId", None)
        self._files["experiments"] = {"experiments": experiments}

    def _attributes(self) -> None:
        found = self._list("attributes", "get_attributes", keep=self._select.attribute)
        catalogs = {number for one in found for number in one.pop("subscribedCatalogsIds", ())}
        grouped: Dict[str, Dict[str, Document]] = {}
        for one in found:
            of_entity = grouped.setdefault(one.pop("entity"), {})
            of_entity.setdefault(f"{one.get('eventType', '')}/{one['name']}", one)
        listed = {name: list(grouped[name].values()) for name in entities() if name in grouped}
        self._files["attributes"] = {"attributes": listed}
        made = []
        for number in sorted(catalogs | set(self._wanted.catalogs)):
            what = f"items of the catalog {number}"
            items = self._reader.all(what, "list_catalog_items", number, keep=self._select.catalog_item)
            if items is not None:
                made.append({"id": number, "name": f"Catalog {number}", "items": _once(items, "sku")})
        self._files["catalogs"] = {"catalogs": made}

    def _collections(self) -> None:
        made = self._list("collections of the account", "list_account_collections", keep=self._select.collection)
        for one in made:
            what, keep = f"items of the collection {one['id']}", self._select.collection_item
            items = self._reader.all(what, "get_collection_items", one["id"], keep=keep)
            one["items"] = list(dict.fromkeys(item["item"] for item in items or ()))
        self._files["collections"] = {"collections": made}
        keep = self._select.collection_of_campaign
        what = "collections of campaigns"
        self._of_campaigns = self._list(what, "list_collections_in_application", self._number, keep=keep)

    def _cart_item_filters(self) -> None:
        select, made = self._select, []
        for one in self._list(
            "cart item filters", "list_application_cart_item_filters", self._number, keep=select.cart_item_filter
        ):
            expression = one.pop("activeExpressionId", None)
            if expression is not None:
                what = f"the expression of the cart item filter {one['id']}"
                method = "get_application_cart_item_filter_expression"
                found = self._reader.one(what, method, self._number, one["id"], expression, keep=select.expression)
                one.update(found or {})
            made.append(one)
            self._filters[one["name"]] = one.get("expression")
        self._files["cart-item-filters"] = {"cartItemFilters": made}

    # -- of campaigns ---------------------------------------------------------------------------

    def _campaign(self, campaign: Document) -> None:
        reader, select, most = self._reader, self._select, self._wanted.most
        number, campaign_id = self._number, campaign["id"]
        of_campaign = f"of the campaign {campaign_id}"
        ruleset = self._ruleset(campaign)
        if ruleset is not None:
            campaign["ruleset"] = ruleset
        for name, method, keep in (
            ("coupons", "get_coupons_without_total_count", select.coupon),
            ("referrals", "get_referrals_without_total_count", select.referral),
        ):
            codes = self._list(f"{name} {of_campaign}", method, number, campaign_id, keep=keep, most=most)
            if codes:
                campaign[name] = codes
        achievements = self._list(
            f"achievements {of_campaign}", "list_achievements", number, campaign_id, keep=select.achievement
        )
        for one in achievements:
            one["campaignId"] = campaign_id
        method = "list_campaign_store_budget_limits"
        budgets = reader.all(f"store budgets {of_campaign}", method, number, campaign_id, keep=select.store_budget)
        settings = {
            "campaigns": [campaign],
            "achievements": achievements,
            "collections": self._collections_of(campaign_id),
            "valueMaps": self._value_maps_of(campaign),
            "storeBudgets": _budgets(campaign_id, budgets or []),
        }
        name = f"campaign-{campaign_id:07}-{_slug(campaign['name'])}".rstrip("-")
        self._files[name] = {setting: value for setting, value in settings.items() if value}

    def _ruleset(self, campaign: Document) -> Optional[Document]:
        """The active rules, as blocks; in the older form where that is all there is, or says more."""
        if "activeRulesetId" not in campaign:
            return None
        where = (self._number, campaign["id"], campaign["activeRulesetId"])
        what, keep = f"of the campaign {campaign['id']}", self._select.ruleset
        blocks = self._reader.one(f"rules {what}, as blocks", "get_ruleset_v2", *where, keep=keep)
        unknown = 0 if blocks is None else unknown_blocks({"": {"campaigns": [{"ruleset": blocks}]}}, self._filters)
        if blocks is not None and not unknown and not _is_translated(blocks):
            return blocks
        older = self._reader.one(f"rules {what}, as expressions", "get_ruleset", *where, keep=keep)
        if blocks is None or older is None:
            return blocks or older
        others = unknown_blocks({"": {"campaigns": [{"ruleset": older}]}}, self._filters)
        return older if others < unknown or (others == unknown and _is_translated(blocks)) else blocks

    def _collections_of(self, campaign_id: int) -> List[Document]:
        made = [one for one in self._of_campaigns if one["campaignId"] == campaign_id]
        for one in made:
            what = f"items of the collection {one['id']}"
            rows = self._reader.table(what, "export_collection_items", self._number, campaign_id, one["id"]) or []
            # The one column is called differently from deployment to deployment.
            items = [str(next(iter(row.values()))) for row in rows if row]
            one["items"] = [item for item in items if HIDDEN_ADDRESS not in item]
        return made

    def _value_maps_of(self, campaign: Document) -> List[Document]:
        numbers = {*(campaign.get("valueMapsIds") or ()), *named_in(campaign.get("ruleset"), "valueMap")}
        made = []
        for number in sorted(numbers):
            what = f"the value map {number}"
            rows = self._reader.table(what, "export_campaign_value_map", self._number, campaign["id"], number)
            if rows is not None:
                items = {str(row.get("identifier")): _number(row.get("value")) for row in rows}
                kept = {name: items[name] for name in sorted(items) if items[name] is not None}
                made.append({"id": number, "campaignId": campaign["id"], "items": kept})
        return made

    def _giveaway_pools(self) -> None:
        made = []
        for number in sorted(set(named_in(list(self._files.values()), "giveawayPool"))):
            what, keep = f"the giveaway pool {number}", self._select.giveaway_pool
            pool = self._reader.one(what, "get_giveaways_pool", number, keep=keep)
            if pool is not None:
                pool["codes"] = [f"GIVEAWAY-{number}-{place}" for place in range(1, _MADE_UP_CODES + 1)]
                made.append(pool)
        self._files["giveaway-pools"] = {"giveawayPools": made}

    # -- with personal data ---------------------------------------------------------------------

    def _customers(self) -> None:
        select, most = self._select, self._wanted.most
        profiles = self._list("profiles", "get_application_customers", self._number, keep=select.profile, most=most)
        self._files["profiles"] = {"profiles": profiles}
        cards: List[Document] = []
        for program in self._files["loyalty-programs"]["loyaltyPrograms"]:
            if program.get("cardBased"):
                what = f"cards of the loyalty program {program['id']}"
                cards += self._list(what, "get_loyalty_cards", program["id"], keep=select.loyalty_card, most=most)
        self._files["loyalty-cards"] = {"loyaltyCards": cards}


def _is_translated(ruleset: Document) -> bool:
    """Whether all blocks are expressions: it was made in the older form, which has names for some of them."""
    blocks = [block for rule in ruleset.get("promotionRules") or () for block in rule.get("blocks") or ()]
    return bool(blocks) and all(block.get("type") == "passthrough" for block in blocks)


def _budgets(campaign_id: int, limits: List[Document]) -> List[Document]:
    """The limits of a campaign's stores, a budget for each store."""
    by_store: Dict[int, List[Document]] = {}
    for one in limits:
        limit = {name: one[name] for name in ("action", "limit", "period") if one.get(name) not in (None, "overall")}
        by_store.setdefault(one["storeId"], []).append({**limit, "imported": False, "entities": []})
    order = sorted(by_store)
    return [{"campaignId": campaign_id, "storeId": store, "limits": by_store[store]} for store in order]


def _number(text: Any) -> Any:
    try:
        value = float(text)
    except (TypeError, ValueError):
        return None
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() else value


def _once(found: List[Document], name: str) -> List[Document]:
    """Things in the order of a property. One that moved to a later page while pages were read has come twice."""
    by_name = {one[name]: one for one in found}
    return [by_name[key] for key in sorted(by_name)]


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower())[:40].strip("-")
