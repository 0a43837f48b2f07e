# Generated from spec/schemas/customers/MultipleCustomerProfileIntegrationRequestItem.yaml by `make generate`; do not edit.
"""`MultipleCustomerProfileIntegrationRequestItem`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop


class MultipleCustomerProfileIntegrationRequestItem(Model):
    """New data for one customer in an update of several profiles.

    Contract: spec/schemas/customers/MultipleCustomerProfileIntegrationRequestItem.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CustomerProfile",
        doc="Custom profile attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
    """Custom profile attributes to set, keyed by attribute name. Attributes must exist in the Campaign Manager
    before you send them, built-in ones too.
    """

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the customer to create or update. At most 1000 characters.",
    )
    """Integration ID of the customer to create or update. At most 1000 characters."""
