# Generated from spec/schemas/notifications/GetWebhookActivationLogs200Response.yaml by `make generate`; do not edit.
"""`GetWebhookActivationLogs200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.webhook_activation_log_entry import WebhookActivationLogEntry


class GetWebhookActivationLogs200Response(Page["WebhookActivationLogEntry"], retired="9.0"):
    """One page of the log of rule evaluations that triggered webhooks.

    Retired: last used by the service in version 9.0; creating one issues a warning.

    Contract: spec/schemas/notifications/GetWebhookActivationLogs200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of entries on all pages.",
    )
    """Number of entries on all pages."""

    data: WideProperty[list[WebhookActivationLogEntry], Sequence[WebhookActivationLogEntry]] = prop(
        doc="The log entries on this page.",
    )
    """The log entries on this page."""
