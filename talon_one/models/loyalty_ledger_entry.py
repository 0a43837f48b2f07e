# Generated from spec/schemas/loyalty/LoyaltyLedgerEntry.yaml by `make generate`; do not edit.
"""`LoyaltyLedgerEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags


class LoyaltyLedgerEntry(Model):
    """One transaction in a loyalty ledger, such as a credit or a debit of points.

    Contract: spec/schemas/loyalty/LoyaltyLedgerEntry.yaml
    """

    __slots__ = ()

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    program_id: Property[int] = prop(
        "programID",
        doc="Internal number of the loyalty program that this record belongs to.",
    )

    customer_profile_id: Property[Optional[str]] = prop(
        "customerProfileID",
        default=None,
        doc="Your own id of the customer whose points are moved, if one is known.",
    )

    card_id: Property[Optional[int]] = prop(
        "cardID",
        default=None,
        doc="Internal number of the loyalty card whose points are moved, in card-based programs.",
    )

    customer_session_id: Property[Optional[str]] = prop(
        "customerSessionID",
        default=None,
        doc="Your own id (integration id) of the customer session that caused the transaction, if there was "
        "one.",
    )

    event_id: Property[Optional[int]] = prop(
        "eventID",
        default=None,
        doc="Internal number of the event that caused the transaction.",
    )

    type: Property[str] = prop(
        doc="Kind of transaction: `addition`, `subtraction`, `expire`, or `expiring` for points that are going "
        "to lapse.",
    )

    amount: Property[float] = prop(
        doc="How many points were moved by the transaction.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Moment from which the points can be spent.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment at which the points lapse, if they do.",
    )

    name: Property[str] = prop(
        doc="Reason for the transaction, such as a rule's text or a manual note.",
    )

    sub_ledger_id: Property[str] = prop(
        "subLedgerID",
        doc="Name of the subledger the points belong to; for the main ledger, allow for an empty string as well"
        " as `main`.",
    )

    user_id: Property[Optional[int]] = prop(
        "userID",
        default=None,
        doc="Internal number of the Campaign Manager user who made the change by hand.",
    )

    archived: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` if the transaction belongs to an archived session.",
    )

    flags: Property[Optional[LoyaltyLedgerEntryFlags]] = prop(
        default=None,
        doc="Extra markers on the transaction, such as whether it pushed the balance below zero.",
    )

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points stay valid once they are activated, such as `30D` or `1Y`; for points that "
        "wait for an activation and have no fixed expiry.",
    )
