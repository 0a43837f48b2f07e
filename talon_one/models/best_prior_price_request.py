# Generated from spec/schemas/catalogs/BestPriorPriceRequest.yaml by `make generate`; do not edit.
"""`BestPriorPriceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.best_prior_target import BestPriorTarget
    from talon_one.types import Strings, TimeframeEndType


class BestPriorPriceRequest(Model):
    """Request for the best earlier price of one or more SKUs.

    Contract: spec/schemas/catalogs/BestPriorPriceRequest.yaml
    """

    __slots__ = ()

    skus: WideProperty[list[str], Strings] = prop(
        min_items=1,
        doc="SKUs to look up. At least 1 item.",
    )
    """SKUs to look up. At least 1 item."""

    timeframe_end_date: Property[datetime] = prop(
        "timeframeEndDate",
        doc="Latest time to consider; `timeframe_end_date_type` says how it ends the time frame.",
    )
    """Latest time to consider; `timeframe_end_date_type` says how it ends the time frame."""

    timeframe: Property[str] = prop(
        doc="Length of the time frame in days, as text such as `30`; only prices in it are considered.",
    )
    """Length of the time frame in days, as text such as `30`; only prices in it are considered."""

    timeframe_end_date_type: WideProperty[str, TimeframeEndType] = prop(
        "timeframeEndDateType",
        enum=("strict", "price", "sale"),
        doc="Where the time frame ends: `strict` at `timeframe_end_date` itself; `price` where the current "
        "price started in the current context (such as a sale); `sale` where the current context started, "
        "so that only prices before it count. One of `strict`, `price`, `sale`.",
    )
    """Where the time frame ends: `strict` at `timeframe_end_date` itself; `price` where the current price
    started in the current context (such as a sale); `sale` where the current context started, so that only
    prices before it count. One of `strict`, `price`, `sale`.
    """

    target: Property[Optional[BestPriorTarget]] = prop(
        default=None,
        doc="Whom the prices must be for, such as an audience.",
    )
    """Whom the prices must be for, such as an audience."""
