"""What a sandbox starts with: its Application, campaigns, codes, loyalty programs, catalogs and all the rest.

A seed is a JSON file, a YAML file with the same names, or a directory of such files, which are put together (see
`talon_one.sandbox.seed_files`). Without one it is the shop in the folder `shop` beside this module, a good start for
your own::

    {
      "applicationId": 1,
      "accountId": 1,
      "apiKeys": [],                       keys that are let in; none here means any key
      "attributes": {                      that are defined, by entity: others are refused, as the service
        "CustomerSession": ["channel"],    does it, and values of another type, too. A name alone is of the
        "CartItem": [                      type `string`; else any property of the model `Attribute`, the rest
          {"name": "size", "type": "number"}       is filled in
        ]
      },
      "additionalCosts": ["shipping"],     names that are defined; without these two settings, any will do
      "loyaltyPrograms": [{"id": 1, "name": "club", "title": "Club"}],
      "campaigns": [
        {
          "id": 1, "name": "Welcome",      any property of the model `Campaign`; the rest is filled in:
          "state": "enabled",              it is enabled and runs forever, unless said otherwise; an id
                                           that is left out is the lowest free one, of a coupon too
          "startTime": "2026-01-01T00:00:00Z", "endTime": "2026-12-31T00:00:00Z",
          "rules": [{"kind": "percentOffCart", "name": "10% off", "percent": 10, "needsCoupon": true}],
          "coupons": [{"value": "WELCOME10", "usageLimit": 0}],
          "referrals": [{"code": "ANNAS-FRIENDS", "advocateProfileIntegrationId": "anna"}]
        }
      ],
      "stores": [{"integrationId": "leeds"}]    and so on, see below
    }

A rule has a `name`, a `kind`, what the kind needs, and conditions:

================== ========================== ======================================================
kind               needs                      effects
================== ========================== ======================================================
percentOffCart     percent                    one `setDiscount` of the cart items' total
percentOffCategory percent, category          one `setDiscountPerItem` for each unit of the category
loyaltyPoints      programId, pointsPerUnit   `addLoyaltyPoints`, so many for each unit of currency
================== ========================== ======================================================

Conditions: `needsCoupon: true` (a valid coupon of this campaign; gives `acceptCoupon` too) and
`minimumTotal` (of the session). Campaigns and rules are evaluated in the order of the file, unless `evaluationTree`
says otherwise.

A discount replaces an earlier one of the same name, for one of a unit: of the same unit, so an answer
has each once. Discounts are what the rules make of the session, without a cap: together, they may come
to more than the cart is worth. Nothing is taken off, and there are no points for, an amount of zero
or below; the rule succeeds all the same.

A campaign takes any property of the model `Campaign`: its `state`, `startTime` and `endTime` decide
whether it runs, and its `limits` are kept to. A coupon takes any property of the model `Coupon`:
`usageLimit` (0 or absent: no limit), `discountLimit`, `startDate`, `expiryDate`,
`recipientIntegrationId`, `isReservationMandatory` (until the profile reserves it, it is rejected), and
`limits`. A campaign's `referrals` take any property of the model `Referral`. In place of `rules`, a campaign
can have its whole `ruleset`, as the model `RulesetV2` or `Ruleset`.

`"application"` takes properties of the model `Application`, such as `timezone`, and `"evaluationTree"` is its
`CampaignSetBranchNode`. An additional cost, too, can be an object, of the model `AccountAdditionalCost`.
`"allowUnknownBlocks": true` lets a `ruleset` have blocks that the contract has not: a rule fails where it comes to one.

All else has one form: a list under the name of the kind, of objects that take any property of its model. The rest
is filled in. Some have a setting of their own::

    "collections": [{"name": "Hats", "items": ["hat", "cap"]}]

===================== ======================= =================================================================
setting               model                   own settings
===================== ======================= =================================================================
applications          Application             further ones of the account
campaignGroups        CampaignGroup
stores                Store
storeBudgets          CampaignStoreBudget
collections           Collection              items; with a `campaignId`, it is of that campaign
catalogs              Catalog                 items, as `AddItemCatalogAction`, with `adjustments`
valueMaps             ValueMap                items: a number for each SKU
customEffects         CustomEffect
webhooks              Webhook
notifications         BaseNotification        url, headers, and applicationId or loyaltyProgramId
audiences             Audience                members: integration IDs of profiles
achievements          Achievement
accountAchievements   AchievementV2
giveawayPools         GiveawaysPool           codes: texts, or objects as `Giveaway`
rewards               Reward
cartItemFilters       ApplicationCIF          expression
profiles              CustomerProfile
loyaltyCards          LoyaltyCard
campaignTemplates     CampaignTemplate        ruleset
experiments           Experiment              campaignId; variants may have a ruleset in either form
roles                 RoleV2                  acl, of the role's first form
users                 User                    password; without one, any will do
===================== ======================= =================================================================

Notifications and webhooks are sent to this machine only, and to hosts that the sandbox is told to allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

from talon_one.definitions import entities
from talon_one.model import json
from talon_one.sandbox.seed_campaigns import Campaign, read_campaign
from talon_one.sandbox.seed_files import Given, SeedError, Source
from talon_one.sandbox.seed_parts import Thing
from talon_one.sandbox.seed_things import SETTINGS, things
from talon_one.sandbox.seed_values import (
    CREATED,
    LIST,
    OBJECT,
    TEXT,
    TRUE_OR_FALSE,
    WHOLE_NUMBER,
    fits,
    free_ids,
    get,
    known,
    no_duplicates,
    texts,
)

__all__ = ["CREATED", "Campaign", "Seed", "SeedError", "Thing", "load"]

Document = Dict[str, Any]


@dataclass(frozen=True)
class Seed:
    """A seed that has been checked."""

    application_id: int
    account_id: int
    api_keys: Tuple[str, ...]
    programs: Dict[int, Document]  #: loyalty programs by their number
    campaigns: Tuple[Campaign, ...]
    #: Those that are defined, by entity and name, as the model `Attribute`; any where an entity is missing.
    attributes: Mapping[str, Mapping[str, Document]]
    additional_costs: Optional[Tuple[Document, ...]]  #: those that are defined; None for any
    application: Document  #: its settings, as the model `Application`
    evaluation_tree: Optional[Document]  #: as the model `CampaignSetBranchNode`
    things: Tuple[Thing, ...]  #: all the rest

    def campaign(self, campaign_id: int) -> Optional[Campaign]:
        """The campaign of a number; None where there is none."""
        return next((campaign for campaign in self.campaigns if campaign.id == campaign_id), None)


def load(source: Union[Source, Given] = None) -> Seed:
    """The seed of a file, of a directory, or of a dict of the same shape; without one, the default.

    `SeedError` where it cannot be used.
    """
    read = source if isinstance(source, Source) else Source(source)
    document = read.document()
    try:
        json.encode(document)
    except (TypeError, ValueError) as error:  # a number such as 1e999, which could not be answered
        raise SeedError(f"{read.name} cannot be written as JSON: {error}") from None
    try:
        return _seed(document)
    except SeedError as error:
        raise SeedError(read.located(str(error))) from None


_SETTINGS = (
    "applicationId",
    "accountId",
    "apiKeys",
    "application",
    "attributes",
    "additionalCosts",
    "loyaltyPrograms",
    "campaigns",
    "evaluationTree",
    "allowUnknownBlocks",
    *SETTINGS,
)


def _seed(document: Any) -> Seed:
    known(document, "", _SETTINGS)
    application_id = get(document, "", "applicationId", WHOLE_NUMBER, 1)
    account_id = get(document, "", "accountId", WHOLE_NUMBER, 1)
    programs: Dict[int, Document] = {}
    for index, given in enumerate(get(document, "", "loyaltyPrograms", LIST, [])):
        program = _program(given, f"loyaltyPrograms[{index}]", application_id, account_id)
        if program["id"] in programs:
            raise SeedError(f"loyaltyPrograms[{index}]: there is another loyalty program {program['id']}")
        programs[program["id"]] = program
    lenient = get(document, "", "allowUnknownBlocks", TRUE_OR_FALSE, False)
    campaigns = _campaigns(get(document, "", "campaigns", LIST, []), application_id, programs, lenient)
    numbers = {
        "application": [application_id],
        "campaign": [one.id for one in campaigns],
        "loyalty_program": list(programs),
    }
    found = things(document, application_id, account_id, numbers)
    return Seed(
        application_id=application_id,
        account_id=account_id,
        api_keys=tuple(texts(document, "", "apiKeys")),
        programs=programs,
        campaigns=campaigns,
        attributes=_attributes(get(document, "", "attributes", OBJECT, {}), account_id),
        additional_costs=_additional_costs(document, application_id, account_id),
        application=_application(get(document, "", "application", OBJECT, {}), application_id, account_id),
        evaluation_tree=_evaluation_tree(document),
        things=found,
    )


def _campaigns(
    given: List[Any], application_id: int, programs: Mapping[int, Document], lenient: bool
) -> Tuple[Campaign, ...]:
    for index, one in enumerate(given):
        if not isinstance(one, dict):
            raise SeedError(f"campaigns[{index}] must be an object")
    ids = {"campaigns": free_ids(given)}
    for name in ("coupons", "referrals"):
        codes = [code for i, one in enumerate(given) for code in get(one, f"campaigns[{i}]", name, LIST, [])]
        ids[name] = free_ids(codes)
    campaigns: List[Campaign] = []
    for index, one in enumerate(given):
        campaign = read_campaign(one, f"campaigns[{index}]", application_id, ids, lenient)
        for number, rule in enumerate(campaign.rules):
            if rule.kind == "loyaltyPoints" and rule.program_id not in programs:
                where = f"campaigns[{index}].rules[{number}]"
                raise SeedError(f"{where}: there is no loyalty program {rule.program_id} in loyaltyPrograms")
        campaigns.append(campaign)
    no_duplicates([campaign.id for campaign in campaigns], "campaign id")
    no_duplicates([one["id"] for campaign in campaigns for one in campaign.coupons], "coupon id")
    no_duplicates([one["value"] for campaign in campaigns for one in campaign.coupons], "coupon value")
    no_duplicates([one["id"] for campaign in campaigns for one in campaign.referrals], "referral id")
    no_duplicates([one["code"] for campaign in campaigns for one in campaign.referrals], "referral code")
    return tuple(campaigns)


def _application(given: Document, application_id: int, account_id: int) -> Document:
    made = {
        "name": "Sandbox",
        "description": "",
        "timezone": "UTC",
        "currency": "EUR",
        "caseSensitivity": "sensitive",
        "sandbox": True,
        "loyaltyPrograms": [],
        **given,
    }
    placed = {"id": application_id, "created": CREATED, "modified": CREATED, "accountId": account_id}
    fits("Application", made, placed, "application")
    return made


def _evaluation_tree(document: Document) -> Optional[Document]:
    if "evaluationTree" not in document:
        return None
    tree = dict(get(document, "", "evaluationTree", OBJECT))
    fits("CampaignSetBranchNode", tree, {}, "evaluationTree")
    return tree


def _additional_costs(document: Document, application_id: int, account_id: int) -> Optional[Tuple[Document, ...]]:
    """Those that are named, which take part in sessions and items alike unless they say otherwise."""
    if "additionalCosts" not in document:
        return None
    given = get(document, "", "additionalCosts", LIST)
    made, free = [], free_ids(given)
    for index, one in enumerate(given):
        where = f"additionalCosts[{index}]"
        one = {"name": one} if TEXT.holds(one) else one
        if not isinstance(one, dict) or "name" not in one:
            raise SeedError(f"{where} must be a name or an object that has one, not {one!r:.80}")
        filled = {
            "id": one["id"] if "id" in one else next(free),
            "title": one["name"],
            "description": "",
            "type": "both",
            "subscribedApplicationsIds": [application_id],
        }
        cost = {**filled, **one}
        fits("AccountAdditionalCost", cost, {"created": CREATED, "accountId": account_id}, where)
        made.append(cost)
    no_duplicates([one["name"] for one in made], "additional cost")
    no_duplicates([one["id"] for one in made], "id of an additional cost")
    return tuple(made)


def _program(given: Any, where: str, application_id: int, account_id: int) -> Document:
    if not isinstance(given, dict):
        raise SeedError(f"{where} must be an object")
    number, name = get(given, where, "id", WHOLE_NUMBER), get(given, where, "name", TEXT)
    program = {
        "id": number,
        "title": name,
        "description": "",
        "subscribedApplications": [application_id],
        "defaultValidity": "unlimited",
        "defaultPending": "immediate",
        "allowSubledger": True,
        "cardBased": False,
        "programJoinPolicy": "points_earned",
        "returnPolicy": "unlimited",
        "timezone": "UTC",
        **given,
    }
    tiers = []
    for index, tier in enumerate(get(given, where, "tiers", LIST, [])):
        if not isinstance(tier, dict):
            raise SeedError(f"{where}.tiers[{index}] must be an object")
        made = {"id": index + 1, **tier}
        fits("LoyaltyTier", made, {"created": CREATED, "programID": number}, f"{where}.tiers[{index}]")
        tiers.append(made)
    if tiers:
        program["tiers"] = tiers
    fits("LoyaltyProgram", program, {"created": CREATED, "sandbox": True, "accountID": account_id}, where)
    return program


def _attributes(given: Document, account_id: int) -> Dict[str, Dict[str, Document]]:
    known(given, "attributes", entities())
    made: Dict[str, Dict[str, Document]] = {}
    free = free_ids([one for entity in given for one in get(given, "attributes", entity, LIST)])
    for entity in given:
        of_entity = made.setdefault(entity, {})
        for index, one in enumerate(get(given, "attributes", entity, LIST)):
            where = f"attributes: {entity}[{index}]"
            one = {"name": one} if TEXT.holds(one) else one
            if not isinstance(one, dict) or "name" not in one:
                raise SeedError(f"{where} must be a name or an object that has one, not {one!r:.80}")
            filled = {"type": "string", "title": one["name"], "description": "", "suggestions": [], "editable": True}
            placed = {"created": CREATED, "accountId": account_id, "entity": entity}
            document = {"id": one["id"] if "id" in one else next(free), **filled, **one}
            fits("Attribute", document, placed, where)
            name = "/".join(filter(None, (document.get("eventType"), document["name"])))
            if name in of_entity:
                raise SeedError(f"{where}: there is another attribute {name!r}")
            of_entity[name] = document
    no_duplicates([one["id"] for of_entity in made.values() for one in of_entity.values()], "id of an attribute")
    return made
