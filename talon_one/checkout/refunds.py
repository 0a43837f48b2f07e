"""`Refund`: what to give back after a return, a cancellation or a reopening."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from talon_one._settings import made_by_of
from talon_one.api_response import ApiResponse
from talon_one.checkout import shown
from talon_one.checkout.amounts import ZERO, Rule, enough_digits, exact
from talon_one.checkout.answers import Found
from talon_one.checkout.carts import CartSheet, cart_of
from talon_one.checkout.parts import Points, Unplaced
from talon_one.checkout.prices import Prices, answer_document, effects_of, made
from talon_one.checkout.sheets import Kept, Sheet, kept_units
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.models.reopen_session_response import ReopenSessionResponse

if TYPE_CHECKING:
    from talon_one.checkout.amounts import Rounding
    from talon_one.checkout.carts import Cart
    from talon_one.checkout.prices import Answer
    from talon_one.models.effect import Effect

_UNDOES_NOTHING = (
    "Refund.of: the response undoes nothing: it has no return, no rollback, and no cancelled session. Give the "
    "response of return_cart_items, reopen_customer_session, or an update to 'cancelled'; with "
    'responseContent=["customerSession"] it has the session, and so its state.'
)


@dataclass(frozen=True)
class RefundLine:
    """What is given back for one line."""

    position: int  #: in the cart, from 0
    sku: str
    units: Tuple[int, ...]  #: sub-positions of the units that come back
    amount: Decimal  #: their prices and additional costs, less the discounts that they had


@made_by_of
@dataclass(frozen=True)
class Refund:
    """What to pay back after a return, a cancellation or a reopening. Made by `Refund.of`.

    `amount - owed` is what `lines` and `costs` sum to, less `discounts`.
    """

    amount: Decimal  #: what to give back
    owed: Decimal
    """What the customer owes instead, where discounts of the whole cart are lost that were worth more than
    what comes back; else 0."""
    lines: Tuple[RefundLine, ...]
    costs: Dict[str, Decimal] = field(hash=False)  #: additional costs of the session that are given back: name → amount
    discounts: Dict[str, Decimal] = field(hash=False)  #: discounts of the whole cart that are taken back: name → amount
    coupons: Tuple[str, ...]  #: coupon codes that can be used again
    referrals: Tuple[str, ...]  #: referral codes that can be used again
    points_taken_back: Tuple[Points, ...]  #: points earned earlier that the customer loses
    points_given_back: Tuple[Points, ...]  #: points spent earlier that the customer gets back
    rollbacks: Tuple[Effect, ...] = field(hash=False)  #: every effect that undoes something
    unmatched: Tuple[Unplaced, ...]  #: rollbacks of discounts that `paid` does not have, and effects that do not fit
    unknown: Tuple[Effect, ...] = field(hash=False)  #: effects of types that this version does not know
    left: Optional[Prices]  #: prices of what is still bought, for the next `paid`; None where `paid` was not given
    digits: Optional[int]
    rounding: Rounding

    @classmethod
    def of(
        cls,
        answer: Answer,
        paid: Optional[Prices] = None,
        *,
        cart: Optional[Cart] = None,
        digits: Optional[int] = 2,
        rounding: Rounding = "half-up",
    ) -> Refund:
        """What to pay back after a response of `return_cart_items`, `reopen_customer_session`, or an update to
        `cancelled`.

        answer: as a model or a dict. With a `return` in it, the units named there come back; otherwise
            everything that was not returned yet does.
        paid: the prices before it: `Prices.of` the closing, or of `get_customer_session`, or the `left` of the
            refund before. The refund is then exactly what makes the difference to what is left, so that
            all refunds of an order never come to more than was paid.
        cart: the session, where the response has no `customerSession` and `paid` is not given.
        digits, rounding: as for `Prices.of`; those of `paid` where it is given.

        Without `paid`, the refund is what the units that come back cost, less the discounts that the response's
        rollbacks name. A discount of the whole cart that the service leaves in place then stays with the customer.

        If the service does not say which units of a line come back, it is the last ones.

        Raises `ApiValueError` for a response that undoes nothing, such as that of a closing, and where neither
        `paid` nor a session is known; `ApiTypeError` if something is of the wrong type.
        """
        if paid is not None and not isinstance(paid, Prices):
            raise ApiTypeError(f"Refund.of(paid): Prices are needed, not {type(paid).__name__}.")
        rule = Rule.of(digits, rounding) if paid is None else Rule(paid.digits, paid.rounding)
        with enough_digits():
            wire = answer_document(answer)
            if paid is None and cart is None and wire.get("customerSession") is None:
                raise ApiValueError(
                    "Refund.of: what was bought is not known, since the response has no customerSession. "
                    "Give the prices that were paid, paid=..., or else the session, cart=..."
                )
            if not _undoes(answer, wire):
                raise ApiValueError(_UNDOES_NOTHING)
            if paid is None:
                return _from_the_answer_alone(wire, cart, rule)
            return _difference(wire, paid, rule)

    def to_dict(self, amount: Callable[[Decimal], Any] = str) -> Dict[str, Any]:
        """Everything as plain dicts and lists, ready for JSON; effects are there in their wire form.

        amount: what makes an amount of a `Decimal`: text, unless you give `float` or another function.
        """
        return shown.document(self, amount)

    def table(self) -> str:
        """A short table as text, for logs and terminals; `str(refund)` is the same."""
        rows: List[shown.Row] = [(0, f"{len(line.units)} x {line.sku}", line.amount) for line in self.lines]
        rows += [(0, name, amount) for name, amount in self.costs.items()]
        with enough_digits():
            rows += [(0, name, -amount) for name, amount in self.discounts.items()]
        rows.append((0, "To be paid", self.owed) if self.owed else (0, "Refund", self.amount))
        return "\n".join(shown.drawn(rows))

    __str__ = table


def _undoes(answer: Answer, wire: Mapping[str, Any]) -> bool:
    """Whether a response is one to a return, a cancellation or a reopening."""
    if isinstance(answer, ApiResponse):
        answer = answer.data
    if isinstance(answer, ReopenSessionResponse) or (isinstance(answer, Mapping) and set(wire) == {"effects"}):
        return True  # of a reopening there are effects alone, and none where no rule had an effect
    session = wire.get("customerSession")
    if isinstance(wire.get("return"), dict) or (isinstance(session, dict) and session.get("state") == "cancelled"):
        return True
    kinds = [one.get("effectType") for one in effects_of(wire) if isinstance(one, dict)]
    return any(isinstance(kind, str) and kind.startswith("rollback") for kind in kinds)


def _difference(wire: Dict[str, Any], paid: Prices, rule: Rule) -> Refund:
    cart = paid._cart
    found = Found(cart, None)
    found.discounts.update(paid._discounts)
    found.read(effects_of(wire))
    bought = {position: [unit.sub_position for unit in units] for position, units in paid._sheet.units.items()}
    returned = wire.get("return")
    if isinstance(returned, dict):
        gone = _units_back(returned, cart, bought, found)
        costs = True
    else:
        gone, costs = bought, False
    kept = {position: [sub for sub in subs if sub not in gone.get(position, ())] for position, subs in bought.items()}
    state = "partially_returned" if costs else "cancelled"
    if not costs:
        found.discounts.clear()
    else:  # what the units had that came back has gone with them
        for key in [key for key in found.discounts if key[2] in gone.get(key[1] if key[1] is not None else -1, ())]:
            del found.discounts[key]
    left = made(found, replace(cart, state=state), kept, rule, costs=costs)
    return _refund(found, rule, paid._sheet, left._sheet, paid.total - left.total, gone, left)


def _from_the_answer_alone(wire: Dict[str, Any], given: Optional[Cart], rule: Rule) -> Refund:
    cart = replace(cart_of(wire, given), state=None)
    found = Found(cart, None).read(effects_of(wire))
    returned = wire.get("return")
    if isinstance(returned, dict):
        everything = {line.position: list(range(line.quantity)) for line in cart.lines}
        gone, costs = _units_back(returned, cart, everything, found), False
    else:
        still = {position: set(range(_quantity(cart, position))) - subs for position, subs in found.undone.items()}
        gone, costs = kept_units(cart, {}, still), True
    found.discounts.clear()
    for one in found.unmatched:
        found.discounts[one.key] = one
    found.unmatched = []
    kept = {line.position: gone.get(line.position, []) for line in cart.lines}
    had = made(found, cart, kept, rule, costs=costs)
    return _refund(found, rule, had._sheet, None, had.total, gone, None)


def _refund(
    found: Found, rule: Rule, before: Sheet, after: Optional[Sheet], whole: Decimal, gone: Kept, left: Optional[Prices]
) -> Refund:
    lines = {
        position: node.exact - (after.lines[position].exact if after else ZERO)
        for position, node in before.lines.items()
    }
    costs = _differences(_of_costs(before), _of_costs(after))
    discounts = _differences(_of_cart(before), _of_cart(after))
    lines = {position: amount for position, amount in lines.items() if amount or gone.get(position)}
    parts = [*lines.values(), *costs.values(), *(-amount for amount in discounts.values())]
    shares = rule.shares(whole, parts)
    of_lines, rest = shares[: len(lines)], shares[len(lines) :]
    names = {line.position: line.sku for line in before.cart.lines}
    unmatched = [
        Unplaced(f"rollbackDiscount of {one.key[0]!r} undoes {one.value} that was not given", one.effect)
        for one in found.unmatched
    ]
    return Refund(
        amount=max(whole, whole - whole),
        owed=max(-whole, whole - whole),
        lines=tuple(
            RefundLine(position, names[position], tuple(sorted(gone.get(position, ()))), amount)
            for position, amount in zip(lines, of_lines)
        ),
        costs=dict(zip(costs, rest)),
        discounts={name: -amount + ZERO for name, amount in zip(discounts, rest[len(costs) :])},
        coupons=_undone(found.rollbacks, "rollbackCoupon"),
        referrals=_undone(found.rollbacks, "rollbackReferral"),
        points_taken_back=tuple(found.taken_back),
        points_given_back=tuple(found.given_back),
        rollbacks=tuple(found.rollbacks),
        unmatched=(*found.unplaced, *unmatched),
        unknown=tuple(found.unknown),
        left=left,
        digits=rule.digits,
        rounding=rule.rounding,
    )


def _units_back(returned: Mapping[str, Any], cart: CartSheet, bought: Kept, found: Found) -> Dict[int, List[int]]:
    """Which units a return takes back: those that rollbacks name, and then the last ones."""
    items = returned.get("returnedCartItems") or []
    rest = {position: list(subs) for position, subs in bought.items()}
    gone: Dict[int, List[int]] = {}
    for item in items if isinstance(items, list) else []:
        lines = [line.position for line in cart.lines if _means(item, line.position, line.sku)]
        quantity = item.get("quantity")
        wanted = (
            sum(len(rest[position]) for position in lines) if quantity is None else int(exact(quantity, "quantity"))
        )
        named = {position: found.undone.get(position, set()) for position in lines}
        order = sorted(
            ((position, sub) for position in lines for sub in rest[position]),
            key=lambda unit: (unit[1] not in named[unit[0]], -unit[0], -unit[1]),
        )
        for position, sub in order[:wanted]:
            rest[position].remove(sub)
            gone.setdefault(position, []).append(sub)
    return gone


def _means(item: Any, position: int, sku: str) -> bool:
    if not isinstance(item, dict):
        raise ApiTypeError(f"returnedCartItems: objects are needed, not {item!r}.")
    if item.get("position") is not None:
        return bool(item["position"] == position)
    return bool(item.get("sku") == sku)


def _quantity(cart: CartSheet, position: int) -> int:
    line = cart.line(position)
    return line.quantity if line else 0


def _of_costs(sheet: Optional[Sheet]) -> Dict[str, Decimal]:
    return {cost.name: node.exact for cost, node in zip(sheet.costs, sheet.cost_nodes)} if sheet else {}


def _of_cart(sheet: Optional[Sheet]) -> Dict[str, Decimal]:
    found: Dict[str, Decimal] = {}
    for one in sheet.taken if sheet else ():
        found[one.given.key[0]] = found.get(one.given.key[0], ZERO) - one.leaf.exact
    return found


def _differences(before: Mapping[str, Decimal], after: Mapping[str, Decimal]) -> Dict[str, Decimal]:
    names: Iterable[str] = dict.fromkeys([*before, *after])
    found = {name: before.get(name, ZERO) - after.get(name, ZERO) for name in names}
    return {name: amount for name, amount in found.items() if amount}


def _undone(rollbacks: List[Effect], effect_type: str) -> Tuple[str, ...]:
    codes = [effect.props.get("value") for effect in rollbacks if effect.effect_type == effect_type]
    return tuple(code for code in codes if isinstance(code, str))
