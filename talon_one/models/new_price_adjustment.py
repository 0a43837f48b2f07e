# Generated from spec/schemas/catalogs/NewPriceAdjustment.yaml by `make generate`; do not edit.
"""`NewPriceAdjustment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewPriceAdjustment(Model):
    """A special price for one SKU under a price type, optionally for a limited time.

    Contract: spec/schemas/catalogs/NewPriceAdjustment.yaml
    """

    __slots__ = ()

    price_type: Property[str] = prop(
        "priceType",
        doc="Name of the price type the price belongs to, for example a member price.",
    )

    price: Property[Optional[float]] = prop(
        default=None,
        nullable=True,
        doc="Price that the SKU gets under the price type; null ends the price type for the SKU.",
    )

    reference_id: Property[str] = prop(
        "referenceId",
        min_length=1,
        doc="Your own unique reference for the adjustment, for example a UUID. At least 1 character.",
    )

    calculated_at: Property[Optional[datetime]] = prop(
        "calculatedAt",
        default=None,
        doc="Moment at which you worked the price out; where adjustments overlap, the latest wins. Absent means"
        " the moment the service created the adjustment.",
    )

    effective_from: Property[Optional[datetime]] = prop(
        "effectiveFrom",
        default=None,
        doc="Moment from which the price applies.",
    )

    effective_until: Property[Optional[datetime]] = prop(
        "effectiveUntil",
        default=None,
        doc="Moment until which the price applies.",
    )

    context_id: Property[Optional[str]] = prop(
        "contextId",
        default=None,
        doc="Name of the occasion behind the price, for example a sale.",
    )
