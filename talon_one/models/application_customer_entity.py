# Generated from spec/schemas/customers/ApplicationCustomerEntity.yaml by `make generate`; do not edit.
"""`ApplicationCustomerEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCustomerEntity(Model):
    """Link from a record to the customer profile it belongs to.

    Contract: spec/schemas/customers/ApplicationCustomerEntity.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal number of the customer's profile; absent if none is linked.",
    )
