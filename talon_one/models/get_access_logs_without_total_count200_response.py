# Generated from spec/schemas/accounts/GetAccessLogsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetAccessLogsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.access_log_entry import AccessLogEntry


class GetAccessLogsWithoutTotalCount200Response(Page["AccessLogEntry"]):
    """A page of access log entries, without the total number.

    Contract: spec/schemas/accounts/GetAccessLogsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[AccessLogEntry], Sequence[AccessLogEntry]] = prop(
        doc="Logged API requests on this page.",
    )
    """Logged API requests on this page."""
