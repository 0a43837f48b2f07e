"""Tables of loyalty programs, in and out."""

from __future__ import annotations

from typing import Any, Dict, Iterator, Mapping, Optional, Sequence

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.codes import read_attributes, read_moment, read_number
from talon_one.sandbox.service.ledgers import Ledgers, Place
from talon_one.sandbox.service.lists import after, before, equal, filtered, ignored
from talon_one.sandbox.service.loyalty import Loyalty
from talon_one.sandbox.service.loyalty_cards import LoyaltyCards
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.tables import exported, imported, wrong_row

Document = Dict[str, Any]

_LEDGER = {
    "customerprofileid": "customerProfileId",
    "customersessionid": "customerSessionId",
    "rulesetid": "rulesetId",
    "rulename": "ruleName",
    "programid": "programId",
    "type": "type",
    "name": "name",
    "subledgerid": "subledgerId",
    "startdate": "startDate",
    "expirydate": "expiryDate",
    "id": "id",
    "created": "created",
    "amount": "amount",
    "archived": "archived",
    "campaignid": "campaignId",
    "flags": "flags",
    "transactionuuid": "transactionUUID",
    "validityduration": "validityDuration",
}
_CARD_LEDGER = {"cardidentifier": "cardIdentifier", **_LEDGER}
_BALANCES = ("currentBalance", "pendingBalance", "expiredBalance", "spentBalance")
_CARD_COLUMNS = (
    "identifier",
    "created",
    "status",
    "userpercardlimit",
    "customerprofileids",
    "blockreason",
    "generated",
    "batchid",
    "attributes",
)


