# Generated from spec/schemas/customers/IntegrationProfileEntity.yaml by `make generate`; do not edit.
"""`IntegrationProfileEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationProfileEntity(Model):
    """Fields of records that belong to a customer, by integration ID.

    Contract: spec/schemas/customers/IntegrationProfileEntity.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Integration ID of the customer; an empty string means an anonymous visitor.",
    )
    """Integration ID of the customer; an empty string means an anonymous visitor."""
