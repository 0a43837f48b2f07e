# Generated from spec/schemas/catalogs/PriceDetail.yaml by `make generate`; do not edit.
"""`PriceDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PriceDetail(Model):
    """One price of an item for a price type, and the adjustment it comes from.

    Contract: spec/schemas/catalogs/PriceDetail.yaml
    """

    __slots__ = ()

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price of the item for this price type.",
    )
    """Price of the item for this price type."""

    adjustment_context_id: Property[Optional[str]] = prop(
        "adjustmentContextId",
        default=None,
        doc="ID of the context in the price adjustment, for example a sale.",
    )
    """ID of the context in the price adjustment, for example a sale."""

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        format="uuid",
        doc="Reference ID of the price adjustment behind the item's price, as sent when it was added. Format "
        "`uuid`.",
    )
    """Reference ID of the price adjustment behind the item's price, as sent when it was added. Format `uuid`."""

    adjustment_effective_from: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveFrom",
        default=None,
        doc="Time from which the price adjustment applies.",
    )
    """Time from which the price adjustment applies."""

    adjustment_effective_until: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveUntil",
        default=None,
        doc="Time until which the price adjustment applies.",
    )
    """Time until which the price adjustment applies."""
