# Generated from spec/schemas/stores/ApplicationStoreEntity.yaml by `make generate`; do not edit.
"""`ApplicationStoreEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationStoreEntity(Model):
    """Fields of records that can belong to a store, by internal ID.

    Contract: spec/schemas/stores/ApplicationStoreEntity.yaml
    """

    __slots__ = ()

    store_id: Property[Optional[int]] = prop(
        "storeId",
        default=None,
        doc="Internal ID of the store, not its integration ID.",
    )
    """Internal ID of the store, not its integration ID."""
