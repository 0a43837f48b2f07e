# Generated from spec/schemas/logs/GetAllAccessLogs200Response.yaml by `make generate`; do not edit.
"""`GetAllAccessLogs200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.access_log_entry import AccessLogEntry


class GetAllAccessLogs200Response(Page["AccessLogEntry"], retired="6.1"):
    """One page of the access log.

    Retired: last used by the service in version 6.1; creating one issues a warning.

    Contract: spec/schemas/logs/GetAllAccessLogs200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of entries on all pages.",
    )
    """Number of entries on all pages."""

    data: WideProperty[list[AccessLogEntry], Sequence[AccessLogEntry]] = prop(
        doc="The log entries on this page.",
    )
    """The log entries on this page."""
