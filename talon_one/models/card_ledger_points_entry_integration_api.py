# Generated from spec/schemas/loyalty/CardLedgerPointsEntryIntegrationAPI.yaml by `make generate`; do not edit.
"""`CardLedgerPointsEntryIntegrationAPI`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CardLedgerPointsEntryIntegrationAPI(Model):
    """One lot of points on a loyalty card, with its dates and where it came from.

    Contract: spec/schemas/loyalty/CardLedgerPointsEntryIntegrationAPI.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the transaction that granted these points.",
    )

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

    customer_profile_id: Property[Optional[str]] = prop(
        "customerProfileID",
        default=None,
        doc="Your own id of the customer who used the card, if known.",
    )

    customer_session_id: Property[Optional[str]] = prop(
        "customerSessionId",
        default=None,
        max_length=255,
        doc="Your own id of the customer session that earned the points, if there was one. At most 255 "
        "characters.",
    )

    name: Property[str] = prop(
        max_length=255,
        doc="Reason given for granting the points, such as a rule's text or a manual note. At most 255 "
        "characters.",
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
        doc="How many points this lot holds.",
    )

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points stay valid once they are activated, such as `30D` or `1Y`; for points that "
        "wait for an activation and have no fixed expiry.",
    )
