# Generated from spec/schemas/customers/CustomerProfileSearchQuery.yaml by `make generate`; do not edit.
"""`CustomerProfileSearchQuery`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, former, prop


class CustomerProfileSearchQuery(Model):
    """Conditions for finding customers by attributes or IDs.

    Contract: spec/schemas/customers/CustomerProfileSearchQuery.yaml
    """

    __slots__ = ()

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Values of the attributes, keyed by attribute name; a profile must have all of them, each exactly "
        "as given.",
    )

    integration_ids: Property[Optional[list[str]]] = prop(
        "integrationIDs",
        default=None,
        doc="Integration IDs of customers; only finds these.",
    )
    integration_i_ds: Property[Optional[list[str]]] = former("integration_ids")

    profile_ids: Property[Optional[list[int]]] = prop(
        "profileIDs",
        default=None,
        doc="Internal IDs of customer profiles; only finds these.",
    )
    profile_i_ds: Property[Optional[list[int]]] = former("profile_ids")
