# Generated from spec/schemas/notifications/WebhookAuthentication.yaml by `make generate`; do not edit.
"""`WebhookAuthentication`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.webhook_authentication_webhook_ref import WebhookAuthenticationWebhookRef


class WebhookAuthentication(Model):
    """Stored credentials that webhooks can send along with their requests.

    Contract: spec/schemas/notifications/WebhookAuthentication.yaml
    """

    __slots__ = ()

    created_by: Property[str] = prop(
        "createdBy",
        doc="User who stored the credentials.",
    )

    modified_by: Property[str] = prop(
        "modifiedBy",
        doc="User who last changed the credentials.",
    )

    webhooks: Property[list[WebhookAuthenticationWebhookRef]] = prop(
        doc="Webhooks that use the credentials.",
    )

    name: Property[str] = prop(
        doc="Name by which the credentials are chosen.",
    )

    type: Property[str] = prop(
        enum=("basic", "custom"),
        doc="Way of signing in, `basic` for a user name with password and `custom` for headers of your own. One"
        " of `basic`, `custom`.",
    )

    data: Property[Any] = prop(
        nullable=True,
        doc="The credentials themselves: a `WebhookAuthenticationDataBasic` or "
        "`WebhookAuthenticationDataCustom`, depending on `type`. May be null.",
    )

    id: Property[int] = prop(
        doc="Internal number of the stored credentials.",
    )

    created: Property[datetime] = prop(
        doc="Time at which Talon.One stored the object.",
    )

    modified: Property[datetime] = prop(
        doc="Time of the last change to the object.",
    )
