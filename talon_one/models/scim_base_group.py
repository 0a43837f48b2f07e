# Generated from spec/schemas/scim/ScimBaseGroup.yaml by `make generate`; do not edit.
"""`ScimBaseGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.scim_group_member import ScimGroupMember


class ScimBaseGroup(Model):
    """A SCIM group as an identity provider sends it.

    Contract: spec/schemas/scim/ScimBaseGroup.yaml
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
        doc="Users who should belong to the group.",
    )
    """Users who should belong to the group."""
