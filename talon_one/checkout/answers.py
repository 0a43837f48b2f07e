"""Answers: what each effect means for a checkout, sorted; nothing in them is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Set, Tuple

from talon_one.checkout.amounts import ZERO, exact
from talon_one.checkout.carts import CartSheet
from talon_one.checkout.parts import Code, FreeItem, Giveaway, Notification, Points, Rejection, Unplaced
from talon_one.checkout.sentences import sentence
from talon_one.effects import EFFECT_MODELS, EFFECT_PROPS, ROLLBACK_EFFECTS
from talon_one.exceptions import OpenApiException
from talon_one.models.effect import Effect

if TYPE_CHECKING:
    from talon_one.checkout.sentences import Sentences
    from talon_one.model import Model

#: What makes a discount that discount: its name, and the line, unit and additional cost that it is of.
Key = Tuple[str, Optional[int], Optional[int], Optional[str]]


@dataclass(frozen=True)
class Given:
    """A discount as an effect gives it."""

    key: Key
    value: Decimal
    wanted: Optional[Decimal]
    scope: Optional[str]
    effect: Effect


class _Odd(Exception):
    """An effect that cannot be applied, and why."""


class Found:
    """The effects of one response, sorted by what they mean. Each is in one of these lists, in their order."""

    def __init__(self, cart: CartSheet, own: Optional[Sentences]) -> None:
        self._cart = cart
        self._own = own
        self.discounts: Dict[Key, Given] = {}
        self.replaced: List[Effect] = []
        self.free: List[FreeItem] = []
        self.accepted: List[Code] = []
        self.rejected: List[Rejection] = []
        self.earned: List[Points] = []
        self.spent: List[Points] = []
        self.taken_back: List[Points] = []
        self.given_back: List[Points] = []
        self.notifications: List[Notification] = []
        self.giveaways: List[Giveaway] = []
        self.errors: List[str] = []
        self.rollbacks: List[Effect] = []
        self.unmatched: List[Given] = []  #: what rollbacks undo beyond the discounts here
        self.undone: Dict[int, Set[int]] = {}  #: position → sub-positions that rollbacks name
        self.unknown: List[Effect] = []
        self.unplaced: List[Unplaced] = []
        self.others: List[Effect] = []

    def read(self, effects: List[Any]) -> Found:
        """Sort effects, in their wire form. A later discount replaces an earlier one of its name and place."""
        for document in effects:
            effect = Effect._view(document if isinstance(document, dict) else {"props": document})
            kind = effect.effect_type
            if not isinstance(kind, str) or (kind not in EFFECT_PROPS and kind not in EFFECT_MODELS):
                self.unknown.append(effect)
                continue
            reader = _READERS.get(kind)
            if reader is None:  # it has no price, and neither has what it undoes
                (self.rollbacks if kind in ROLLBACK_EFFECTS else self.others).append(effect)
                continue
            try:
                props = effect.typed_props
                if props is None:
                    raise _Odd("it has no props")
                reader(self, effect, props)
            except (_Odd, OpenApiException) as odd:
                self.unplaced.append(Unplaced(f"{effect.effect_type} was not applied: {odd}", effect))
        return self

    def discount(self, effect: Effect, props: Any) -> None:
        """setDiscount, setDiscountPerItem, setDiscountPerAdditionalCost, setDiscountPerAdditionalCostPerItem"""
        given = self._given(
            effect, props, _index(props, "position"), _index(props, "sub_position"), _optional(props, "desired_value")
        )
        if given.value < 0:
            raise _Odd(f"a discount of {given.value} would raise the price")
        earlier = self.discounts.pop(given.key, None)
        if earlier is not None:
            self.replaced.append(earlier.effect)
        self.discounts[given.key] = given

    def rollback_discount(self, effect: Effect, props: Any) -> None:
        """rollbackDiscount"""
        given = self._given(
            effect, props, _index(props, "cart_item_position"), _index(props, "cart_item_sub_position"), None
        )
        self.rollbacks.append(effect)
        self._name_unit(given.key[1], given.key[2])
        rest = take_back(self.discounts, given)
        if rest is not None:
            self.unmatched.append(rest)

    def _name_unit(self, position: Optional[int], sub: Optional[int]) -> None:
        if position is not None and sub is not None:
            self.undone.setdefault(position, set()).add(sub)

    def _given(
        self, effect: Effect, props: Any, position: Optional[int], sub: Optional[int], wanted: Optional[Decimal]
    ) -> Given:
        cost = _text(props, "additional_cost")
        if position is not None:
            line = self._cart.line(position)
            if line is None:
                raise _Odd(f"the cart has no line at position {position}")
            if sub is None and line.quantity == 1:
                sub = 0
            if sub is not None and sub >= line.quantity:
                raise _Odd(f"line {position} has {line.quantity} units, and none at sub-position {sub}")
            if cost is not None and cost not in dict(line.costs):
                raise _Odd(f"line {position} has no additional cost {cost!r}")
        elif cost is not None and cost not in dict(self._cart.costs) and effect.effect_type != "rollbackDiscount":
            raise _Odd(f"the cart has no additional cost {cost!r}")
        elif effect.effect_type in ("setDiscountPerItem", "setDiscountPerAdditionalCostPerItem"):
            raise _Odd("it names no position")
        key = (plain_name(str(props.name or ""), position), position, sub, cost)
        return Given(key, exact(props.value, "value"), wanted, getattr(props, "scope", None), effect)

    def free_item(self, effect: Effect, props: Any) -> None:
        """addFreeItem: one effect for each unit"""
        wanted = props.desired_quantity
        for index, other in enumerate(self.free):
            if (other.sku, other.name, other.effect.campaign_id) == (props.sku, props.name, effect.campaign_id):
                self.free[index] = replace(other, quantity=other.quantity + 1, wanted=wanted or other.wanted)
                return
        self.free.append(FreeItem(props.sku, props.name, 1, wanted, ZERO, effect))

    def accept(self, effect: Effect, props: Any) -> None:
        """acceptCoupon, acceptReferral"""
        self.accepted.append(Code(_kind(effect), props.value, effect))

    def reject(self, effect: Effect, props: Any) -> None:
        """rejectCoupon, rejectReferral"""
        reason, exclusion = str(props.rejection_reason), _text(props, "campaign_exclusion_reason")
        text = sentence(reason, exclusion, str(props.value), self._own)
        made = Rejection(_kind(effect), props.value, reason, text, props.details, exclusion, effect)
        self.rejected.append(made)

    def rollback_code(self, effect: Effect, props: Any) -> None:
        """rollbackCoupon, rollbackReferral"""
        self.rollbacks.append(effect)
        undone = (_kind(effect), props.value)
        self.accepted = [one for one in self.accepted if (one.kind, one.code) != undone]

    def earn(self, effect: Effect, props: Any) -> None:
        """addLoyaltyPoints"""
        self.earned.append(_points(effect, props))

    def spend(self, effect: Effect, props: Any) -> None:
        """deductLoyaltyPoints"""
        self.spent.append(_points(effect, props))

    def take_points_back(self, effect: Effect, props: Any) -> None:
        """rollbackAddedLoyaltyPoints"""
        self.rollbacks.append(effect)
        points = _points(effect, props)
        self._name_unit(points.position, points.sub_position)
        self.earned = less_points(self.earned, points)
        self.taken_back.append(points)

    def give_points_back(self, effect: Effect, props: Any) -> None:
        """rollbackDeductedLoyaltyPoints"""
        self.rollbacks.append(effect)
        points = _points(effect, props)
        self.spent = less_points(self.spent, points)
        self.given_back.append(points)

    def notify(self, effect: Effect, props: Any) -> None:
        """showNotification"""
        self.notifications.append(Notification(props.notification_type, props.title, props.body, effect))

    def give_away(self, effect: Effect, props: Any) -> None:
        """awardGiveaway, willAwardGiveaway"""
        code = getattr(props, "code", None)
        self.giveaways.append(Giveaway(props.pool_id, props.pool_name, code, props.recipient_integration_id, effect))

    def fail(self, effect: Effect, props: Any) -> None:
        """error"""
        self.errors.append(str(props.message or "no message"))
        self.others.append(effect)


def plain_name(name: str, position: Optional[int]) -> str:
    """The name of a discount as its rule has it: effects of items add `#` and the position."""
    suffix = f"#{position}"
    return name[: -len(suffix)] if position is not None and name.endswith(suffix) else name


def take_back(discounts: Dict[Key, Given], undone: Given) -> Optional[Given]:
    """Lessen the discounts that a rollback undoes; what it has beyond them, None for nothing."""
    name, position, sub, cost = undone.key
    keys = [undone.key] if undone.key in discounts else []
    if not keys:  # one of them is of a whole line, which the other takes apart into units
        same = [key for key in discounts if (key[0], key[1], key[3]) == (name, position, cost)]
        keys = [key for key in same if sub is None or key[2] is None]
    left = undone.value
    for key in keys:
        given = discounts[key]
        taken = min(left, given.value)
        left -= taken
        if given.value > taken:
            discounts[key] = replace(given, value=given.value - taken)
        else:
            del discounts[key]
    return replace(undone, value=left) if left > 0 else None


def less_points(points: List[Points], undone: Points) -> List[Points]:
    """Without what a rollback undoes of the same transaction."""
    kept = []
    left = undone.amount
    for one in points:
        taken = ZERO
        if undone.transaction is not None and one.transaction == undone.transaction:
            taken = min(left, one.amount)
            left -= taken
        if not taken:
            kept.append(one)
        elif taken < one.amount:
            kept.append(replace(one, amount=one.amount - taken))
    return kept


def _kind(effect: Effect) -> Any:
    return "referral" if effect.effect_type.endswith("Referral") else "coupon"


def _optional(props: Any, name: str) -> Optional[Decimal]:
    value = getattr(props, name, None)
    return None if value is None else exact(value, name)


def _text(props: Any, name: str) -> Optional[str]:
    value = getattr(props, name, None)
    if value is not None and not isinstance(value, str):
        raise _Odd(f"{name} is {value!r}")
    return value


def _index(props: Any, name: str) -> Optional[int]:
    value = _optional(props, name)
    if value is None:
        return None
    if value != int(value) or value < 0:
        raise _Odd(f"{name} is {value}")
    return int(value)


def _points(effect: Effect, props: Any) -> Points:
    return Points(
        getattr(props, "name", None),
        exact(props.value, "value"),
        _optional(props, "desired_value"),
        props.program_id,
        props.sub_ledger_id or "",
        props.card_identifier,
        getattr(props, "recipient_integration_id", None),
        getattr(props, "start_date", None),
        getattr(props, "expiry_date", None),
        getattr(props, "validity_duration", None),
        bool(getattr(props, "awaits_activation", None)),
        _index(props, "cart_item_position"),
        _index(props, "cart_item_sub_position"),
        props.transaction_uuid,
        effect,
    )


_READERS: Dict[str, Callable[[Found, Effect, Model], None]] = {
    "setDiscount": Found.discount,
    "setDiscountPerItem": Found.discount,
    "setDiscountPerAdditionalCost": Found.discount,
    "setDiscountPerAdditionalCostPerItem": Found.discount,
    "rollbackDiscount": Found.rollback_discount,
    "addFreeItem": Found.free_item,
    "acceptCoupon": Found.accept,
    "acceptReferral": Found.accept,
    "rejectCoupon": Found.reject,
    "rejectReferral": Found.reject,
    "rollbackCoupon": Found.rollback_code,
    "rollbackReferral": Found.rollback_code,
    "addLoyaltyPoints": Found.earn,
    "deductLoyaltyPoints": Found.spend,
    "rollbackAddedLoyaltyPoints": Found.take_points_back,
    "rollbackDeductedLoyaltyPoints": Found.give_points_back,
    "showNotification": Found.notify,
    "awardGiveaway": Found.give_away,
    "willAwardGiveaway": Found.give_away,
    "error": Found.fail,
}
