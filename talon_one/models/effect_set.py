# Generated from spec/schemas/effects/EffectSet.yaml by `make generate`; do not edit.
"""`EffectSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.update_attribute_effect_props import UpdateAttributeEffectProps
    from talon_one.types import SetEffectType


class EffectSet(Variant):
    """The effect `set`, with its details as `UpdateAttributeEffectProps`.

    Contract: spec/schemas/effects/EffectSet.yaml
    """

    __slots__ = ()

    experiment_id: Property[Optional[int]] = prop(
        "experimentId",
        default=None,
        doc="ID of the experiment the campaign is part of, if any.",
    )
    """ID of the experiment the campaign is part of, if any."""

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

    effect_type: WideProperty[str, SetEffectType] = prop(
        "effectType",
        enum=("set", "updateAttribute"),
        doc="Marks the effect as `set`. The only value is `set`. Earlier versions also had `updateAttribute`.",
    )
    """Marks the effect as `set`. The only value is `set`. Earlier versions also had `updateAttribute`."""

    triggered_by_coupon: Property[Optional[int]] = prop(
        "triggeredByCoupon",
        default=None,
        doc="ID of the coupon that was being evaluated when the effect was triggered, if any.",
    )
    """ID of the coupon that was being evaluated when the effect was triggered, if any."""

    triggered_for_catalog_item: Property[Optional[int]] = prop(
        "triggeredForCatalogItem",
        default=None,
        doc="ID of the catalog item the effect was triggered for, if any.",
    )
    """ID of the catalog item the effect was triggered for, if any."""

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Position in its rule of the condition that triggered the effect, if reported.",
    )
    """Position in its rule of the condition that triggered the effect, if reported."""

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupID",
        default=None,
        doc="ID of the evaluation group of the campaign.",
    )
    """ID of the evaluation group of the campaign."""

    evaluation_group_mode: Property[Optional[str]] = prop(
        "evaluationGroupMode",
        default=None,
        doc="Which triggered campaigns of the evaluation group apply: all of them (`stackable`), the first in "
        "order (`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount "
        "(`highestDiscount`).",
    )
    """Which triggered campaigns of the evaluation group apply: all of them (`stackable`), the first in order
    (`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount (`highestDiscount`).
    """

    campaign_revision_id: Property[Optional[int]] = prop(
        "campaignRevisionId",
        default=None,
        doc="ID of the campaign revision that produced the effect.",
    )
    """ID of the campaign revision that produced the effect."""

    campaign_revision_version_id: Property[Optional[int]] = prop(
        "campaignRevisionVersionId",
        default=None,
        doc="ID of the version of the campaign revision that produced the effect.",
    )
    """ID of the version of the campaign revision that produced the effect."""

    selected_price_type: Property[Optional[str]] = prop(
        "selectedPriceType",
        default=None,
        doc="Price type chosen for the item, such as `base` or `member`.",
    )
    """Price type chosen for the item, such as `base` or `member`."""

    selected_price: Property[Optional[float]] = prop(
        "selectedPrice",
        default=None,
        doc="Price of the chosen price type before discounts, which the evaluation was based on.",
    )
    """Price of the chosen price type before discounts, which the evaluation was based on."""

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        format="uuid",
        doc="Reference ID of the price adjustment behind the item's price, as sent when it was added, if any. "
        "Format `uuid`.",
    )
    """Reference ID of the price adjustment behind the item's price, as sent when it was added, if any. Format
    `uuid`.
    """

    reward_id: Property[Optional[int]] = prop(
        "rewardId",
        default=None,
        doc="ID of the reward whose rule triggered the effect, if one did.",
    )
    """ID of the reward whose rule triggered the effect, if one did."""

    reward_integration_id: Property[Optional[str]] = prop(
        "rewardIntegrationId",
        default=None,
        doc="Your ID of the reward whose rule triggered the effect, if one did.",
    )
    """Your ID of the reward whose rule triggered the effect, if one did."""

    props: Property[UpdateAttributeEffectProps] = prop(
        doc="Details of the effect.",
    )
    """Details of the effect."""
