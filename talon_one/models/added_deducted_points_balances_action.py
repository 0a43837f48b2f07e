# Generated from spec/schemas/loyalty/AddedDeductedPointsBalancesAction.yaml by `make generate`; do not edit.
"""`AddedDeductedPointsBalancesAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import PointsChange


class AddedDeductedPointsBalancesAction(Model):
    """One addition or deduction in a notification about changed points balances.

    Contract: spec/schemas/loyalty/AddedDeductedPointsBalancesAction.yaml
    """

    __slots__ = ()

    amount: Property[float] = prop(
        "Amount",
        doc="Number of points added or deducted; see `operation`.",
    )
    """Number of points added or deducted; see `operation`."""

    reason: Property[str] = prop(
        "Reason",
        doc="Reason for the change.",
    )
    """Reason for the change."""

    operation: WideProperty[str, PointsChange] = prop(
        "Operation",
        enum=("addition", "subtraction"),
        doc="`addition` adds points, `subtraction` deducts them. One of `addition`, `subtraction`.",
    )
    """`addition` adds points, `subtraction` deducts them. One of `addition`, `subtraction`."""

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Time from which the added points can be spent.",
    )
    """Time from which the added points can be spent."""

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Time at which the added points expire, if they do.",
    )
    """Time at which the added points expire, if they do."""

    transaction_uuid: Property[str] = prop(
        "TransactionUUID",
        format="uuid",
        doc="UUID of the points transaction, for example to activate its pending points later. Format `uuid`.",
    )
    """UUID of the points transaction, for example to activate its pending points later. Format `uuid`."""
