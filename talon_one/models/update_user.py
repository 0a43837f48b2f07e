# Generated from spec/schemas/accounts/UpdateUser.yaml by `make generate`; do not edit.
"""`UpdateUser`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class UpdateUser(Model):
    """Data for changing a Campaign Manager user.

    Contract: spec/schemas/accounts/UpdateUser.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the user.",
    )

    state: Property[Optional[str]] = prop(
        default=None,
        enum=("deactivated", "active"),
        doc="`deactivated` to lock the user out, `active` to let them in again. Only admins can change it for "
        "another user. One of `deactivated`, `active`.",
    )

    is_admin: Property[Optional[bool]] = prop(
        "isAdmin",
        default=None,
        doc="Whether the user has admin rights over the whole account.",
    )

    policy: Property[Optional[str]] = prop(
        default=None,
        doc="Access policy of the user, as JSON text.",
    )

    roles: Property[Optional[list[int]]] = prop(
        default=None,
        doc="IDs of the user's roles.",
    )

    application_notification_subscriptions: Property[Optional[dict[str, Any]]] = prop(
        "applicationNotificationSubscriptions",
        default=None,
        doc="Application notifications the user is subscribed to.",
    )
