# Generated from spec/schemas/rules/ScalarCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`ScalarCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import ScalarOperator


class ScalarCheckAttributeBlock(Variant):
    """Operators of a `CheckAttributeBlock` that compare with one value.

    Contract: spec/schemas/rules/ScalarCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[ScalarOperator]] = prop(
        default=None,
        enum=("equals", "not(equals)", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual", "contains", "not(contains)", "matchesRegexp", "startsWith", "endsWith", "oneOf", "not(oneOf)", "inCollection", "not(inCollection)", "after", "before"),
        doc="How the attribute is compared with `value`. One of `equals`, `not(equals)`, `lessThan`, "
        "`lessThanOrEqual`, `greaterThan`, `greaterThanOrEqual`, `contains`, `not(contains)`, "
        "`matchesRegexp`, `startsWith`, `endsWith`, `oneOf`, `not(oneOf)`, `inCollection`, "
        "`not(inCollection)`, `after`, `before`.",
    )
    """How the attribute is compared with `value`. One of `equals`, `not(equals)`, `lessThan`, `lessThanOrEqual`,
    `greaterThan`, `greaterThanOrEqual`, `contains`, `not(contains)`, `matchesRegexp`, `startsWith`,
    `endsWith`, `oneOf`, `not(oneOf)`, `inCollection`, `not(inCollection)`, `after`, `before`.
    """

    value: Property[Any] = prop(
        nullable=True,
        doc="What the attribute is compared with; for `oneOf` a list, for `inCollection` a collection. Can be "
        "null.",
    )
    """What the attribute is compared with; for `oneOf` a list, for `inCollection` a collection. Can be null."""
