# Generated from spec/schemas/errors/UpdateCustomerProfileV2409Response.yaml by `make generate`; do not edit.
"""`UpdateCustomerProfileV2409Response`."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdateCustomerProfileV2409Response(Model):
    """Error response with status code 409, sent when too many requests change the same profile or session at
    once. Send such requests one after another.

    Contract: spec/schemas/errors/UpdateCustomerProfileV2409Response.yaml
    """

    __slots__ = ()

    message: Property[Optional[str]] = prop(
        default=None,
        doc="Summary of what went wrong.",
    )
    """Summary of what went wrong."""

    errors: WideProperty[Optional[list[Any]], Optional[Sequence[Any]]] = prop(
        default=None,
        doc="The individual problems, in no fixed form.",
    )
    """The individual problems, in no fixed form."""

    status_code: Property[Optional[int]] = prop(
        "StatusCode",
        default=None,
        doc="HTTP status code, repeated in the body.",
    )
    """HTTP status code, repeated in the body."""
