# Generated from spec/schemas/rules/Ruleset.yaml by `make generate`; do not edit.
"""`Ruleset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.binding import Binding
    from talon_one.models.rule import Rule


class Ruleset(Model):
    """The rules of a campaign or campaign template. A campaign can have several rulesets, of which one is
    active.

    Contract: spec/schemas/rules/Ruleset.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the ruleset; effects refer to it in `rulesetId`.",
    )
    """ID of the ruleset; effects refer to it in `rulesetId`."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user the record is attributed to.",
    )
    """ID of the Campaign Manager user the record is attributed to."""

    rules: WideProperty[list[Rule], Sequence[Rule]] = prop(
        doc="Promotion rules in the order in which they are evaluated.",
    )
    """Promotion rules in the order in which they are evaluated."""

    strikethrough_rules: WideProperty[Optional[list[Rule]], Optional[Sequence[Rule]]] = prop(
        "strikethroughRules",
        default=None,
        doc="Rules without conditions that calculate reduced catalog prices, which strikethrough pricing "
        "notifications report.",
    )
    """Rules without conditions that calculate reduced catalog prices, which strikethrough pricing notifications
    report.
    """

    bindings: WideProperty[list[Binding], Sequence[Binding]] = prop(
        doc="Named expressions that the rules can refer to.",
    )
    """Named expressions that the rules can refer to."""

    rb_version: Property[Optional[str]] = prop(
        "rbVersion",
        default=None,
        doc="Version of the Rule Builder the ruleset is made with, for example `v2`.",
    )
    """Version of the Rule Builder the ruleset is made with, for example `v2`."""

    activate: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the ruleset was stored as the active one.",
    )
    """Whether the ruleset was stored as the active one."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign of the rules; absent for the rules of a template.",
    )
    """ID of the campaign of the rules; absent for the rules of a template."""

    template_id: Property[Optional[int]] = prop(
        "templateId",
        default=None,
        doc="ID of the campaign template of the rules; absent for the rules of a campaign.",
    )
    """ID of the campaign template of the rules; absent for the rules of a campaign."""

    activated_at: Property[Optional[datetime]] = prop(
        "activatedAt",
        default=None,
        doc="Time at which the ruleset became active.",
    )
    """Time at which the ruleset became active."""
