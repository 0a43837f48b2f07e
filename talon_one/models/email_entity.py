# Generated from spec/schemas/accounts/EmailEntity.yaml by `make generate`; do not edit.
"""`EmailEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class EmailEntity(Model):
    """Common part of records that carry an e-mail address.

    Contract: spec/schemas/accounts/EmailEntity.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        doc="E-mail address of the person the record is about.",
    )
