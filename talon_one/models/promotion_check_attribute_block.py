# Generated from spec/schemas/rules/PromotionCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`PromotionCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import BlockCheckOperator, Strings


class PromotionCheckAttributeBlock(Variant, retired="26.17"):
    """Compares an attribute within a promotion rule; `CheckAttributeBlock` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/PromotionCheckAttributeBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkAttribute"]] = prop(
        default="checkAttribute",
        enum=("checkAttribute",),
        doc="Marks the block as `checkAttribute`. The only value is `checkAttribute`. Filled in if left out.",
    )
    """Marks the block as `checkAttribute`. The only value is `checkAttribute`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, BlockCheckOperator] = prop(
        enum=("equals", "not(equals)", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual", "between", "contains", "not(contains)", "matchesRegexp", "startsWith", "endsWith", "oneOf", "not(oneOf)", "inCollection", "not(inCollection)", "empty", "not(empty)", "exists", "not(exists)", "isTrue", "isFalse", "containsAtLeast", "containsExactly", "containsOneOf", "containsNoneOf", "containsAllOf", "after", "before", "within", "not(within)"),
        doc="How the attribute is compared. Each operator takes its own operands: `value` for most, `min` and "
        "`max` for `between`, `start` and `end` for `within`, `values` for tests of lists and locations "
        "(with `count` for `containsAtLeast` and `containsExactly`), none for `empty`, `exists`, `isTrue` "
        "and `isFalse`. One of `equals`, `not(equals)`, `lessThan`, `lessThanOrEqual`, `greaterThan`, "
        "`greaterThanOrEqual`, `between`, `contains`, `not(contains)`, `matchesRegexp`, `startsWith`, "
        "`endsWith`, `oneOf`, `not(oneOf)`, `inCollection`, `not(inCollection)`, `empty`, `not(empty)`, "
        "`exists`, `not(exists)`, `isTrue`, `isFalse`, `containsAtLeast`, `containsExactly`, "
        "`containsOneOf`, `containsNoneOf`, `containsAllOf`, `after`, `before`, `within`, `not(within)`.",
    )
    """How the attribute is compared. Each operator takes its own operands: `value` for most, `min` and `max` for
    `between`, `start` and `end` for `within`, `values` for tests of lists and locations (with `count` for
    `containsAtLeast` and `containsExactly`), none for `empty`, `exists`, `isTrue` and `isFalse`. One of
    `equals`, `not(equals)`, `lessThan`, `lessThanOrEqual`, `greaterThan`, `greaterThanOrEqual`, `between`,
    `contains`, `not(contains)`, `matchesRegexp`, `startsWith`, `endsWith`, `oneOf`, `not(oneOf)`,
    `inCollection`, `not(inCollection)`, `empty`, `not(empty)`, `exists`, `not(exists)`, `isTrue`, `isFalse`,
    `containsAtLeast`, `containsExactly`, `containsOneOf`, `containsNoneOf`, `containsAllOf`, `after`,
    `before`, `within`, `not(within)`.
    """

    attribute: Property[Any] = prop(
        nullable=True,
        doc="Path of the attribute, such as `$Session.Total` or `$Item.Price`. Can be null.",
    )
    """Path of the attribute, such as `$Session.Total` or `$Item.Price`. Can be null."""

    value: Property[Any] = prop(
        default=None,
        doc="What the attribute is compared with; for `oneOf` a list, for `inCollection` a collection.",
    )
    """What the attribute is compared with; for `oneOf` a list, for `inCollection` a collection."""

    min: Property[Any] = prop(
        default=None,
        doc="Lower bound for `between`.",
    )
    """Lower bound for `between`."""

    max: Property[Any] = prop(
        default=None,
        doc="Upper bound for `between`.",
    )
    """Upper bound for `between`."""

    start: Property[Any] = prop(
        default=None,
        doc="Start of the time span for `within`. Added in version 26.16.",
    )
    """Start of the time span for `within`. Added in version 26.16."""

    end: Property[Any] = prop(
        default=None,
        doc="End of the time span for `within`. Added in version 26.16.",
    )
    """End of the time span for `within`. Added in version 26.16."""

    start_inclusive: Property[Optional[bool]] = prop(
        "startInclusive",
        default=None,
        doc="Whether `start` itself counts as within the time span. Added in version 26.16.",
    )
    """Whether `start` itself counts as within the time span. Added in version 26.16."""

    end_inclusive: Property[Optional[bool]] = prop(
        "endInclusive",
        default=None,
        doc="Whether `end` itself counts as within the time span. Added in version 26.16.",
    )
    """Whether `end` itself counts as within the time span. Added in version 26.16."""

    timezone_insensitive: Property[Optional[bool]] = prop(
        "timezoneInsensitive",
        default=None,
        doc="Whether only date and time of day are compared, without time zones. Added in version 26.16.",
    )
    """Whether only date and time of day are compared, without time zones. Added in version 26.16."""

    values: Property[Any] = prop(
        default=None,
        doc="Values to look for in the attribute.",
    )
    """Values to look for in the attribute."""

    count: Property[Any] = prop(
        default=None,
        doc="How many of `values` must be found: at least (`containsAtLeast`) or exactly (`containsExactly`).",
    )
    """How many of `values` must be found: at least (`containsAtLeast`) or exactly (`containsExactly`)."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
