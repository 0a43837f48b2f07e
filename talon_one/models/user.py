# Generated from spec/schemas/accounts/User.yaml by `make generate`; do not edit.
"""`User`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import UserState


class User(Model):
    """A person with access to the account through the Campaign Manager or the Management API.

    Contract: spec/schemas/accounts/User.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the user; other records carry it as `userId` or `createdBy`.",
    )
    """ID of the user; other records carry it as `userId` or `createdBy`."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    email: Property[str] = prop(
        format="email",
        doc="Email address of the Campaign Manager user, with which the user signs in. Format `email`.",
    )
    """Email address of the Campaign Manager user, with which the user signs in. Format `email`."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of the account the user belongs to.",
    )
    """ID of the account the user belongs to."""

    name: Property[str] = prop(
        doc="Full name of the user.",
    )
    """Full name of the user."""

    state: WideProperty[str, UserState] = prop(
        enum=("invited", "active", "deactivated"),
        doc="`invited` until the invitation is accepted, `active` when the user can sign in, `deactivated` when"
        " locked out. One of `invited`, `active`, `deactivated`.",
    )
    """`invited` until the invitation is accepted, `active` when the user can sign in, `deactivated` when locked
    out. One of `invited`, `active`, `deactivated`.
    """

    invite_token: Property[str] = prop(
        "inviteToken",
        sensitive=True,
        doc="Token of the user's invitation; null once the invitation has been accepted.",
    )
    """Token of the user's invitation; null once the invitation has been accepted."""

    is_admin: Property[Optional[bool]] = prop(
        "isAdmin",
        default=None,
        doc="Whether the user has admin rights over the whole account.",
    )
    """Whether the user has admin rights over the whole account."""

    policy: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Access policy of the user: what the user may do.",
    )
    """Access policy of the user: what the user may do."""

    roles: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the roles the user has.",
    )
    """IDs of the roles the user has."""

    auth_method: Property[Optional[str]] = prop(
        "authMethod",
        default=None,
        doc="How the user signs in, such as `basic_auth`.",
    )
    """How the user signs in, such as `basic_auth`."""

    application_notification_subscriptions: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "applicationNotificationSubscriptions",
        default=None,
        doc="Application notifications the user is subscribed to.",
    )
    """Application notifications the user is subscribed to."""

    last_signed_in: Property[Optional[datetime]] = prop(
        "lastSignedIn",
        default=None,
        doc="Time of the user's most recent sign-in.",
    )
    """Time of the user's most recent sign-in."""

    last_accessed: Property[Optional[datetime]] = prop(
        "lastAccessed",
        default=None,
        doc="Time at which the user was last active in Talon.One.",
    )
    """Time at which the user was last active in Talon.One."""

    latest_feed_timestamp: Property[Optional[datetime]] = prop(
        "latestFeedTimestamp",
        default=None,
        doc="Time at which the user was last notified of product news.",
    )
    """Time at which the user was last notified of product news."""

    additional_attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "additionalAttributes",
        default=None,
        doc="Further data on the user, stored here by an external identity provider for its own use.",
    )
    """Further data on the user, stored here by an external identity provider for its own use."""
