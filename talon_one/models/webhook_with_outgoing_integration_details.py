# Generated from spec/schemas/notifications/WebhookWithOutgoingIntegrationDetails.yaml by `make generate`; do not edit.
"""`WebhookWithOutgoingIntegrationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.template_arg_def import TemplateArgDef
    from talon_one.types import HttpVerb, Strings


class WebhookWithOutgoingIntegrationDetails(Model):
    """A webhook, with the external platform and template it was created from, if any.

    Contract: spec/schemas/notifications/WebhookWithOutgoingIntegrationDetails.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the webhook.",
    )
    """ID of the webhook."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time of the last change.",
    )
    """Time of the last change."""

    application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationIds",
        doc="IDs of the Applications in which the webhook can be used; an empty list means all of them.",
    )
    """IDs of the Applications in which the webhook can be used; an empty list means all of them."""

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*'() -]*$",
        doc="Name of the webhook in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`.",
    )
    """Name of the webhook in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the webhook is for, in your own words.",
    )
    """What the webhook is for, in your own words."""

    draft: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the webhook is still a draft. Required since version 9.0.",
    )
    """Whether the webhook is still a draft. Required since version 9.0."""

    verb: WideProperty[str, HttpVerb] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method of the request. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )
    """HTTP method of the request. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`."""

    url: Property[str] = prop(
        doc="URL of the request, which can contain references to parameters.",
    )
    """URL of the request, which can contain references to parameters."""

    headers: WideProperty[list[str], Strings] = prop(
        pattern="^([^:,]*):([\\s\\S]*|[^,]*)$",
        doc="HTTP headers sent with each request, each a string `Name:value`. Each item: must match "
        "`^([^:,]*):([\\s\\S]*|[^,]*)$`.",
    )
    """HTTP headers sent with each request, each a string `Name:value`. Each item: must match
    `^([^:,]*):([\\s\\S]*|[^,]*)$`.
    """

    payload: Property[Optional[str]] = prop(
        default=None,
        doc="Template of the request body, in which references such as `${$name}` are replaced by values.",
    )
    """Template of the request body, in which references such as `${$name}` are replaced by values."""

    params: WideProperty[list[TemplateArgDef], Sequence[TemplateArgDef]] = prop(
        doc="Parameters of the request template, whose values are filled in when the request is sent.",
    )
    """Parameters of the request template, whose values are filled in when the request is sent."""

    enabled: Property[bool] = prop(
        doc="Whether the Rule Builder offers the webhook.",
    )
    """Whether the Rule Builder offers the webhook."""

    authentication_id: Property[Optional[int]] = prop(
        "authenticationId",
        default=None,
        doc="ID of the stored credentials to send with each request, if any.",
    )
    """ID of the stored credentials to send with each request, if any."""

    outgoing_integration_template_id: Property[Optional[int]] = prop(
        "outgoingIntegrationTemplateId",
        default=None,
        doc="ID of the ready-made request the webhook was created from.",
    )
    """ID of the ready-made request the webhook was created from."""

    outgoing_integration_type_id: Property[Optional[int]] = prop(
        "outgoingIntegrationTypeId",
        default=None,
        doc="ID of the external platform the webhook calls.",
    )
    """ID of the external platform the webhook calls."""

    outgoing_integration_type_name: Property[Optional[str]] = prop(
        "outgoingIntegrationTypeName",
        default=None,
        doc="Name of the external platform the webhook calls, such as Braze.",
    )
    """Name of the external platform the webhook calls, such as Braze."""
