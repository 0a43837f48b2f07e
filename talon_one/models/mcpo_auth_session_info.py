# Generated from spec/schemas/mcp/MCPOAuthSessionInfo.yaml by `make generate`; do not edit.
"""`MCPOAuthSessionInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.mcpo_auth_client import MCPOAuthClient


class MCPOAuthSessionInfo(Model):
    """An OAuth sign-in to the MCP server that is under way.

    Contract: spec/schemas/mcp/MCPOAuthSessionInfo.yaml
    """

    __slots__ = ()

    session_id: Property[str] = prop(
        doc="ID of the sign-in session.",
    )
    """ID of the sign-in session."""

    expires_at: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the sign-in session expires.",
    )
    """When the sign-in session expires."""

    client: Property[MCPOAuthClient] = prop(
        doc="The client that asks for access.",
    )
    """The client that asks for access."""
