# Generated from spec/schemas/logs/OutboundLogRequest.yaml by `make generate`; do not edit.
"""`OutboundLogRequest`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class OutboundLogRequest(Model):
    """The request of a message sent to your endpoint.

    Contract: spec/schemas/logs/OutboundLogRequest.yaml
    """

    __slots__ = ()

    method: Property[str] = prop(
        doc="HTTP method of the request.",
    )

    url: Property[str] = prop(
        doc="Address that the request went to.",
    )

    headers: Property[list[str]] = prop(
        doc="Headers of the request.",
    )

    body: Property[dict[str, Any]] = prop(
        doc="Content of the request.",
    )
