# Generated from spec/schemas/notifications/WebhookWithOutgoingIntegrationDetails.yaml by `make generate`; do not edit.
"""`WebhookWithOutgoingIntegrationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.template_arg_def import TemplateArgDef


class WebhookWithOutgoingIntegrationDetails(Model):
    """Stored webhook, with the external platform and template it was created from where there is one.

    Contract: spec/schemas/notifications/WebhookWithOutgoingIntegrationDetails.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to the webhook.",
    )

    created: Property[datetime] = prop(
        doc="Time at which Talon.One stored the object.",
    )

    modified: Property[datetime] = prop(
        doc="Time of the last change to the object.",
    )

    application_ids: Property[list[int]] = prop(
        "applicationIds",
        doc="Internal numbers of the Applications in which the webhook can be used; an empty list stands for "
        "all of them.",
    )

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*\\'() -]*$",
        doc="Name of the webhook in the Campaign Manager. Matches `^[A-Za-z][A-Za-z0-9_.!~*\\'() -]*$`.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text saying what the webhook is for.",
    )

    draft: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the webhook is still saved as a draft rather than as a finished webhook. The service "
        "requires it since version 9.0.",
    )

    verb: Property[str] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method the request is sent with. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )

    url: Property[str] = prop(
        doc="Address the request is sent to, which can contain references to parameters.",
    )

    headers: Property[list[str]] = prop(
        doc="HTTP headers sent with each request, each written as `Name:value` in one string.",
    )

    payload: Property[Optional[str]] = prop(
        default=None,
        doc="Body template of the request, in which references such as `${$name}` are replaced by values on "
        "sending.",
    )

    params: Property[list[TemplateArgDef]] = prop(
        doc="Parameters of the request template, whose values are filled in when the request is sent.",
    )

    enabled: Property[bool] = prop(
        doc="Whether the Rule Builder offers the webhook for use in rules.",
    )

    authentication_id: Property[Optional[int]] = prop(
        "authenticationId",
        default=None,
        doc="Internal number of the stored credentials sent along with each request; absent when no stored "
        "credentials are used.",
    )

    outgoing_integration_template_id: Property[Optional[int]] = prop(
        "outgoingIntegrationTemplateId",
        default=None,
        doc="Internal number of the ready-made request the webhook was created from.",
    )

    outgoing_integration_type_id: Property[Optional[int]] = prop(
        "outgoingIntegrationTypeId",
        default=None,
        doc="Internal number of the external platform the webhook calls.",
    )

    outgoing_integration_type_name: Property[Optional[str]] = prop(
        "outgoingIntegrationTypeName",
        default=None,
        doc="Name of the external platform the webhook calls, such as Braze.",
    )
