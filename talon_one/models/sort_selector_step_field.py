# Generated from spec/schemas/selectors/SortSelectorStepField.yaml by `make generate`; do not edit.
"""`SortSelectorStepField`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import SortDirection


class SortSelectorStepField(Model):
    """One criterion of a sort.

    Contract: spec/schemas/selectors/SortSelectorStepField.yaml
    """

    __slots__ = ()

    expression: Property[str] = prop(
        doc="What the items are compared by, such as `$Item.Price`.",
    )
    """What the items are compared by, such as `$Item.Price`."""

    direction: WideProperty[str, SortDirection] = prop(
        enum=("asc", "desc"),
        doc="Smallest first (`asc`) or largest first (`desc`). One of `asc`, `desc`.",
    )
    """Smallest first (`asc`) or largest first (`desc`). One of `asc`, `desc`."""
