# Generated from spec/schemas/loyalty/LedgerPointsEntryIntegrationAPI.yaml by `make generate`; do not edit.
"""`LedgerPointsEntryIntegrationAPI`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LedgerPointsEntryIntegrationAPI(Model):
    """Points of a customer from one transaction, with its dates and origin.

    Contract: spec/schemas/loyalty/LedgerPointsEntryIntegrationAPI.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the transaction that added these points.",
    )
    """ID of the transaction that added these points."""

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
        doc="Integration ID of the customer session that earned the points, if any. At most 255 characters.",
    )
    """Integration ID of the customer session that earned the points, if any. At most 255 characters."""

    name: Property[str] = prop(
        max_length=255,
        doc="Reason for adding the points, such as a rule's text or a manual note. At most 255 characters.",
    )
    """Reason for adding the points, such as a rule's text or a manual note. At most 255 characters."""

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
        doc="Number of points.",
    )
    """Number of points."""

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
