# Generated from spec/schemas/rules/PromotionGroupBlock.yaml by `make generate`; do not edit.
"""`PromotionGroupBlock`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class PromotionGroupBlock(Model):
    """A group of blocks inside a promotion rule, evaluated together under one operator.

    Contract: spec/schemas/rules/PromotionGroupBlock.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="Identifier of the block within the rule.",
    )

    type: Property[str] = prop(
        doc="Kind of block, here a group.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Labels attached to the block.",
    )

    operator: Property[str] = prop(
        enum=("all", "atLeastOne", "none"),
        doc="How many inner blocks must hold: `all` of them, `atLeastOne`, or `none`. One of `all`, "
        "`atLeastOne`, `none`.",
    )

    blocks: Property[list[Any]] = prop(
        doc="The blocks inside the group, in order of evaluation.",
    )

    on_failure: Property[Optional[list[Any]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when the group does not hold.",
    )

    on_error: Property[Optional[dict[str, list[Any]]]] = prop(
        "onError",
        default=None,
        doc="Blocks to run on an error, listed by the error they answer.",
    )
