# Generated from spec/schemas/effects/ExtendLoyaltyPointsExpiryDateEffectProps.yaml by `make generate`; do not edit.
"""`ExtendLoyaltyPointsExpiryDateEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange


class ExtendLoyaltyPointsExpiryDateEffectProps(Model):
    """Details of `extendLoyaltyPointsExpiryDate`: the customer's active and pending points that have an expiry
    stay valid for longer.

    Contract: spec/schemas/effects/ExtendLoyaltyPointsExpiryDateEffectProps.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programId",
        doc="Internal number of the loyalty program concerned.",
    )

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Ledger of the loyalty program the effect acts on; for the main ledger, allow for an empty string "
        "as well as `main`.",
    )

    extension_duration: Property[str] = prop(
        "extensionDuration",
        doc="Time added to the expiry of the points, as a duration such as `12h` or `30D`.",
    )

    affected_transactions: Property[Optional[list[LoyaltyLedgerEntryExpiryDateChange]]] = prop(
        "affectedTransactions",
        default=None,
        doc="Ledger transactions whose expiry moved, each with the date before and after.",
    )

    transaction_uui_ds: Property[Optional[list[str]]] = prop(
        "transactionUUIDs",
        default=None,
        doc="UUIDs of the ledger transactions whose points were extended; `affected_transactions` took its "
        "place. Retired: the service last sent it in version 9.0.",
    )

    previous_expiration_date: Property[Optional[datetime]] = prop(
        "previousExpirationDate",
        default=None,
        doc="Expiry of the points before the extension; `affected_transactions` took its place. Retired: the "
        "service last sent it in version 9.0.",
    )
