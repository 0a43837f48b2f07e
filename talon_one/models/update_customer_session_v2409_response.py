# Generated from spec/schemas/errors/UpdateCustomerSessionV2409Response.yaml by `make generate`; do not edit.
"""`UpdateCustomerSessionV2409Response`."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdateCustomerSessionV2409Response(Model):
    """Body of a 409 response, usually because too many requests change the same session or profile at the same
    time. Send them one after another.

    Contract: spec/schemas/errors/UpdateCustomerSessionV2409Response.yaml
    """

    __slots__ = ()

    message: Property[Optional[str]] = prop(
        default=None,
        doc="Summary of what went wrong, for developers rather than customers.",
    )
    """Summary of what went wrong, for developers rather than customers."""

    errors: WideProperty[Optional[list[Any]], Optional[Sequence[Any]]] = prop(
        default=None,
        doc="Individual problems, in no fixed format; may be empty or absent.",
    )
    """Individual problems, in no fixed format; may be empty or absent."""

    status_code: Property[Optional[int]] = prop(
        "StatusCode",
        default=None,
        doc="HTTP status of the response.",
    )
    """HTTP status of the response."""
