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
        enum=("approved", "rejected"),
        doc="The decision: `approved` or `rejected`. One of `approved`, `rejected`.",
    )

    processing_note: Property[Optional[str]] = prop(
        "processingNote",
        default=None,
        doc="Text by the person who decided, giving the grounds for approving or rejecting.",
    )
