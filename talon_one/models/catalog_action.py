# Generated from spec/schemas/catalogs/CatalogAction.yaml by `make generate`; do not edit.
"""`CatalogAction`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CatalogAction(Model):
    """One change to a cart item catalog within a sync request. All actions of a request must be of the same
    type.

    Contract: spec/schemas/catalogs/CatalogAction.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("ADD", "PATCH", "PATCH_MANY", "REMOVE", "REMOVE_MANY", "ADD_PRICE_ADJUSTMENT"),
        doc="What to do: add, change or remove one item (`ADD`, `PATCH`, `REMOVE`) or all that match filters "
        "(`PATCH_MANY`, `REMOVE_MANY`), or set special prices (`ADD_PRICE_ADJUSTMENT`). One of `ADD`, "
        "`PATCH`, `PATCH_MANY`, `REMOVE`, `REMOVE_MANY`, `ADD_PRICE_ADJUSTMENT`.",
    )

    payload: Property[dict[str, Any]] = prop(
        doc="Data of the action; the shape follows `type`, for example `AddItemCatalogAction` for `ADD`.",
    )
