"""`Prices`: what a checkout shows and charges, from one response of the service."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple, Union

from talon_one._settings import made_by_of
from talon_one.api_response import ApiResponse
from talon_one.checkout import shown
from talon_one.checkout.amounts import ZERO, Rule, enough_digits, share
from talon_one.checkout.answers import Found, Given, Key
from talon_one.checkout.carts import CartSheet, cart_of, document, read_cart, unwrapped
from talon_one.checkout.parts import (
    Code,
    Cost,
    Discount,
    FreeItem,
    Giveaway,
    Line,
    Notification,
    Points,
    Rejection,
    Unplaced,
    by_name,
)
from talon_one.checkout.sentences import NOT_EVALUATED, checked, sentence
from talon_one.checkout.sheets import Kept, Sheet, kept_units
from talon_one.exceptions import ApiTypeError
from talon_one.models.integration_state_v2 import IntegrationStateV2

if TYPE_CHECKING:
    from talon_one.checkout.amounts import Rounding
    from talon_one.checkout.carts import Cart
    from talon_one.checkout.sentences import Sentences
    from talon_one.model import Model
    from talon_one.models.effect import Effect

    #: An answer of the service that holds effects, as a model or as a dict in either spelling.
    Answer = Union[Model, ApiResponse[Any], Mapping[str, Any]]


@made_by_of
@dataclass(frozen=True)
class Prices:
    """The prices of a cart after the effects of one response.

    Made by `Prices.of` and `Prices.without`. Amounts are `Decimal`, rounded so that parts sum to the whole:
    `total` is the rounded total, and each line, unit, cost and discount is less than one cent off.
    No amount is negative unless a price of the cart is.
    """

    lines: Tuple[Line, ...]  #: in the order of the cart, with their units
    costs: Tuple[Cost, ...]  #: additional costs of the session, such as shipping
    discounts: Tuple[Discount, ...]  #: of the whole cart; those of lines and costs are there
    before: Decimal  #: everything before discounts
    discount: Decimal  #: all discounts together
    total: Decimal  #: what is to pay: the totals of `lines` and `costs` less `discounts`
    free_items: Tuple[FreeItem, ...]  #: what rules add to the cart at a price of 0; not among `lines`
    accepted: Tuple[Code, ...]  #: coupon and referral codes that are used
    rejected: Tuple[Rejection, ...]  #: codes that are not, each with the reason and a sentence
    points_earned: Tuple[Points, ...]
    points_spent: Tuple[Points, ...]
    notifications: Tuple[Notification, ...]  #: texts that rules want to be shown
    giveaways: Tuple[Giveaway, ...]
    errors: Tuple[str, ...]  #: what went wrong in rules, in the service's words
    rollbacks: Tuple[Effect, ...] = field(hash=False)  #: effects that undo earlier ones; see `Refund`
    replaced: Tuple[Effect, ...] = field(hash=False)  #: discounts that a later one of the same name replaces
    unplaced: Tuple[Unplaced, ...]  #: effects on prices that do not fit the cart, each with a sentence
    unknown: Tuple[Effect, ...] = field(hash=False)  #: effects of types that this version does not know
    others: Tuple[Effect, ...] = field(hash=False)  #: known ones that change no price: attributes, webhooks …
    state: Optional[str]  #: of the session: `open`, `closed`, `partially_returned` or `cancelled`, if known
    evaluated: bool  #: False for `Prices.without`
    digits: Optional[int]  #: to which amounts are rounded; None where they are exact
    rounding: Rounding
    _cart: CartSheet = field(repr=False, compare=False)
    _discounts: Mapping[Key, Given] = field(repr=False, compare=False)
    _sheet: Sheet = field(repr=False, compare=False)

    @classmethod
    def of(
        cls,
        answer: Answer,
        digits: Optional[int] = 2,
        *,
        rounding: Rounding = "half-up",
        cart: Optional[Cart] = None,
        sentences: Optional[Sentences] = None,
    ) -> Prices:
        """The prices after the effects of a response. Each response is complete: earlier ones no longer count.

        answer: what `update_customer_session_v2`, `get_customer_session`, `track_event_v2`, `track_event_v3`,
            `return_cart_items` or `reopen_customer_session` returned, as a model, an `ApiResponse` or a dict.
            The response to a return or a cancellation has rollbacks instead of discounts: see `Refund`.
        digits: decimal places of the currency, 0 to 12: 2 for EUR, 0 for JPY, 3 for KWD. None leaves all amounts exact.
        rounding: how halves are rounded: `half-up` (away from zero) or `half-even`.
        cart: the session that was sent, for a response without `customerSession`, or one whose items lack
            prices. Prices in the response come first.
        sentences: texts of your own for rejected codes, by reason (`{code}` stands for the code), or a
            function (reason, code) → text. For others the default is used: `talon_one.checkout.SENTENCES`.

        Raises `ApiValueError` if no cart or no price is known, or the cart has more than 10,000 units, and
        `ApiTypeError` if something is of the wrong type.
        """
        rule, own = Rule.of(digits, rounding), checked(sentences)
        with enough_digits():
            wire = answer_document(answer)
            sheet = cart_of(wire, cart)
            found = Found(sheet, own).read(effects_of(wire))
            return made(found, sheet, kept_units(sheet, found.discounts, found.undone), rule)

    @classmethod
    def without(
        cls,
        cart: Cart,
        digits: Optional[int] = 2,
        *,
        rounding: Rounding = "half-up",
        sentences: Optional[Sentences] = None,
    ) -> Prices:
        """The prices of a cart without any discount, for when the service cannot be asked.

        The cart's codes are rejected with the reason `NotEvaluated`. The arguments are those of `of`.
        """
        rule, own = Rule.of(digits, rounding), checked(sentences)
        with enough_digits():
            sheet = read_cart(unwrapped(cart), "cart", None)
            found = Found(sheet, own)
            for code in sheet.coupons:
                found.rejected.append(_not_evaluated("coupon", code, own))
            if sheet.referral:
                found.rejected.append(_not_evaluated("referral", sheet.referral, own))
            return made(found, sheet, kept_units(sheet, {}, {}), rule, evaluated=False)

    @property
    def by_name(self) -> Dict[str, Decimal]:
        """All discounts: name → amount, over lines, costs and the whole cart."""
        found: Dict[str, Decimal] = {}
        groups = [*(line.discounts for line in self.lines), *(by_name(cost.discounts) for cost in self.costs)]
        with enough_digits():
            for group in [*groups, by_name(self.discounts)]:
                for name, amount in group.items():
                    found[name] = found.get(name, ZERO) + amount
        return found

    @property
    def by_scope(self) -> Dict[str, Tuple[Discount, ...]]:
        """The discounts of the whole cart by scope: `cartItems`, `additionalCosts`, `sessionTotal`."""
        found: Dict[str, Tuple[Discount, ...]] = {}
        for one in self.discounts:
            found[one.scope] = (*found.get(one.scope, ()), one)
        return found

    def line_amounts(self, costs: bool = True) -> Tuple[Decimal, ...]:
        """One amount for each line, in the order of `lines`, for shops that must store it so.

        Each line bears a share of the discounts of the whole cart, in proportion to what is left of it.

        costs: True spreads the session's additional costs over the lines too: the amounts add up to `total`. False
            leaves them out: the amounts and the `net` of each of `costs` add up to `total`.
        """
        nets = [line.net for line in self.lines]
        with enough_digits():
            extra = sum((cost.net for cost in self.costs), ZERO)
            if not costs or not extra or not nets:
                return tuple(nets)
            rule = Rule(self.digits, self.rounding)
            weights = [max(net, ZERO) for net in nets]
            if not any(weights):
                weights = [Decimal(max(line.quantity, 1)) for line in self.lines]
            parts = rule.shares(extra, share(extra, weights))
            return tuple(net + part for net, part in zip(nets, parts))

    def to_dict(self, amount: Callable[[Decimal], Any] = str) -> Dict[str, Any]:
        """Everything as plain dicts and lists, ready for JSON; effects as the service sent them.

        amount: a function that converts a `Decimal`: `str` by default, or `float`, for example.
        """
        return shown.document(self, amount)

    def table(self) -> str:
        """A short table as text, for logs and terminals; `str(prices)` is the same."""
        with enough_digits():
            return "\n".join([*shown.drawn(self._rows()), *(one.message for one in self.rejected)])

    __str__ = table

    def _rows(self) -> List[shown.Row]:
        rows: List[shown.Row] = []
        for line in self.lines:
            if line.units:
                rows.append((0, f"{line.quantity} x {line.name or line.sku}", line.price))
            rows += [(1, name, cost) for name, cost in line.costs.items()]
            rows += [(1, name, -discount) for name, discount in line.discounts.items()]
        for cost in self.costs:
            rows.append((0, cost.name, cost.price))
            rows += [(1, one.name, -one.amount) for one in cost.discounts]
        rows += [(0, f"{one.quantity} x {one.name or one.sku} (free)", one.price) for one in self.free_items]
        rows += [(0, one.name, -one.amount) for one in self.discounts]
        return [*rows, (0, "Total", self.total)]


def answer_document(answer: Any) -> Dict[str, Any]:
    """A response's wire document."""
    if isinstance(answer, ApiResponse):
        answer = answer.data
    if answer is None:
        raise ApiTypeError("answer: a model or a dict is needed, not None: was it a silent call, or did it fail?")
    return document(answer, "answer", IntegrationStateV2)


