# Generated from spec/schemas/stores/UpdateStore.yaml by `make generate`; do not edit.
"""`UpdateStore`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop


class UpdateStore(Model):
    """New data of a store, which replaces the current data; it does not include the store's integration ID.

    Contract: spec/schemas/stores/UpdateStore.yaml
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
        doc="Custom store attributes, keyed by attribute name; each attribute must exist in the Campaign "
        "Manager first.",
    )
    """Custom store attributes, keyed by attribute name; each attribute must exist in the Campaign Manager first."""
