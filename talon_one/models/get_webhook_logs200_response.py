# Generated from spec/schemas/notifications/GetWebhookLogs200Response.yaml by `make generate`; do not edit.
"""`GetWebhookLogs200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.webhook_log_entry import WebhookLogEntry


class GetWebhookLogs200Response(Page["WebhookLogEntry"], retired="9.0"):
    """One page of the log of webhook calls.

    Retired: last used by the service in version 9.0; creating one issues a warning.

    Contract: spec/schemas/notifications/GetWebhookLogs200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of entries on all pages.",
    )
    """Number of entries on all pages."""

    data: WideProperty[list[WebhookLogEntry], Sequence[WebhookLogEntry]] = prop(
        doc="The log entries on this page.",
    )
    """The log entries on this page."""
