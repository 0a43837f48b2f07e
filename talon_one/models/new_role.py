# Generated from spec/schemas/accounts/NewRole.yaml by `make generate`; do not edit.
"""`NewRole`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewRole(Model):
    """Data for creating a role of the older kind, based on an access control list.

    Contract: spec/schemas/accounts/NewRole.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the role, shown to admins.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    acl: Property[str] = prop(
        doc="Access control list that says what holders of the role may do, as JSON text.",
    )

    members: Property[list[int]] = prop(
        doc="Internal numbers of the users who hold the role.",
    )
