# Generated from spec/schemas/accounts/ManagementKey.yaml by `make generate`; do not edit.
"""`ManagementKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.endpoint import Endpoint


class ManagementKey(Model):
    """A Management API key without its secret. It stops working when the user who created it is deactivated or
    deleted.

    Contract: spec/schemas/accounts/ManagementKey.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which you recognize the key.",
    )
    """Name by which you recognize the key."""

    expiry_date: Property[datetime] = prop(
        "expiryDate",
        doc="Time at which the key expires and is no longer accepted.",
    )
    """Time at which the key expires and is no longer accepted."""

    endpoints: WideProperty[list[Endpoint], Sequence[Endpoint]] = prop(
        doc="API endpoints that the key can call; all others are refused.",
    )
    """API endpoints that the key can call; all others are refused."""

    allowed_application_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "allowedApplicationIds",
        default=None,
        doc="IDs of the Applications the key is limited to.",
    )
    """IDs of the Applications the key is limited to."""

    id: Property[int] = prop(
        doc="ID of the key; it is not the secret.",
    )
    """ID of the key; it is not the secret."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    account_id: Property[int] = prop(
        "accountID",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    disabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the key has been disabled and is refused.",
    )
    """Whether the key has been disabled and is refused."""

    last_used: Property[Optional[datetime]] = prop(
        "lastUsed",
        default=None,
        doc="Time of the most recent call with the key.",
    )
    """Time of the most recent call with the key."""
