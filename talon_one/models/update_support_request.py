# Generated from spec/schemas/logs/UpdateSupportRequest.yaml by `make generate`; do not edit.
"""`UpdateSupportRequest`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateSupportRequest(Model):
    """Decision on a pending support request.

    Contract: spec/schemas/logs/UpdateSupportRequest.yaml
    """

    __slots__ = ()

    request_status: Property[str] = prop(
        "requestStatus",
        enum=("approved", "rejected", "expired"),
        doc="The decision: `approved`, `rejected` or `expired`. One of `approved`, `rejected`, `expired`.",
    )

    processing_note: Property[Optional[str]] = prop(
        "processingNote",
        default=None,
        doc="Explanation of the decision by the person who made it.",
    )
