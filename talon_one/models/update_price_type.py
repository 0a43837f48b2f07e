# Generated from spec/schemas/catalogs/UpdatePriceType.yaml by `make generate`; do not edit.
"""`UpdatePriceType`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdatePriceType(Model):
    """Data for changing a price type; its API name can't be changed.

    Contract: spec/schemas/catalogs/UpdatePriceType.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the price type in the Campaign Manager.",
    )
    """Name of the price type in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    targeted_audiences_ids: WideProperty[list[int], Sequence[int]] = prop(
        "targetedAudiencesIds",
        unique_items=True,
        doc="Internal IDs of the audiences the price type is for. No item can occur twice.",
    )
    """Internal IDs of the audiences the price type is for. No item can occur twice."""
