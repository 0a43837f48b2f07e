# Generated from spec/schemas/accounts/UserEntity.yaml by `make generate`; do not edit.
"""`UserEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UserEntity(Model):
    """Fields of records that belong to a Campaign Manager user.

    Contract: spec/schemas/accounts/UserEntity.yaml
    """

    __slots__ = ()

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user.",
    )
    """ID of the Campaign Manager user."""
