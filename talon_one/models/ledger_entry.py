# Generated from spec/schemas/loyalty/LedgerEntry.yaml by `make generate`; do not edit.
"""`LedgerEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LedgerEntry(Model):
    """One change of a customer's points, as attached to the event that caused it.

    Contract: spec/schemas/loyalty/LedgerEntry.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the ledger entry.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    profile_id: Property[str] = prop(
        "profileId",
        doc="Your own id (integration id) of the customer whose points changed.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns this record.",
    )

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="Internal number of the program in which the points or tier are kept.",
    )

    event_id: Property[int] = prop(
        "eventId",
        doc="Internal number of the event that caused the change.",
    )

    amount: Property[int] = prop(
        doc="How many points were moved by this entry.",
    )

    reason: Property[str] = prop(
        doc="Text that explains why the points were granted or taken.",
    )

    expiry_date: Property[datetime] = prop(
        "expiryDate",
        doc="Moment at which the points lapse.",
    )

    reference_id: Property[Optional[int]] = prop(
        "referenceId",
        default=None,
        doc="Internal number of the ledger entry that balances this one, if there is one.",
    )
