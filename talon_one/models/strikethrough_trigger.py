# Generated from spec/schemas/effects/StrikethroughTrigger.yaml by `make generate`; do not edit.
"""`StrikethroughTrigger`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class StrikethroughTrigger(Model):
    """The change that made Talon.One work out strikethrough prices anew, for example a catalog sync or a changed
    rule.

    Contract: spec/schemas/effects/StrikethroughTrigger.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number under which the service recorded the change.",
    )

    type: Property[str] = prop(
        doc="Kind of change that set off the evaluation, for example `CATALOG_SYNC`.",
    )

    triggered_at: Property[datetime] = prop(
        "triggeredAt",
        doc="Moment the change took place.",
    )

    total_affected_items: Property[int] = prop(
        "totalAffectedItems",
        doc="Number of catalog items whose prices or labels the change touches.",
    )

    payload: Property[dict[str, Any]] = prop(
        doc="Data about the change, whose shape follows `type`; for a catalog sync, the catalog and its "
        "version.",
    )
