# Generated from spec/schemas/errors/UpdateCustomerSessionV2409Response.yaml by `make generate`; do not edit.
"""`UpdateCustomerSessionV2409Response`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class UpdateCustomerSessionV2409Response(Model):
    """Body of a refusal with status 409, usually because too many requests change the same session or profile at
    once. Send such requests one after another.

    Contract: spec/schemas/errors/UpdateCustomerSessionV2409Response.yaml
    """

    __slots__ = ()

    message: Property[Optional[str]] = prop(
        default=None,
        doc="Summary of what went wrong, meant for developers rather than shoppers.",
    )

    errors: Property[Optional[list[Any]]] = prop(
        default=None,
        doc="Individual problems in no fixed form; may be empty or absent.",
    )

    status_code: Property[Optional[int]] = prop(
        "StatusCode",
        default=None,
        doc="HTTP status repeated in the body.",
    )
