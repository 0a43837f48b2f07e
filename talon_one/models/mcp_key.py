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
        doc="Label by which you recognize the key.",
    )

    expiry_date: Property[datetime] = prop(
        "expiryDate",
        doc="Moment from which the key is no longer accepted.",
    )

    id: Property[int] = prop(
        doc="Internal number of the key; it is not the secret.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    account_id: Property[int] = prop(
        "accountID",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    disabled: Property[Optional[bool]] = prop(
        default=None,
        doc="True when the key has been switched off and is refused.",
    )

    last_used: Property[Optional[datetime]] = prop(
        "lastUsed",
        default=None,
        doc="Moment of the most recent call made with the key.",
    )
