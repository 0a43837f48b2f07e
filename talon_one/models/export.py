# Generated from spec/schemas/logs/Export.yaml by `make generate`; do not edit.
"""`Export`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import ExportEntity


class Export(Model):
    """Record of one CSV export from the account.

    Contract: spec/schemas/logs/Export.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the export.",
    )
    """ID of the export."""

    created: Property[datetime] = prop(
        doc="Time at which the export was made.",
    )
    """Time at which the export was made."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user who exported the data.",
    )
    """ID of the Campaign Manager user who exported the data."""

    entity: WideProperty[str, ExportEntity] = prop(
        enum=("Coupon", "Referral", "Effect", "CustomerSession", "LoyaltyLedger", "LoyaltyLedgerLog", "Collection"),
        doc="What was exported, such as coupons, sessions or loyalty ledgers. One of `Coupon`, `Referral`, "
        "`Effect`, `CustomerSession`, `LoyaltyLedger`, `LoyaltyLedgerLog`, `Collection`.",
    )
    """What was exported, such as coupons, sessions or loyalty ledgers. One of `Coupon`, `Referral`, `Effect`,
    `CustomerSession`, `LoyaltyLedger`, `LoyaltyLedgerLog`, `Collection`.
    """

    filter: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Filters of the export.",
    )
    """Filters of the export."""
