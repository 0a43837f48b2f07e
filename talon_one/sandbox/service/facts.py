"""What an evaluation looks up, from what the sandbox keeps."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, FrozenSet, Mapping, Optional, Sequence, Tuple

from talon_one.sandbox.engine.world import Counter, Number
from talon_one.sandbox.service.achievements import Achievements
from talon_one.sandbox.service.audiences import Audiences
from talon_one.sandbox.service.base import Note, Service
from talon_one.sandbox.service.coupons import Coupons
from talon_one.sandbox.service.giveaways import Giveaways
from talon_one.sandbox.service.ledgers import Ledgers
from talon_one.sandbox.service.referrals import Referrals
from talon_one.sandbox.service.uses import Uses
from talon_one.sandbox.store import Store

Document = Dict[str, Any]


class StoredFacts(Service):
    """`talon_one.sandbox.engine.world.Facts` of the store: for one evaluation."""

    #: The audiences that the update which is evaluated lets the profile join and leave.
    changes: Tuple[FrozenSet[int], FrozenSet[int]] = (frozenset(), frozenset())

    def __init__(self, store: Store, clock: Callable[[], datetime], note: Optional[Note] = None) -> None:
        super().__init__(store, clock, note)
        self._collections_found: Dict[Tuple[Any, Optional[int]], Optional[FrozenSet[str]]] = {}

    def coupon(self, code: str) -> Optional[Document]:
        """The coupon of a code."""
        return self._store.get("coupon", code)

    def referral(self, code: str) -> Optional[Document]:
        """The referral of a code."""
        return self._store.get("referral", code)

    def reserved(self, coupon: Document, profile_id: str) -> bool:
        """Whether the coupon is reserved for the profile."""
        return self.other(Coupons).is_reserved(coupon, profile_id)

    def referred(self, campaign_id: int, profile_id: str) -> bool:
        """Whether the profile was referred before by a referral code of the campaign."""
        return self.other(Referrals).was_referred(campaign_id, profile_id)

    def used(self, counter: Counter) -> Number:
        """How much of a budget closed sessions have used."""
        return self.other(Uses).of(counter)

    def collection(self, reference: Any, campaign_id: Optional[int] = None) -> Optional[FrozenSet[str]]:
        """The items of a collection, by its number or name; the same object until a collection changes."""
        found = self._collections_found
        if (reference, campaign_id) not in found:  # conditions ask for each unit of a cart
            found[reference, campaign_id] = self._store.remembered(
                f"collection {reference!r} of {campaign_id}",
                ("collection", "collection_items"),
                lambda: self._items(reference, campaign_id),
            )
        return found[reference, campaign_id]

    def _items(self, reference: Any, campaign_id: Optional[int]) -> Optional[FrozenSet[str]]:
        for collection in self._collections(reference, campaign_id):
            items = self._store.get("collection_items", str(collection["id"]))
            return frozenset(items["items"] if items else ())
        return None

    def _collections(self, reference: Any, campaign_id: Optional[int]) -> Sequence[Document]:
        """At most one: a campaign's own goes before those that it shares."""
        if isinstance(reference, int) or (isinstance(reference, str) and reference.isdecimal()):
            found = self._store.with_id("collection", int(reference))
            return [] if found is None else [found]
        named = [one for one in self._store.all("collection") if one["name"] == reference]
        return sorted(named, key=lambda one: one.get("campaignId") != campaign_id)[:1]

    def value_map(self, value_map_id: int) -> Optional[Mapping[str, Number]]:
        """The numbers of a value map by SKU."""
        found = self._store.get("value_map", str(value_map_id))
        return None if found is None else found["items"]

    def member(self, audience_id: int, profile_id: str) -> bool:
        """Whether the profile is in the audience."""
        return self.other(Audiences).is_member(audience_id, profile_id)

    def joined(self, audience_id: int, profile_id: str) -> bool:
        """Whether the update that is evaluated put the profile into the audience."""
        return audience_id in self.changes[0]

    def left(self, audience_id: int, profile_id: str) -> bool:
        """Whether the update that is evaluated took the profile out of the audience."""
        return audience_id in self.changes[1]

    def loyalty_program(self, program_id: int) -> Optional[Document]:
        """The loyalty program."""
        return self._store.shared("loyalty_program", str(program_id))

    def balance(self, program_id: int, subledger: str, holder: str) -> Optional[Document]:
        """A ledger."""
        return self.other(Ledgers).balance(program_id, subledger, holder)

    def points(self, program_id: int, subledger: str, holder: str) -> Sequence[Document]:
        """The pending and active points of a ledger."""
        return self.other(Ledgers).points(program_id, subledger, holder)

    def achievement(self, achievement_id: int) -> Optional[Document]:
        """The achievement."""
        return self.other(Achievements).definition(achievement_id)

    def progress(self, achievement_id: int, profile_id: str) -> Optional[Document]:
        """The profile's present run of an achievement."""
        return self.other(Achievements).progress(achievement_id, profile_id)

    def next_tracker(self, achievement_id: int, profile_id: str) -> int:
        """The number of the run that would begin next."""
        return self.other(Achievements).next_tracker(achievement_id, profile_id)

    def giveaway_pool(self, pool_id: int) -> Optional[Document]:
        """The giveaway pool."""
        return self._store.get("giveaway_pool", str(pool_id))

    def giveaways(self, pool_id: int, count: int) -> Sequence[Document]:
        """The next codes of a pool that are free."""
        return self.other(Giveaways).free(pool_id, count)

    def custom_effect(self, effect_id: int) -> Optional[Document]:
        """The custom effect."""
        return self._store.get("custom_effect", str(effect_id))

    def custom_effect_named(self, name: str) -> Optional[Document]:
        """The custom effect of an API name."""
        return next((one for one in self._store.all("custom_effect") if one["name"] == name), None)

    def webhook(self, webhook_id: int) -> Optional[Document]:
        """The webhook."""
        return self._store.get("webhook", str(webhook_id))
