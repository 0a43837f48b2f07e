# Generated from spec/schemas/stores/NewStore.yaml by `make generate`; do not edit.
"""`NewStore`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop


class NewStore(Model):
    """Data of a store to create or update.

    Contract: spec/schemas/stores/NewStore.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        max_length=200,
        doc="Name of the store in the Campaign Manager. 1 to 200 characters.",
    )
    """Name of the store in the Campaign Manager. 1 to 200 characters."""

    description: Property[str] = prop(
        doc="Notes on the store.",
    )
    """Notes on the store."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Store",
        doc="Custom store attributes, keyed by attribute name; each attribute must exist in the Campaign "
        "Manager first.",
    )
    """Custom store attributes, keyed by attribute name; each attribute must exist in the Campaign Manager first."""

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store, sent in `storeIntegrationId` of customer sessions; no two stores can "
        "have the same one. 1 to 1000 characters.",
    )
    """Integration ID of the store, sent in `storeIntegrationId` of customer sessions; no two stores can have the
    same one. 1 to 1000 characters.
    """
