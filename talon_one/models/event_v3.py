# Generated from spec/schemas/events/EventV3.yaml by `make generate`; do not edit.
"""`EventV3`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class EventV3(Model):
    """Custom event with an ID of its own, which can be connected to a customer session and read later.

    Contract: spec/schemas/events/EventV3.yaml
    """

    __slots__ = ()

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

    evaluable_campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="IDs of the only campaigns to evaluate in a dry request, even disabled ones. Retired: last sent by "
        "the service in version 12.0.",
    )
    """IDs of the only campaigns to evaluate in a dry request, even disabled ones. Retired: last sent by the
    service in version 12.0.
    """

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        doc="ID you choose for the event; it must be new, because a repeated one is refused. At least 1 "
        "character.",
    )
    """ID you choose for the event; it must be new, because a repeated one is refused. At least 1 character."""

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code entered by the customer. At most 100 characters. Added in version 26.17.",
    )
    """Referral code entered by the customer. At most 100 characters. Added in version 26.17."""

    type: Property[str] = prop(
        min_length=1,
        doc="Type of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )
    """Type of the custom event, as defined in the Campaign Manager. At least 1 character."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager "
        "before you send them, built-in ones too. Required since version 26.13.",
    )
    """Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager before you
    send them, built-in ones too. Required since version 26.13.
    """

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        former_wire=("connectedSessionID",),
        doc="Integration ID of the customer session this event is connected to, if any. At least 1 character.",
    )
    """Integration ID of the customer session this event is connected to, if any. At least 1 character."""

    previous_event_id: Property[Optional[str]] = prop(
        "previousEventID",
        default=None,
        min_length=1,
        doc="Integration ID of an earlier event this one refers to. At least 1 character. Retired: last sent by"
        " the service in version 12.0.",
    )
    """Integration ID of an earlier event this one refers to. At least 1 character. Retired: last sent by the
    service in version 12.0.
    """

    id: Property[Optional[int]] = prop(
        default=None,
        doc="Internal ID of the event, not its integration ID. Required since version 26.13.",
    )
    """Internal ID of the event, not its integration ID. Required since version 26.13."""

    created: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which the event was recorded. Required since version 26.13.",
    )
    """Time at which the event was recorded. Required since version 26.13."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application that received the event. Required since version 26.13.",
    )
    """ID of the Application that received the event. Required since version 26.13."""

    effects: WideProperty[Optional[list[Any]], Optional[Sequence[Any]]] = prop(
        default=None,
        doc="Effects that the campaign rules produced for the event, for your integration to apply. Required "
        "since version 26.13.",
    )
    """Effects that the campaign rules produced for the event, for your integration to apply. Required since
    version 26.13.
    """
