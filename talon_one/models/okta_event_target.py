# Generated from spec/schemas/accounts/OktaEventTarget.yaml by `make generate`; do not edit.
"""`OktaEventTarget`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class OktaEventTarget(Model):
    """An object that an Okta event is about.

    Contract: spec/schemas/accounts/OktaEventTarget.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        doc="Okta's type of the object, for example `User` or `AppInstance`.",
    )
    """Okta's type of the object, for example `User` or `AppInstance`."""

    alternate_id: Property[str] = prop(
        "alternateId",
        doc="Okta's readable ID of the object; for a user usually the sign-in name.",
    )
    """Okta's readable ID of the object; for a user usually the sign-in name."""

    display_name: Property[str] = prop(
        "displayName",
        doc="Readable name of the object.",
    )
    """Readable name of the object."""
