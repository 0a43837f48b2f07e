# Generated from spec/schemas/mcp/MCPOAuthTokenRequest.yaml by `make generate`; do not edit.
"""`MCPOAuthTokenRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import OAuthGrantType


class MCPOAuthTokenRequest(Model):
    """OAuth request for tokens for the MCP server.

    Contract: spec/schemas/mcp/MCPOAuthTokenRequest.yaml
    """

    __slots__ = ()

    grant_type: WideProperty[str, OAuthGrantType] = prop(
        enum=("authorization_code", "refresh_token"),
        doc="What the tokens are given for: an authorization code (`authorization_code`) or a refresh token "
        "(`refresh_token`). One of `authorization_code`, `refresh_token`.",
    )
    """What the tokens are given for: an authorization code (`authorization_code`) or a refresh token
    (`refresh_token`). One of `authorization_code`, `refresh_token`.
    """

    code: Property[Optional[str]] = prop(
        default=None,
        sensitive=True,
        doc="Authorization code from the sign-in, where `grant_type` is `authorization_code`.",
    )
    """Authorization code from the sign-in, where `grant_type` is `authorization_code`."""

    client_id: Property[Optional[str]] = prop(
        default=None,
        doc="ID of the client that asks for tokens.",
    )
    """ID of the client that asks for tokens."""

    redirect_uri: Property[Optional[str]] = prop(
        default=None,
        doc="The address to which the client was sent back.",
    )
    """The address to which the client was sent back."""

    code_verifier: Property[Optional[str]] = prop(
        default=None,
        sensitive=True,
        doc="PKCE code verifier that belongs to the sign-in.",
    )
    """PKCE code verifier that belongs to the sign-in."""

    refresh_token: Property[Optional[str]] = prop(
        default=None,
        sensitive=True,
        doc="The refresh token to use, where `grant_type` is `refresh_token`.",
    )
    """The refresh token to use, where `grant_type` is `refresh_token`."""
