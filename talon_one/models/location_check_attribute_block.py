# Generated from spec/schemas/rules/LocationCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`LocationCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Union

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.location_check_attribute_block_values_one_of_inner import LocationCheckAttributeBlockValuesOneOfInner
    from talon_one.types import LocationOperator


class LocationCheckAttributeBlock(Variant):
    """Operators of a `CheckAttributeBlock` that compare a location with areas.

    Contract: spec/schemas/rules/LocationCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[LocationOperator]] = prop(
        default=None,
        enum=("in", "not(in)"),
        doc="Whether the location must be `in` one of the areas, or outside them (`not(in)`). One of `in`, "
        "`not(in)`.",
    )
    """Whether the location must be `in` one of the areas, or outside them (`not(in)`). One of `in`, `not(in)`."""

    values: WideProperty[Union[list[LocationCheckAttributeBlockValuesOneOfInner], str], Union[Sequence[LocationCheckAttributeBlockValuesOneOfInner], str]] = prop(
        doc="Areas to compare the location with.",
    )
    """Areas to compare the location with."""
