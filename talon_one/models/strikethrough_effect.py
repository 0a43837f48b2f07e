# Generated from spec/schemas/effects/StrikethroughEffect.yaml by `make generate`; do not edit.
"""`StrikethroughEffect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class StrikethroughEffect(Model):
    """A discount or label that a strikethrough rule gives to a catalog item.

    Contract: spec/schemas/effects/StrikethroughEffect.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that triggered the effect.",
    )

    ruleset_id: Property[int] = prop(
        "rulesetId",
        doc="Internal number of the ruleset that holds the triggering rule.",
    )

    rule_index: Property[int] = prop(
        "ruleIndex",
        doc="Zero-based place of the triggering rule within its ruleset.",
    )

    rule_name: Property[str] = prop(
        "ruleName",
        doc="Title given to the triggering rule in the Rule Builder.",
    )

    type: Property[str] = prop(
        doc="Kind of strikethrough effect, for example `setDiscountPerItem`; it decides which shape `props` "
        "has.",
    )

    props: Property[dict[str, Any]] = prop(
        doc="Details of the effect; the shape follows `type`.",
    )

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="Moment, in UTC, from which the effect holds.",
    )

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="Moment, in UTC, until which the effect holds.",
    )

    selected_price_type: Property[Optional[str]] = prop(
        "selectedPriceType",
        default=None,
        doc="Price type on which the effect was worked out, such as `base` or `member`.",
    )

    selected_price: Property[Optional[float]] = prop(
        "selectedPrice",
        default=None,
        doc="Price of that type, before discounts, on which the effect was worked out.",
    )

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        doc="Reference of the price adjustment behind the item's price, as supplied when the adjustment was "
        "added.",
    )

    targets: Property[Optional[list[dict[str, Any]]]] = prop(
        default=None,
        doc="For whom the effect is meant, each entry with a `type`: `NONE` for no particular group or "
        "`AUDIENCE` for the audience given with it.",
    )
