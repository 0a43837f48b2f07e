# Generated from spec/schemas/loyalty/LoyaltyProgramEntity.yaml by `make generate`; do not edit.
"""`LoyaltyProgramEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyProgramEntity(Model):
    """The part of a record that names the loyalty program it belongs to.

    Contract: spec/schemas/loyalty/LoyaltyProgramEntity.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programID",
        doc="Internal number of the loyalty program that this record belongs to.",
    )

    program_name: Property[Optional[str]] = prop(
        "programName",
        default=None,
        doc="Permanent API-side name of the loyalty program this record belongs to.",
    )

    program_title: Property[Optional[str]] = prop(
        "programTitle",
        default=None,
        doc="Display title, as seen in the Campaign Manager, of the loyalty program this record belongs to.",
    )
