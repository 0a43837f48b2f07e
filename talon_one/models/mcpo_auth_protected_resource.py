# Generated from spec/schemas/mcp/MCPOAuthProtectedResource.yaml by `make generate`; do not edit.
"""`MCPOAuthProtectedResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class MCPOAuthProtectedResource(Model):
    """OAuth metadata of the MCP server as a protected resource (RFC 9728).

    Contract: spec/schemas/mcp/MCPOAuthProtectedResource.yaml
    """

    __slots__ = ()

    resource: Property[str] = prop(
        doc="Address that identifies the MCP server.",
    )
    """Address that identifies the MCP server."""

    authorization_servers: WideProperty[list[str], Strings] = prop(
        doc="Addresses of the authorization servers that issue tokens for it.",
    )
    """Addresses of the authorization servers that issue tokens for it."""
