"""What prices are made of: lines, units, additional costs, discounts, codes, points.

Amounts are `Decimal`, in the Application's currency. They are rounded as was chosen where prices are made,
so that parts sum to what they are part of. All can be hashed, without their effects, which can be changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Dict, Iterable, Optional, Tuple

from talon_one.checkout.amounts import enough_digits

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal

    from talon_one.models.effect import Effect


@dataclass(frozen=True)
class Discount:
    """What one discount takes off one thing."""

    name: str  #: of the discount in the rule, without the `#position` that effects of items have
    amount: Decimal  #: what is taken off, never below zero and never more than there is
    given: Decimal  #: exact value that the effect has
    wanted: Optional[Decimal]  #: exact value that the rule asked for, where a limit has reduced it
    scope: str
    """What it is taken off: of a unit `price`, `additionalCosts` or `itemTotal`; of the cart `cartItems`,
    `additionalCosts` or `sessionTotal`; `additionalCost` for one additional cost."""
    effect: Effect = field(repr=False, hash=False)  #: as the service sent it, with the campaign and the rule


@dataclass(frozen=True)
class Cost:
    """An additional cost of the session or of one unit, such as shipping or gift wrapping."""

    name: str
    price: Decimal  #: before discounts
    discounts: Tuple[Discount, ...]
    total: Decimal  #: what is left
    net: Decimal
    """`total` without its share of the discounts of the whole cart. For a cost of a unit it is `total`: the
    unit's `net` has the share."""


@dataclass(frozen=True)
class Unit:
    """One of the units of a line: the service discounts each on its own."""

    position: int  #: of the line in the cart, from 0
    sub_position: int  #: of the unit in the line, from 0
    price: Decimal  #: before discounts
    costs: Tuple[Cost, ...]
    discounts: Tuple[Discount, ...]  #: those of its costs are there
    total: Decimal  #: price and costs less all of their discounts
    net: Decimal  #: `total` without its share of the discounts of the whole cart: what is paid for it


@dataclass(frozen=True)
class Line:
    """One line of the cart, with the units that were not returned."""

    position: int  #: in the cart, from 0
    sku: str
    name: Optional[str]
    units: Tuple[Unit, ...]
    returned: int  #: number of units that were returned or cancelled, which have no prices
    price: Decimal  #: of all units, before discounts and without additional costs
    total: Decimal  #: of all units, with additional costs, less all of their discounts
    net: Decimal  #: `total` without its share of the discounts of the whole cart: one amount for the line

    @property
    def quantity(self) -> int:
        """Number of units that were not returned."""
        return len(self.units)

    @property
    def discounts(self) -> Dict[str, Decimal]:
        """Name → amount, over all units and their additional costs."""
        found = [one for unit in self.units for one in unit.discounts]
        found += [one for unit in self.units for cost in unit.costs for one in cost.discounts]
        return by_name(found)

    @property
    def costs(self) -> Dict[str, Decimal]:
        """Name of the additional cost → amount over all units, before discounts."""
        found: Dict[str, Decimal] = {}
        with enough_digits():
            for unit in self.units:
                for cost in unit.costs:
                    found[cost.name] = found[cost.name] + cost.price if cost.name in found else cost.price
        return found


@dataclass(frozen=True)
class FreeItem:
    """Units that a rule adds to the cart, at a price of 0. Whether to put them there is up to the shop."""

    sku: str
    name: str
    quantity: int  #: number of units: the service sends an effect for each
    wanted: Optional[int]  #: number of units the rule asked for, where a limit has reduced it
    price: Decimal  #: 0
    effect: Effect = field(repr=False, hash=False)  #: the first one


@dataclass(frozen=True)
class Code:
    """A coupon or referral code that is accepted. It is redeemed when the session is closed."""

    kind: Literal["coupon", "referral"]
    code: str
    effect: Effect = field(repr=False, hash=False)


@dataclass(frozen=True)
class Rejection:
    """A coupon or referral code that cannot be used."""

    kind: Literal["coupon", "referral"]
    code: str
    reason: str  #: the service's word, such as `CouponExpired`; `NotEvaluated` where the service was not asked
    message: str  #: a sentence for the customer
    details: Optional[str]  #: the service's own details, for the shop
    exclusion_reason: Optional[str]  #: why the code's campaign was left out, with `…PartOfNotTriggeredCampaign`
    effect: Optional[Effect] = field(repr=False, hash=False)  #: None where the service was not asked


@dataclass(frozen=True)
class Points:
    """Loyalty points that are earned or spent, or that a rollback takes or gives back."""

    name: Optional[str]  #: of the addition or deduction in the rule; rollbacks have none
    amount: Decimal  #: exact number of points
    wanted: Optional[Decimal]  #: number that the rule asked for, where a limit has reduced it
    program_id: int
    subledger: str  #: the main ledger is an empty string, or `main`
    card: Optional[str]  #: identifier of the loyalty card, in card-based programs
    recipient: Optional[str]  #: integration ID of the profile that gets or loses them; None where points are spent
    start: Optional[datetime]  #: when they become active, if not at once
    expiry: Optional[datetime]  #: when they expire, if they do at a fixed time
    validity: Optional[str]  #: how long they are valid from their start, as in `30D`
    awaits_activation: bool  #: whether they stay pending until an action activates them
    position: Optional[int]  #: of the line that earned them, if one did
    sub_position: Optional[int]  #: of the unit
    transaction: Optional[str]  #: UUID in the loyalty ledger
    effect: Effect = field(repr=False, hash=False)


@dataclass(frozen=True)
class Notification:
    """A text that a rule wants to be shown."""

    kind: str  #: `Info`, `Offer`, `Error` or `Misc`
    title: str
    body: str
    effect: Effect = field(repr=False, hash=False)


@dataclass(frozen=True)
class Giveaway:
    """A code from a pool of giveaways. It is handed out when the session is closed."""

    pool_id: int
    pool_name: str
    code: Optional[str]  #: None as long as the session is not closed
    recipient: Optional[str]  #: integration ID of the profile
    effect: Effect = field(repr=False, hash=False)


@dataclass(frozen=True)
class Unplaced:
    """An effect on prices or points that could not be applied."""

    why: str  #: a sentence for the shop
    effect: Effect = field(hash=False)


def by_name(discounts: Iterable[Discount]) -> Dict[str, Decimal]:
    """Name → sum of the amounts."""
    found: Dict[str, Decimal] = {}
    with enough_digits():
        for one in discounts:
            found[one.name] = found[one.name] + one.amount if one.name in found else one.amount
    return found
