# Generated from spec/schemas/rules/UpdateAttributeValueBlock.yaml by `make generate`; do not edit.
"""`UpdateAttributeValueBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.attribute_block_reference import AttributeBlockReference
    from talon_one.models.update_attribute_value_block1_target import UpdateAttributeValueBlock1Target
    from talon_one.types import Strings, UpdateOperator


class UpdateAttributeValueBlock(Variant):
    """Changes the value of an attribute; the effect tells your system the new value.

    Contract: spec/schemas/rules/UpdateAttributeValueBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["updateAttributeValue"]] = prop(
        default="updateAttributeValue",
        enum=("updateAttributeValue",),
        doc="Marks the block as `updateAttributeValue`. The only value is `updateAttributeValue`. Filled in if "
        "left out.",
    )
    """Marks the block as `updateAttributeValue`. The only value is `updateAttributeValue`. Filled in if left
    out.
    """

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Labels on the block.",
    )
    """Labels on the block."""

    operator: WideProperty[str, UpdateOperator] = prop(
        enum=("setTo", "increaseBy", "decreaseBy", "multiplyBy", "divideBy", "toggle", "laterBy", "earlierBy"),
        doc="How the value changes: `setTo` a value; numbers by `increaseBy`, `decreaseBy`, `multiplyBy` or "
        "`divideBy`; booleans by `toggle`; times by `laterBy` or `earlierBy`. One of `setTo`, `increaseBy`,"
        " `decreaseBy`, `multiplyBy`, `divideBy`, `toggle`, `laterBy`, `earlierBy`.",
    )
    """How the value changes: `setTo` a value; numbers by `increaseBy`, `decreaseBy`, `multiplyBy` or `divideBy`;
    booleans by `toggle`; times by `laterBy` or `earlierBy`. One of `setTo`, `increaseBy`, `decreaseBy`,
    `multiplyBy`, `divideBy`, `toggle`, `laterBy`, `earlierBy`.
    """

    attribute: Property[AttributeBlockReference] = prop(
        doc="The attribute to change.",
    )
    """The attribute to change."""

    value: Property[Any] = prop(
        default=None,
        doc="The new value or the amount of the change; `toggle` needs none.",
    )
    """The new value or the amount of the change; `toggle` needs none."""

    target: Property[UpdateAttributeValueBlock1Target] = prop(
        doc="What the attribute is changed on.",
    )
    """What the attribute is changed on."""
