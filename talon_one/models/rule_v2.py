# Generated from spec/schemas/rules/RuleV2.yaml by `make generate`; do not edit.
"""`RuleV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.block import Block


class RuleV2(Model):
    """Fields shared by promotion and strikethrough rules as typed blocks.

    Contract: spec/schemas/rules/RuleV2.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        doc="ID of the rule in the ruleset.",
    )
    """ID of the rule in the ruleset."""

    parent_id: Property[Optional[str]] = prop(
        "parentId",
        default=None,
        doc="ID of the rule this one was copied from, if any.",
    )
    """ID of the rule this one was copied from, if any."""

    title: Property[str] = prop(
        doc="Name of the rule in the Rule Builder; effects report it as `ruleName`.",
    )
    """Name of the rule in the Rule Builder; effects report it as `ruleName`."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the rule does, in your own words.",
    )
    """What the rule does, in your own words."""

    blocks: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        default=None,
        doc="Blocks of the rule, in the order in which they run. Required since version 26.18. Added in version"
        " 26.18.",
    )
    """Blocks of the rule, in the order in which they run. Required since version 26.18. Added in version 26.18."""
