# Generated from spec/schemas/scim/ScimGroupMember.yaml by `make generate`; do not edit.
"""`ScimGroupMember`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimGroupMember(Model):
    """Reference to a user who belongs to a SCIM group.

    Contract: spec/schemas/scim/ScimGroupMember.yaml
    """

    __slots__ = ()

    value: Property[Optional[str]] = prop(
        default=None,
        doc="ID of the user, the same as the user's SCIM `id`.",
    )
    """ID of the user, the same as the user's SCIM `id`."""

    display: Property[Optional[str]] = prop(
        default=None,
        doc="Display name of the member.",
    )
    """Display name of the member."""
