# Generated from spec/schemas/loyalty/LoyaltyLedgerEntry.yaml by `make generate`; do not edit.
"""`LoyaltyLedgerEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags


class LoyaltyLedgerEntry(Model):
    """One transaction in a loyalty ledger, such as an addition or a deduction of points.

    Contract: spec/schemas/loyalty/LoyaltyLedgerEntry.yaml
    """

    __slots__ = ()

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    program_id: Property[int] = prop(
        "programID",
        doc="ID of the loyalty program of the record.",
    )
    """ID of the loyalty program of the record."""

    customer_profile_id: Property[Optional[str]] = prop(
        "customerProfileID",
        default=None,
        doc="Integration ID of the customer whose points change, if known.",
    )
    """Integration ID of the customer whose points change, if known."""

    card_id: Property[Optional[int]] = prop(
        "cardID",
        default=None,
        doc="ID of the loyalty card whose points change, in card-based programs.",
    )
    """ID of the loyalty card whose points change, in card-based programs."""

    customer_session_id: Property[Optional[str]] = prop(
        "customerSessionID",
        default=None,
        doc="Integration ID of the customer session that caused the transaction, if any.",
    )
    """Integration ID of the customer session that caused the transaction, if any."""

    event_id: Property[Optional[int]] = prop(
        "eventID",
        default=None,
        doc="Internal ID of the event that caused the transaction.",
    )
    """Internal ID of the event that caused the transaction."""

    type: Property[str] = prop(
        doc="Type of transaction: `addition`, `subtraction`, `expire`, or `expiring` for points that are going "
        "to expire.",
    )
    """Type of transaction: `addition`, `subtraction`, `expire`, or `expiring` for points that are going to
    expire.
    """

    amount: Property[float] = prop(
        doc="Number of points in the transaction.",
    )
    """Number of points in the transaction."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the points can be spent.",
    )
    """Time from which the points can be spent."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time at which the points expire, if they do.",
    )
    """Time at which the points expire, if they do."""

    name: Property[str] = prop(
        doc="Reason for the transaction, such as a rule's text or a manual note.",
    )
    """Reason for the transaction, such as a rule's text or a manual note."""

    sub_ledger_id: Property[str] = prop(
        "subLedgerID",
        doc="Name of the subledger the points belong to; for the main ledger, allow for an empty string as well"
        " as `main`.",
    )
    """Name of the subledger the points belong to; for the main ledger, allow for an empty string as well as
    `main`.
    """

    user_id: Property[Optional[int]] = prop(
        "userID",
        default=None,
        doc="ID of the Campaign Manager user who made the change manually.",
    )
    """ID of the Campaign Manager user who made the change manually."""

    archived: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the transaction belongs to an archived session.",
    )
    """Whether the transaction belongs to an archived session."""

    flags: Property[Optional[LoyaltyLedgerEntryFlags]] = prop(
        default=None,
        doc="Flags of the transaction, such as whether it made the balance negative.",
    )
    """Flags of the transaction, such as whether it made the balance negative."""

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points are valid once they are active: a number with `s` (seconds), `m` (minutes), "
        "`h` (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `30D`; for points that "
        "wait for an activation and have no fixed expiry date.",
    )
    """How long the points are valid once they are active: a number with `s` (seconds), `m` (minutes), `h`
    (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `30D`; for points that wait for an
    activation and have no fixed expiry date.
    """
