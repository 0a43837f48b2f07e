# Generated from spec/schemas/accounts/CreateMCPKey.yaml by `make generate`; do not edit.
"""`CreateMCPKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CreateMCPKey(Model):
    """Data for creating a key for the Model Context Protocol (MCP) interface.

    Contract: spec/schemas/accounts/CreateMCPKey.yaml
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
