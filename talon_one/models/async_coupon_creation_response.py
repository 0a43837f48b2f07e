# Generated from spec/schemas/coupons/AsyncCouponCreationResponse.yaml by `make generate`; do not edit.
"""`AsyncCouponCreationResponse`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AsyncCouponCreationResponse(Model):
    """Response to a request to create coupons in the background. They appear later; find them by the ID of the
    batch.

    Contract: spec/schemas/coupons/AsyncCouponCreationResponse.yaml
    """

    __slots__ = ()

    batch_id: Property[str] = prop(
        "batchId",
        doc="ID of the batch that will contain all coupons of this job; list its coupons to see whether they "
        "are ready.",
    )
    """ID of the batch that will contain all coupons of this job; list its coupons to see whether they are ready."""
