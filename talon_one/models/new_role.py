# Generated from spec/schemas/accounts/NewRole.yaml by `make generate`; do not edit.
"""`NewRole`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewRole(Model):
    """Data for creating a role of the first version, based on an access control list.

    Contract: spec/schemas/accounts/NewRole.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the role, shown to admins.",
    )
    """Name of the role, shown to admins."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    acl: Property[str] = prop(
        doc="Access control list of the role, as JSON text: what its users may do.",
    )
    """Access control list of the role, as JSON text: what its users may do."""

    members: WideProperty[list[int], Sequence[int]] = prop(
        doc="IDs of the users who have the role.",
    )
    """IDs of the users who have the role."""
