# Generated from spec/schemas/stores/NewStore.yaml by `make generate`; do not edit.
"""`NewStore`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class NewStore(Model):
    """Data of a store that is to be created or updated.

    Contract: spec/schemas/stores/NewStore.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        max_length=200,
        doc="Name of the store, as shown in the Campaign Manager. 1 to 200 characters.",
    )

    description: Property[str] = prop(
        doc="Free text about the store, for colleagues.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Values of custom store attributes, keyed by attribute name; each attribute has to exist in the "
        "Campaign Manager first.",
    )

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        max_length=1000,
        doc="Your own id of the store, to be sent with customer sessions in `storeIntegrationId`; no two stores"
        " may share one. 1 to 1000 characters.",
    )
