# Generated from spec/schemas/accounts/DeactivateUserRequest.yaml by `make generate`; do not edit.
"""`DeactivateUserRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class DeactivateUserRequest(Model):
    """Says which Campaign Manager user to lock out.

    Contract: spec/schemas/accounts/DeactivateUserRequest.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the user to deactivate. Format `email`.",
    )
    """Email address of the user to deactivate. Format `email`."""
