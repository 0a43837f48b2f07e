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
        doc="Latest moment to consider; the look-back window is counted backward from here.",
    )

    timeframe: Property[str] = prop(
        doc="Time frame in which earlier prices are looked for, given as text; `timeframeEndDate` is its end.",
    )

    timeframe_end_date_type: Property[str] = prop(
        "timeframeEndDateType",
        enum=("strict", "price", "sale"),
        doc="How `timeframeEndDate` is applied as the end of the time frame. One of `strict`, `price`, `sale`.",
    )

    target: Property[Optional[BestPriorTarget]] = prop(
        default=None,
        doc="Limits the lookup to prices for a certain target, such as an audience.",
    )
