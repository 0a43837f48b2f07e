# Generated from spec/schemas/accounts/AccountEntity.yaml by `make generate`; do not edit.
"""`AccountEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AccountEntity(Model):
    """Fields of records that belong to an account.

    Contract: spec/schemas/accounts/AccountEntity.yaml
    """

    __slots__ = ()

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""
