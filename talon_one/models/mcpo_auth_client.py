# Generated from spec/schemas/mcp/MCPOAuthClient.yaml by `make generate`; do not edit.
"""`MCPOAuthClient`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class MCPOAuthClient(Model):
    """OAuth client that is registered for the MCP (Model Context Protocol) server.

    Contract: spec/schemas/mcp/MCPOAuthClient.yaml
    """

    __slots__ = ()

    client_id: Property[str] = prop(
        doc="ID of the client, set at its registration.",
    )
    """ID of the client, set at its registration."""

    client_name: Property[str] = prop(
        doc="Name of the client, shown to people.",
    )
    """Name of the client, shown to people."""

    redirect_uris: WideProperty[list[str], Strings] = prop(
        doc="Addresses to which the client may be sent back after a sign-in.",
    )
    """Addresses to which the client may be sent back after a sign-in."""

    created_at: Property[datetime] = prop(
        doc="When the client was registered.",
    )
    """When the client was registered."""
