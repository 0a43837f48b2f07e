# Generated from spec/schemas/mcp/MCPOAuthToken.yaml by `make generate`; do not edit.
"""`MCPOAuthToken`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Model, Property, WideProperty, prop


class MCPOAuthToken(Model):
    """Tokens for the MCP server.

    Contract: spec/schemas/mcp/MCPOAuthToken.yaml
    """

    __slots__ = ()

    access_token: Property[str] = prop(
        sensitive=True,
        doc="Token to send with requests.",
    )
    """Token to send with requests."""

    token_type: WideProperty[str, Literal["Bearer"]] = prop(
        enum=("Bearer",),
        doc="How the token is sent; there is only `Bearer`. The only value is `Bearer`.",
    )
    """How the token is sent; there is only `Bearer`. The only value is `Bearer`."""

    expires_in: Property[int] = prop(
        doc="Seconds until the access token expires.",
    )
    """Seconds until the access token expires."""

    refresh_token: Property[str] = prop(
        sensitive=True,
        doc="Token with which to obtain a new access token.",
    )
    """Token with which to obtain a new access token."""

    refresh_token_expires_in: Property[int] = prop(
        doc="Seconds until the refresh token expires.",
    )
    """Seconds until the refresh token expires."""
