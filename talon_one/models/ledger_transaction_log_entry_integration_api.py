# Generated from spec/schemas/loyalty/LedgerTransactionLogEntryIntegrationAPI.yaml by `make generate`; do not edit.
"""`LedgerTransactionLogEntryIntegrationAPI`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags


class LedgerTransactionLogEntryIntegrationAPI(Model):
    """One credit or debit of a customer's points in a profile-based program.

    Contract: spec/schemas/loyalty/LedgerTransactionLogEntryIntegrationAPI.yaml
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

    ruleset_id: Property[Optional[int]] = prop(
        "rulesetId",
        default=None,
        doc="Internal number of the campaign's rule collection whose rule made the transaction, if a rule did.",
    )

    rule_name: Property[Optional[str]] = prop(
        "ruleName",
        default=None,
        doc="Name of the campaign rule that made the transaction, if a rule did.",
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

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your own id of the store named by the session or event behind the transaction; absent if none was."
        " 1 to 1000 characters. Since version 26.16.",
    )
