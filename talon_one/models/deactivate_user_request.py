# Generated from spec/schemas/accounts/DeactivateUserRequest.yaml by `make generate`; do not edit.
"""`DeactivateUserRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class DeactivateUserRequest(Model):
    """Names the user who shall no longer be able to sign in.

    Contract: spec/schemas/accounts/DeactivateUserRequest.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        doc="E-mail address of the user to deactivate.",
    )
