# Generated from spec/schemas/customers/CustomerProfileEntity.yaml by `make generate`; do not edit.
"""`CustomerProfileEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CustomerProfileEntity(Model):
    """Basic fields of a customer profile.

    Contract: spec/schemas/customers/CustomerProfileEntity.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the customer profile.",
    )
    """Internal ID of the customer profile."""

    created: Property[datetime] = prop(
        doc="When the profile was created.",
    )
    """When the profile was created."""
