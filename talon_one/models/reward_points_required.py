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
        doc="Internal number of this price entry, set by the service.",
    )

    amount: Property[float] = prop(
        minimum=0,
        doc="How many points the customer has to pay for the reward. At least 0.",
    )

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="Internal number of the program whose points are paid.",
    )

    subledger_id: Property[str] = prop(
        "subledgerId",
        doc="Subledger from which the points are paid; for the main ledger, allow for an empty string as well "
        "as `main`.",
    )
