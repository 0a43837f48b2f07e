# Generated from spec/schemas/accounts/UpdateRole.yaml by `make generate`; do not edit.
"""`UpdateRole`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdateRole(Model):
    """Data for changing a role of the first version.

    Contract: spec/schemas/accounts/UpdateRole.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the role, shown to admins.",
    )
    """Name of the role, shown to admins."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    acl: Property[Optional[str]] = prop(
        default=None,
        doc="Access control list of the role, as JSON text: what its users may do.",
    )
    """Access control list of the role, as JSON text: what its users may do."""

    members: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the users who have the role.",
    )
    """IDs of the users who have the role."""
