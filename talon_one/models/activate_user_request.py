# Generated from spec/schemas/accounts/ActivateUserRequest.yaml by `make generate`; do not edit.
"""`ActivateUserRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ActivateUserRequest(Model):
    """Says which deactivated Campaign Manager user to give access again.

    Contract: spec/schemas/accounts/ActivateUserRequest.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the user to activate. Format `email`.",
    )
    """Email address of the user to activate. Format `email`."""
