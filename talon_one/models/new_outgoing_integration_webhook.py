# Generated from spec/schemas/notifications/NewOutgoingIntegrationWebhook.yaml by `make generate`; do not edit.
"""`NewOutgoingIntegrationWebhook`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewOutgoingIntegrationWebhook(Model):
    """Data for creating a webhook that calls a connected external platform.

    Contract: spec/schemas/notifications/NewOutgoingIntegrationWebhook.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the webhook in the Campaign Manager.",
    )
    """Name of the webhook in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the webhook is for, in your own words.",
    )
    """What the webhook is for, in your own words."""

    application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationIds",
        doc="IDs of the Applications in which the webhook can be used.",
    )
    """IDs of the Applications in which the webhook can be used."""