def effects_of(wire: Mapping[str, Any]) -> List[Any]:
    """The effects in a response's wire document."""
    effects = wire.get("effects")
    if effects is None:
        effects = []
    if not isinstance(effects, list):
        raise ApiTypeError(f"effects: a list is needed, not {type(effects).__name__}.")
    return effects


def made(found: Found, cart: CartSheet, kept: Kept, rule: Rule, evaluated: bool = True, costs: bool = True) -> Prices:
    """The prices of a cart's kept units after what was found in a response."""
    sheet = Sheet(cart, found.discounts.values(), kept, costs and cart.state != "cancelled")
    sheet.settle(rule)
    total, before = sheet.total.rounded, sheet.before()
    return Prices(
        lines=sheet.shown_lines(),
        costs=sheet.shown_costs(),
        discounts=tuple(one.shown() for one in sheet.taken),
        before=before,
        discount=before - total,
        total=total,
        free_items=tuple(replace(one, price=sheet.nothing) for one in found.free),
        accepted=tuple(found.accepted),
        rejected=tuple(found.rejected),
        points_earned=tuple(found.earned),
        points_spent=tuple(found.spent),
        notifications=tuple(found.notifications),
        giveaways=tuple(found.giveaways),
        errors=tuple(found.errors),
        rollbacks=tuple(found.rollbacks),
        replaced=tuple(found.replaced),
        unplaced=(*found.unplaced, *sheet.unplaced),
        unknown=tuple(found.unknown),
        others=tuple(found.others),
        state=cart.state,
        evaluated=evaluated,
        digits=rule.digits,
        rounding=rule.rounding,
        _cart=cart,
        _discounts=dict(found.discounts),
        _sheet=sheet,
    )


def _not_evaluated(kind: Any, code: str, own: Optional[Sentences]) -> Rejection:
    return Rejection(kind, code, NOT_EVALUATED, sentence(NOT_EVALUATED, None, code, own), None, None, None)
