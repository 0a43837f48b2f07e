# Generated from spec/schemas/events/Event.yaml by `make generate`; do not edit.
"""`Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.ledger_entry import LedgerEntry
    from talon_one.models.meta import Meta


class Event(Model):
    """Event as recorded by Talon.One and returned by the Integration API, either a built-in one or a custom one
    of yours.

    Contract: spec/schemas/events/Event.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to the event.",
    )

    created: Property[datetime] = prop(
        doc="Time at which the event was recorded.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application that received the event.",
    )

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Your id of the customer profile the event belongs to.",
    )

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your id of the store in which the event took place. 1 to 1000 characters.",
    )

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the event, either a built-in one such as `talon_session_updated` or a custom one of yours."
        " At least 1 character.",
    )

    attributes: Property[dict[str, Any]] = prop(
        doc="Custom attribute values of the event, by attribute name.",
    )

    session_id: Property[Optional[str]] = prop(
        "sessionId",
        default=None,
        doc="Your id of the customer session the event belongs to.",
    )

    effects: Property[list[Any]] = prop(
        doc="What the campaign rules answered to the event, as instructions for your integration to carry out.",
    )

    ledger_entries: Property[Optional[list[LedgerEntry]]] = prop(
        "ledgerEntries",
        default=None,
        doc="Loyalty ledger entries the event led to.",
    )

    meta: Property[Optional[Meta]] = prop(
        default=None,
        doc="Further information about the evaluation, such as why a coupon or referral code was rejected.",
    )

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        doc="Your id of the event, if it was sent with one. At least 1 character.",
    )
