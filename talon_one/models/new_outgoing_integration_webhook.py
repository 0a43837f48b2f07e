# Generated from spec/schemas/notifications/NewOutgoingIntegrationWebhook.yaml by `make generate`; do not edit.
"""`NewOutgoingIntegrationWebhook`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewOutgoingIntegrationWebhook(Model):
    """Details for creating a webhook that calls a connected external platform.

    Contract: spec/schemas/notifications/NewOutgoingIntegrationWebhook.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name the webhook will have in the Campaign Manager.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text saying what the webhook is for.",
    )

    application_ids: Property[list[int]] = prop(
        "applicationIds",
        doc="Internal numbers of the Applications in which the webhook can be used.",
    )
