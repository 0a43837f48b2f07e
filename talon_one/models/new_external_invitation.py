# Generated from spec/schemas/accounts/NewExternalInvitation.yaml by `make generate`; do not edit.
"""`NewExternalInvitation`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewExternalInvitation(Model):
    """Invitation for a user who signs in through an external identity provider.

    Contract: spec/schemas/accounts/NewExternalInvitation.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the invited person.",
    )

    user_groups: Property[Optional[list[str]]] = prop(
        "userGroups",
        default=None,
        doc="Names of the groups the invited person belongs to.",
    )

    email: Property[str] = prop(
        format="email",
        doc="Email address of the invited person. Format `email`.",
    )
