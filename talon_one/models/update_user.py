# Generated from spec/schemas/accounts/UpdateUser.yaml by `make generate`; do not edit.
"""`UpdateUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import ActivationState


class UpdateUser(Model):
    """Data for changing a Campaign Manager user.

    Contract: spec/schemas/accounts/UpdateUser.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the user.",
    )
    """Full name of the user."""

    state: WideProperty[Optional[str], Optional[ActivationState]] = prop(
        default=None,
        enum=("deactivated", "active"),
        doc="`deactivated` to lock the user out, `active` to let them in again. Only admins can change it for "
        "another user. One of `deactivated`, `active`.",
    )
    """`deactivated` to lock the user out, `active` to let them in again. Only admins can change it for another
    user. One of `deactivated`, `active`.
    """

    is_admin: Property[Optional[bool]] = prop(
        "isAdmin",
        default=None,
        doc="Whether the user has admin rights over the whole account.",
    )
    """Whether the user has admin rights over the whole account."""

    policy: Property[Optional[str]] = prop(
        default=None,
        doc="Access policy of the user, as JSON text.",
    )
    """Access policy of the user, as JSON text."""

    roles: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the user's roles.",
    )
    """IDs of the user's roles."""

    application_notification_subscriptions: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "applicationNotificationSubscriptions",
        default=None,
        doc="Application notifications the user is subscribed to.",
    )
    """Application notifications the user is subscribed to."""
