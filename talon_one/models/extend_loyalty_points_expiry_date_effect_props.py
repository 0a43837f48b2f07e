# Generated from spec/schemas/effects/ExtendLoyaltyPointsExpiryDateEffectProps.yaml by `make generate`; do not edit.
"""`ExtendLoyaltyPointsExpiryDateEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange
    from talon_one.types import Strings


class ExtendLoyaltyPointsExpiryDateEffectProps(Model):
    """Details of `extendLoyaltyPointsExpiryDate`: the customer's active and pending points that expire at a
    fixed time are valid for longer.

    Contract: spec/schemas/effects/ExtendLoyaltyPointsExpiryDateEffectProps.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program whose points or tiers change.",
    )
    """ID of the loyalty program whose points or tiers change."""

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Name of the ledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the ledger; for the main ledger, allow for an empty string as well as `main`."""

    extension_duration: Property[str] = prop(
        "extensionDuration",
        doc="Time added to the expiry date: a number with `s` (seconds), `m` (minutes), `h` (hours), `D` "
        "(days), `W` (weeks), `M` (months) or `Y` (years), such as `12h` or `30D`.",
    )
    """Time added to the expiry date: a number with `s` (seconds), `m` (minutes), `h` (hours), `D` (days), `W`
    (weeks), `M` (months) or `Y` (years), such as `12h` or `30D`.
    """

    affected_transactions: WideProperty[Optional[list[LoyaltyLedgerEntryExpiryDateChange]], Optional[Sequence[LoyaltyLedgerEntryExpiryDateChange]]] = prop(
        "affectedTransactions",
        default=None,
        doc="Transactions whose expiry date changed, each with the dates before and after.",
    )
    """Transactions whose expiry date changed, each with the dates before and after."""

    transaction_uui_ds: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "transactionUUIDs",
        default=None,
        doc="UUIDs of the transactions whose expiry date changed; replaced by `affected_transactions`. Retired:"
        " last sent by the service in version 9.0.",
    )
    """UUIDs of the transactions whose expiry date changed; replaced by `affected_transactions`. Retired: last
    sent by the service in version 9.0.
    """

    previous_expiration_date: Property[Optional[datetime]] = prop(
        "previousExpirationDate",
        default=None,
        doc="Expiry date of the points before the extension; replaced by `affected_transactions`. Retired: last"
        " sent by the service in version 9.0.",
    )
    """Expiry date of the points before the extension; replaced by `affected_transactions`. Retired: last sent by
    the service in version 9.0.
    """
