# Generated from spec/schemas/logs/Export.yaml by `make generate`; do not edit.
"""`Export`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Export(Model):
    """Record of one CSV export made in the account.

    Contract: spec/schemas/logs/Export.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to this export.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the export was made.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns this record.",
    )

    user_id: Property[int] = prop(
        "userId",
        doc="Internal number of the Campaign Manager user who made the export.",
    )

    entity: Property[str] = prop(
        enum=("Coupon", "Referral", "Effect", "CustomerSession", "LoyaltyLedger", "LoyaltyLedgerLog", "Collection"),
        doc="What was exported, such as coupons, sessions or loyalty ledgers. One of `Coupon`, `Referral`, "
        "`Effect`, `CustomerSession`, `LoyaltyLedger`, `LoyaltyLedgerLog`, `Collection`.",
    )

    filter: Property[dict[str, Any]] = prop(
        doc="Conditions by which the exported records were chosen.",
    )
