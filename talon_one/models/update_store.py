# Generated from spec/schemas/stores/UpdateStore.yaml by `make generate`; do not edit.
"""`UpdateStore`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class UpdateStore(Model):
    """Data of a store to keep in place of the present one; the store's own id is not part of it.

    Contract: spec/schemas/stores/UpdateStore.yaml
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
