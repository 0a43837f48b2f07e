# Generated from spec/schemas/notifications/WebhookAuthenticationBase.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationBase`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class WebhookAuthenticationBase(Model, retired="12.0"):
    """Part that all stored webhook credentials have in common.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/notifications/WebhookAuthenticationBase.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which the credentials are chosen.",
    )

    type: Property[str] = prop(
        enum=("basic", "custom"),
        doc="Way of signing in, `basic` for a user name with password and `custom` for headers of your own. One"
        " of `basic`, `custom`.",
    )

    data: Property[Any] = prop(
        nullable=True,
        doc="The credentials themselves: a `WebhookAuthenticationDataBasic` or "
        "`WebhookAuthenticationDataCustom`, depending on `type`. May be null.",
    )
