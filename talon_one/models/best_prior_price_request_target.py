# Generated from spec/schemas/catalogs/BestPriorPriceRequestTarget.yaml by `make generate`; do not edit.
"""`BestPriorPriceRequestTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import PriorPriceTarget


class BestPriorPriceRequestTarget(Model, retired="12.0"):
    """Target in an earlier version of the best prior price request.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/catalogs/BestPriorPriceRequestTarget.yaml
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
