# Generated from spec/schemas/catalogs/CatalogActionFilter.yaml by `make generate`; do not edit.
"""`CatalogActionFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import CatalogFilterOperator


class CatalogActionFilter(Model):
    """One condition for the catalog items to change or remove.

    Contract: spec/schemas/catalogs/CatalogActionFilter.yaml
    """

    __slots__ = ()

    attr: Property[str] = prop(
        doc="Name of the item attribute to compare.",
    )
    """Name of the item attribute to compare."""

    op: WideProperty[str, CatalogFilterOperator] = prop(
        enum=("EQ", "LT", "LE", "GT", "GE", "IN"),
        doc="Comparison: equal (`EQ`), less than (`LT`), at most (`LE`), greater than (`GT`), at least (`GE`) "
        "or one of several values (`IN`). All but `EQ` and `IN` are for numbers only. One of `EQ`, `LT`, "
        "`LE`, `GT`, `GE`, `IN`.",
    )
    """Comparison: equal (`EQ`), less than (`LT`), at most (`LE`), greater than (`GT`), at least (`GE`) or one of
        several values (`IN`). All but `EQ` and `IN` are for numbers only. One of `EQ`, `LT`, `LE`, `GT`,
        `GE`, `IN`.
    """

    value: Property[Any] = prop(
        nullable=True,
        doc="Value to compare the attribute with; for `IN`, comma-separated values. Can be null.",
    )
    """Value to compare the attribute with; for `IN`, comma-separated values. Can be null."""
