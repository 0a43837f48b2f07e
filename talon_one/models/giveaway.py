# Generated from spec/schemas/giveaways/Giveaway.yaml by `make generate`; do not edit.
"""`Giveaway`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class Giveaway(Model):
    """One code of a giveaway pool, such as a partner's gift card number, and who got it.

    Contract: spec/schemas/giveaways/Giveaway.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the giveaway code.",
    )
    """ID of the giveaway code."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    code: Property[str] = prop(
        doc="The code itself, to give to the customer.",
    )
    """The code itself, to give to the customer."""

    pool_id: Property[int] = prop(
        "poolId",
        doc="ID of the giveaway pool the code belongs to.",
    )
    """ID of the giveaway pool the code belongs to."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the code can be awarded; absent means no lower limit.",
    )
    """Time from which the code can be awarded; absent means no lower limit."""

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Time after which the code can no longer be awarded; absent means no upper limit.",
    )
    """Time after which the code can no longer be awarded; absent means no upper limit."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom giveaway attributes, keyed by attribute name.",
    )
    """Custom giveaway attributes, keyed by attribute name."""

    used: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the code has been awarded to a customer.",
    )
    """Whether the code has been awarded to a customer."""

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="ID of the CSV import that created the code.",
    )
    """ID of the CSV import that created the code."""

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        doc="Integration ID of the customer who got the code; absent until it is awarded.",
    )
    """Integration ID of the customer who got the code; absent until it is awarded."""

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile that got the code; absent until it is awarded.",
    )
    """Internal ID of the customer profile that got the code; absent until it is awarded."""
