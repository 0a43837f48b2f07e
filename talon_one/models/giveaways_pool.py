# Generated from spec/schemas/giveaways/GiveawaysPool.yaml by `make generate`; do not edit.
"""`GiveawaysPool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class GiveawaysPool(Model):
    """A pool of one-time codes that campaign rules can award to customers.

    Contract: spec/schemas/giveaways/GiveawaysPool.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the giveaway pool.",
    )
    """ID of the giveaway pool."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        doc="Name of the giveaway pool in the Campaign Manager.",
    )
    """Name of the giveaway pool in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications whose campaigns can award codes of this pool.",
    )
    """IDs of the Applications whose campaigns can award codes of this pool."""

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )
    """`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of the same
    environment can use it.
    """

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time of the last change; absent if nothing has changed since creation.",
    )
    """Time of the last change; absent if nothing has changed since creation."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the pool.",
    )
    """ID of the Campaign Manager user who created the pool."""

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="ID of the Campaign Manager user who last changed the pool; absent if it never changed.",
    )
    """ID of the Campaign Manager user who last changed the pool; absent if it never changed."""
