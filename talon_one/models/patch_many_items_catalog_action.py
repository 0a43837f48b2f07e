# Generated from spec/schemas/catalogs/PatchManyItemsCatalogAction.yaml by `make generate`; do not edit.
"""`PatchManyItemsCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.catalog_action_filter import CatalogActionFilter


class PatchManyItemsCatalogAction(Model):
    """Payload of a `PATCH_MANY` catalog action, which changes all catalog items that match the filters.

    Contract: spec/schemas/catalogs/PatchManyItemsCatalogAction.yaml
    """

    __slots__ = ()

    price: Property[Optional[float]] = prop(
        default=None,
        doc="New price for the matching items.",
    )

    filters: Property[Optional[list[CatalogActionFilter]]] = prop(
        default=None,
        doc="Conditions that pick the items to change; an item has to meet all of them. Without filters, every "
        "item of the catalog is changed.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to set on the matching items, by attribute name.",
    )
