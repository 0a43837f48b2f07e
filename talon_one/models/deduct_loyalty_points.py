# Generated from spec/schemas/loyalty/DeductLoyaltyPoints.yaml by `make generate`; do not edit.
"""`DeductLoyaltyPoints`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class DeductLoyaltyPoints(Model):
    """Points to take by hand from a customer or a loyalty card, outside any campaign rule.

    Contract: spec/schemas/loyalty/DeductLoyaltyPoints.yaml
    """

    __slots__ = ()

    points: Property[float] = prop(
        maximum=999999999999.99,
        exclusive_minimum=0,
        doc="How many points to take away. At most 999999999999.99. More than 0.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Reason for the debit, kept as the text of the transaction.",
    )

    subledger_id: Property[Optional[str]] = prop(
        "subledgerId",
        default=None,
        doc="Subledger to debit; leave out for the main ledger.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application that the debit is connected with.",
    )
