# Generated from spec/schemas/accounts/EmailEntity.yaml by `make generate`; do not edit.
"""`EmailEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class EmailEntity(Model):
    """Fields of records that have an email address.

    Contract: spec/schemas/accounts/EmailEntity.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the person the record is about. Format `email`.",
    )
    """Email address of the person the record is about. Format `email`."""
