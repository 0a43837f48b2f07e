# Generated from spec/schemas/loyalty/LoyaltyPoints.yaml by `make generate`; do not edit.
"""`LoyaltyPoints`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyPoints(Model, retired="7.0"):
    """Earlier form of a manual credit or debit of points.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/loyalty/LoyaltyPoints.yaml
    """

    __slots__ = ()

    points: Property[float] = prop(
        maximum=999999999999.99,
        exclusive_minimum=0,
        doc="How many points to credit or debit. At most 999999999999.99. More than 0.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Reason for the change, kept as the text of the transaction.",
    )

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points stay valid, such as `30s`, `40m`, `1h`, `5D`, `7W`, `10M` or `15Y`; suffix "
        "`_D` (days only) rounds down to the start of the day, `_U` up to the end of the unit.",
    )

    pending_duration: Property[Optional[str]] = prop(
        "pendingDuration",
        default=None,
        doc="How long the points wait before they can be spent, such as `14D`.",
    )

    sub_ledger_id: Property[Optional[str]] = prop(
        "subLedgerID",
        default=None,
        doc="Subledger to use; leave out for the main ledger.",
    )
