# Generated from spec/schemas/loyalty/RewardPointsRequired.yaml by `make generate`; do not edit.
"""`RewardPointsRequired`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RewardPointsRequired(Model):
    """Price of a reward in the points of one loyalty program and ledger.

    Contract: spec/schemas/loyalty/RewardPointsRequired.yaml
    """

    __slots__ = ()

    id: Property[Optional[int]] = prop(
        default=None,
        doc="ID of the price; send it to update an existing one.",
    )
    """ID of the price; send it to update an existing one."""

    amount: Property[float] = prop(
        minimum=0,
        doc="Number of points the reward costs. At least 0.",
    )
    """Number of points the reward costs. At least 0."""

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="ID of the program whose points are spent.",
    )
    """ID of the program whose points are spent."""

    subledger_id: Property[str] = prop(
        "subledgerId",
        doc="Name of the subledger whose points are spent; an empty string is the main ledger.",
    )
    """Name of the subledger whose points are spent; an empty string is the main ledger."""
