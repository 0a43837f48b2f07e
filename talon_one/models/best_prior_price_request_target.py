# Generated from spec/schemas/catalogs/BestPriorPriceRequestTarget.yaml by `make generate`; do not edit.
"""`BestPriorPriceRequestTarget`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BestPriorPriceRequestTarget(Model, retired="12.0"):
    """Target of an earlier form of the best prior price query.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/catalogs/BestPriorPriceRequestTarget.yaml
    """

    __slots__ = ()

    target_type: Property[str] = prop(
        "targetType",
        enum=("NONE", "AUDIENCE"),
        doc="`NONE` for prices without a target, `AUDIENCE` for those of one audience. One of `NONE`, "
        "`AUDIENCE`.",
    )

    audience_id: Property[Optional[int]] = prop(
        "audienceID",
        default=None,
        doc="Internal number of the audience; give it with `AUDIENCE`.",
    )
