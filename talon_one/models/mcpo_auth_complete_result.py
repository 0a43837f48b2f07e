# Generated from spec/schemas/mcp/MCPOAuthCompleteResult.yaml by `make generate`; do not edit.
"""`MCPOAuthCompleteResult`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class MCPOAuthCompleteResult(Model):
    """Result of a completed OAuth sign-in to the MCP server.

    Contract: spec/schemas/mcp/MCPOAuthCompleteResult.yaml
    """

    __slots__ = ()

    redirect_url: Property[str] = prop(
        "redirectUrl",
        doc="Address to send the user back to.",
    )
    """Address to send the user back to."""
