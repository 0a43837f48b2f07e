# Generated from spec/schemas/loyalty/DeductLoyaltyPoints.yaml by `make generate`; do not edit.
"""`DeductLoyaltyPoints`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class DeductLoyaltyPoints(Model):
    """Points to deduct manually from a customer or a loyalty card, outside any campaign rule.

    Contract: spec/schemas/loyalty/DeductLoyaltyPoints.yaml
    """

    __slots__ = ()

    points: Property[float] = prop(
        maximum=999999999999.99,
        exclusive_minimum=0,
        doc="Number of points to deduct. More than 0, at most 999999999999.99.",
    )
    """Number of points to deduct. More than 0, at most 999999999999.99."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Reason for the deduction, stored with the transaction.",
    )
    """Reason for the deduction, stored with the transaction."""

    subledger_id: Property[Optional[str]] = prop(
        "subledgerId",
        default=None,
        doc="Name of the subledger; omit it for the main ledger.",
    )
    """Name of the subledger; omit it for the main ledger."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application that the points are deducted for.",
    )
    """ID of the Application that the points are deducted for."""
