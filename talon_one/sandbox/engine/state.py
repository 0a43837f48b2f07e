"""An evaluation on its way: what its campaigns share, and what they have decided so far."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from talon_one.sandbox.engine.budgets import Budgets, Place, Uses
from talon_one.sandbox.engine.cascade import Cascade
from talon_one.sandbox.engine.codes import Codes
from talon_one.sandbox.engine.journal import Journal
from talon_one.sandbox.engine.results import NewCode
from talon_one.sandbox.engine.roots import scope_of
from talon_one.sandbox.engine.values import ZERO
from talon_one.sandbox.engine.world import Document, Facts, World

#: A ledger of points: program, subledger, and holder.
Ledger = Tuple[int, str, str]


class Emitted(NamedTuple):
    """An effect, with what goes with it."""

    document: Document  #: as the model `Effect`
    run: int  #: which run of a rule it comes from, in order
    discount: Decimal = ZERO  #: the money it takes off
    name: Optional[Tuple[Any, ...]] = None  #: of a discount: a later one of the same name replaces it
    uses: Uses = ()  #: what it takes of budgets
    coupon: str = ""  #: the code whose `discountLimit` it counts for
    first: bool = False  #: whether it comes before the others of its rule
    call: Optional[Document] = None  #: of a webhook: what is sent, see `Evaluation.calls`


class Outcome(NamedTuple):
    """How a rule fared."""

    place: Place
    rule: Any  #: a `Rule` of `rules.py`
    verdict: Any  #: a `Verdict` of `rules.py`

    @property
    def campaign_id(self) -> int:
        """The number of the campaign."""
        return int(self.place.campaign.document["id"])

    @property
    def coupon(self) -> str:
        """The code it was tried with; empty where it checks none."""
        return str(self.place.coupon["value"]) if self.place.coupon is not None and self.rule.checks_coupon else ""

    @property
    def passed(self) -> bool:
        """Whether it succeeded."""
        return bool(self.verdict.passed)


class CodeFailure(NamedTuple):
    """Why no rule accepted a code, by the first rule that checked it, or by the code itself."""

    reason: str
    details: str
    rule_index: int = 0
    rule_name: str = ""
    indices: Tuple[Tuple[str, int], ...] = ()


class Progress(NamedTuple):
    """A profile's run of an achievement."""

    tracker: int
    value: Decimal
    status: str  #: as `AchievementProgress.status`
    just_completed: bool = False


class State:
    """What the rules of an evaluation share. It changes only through its journal, but for the lists of
    outcomes, which tell about rules whatever became of them.
    """

    def __init__(self, world: World, facts: Facts) -> None:
        self.world = world
        self.facts = facts
        self.journal = Journal()
        self.budgets = Budgets(world, facts, self.journal)
        self.codes = Codes(world, facts, self.budgets)
        self.cascade = Cascade(world, self.journal)
        self.scope = scope_of(world, facts, self.cascade if self.cascade.enabled else None)
        session = world.session or {}
        self.coupons = {code: self.codes.coupon(code) for code in session.get("couponCodes") or ()}
        self.referral_code = str(session.get("referralCode") or "")
        self.referral = self.codes.referral(self.referral_code) if self.referral_code else None
        #: Whether this evaluation is the last word: the session closes, or there is none.
        self.final = world.session is None or world.closing
        self.runs = 0  #: of rules

        self.effects: List[Emitted] = []
        self.accepted: Dict[Tuple[str, str], bool] = {}  #: `("coupon", code)` -> whether it is redeemed, too
        self.earned: Dict[Ledger, Decimal] = {}  #: points that are active at once
        self.spent: Dict[Ledger, Decimal] = {}
        self.tiers: Dict[Ledger, str] = {}  #: the tiers that points of this evaluation led to
        self.progress: Dict[Tuple[int, str], Progress] = {}
        self.giveaways: Dict[int, Decimal] = {}  #: how many of a pool are given
        self.attributes: Dict[str, Any] = {}  #: path -> the value that a rule gave it
        self.reservations: Dict[str, bool] = {}
        self.new_coupons: List[NewCode] = []
        self.new_referrals: List[NewCode] = []

        self.balances: Dict[Ledger, Document] = {}  #: what was looked up, as the model `LedgerInfo`
        self.outcomes: List[Outcome] = []
        self.code_failures: Dict[Tuple[str, str], CodeFailure] = {}

    def coupon(self, code: str) -> Optional[Document]:
        """The coupon of a code of the session."""
        return self.coupons.get(code)
