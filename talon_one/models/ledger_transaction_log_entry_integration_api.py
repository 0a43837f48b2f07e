# Generated from spec/schemas/loyalty/LedgerTransactionLogEntryIntegrationAPI.yaml by `make generate`; do not edit.
"""`LedgerTransactionLogEntryIntegrationAPI`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags
    from talon_one.types import PointsChange


class LedgerTransactionLogEntryIntegrationAPI(Model):
    """One addition or deduction of a customer's points in a profile-based program.

    Contract: spec/schemas/loyalty/LedgerTransactionLogEntryIntegrationAPI.yaml
    """

    __slots__ = ()

    transaction_uuid: Property[Optional[str]] = prop(
        "transactionUUID",
        default=None,
        doc="UUID of the points transaction, for example to activate its pending points later. Required since "
        "version 12.0.",
    )
    """UUID of the points transaction, for example to activate its pending points later. Required since version
    12.0.
    """

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program of the record.",
    )
    """ID of the loyalty program of the record."""

    customer_session_id: Property[Optional[str]] = prop(
        "customerSessionId",
        default=None,
        max_length=255,
        doc="Integration ID of the customer session that caused the transaction, if any. At most 255 "
        "characters.",
    )
    """Integration ID of the customer session that caused the transaction, if any. At most 255 characters."""

    type: WideProperty[str, PointsChange] = prop(
        enum=("addition", "subtraction"),
        max_length=255,
        doc="`addition` adds points, `subtraction` deducts them. One of `addition`, `subtraction`. At most 255 "
        "characters.",
    )
    """`addition` adds points, `subtraction` deducts them. One of `addition`, `subtraction`. At most 255
    characters.
    """

    name: Property[str] = prop(
        max_length=255,
        doc="Reason for the transaction, such as a rule's text or a manual note. At most 255 characters.",
    )
    """Reason for the transaction, such as a rule's text or a manual note. At most 255 characters."""

    start_date: Property[str] = prop(
        "startDate",
        max_length=64,
        doc="When the points become active: `immediate`, `on_action` (once a call activates them) or a "
        "timestamp. At most 64 characters.",
    )
    """When the points become active: `immediate`, `on_action` (once a call activates them) or a timestamp. At
    most 64 characters.
    """

    expiry_date: Property[str] = prop(
        "expiryDate",
        doc="When the points expire if they are not spent: `unlimited` or a timestamp.",
    )
    """When the points expire if they are not spent: `unlimited` or a timestamp."""

    subledger_id: Property[str] = prop(
        "subledgerId",
        max_length=64,
        doc="Name of the subledger; for the main ledger, allow for an empty string as well as `main`. At most "
        "64 characters.",
    )
    """Name of the subledger; for the main ledger, allow for an empty string as well as `main`. At most 64
    characters.
    """

    amount: Property[float] = prop(
        doc="Number of points added or deducted.",
    )
    """Number of points added or deducted."""

    id: Property[int] = prop(
        doc="ID of the transaction.",
    )
    """ID of the transaction."""

    ruleset_id: Property[Optional[int]] = prop(
        "rulesetId",
        default=None,
        doc="ID of the ruleset whose rule made the transaction, if any.",
    )
    """ID of the ruleset whose rule made the transaction, if any."""

    rule_name: Property[Optional[str]] = prop(
        "ruleName",
        default=None,
        doc="Name of the campaign rule that made the transaction, if any.",
    )
    """Name of the campaign rule that made the transaction, if any."""

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

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store of the session or event behind the transaction, if any. 1 to 1000 "
        "characters. Added in version 26.16.",
    )
    """Integration ID of the store of the session or event behind the transaction, if any. 1 to 1000 characters.
    Added in version 26.16.
    """
