# Generated from spec/schemas/analytics/CustomerAnalytics.yaml by `make generate`; do not edit.
"""`CustomerAnalytics`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CustomerAnalytics(Model):
    """What one customer has bought and which promotions they used.

    Contract: spec/schemas/analytics/CustomerAnalytics.yaml
    """

    __slots__ = ()

    accepted_coupons: Property[int] = prop(
        "acceptedCoupons",
        doc="Number of coupons the customer used successfully.",
    )
    """Number of coupons the customer used successfully."""

    created_coupons: Property[int] = prop(
        "createdCoupons",
        doc="Number of coupon codes created for the customer.",
    )
    """Number of coupon codes created for the customer."""

    free_items: Property[int] = prop(
        "freeItems",
        doc="Number of free items the customer was given.",
    )
    """Number of free items the customer was given."""

    total_orders: Property[int] = prop(
        "totalOrders",
        doc="Number of the customer's orders, with or without discounts.",
    )
    """Number of the customer's orders, with or without discounts."""

    total_discounted_orders: Property[int] = prop(
        "totalDiscountedOrders",
        doc="Number of the customer's orders that had a discount.",
    )
    """Number of the customer's orders that had a discount."""

    total_revenue: Property[float] = prop(
        "totalRevenue",
        doc="Revenue from all of the customer's closed sessions.",
    )
    """Revenue from all of the customer's closed sessions."""

    total_discounts: Property[float] = prop(
        "totalDiscounts",
        doc="Sum of the discounts granted in all of the customer's closed sessions.",
    )
    """Sum of the discounts granted in all of the customer's closed sessions."""
