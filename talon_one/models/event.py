# Generated from spec/schemas/events/Event.yaml by `make generate`; do not edit.
"""`Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.ledger_entry import LedgerEntry
    from talon_one.models.meta import Meta


class Event(Model):
    """Event as recorded by Talon.One and returned by the Integration API, either a built-in or a custom one.

    Contract: spec/schemas/events/Event.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the event.",
    )
    """Internal ID of the event."""

    created: Property[datetime] = prop(
        doc="Time at which the event was recorded.",
    )
    """Time at which the event was recorded."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application that received the event.",
    )
    """ID of the Application that received the event."""

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Integration ID of the customer profile the event belongs to.",
    )
    """Integration ID of the customer profile the event belongs to."""

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store in which the event took place. 1 to 1000 characters.",
    )
    """Integration ID of the store in which the event took place. 1 to 1000 characters."""

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the event, either a built-in one such as `talon_session_updated` or a custom one. At least"
        " 1 character.",
    )
    """Name of the event, either a built-in one such as `talon_session_updated` or a custom one. At least 1
    character.
    """

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom event attributes, keyed by attribute name.",
    )
    """Custom event attributes, keyed by attribute name."""

    session_id: Property[Optional[str]] = prop(
        "sessionId",
        default=None,
        doc="Integration ID of the customer session the event belongs to.",
    )
    """Integration ID of the customer session the event belongs to."""

    effects: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="Effects that the campaign rules produced for the event, for your integration to apply.",
    )
    """Effects that the campaign rules produced for the event, for your integration to apply."""

    ledger_entries: WideProperty[Optional[list[LedgerEntry]], Optional[Sequence[LedgerEntry]]] = prop(
        "ledgerEntries",
        default=None,
        doc="Loyalty transactions that the event caused.",
    )
    """Loyalty transactions that the event caused."""

    meta: Property[Optional[Meta]] = prop(
        default=None,
        doc="More about the evaluation, such as why a coupon or referral code was rejected.",
    )
    """More about the evaluation, such as why a coupon or referral code was rejected."""

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        doc="Integration ID of the event, if it was sent with one. At least 1 character.",
    )
    """Integration ID of the event, if it was sent with one. At least 1 character."""
