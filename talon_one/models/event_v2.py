# Generated from spec/schemas/events/EventV2.yaml by `make generate`; do not edit.
"""`EventV2`."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class EventV2(Model):
    """Custom event of a customer, to evaluate campaign rules.

    Contract: spec/schemas/events/EventV2.yaml
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
