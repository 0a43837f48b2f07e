# Generated from spec/schemas/stores/IntegrationStoreEntity.yaml by `make generate`; do not edit.
"""`IntegrationStoreEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationStoreEntity(Model):
    """Part shared by requests and records that name a store by your own id.

    Contract: spec/schemas/stores/IntegrationStoreEntity.yaml
    """

    __slots__ = ()

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your own id (integration id) of the store in which something takes place; campaigns linked to "
        "stores are evaluated only when it matches. 1 to 1000 characters.",
    )
