# Generated from spec/schemas/notifications/WebhookAuthenticationBase.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationBase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Refined
from talon_one.model.variants import Variants

if TYPE_CHECKING:
    from talon_one.types import WebhookAuthenticationType


class WebhookAuthenticationBase(Refined):
    """Fields of all stored webhook credentials.

    Contract: spec/schemas/notifications/WebhookAuthenticationBase.yaml
    """

    __slots__ = ()
    _variants = Variants("type", {
        "basic": "WebhookAuthenticationBaseBasic",
        "custom": "WebhookAuthenticationBaseCustom",
    })

    name: Property[str] = prop(
        doc="Name of the credentials.",
    )
    """Name of the credentials."""

    type: WideProperty[str, WebhookAuthenticationType] = prop(
        enum=("basic", "custom"),
        doc="Type of authentication: `basic` for a user name and password, `custom` for headers of your own. "
        "One of `basic`, `custom`.",
    )
    """Type of authentication: `basic` for a user name and password, `custom` for headers of your own. One of
    `basic`, `custom`.
    """

    data: Property[Any] = prop(
        nullable=True,
        doc="The credentials: a `WebhookAuthenticationDataBasic` or `WebhookAuthenticationDataCustom`, "
        "depending on `type`. Can be null.",
    )
    """The credentials: a `WebhookAuthenticationDataBasic` or `WebhookAuthenticationDataCustom`, depending on
    `type`. Can be null.
    """
