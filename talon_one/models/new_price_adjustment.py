# Generated from spec/schemas/catalogs/NewPriceAdjustment.yaml by `make generate`; do not edit.
"""`NewPriceAdjustment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewPriceAdjustment(Model):
    """A special price of one SKU for a price type, optionally for a limited time.

    Contract: spec/schemas/catalogs/NewPriceAdjustment.yaml
    """

    __slots__ = ()

    price_type: Property[str] = prop(
        "priceType",
        doc="Name of the price type, for example a member price.",
    )
    """Name of the price type, for example a member price."""

    price: Property[Optional[float]] = prop(
        default=None,
        nullable=True,
        doc="Price of the SKU for the price type; null removes the price type from the SKU.",
    )
    """Price of the SKU for the price type; null removes the price type from the SKU."""

    reference_id: Property[str] = prop(
        "referenceId",
        min_length=1,
        doc="Unique ID of your own for the adjustment, for example a UUID. At least 1 character.",
    )
    """Unique ID of your own for the adjustment, for example a UUID. At least 1 character."""

    calculated_at: Property[Optional[datetime]] = prop(
        "calculatedAt",
        default=None,
        doc="Time at which you calculated the price; if adjustments overlap, the latest applies. Absent means "
        "the time at which the adjustment was created.",
    )
    """Time at which you calculated the price; if adjustments overlap, the latest applies. Absent means the time
    at which the adjustment was created.
    """

    effective_from: Property[Optional[datetime]] = prop(
        "effectiveFrom",
        default=None,
        doc="Time from which the price applies.",
    )
    """Time from which the price applies."""

    effective_until: Property[Optional[datetime]] = prop(
        "effectiveUntil",
        default=None,
        doc="Time until which the price applies.",
    )
    """Time until which the price applies."""

    context_id: Property[Optional[str]] = prop(
        "contextId",
        default=None,
        doc="ID of the context of the price, for example a sale.",
    )
    """ID of the context of the price, for example a sale."""
