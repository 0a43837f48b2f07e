# Generated from spec/schemas/mcp/MCPCompleteOAuthSession.yaml by `make generate`; do not edit.
"""`MCPCompleteOAuthSession`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class MCPCompleteOAuthSession(Model):
    """Request to complete an OAuth sign-in to the MCP (Model Context Protocol) server.

    Contract: spec/schemas/mcp/MCPCompleteOAuthSession.yaml
    """

    __slots__ = ()

    session_id: Property[str] = prop(
        "sessionId",
        doc="ID of the sign-in session to complete.",
    )
    """ID of the sign-in session to complete."""
