# Generated from spec/schemas/accounts/DeleteUserRequest.yaml by `make generate`; do not edit.
"""`DeleteUserRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class DeleteUserRequest(Model):
    """Names the user to remove from the account.

    Contract: spec/schemas/accounts/DeleteUserRequest.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        doc="E-mail address of the user to delete.",
    )
