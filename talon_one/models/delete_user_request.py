# Generated from spec/schemas/accounts/DeleteUserRequest.yaml by `make generate`; do not edit.
"""`DeleteUserRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class DeleteUserRequest(Model):
    """Says which Campaign Manager user to delete.

    Contract: spec/schemas/accounts/DeleteUserRequest.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the user to delete. Format `email`.",
    )
    """Email address of the user to delete. Format `email`."""
