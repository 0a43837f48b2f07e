"""Effects of loyalty programs: how they are booked, and taken back."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.ledgers import Ledgers, Place, place_of
from talon_one.sandbox.service.occasion import Occasion

Document = Dict[str, Any]

_NO_EXPIRY = "2999-12-31T23:59:59Z"  # a ledger entry needs a date
_OF_DEDUCTIONS = ("programId", "subLedgerId", "value", "transactionUUID", "cardIdentifier")
_OF_ADDITIONS = (
    "programId",
    "subLedgerId",
    "recipientIntegrationId",
    "transactionUUID",
    "cartItemPosition",
    "cartItemSubPosition",
    "cardIdentifier",
)


class LoyaltyEffects(Service):
    """Carries out what rules say of points."""

    def book(self, effect: Document, occasion: Occasion) -> None:
        """Carry out an effect of a loyalty program."""
        _BOOKED[effect["effectType"]](self, effect, occasion)

    def _book_added(self, effect: Document, occasion: Occasion) -> None:
        props = effect["props"]
        start = "on_action" if props.get("awaitsActivation") else props.get("startDate") or "immediate"
        self.other(Ledgers).add(
            _place(props, props["recipientIntegrationId"]),
            props["value"],
            **self._about(effect, occasion),
            startDate=start,
            expiryDate=props.get("expiryDate") or "unlimited",
            validityDuration=props.get("validityDuration"),
        )

    def _book_deducted(self, effect: Document, occasion: Occasion) -> None:
        props = effect["props"]
        self.other(Ledgers).deduct(_place(props, occasion.profile_id), props["value"], **self._about(effect, occasion))

    def _about(self, effect: Document, occasion: Occasion) -> Document:
        """What a transaction tells of the rule and the session behind it."""
        session = occasion.session or {}
        return {
            "transactionUUID": effect["props"]["transactionUUID"],
            "name": effect["props"].get("name") or effect["ruleName"],
            "campaignId": effect["campaignId"],
            "rulesetId": effect["rulesetId"],
            "ruleName": effect["ruleName"],
            "customerSessionId": session.get("integrationId"),
            "storeIntegrationId": session.get("storeIntegrationId"),
            "eventId": occasion.event_id,
            "applicationId": occasion.application_id,
        }

    def _book_expiry(self, effect: Document, occasion: Occasion) -> None:
        for changed in effect["props"].get("affectedTransactions") or ():
            transaction = self.other(Ledgers).of_uuid(changed["transactionUUID"])
            if transaction is not None:
                self.other(Ledgers).change(transaction, expiryDate=changed["newExpiryDate"])

    def _book_tier(self, effect: Document, occasion: Occasion) -> None:
        """Nothing: the points that led to the tier were booked before."""

    def undo(self, effect: Document, occasion: Occasion) -> Optional[Document]:
        """Take points back, or give them back; `effectType` and `props` of the effect that says so.

        How far points that were added are taken back is up to the `returnPolicy` of the program.
        """
        props = effect["props"]
        booked = self.other(Ledgers).of_uuid(props["transactionUUID"])
        if booked is None:
            return None
        if effect["effectType"] == "deductLoyaltyPoints":
            self.other(Ledgers).change(booked, voided=self.now())
            given = {name: props[name] for name in _OF_DEDUCTIONS if name in props}
            return {
                "effectType": "rollbackDeductedLoyaltyPoints",
                "props": {**given, "recipientIntegrationId": occasion.profile_id},
            }
        place = place_of(booked)
        taken = self._taken_back(place, booked, props["value"])
        if taken <= 0:
            return None
        about = {**self._about(effect, occasion), "transactionUUID": None, "against": booked["id"]}
        self.other(Ledgers).deduct(place, taken, **about)
        given = {name: props[name] for name in _OF_ADDITIONS if name in props}
        return {"effectType": "rollbackAddedLoyaltyPoints", "props": {**given, "value": taken}}

    def _taken_back(self, place: Place, booked: Document, value: float) -> float:
        policy = (self.other(Ledgers).program(place.program_id) or {}).get("returnPolicy", "unlimited")
        if policy == "unlimited":
            return value
        balance, moment = self.other(Ledgers).at(place), self.moment()
        own = next((lot for lot in balance.lots if lot.transaction["id"] == booked["id"]), None)
        pending = own.left if own is not None and own.status(moment) == "pending" else 0.0
        return min(value, pending if policy == "only_pending" else amount(pending, balance.active))

    def entries(self, event_id: int) -> List[Document]:
        """What an event booked, as models `LedgerEntry`, which have whole points."""
        return [
            {
                "id": one["id"],
                "created": one["created"],
                "profileId": one.get("customerProfileId", ""),
                "accountId": self.account_id(),
                "loyaltyProgramId": one["programId"],
                "eventId": event_id,
                "amount": round(one["amount"] if one["type"] == "addition" else -one["amount"]),
                "reason": one["name"],
                "expiryDate": _NO_EXPIRY if one["expiryDate"] == "unlimited" else one["expiryDate"],
            }
            for one in self.other(Ledgers).of_event(event_id)
        ]


_BOOKED = {
    "addLoyaltyPoints": LoyaltyEffects._book_added,
    "deductLoyaltyPoints": LoyaltyEffects._book_deducted,
    "setLoyaltyPointsExpiryDate": LoyaltyEffects._book_expiry,
    "extendLoyaltyPointsExpiryDate": LoyaltyEffects._book_expiry,
    "changeLoyaltyTierLevel": LoyaltyEffects._book_tier,
}


def _place(props: Mapping[str, Any], profile_id: str) -> Place:
    return Place(props["programId"], props["subLedgerId"], props.get("cardIdentifier") or profile_id)
