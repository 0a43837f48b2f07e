"""How a customer is forgotten: the profile, what belongs to it, and its traces in what has to stay.

Orders stay for reports, and codes and giveaways that were used stay used: without the profile, and without what was
said of it.
"""

from __future__ import annotations

from typing import Any, Dict

from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.ledgers import Ledgers

Document = Dict[str, Any]

#: The documents that are the profile's own, by the property that names it.
_OWN = {
    "redemption": "profileIntegrationId",
    "membership": "profileIntegrationId",
    "run": "profileIntegrationId",
    "unlocked_reward": "unlockedByProfileIntegrationId",
}
_NAMES = ("profileId", "profileIntegrationId", "recipientIntegrationId")  # of a profile, in what stays
_OF_GIVEAWAY = ("profileIntegrationId", "profileId")


class Forgetting(Service):
    """Deletes customers."""

    def forget(self, profile_id: str) -> None:
        """Delete a profile, in all Applications."""
        for kind, name in _OWN.items():
            for key, document in self._store.items(kind):
                if document[name] == profile_id:
                    self._store.delete(kind, key)
        for program in self._store.all("loyalty_program"):
            if not program.get("cardBased"):
                self.other(Ledgers).forget_all(program["id"], profile_id)
        self._give_up_reservations(profile_id)
        self._leave_cards(profile_id)
        self._forget_friends(profile_id)
        self._leave_giveaways(profile_id)
        self._leave_orders(profile_id)
        self._store.delete("first_session", profile_id)
        self._store.delete("customer", profile_id)

    def _give_up_reservations(self, profile_id: str) -> None:
        for key, reservation in self._store.items("reservation"):
            if reservation["recipientIntegrationId"] == profile_id:
                self._store.delete("reservation", key)
                coupon = self._store.with_id("coupon", reservation["couponId"])
                if coupon is not None:
                    coupon["reservationCounter"] -= 1
                    self._store.put("coupon", coupon["value"], coupon, parent=coupon["campaignId"])

    def _leave_cards(self, profile_id: str) -> None:
        for card in self._store.all("card"):
            left = [one for one in card["profiles"] if one["integrationId"] != profile_id]
            if len(left) < len(card["profiles"]):
                card.update(profiles=left, modified=self.now())
                self._store.put("card", card["identifier"], card, parent=card["programID"])

    def _forget_friends(self, profile_id: str) -> None:
        """Whom it brought, and by whom it was brought."""
        for key, friend in self._store.items("friend"):
            if profile_id in (friend["advocateIntegrationId"], friend["friendIntegrationId"]):
                self._store.delete("friend", key)
        for key, _ in self._store.items("referred"):
            if key.partition("/")[2] == profile_id:
                self._store.delete("referred", key)

    def _leave_giveaways(self, profile_id: str) -> None:
        for giveaway in self._store.all("giveaway"):
            if giveaway.get("profileIntegrationId") == profile_id:
                left = {name: value for name, value in giveaway.items() if name not in _OF_GIVEAWAY}
                self._store.put("giveaway", str(giveaway["id"]), left, parent=giveaway["poolId"])

    def _leave_orders(self, profile_id: str) -> None:
        for key, kept in self._store.items("session"):
            if kept["session"]["profileId"] == profile_id:
                record = _without(kept, profile_id)
                record["session"].update(attributes={})
                record["session"].pop("identifiers", None)
                self._store.put("session", key, record, parent=record["session"]["applicationId"])
        for key, event in self._store.items("event"):
            if event["profileId"] == profile_id:
                event = {**_without(event, profile_id), "attributes": {}}
                self._store.put("event", key, event, parent=event["applicationId"])


def _without(value: Any, profile_id: str) -> Any:
    """A document that does not name a profile."""
    if isinstance(value, list):
        return [_without(one, profile_id) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: "" if name in _NAMES and one == profile_id else _without(one, profile_id) for name, one in value.items()
    }
