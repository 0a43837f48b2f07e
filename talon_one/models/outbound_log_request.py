# Generated from spec/schemas/logs/OutboundLogRequest.yaml by `make generate`; do not edit.
"""`OutboundLogRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class OutboundLogRequest(Model):
    """The request of a message sent to your endpoint.

    Contract: spec/schemas/logs/OutboundLogRequest.yaml
    """

    __slots__ = ()

    method: Property[str] = prop(
        doc="HTTP method of the request.",
    )
    """HTTP method of the request."""

    url: Property[str] = prop(
        doc="Address that the request went to.",
    )
    """Address that the request went to."""

    headers: WideProperty[list[str], Strings] = prop(
        doc="Headers of the request.",
    )
    """Headers of the request."""

    body: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Content of the request.",
    )
    """Content of the request."""
