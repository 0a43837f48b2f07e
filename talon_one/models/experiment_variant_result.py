# Generated from spec/schemas/experiments/ExperimentVariantResult.yaml by `make generate`; do not edit.
"""`ExperimentVariantResult`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ExperimentVariantResult(Model):
    """What one variant of an experiment has achieved so far.

    Contract: spec/schemas/experiments/ExperimentVariantResult.yaml
    """

    __slots__ = ()

    variant_id: Property[Optional[int]] = prop(
        "variantId",
        default=None,
        doc="Internal number of the variant whose result this is.",
    )

    variant_name: Property[Optional[str]] = prop(
        "variantName",
        default=None,
        doc="Label given to the variant, for instance Variant A.",
    )

    variant_weight: Property[Optional[int]] = prop(
        "variantWeight",
        default=None,
        doc="How much of the traffic the variant gets, in relation to the weights of the other variants.",
    )

    is_winner: Property[Optional[bool]] = prop(
        "isWinner",
        default=None,
        doc="Whether the service regards the variant as the better one.",
    )

    total_revenue: Property[Optional[float]] = prop(
        "totalRevenue",
        default=None,
        doc="Revenue from sessions assigned to the variant.",
    )

    sessions_count: Property[Optional[float]] = prop(
        "sessionsCount",
        default=None,
        doc="How many sessions were assigned to the variant.",
    )

    avg_items_per_session: Property[Optional[float]] = prop(
        "avgItemsPerSession",
        default=None,
        doc="Mean number of items in a session of the variant.",
    )

    avg_session_value: Property[Optional[float]] = prop(
        "avgSessionValue",
        default=None,
        doc="Mean value of the variant's sessions before discounts.",
    )

    avg_discounted_session_value: Property[Optional[float]] = prop(
        "avgDiscountedSessionValue",
        default=None,
        doc="Mean value of the variant's sessions after discounts.",
    )

    total_discounts: Property[Optional[float]] = prop(
        "totalDiscounts",
        default=None,
        doc="Money taken off by discounts in the variant's sessions.",
    )

    coupons_count: Property[Optional[float]] = prop(
        "couponsCount",
        default=None,
        doc="How many coupons were used in the variant's sessions.",
    )
