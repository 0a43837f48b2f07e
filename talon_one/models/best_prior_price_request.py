# Generated from spec/schemas/catalogs/BestPriorPriceRequest.yaml by `make generate`; do not edit.
"""`BestPriorPriceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.best_prior_target import BestPriorTarget


class BestPriorPriceRequest(Model):
    """Query for the best earlier price of one or more SKUs.

    Contract: spec/schemas/catalogs/BestPriorPriceRequest.yaml
    """

    __slots__ = ()

    skus: Property[list[str]] = prop(
        min_items=1,
        doc="Stock keeping units to look up. At least 1 item.",
    )

    timeframe_end_date: Property[datetime] = prop(
        "timeframeEndDate",
        doc="Latest moment to consider; `timeframe_end_date_type` says how it ends the time frame.",
    )

    timeframe: Property[str] = prop(
        doc="How many days back from its end the time frame reaches, given as text such as `30`; only prices "
        "within it are considered.",
    )

    timeframe_end_date_type: Property[str] = prop(
        "timeframeEndDateType",
        enum=("strict", "price", "sale"),
        doc="Where the time frame ends: `strict` at `timeframe_end_date` itself, `price` where the current "
        "price began within the current context (such as a sale), `sale` where the current context began, "
        "so that only the prices before it count. One of `strict`, `price`, `sale`.",
    )

    target: Property[Optional[BestPriorTarget]] = prop(
        default=None,
        doc="Limits the lookup to prices for a certain target, such as an audience.",
    )
