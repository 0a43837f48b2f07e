# Generated from spec/schemas/rules/ValueMap.yaml by `make generate`; do not edit.
"""`ValueMap`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ValueMap(Model):
    """A value map of a campaign, without its values, which are exported as CSV.

    Contract: spec/schemas/rules/ValueMap.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the value map.",
    )
    """ID of the value map."""

    created: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign the value map belongs to.",
    )
    """ID of the campaign the value map belongs to."""
