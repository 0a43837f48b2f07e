# Generated from spec/schemas/stores/CampaignBudget.yaml by `make generate`; do not edit.
"""`CampaignBudget`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignBudget(Model):
    """A campaign-wide budget and how much of it is used.

    Contract: spec/schemas/stores/CampaignBudget.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        doc="What is counted, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or `setDiscount` (the sum"
        " of discounts).",
    )
    """What is counted, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or `setDiscount` (the sum of
    discounts).
    """

    limit: Property[float] = prop(
        minimum=0,
        doc="Maximum number or sum in the campaign; an amount of money for `setDiscount`. At least 0.",
    )
    """Maximum number or sum in the campaign; an amount of money for `setDiscount`. At least 0."""

    counter: Property[float] = prop(
        minimum=0,
        doc="How much of the budget is used, in the same unit as `limit`. At least 0.",
    )
    """How much of the budget is used, in the same unit as `limit`. At least 0."""
