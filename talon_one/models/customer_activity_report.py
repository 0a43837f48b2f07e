# Generated from spec/schemas/customers/CustomerActivityReport.yaml by `make generate`; do not edit.
"""`CustomerActivityReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CustomerActivityReport(Model):
    """What one customer did in an Application over a requested period, in figures.

    Contract: spec/schemas/customers/CustomerActivityReport.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Your own ID of the customer. At most 1000 characters.",
    )

    created: Property[datetime] = prop(
        doc="When the customer's profile was created.",
    )

    name: Property[str] = prop(
        doc="Display name of the customer.",
    )

    customer_id: Property[int] = prop(
        "customerId",
        doc="Internal number of the customer's profile.",
    )

    last_activity: Property[Optional[datetime]] = prop(
        "lastActivity",
        default=None,
        doc="When the service last heard of the customer.",
    )

    coupon_redemptions: Property[int] = prop(
        "couponRedemptions",
        doc="How many times the customer successfully redeemed a coupon.",
    )

    coupon_use_attempts: Property[int] = prop(
        "couponUseAttempts",
        doc="How many times the customer tried a coupon, with or without success.",
    )

    coupon_failed_attempts: Property[int] = prop(
        "couponFailedAttempts",
        doc="How many tries with a coupon were turned down.",
    )

    accrued_discounts: Property[float] = prop(
        "accruedDiscounts",
        doc="Sum of the discounts the customer was granted.",
    )

    accrued_revenue: Property[float] = prop(
        "accruedRevenue",
        doc="Money earned from the customer's orders.",
    )

    total_orders: Property[int] = prop(
        "totalOrders",
        doc="Number of the customer's orders, with or without coupons.",
    )

    total_orders_no_coupon: Property[int] = prop(
        "totalOrdersNoCoupon",
        doc="Number of the customer's orders in which no coupon was used.",
    )

    campaign_name: Property[str] = prop(
        "campaignName",
        doc="Name of the campaign that the customer is counted under.",
    )
