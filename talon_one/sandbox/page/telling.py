"""What the page shows, read from what the sandbox keeps: documents of JSON's types, of bounded size."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from talon_one.model.timestamps import format_datetime, parse_datetime
from talon_one.sandbox.page import drawing
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.customers import discounts_of
from talon_one.sandbox.service.ledgers import Ledgers
from talon_one.sandbox.service.logs import masked
from talon_one.sandbox.watch import Seen

Document = Dict[str, Any]

#: How many of each kind are shown.
MOST = 100

_TRANSACTIONS = 2000  # the newest, in which holders of points are looked for
_EFFECTS = 500  # of one session
_SUGGESTED = 200


def request(seen: Seen) -> Document:
    """A request as a row."""
    return {
        "number": seen.number,
        "moment": format_datetime(seen.moment),
        "method": seen.method,
        "uri": seen.uri[:2000],
        "operation": seen.operation,
        "status": seen.status,
        "fault": seen.fault,
        "ms": round(seen.seconds * 1000, 1),
        "mark": seen.mark,
        "explained": bool(seen.explanations),
    }


class Telling(Service):
    """Answers what the page asks."""

    # -- requests -------------------------------------------------------------------------------

    def request(self, seen: Seen) -> Document:
        """A request with its bodies and explanations."""
        return {
            **request(seen),
            "sent": masked(seen.sent),
            "answered": masked(seen.answered),
            "explanations": self.explanations(seen),
        }

    def explanations(self, seen: Seen) -> List[Document]:
        """The explanations of a request's evaluations, drawn."""
        return [
            {
                "moment": format_datetime(one.moment),
                "dry": one.dry,
                "campaigns": [drawing.explained(of, self._ruleset(of["campaignId"])) for of in one.campaigns],
            }
            for one in seen.explanations
        ]

    def _ruleset(self, campaign_id: int) -> Optional[Document]:
        campaign = self._store.get("campaign", str(campaign_id)) or {}
        return self._store.get("ruleset", str(campaign.get("activeRulesetId")))

    # -- sessions -------------------------------------------------------------------------------

    def sessions(self, find: str) -> Document:
        """The newest sessions whose ID has a text in it, those that were updated last first."""
        rows = [self._session_row(record) for _, record in self._store.latest("session", MOST, find)]
        rows.sort(key=lambda row: parse_datetime(row["updated"]), reverse=True)
        return {"rows": rows, "total": self._store.amount("session")}

    def _session_row(self, record: Document) -> Document:
        session = record["session"]
        return {
            "id": session["integrationId"],
            "profile": session.get("profileId") or "",
            "state": session["state"],
            "items": sum(item["quantity"] for item in session["cartItems"]),
            "total": session["total"],
            "discounts": discounts_of(record["effects"]),
            "effects": len(record["effects"]),
            "updated": session["updated"],
        }

    def session(self, session_id: str, seen: Iterable[Seen]) -> Optional[Document]:
        """A session with its effects, and its last explanation. seen: the last requests."""
        record = self._store.get("session", session_id)
        if record is None:
            return None
        last: Optional[Document] = None
        for one in seen:
            if any(told.path.get("customerSessionId") == session_id and not told.dry for told in one.explanations):
                last = {"number": one.number, "explanations": self.explanations(one)}
        shown = {**self._session_row(record), "session": record["session"], "explained": last}
        return {**shown, "effectList": self.effects(record["effects"])}

    def effects(self, effects: Sequence[Mapping[str, Any]]) -> List[Document]:
        """Effects with the names of their campaigns."""
        names: Dict[Any, str] = {}
        for effect in effects:
            number = effect.get("campaignId")
            if number not in names:
                names[number] = str((self._store.get("campaign", str(number)) or {}).get("name", ""))
        return [{**effect, "campaignName": names[effect.get("campaignId")]} for effect in effects[:_EFFECTS]]

    # -- codes ----------------------------------------------------------------------------------

    def codes(self, find: str) -> Document:
        """The newest coupons and referral codes that have a text in them."""
        campaigns: Dict[Any, Document] = {}
        shown: Document = {}
        for kind, name in (("coupon", "value"), ("referral", "code")):
            rows = [self._code(one, name, campaigns) for _, one in self._store.latest(kind, MOST, find)]
            shown[f"{kind}s"] = {"rows": rows, "total": self._store.amount(kind)}
        return shown

    def _code(self, one: Document, name: str, campaigns: Dict[Any, Document]) -> Document:
        number = one["campaignId"]
        if number not in campaigns:
            campaign = self._store.get("campaign", str(number))
            campaigns[number] = {} if campaign is None else self.other(Campaigns).as_of_now(campaign)
        campaign = campaigns[number]
        return {
            "code": one[name],
            "campaignId": number,
            "campaign": campaign.get("name", ""),
            "used": one.get("usageCounter", 0),
            "limit": one.get("usageLimit") or None,
            "start": one.get("startDate"),
            "expiry": one.get("expiryDate"),
            "recipient": one.get("recipientIntegrationId") or one.get("advocateProfileIntegrationId") or "",
            "state": _state(one, campaign, self.moment()),
        }

    # -- points ---------------------------------------------------------------------------------

    def balances(self, find: str) -> Document:
        """What profiles and cards have of each loyalty program; those whose points changed last first."""
        programs = []
        for program in self._store.all("loyalty_program"):
            rows = [row for holder in self._holders(program, find) for row in self._ledgers(program, holder)]
            programs.append(
                {
                    "id": program["id"],
                    "title": program.get("title") or program.get("name"),
                    "cards": bool(program.get("cardBased")),
                    "rows": rows[: 2 * MOST],
                }
            )
        return {"programs": programs}

    def _holders(self, program: Document, find: str) -> List[str]:
        number, of_card = program["id"], "cardIdentifier" if program.get("cardBased") else "customerProfileId"
        newest = [one for _, one in self._store.latest("transaction", _TRANSACTIONS) if one["programId"] == number]
        holders = [one[of_card] for one in newest if one.get(of_card)]
        if program.get("cardBased"):
            cards = [card for _, card in self._store.latest("card", MOST, find)]
            holders += [card["identifier"] for card in cards if card["programID"] == number]
        else:
            if find:
                holders.append(find)
            holders += [one["profileIntegrationId"] for one in self.other(Ledgers).members(number)[-MOST:]]
        return [one for one in dict.fromkeys(holders) if find.lower() in one.lower()][:MOST]

    def _ledgers(self, program: Document, holder: str) -> List[Document]:
        ledgers = self.other(Ledgers)
        transactions = ledgers.transactions(program["id"], holder)
        card = self._store.get("card", holder) if program.get("cardBased") else None
        if not transactions and card is None and ledgers.joined(program["id"], holder) is None:
            return []
        about: Document = {"holder": holder}
        if card is not None:
            about["status"] = card["status"]
            about["profiles"] = [one["integrationId"] for one in card.get("profiles", ())]
        rows = []
        for name in ("", *ledgers.subledgers(program["id"], holder)):
            balance = ledgers.balance(program["id"], name, holder) or {}
            rows.append(
                {
                    **about,
                    "subledger": name,
                    "active": balance.get("currentBalance", 0),
                    "pending": balance.get("pendingBalance", 0),
                    "negative": balance.get("negativeBalance", 0),
                    "tier": (balance.get("currentTier") or {}).get("name", ""),
                    "toNextTier": balance.get("pointsToNextTier"),
                    "nextTier": balance.get("nextTierName", ""),
                }
            )
        return rows

    # -- campaigns --------------------------------------------------------------------------------

    def campaigns(self, find: str) -> Document:
        """The campaigns whose name has a text in it, the oldest first."""
        found = [one for one in self._store.all("campaign") if find.lower() in one["name"].lower()]
        found.sort(key=lambda one: int(one["id"]))
        return {"rows": [self._campaign_row(one) for one in found[:MOST]], "total": len(found)}

    def _campaign_row(self, campaign: Document) -> Document:
        shown = self.other(Campaigns).as_of_now(campaign)
        return {
            "id": shown["id"],
            "name": shown["name"],
            "description": shown.get("description", ""),
            "state": shown["frontendState"],
            "application": shown["applicationId"],
            "start": shown.get("startTime"),
            "end": shown.get("endTime"),
        }

    def campaign(self, number: str) -> Optional[Document]:
        """A campaign with its budgets, and its rules drawn."""
        campaign = self._store.get("campaign", number)
        if campaign is None:
            return None
        budgets = [
            {"action": one["action"], "limit": one["limit"], "used": one.get("counter", 0)}
            for one in self.other(Campaigns).as_of_now(campaign).get("budgets") or ()
        ]
        ruleset = self._ruleset(campaign["id"])
        drawn = None if ruleset is None else drawing.ruleset(ruleset)
        return {**self._campaign_row(campaign), "budgets": budgets, "ruleset": drawn}

    # -- the form ---------------------------------------------------------------------------------

    def suggestions(self) -> Document:
        """What a cart can be made of: products, codes, profiles, cards."""
        items = [_product(one) for _, one in self._store.latest("catalog_item", _SUGGESTED)]
        return {
            "products": items[::-1],
            "coupons": [one["value"] for _, one in self._store.latest("coupon", _SUGGESTED)][::-1],
            "referrals": [one["code"] for _, one in self._store.latest("referral", _SUGGESTED)][::-1],
            "profiles": [one["integrationId"] for _, one in self._store.latest("customer", _SUGGESTED)][::-1],
            "cards": [one["identifier"] for _, one in self._store.latest("card", _SUGGESTED)][::-1],
            "stores": [one["integrationId"] for _, one in self._store.latest("store", _SUGGESTED)][::-1],
        }


def _product(item: Document) -> Document:
    product = item.get("product")
    name = product.get("name") if isinstance(product, Mapping) else None
    return {"sku": item["sku"], "price": item.get("price"), "name": name or ""}


def _state(one: Mapping[str, Any], campaign: Mapping[str, Any], moment: datetime) -> str:
    """Whether a code can be used now; else why not."""
    limits: Tuple[Tuple[bool, str], ...] = (
        (campaign.get("frontendState") != "running", f"campaign {campaign.get('frontendState', 'gone')}"),
        (bool(one.get("expiryDate")) and parse_datetime(one["expiryDate"]) <= moment, "expired"),
        (bool(one.get("startDate")) and parse_datetime(one["startDate"]) > moment, "not yet valid"),
        (0 < (one.get("usageLimit") or 0) <= one.get("usageCounter", 0), "used up"),
    )
    return next((words for holds, words in limits if holds), "valid")
