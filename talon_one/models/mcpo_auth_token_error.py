# Generated from spec/schemas/mcp/MCPOAuthTokenError.yaml by `make generate`; do not edit.
"""`MCPOAuthTokenError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import OAuthError


class MCPOAuthTokenError(Model):
    """OAuth error response to a token request (RFC 6749).

    Contract: spec/schemas/mcp/MCPOAuthTokenError.yaml
    """

    __slots__ = ()

    error: WideProperty[str, OAuthError] = prop(
        enum=("invalid_request", "invalid_client", "invalid_grant", "unsupported_grant_type"),
        doc="OAuth error code. One of `invalid_request`, `invalid_client`, `invalid_grant`, "
        "`unsupported_grant_type`.",
    )
    """OAuth error code. One of `invalid_request`, `invalid_client`, `invalid_grant`, `unsupported_grant_type`."""

    error_description: Property[Optional[str]] = prop(
        default=None,
        doc="Explanation of the error in words.",
    )
    """Explanation of the error in words."""
