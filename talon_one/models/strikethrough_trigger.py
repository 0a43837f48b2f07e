# Generated from spec/schemas/effects/StrikethroughTrigger.yaml by `make generate`; do not edit.
"""`StrikethroughTrigger`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class StrikethroughTrigger(Model):
    """The change that made Talon.One recalculate strikethrough prices, for example a catalog sync or a changed
    rule.

    Contract: spec/schemas/effects/StrikethroughTrigger.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the change.",
    )
    """Internal ID of the change."""

    type: Property[str] = prop(
        doc="Type of change that triggered the evaluation, for example `CATALOG_SYNC`.",
    )
    """Type of change that triggered the evaluation, for example `CATALOG_SYNC`."""

    triggered_at: Property[datetime] = prop(
        "triggeredAt",
        doc="Time of the change.",
    )
    """Time of the change."""

    total_affected_items: Property[int] = prop(
        "totalAffectedItems",
        doc="Number of catalog items whose prices or labels the change affects.",
    )
    """Number of catalog items whose prices or labels the change affects."""

    payload: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Data about the change, whose structure depends on `type`; for a catalog sync, the catalog and its "
        "version.",
    )
    """Data about the change, whose structure depends on `type`; for a catalog sync, the catalog and its version."""
