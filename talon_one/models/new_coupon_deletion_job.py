# Generated from spec/schemas/coupons/NewCouponDeletionJob.yaml by `make generate`; do not edit.
"""`NewCouponDeletionJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.coupon_deletion_filters import CouponDeletionFilters


class NewCouponDeletionJob(Model):
    """Order for a background task that deletes the coupons of a campaign matching the filters.

    Contract: spec/schemas/coupons/NewCouponDeletionJob.yaml
    """

    __slots__ = ()

    filters: Property[CouponDeletionFilters] = prop(
        doc="Conditions that select which coupons get deleted.",
    )
