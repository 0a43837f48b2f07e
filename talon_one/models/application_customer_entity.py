# Generated from spec/schemas/customers/ApplicationCustomerEntity.yaml by `make generate`; do not edit.
"""`ApplicationCustomerEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCustomerEntity(Model):
    """Fields of records that belong to a customer profile.

    Contract: spec/schemas/customers/ApplicationCustomerEntity.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile, if any.",
    )
    """Internal ID of the customer profile, if any."""
