# Generated from spec/schemas/accounts/NewExternalInvitation.yaml by `make generate`; do not edit.
"""`NewExternalInvitation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class NewExternalInvitation(Model):
    """Invitation for a user who signs in through an external identity provider.

    Contract: spec/schemas/accounts/NewExternalInvitation.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the invited person.",
    )
    """Full name of the invited person."""

    user_groups: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "userGroups",
        default=None,
        doc="Names of the groups the invited person belongs to.",
    )
    """Names of the groups the invited person belongs to."""

    email: Property[str] = prop(
        format="email",
        doc="Email address of the invited person. Format `email`.",
    )
    """Email address of the invited person. Format `email`."""
