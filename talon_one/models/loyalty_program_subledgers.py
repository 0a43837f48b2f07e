# Generated from spec/schemas/loyalty/LoyaltyProgramSubledgers.yaml by `make generate`; do not edit.
"""`LoyaltyProgramSubledgers`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoyaltyProgramSubledgers(Model, retired="7.0"):
    """List of the subledgers that exist in one loyalty program.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/loyalty/LoyaltyProgramSubledgers.yaml
    """

    __slots__ = ()

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="Internal number of the program whose subledgers are listed.",
    )

    subledger_ids: Property[list[str]] = prop(
        "subledgerIds",
        doc="Names of the subledgers that exist in the program.",
    )
