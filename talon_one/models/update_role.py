# Generated from spec/schemas/accounts/UpdateRole.yaml by `make generate`; do not edit.
"""`UpdateRole`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateRole(Model):
    """Data for changing a role of the older kind.

    Contract: spec/schemas/accounts/UpdateRole.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the role, shown to admins.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    acl: Property[Optional[str]] = prop(
        default=None,
        doc="Access control list that says what holders of the role may do, as JSON text.",
    )

    members: Property[Optional[list[int]]] = prop(
        default=None,
        doc="Internal numbers of the users who hold the role.",
    )
