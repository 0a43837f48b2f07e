# Generated from spec/schemas/experiments/ExperimentVariantResult.yaml by `make generate`; do not edit.
"""`ExperimentVariantResult`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ExperimentVariantResult(Model):
    """Statistics of one variant of an experiment.

    Contract: spec/schemas/experiments/ExperimentVariantResult.yaml
    """

    __slots__ = ()

    variant_id: Property[Optional[int]] = prop(
        "variantId",
        default=None,
        doc="ID of the variant whose result this is.",
    )
    """ID of the variant whose result this is."""

    variant_name: Property[Optional[str]] = prop(
        "variantName",
        default=None,
        doc="Name of the variant, for example Variant A.",
    )
    """Name of the variant, for example Variant A."""

    variant_weight: Property[Optional[int]] = prop(
        "variantWeight",
        default=None,
        doc="Percentage of the traffic that the variant gets; the weights of all variants of an experiment must"
        " sum to 100.",
    )
    """Percentage of the traffic that the variant gets; the weights of all variants of an experiment must sum to
    100.
    """

    is_winner: Property[Optional[bool]] = prop(
        "isWinner",
        default=None,
        doc="Whether the service considers the variant the winner.",
    )
    """Whether the service considers the variant the winner."""

    total_revenue: Property[Optional[float]] = prop(
        "totalRevenue",
        default=None,
        doc="Revenue from sessions assigned to the variant.",
    )
    """Revenue from sessions assigned to the variant."""

    sessions_count: Property[Optional[float]] = prop(
        "sessionsCount",
        default=None,
        doc="Number of sessions assigned to the variant.",
    )
    """Number of sessions assigned to the variant."""

    avg_items_per_session: Property[Optional[float]] = prop(
        "avgItemsPerSession",
        default=None,
        doc="Average number of items in a session of the variant.",
    )
    """Average number of items in a session of the variant."""

    avg_session_value: Property[Optional[float]] = prop(
        "avgSessionValue",
        default=None,
        doc="Average value of the variant's sessions before discounts.",
    )
    """Average value of the variant's sessions before discounts."""

    avg_discounted_session_value: Property[Optional[float]] = prop(
        "avgDiscountedSessionValue",
        default=None,
        doc="Average value of the variant's sessions after discounts.",
    )
    """Average value of the variant's sessions after discounts."""

    total_discounts: Property[Optional[float]] = prop(
        "totalDiscounts",
        default=None,
        doc="Sum of the discounts in the variant's sessions.",
    )
    """Sum of the discounts in the variant's sessions."""

    coupons_count: Property[Optional[float]] = prop(
        "couponsCount",
        default=None,
        doc="Number of coupons used in the variant's sessions.",
    )
    """Number of coupons used in the variant's sessions."""
