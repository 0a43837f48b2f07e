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
        doc="How many coupons the customer used successfully.",
    )

    created_coupons: Property[int] = prop(
        "createdCoupons",
        doc="How many coupon codes were generated for the customer.",
    )

    free_items: Property[int] = prop(
        "freeItems",
        doc="How many free items the customer was given.",
    )

    total_orders: Property[int] = prop(
        "totalOrders",
        doc="How many orders the customer placed, discounted or not.",
    )

    total_discounted_orders: Property[int] = prop(
        "totalDiscountedOrders",
        doc="How many of the customer's orders had a discount.",
    )

    total_revenue: Property[float] = prop(
        "totalRevenue",
        doc="Money the customer spent over all counted orders.",
    )

    total_discounts: Property[float] = prop(
        "totalDiscounts",
        doc="Money taken off the customer's orders by discounts.",
    )
