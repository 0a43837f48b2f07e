# Generated from spec/schemas/stores/ApplicationStoreEntity.yaml by `make generate`; do not edit.
"""`ApplicationStoreEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationStoreEntity(Model):
    """Part shared by records that can be tied to a store by its internal number.

    Contract: spec/schemas/stores/ApplicationStoreEntity.yaml
    """

    __slots__ = ()

    store_id: Property[Optional[int]] = prop(
        "storeId",
        default=None,
        doc="Internal number of the store, as opposed to your own id for it.",
    )