class LoyaltyFiles(Service):
    """Exports and imports."""

    # -- exports --------------------------------------------------------------------------------

    @serves
    def export_loyalty_balance(self, call: Call) -> str:
        """As `export_loyalty_balances`."""
        return self.export_loyalty_balances(call)

    @serves
    def export_loyalty_balances(self, call: Call) -> str:
        """The balances of all customers of a program."""
        program = self.other(Loyalty).program_of(call)
        columns = ("loyaltyProgramID", "loyaltySubledger", "profileIntegrationID", *_BALANCES, "currentTier")
        return exported(columns, self._balance_rows(program, call.query, "profileIntegrationID"))

    @serves
    def export_loyalty_card_balances(self, call: Call) -> str:
        """The balances of all cards of a program."""
        program = self.other(Loyalty).program_of(call, card_based=True)
        columns = ("loyaltyProgramID", "loyaltySubledger", "cardIdentifier", "cardState", *_BALANCES)
        return exported(columns, self._balance_rows(program, call.query, "cardIdentifier"))

    def _balance_rows(self, program: Document, wanted: Mapping[str, Any], column: str) -> Iterator[Document]:
        names, chosen = wanted.get("subledgerIds"), _chosen(wanted.get("balances"), column)
        for place in self.other(Ledgers).places(program):
            if names and place.subledger not in names:
                continue
            balance = self.other(Ledgers).at(place, wanted.get("endDate"))
            row = {
                "loyaltyProgramID": program["id"],
                "loyaltySubledger": place.subledger,
                column: place.holder,
                **dict(zip(_BALANCES, (balance.active, balance.pending, balance.expired, balance.spent))),
                "currentTier": (self.other(Ledgers).tier_of(place).get("currentTier") or {}).get("name"),
            }
            if program.get("cardBased"):
                row["cardState"] = (self._store.get("card", place.holder) or {}).get("status")
            for name in _BALANCES:
                if chosen and name not in chosen:
                    del row[name]
            yield row

    @serves
    def export_loyalty_join_dates(self, call: Call) -> str:
        """Who has joined a program, and when."""
        program = self.other(Loyalty).program_of(call)
        rows = [
            {
                "loyaltyProgramID": program["id"],
                "profileIntegrationID": member["profileIntegrationId"],
                "joinDate": member["joinDate"],
            }
            for member in self.other(Ledgers).members(program["id"])
        ]
        return exported(("loyaltyProgramID", "profileIntegrationID", "joinDate"), rows)

    @serves
    def export_customers_tiers(self, call: Call) -> str:
        """Who is in which tier."""
        program, wanted = self.other(Loyalty).program_of(call), call.query
        rows = []
        for kept in self.other(Ledgers).tiers(program["id"]):
            place = Place(program["id"], kept["subledgerId"], kept["holder"])
            tier = self.other(Ledgers).tier_of(place).get("currentTier")
            if tier is None or (wanted.get("subledgerIds") and place.subledger not in wanted["subledgerIds"]):
                continue
            if not wanted.get("tierNames") or tier["name"] in wanted["tierNames"]:
                rows.append(
                    {
                        "programid": program["id"],
                        "subledgerid": place.subledger,
                        "customerprofileid": place.holder,
                        "tiername": tier["name"],
                        "startdate": tier.get("startDate"),
                        "expirydate": tier.get("expiryDate"),
                    }
                )
        columns = ("programid", "subledgerid", "customerprofileid", "tiername", "startdate", "expirydate")
        return exported(columns, rows)

    @serves
    def export_loyalty_ledger(self, call: Call) -> str:
        """The transactions of a customer."""
        program = self.other(Loyalty).program_of(call)
        return self._ledger(call, program["id"], call.path["integrationId"], _LEDGER)

    @serves
    def export_loyalty_card_ledger(self, call: Call) -> str:
        """The transactions of a card; the service's columns are not documented."""
        program = self.other(Loyalty).program_of(call, card_based=True)
        if self._store.get("card", call.path["loyaltyCardId"]) is None:
            missing("loyalty card", call.path["loyaltyCardId"])
        return self._ledger(call, program["id"], call.path["loyaltyCardId"], _CARD_LEDGER)

    def _ledger(self, call: Call, program_id: int, holder: str, columns: Mapping[str, str]) -> str:
        start, end = call.query["rangeStart"], call.query["rangeEnd"]
        rows = [
            {column: {**one, "archived": False}.get(name) for column, name in columns.items()}
            for one in self.other(Ledgers).transactions(program_id, holder)
            if start <= parse_datetime(one["created"]) <= end
        ]
        return exported(list(columns), rows, call.query.get("dateFormat"))

    @serves
    def export_loyalty_cards(self, call: Call) -> str:
        """The cards of a program."""
        program = self.other(Loyalty).program_of(call, card_based=True)
        filters = {
            "batchId": equal("batchId"),
            "createdBefore": before("created"),
            "createdAfter": after("created"),
            "dateFormat": ignored,
        }
        rows = [
            {
                "identifier": card["identifier"],
                "created": card["created"],
                "status": card["status"],
                "userpercardlimit": card["usersPerCardLimit"],
                "customerprofileids": ";".join(one["integrationId"] for one in card["profiles"]),
                "blockreason": card.get("blockReason"),
                "generated": "batchId" in card,
                "batchid": card.get("batchId"),
                "attributes": card.get("attributes", {}),
            }
            for card in filtered(call, self._store.all("card", program["id"]), filters)
        ]
        return exported(_CARD_COLUMNS, rows, call.query.get("dateFormat"))

    # -- imports --------------------------------------------------------------------------------

    @serves
    def import_loyalty_points(self, call: Call) -> Document:
        """Add points to many."""
        program = self.other(Loyalty).program_of(call)
        holder = "identifier" if program.get("cardBased") else "customerprofileid"
        optional = ("startdate", "expirydate", "validityduration", "subledgerid", "reason")
        number, many = self._store.next_id("import"), 0
        for line, row in imported(call.body, [holder, "amount"], optional):
            self._import_points(program, holder, line, row, number)
            many += 1
        return self.import_record(number, "LoyaltyPoints", many)

    def _import_points(self, program: Document, holder: str, line: int, row: Mapping[str, str], import_id: int) -> None:
        name, points = row[holder], read_number(line, row, "amount", 0, whole=False)
        if points <= 0:
            raise wrong_row(line, f"amount: a number above 0 is needed, not {row['amount']!r}")
        if program.get("cardBased"):
            card = self._store.get("card", name)
            if card is None or card["status"] != "active":
                raise wrong_row(line, f"there is no active card {name!r}")
        else:
            self.other(Profiles).ensure(name)
        start = row.get("startdate", "immediate")
        if start not in ("immediate", "on_action"):
            start = read_moment(line, row, "startdate") or "immediate"
        expiry, validity = row.get("expirydate", "unlimited"), row.get("validityduration")
        if expiry != "unlimited":
            expiry = read_moment(line, row, "expirydate") or "unlimited"
        elif validity and start != "on_action":
            expiry = self.other(Loyalty).expiry(validity, start, program)
        self.other(Ledgers).add(
            Place(program["id"], row.get("subledgerid", ""), name),
            points,
            name=row.get("reason", ""),
            startDate=start,
            expiryDate=expiry,
            validityDuration=validity if start == "on_action" else None,
            importId=import_id,
        )

    @serves
    def import_loyalty_join_dates(self, call: Call) -> Document:
        """Set when customers joined."""
        program, many = self.other(Loyalty).program_of(call, card_based=False), 0
        for line, row in imported(call.body, ["customerprofileid", "newjoindate"]):
            self._check_profile(line, row)
            self.other(Ledgers).join(program["id"], row["customerprofileid"], read_moment(line, row, "newjoindate"))
            many += 1
        return self.import_record(self._store.next_id("import"), "LoyaltyJoinDate", many)

    @serves
    def import_loyalty_customers_tiers(self, call: Call) -> Document:
        """Put customers into tiers."""
        program, many = self.other(Loyalty).program_of(call, card_based=False), 0
        if not program.get("tiersExpireIn"):
            refuse("Invalid", "the tiers of the program do not expire", parameter="loyaltyProgramId")
        tiers = {tier["name"]: tier for tier in program.get("tiers") or ()}
        columns = ["customerprofileid", "tiername", "expirydate"]
        for line, row in imported(call.body, columns, ["subledgerid"]):
            self._check_profile(line, row)
            tier, expiry = tiers.get(row["tiername"]), read_moment(line, row, "expirydate")
            if tier is None:
                raise wrong_row(line, f"the program has no tier {row['tiername']!r}")
            if expiry is None or parse_datetime(expiry) <= self.moment():
                raise wrong_row(line, f"expirydate has to lie in the future, not {row['expirydate']!r}")
            place = Place(program["id"], row.get("subledgerid", ""), row["customerprofileid"])
            current = self.other(Ledgers).tier_of(place).get("currentTier")
            if current is None:
                current = {"id": tier["id"], "name": tier["name"], "startDate": self.now()}
            if current["id"] == tier["id"]:
                self.other(Ledgers).set_tier(place, {**current, "expiryDate": expiry})
            many += 1
        return self.import_record(self._store.next_id("import"), "LoyaltyCustomersTiers", many)

    def _check_profile(self, line: int, row: Mapping[str, str]) -> None:
        if self.other(Profiles).get(row["customerprofileid"]) is None:
            raise wrong_row(line, f"there is no customer profile {row['customerprofileid']!r}")

    @serves
    def import_loyalty_cards(self, call: Call) -> Document:
        """Cards with identifiers of the caller's."""
        program, cards = self.other(Loyalty).program_of(call, card_based=True), self.other(LoyaltyCards)
        many = 0
        for line, row in imported(call.body, ["identifier", "state"], ["customerprofileids", "attributes"]):
            if row["state"] not in ("active", "inactive"):
                raise wrong_row(line, f"state has to be active or inactive, not {row['state']!r}")
            if self._store.get("card", row["identifier"]) is not None:
                raise wrong_row(line, f"there is another card {row['identifier']!r}")
            card = cards.new_card(program, row["identifier"], row["state"])
            names = [name.strip() for name in row.get("customerprofileids", "").split(";") if name.strip()]
            cards.link(card, program, names, "")
            attributes = read_attributes(line, row)
            cards.keep_card({**card, "attributes": attributes} if attributes else card)
            many += 1
        return self.import_record(self._store.next_id("import"), "LoyaltyCard", many)


def _chosen(text: Optional[str], column: str) -> Sequence[str]:
    """The balances that `balances` asks for; none for all of them."""
    if text is None:
        return ()
    chosen = [part.strip() for part in text.split(",")]
    of_profiles = column == "profileIntegrationID"
    known = (*_BALANCES, "negativeBalance") if of_profiles else _BALANCES
    for name in chosen:
        if name not in known:
            refuse("Invalid", f"there is no balance {name!r} here, only {', '.join(known)}", parameter="balances")
    return ["currentBalance", *chosen] if of_profiles else chosen
