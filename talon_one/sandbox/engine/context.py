"""Where a block runs: a rule of a campaign, with the code it is tried with, and what it can do there."""

from __future__ import annotations

from contextlib import contextmanager
from decimal import Decimal
from typing import Any, Iterable, Iterator, List, Optional, Tuple
from uuid import NAMESPACE_URL, uuid5

from talon_one.sandbox.engine.budgets import Grant, Place, Uses
from talon_one.sandbox.engine.bundles import Bundle
from talon_one.sandbox.engine.codes import Rejection
from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.selectors import units_of
from talon_one.sandbox.engine.state import Emitted, State
from talon_one.sandbox.engine.values import ZERO, to_json
from talon_one.sandbox.engine.world import Document


class Context:
    """A rule that runs. Blocks get it, read through `scope`, and do things through its methods."""

    def __init__(
        self,
        state: State,
        place: Place,
        scope: Scope,
        base: Document,
        coupon_rejection: Optional[Rejection] = None,
        referral_rejection: Optional[Rejection] = None,
        explains: bool = False,
    ) -> None:
        self.state = state
        self.place = place
        self.scope = scope
        self.coupon_rejection = coupon_rejection
        self.referral_rejection = referral_rejection
        self.explains = explains  #: whether somebody asks for an explanation
        self.notes: List[Document] = []  #: the explanation: an entry for each block that ran
        self._open: List[Document] = []  # those that run now, outermost first
        #: What to run when the rule is over: blocks of `onFailure` and `onError`.
        self.deferred: List[Any] = []
        self.path = ""  #: of the block that runs, in its rule
        self._base = base
        self._index: Optional[int] = None  # of the condition whose failure is answered
        self._run = state.runs
        self._transactions = 0

    # -- who and what ----------------------------------------------------------------------------

    @property
    def rule_name(self) -> str:
        """The title of the rule."""
        return str(self._base["ruleName"])

    @property
    def campaign_id(self) -> int:
        """The number of the campaign."""
        return int(self._base["campaignId"])

    def profile_id(self, whose: Any) -> str:
        """The integration ID of the `Current` profile or the `Advocate`; empty where there is none."""
        world = self.state.world
        return world.advocate_id if whose == "Advocate" else world.profile_id

    def units(self, target: Document) -> List[Unit]:
        """The units that a target means: `allItems`, a `selector` or a `globalFilter`."""
        kind = target.get("type")
        if kind == "allItems":
            return list(self.scope.read(("Session", "CartItems")))
        return units_of(str(target.get("name")), self.scope)

    def transaction_uuid(self) -> str:
        """The UUID of the next transaction: another one for each evaluation of a session, and for each
        transaction in it, but always the same for the same requests in the same order."""
        self._transactions += 1
        world = self.state.world
        session, event = world.session, world.event or {}
        moment = session.get("updateCount", 0) if session else to_json(world.now)
        base = self._base
        name = (
            f"{world.key}/{moment}/{event.get('id', '')}/{base['campaignId']}/{base['ruleIndex']}"
            f"/{(self.place.coupon or {}).get('value')}/{self._index}/{self._transactions}"
        )
        return str(uuid5(NAMESPACE_URL, name))

    def origin(self) -> str:
        """What tells the block that runs from all others of the session, in all its evaluations."""
        base, coupon = self._base, self.place.coupon or {}
        parts = (base["campaignId"], base["rulesetId"], base["ruleIndex"], self.path, coupon.get("value", ""))
        return "/".join((self.state.world.key, *map(str, parts)))

    # -- what happens ----------------------------------------------------------------------------

    def each(self, units: Iterable[Unit]) -> Iterator[Tuple[Unit, Scope]]:
        """The units one by one, each with a scope in which it is `$Item`. What happens meanwhile is about it."""
        journal, scope = self.state.journal, self.scope.child(Item=None)
        for unit in units:
            journal.unit = (unit.position, unit.sub_position)
            scope.roots["Item"] = unit
            yield unit, scope
        journal.unit = None  # a block that fails meanwhile sees to it itself: see `Step.run`

    @contextmanager
    def within(self, bundle: Bundle) -> Iterator[None]:
        """What happens inside is about a bundle, which is read as `$Bundle`."""
        before, self.scope = self.scope, self.scope.child(Bundle=bundle)
        try:
            yield
        finally:
            self.scope = before

    @contextmanager
    def answering(self, condition_index: Optional[int]) -> Iterator[None]:
        """What happens inside answers the failure of a condition."""
        before, self._index = self._index, condition_index
        try:
            yield
        finally:
            self._index = before

    def grant(self, measured: str, wanted: Decimal, counted: str = "", partial: bool = False) -> Grant:
        """Take of the budgets of this place: see `Budgets.grant`."""
        return self.state.budgets.grant(self.place, measured, wanted, counted, partial)

    def emit(
        self,
        effect_type: str,
        props: Document,
        *,
        item: Optional[Unit] = None,
        discount: Decimal = ZERO,
        uses: Uses = (),
        first: bool = False,
        call: Optional[Document] = None,
    ) -> None:
        """Give an effect; properties that are None are left out.

        discount: the money it takes off, for a discount. uses: what it takes of budgets. first: whether it
        comes before the others of its rule. call: what a webhook is to send.
        """
        document = {**self._base, "effectType": effect_type}
        if self._index is not None:
            document["conditionIndex"] = self._index
        if item is not None:
            _add_price(item, document)
        given: Document = {}
        for key, value in props.items():
            if value is not None:
                given[key] = value if type(value) in _PLAIN else to_json(value)
        document["props"] = given
        name: Optional[Tuple[Any, ...]] = None
        if effect_type == "setDiscount":
            name = (given["name"],)
        elif effect_type in _DISCOUNTS:
            name = (effect_type, *(given.get(key) for key in _OF_NAME))
        coupon = self.place.coupon
        limited = coupon is not None and coupon.get("discountLimit") is not None and bool(discount)
        emitted = Emitted(
            document,
            self._run,
            discount,
            name,
            uses,
            str(coupon["value"]) if coupon is not None and limited else "",
            first,
            call,
        )
        self.state.journal.append(self.state.effects, emitted)

    # -- what is explained -------------------------------------------------------------------------

    def begin_note(self, step: Any) -> Document:
        """Begin the entry of a block in the explanation."""
        note: Document = {"path": step.path, "type": step.type}
        for name in ("operator", "attribute", "name"):
            if isinstance(step.block.get(name), str):
                note[name] = step.block[name]
        (self._open[-1].setdefault("blocks", []) if self._open else self.notes).append(note)
        self._open.append(note)
        return note

    def end_note(self, note: Document, passed: bool, details: str = "", unsupported: bool = False) -> None:
        """End it: how the block fared, and why."""
        self._open.pop()
        note["passed"] = passed
        if details:
            note["details"] = details
        if unsupported:
            note["unsupported"] = True

    def note(self, **values: Any) -> None:
        """Tell with which values the block runs."""
        if self.explains and self._open:
            self._open[-1].setdefault("values", {}).update(
                (name, to_json(value)) for name, value in values.items() if value is not None
            )


_PLAIN = frozenset((str, int, bool))
_DISCOUNTS = frozenset(("setDiscountPerItem", "setDiscountPerAdditionalCost", "setDiscountPerAdditionalCostPerItem"))
_OF_NAME = ("name", "position", "subPosition", "additionalCost", "bundleName", "bundleIndex")


def _add_price(unit: Unit, effect: Document) -> None:
    """What an effect says of the price of its item."""
    line = unit.document
    if line.get("selectedPriceType"):
        effect["selectedPriceType"] = line["selectedPriceType"]
        effect["selectedPrice"] = to_json(unit.price)
    if line.get("adjustmentReferenceId"):
        effect["adjustmentReferenceId"] = line["adjustmentReferenceId"]
