# Generated from spec/schemas/catalogs/NewPriceType.yaml by `make generate`; do not edit.
"""`NewPriceType`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewPriceType(Model):
    """Data for creating a price type, a named type of price that an item can have in addition to its base price.

    Contract: spec/schemas/catalogs/NewPriceType.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="API name of the price type, used in price adjustments. Must match `^[A-Za-z]\\w*$`.",
    )
    """API name of the price type, used in price adjustments. Must match `^[A-Za-z]\\w*$`."""

    title: Property[str] = prop(
        doc="Name of the price type in the Campaign Manager.",
    )
    """Name of the price type in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    targeted_audiences_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "targetedAudiencesIds",
        default=None,
        doc="Internal IDs of the audiences the price type is for.",
    )
    """Internal IDs of the audiences the price type is for."""
