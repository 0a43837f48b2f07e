# Generated from spec/schemas/scim/ScimGroup.yaml by `make generate`; do not edit.
"""`ScimGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.scim_group_member import ScimGroupMember


class ScimGroup(Model):
    """A SCIM group stored by the service, with its ID.

    Contract: spec/schemas/scim/ScimGroup.yaml
    """

    __slots__ = ()

    display_name: Property[Optional[str]] = prop(
        "displayName",
        default=None,
        doc="Display name of the group.",
    )
    """Display name of the group."""

    members: WideProperty[Optional[list[ScimGroupMember]], Optional[Sequence[ScimGroupMember]]] = prop(
        default=None,
        doc="Users who belong to the group.",
    )
    """Users who belong to the group."""

    id: Property[str] = prop(
        doc="ID of the group; use it in paths.",
    )
    """ID of the group; use it in paths."""
