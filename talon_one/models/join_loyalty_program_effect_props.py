# Generated from spec/schemas/effects/JoinLoyaltyProgramEffectProps.yaml by `make generate`; do not edit.
"""`JoinLoyaltyProgramEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class JoinLoyaltyProgramEffectProps(Model):
    """Details of `joinLoyaltyProgram`: the customer joins a loyalty program.

    Contract: spec/schemas/effects/JoinLoyaltyProgramEffectProps.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program whose points or tiers change.",
    )
    """ID of the loyalty program whose points or tiers change."""

    join_date: Property[datetime] = prop(
        "joinDate",
        doc="When the customer joined the program.",
    )
    """When the customer joined the program."""
