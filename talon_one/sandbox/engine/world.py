"""What goes into an evaluation: a `World` of plain wire documents, and the look-ups of `Facts`.

Documents have the wire names of the contract's models, which the comments name. Whoever evaluates
builds a `World` for each request; a `Campaign` and its ruleset may be shared by any number of them,
and should be: a ruleset is compiled once for each document object.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Dict, FrozenSet, Mapping, NamedTuple, Optional, Protocol, Sequence, Tuple, Union

Document = Dict[str, Any]
Number = Union[int, float, Decimal]


@dataclass(frozen=True, eq=False)
class Campaign:
    """A campaign with its active rules."""

    document: Document  #: as the model `Campaign`; `targetedAudienceIds` is heeded, too
    ruleset: Document  #: as the model `RulesetV2`, or `Ruleset` (told by its `rules`)
    store_budgets: Sequence[Document] = ()  #: as the model `CampaignStoreBudget`, of any store


@dataclass(frozen=True, eq=False)
class World:
    """Everything that an evaluation is about, as of its moment."""

    now: datetime  #: aware
    application: Document  #: as the model `Application`; only what differs from a default needs to be there
    campaigns: Sequence[Campaign] = ()  #: all of the Application, in the order of evaluation
    session: Optional[Document] = None  #: as the model `CustomerSessionV2`, with its computed totals
    profile: Optional[Document] = None  #: as the model `CustomerProfile`; None for an anonymous session
    advocate: Optional[Document] = None  #: the profile of the advocate of the session's referral code
    event: Optional[Document] = None  #: as the model `Event`: `type` and `attributes`, and `integrationId`
    store: Optional[Document] = None  #: as the model `Store`, of the session's `storeIntegrationId`
    card: Optional[Document] = None  #: as the model `LoyaltyCard`, of the session's `loyaltyCards`
    tree: Optional[Document] = None  #: as the model `CampaignSetBranchNode`; None: one stackable group of all
    #: SKU -> as the model `CatalogItem`, but with its `attributes` by name.
    catalog: Mapping[str, Document] = field(default_factory=dict)
    filters: Mapping[str, Any] = field(default_factory=dict)  #: cart item filter -> its expression (Talang)
    templates: Mapping[str, Any] = field(default_factory=dict)  #: template -> its expression (Talang, with `["#", i]`)
    created: Mapping[str, str] = field(default_factory=dict)  #: `NewCode.origin` -> code, of this session so far
    evaluable: Optional[FrozenSet[int]] = None  #: campaigns to evaluate, even disabled ones; None: those that run
    complete: bool = False  #: `forceCompleteEvaluation`: the modes of evaluation groups are not heeded

    @property
    def closing(self) -> bool:
        """Whether the session closes with this evaluation."""
        return bool(self.session) and (self.session or {}).get("state") == "closed"

    @property
    def profile_id(self) -> str:
        """The integration ID of the profile; empty for an anonymous session."""
        if self.session is not None:
            return str(self.session.get("profileId") or "")
        return str((self.profile or {}).get("integrationId") or "")

    @property
    def advocate_id(self) -> str:
        """The integration ID of the advocate; empty without one."""
        return str((self.advocate or {}).get("integrationId") or "")

    @property
    def timezone(self) -> str:
        """The Application's time zone, by its IANA name."""
        return str(self.application.get("timezone") or "UTC")

    @property
    def key(self) -> str:
        """What made-up UUIDs and codes of this session derive from: the same in all its evaluations."""
        session, event = self.session or {}, self.event or {}
        named = session.get("integrationId") or event.get("integrationId") or self.profile_id
        return f"{self.application.get('id', 0)}/{named}/{session.get('id', '')}"


class Counter(NamedTuple):
    """What a budget counts: one number for each different value of this."""

    owner: str  #: `campaign`, `store` (a store budget), `coupon` or `referral`
    owner_id: int  #: of the campaign (also of a store budget), the coupon or the referral
    action: str  #: such as `redeemCoupon` or `setDiscount`
    period: str = ""  #: `daily`, `weekly`, `monthly`, `yearly`; empty for the whole lifetime
    start: Optional[datetime] = None  #: of the period that `World.now` lies in
    entities: Tuple[Tuple[str, str], ...] = ()  #: such as `(("Profile", "p1"), ("Coupon", "WELCOME"))`


