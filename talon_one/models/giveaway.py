# Generated from spec/schemas/giveaways/Giveaway.yaml by `make generate`; do not edit.
"""`Giveaway`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Giveaway(Model):
    """One code of a giveaways pool, such as a gift card number of a partner, and to whom it was handed out.

    Contract: spec/schemas/giveaways/Giveaway.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the giveaway code.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    code: Property[str] = prop(
        doc="The code itself, to be passed on to the customer.",
    )

    pool_id: Property[int] = prop(
        "poolId",
        doc="Internal number of the giveaways pool the code was taken from.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Moment from which the code may be awarded; absent for no lower bound.",
    )

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Moment after which the code may no longer be awarded; absent for no upper bound.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom data stored with the code, keyed by attribute name.",
    )

    used: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` once the code has been handed out to a customer.",
    )

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="Internal number of the CSV import that brought in the code.",
    )

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        doc="Your own id of the customer who got the code; absent until it is awarded.",
    )

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal number of the customer profile that got the code; absent until it is awarded.",
    )
