# Generated from spec/schemas/loyalty/CardLedgerTransactionLogEntry.yaml by `make generate`; do not edit.
"""`CardLedgerTransactionLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CardLedgerTransactionLogEntry(Model):
    """One credit or debit on a loyalty card, as logged for the Management API.

    Contract: spec/schemas/loyalty/CardLedgerTransactionLogEntry.yaml
    """

    __slots__ = ()

    transaction_uuid: Property[Optional[str]] = prop(
        "transactionUUID",
        default=None,
        doc="Unique id of the points transaction, usable to refer to it later, for example when activating "
        "pending points. The service requires it since version 12.0.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    program_id: Property[int] = prop(
        "programId",
        doc="Internal number of the loyalty program that this record belongs to.",
    )

    card_identifier: Property[str] = prop(
        "cardIdentifier",
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card whose points are concerned, as printed on or stored for the card. 4 to "
        "108 characters. Matches `^[A-Za-z0-9._%+@-]+$`.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application in which the transaction arose, if it arose in one.",
    )

    session_id: Property[Optional[int]] = prop(
        "sessionId",
        default=None,
        doc="Internal number of the customer session that caused the transaction; your own id is in "
        "`customer_session_id`.",
    )

    customer_session_id: Property[Optional[str]] = prop(
        "customerSessionId",
        default=None,
        max_length=255,
        doc="Your own id (integration id) of the customer session that caused the transaction, if there was "
        "one. At most 255 characters.",
    )

    type: Property[str] = prop(
        enum=("addition", "subtraction"),
        max_length=255,
        doc="Direction of the transaction: `addition` credits points, `subtraction` takes them away. One of "
        "`addition`, `subtraction`. At most 255 characters.",
    )

    name: Property[str] = prop(
        max_length=255,
        doc="Reason for the transaction, such as a rule's text or a manual note. At most 255 characters.",
    )

    start_date: Property[str] = prop(
        "startDate",
        max_length=64,
        doc="When the points become usable: `immediate`, `on_action` (once they are activated by a call) or a "
        "timestamp. At most 64 characters.",
    )

    expiry_date: Property[str] = prop(
        "expiryDate",
        doc="When the points lapse if unspent: `unlimited` or a timestamp.",
    )

    subledger_id: Property[str] = prop(
        "subledgerId",
        max_length=64,
        doc="Name of the subledger concerned; for the main ledger, allow for an empty string as well as `main`."
        " At most 64 characters.",
    )

    amount: Property[float] = prop(
        doc="How many points were credited or debited.",
    )

    id: Property[int] = prop(
        doc="Internal number of the logged transaction.",
    )
