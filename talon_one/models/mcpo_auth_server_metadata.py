# Generated from spec/schemas/mcp/MCPOAuthServerMetadata.yaml by `make generate`; do not edit.
"""`MCPOAuthServerMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class MCPOAuthServerMetadata(Model):
    """OAuth metadata of the MCP authorization server (RFC 8414).

    Contract: spec/schemas/mcp/MCPOAuthServerMetadata.yaml
    """

    __slots__ = ()

    issuer: Property[str] = prop(
        doc="Address that identifies the authorization server.",
    )
    """Address that identifies the authorization server."""

    authorization_endpoint: Property[str] = prop(
        doc="Address at which a sign-in begins.",
    )
    """Address at which a sign-in begins."""

    token_endpoint: Property[str] = prop(
        doc="Address at which tokens are obtained.",
    )
    """Address at which tokens are obtained."""

    registration_endpoint: Property[str] = prop(
        doc="Address at which clients are registered.",
    )
    """Address at which clients are registered."""

    response_types_supported: WideProperty[list[str], Strings] = prop(
        doc="OAuth response types that the server supports.",
    )
    """OAuth response types that the server supports."""

    grant_types_supported: WideProperty[list[str], Strings] = prop(
        doc="OAuth grant types that the server supports.",
    )
    """OAuth grant types that the server supports."""

    code_challenge_methods_supported: WideProperty[list[str], Strings] = prop(
        doc="Code challenge methods (PKCE) that the server supports.",
    )
    """Code challenge methods (PKCE) that the server supports."""
