# Generated from spec/schemas/coupons/AsyncCouponDeletionJobResponse.yaml by `make generate`; do not edit.
"""`AsyncCouponDeletionJobResponse`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AsyncCouponDeletionJobResponse(Model):
    """Response to a request to delete coupons in the background.

    Contract: spec/schemas/coupons/AsyncCouponDeletionJobResponse.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the accepted deletion job.",
    )
    """ID of the accepted deletion job."""
