"""Loyalty cards: issued, linked, transferred and blocked."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional

from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import missing, serves
from talon_one.sandbox.service.codes import Codes
from talon_one.sandbox.service.ledgers import Ledgers, Place
from talon_one.sandbox.service.lists import equal, listed
from talon_one.sandbox.service.loyalty import Loyalty
from talon_one.sandbox.service.loyalty_answers import LoyaltyAnswers
from talon_one.sandbox.service.profiles import Profiles

Document = Dict[str, Any]

_POINTS = (
    "id",
    "transactionUUID",
    "created",
    "programId",
    "customerProfileID",
    "customerSessionId",
    "name",
    "startDate",
    "expiryDate",
    "subledgerId",
    "amount",
    "validityDuration",
)
_LOGGED = (
    "transactionUUID",
    "created",
    "programId",
    "cardIdentifier",
    "customerSessionId",
    "type",
    "name",
    "startDate",
    "expiryDate",
    "subledgerId",
    "amount",
    "id",
    "rulesetId",
    "ruleName",
    "validityDuration",
)


class LoyaltyCards(Codes):
    """The cards of all card-based programs."""

    kind = "card"
    property = "identifier"

    # -- issuing --------------------------------------------------------------------------------

    @serves
    def generate_loyalty_card(self, call: Call) -> Document:
        """A new card."""
        program, body = self._program(call), call.body
        identifier = body.get("cardIdentifier")
        if identifier is not None and self._store.get("card", identifier) is not None:
            refuse("Invalid", f"there is another card {identifier!r}", pointer="/cardIdentifier")
        card = self.new_card(program, identifier, body.get("status") or "active")
        self.link(card, program, body.get("customerProfileIds") or (), "/customerProfileIds")
        self.keep_card(card)
        return self._shown(card)

    @serves
    def create_batch_loyalty_cards(self, call: Call) -> Document:
        """Many, with generated identifiers."""
        program, body = self._program(call), call.body
        settings = body.get("cardCodeSettings") or program.get("cardCodeSettings")
        if not settings:
            refuse("required", "the program has no pattern of identifiers", pointer="/cardCodeSettings")
        batch = body.get("batchId") or self.new_batch()
        for _ in range(body["numberOfCards"]):
            card = self.new_card(program, None, body.get("status") or "active", settings)
            self.keep_card({**card, "batchId": batch})
        return {"numberOfCardsGenerated": body["numberOfCards"], "batchId": batch}

    def new_card(
        self,
        program: Mapping[str, Any],
        identifier: Optional[str],
        status: str,
        settings: Optional[Mapping[str, Any]] = None,
    ) -> Document:
        """A card as it begins; it is not kept yet."""
        if identifier is None:
            settings = settings or program.get("cardCodeSettings")
            identifier = next(self.new_codes({"applicationId": self.application_id()}, settings))
        return {
            "id": self._store.next_id("card"),
            "created": self.now(),
            "programID": program["id"],
            "programName": program["name"],
            "programTitle": program["title"],
            "status": status,
            "identifier": identifier,
            "usersPerCardLimit": program.get("usersPerCardLimit", 0),
            "profiles": [],
            "modified": self.now(),
        }

    def keep_card(self, card: Document) -> None:
        """Keep a new or changed card."""
        self._store.put("card", card["identifier"], card, parent=card["programID"])

    # -- customers of a card --------------------------------------------------------------------

    @serves
    def link_loyalty_card_to_profile(self, call: Call) -> Document:
        """Let a customer use it."""
        card = self._of(call)
        self.link(card, self._program(call), [call.body["integrationId"]], "/integrationId")
        self.keep_card(card)
        return self._shown(card)

    @serves
    def unlink_loyalty_card_from_profile(self, call: Call) -> Document:
        """Let a customer use it no longer."""
        card, profile_id = self._of(call), call.body["integrationId"]
        left = [one for one in card["profiles"] if one["integrationId"] != profile_id]
        if len(left) == len(card["profiles"]):
            refuse("Invalid", "the card is not linked to this profile", pointer="/integrationId")
        card.update(profiles=left, modified=self.now())
        self.keep_card(card)
        return self._shown(card)

    def link(self, card: Document, program: Mapping[str, Any], profile_ids: Iterable[str], pointer: str) -> None:
        """Link a card to profiles, which are made if there are none; the document is changed, not kept."""
        limit = program.get("usersPerCardLimit", 0)
        for profile_id in profile_ids:
            if any(one["integrationId"] == profile_id for one in card["profiles"]):
                continue
            if limit and len(card["profiles"]) >= limit:
                refuse("Invalid", f"at most {limit} profiles can share a card of this program", pointer=pointer)
            self.other(Profiles).ensure(profile_id)
            card["profiles"].append({"integrationId": profile_id, "timestamp": self.now()})
        card["modified"] = self.now()

    # -- changing -------------------------------------------------------------------------------

    @serves
    def update_loyalty_card(self, call: Call) -> Document:
        """Activate or deactivate it."""
        card = self._of(call)
        status = call.body.get("status", card["status"])
        if status not in ("active", "inactive"):
            refuse("enum", "status must be active or inactive", pointer="/status")
        if status == "active" and "newCardIdentifier" in card:
            refuse("Invalid", "the card was replaced, and stays blocked", pointer="/status")
        card.update(status=status, modified=self.now())
        if call.body.get("blockReason"):
            card["blockReason"] = call.body["blockReason"]
        self.keep_card(card)
        return self._shown(card)

    @serves
    def delete_loyalty_card(self, call: Call) -> None:
        """Forget it and its transactions."""
        card = self._of(call)
        self.other(Ledgers).forget_all(card["programID"], card["identifier"])
        self._store.delete("card", card["identifier"])

    @serves
    def transfer_loyalty_card(self, call: Call) -> None:
        """Replace it by a new one, which gets its customers and points."""
        card, identifier = self._of(call), call.body["newCardIdentifier"]
        if "newCardIdentifier" in card:
            refuse("Invalid", "the card was replaced already", parameter="loyaltyCardId")
        if self._store.get("card", identifier) is not None:
            refuse("Invalid", f"there is another card {identifier!r}", pointer="/newCardIdentifier")
        new = self.new_card(self._program(call), identifier, "active")
        new.update(profiles=card["profiles"], oldCardIdentifier=card["identifier"])
        self.keep_card(new)
        self.other(Ledgers).move(card["programID"], card["identifier"], identifier)
        card.update(status="inactive", profiles=[], newCardIdentifier=identifier, modified=self.now())
        if call.body.get("blockReason"):
            card["blockReason"] = call.body["blockReason"]
        self.keep_card(card)

    @serves
    def add_loyalty_card_points(self, call: Call) -> None:
        """Add points by hand."""
        self.other(Loyalty).add(self._place(call), call.body)

    @serves
    def deduct_loyalty_card_points(self, call: Call) -> None:
        """Deduct active points by hand."""
        self.other(Loyalty).deduct(self._place(call), call.body)

    # -- reading --------------------------------------------------------------------------------

    @serves
    def get_loyalty_card(self, call: Call) -> Document:
        """One card."""
        return self._shown(self._of(call))

    @serves
    def get_loyalty_cards(self, call: Call) -> Document:
        """The cards of a program."""
        cards = self._store.all("card", self._program(call)["id"])
        filters = {
            "identifier": equal("identifier"),
            "batchId": equal("batchId"),
            "profileId": lambda card, wanted: wanted in self._numbers(card),
        }
        return listed(call, cards, filters, show=self._shown)

    def _numbers(self, card: Document) -> List[int]:
        profiles = [self.other(Profiles).get(one["integrationId"]) for one in card["profiles"]]
        return [profile["id"] for profile in profiles if profile is not None]

    @serves
    def get_loyalty_card_balances(self, call: Call) -> Document:
        """What it has in each ledger."""
        card = self._of(call)
        return {**self.other(Loyalty).balances(call, self._place(call)), "profiles": card["profiles"]}

    @serves
    def get_loyalty_card_points(self, call: Call) -> Document:
        """The points that are left, by the transactions that added them."""
        return self.other(Loyalty).left(call, self._place(call), _POINTS)

    @serves
    def get_loyalty_card_transactions(self, call: Call) -> Document:
        """Its transactions, oldest first."""
        return self.other(Loyalty).logged(call, self._place(call), _logged)

    @serves
    def get_loyalty_card_transaction_logs(self, call: Call) -> Document:
        """The same as the Management API has them."""
        return self.other(Loyalty).logged(call, self._place(call), _logged)

    # -- for the above --------------------------------------------------------------------------

    def _program(self, call: Call) -> Document:
        return self.other(Loyalty).program_of(call, card_based=True)

    def _of(self, call: Call) -> Document:
        program = self._program(call)
        card = self._store.get("card", call.path["loyaltyCardId"])
        if card is None or card["programID"] != program["id"]:
            missing("loyalty card", call.path["loyaltyCardId"])
        return card

    def _place(self, call: Call) -> Place:
        card = self._of(call)
        return Place(card["programID"], "", card["identifier"])

    def _shown(self, card: Document) -> Document:
        return self.other(LoyaltyAnswers).card(card)


def _logged(transaction: Document) -> Document:
    return {name: transaction[name] for name in _LOGGED if name in transaction}
