# Generated from spec/schemas/coupons/NewAppWideCouponDeletionJob.yaml by `make generate`; do not edit.
"""`NewAppWideCouponDeletionJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.coupon_deletion_filters import CouponDeletionFilters


class NewAppWideCouponDeletionJob(Model):
    """Request to delete coupons of several campaigns of an Application in the background.

    Contract: spec/schemas/coupons/NewAppWideCouponDeletionJob.yaml
    """

    __slots__ = ()

    filters: Property[CouponDeletionFilters] = prop(
        doc="Filters that select the coupons to delete.",
    )
    """Filters that select the coupons to delete."""

    campaignids: WideProperty[list[int], Sequence[int]] = prop(
        doc="IDs of the campaigns from which coupons are deleted.",
    )
    """IDs of the campaigns from which coupons are deleted."""
