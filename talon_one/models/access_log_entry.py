# Generated from spec/schemas/accounts/AccessLogEntry.yaml by `make generate`; do not edit.
"""`AccessLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccessLogEntry(Model):
    """One API request made to the account, as recorded in the access log.

    Contract: spec/schemas/accounts/AccessLogEntry.yaml
    """

    __slots__ = ()

    uuid: Property[str] = prop(
        doc="UUID of the logged request; quote it when you ask support about it.",
    )
    """UUID of the logged request; quote it when you ask support about it."""

    status: Property[int] = prop(
        doc="HTTP status code of the response.",
    )
    """HTTP status code of the response."""

    method: Property[str] = prop(
        doc="HTTP method of the request, for example `PUT`.",
    )
    """HTTP method of the request, for example `PUT`."""

    request_uri: Property[str] = prop(
        "requestUri",
        doc="Path and query string of the request.",
    )
    """Path and query string of the request."""

    time: Property[datetime] = prop(
        doc="Time at which the request was made.",
    )
    """Time at which the request was made."""

    request_payload: Property[str] = prop(
        "requestPayload",
        doc="Body of the request, as text.",
    )
    """Body of the request, as text."""

    response_payload: Property[str] = prop(
        "responsePayload",
        doc="Body of the response, as text.",
    )
    """Body of the response, as text."""
