# Generated from spec/schemas/catalogs/ExcludePriceObservationsRequest.yaml by `make generate`; do not edit.
"""`ExcludePriceObservationsRequest`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, Property, WideProperty, prop


class ExcludePriceObservationsRequest(Model):
    """Request to exclude recorded prices from the price history, for example wrong ones.

    Contract: spec/schemas/catalogs/ExcludePriceObservationsRequest.yaml
    """

    __slots__ = ()

    ids: WideProperty[list[int], Sequence[int]] = prop(
        min_items=1,
        max_items=1000,
        unique_items=True,
        minimum=1,
        doc="IDs of the recorded prices to exclude, as listed in the price history. 1 to 1000 items. No item "
        "can occur twice. Each item: at least 1.",
    )
    """IDs of the recorded prices to exclude, as listed in the price history. 1 to 1000 items. No item can occur
    twice. Each item: at least 1.
    """

    reason: Property[str] = prop(
        min_length=1,
        doc="Why the prices are excluded; it appears as `exclusionReason` in the history. At least 1 character.",
    )
    """Why the prices are excluded; it appears as `exclusionReason` in the history. At least 1 character."""
