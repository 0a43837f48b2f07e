# Generated from spec/schemas/loyalty/LoyaltyProgramSubledgers.yaml by `make generate`; do not edit.
"""`LoyaltyProgramSubledgers`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoyaltyProgramSubledgers(Model, retired="7.0"):
    """The subledgers of one loyalty program.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/loyalty/LoyaltyProgramSubledgers.yaml
    """

    __slots__ = ()

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="ID of the program whose subledgers are listed.",
    )

    subledger_ids: Property[list[str]] = prop(
        "subledgerIds",
        doc="Names of the program's subledgers.",
    )
