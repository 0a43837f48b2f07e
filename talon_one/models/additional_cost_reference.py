# Generated from spec/schemas/rules/AdditionalCostReference.yaml by `make generate`; do not edit.
"""`AdditionalCostReference`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AdditionalCostReference(Model):
    """Additional cost of the account that a rule refers to.

    Contract: spec/schemas/rules/AdditionalCostReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the additional cost.",
    )
    """ID of the additional cost."""

    name: Property[str] = prop(
        doc="API name of the additional cost, under which sessions send it.",
    )
    """API name of the additional cost, under which sessions send it."""

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Title of the additional cost in the Campaign Manager.",
    )
    """Title of the additional cost in the Campaign Manager."""
