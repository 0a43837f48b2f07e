# Generated from spec/schemas/notifications/WebhookAuthentication.yaml by `make generate`; do not edit.
"""`WebhookAuthentication`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.webhook_authentication_all_of_data import WebhookAuthenticationAllOfData
    from talon_one.models.webhook_authentication_webhook_ref import WebhookAuthenticationWebhookRef
    from talon_one.types import WebhookAuthenticationType


class WebhookAuthentication(Model):
    """Credentials that webhooks can send with their requests.

    Contract: spec/schemas/notifications/WebhookAuthentication.yaml
    """

    __slots__ = ()

    created_by: Property[str] = prop(
        "createdBy",
        doc="User who created the credentials.",
    )
    """User who created the credentials."""

    modified_by: Property[str] = prop(
        "modifiedBy",
        doc="User who last changed the credentials.",
    )
    """User who last changed the credentials."""

    webhooks: WideProperty[list[WebhookAuthenticationWebhookRef], Sequence[WebhookAuthenticationWebhookRef]] = prop(
        doc="Webhooks that use the credentials.",
    )
    """Webhooks that use the credentials."""

    name: Property[str] = prop(
        doc="Name of the credentials.",
    )
    """Name of the credentials."""

    type: WideProperty[str, WebhookAuthenticationType] = prop(
        enum=("basic", "custom"),
        doc="Type of authentication: `basic` for a user name and password, `custom` for headers of your own. "
        "One of `basic`, `custom`.",
    )
    """Type of authentication: `basic` for a user name and password, `custom` for headers of your own. One of
    `basic`, `custom`.
    """

    data: Property[WebhookAuthenticationAllOfData] = prop(
        beside=("type", {
            "basic": "WebhookAuthenticationDataBasic",
            "custom": "WebhookAuthenticationDataCustom",
        }),
        doc="The credentials: a `WebhookAuthenticationDataBasic` or `WebhookAuthenticationDataCustom`, "
        "depending on `type`. Its model depends on `type`; a plain dict if the value there is unknown.",
    )
    """The credentials: a `WebhookAuthenticationDataBasic` or `WebhookAuthenticationDataCustom`, depending on
    `type`. Its model depends on `type`; a plain dict if the value there is unknown.
    """

    id: Property[int] = prop(
        doc="ID of the stored credentials.",
    )
    """ID of the stored credentials."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time of the last change.",
    )
    """Time of the last change."""
