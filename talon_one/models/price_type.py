# Generated from spec/schemas/catalogs/PriceType.yaml by `make generate`; do not edit.
"""`PriceType`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PriceType(Model):
    """A named kind of price, such as a member price, that an item can have beside its base price.

    Contract: spec/schemas/catalogs/PriceType.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the price type.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    account_id: Property[Optional[int]] = prop(
        "accountId",
        default=None,
        doc="Internal number of the Talon.One account that owns the record.",
    )

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="API name of the price type, used in price adjustments. Matches `^[A-Za-z]\\w*$`.",
    )

    title: Property[str] = prop(
        doc="Name of the price type shown in the Campaign Manager.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    subscribed_catalogs_ids: Property[list[int]] = prop(
        "subscribedCatalogsIds",
        doc="Internal numbers of the cart item catalogs that use the price type.",
    )

    targeted_audiences_ids: Property[list[int]] = prop(
        "targetedAudiencesIds",
        doc="Internal numbers of the audiences the price type is meant for.",
    )
