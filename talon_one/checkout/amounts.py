"""Amounts of money: exact decimals in; rounded parts that sum to the rounded whole out."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, localcontext
from typing import TYPE_CHECKING, Any, ContextManager, List, NamedTuple, Optional, Sequence

from talon_one.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from typing import Literal

    #: How halves are rounded: away from zero, or to the even neighbour.
    Rounding = Literal["half-up", "half-even"]

ZERO = Decimal(0)
_MODES = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN}
_FINEST = -18  # exponent of what counts: far below any currency's digits
_LARGEST = 30  # exponent of what can be an amount at all
_DUST = 17  # significant digits that only binary arithmetic leaves: a double holds 15 of a decimal


def enough_digits() -> ContextManager[Context]:
    """A context in which sums of amounts are exact, whatever the caller's is."""
    return localcontext(Context(prec=80))


def exact(value: Any, what: str) -> Decimal:
    """A number as the decimal that its shortest text means; `what` names it in the error.

    A float of 17 digits (0.1 + 0.2 is 0.30000000000000004) is dust of binary arithmetic: its 15 digits count.
    """
    if isinstance(value, float):
        value = float(value)  # NumPy's have a text of their own
        made = Decimal(repr(value))
        if len(made.as_tuple().digits) >= _DUST:
            made = Decimal(f"{value:.15g}")
    elif isinstance(value, Decimal) or (hasattr(type(value), "__index__") and not isinstance(value, bool)):
        made = Decimal(value if isinstance(value, Decimal) else int(value))
    else:
        raise ApiTypeError(f"{what}: a number is needed, not {value!r}.")
    if not made.is_finite() or made.adjusted() > _LARGEST:
        raise ApiValueError(f"{what}: an amount of money is needed, not {value!r}.")
    exponent = made.as_tuple().exponent
    if isinstance(exponent, int) and exponent < _FINEST:
        made = made.quantize(Decimal(1).scaleb(_FINEST))
    return made


class Rule(NamedTuple):
    """How amounts are rounded: to so many digits (None: not at all), and which way halves go."""

    digits: Optional[int]
    rounding: Rounding

    @classmethod
    def of(cls, digits: Optional[int], rounding: str) -> Rule:
        """The rule, or an error that says what is wrong with it."""
        if digits is not None:
            if isinstance(digits, bool) or not isinstance(digits, int):
                raise ApiTypeError(f"digits: a whole number or None is needed, not {digits!r}.")
            if not 0 <= digits <= 12:
                raise ApiValueError(f"digits: 0 to 12 are possible (2 for EUR, 0 for JPY), not {digits}.")
        if not isinstance(rounding, str) or rounding not in _MODES:
            raise ApiValueError(f"rounding: 'half-up' or 'half-even' is needed, not {rounding!r}.")
        return cls(digits, rounding)  # type: ignore[arg-type]

    def rounded(self, amount: Decimal) -> Decimal:
        """An amount of its own, rounded."""
        if self.digits is None:
            return amount
        return amount.quantize(Decimal(1).scaleb(-self.digits), _MODES[self.rounding]) + ZERO

    def shares(self, whole: Decimal, parts: Sequence[Decimal]) -> List[Decimal]:
        """The parts, rounded so that they sum to `whole`, which is rounded already: each down, and then the
        smallest coin to those that lost most, the first of equals first.
        """
        if self.digits is None:
            return list(parts)
        coin = Decimal(1).scaleb(-self.digits)
        down = [part.quantize(coin, ROUND_FLOOR) for part in parts]
        coins = int((whole - sum(down, ZERO)) / coin)
        lost = sorted(range(len(parts)), key=lambda index: down[index] - parts[index])
        while coins and lost:  # more than once around only where the whole was rounded from other parts
            step = 1 if coins > 0 else -1
            order = lost if step > 0 else lost[::-1]
            for index in order[: abs(coins)]:
                down[index] += step * coin
            coins -= step * min(abs(coins), len(order))
        return [part + ZERO for part in down]


class Node:
    """An amount that is a leaf, or the sum of its parts; `settle` rounds a tree of them from the top."""

    __slots__ = ("exact", "parts", "rounded")

    def __init__(self, amount: Optional[Decimal] = None, parts: Sequence[Node] = ()) -> None:
        self.parts = parts
        self.exact: Decimal = sum((part.exact for part in parts), ZERO) if amount is None else amount
        self.rounded = self.exact

    def settle(self, rule: Rule) -> None:
        """Round this amount, and its parts so that they sum to it: each is less than a coin off."""
        self.rounded = rule.rounded(self.exact)
        self._settle_parts(rule)

    def _settle_parts(self, rule: Rule) -> None:
        if self.parts and rule.digits is not None:
            shares = rule.shares(self.rounded, [part.exact for part in self.parts])
            for part, share in zip(self.parts, shares):
                part.rounded = share
                part._settle_parts(rule)


class Pool:
    """What discounts can still take: of one thing, and of all that it is part of."""

    __slots__ = ("left", "within")

    def __init__(self, left: Decimal, within: Optional[Pool] = None) -> None:
        self.left = left
        self.within = within

    def room(self) -> Decimal:
        """How much can be taken; never less than nothing."""
        room, pool = self.left, self.within
        while pool is not None:
            room, pool = min(room, pool.left), pool.within
        return max(room, ZERO)

    def take(self, wanted: Decimal) -> Decimal:
        """Take as much as there is, and say how much that was."""
        taken = min(wanted, self.room())
        pool: Optional[Pool] = self
        while pool is not None:
            pool.left -= taken
            pool = pool.within
        return taken


def share(amount: Decimal, weights: Sequence[Decimal]) -> List[Decimal]:
    """Shares of an amount in proportion to weights, of which one at least is above zero; they sum to it exactly."""
    whole = sum(weights, ZERO)
    shares = [
        (amount * weight / whole).quantize(Decimal(1).scaleb(_FINEST), ROUND_DOWN).normalize() for weight in weights
    ]
    last = max(index for index, weight in enumerate(weights) if weight)
    shares[last] += amount - sum(shares, ZERO)
    return shares


def split(amount: Decimal, weights: Sequence[Decimal]) -> List[Decimal]:
    """As `share`, but no share is above its weight: the amount is at most their sum, where below zero is zero."""
    room = [max(weight, ZERO) for weight in weights]
    if not amount:
        return [ZERO for _ in room]
    shares = share(amount, room)
    rest = ZERO
    for index in reversed(range(len(room))):  # what rounding has given to the last one beyond its weight
        wanted = shares[index] + rest
        shares[index] = min(wanted, room[index])
        rest = wanted - shares[index]
    return shares
