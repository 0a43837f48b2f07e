# Generated from spec/schemas/effects/StrikethroughRuleV2.yaml by `make generate`; do not edit.
"""`StrikethroughRuleV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.block import Block


class StrikethroughRuleV2(Model, retired="26.17"):
    """A strikethrough rule as typed blocks, which gives catalog items their discounted prices and labels.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/effects/StrikethroughRuleV2.yaml
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
        doc="Name of the rule in the Rule Builder.",
    )
    """Name of the rule in the Rule Builder."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    blocks: WideProperty[list[Block], Sequence[Block]] = prop(
        doc="The conditions and effects of the rule.",
    )
    """The conditions and effects of the rule."""
