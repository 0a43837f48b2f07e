# Generated from spec/schemas/logs/DiscardRisksRequest.yaml by `make generate`; do not edit.
"""`DiscardRisksRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import RiskDiscardReason


class DiscardRisksRequest(Model):
    """Request to dismiss risks after a review.

    Contract: spec/schemas/logs/DiscardRisksRequest.yaml
    """

    __slots__ = ()

    risk_ids: WideProperty[list[int], Sequence[int]] = prop(
        "riskIds",
        min_items=1,
        max_items=1000,
        doc="IDs of the risks to discard. 1 to 1000 items.",
    )
    """IDs of the risks to discard. 1 to 1000 items."""

    reason: WideProperty[str, RiskDiscardReason] = prop(
        enum=("expected_behavior", "other"),
        doc="Why the risks are discarded: the activity was expected (`expected_behavior`), or something else "
        "(`other`). One of `expected_behavior`, `other`.",
    )
    """Why the risks are discarded: the activity was expected (`expected_behavior`), or something else (`other`).
    One of `expected_behavior`, `other`.
    """

    comment: Property[Optional[str]] = prop(
        default=None,
        doc="Further explanation.",
    )
    """Further explanation."""
