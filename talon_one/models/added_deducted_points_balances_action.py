# Generated from spec/schemas/loyalty/AddedDeductedPointsBalancesAction.yaml by `make generate`; do not edit.
"""`AddedDeductedPointsBalancesAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddedDeductedPointsBalancesAction(Model):
    """One credit or debit reported in a notification about changed points balances.

    Contract: spec/schemas/loyalty/AddedDeductedPointsBalancesAction.yaml
    """

    __slots__ = ()

    amount: Property[float] = prop(
        "Amount",
        doc="How many points were credited or debited; see `operation` for the direction.",
    )

    reason: Property[str] = prop(
        "Reason",
        doc="Text that explains why the balance was changed.",
    )

    operation: Property[str] = prop(
        "Operation",
        enum=("addition", "subtraction"),
        doc="Direction of the change: `addition` credits points, `subtraction` takes them away. One of "
        "`addition`, `subtraction`.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Moment from which the credited points can be spent.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Moment at which the credited points lapse, if they do.",
    )

    transaction_uuid: Property[str] = prop(
        "TransactionUUID",
        format="uuid",
        doc="Unique id of the points transaction, usable to refer to it later, for example when activating "
        "pending points. Format `uuid`.",
    )
