# Generated from spec/schemas/catalogs/PatchManyItemsCatalogAction.yaml by `make generate`; do not edit.
"""`PatchManyItemsCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.catalog_action_filter import CatalogActionFilter


class PatchManyItemsCatalogAction(Variant):
    """Payload of a `PATCH_MANY` catalog action, which changes all catalog items that match the filters.

    Contract: spec/schemas/catalogs/PatchManyItemsCatalogAction.yaml
    """

    __slots__ = ()

    price: Property[Optional[float]] = prop(
        default=None,
        doc="New price for the matching items.",
    )
    """New price for the matching items."""

    filters: WideProperty[Optional[list[CatalogActionFilter]], Optional[Sequence[CatalogActionFilter]]] = prop(
        default=None,
        doc="Conditions that select the items to change; an item must meet all of them. Without filters, every "
        "item of the catalog is changed.",
    )
    """Conditions that select the items to change; an item must meet all of them. Without filters, every item of
    the catalog is changed.
    """

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CartItem",
        doc="Custom cart item attributes to set on the matching items, keyed by attribute name.",
    )
    """Custom cart item attributes to set on the matching items, keyed by attribute name."""
