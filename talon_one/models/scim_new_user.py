# Generated from spec/schemas/scim/ScimNewUser.yaml by `make generate`; do not edit.
"""`ScimNewUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.scim_base_user_name import ScimBaseUserName


class ScimNewUser(Model):
    """User to create, or the complete new data of an existing one, as sent by an identity provider.

    Contract: spec/schemas/scim/ScimNewUser.yaml
    """

    __slots__ = ()

    active: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the user can sign in; `false` means a deactivated user.",
    )
    """Whether the user can sign in; `false` means a deactivated user."""

    display_name: Property[Optional[str]] = prop(
        "displayName",
        default=None,
        doc="Name of the user, for display.",
    )
    """Name of the user, for display."""

    user_name: Property[str] = prop(
        "userName",
        doc="Unique name with which the user signs in at the identity provider.",
    )
    """Unique name with which the user signs in at the identity provider."""

    name: Property[Optional[ScimBaseUserName]] = prop(
        default=None,
        doc="The user's name as a SCIM object.",
    )
    """The user's name as a SCIM object."""
