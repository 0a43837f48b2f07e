# Generated from spec/schemas/events/IntegrationEvent.yaml by `make generate`; do not edit.
"""`IntegrationEvent`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop


class IntegrationEvent(Model):
    """Fields of an event sent by an integration: the customer, the store, the type and the attributes.

    Contract: spec/schemas/events/IntegrationEvent.yaml
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

    type: Property[str] = prop(
        min_length=1,
        doc="Type of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )
    """Type of the custom event, as defined in the Campaign Manager. At least 1 character."""

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager "
        "before you send them, built-in ones too.",
    )
    """Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager before you
    send them, built-in ones too.
    """