class Facts(Protocol):
    """What an evaluation looks up. It asks for nothing twice that it can keep, and changes nothing.

    A profile is named by its integration ID. A ledger is named by its program, its subledger (empty
    for the main one) and its holder: the integration ID of a profile, or the identifier of a card
    where the program is card-based.
    """

    def coupon(self, code: str) -> Optional[Document]:
        """The coupon of a code, as the model `Coupon`, with its present counters. The code is in the
        case of the Application's `caseSensitivity`."""

    def referral(self, code: str) -> Optional[Document]:
        """The referral of a code, as the model `Referral`, with its present counter."""

    def reserved(self, coupon: Document, profile_id: str) -> bool:
        """Whether the coupon is reserved for the profile."""

    def referred(self, campaign_id: int, profile_id: str) -> bool:
        """Whether the profile was referred before by a referral code of the campaign."""

    def used(self, counter: Counter) -> Number:
        """How much of a budget closed sessions have used."""

    def collection(self, reference: Any, campaign_id: Optional[int] = None) -> Optional[FrozenSet[str]]:
        """The items of a collection, by its ID (a number) or its name; None where there is none.
        campaign_id: the campaign whose own collections count, too."""

    def value_map(self, value_map_id: int) -> Optional[Mapping[str, Number]]:
        """The numbers of a value map by SKU."""

    def member(self, audience_id: int, profile_id: str) -> bool:
        """Whether the profile is in the audience, after the update that is evaluated."""

    def joined(self, audience_id: int, profile_id: str) -> bool:
        """Whether the update that is evaluated put the profile into the audience."""

    def left(self, audience_id: int, profile_id: str) -> bool:
        """Whether the update that is evaluated took the profile out of the audience."""

    def loyalty_program(self, program_id: int) -> Optional[Document]:
        """The loyalty program, as the model `LoyaltyProgram`, with its `tiers`."""

    def balance(self, program_id: int, subledger: str, holder: str) -> Optional[Document]:
        """A ledger, as the model `LedgerInfo`: without what the session that is evaluated would change."""

    def points(self, program_id: int, subledger: str, holder: str) -> Sequence[Document]:
        """The pending and active points of a ledger: `transactionUUID`, and `expiryDate` where they expire."""

    def achievement(self, achievement_id: int) -> Optional[Document]:
        """The achievement, as the model `Achievement`."""

    def progress(self, achievement_id: int, profile_id: str) -> Optional[Document]:
        """The profile's present run of an achievement, as the model `AchievementProgress`, with its
        `progressTrackerId`; None where it has not begun."""

    def next_tracker(self, achievement_id: int, profile_id: str) -> int:
        """The `progressTrackerId` of the run that would begin next."""

    def giveaway_pool(self, pool_id: int) -> Optional[Document]:
        """The giveaway pool, as the model `GiveawaysPool`."""

    def giveaways(self, pool_id: int, count: int) -> Sequence[Document]:
        """The next codes of a pool that are free at the moment, as the model `Giveaway`; at most `count`."""

    def custom_effect(self, effect_id: int) -> Optional[Document]:
        """The custom effect, as the model `CustomEffect`."""

    def custom_effect_named(self, name: str) -> Optional[Document]:
        """The custom effect of an API name: rulesets of the older form have nothing else."""

    def webhook(self, webhook_id: int) -> Optional[Document]:
        """The webhook, as the model `Webhook`."""


class NoFacts:
    """Facts of a place where there is nothing: what a narrower source of facts is made from."""

    def coupon(self, code: str) -> Optional[Document]:
        """None."""
        return None

    def referral(self, code: str) -> Optional[Document]:
        """None."""
        return None

    def reserved(self, coupon: Document, profile_id: str) -> bool:
        """Never."""
        return False

    def referred(self, campaign_id: int, profile_id: str) -> bool:
        """Never."""
        return False

    def used(self, counter: Counter) -> Number:
        """Nothing."""
        return 0

    def collection(self, reference: Any, campaign_id: Optional[int] = None) -> Optional[FrozenSet[str]]:
        """None."""
        return None

    def value_map(self, value_map_id: int) -> Optional[Mapping[str, Number]]:
        """None."""
        return None

    def member(self, audience_id: int, profile_id: str) -> bool:
        """Never."""
        return False

    def joined(self, audience_id: int, profile_id: str) -> bool:
        """Never."""
        return False

    def left(self, audience_id: int, profile_id: str) -> bool:
        """Never."""
        return False

    def loyalty_program(self, program_id: int) -> Optional[Document]:
        """None."""
        return None

    def balance(self, program_id: int, subledger: str, holder: str) -> Optional[Document]:
        """None."""
        return None

    def points(self, program_id: int, subledger: str, holder: str) -> Sequence[Document]:
        """None at all."""
        return ()

    def achievement(self, achievement_id: int) -> Optional[Document]:
        """None."""
        return None

    def progress(self, achievement_id: int, profile_id: str) -> Optional[Document]:
        """None."""
        return None

    def next_tracker(self, achievement_id: int, profile_id: str) -> int:
        """The first."""
        return 1

    def giveaway_pool(self, pool_id: int) -> Optional[Document]:
        """None."""
        return None

    def giveaways(self, pool_id: int, count: int) -> Sequence[Document]:
        """None at all."""
        return ()

    def custom_effect(self, effect_id: int) -> Optional[Document]:
        """None."""
        return None

    def custom_effect_named(self, name: str) -> Optional[Document]:
        """None."""
        return None

    def webhook(self, webhook_id: int) -> Optional[Document]:
        """None."""
        return None
