# Generated from spec/schemas/customers/CustomerActivityReport.yaml by `make generate`; do not edit.
"""`CustomerActivityReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CustomerActivityReport(Model):
    """Statistics on what one customer did in an Application in the requested time range.

    Contract: spec/schemas/customers/CustomerActivityReport.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the customer. At most 1000 characters.",
    )
    """Integration ID of the customer. At most 1000 characters."""

    created: Property[datetime] = prop(
        doc="When the customer's profile was created.",
    )
    """When the customer's profile was created."""

    name: Property[str] = prop(
        doc="Name of the customer.",
    )
    """Name of the customer."""

    customer_id: Property[int] = prop(
        "customerId",
        doc="Internal ID of the customer profile.",
    )
    """Internal ID of the customer profile."""

    last_activity: Property[Optional[datetime]] = prop(
        "lastActivity",
        default=None,
        doc="Time of the customer's last event.",
    )
    """Time of the customer's last event."""

    coupon_redemptions: Property[int] = prop(
        "couponRedemptions",
        doc="Number of times the customer redeemed a coupon.",
    )
    """Number of times the customer redeemed a coupon."""

    coupon_use_attempts: Property[int] = prop(
        "couponUseAttempts",
        doc="Number of times the customer tried a coupon, with or without success.",
    )
    """Number of times the customer tried a coupon, with or without success."""

    coupon_failed_attempts: Property[int] = prop(
        "couponFailedAttempts",
        doc="Number of times the customer tried a coupon and it was rejected.",
    )
    """Number of times the customer tried a coupon and it was rejected."""

    accrued_discounts: Property[float] = prop(
        "accruedDiscounts",
        doc="Sum of the discounts the customer got.",
    )
    """Sum of the discounts the customer got."""

    accrued_revenue: Property[float] = prop(
        "accruedRevenue",
        doc="Revenue from the customer's orders.",
    )
    """Revenue from the customer's orders."""

    total_orders: Property[int] = prop(
        "totalOrders",
        doc="Number of the customer's orders, with or without coupons.",
    )
    """Number of the customer's orders, with or without coupons."""

    total_orders_no_coupon: Property[int] = prop(
        "totalOrdersNoCoupon",
        doc="Number of the customer's orders in which no coupon was used.",
    )
    """Number of the customer's orders in which no coupon was used."""

    campaign_name: Property[str] = prop(
        "campaignName",
        doc="Name of the campaign the customer is counted for.",
    )
    """Name of the campaign the customer is counted for."""
