"""The arithmetic of a ledger: its transactions, replayed up to a moment.

Points that were added are a lot. A lot is pending until its `startDate`, or until it is activated, then active,
and expired from its `expiryDate` on. Points are spent from active lots: those that expire first go first, those
that never do last, and of equals the oldest. What a deduction does not find is owed, and taken from lots as soon
as they are active.

A deduction that takes points of one lot back has `against`, the lot's transaction; it finds them there even while
they are pending. A deduction that was given back has `voided`, the moment, from which on it never happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Dict, Iterable, List, Mapping

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.money import amount

Document = Dict[str, Any]

_NEVER = datetime.max.replace(tzinfo=timezone.utc)


@dataclass
class Lot:
    """Points that were added together, and what is left of them."""

    transaction: Mapping[str, Any]
    left: float

    def starts(self) -> datetime:
        """The moment from which they can be spent; far away for those that wait for an activation."""
        start = self.transaction["startDate"]
        if start == "on_action":
            return _NEVER
        return parse_datetime(self.transaction["created"] if start == "immediate" else start)

    def ends(self) -> datetime:
        """The moment from which they have expired; far away for those that never do."""
        expiry = self.transaction["expiryDate"]
        return _NEVER if expiry == "unlimited" else parse_datetime(expiry)

    def status(self, moment: datetime) -> str:
        """`pending`, `active` or `expired`."""
        if self.ends() <= moment:
            return "expired"
        return "active" if self.starts() <= moment else "pending"


@dataclass
class Balance:
    """What a ledger holds at a moment."""

    active: float = 0.0
    pending: float = 0.0
    spent: float = 0.0
    expired: float = 0.0
    negative: float = 0.0
    lots: List[Lot] = field(default_factory=list)  #: all of them, the oldest first

    def info(self) -> Document:
        """The model `LedgerInfo`, without a tier: an open session would change nothing."""
        return {
            "currentBalance": self.active,
            "pendingBalance": self.pending,
            "negativeBalance": self.negative,
            "expiredBalance": 0,
            "spentBalance": 0,
            "tentativeCurrentBalance": self.active,
            "tentativePendingBalance": self.pending,
            "tentativeNegativeBalance": self.negative,
        }

    def document(self) -> Document:
        """The model `LoyaltyBalance`."""
        return {
            "activePoints": self.active,
            "pendingPoints": self.pending,
            "spentPoints": self.spent,
            "expiredPoints": self.expired,
            "negativePoints": self.negative,
        }


def replayed(transactions: Iterable[Mapping[str, Any]], moment: datetime) -> Balance:
    """The balance of a ledger at a moment, from its transactions in the order in which they were made."""
    balance, owed = Balance(), 0.0
    for transaction in transactions:
        made = parse_datetime(transaction["created"])
        if made > moment:
            break
        if transaction["type"] == "addition":
            balance.lots.append(Lot(transaction, transaction["amount"]))
        elif not _is_voided(transaction, moment):
            wanted, own = transaction["amount"], transaction.get("against")
            wanted = _take(balance, wanted, [lot for lot in balance.lots if lot.transaction["id"] == own])
            wanted = _take(balance, wanted, _spendable(balance.lots, made))
            owed = amount(owed, wanted)
        owed = _take(balance, owed, _spendable(balance.lots, made))
    owed = _take(balance, owed, _spendable(balance.lots, moment))  # what has become active since
    balance.negative = owed
    for lot in balance.lots:
        name = lot.status(moment)
        setattr(balance, name, amount(getattr(balance, name), lot.left))
    return balance


def _is_voided(transaction: Mapping[str, Any], moment: datetime) -> bool:
    voided = transaction.get("voided")
    return voided is not None and parse_datetime(voided) <= moment


def _spendable(lots: Iterable[Lot], moment: datetime) -> List[Lot]:
    """Active lots in the order in which they are spent; the sort keeps the oldest first."""
    return sorted((lot for lot in lots if lot.status(moment) == "active"), key=Lot.ends)


def _take(balance: Balance, wanted: float, lots: Iterable[Lot]) -> float:
    """Spend points of some lots; how many were not found."""
    for lot in lots:
        if wanted <= 0:
            break
        taken = min(wanted, lot.left)
        lot.left = amount(lot.left, -taken)
        balance.spent = amount(balance.spent, taken)
        wanted = amount(wanted, -taken)
    return wanted
