# Generated from spec/schemas/effects/StrikethroughRuleV2.yaml by `make generate`; do not edit.
"""`StrikethroughRuleV2`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class StrikethroughRuleV2(Model):
    """A strikethrough rule in block form, which gives catalog items their discounted prices and labels.

    Contract: spec/schemas/effects/StrikethroughRuleV2.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        doc="Identifier of the rule within the ruleset.",
    )

    parent_id: Property[Optional[str]] = prop(
        "parentId",
        default=None,
        doc="Identifier of the rule this one was copied from, if it is a copy.",
    )

    title: Property[str] = prop(
        doc="Name of the rule as shown in the Rule Builder.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    blocks: Property[list[Any]] = prop(
        doc="The checks and effects that make up the rule.",
    )
