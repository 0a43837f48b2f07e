# Generated from spec/schemas/notifications/OutgoingIntegrationWebhookTemplate.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationWebhookTemplate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class OutgoingIntegrationWebhookTemplate(Model, retired="7.0"):
    """Ready-made webhook for an external platform.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/notifications/OutgoingIntegrationWebhookTemplate.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to the template.",
    )

    integration_type: Property[int] = prop(
        "integrationType",
        doc="Internal number of the outgoing integration type, that is, the external platform the template is "
        "made for.",
    )

    title: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="Name of the template. 1 to 255 characters.",
    )

    description: Property[str] = prop(
        min_length=1,
        max_length=1000,
        doc="Free text saying what the template's request does. 1 to 1000 characters.",
    )

    payload: Property[str] = prop(
        doc="Body template of the request, in which references such as `${$name}` are replaced by values on "
        "sending.",
    )

    method: Property[str] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method the request is sent with. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )
