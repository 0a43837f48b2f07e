"""A small shop for random walks: its seed, and everything that can be read of it."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, List, Mapping

from walk_rules import CARDS, CLUB, CREDIT, FRIENDS, POOL, RULES, TARGETS, WAITING

from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi
from talon_one.sandbox import Sandbox

START = datetime(2026, 6, 3, 12, 0, tzinfo=timezone.utc)
PROFILES = ("p1", "p2", "p3")
SESSIONS = ("s1", "s2", "s3", "s4")

#: Codes of the campaign that only accepts them, and how often each can be used.
PLAIN_CODES = {"ONE-TIME": 1, "THREE-TIMES": 3, "RESERVED": 2, "ANY-TIME": 0}
EACH_PROFILE = 4  #: redemptions of them
MONEY_CODE, OF_CODE, OF_CAMPAIGN = "MONEY", 60, 90  #: what the code takes off, and its campaign
PARTIAL = 70  #: what discounts of items may take off, the last one in part
NEW_CODES = 3
KEPT_CODES = 2  #: codes that are made while the session is open
AGAIN = 12  #: the budget of the campaign that is evaluated again on returns
A_DAY = 2  #: daily effects for each profile

#: Referrals: the advocate of each, the friend that it is for, and how often it can be used; all together, and new ones.
REFERRALS = {"BY-P1-ONCE": ("p1", "", 1), "BY-P2": ("p2", "", 0), "BY-P3-FOR-P1": ("p3", "p1", 2)}
REFERRED, NEW_REFERRALS = 2, 2
CARD_CODES, USERS_OF_CARD = ("CARD-1", "CARD-2"), 2
GIFTS, AWARDS = ("gift-1", "gift-2"), 5  #: those that there are first, and how many may be given away

CLUB_TIERS = {"Silver": 100, "Gold": 400}
WAITING_TIERS = {"Fresh": 60, "Ripe": 150}
CREDIT_TIERS = {"Blue": 60, "Black": 200}
CARD_TIERS = {"Plus": 150}


def _budget(action: str, limit: float, *entities: str, **more: Any) -> Dict[str, Any]:
    return {"action": action, "limit": limit, "entities": list(entities), **more}


def _campaign(number: int, *limits: Any, **more: Any) -> Dict[str, Any]:
    return {"id": number, "name": f"Campaign {number}", "limits": list(limits), **more}


def _tiers(tiers: Mapping[str, int]) -> List[Dict[str, Any]]:
    return [{"name": name, "minPoints": points} for name, points in tiers.items()]


def _achievement(number: int, **more: Any) -> Dict[str, Any]:
    return {"id": number, "name": f"achievement{number}", "campaignId": 14, "target": TARGETS[number], **more}


def _card(number: int, identifier: str) -> Dict[str, Any]:
    about = {"programID": CARDS, "programName": "cards", "usersPerCardLimit": USERS_OF_CARD}
    return {"id": number, "identifier": identifier, **about}


def _friend(profile: str) -> Dict[str, Any]:
    return {"friendProfileIntegrationId": profile} if profile else {}


SEED: Dict[str, Any] = {
    "loyaltyPrograms": [
        {"id": CLUB, "name": "club", "returnPolicy": "within_balance", "tiers": _tiers(CLUB_TIERS)},
        {
            "id": WAITING,
            "name": "waiting",
            "returnPolicy": "only_pending",
            "defaultPending": "1D",
            "defaultValidity": "3D",
            "tiers": _tiers(WAITING_TIERS),
        },
        {
            "id": CREDIT,
            "name": "credit",
            "returnPolicy": "unlimited",
            "tiers": _tiers(CREDIT_TIERS),
            "tiersExpireIn": "5D",
            "tiersExpirationPolicy": "tier_start_date",
            "tiersDowngradePolicy": "one_down",
        },
        {
            "id": CARDS,
            "name": "cards",
            "cardBased": True,
            "usersPerCardLimit": USERS_OF_CARD,
            "returnPolicy": "within_balance",
            "tiers": _tiers(CARD_TIERS),
        },
    ],
    "loyaltyCards": [_card(number, identifier) for number, identifier in enumerate(CARD_CODES, 1)],
    "giveawayPools": [{"id": POOL, "name": "Gifts", "codes": list(GIFTS)}],
    "achievements": [
        _achievement(1),
        _achievement(2, recurrencePolicy="on_expiration", period="2D", allowRollbackAfterCompletion=True),
        _achievement(3, recurrencePolicy="on_completion"),
    ],
    "campaigns": [
        _campaign(
            1,
            _budget("redeemCoupon", EACH_PROFILE, "Profile"),
            coupons=[
                {"value": code, "usageLimit": limit, "isReservationMandatory": code == "RESERVED"}
                for code, limit in PLAIN_CODES.items()
            ],
        ),
        _campaign(
            2,
            _budget("setDiscount", OF_CAMPAIGN),
            coupons=[{"value": MONEY_CODE, "discountLimit": OF_CODE, "usageLimit": 0}],
        ),
        _campaign(3, _budget("setDiscount", PARTIAL)),
        _campaign(4),
        _campaign(5),
        _campaign(6, _budget("createCoupon", NEW_CODES)),
        _campaign(7, _budget("setDiscount", AGAIN), reevaluateOnReturn=True),
        _campaign(8, _budget("setDiscountEffect", A_DAY, "Profile", period="daily")),
        _campaign(9, _budget("createCoupon", KEPT_CODES)),
        _campaign(
            10,
            _budget("redeemReferral", REFERRED),
            referrals=[
                {"code": code, "advocateProfileIntegrationId": advocate, "usageLimit": limit, **_friend(friend)}
                for code, (advocate, friend, limit) in REFERRALS.items()
            ],
        ),
        _campaign(11, _budget("createReferral", NEW_REFERRALS)),
        _campaign(12),
        _campaign(13, _budget("awardGiveaway", AWARDS)),
        _campaign(14),
    ],
}


def opened(**more: Any) -> Sandbox:
    """The shop."""
    box = Sandbox(**{"seed": SEED, **more})
    box.at(START)
    management = box.management_api()
    for number, rules in RULES.items():
        made = [{"title": f"Rule {number}.{index}", "blocks": blocks} for index, blocks in enumerate(rules)]
        ruleset = management.create_ruleset_v2(1, number, {"promotionRules": made})
        (seeded,) = (one for one in SEED["campaigns"] if one["id"] == number)
        settings = {name: value for name, value in seeded.items() if name not in ("id", "coupons", "referrals")}
        management.update_campaign(1, number, {**settings, "tags": [], "activeRulesetId": ruleset.id, "features": []})
    for name in PROFILES:
        box.integration_api().update_customer_profile_v2(name, {})
    return box


class Reader:
    """Reads what the shop keeps."""

    def __init__(self, box: Sandbox) -> None:
        self.integration = box.integration_api()
        self.management = box.management_api()

    def coupons(self) -> List[Any]:
        return list(self.management.search_coupons_advanced_application_wide_without_total_count(1, {}).data)

    def referrals(self, campaign: int) -> List[Any]:
        return list(self.management.get_referrals_without_total_count(1, campaign).data)

    def sessions(self) -> Dict[str, Any]:
        return {one.integration_id: one for one in self.management.get_application_sessions(1).data}

    def cards(self) -> Dict[str, Any]:
        return {one.identifier: one for one in self.management.get_loyalty_cards(CARDS).data}

    def budgets(self) -> Dict[int, float]:
        """What is used of the budgets that campaigns have as a whole."""
        campaigns = self.management.get_campaigns(1).data
        return {one.id: one.budgets[0].counter for one in campaigns if one.budgets}

    def profiles(self) -> Dict[str, Any]:
        return {one.integration_id: one for one in self.management.get_customer_profiles().data}

    def inventory(self, profile: str) -> Any:
        """What a profile has, which exists."""
        return self.integration.get_customer_inventory(
            profile, profile=True, referrals=True, coupons=True, loyalty=True, giveaways=True, achievements=True
        )

    def balances(self, profile: str) -> Dict[int, Any]:
        """The main ledgers of a profile by program."""
        return {int(number): one.ledger for number, one in self.inventory(profile).loyalty.programs.items()}

    def everything(self) -> Dict[str, Any]:
        """All of it as plain documents."""
        profiles = self.profiles()
        return {
            "coupons": [one.to_dict(serialize=True) for one in self.coupons()],
            "referrals": [one.to_dict(serialize=True) for number in (10, 11) for one in self.referrals(number)],
            "cards": [one.to_dict(serialize=True) for one in self.cards().values()],
            "gifts": self.management.export_pool_giveaways(POOL),
            "campaigns": self.management.get_campaigns(1).to_dict(serialize=True),
            "profiles": {name: one.to_dict(serialize=True) for name, one in profiles.items()},
            "inventories": {name: self.inventory(name).to_dict(serialize=True) for name in profiles},
            "sessions": self.management.get_application_sessions(1).to_dict(serialize=True),
            "events": self.management.get_application_events_without_total_count(1).to_dict(serialize=True),
            "transactions": [
                self.management.get_loyalty_program_transactions(number).to_dict(serialize=True)
                for number in (CLUB, WAITING, CREDIT, CARDS)
            ],
        }


def of_subledger(inventory: Any) -> Any:
    """FRIENDS of an inventory; None where nothing was ever booked there."""
    club = inventory.loyalty.programs.get(str(CLUB))
    return None if club is None else (club.sub_ledgers or {}).get(FRIENDS)


def client_of(url: str, **settings: Any) -> Any:
    """A client over a socket, with the two APIs."""
    client = ApiClient(Configuration(url, api_key="any", trust_env=False, **settings))
    return client, IntegrationApi(client), ManagementApi(client)
