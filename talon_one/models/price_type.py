# Generated from spec/schemas/catalogs/PriceType.yaml by `make generate`; do not edit.
"""`PriceType`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class PriceType(Model):
    """A named type of price, such as a member price, that an item can have in addition to its base price.

    Contract: spec/schemas/catalogs/PriceType.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the price type.",
    )
    """ID of the price type."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    account_id: Property[Optional[int]] = prop(
        "accountId",
        default=None,
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="API name of the price type, used in price adjustments. Must match `^[A-Za-z]\\w*$`.",
    )
    """API name of the price type, used in price adjustments. Must match `^[A-Za-z]\\w*$`."""

    title: Property[str] = prop(
        doc="Name of the price type in the Campaign Manager.",
    )
    """Name of the price type in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    subscribed_catalogs_ids: WideProperty[list[int], Sequence[int]] = prop(
        "subscribedCatalogsIds",
        doc="IDs of the cart item catalogs that use the price type.",
    )
    """IDs of the cart item catalogs that use the price type."""

    targeted_audiences_ids: WideProperty[list[int], Sequence[int]] = prop(
        "targetedAudiencesIds",
        doc="Internal IDs of the audiences the price type is for.",
    )
    """Internal IDs of the audiences the price type is for."""
