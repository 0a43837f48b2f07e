# Generated from spec/schemas/catalogs/RemoveManyItemsCatalogAction.yaml by `make generate`; do not edit.
"""`RemoveManyItemsCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.catalog_action_filter import CatalogActionFilter


class RemoveManyItemsCatalogAction(Variant):
    """Payload of a `REMOVE_MANY` catalog action, which deletes all catalog items that match the filters.

    Contract: spec/schemas/catalogs/RemoveManyItemsCatalogAction.yaml
    """

    __slots__ = ()

    filters: WideProperty[Optional[list[CatalogActionFilter]], Optional[Sequence[CatalogActionFilter]]] = prop(
        default=None,
        doc="Conditions that select the items to delete; an item must meet all of them. Without filters, every "
        "item of the catalog is deleted.",
    )
    """Conditions that select the items to delete; an item must meet all of them. Without filters, every item of
    the catalog is deleted.
    """
