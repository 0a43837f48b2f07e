# Generated from spec/schemas/loyalty/LoyaltyProgramSubledgers.yaml by `make generate`; do not edit.
"""`LoyaltyProgramSubledgers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


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
    """ID of the program whose subledgers are listed."""

    subledger_ids: WideProperty[list[str], Strings] = prop(
        "subledgerIds",
        doc="Names of the program's subledgers.",
    )
    """Names of the program's subledgers."""
