# Generated from spec/schemas/coupons/AsyncCouponCreationResponse.yaml by `make generate`; do not edit.
"""`AsyncCouponCreationResponse`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AsyncCouponCreationResponse(Model):
    """Receipt for a request to create coupons in the background. The codes appear later and can be found by the
    batch label.

    Contract: spec/schemas/coupons/AsyncCouponCreationResponse.yaml
    """

    __slots__ = ()

    batch_id: Property[str] = prop(
        "batchId",
        doc="Label that all coupons of this job will carry; list coupons by it to see whether they are ready.",
    )
