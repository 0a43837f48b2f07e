# Generated from spec/schemas/notifications/NewWebhook.yaml by `make generate`; do not edit.
"""`NewWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.template_arg_def import TemplateArgDef
    from talon_one.types import HttpVerb, Strings


class NewWebhook(Model):
    """Data for creating a webhook, a request that campaign rules can trigger as an effect.

    Contract: spec/schemas/notifications/NewWebhook.yaml
    """

    __slots__ = ()

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
