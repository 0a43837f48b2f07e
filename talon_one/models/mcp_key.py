# Generated from spec/schemas/accounts/MCPKey.yaml by `make generate`; do not edit.
"""`MCPKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class MCPKey(Model):
    """A key for the Model Context Protocol (MCP) interface, without its secret.

    Contract: spec/schemas/accounts/MCPKey.yaml
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
