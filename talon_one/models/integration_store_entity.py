# Generated from spec/schemas/stores/IntegrationStoreEntity.yaml by `make generate`; do not edit.
"""`IntegrationStoreEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationStoreEntity(Model):
    """Fields of requests and records that have a store's integration ID.

    Contract: spec/schemas/stores/IntegrationStoreEntity.yaml
    """

    __slots__ = ()

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store; campaigns linked to stores are only evaluated if it matches. 1 to "
        "1000 characters.",
    )
    """Integration ID of the store; campaigns linked to stores are only evaluated if it matches. 1 to 1000
    characters.
    """
