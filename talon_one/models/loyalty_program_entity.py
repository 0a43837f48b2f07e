# Generated from spec/schemas/loyalty/LoyaltyProgramEntity.yaml by `make generate`; do not edit.
"""`LoyaltyProgramEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyProgramEntity(Model):
    """Fields of records that belong to a loyalty program.

    Contract: spec/schemas/loyalty/LoyaltyProgramEntity.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programID",
        doc="ID of the loyalty program of the record.",
    )
    """ID of the loyalty program of the record."""

    program_name: Property[Optional[str]] = prop(
        "programName",
        default=None,
        doc="Permanent API name of the loyalty program.",
    )
    """Permanent API name of the loyalty program."""

    program_title: Property[Optional[str]] = prop(
        "programTitle",
        default=None,
        doc="Title of the loyalty program in the Campaign Manager.",
    )
    """Title of the loyalty program in the Campaign Manager."""
