# Generated from spec/schemas/customers/CustomerProfileEntity.yaml by `make generate`; do not edit.
"""`CustomerProfileEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CustomerProfileEntity(Model):
    """The basic fields of a customer profile record.

    Contract: spec/schemas/customers/CustomerProfileEntity.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the customer's profile, set by the service.",
    )

    created: Property[datetime] = prop(
        doc="When the profile was created.",
    )
