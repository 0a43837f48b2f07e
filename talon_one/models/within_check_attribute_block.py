# Generated from spec/schemas/rules/WithinCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`WithinCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import WithinOperator


class WithinCheckAttributeBlock(Variant):
    """Operators of a `CheckAttributeBlock` that compare a time with a time span.

    Contract: spec/schemas/rules/WithinCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[WithinOperator]] = prop(
        default=None,
        enum=("within", "not(within)"),
        doc="Whether the time must lie `within` the time span, or outside it (`not(within)`). One of `within`, "
        "`not(within)`.",
    )
    """Whether the time must lie `within` the time span, or outside it (`not(within)`). One of `within`,
    `not(within)`.
    """

    start: Property[Any] = prop(
        nullable=True,
        doc="Start of the time span. Can be null.",
    )
    """Start of the time span. Can be null."""

    end: Property[Any] = prop(
        nullable=True,
        doc="End of the time span. Can be null.",
    )
    """End of the time span. Can be null."""

    start_inclusive: Property[Optional[bool]] = prop(
        "startInclusive",
        default=None,
        doc="Whether `start` itself counts as within the time span.",
    )
    """Whether `start` itself counts as within the time span."""

    end_inclusive: Property[Optional[bool]] = prop(
        "endInclusive",
        default=None,
        doc="Whether `end` itself counts as within the time span.",
    )
    """Whether `end` itself counts as within the time span."""

    timezone_insensitive: Property[Optional[bool]] = prop(
        "timezoneInsensitive",
        default=None,
        doc="Whether only date and time of day are compared, without time zones.",
    )
    """Whether only date and time of day are compared, without time zones."""
