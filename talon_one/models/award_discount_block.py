# Generated from spec/schemas/rules/AwardDiscountBlock.yaml by `make generate`; do not edit.
"""`AwardDiscountBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Union

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.award_discount_target import AwardDiscountTarget
    from talon_one.types import Strings


class AwardDiscountBlock(Variant):
    """Gives a discount on the cart, on items or on additional costs.

    Contract: spec/schemas/rules/AwardDiscountBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["awardDiscount"]] = prop(
        default="awardDiscount",
        enum=("awardDiscount",),
        doc="Marks the block as `awardDiscount`. The only value is `awardDiscount`. Filled in if left out.",
    )
    """Marks the block as `awardDiscount`. The only value is `awardDiscount`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    name: Property[str] = prop(
        doc="Name of the discount. Effects report it, with the cart item's position where they concern one "
        "item.",
    )
    """Name of the discount. Effects report it, with the cart item's position where they concern one item."""

    value: Property[Union[float, str]] = prop(
        doc="Amount of the discount. A number, or an expression in double braces such as `{{$Session.Total * "
        "0.1}}`. For items, it is evaluated with `$Item` as each item in turn.",
    )
    """Amount of the discount. A number, or an expression in double braces such as `{{$Session.Total * 0.1}}`.
    For items, it is evaluated with `$Item` as each item in turn.
    """

    partial: Property[bool] = prop(
        doc="Whether what is left of a budget may be granted when the full amount exceeds it. Otherwise the "
        "rule fails.",
    )
    """Whether what is left of a budget may be granted when the full amount exceeds it. Otherwise the rule fails."""

    target: Property[AwardDiscountTarget] = prop(
        doc="What the discount is taken off.",
    )
    """What the discount is taken off."""
