# Generated from spec/schemas/rules/RulesetV2.yaml by `make generate`; do not edit.
"""`RulesetV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.bundle import Bundle
    from talon_one.models.rule_v2 import RuleV2
    from talon_one.models.selector import Selector
    from talon_one.models.template_parameter import TemplateParameter


class RulesetV2(Model):
    """The rules of a campaign or campaign template as typed blocks.

    Contract: spec/schemas/rules/RulesetV2.yaml
    """

    __slots__ = ()

    id: Property[Optional[int]] = prop(
        default=None,
        read_only=True,
        doc="ID of the ruleset; effects refer to it in `rulesetId`. Set by the service; ignored in requests.",
    )
    """ID of the ruleset; effects refer to it in `rulesetId`. Set by the service; ignored in requests."""

    created: Property[Optional[datetime]] = prop(
        default=None,
        read_only=True,
        doc="Time at which the service created it. Set by the service; ignored in requests.",
    )
    """Time at which the service created it. Set by the service; ignored in requests."""

    user_id: Property[Optional[int]] = prop(
        "userId",
        default=None,
        read_only=True,
        doc="ID of the Campaign Manager user the record is attributed to. Set by the service; ignored in "
        "requests.",
    )
    """ID of the Campaign Manager user the record is attributed to. Set by the service; ignored in requests."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        read_only=True,
        doc="ID of the campaign of the rules; absent for the rules of a template. Set by the service; ignored "
        "in requests.",
    )
    """ID of the campaign of the rules; absent for the rules of a template. Set by the service; ignored in
    requests.
    """

    template_id: Property[Optional[int]] = prop(
        "templateId",
        default=None,
        read_only=True,
        doc="ID of the campaign template of the rules; absent for the rules of a campaign. Set by the service; "
        "ignored in requests.",
    )
    """ID of the campaign template of the rules; absent for the rules of a campaign. Set by the service; ignored
    in requests.
    """

    activated_at: Property[Optional[datetime]] = prop(
        "activatedAt",
        default=None,
        read_only=True,
        doc="Time at which the ruleset became active. Set by the service; ignored in requests.",
    )
    """Time at which the ruleset became active. Set by the service; ignored in requests."""

    promotion_rules: WideProperty[list[RuleV2], Sequence[RuleV2]] = prop(
        "promotionRules",
        doc="Rules that act on customer sessions and profiles, in the order in which they are evaluated.",
    )
    """Rules that act on customer sessions and profiles, in the order in which they are evaluated."""

    strikethrough_rules: WideProperty[Optional[list[RuleV2]], Optional[Sequence[RuleV2]]] = prop(
        "strikethroughRules",
        default=None,
        doc="Rules that calculate reduced catalog prices, which strikethrough pricing notifications report.",
    )
    """Rules that calculate reduced catalog prices, which strikethrough pricing notifications report."""

    selectors: WideProperty[Optional[list[Selector]], Optional[Sequence[Selector]]] = prop(
        default=None,
        read_only=True,
        doc="Selections of items that the rules refer to. Set by the service; ignored in requests.",
    )
    """Selections of items that the rules refer to. Set by the service; ignored in requests."""

    bundles: WideProperty[Optional[list[Bundle]], Optional[Sequence[Bundle]]] = prop(
        default=None,
        doc="Item bundles that the rules refer to.",
    )
    """Item bundles that the rules refer to."""

    parameters: WideProperty[Optional[list[TemplateParameter]], Optional[Sequence[TemplateParameter]]] = prop(
        default=None,
        doc="Parameters that the rules refer to.",
    )
    """Parameters that the rules refer to."""
