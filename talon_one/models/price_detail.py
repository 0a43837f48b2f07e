# Generated from spec/schemas/catalogs/PriceDetail.yaml by `make generate`; do not edit.
"""`PriceDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PriceDetail(Model):
    """One price of an item under a price type, with the adjustment it comes from.

    Contract: spec/schemas/catalogs/PriceDetail.yaml
    """

    __slots__ = ()

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price of the item under this price type.",
    )

    adjustment_context_id: Property[Optional[str]] = prop(
        "adjustmentContextId",
        default=None,
        doc="Occasion named in the price adjustment, for example a sale.",
    )

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        format="uuid",
        doc="Reference of the price adjustment behind the item's price, as supplied when the adjustment was "
        "added. Format `uuid`.",
    )

    adjustment_effective_from: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveFrom",
        default=None,
        doc="Moment from which the price adjustment applies.",
    )

    adjustment_effective_until: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveUntil",
        default=None,
        doc="Moment until which the price adjustment applies.",
    )
