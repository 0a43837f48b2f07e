# Generated from spec/schemas/effects/Effect.yaml by `make generate`; do not edit.
"""`Effect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.effects import EFFECT_PROPS
from talon_one.model import Model, Property, prop, typed_view

if TYPE_CHECKING:
    from talon_one.effects import EffectProps


class Effect(Model):
    """One outcome of rule evaluation, which tells your integration what to do or what was done. A session answer
    carries the complete current set, so apply effects afresh rather than adding to earlier ones.

    Contract: spec/schemas/effects/Effect.yaml
    """

    __slots__ = ()

    experiment_id: Property[Optional[int]] = prop(
        "experimentId",
        default=None,
        doc="Internal number of the experiment the triggering campaign takes part in; absent otherwise.",
    )

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

    effect_type: Property[str] = prop(
        "effectType",
        doc="Kind of effect, such as `setDiscount` or `acceptCoupon`; it decides which shape `props` has. New "
        "kinds can appear, so ignore those you do not know.",
    )

    triggered_by_coupon: Property[Optional[int]] = prop(
        "triggeredByCoupon",
        default=None,
        doc="Internal number of the coupon that was being evaluated when the effect arose; absent when no "
        "coupon was involved.",
    )

    triggered_for_catalog_item: Property[Optional[int]] = prop(
        "triggeredForCatalogItem",
        default=None,
        doc="Internal number of the catalog item the effect was triggered for, if any.",
    )

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Place, within its rule, of the condition that was triggered, when the service reports one.",
    )

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupID",
        default=None,
        doc="Internal number of the campaign evaluation group the campaign sits in.",
    )

    evaluation_group_mode: Property[Optional[str]] = prop(
        "evaluationGroupMode",
        default=None,
        doc="Which triggered campaigns of the evaluation group apply: all of them (`stackable`), the first in "
        "order (`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount value "
        "(`highestDiscount`).",
    )

    campaign_revision_id: Property[Optional[int]] = prop(
        "campaignRevisionId",
        default=None,
        doc="Internal number of the campaign revision that produced the effect.",
    )

    campaign_revision_version_id: Property[Optional[int]] = prop(
        "campaignRevisionVersionId",
        default=None,
        doc="Internal number of the version of the campaign revision that produced the effect.",
    )

    selected_price_type: Property[Optional[str]] = prop(
        "selectedPriceType",
        default=None,
        doc="Price type chosen for the item, such as `base` or `member`, out of those available for it.",
    )

    selected_price: Property[Optional[float]] = prop(
        "selectedPrice",
        default=None,
        doc="Price of the chosen price type before discounts, on which the evaluation was based.",
    )

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        format="uuid",
        doc="Reference of the price adjustment behind the item's price, as supplied when the adjustment was "
        "added; absent if none applied. Format `uuid`.",
    )

    props: Property[Any] = prop(
        nullable=True,
        doc="Details of the effect; the shape follows `effect_type`, for example `SetDiscountEffectProps` for "
        "`setDiscount`. May be null.",
    )

    @property
    def typed_props(self) -> Optional[EffectProps]:
        """`props` as the model that belongs to `effect_type`, for `match` and `isinstance`.

        None for an effect type that this version does not know. `props` itself stays the plain
        dict; the model is a copy of it.
        """
        return typed_view(self, "props", "effectType", EFFECT_PROPS)  # type: ignore[return-value]
