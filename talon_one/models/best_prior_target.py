# Generated from spec/schemas/catalogs/BestPriorTarget.yaml by `make generate`; do not edit.
"""`BestPriorTarget`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BestPriorTarget(Model):
    """Whom the prices in a best prior price request are for.

    Contract: spec/schemas/catalogs/BestPriorTarget.yaml
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
        doc="Internal ID of the audience; only used with `AUDIENCE`.",
    )
