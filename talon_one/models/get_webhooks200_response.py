# Generated from spec/schemas/notifications/GetWebhooks200Response.yaml by `make generate`; do not edit.
"""`GetWebhooks200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.webhook_with_outgoing_integration_details import WebhookWithOutgoingIntegrationDetails


class GetWebhooks200Response(Page["WebhookWithOutgoingIntegrationDetails"]):
    """A page of the webhooks in your account.

    Contract: spec/schemas/notifications/GetWebhooks200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[WebhookWithOutgoingIntegrationDetails], Sequence[WebhookWithOutgoingIntegrationDetails]] = prop(
        doc="Webhooks on this page.",
    )
    """Webhooks on this page."""
