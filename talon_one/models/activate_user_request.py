# Generated from spec/schemas/accounts/ActivateUserRequest.yaml by `make generate`; do not edit.
"""`ActivateUserRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ActivateUserRequest(Model):
    """Names the deactivated user who shall be able to sign in again.

    Contract: spec/schemas/accounts/ActivateUserRequest.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        doc="E-mail address of the user to activate.",
    )
