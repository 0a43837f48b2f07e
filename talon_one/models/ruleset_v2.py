# Generated from spec/schemas/rules/RulesetV2.yaml by `make generate`; do not edit.
"""`RulesetV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.promotion_rule_v2 import PromotionRuleV2
    from talon_one.models.strikethrough_rule_v2 import StrikethroughRuleV2


class RulesetV2(Model):
    """The rules of a campaign or campaign template in block form, with checks and effects as typed blocks.

    Contract: spec/schemas/rules/RulesetV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the ruleset; effects report it as `rulesetId`.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    user_id: Property[int] = prop(
        "userId",
        doc="Internal number of the Campaign Manager user the record is attributed to.",
    )

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="Internal number of the campaign the rules belong to; absent for the rules of a template.",
    )

    template_id: Property[Optional[int]] = prop(
        "templateId",
        default=None,
        doc="Internal number of the campaign template the rules belong to; absent for the rules of a campaign.",
    )

    activated_at: Property[Optional[datetime]] = prop(
        "activatedAt",
        default=None,
        doc="Moment the ruleset became active.",
    )

    promotion_rules: Property[list[PromotionRuleV2]] = prop(
        "promotionRules",
        doc="Rules that act on customer sessions and profiles, in the order in which they are evaluated.",
    )

    strikethrough_rules: Property[list[StrikethroughRuleV2]] = prop(
        "strikethroughRules",
        doc="Rules that compute reduced catalog prices, which go out through strikethrough pricing "
        "notifications.",
    )

    selectors: Property[Optional[list[dict[str, Any]]]] = prop(
        default=None,
        doc="Definitions of selections that the rules refer to.",
    )

    bundles: Property[Optional[list[dict[str, Any]]]] = prop(
        default=None,
        doc="Definitions of item bundles that the rules refer to.",
    )

    parameters: Property[Optional[list[dict[str, Any]]]] = prop(
        default=None,
        doc="Definitions of parameters that the rules refer to.",
    )
