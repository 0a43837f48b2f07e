# Generated from spec/schemas/catalogs/BestPriorTarget.yaml by `make generate`; do not edit.
"""`BestPriorTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import PriorPriceTarget


class BestPriorTarget(Model):
    """Whom the prices in a best prior price request are for.

    Contract: spec/schemas/catalogs/BestPriorTarget.yaml
    """

    __slots__ = ()

    target_type: WideProperty[str, PriorPriceTarget] = prop(
        "targetType",
        enum=("NONE", "AUDIENCE"),
        doc="`NONE` for prices without a target, `AUDIENCE` for those of one audience. One of `NONE`, "
        "`AUDIENCE`.",
    )
    """`NONE` for prices without a target, `AUDIENCE` for those of one audience. One of `NONE`, `AUDIENCE`."""

    audience_id: Property[Optional[int]] = prop(
        "audienceID",
        default=None,
        doc="Internal ID of the audience; only used with `AUDIENCE`.",
    )
    """Internal ID of the audience; only used with `AUDIENCE`."""
