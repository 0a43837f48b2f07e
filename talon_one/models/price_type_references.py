# Generated from spec/schemas/catalogs/PriceTypeReferences.yaml by `make generate`; do not edit.
"""`PriceTypeReferences`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.price_type_reference_detail import PriceTypeReferenceDetail


class PriceTypeReferences(Model):
    """All places where a price type is used.

    Contract: spec/schemas/catalogs/PriceTypeReferences.yaml
    """

    __slots__ = ()

    price_type_id: Property[int] = prop(
        "priceTypeId",
        doc="ID of the price type whose uses are listed.",
    )
    """ID of the price type whose uses are listed."""

    references: WideProperty[Optional[list[PriceTypeReferenceDetail]], Optional[Sequence[PriceTypeReferenceDetail]]] = prop(
        default=None,
        doc="The places where the price type is used.",
    )
    """The places where the price type is used."""
