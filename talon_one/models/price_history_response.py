# Generated from spec/schemas/catalogs/PriceHistoryResponse.yaml by `make generate`; do not edit.
"""`PriceHistoryResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.history import History


class PriceHistoryResponse(Model):
    """Recorded prices of one SKU in the requested time range.

    Contract: spec/schemas/catalogs/PriceHistoryResponse.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="SKU the prices were recorded for.",
    )
    """SKU the prices were recorded for."""

    history: WideProperty[list[History], Sequence[History]] = prop(
        doc="The recorded prices.",
    )
    """The recorded prices."""
