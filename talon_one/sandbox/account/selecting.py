"""How each kind of thing is read of an Application: which are its own, and what a seed keeps of them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Optional

from talon_one.definitions import entities
from talon_one.sandbox.account.cleaning import Cleaner

Document = Dict[str, Any]

#: Counters of campaigns, and what follows from other things.
_OF_CAMPAIGNS = (
    *("applicationId", "budgets", "couponRedemptionCount", "referralRedemptionCount", "discountCount"),
    *("discountEffectCount", "couponCreationCount", "customEffectCount", "referralCreationCount"),
    *("addFreeItemEffectCount", "awardedGiveawaysCount", "createdLoyaltyPointsCount"),
    *("createdLoyaltyPointsEffectCount", "redeemedLoyaltyPointsCount", "redeemedLoyaltyPointsEffectCount"),
    *("callApiEffectCount", "reservecouponEffectCount", "frontendState", "storesImported", "revisionFrontendState"),
    *("version", "currentRevisionId", "currentRevisionVersionId", "stageRevision"),
)
_OF_PROGRAMS = (
    *("sandbox", "canUpdateTiers", "canUpdateTierExpirationPolicy", "canUpgradeToAdvancedTiers"),
    *("canUpdateSubledgers", "canUpdateJoinPolicy"),
)
_OF_RULESETS = ("id", "campaignId", "templateId", "activatedAt", "activate")
_RULES = ("rules", "promotionRules", "strikethroughRules", "bindings", "selectors", "bundles", "parameters")


class Selector:
    """What is kept of each kind of thing; None where it is not of the Application, or of no use."""

    def __init__(self, cleaner: Cleaner, application_id: int) -> None:
        self._clean = cleaner
        self._application = application_id

    def _shared(self, document: Document, name: str) -> bool:
        """Whether a thing of the account is there for the Application; it is for all where it does not say."""
        numbers = document.pop(name, None)
        return not numbers or self._application in numbers

    def application(self, given: Document) -> Optional[Document]:
        """Its settings, and the number of its account."""
        account = given.get("accountId")
        kept = self._clean.thing("Application", given, "id", "loyaltyPrograms", needs=())
        return {"accountId": account, "application": kept} if isinstance(account, int) else {"application": kept}

    def attribute(self, given: Document) -> Optional[Document]:
        """An attribute that the Application has."""
        if given.get("entity") not in entities():
            self._clean.note(f"attributes of {given.get('entity')}, which this version does not know")
            return None
        if not self._shared(given, "subscribedApplicationsIds"):
            return None
        return self._clean.thing("Attribute", given, "allowedSubscriptions", needs=("id", "name", "entity"))

    def additional_cost(self, given: Document) -> Optional[Document]:
        """An additional cost that the Application has."""
        if not self._shared(given, "subscribedApplicationsIds"):
            return None
        return self._clean.thing("AccountAdditionalCost", given, needs=("id", "name"))

    def store(self, given: Document) -> Optional[Document]:
        """A store. Campaigns name those that they are linked to."""
        more = ("applicationId", "linkedCampaignIds")
        return self._clean.thing("Store", given, *more, needs=("id", "integrationId"))

    def audience(self, given: Document) -> Optional[Document]:
        """An audience that the Application has."""
        if not self._shared(given, "subscribedApplicationsIds"):
            return None
        return self._clean.thing("Audience", given, "sandbox", needs=("id", "name"))

    def collection(self, given: Document) -> Optional[Document]:
        """A collection of the account that the Application has."""
        numbers = given.pop("subscribedApplicationsIds", None) or ()
        if self._application not in numbers:
            return None
        return self._clean.thing("Collection", given, "applicationId", "campaignId", needs=("id", "name"))

    def collection_of_campaign(self, given: Document) -> Optional[Document]:
        """A collection of a campaign."""
        more = ("applicationId", "subscribedApplicationsIds")
        return self._clean.thing("Collection", given, *more, needs=("id", "name", "campaignId"))

    def collection_item(self, given: Document) -> Optional[Document]:
        """An item of a collection."""
        kept = self._clean.texts([str(given.get("item") or "")])
        return {"item": kept[0]} if kept and kept[0] else None

    def loyalty_program(self, given: Document) -> Optional[Document]:
        """A loyalty program of the Application, with its tiers."""
        if not self._shared(given, "subscribedApplications"):
            return None
        tiers = [self._tier(one) for one in given.pop("tiers", None) or ()]
        kept = self._clean.thing("LoyaltyProgram", given, *_OF_PROGRAMS, needs=("id", "name"))
        if kept is None or not any(tiers):
            return kept
        return {**kept, "tiers": sorted(filter(None, tiers), key=lambda one: float(one["minPoints"]))}

    def _tier(self, given: Document) -> Optional[Document]:
        more = ("programID", "programName", "programTitle")
        return self._clean.thing("LoyaltyTier", given, *more, needs=("id", "name", "minPoints"))

    def achievement(self, given: Document) -> Optional[Document]:
        """An achievement of a campaign."""
        return self._clean.thing("Achievement", given, "hasProgress", "status", needs=("id", "name", "target"))

    def account_achievement(self, given: Document) -> Optional[Document]:
        """An achievement of the account that the Application has."""
        if given.get("campaignId") or not self._shared(given, "subscribedApplications"):
            return None
        more = ("hasProgress", "status", "referencedByCampaigns", "sandbox")
        return self._clean.thing("AchievementV2", given, *more, needs=("id", "name", "target"))

    def cart_item_filter(self, given: Document) -> Optional[Document]:
        """A cart item filter; its expression is read with the number of the active one."""
        return self._clean.thing("ApplicationCIF", given, "applicationId", needs=("id", "name"))

    def expression(self, given: Document) -> Optional[Document]:
        """What a cart item filter filters by."""
        return {"expression": self._clean.text(given.get("expression") or [])}

    def campaign_group(self, given: Document) -> Optional[Document]:
        """A group of campaigns. Campaigns name those that they are in."""
        if not self._shared(given, "subscribedApplicationsIds"):
            return None
        return self._clean.thing("CampaignGroup", given, "campaignIds", needs=("id", "name"))

    def webhook(self, given: Document) -> Optional[Document]:
        """A webhook, without what may be keys: headers, and what the URL has before its host and after its path."""
        if not self._shared(given, "applicationIds"):
            return None
        given.pop("outgoingIntegrationTypeId", None)
        given.pop("outgoingIntegrationTypeName", None)
        given.pop("outgoingIntegrationTemplateId", None)
        if given.get("headers"):
            self._clean.note("headers of webhooks, which may have keys")
        url = str(given.get("url") or "")
        if url != without_keys(url):
            self._clean.note("passwords and queries in the URLs of webhooks")
        kept = {**given, "url": without_keys(url)}
        return self._clean.thing("Webhook", kept, "headers", "authenticationId", needs=("id", "title", "url"))

    def catalog_item(self, given: Document) -> Optional[Document]:
        """An item of a catalog: attributes by name."""
        attributes = {one.get("name"): one.get("value") for one in given.pop("attributes", None) or ()}
        kept = self._clean.thing("CatalogItem", given, "id", "catalogid", "version", needs=("sku",))
        return {**kept, "attributes": self._clean.text(attributes)} if kept and attributes else kept

    def giveaway_pool(self, given: Document) -> Optional[Document]:
        """A pool of giveaways, without its codes."""
        return self._clean.thing("GiveawaysPool", given, "sandbox", "subscribedApplicationsIds", needs=("id", "name"))

    def experiment(self, given: Document) -> Optional[Document]:
        """An experiment, without the rules of its variants: a campaign has those that the sandbox runs."""
        campaign = given.pop("campaign", None) or {}
        variants = [
            {name: one[name] for name in ("id", "name", "weight", "isPrimary") if one.get(name) is not None}
            for one in given.pop("variants", None) or ()
        ]
        kept = self._clean.thing("Experiment", given, "applicationId")
        if kept is None:
            return None
        of_campaign = {"campaignId": campaign["id"]} if isinstance(campaign.get("id"), int) else {}
        return {**kept, **({"variants": variants} if variants else {}), **of_campaign}

    def campaign(self, given: Document) -> Optional[Document]:
        """A campaign that is not archived."""
        if given.get("state") == "archived":
            self._clean.note("campaigns that are archived")
            return None
        used_up = [
            one for one in given.get("budgets") or () if one.get("limit") and (one.get("counter") or 0) >= one["limit"]
        ]
        if used_up:
            self._clean.note("budgets that are used up in the account, and not in the sandbox", len(used_up))
        return self._clean.thing("Campaign", given, *_OF_CAMPAIGNS, needs=("id", "name"))

    def ruleset(self, given: Document) -> Optional[Document]:
        """The rules of a campaign, in either form, whatever is in them."""
        model = "Ruleset" if "rules" in given else "RulesetV2"
        kept = self._clean.thing(model, given, *_OF_RULESETS, needs=(), inside=_RULES)
        if kept is not None and model == "Ruleset":
            kept = {"rules": [], **kept}
        return kept

    def coupon(self, given: Document) -> Optional[Document]:
        """A coupon. How often it was used is kept where it is used up."""
        more = ["campaignId", "discountRemainder", "reservationCounter"]
        if given.get("recipientIntegrationId") and not self._clean.personal:
            more.append("recipientIntegrationId")
            self._clean.note("recipients of coupons: anybody can use these in the sandbox")
        return self._code("Coupon", given, more, "value")

    def referral(self, given: Document) -> Optional[Document]:
        """A referral, which needs an advocate."""
        more = ["campaignId"]
        if not self._clean.personal:
            if given.get("friendProfileIntegrationId"):
                more.append("friendProfileIntegrationId")
                self._clean.note("friends of referrals")
            given["advocateProfileIntegrationId"] = f"advocate-{given.get('id')}"
            self._clean.note("advocates of referrals, whose names in the sandbox are made up")
        return self._code("Referral", given, more, "code")

    def _code(self, model: str, given: Document, more: List[str], value: str) -> Optional[Document]:
        kept = self._clean.thing(model, given, *more, needs=("id", value))
        if kept is None:
            return None
        if kept[value] != given[value]:  # an address in it was hidden: it would be another code
            self._clean.note(f"{model.lower()}s whose codes are addresses of people")
            return None
        for limit, counter in (("usageLimit", "usageCounter"), ("discountLimit", "discountCounter")):
            if not kept.get(limit) or kept.get(counter, 0) < kept[limit]:
                kept.pop(counter, None)
        if not kept.get("usageLimit"):
            kept.pop("usageLimit", None)
        return kept

    def store_budget(self, given: Document) -> Optional[Document]:
        """One limit of one store."""
        store = given.get("store") or {}
        if not isinstance(store.get("id"), int):
            return None
        limit: Document = {name: given[name] for name in ("action", "limit", "period") if name in given}
        return {"storeId": store["id"], **limit}

    # -- with personal data ---------------------------------------------------------------------

    def member(self, given: Document) -> Optional[Document]:
        """A profile of an audience."""
        return {"profile": given["integrationId"]} if given.get("integrationId") else None

    def profile(self, given: Document) -> Optional[Document]:
        """A customer profile. What it did before counts for rules."""
        more = ("sandbox", "loyaltyMemberships", "audienceMemberships", "advocateIntegrationId")
        return self._clean.thing("CustomerProfile", given, *more, needs=("id", "integrationId"))

    def loyalty_card(self, given: Document) -> Optional[Document]:
        """A loyalty card, without its points."""
        more = ("ledger", "subledgers", "programName", "programTitle")
        return self._clean.thing("LoyaltyCard", given, *more, needs=("id", "identifier", "programID"))


def without_keys(url: str) -> str:
    """A URL without user, password, query and fragment."""
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url
    rest = rest.partition("#")[0].partition("?")[0]
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"


def named_in(value: Any, name: str) -> Iterator[int]:
    """The numbers of what rules refer to under a name, such as `giveawayPool`, anywhere in them."""
    if isinstance(value, dict):
        reference = value.get(name)
        if isinstance(reference, dict) and isinstance(reference.get("id"), int):
            yield reference["id"]
        for one in value.values():
            yield from named_in(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from named_in(one, name)
