# Generated from spec/schemas/logs/UpdateSupportRequest.yaml by `make generate`; do not edit.
"""`UpdateSupportRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import SupportRequestDecision


class UpdateSupportRequest(Model):
    """Decision on a pending support request.

    Contract: spec/schemas/logs/UpdateSupportRequest.yaml
    """

    __slots__ = ()

    request_status: WideProperty[str, SupportRequestDecision] = prop(
        "requestStatus",
        enum=("approved", "rejected", "expired"),
        doc="The decision: `approved`, `rejected` or `expired`. One of `approved`, `rejected`, `expired`.",
    )
    """The decision: `approved`, `rejected` or `expired`. One of `approved`, `rejected`, `expired`."""

    processing_note: Property[Optional[str]] = prop(
        "processingNote",
        default=None,
        doc="Explanation of the decision by the person who made it.",
    )
    """Explanation of the decision by the person who made it."""
