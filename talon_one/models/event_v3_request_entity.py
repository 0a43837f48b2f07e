# Generated from spec/schemas/events/EventV3RequestEntity.yaml by `make generate`; do not edit.
"""`EventV3RequestEntity`."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class EventV3RequestEntity(Model):
    """Custom event with an ID of its own, to evaluate campaign rules.

    Contract: spec/schemas/events/EventV3RequestEntity.yaml
    """

    __slots__ = ()

    profile_id: Property[str] = prop(
        "profileId",
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
        doc="IDs of the only campaigns to evaluate in a dry request, even disabled ones.",
    )
    """IDs of the only campaigns to evaluate in a dry request, even disabled ones."""

    type: Property[str] = prop(
        min_length=1,
        doc="Type of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )
    """Type of the custom event, as defined in the Campaign Manager. At least 1 character."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager "
        "before you send them, built-in ones too.",
    )
    """Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager before you
    send them, built-in ones too.
    """

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        doc="ID you choose for the event; it must be new, because a repeated one is refused. At least 1 "
        "character.",
    )
    """ID you choose for the event; it must be new, because a repeated one is refused. At least 1 character."""

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        doc="Integration ID of the customer session to connect the event to. The session must be closed; "
        "otherwise the request fails. At least 1 character.",
    )
    """Integration ID of the customer session to connect the event to. The session must be closed; otherwise the
    request fails. At least 1 character.
    """

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code entered by the customer. At most 100 characters. Added in version 26.17.",
    )
    """Referral code entered by the customer. At most 100 characters. Added in version 26.17."""
