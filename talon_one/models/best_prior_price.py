# Generated from spec/schemas/catalogs/BestPriorPrice.yaml by `make generate`; do not edit.
"""`BestPriorPrice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.best_prior_price_metadata import BestPriorPriceMetadata


class BestPriorPrice(Model):
    """Best price found for a SKU within the requested look-back window.

    Contract: spec/schemas/catalogs/BestPriorPrice.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the price observation.",
    )

    sku: Property[str] = prop(
        doc="Stock keeping unit the price was observed for.",
    )

    observed_at: Property[datetime] = prop(
        "observedAt",
        doc="Moment at which the price was recorded.",
    )

    context_id: Property[Optional[str]] = prop(
        "contextId",
        default=None,
        doc="Identifier of the occasion behind the price, for example a sale; newer data uses `context_ids`. "
        'Default of the service: `""`. Deprecated.',
    )

    price: Property[float] = prop(
        doc="Best price observed for the SKU in the window.",
    )

    metadata: Property[BestPriorPriceMetadata] = prop(
        doc="What shaped the observed price: campaigns and, where there was one, a price adjustment.",
    )

    target: Property[dict[str, Any]] = prop(
        doc="For whom the price was meant: an object whose `type` is `NONE`, or `AUDIENCE` together with the "
        "`audience`.",
    )

    context_ids: Property[Optional[list[str]]] = prop(
        "contextIds",
        default=None,
        doc="Identifiers of the occasions that shaped the price when it was observed, such as sales and "
        "campaigns. The service requires it since version 26.13.",
    )
