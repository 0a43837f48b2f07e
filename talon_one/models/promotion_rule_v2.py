# Generated from spec/schemas/rules/PromotionRuleV2.yaml by `make generate`; do not edit.
"""`PromotionRuleV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.block import Block


class PromotionRuleV2(Model, retired="26.17"):
    """A promotion rule as typed blocks: conditions and effects instead of expressions.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/PromotionRuleV2.yaml
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

    blocks: WideProperty[list[Block], Sequence[Block]] = prop(
        doc="The conditions and effects of the rule, in order of evaluation.",
    )
    """The conditions and effects of the rule, in order of evaluation."""
