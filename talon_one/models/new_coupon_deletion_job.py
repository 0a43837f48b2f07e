# Generated from spec/schemas/coupons/NewCouponDeletionJob.yaml by `make generate`; do not edit.
"""`NewCouponDeletionJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.coupon_deletion_filters import CouponDeletionFilters


class NewCouponDeletionJob(Model):
    """Request to delete the coupons of a campaign that match filters, in the background.

    Contract: spec/schemas/coupons/NewCouponDeletionJob.yaml
    """

    __slots__ = ()

    filters: Property[CouponDeletionFilters] = prop(
        doc="Filters that select the coupons to delete.",
    )
    """Filters that select the coupons to delete."""
