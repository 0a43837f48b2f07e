# Generated from spec/schemas/mcp/NewMCPOAuthClient.yaml by `make generate`; do not edit.
"""`NewMCPOAuthClient`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewMCPOAuthClient(Model):
    """Registration of an OAuth client for the MCP (Model Context Protocol) server.

    Contract: spec/schemas/mcp/NewMCPOAuthClient.yaml
    """

    __slots__ = ()

    client_name: Property[str] = prop(
        doc="Name of the client, shown to people.",
    )

    redirect_uris: Property[list[str]] = prop(
        min_items=1,
        doc="Addresses to which the client may be sent back after a sign-in. At least 1 item.",
    )
