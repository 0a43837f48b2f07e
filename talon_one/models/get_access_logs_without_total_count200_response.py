# Generated from spec/schemas/accounts/GetAccessLogsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetAccessLogsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.access_log_entry import AccessLogEntry


class GetAccessLogsWithoutTotalCount200Response(Model):
    """A page of access log entries, without the overall count.

    Contract: spec/schemas/accounts/GetAccessLogsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="True when records remain after this page; raise `skip` to read on.",
    )

    data: Property[list[AccessLogEntry]] = prop(
        doc="Logged API requests on this page.",
    )
