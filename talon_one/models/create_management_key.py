# Generated from spec/schemas/accounts/CreateManagementKey.yaml by `make generate`; do not edit.
"""`CreateManagementKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.endpoint import Endpoint


class CreateManagementKey(Model):
    """Data for creating a Management API key.

    Contract: spec/schemas/accounts/CreateManagementKey.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which you will recognize the key.",
    )
    """Name by which you will recognize the key."""

    expiry_date: Property[datetime] = prop(
        "expiryDate",
        doc="Time at which the key expires and is no longer accepted.",
    )
    """Time at which the key expires and is no longer accepted."""

    endpoints: WideProperty[list[Endpoint], Sequence[Endpoint]] = prop(
        doc="Management API endpoints that the key can call; all others are refused.",
    )
    """Management API endpoints that the key can call; all others are refused."""

    allowed_application_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "allowedApplicationIds",
        default=None,
        doc="IDs of the Applications the key is limited to.",
    )
    """IDs of the Applications the key is limited to."""
