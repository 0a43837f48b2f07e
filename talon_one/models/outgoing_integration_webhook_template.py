# Generated from spec/schemas/notifications/OutgoingIntegrationWebhookTemplate.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationWebhookTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import HttpVerb


class OutgoingIntegrationWebhookTemplate(Model, retired="7.0"):
    """Ready-made webhook for an external platform.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/OutgoingIntegrationWebhookTemplate.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the template.",
    )
    """ID of the template."""

    integration_type: Property[int] = prop(
        "integrationType",
        doc="ID of the outgoing integration type (the external platform) the template is for.",
    )
    """ID of the outgoing integration type (the external platform) the template is for."""

    title: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="Name of the template. 1 to 255 characters.",
    )
    """Name of the template. 1 to 255 characters."""

    description: Property[str] = prop(
        min_length=1,
        max_length=1000,
        doc="What the template's request does. 1 to 1000 characters.",
    )
    """What the template's request does. 1 to 1000 characters."""

    payload: Property[str] = prop(
        doc="Template of the request body, in which references such as `${$name}` are replaced by values.",
    )
    """Template of the request body, in which references such as `${$name}` are replaced by values."""

    method: WideProperty[str, HttpVerb] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method of the request. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )
    """HTTP method of the request. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`."""
