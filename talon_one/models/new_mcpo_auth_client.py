# Generated from spec/schemas/mcp/NewMCPOAuthClient.yaml by `make generate`; do not edit.
"""`NewMCPOAuthClient`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class NewMCPOAuthClient(Model):
    """Registration of an OAuth client for the MCP (Model Context Protocol) server.

    Contract: spec/schemas/mcp/NewMCPOAuthClient.yaml
    """

    __slots__ = ()

    client_name: Property[str] = prop(
        doc="Name of the client, shown to people.",
    )
    """Name of the client, shown to people."""

    redirect_uris: WideProperty[list[str], Strings] = prop(
        min_items=1,
        doc="Addresses to which the client may be sent back after a sign-in. At least 1 item.",
    )
    """Addresses to which the client may be sent back after a sign-in. At least 1 item."""
