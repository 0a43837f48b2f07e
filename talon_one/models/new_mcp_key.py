# Generated from spec/schemas/accounts/NewMCPKey.yaml by `make generate`; do not edit.
"""`NewMCPKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewMCPKey(Model):
    """A new key for the Model Context Protocol (MCP) interface, with its secret.

    Contract: spec/schemas/accounts/NewMCPKey.yaml
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

    key: Property[str] = prop(
        sensitive=True,
        doc="The secret; store it now, because it is only shown when the key is created.",
    )
    """The secret; store it now, because it is only shown when the key is created."""
