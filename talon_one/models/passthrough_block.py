# Generated from spec/schemas/rules/PassthroughBlock.yaml by `make generate`; do not edit.
"""`PassthroughBlock`."""

from __future__ import annotations

from typing import Any, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class PassthroughBlock(Variant):
    """A rule block with an expression instead of typed parts.

    Contract: spec/schemas/rules/PassthroughBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block in the rule. Set by the service; ignored in requests.",
    )
    """ID of the block in the rule. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["passthrough"]] = prop(
        default="passthrough",
        enum=("passthrough",),
        doc="Says that the block has an expression instead of typed parts. The only value is `passthrough`. "
        "Filled in if left out.",
    )
    """Says that the block has an expression instead of typed parts. The only value is `passthrough`. Filled in
    if left out.
    """

    expression: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="The expression, as a nested list in Talang, the language of rules.",
    )
    """The expression, as a nested list in Talang, the language of rules."""
