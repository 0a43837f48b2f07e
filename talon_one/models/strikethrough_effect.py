# Generated from spec/schemas/effects/StrikethroughEffect.yaml by `make generate`; do not edit.
"""`StrikethroughEffect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.label_target import LabelTarget
    from talon_one.models.strikethrough_effect_props import StrikethroughEffectProps


class StrikethroughEffect(Model):
    """A discount or label that a strikethrough rule gives to a catalog item.

    Contract: spec/schemas/effects/StrikethroughEffect.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign that triggered the effect.",
    )
    """ID of the campaign that triggered the effect."""

    ruleset_id: Property[int] = prop(
        "rulesetId",
        doc="ID of the ruleset that contains the rule.",
    )
    """ID of the ruleset that contains the rule."""

    rule_index: Property[int] = prop(
        "ruleIndex",
        doc="Zero-based position of the rule in its ruleset.",
    )
    """Zero-based position of the rule in its ruleset."""

    rule_name: Property[str] = prop(
        "ruleName",
        doc="Name of the rule in the Rule Builder.",
    )
    """Name of the rule in the Rule Builder."""

    type: Property[str] = prop(
        doc="Type of strikethrough effect, for example `setDiscountPerItem`; the structure of `props` depends "
        "on it.",
    )
    """Type of strikethrough effect, for example `setDiscountPerItem`; the structure of `props` depends on it."""

    props: Property[StrikethroughEffectProps] = prop(
        beside=("type", {
            "setDiscountPerItem": "StrikethroughSetDiscountPerItemEffectProps",
            "setDiscountPerItemMember": "StrikethroughSetDiscountPerItemMemberEffectProps",
            "customEffectPerItem": "StrikethroughCustomEffectPerItemProps",
        }),
        doc="Details of the effect; the structure depends on `type`. Its model depends on `type`; a plain dict "
        "if the value there is unknown.",
    )
    """Details of the effect; the structure depends on `type`. Its model depends on `type`; a plain dict if the
    value there is unknown.
    """

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="Time, in UTC, from which the effect applies.",
    )
    """Time, in UTC, from which the effect applies."""

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="Time, in UTC, until which the effect applies.",
    )
    """Time, in UTC, until which the effect applies."""

    selected_price_type: Property[Optional[str]] = prop(
        "selectedPriceType",
        default=None,
        doc="Price type used for the effect, such as `base` or `member`.",
    )
    """Price type used for the effect, such as `base` or `member`."""

    selected_price: Property[Optional[float]] = prop(
        "selectedPrice",
        default=None,
        doc="Price of that type before discounts, used for the effect.",
    )
    """Price of that type before discounts, used for the effect."""

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        doc="Reference ID of the price adjustment behind the item's price, as sent when it was added.",
    )
    """Reference ID of the price adjustment behind the item's price, as sent when it was added."""

    targets: WideProperty[Optional[list[LabelTarget]], Optional[Sequence[LabelTarget]]] = prop(
        default=None,
        doc="Whom the effect is for, each entry with a `type`: `NONE` for no particular group, or `AUDIENCE` "
        "for the audience given with it.",
    )
    """Whom the effect is for, each entry with a `type`: `NONE` for no particular group, or `AUDIENCE` for the
    audience given with it.
    """
