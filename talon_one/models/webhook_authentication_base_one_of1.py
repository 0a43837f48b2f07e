# Generated from spec/schemas/notifications/WebhookAuthenticationBaseOneOf1.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationBaseOneOf1`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.webhook_authentication_data_custom import WebhookAuthenticationDataCustom


class WebhookAuthenticationBaseOneOf1(Model, retired="26.17"):
    """Stored webhook credentials that are sent in headers of your own; `WebhookAuthenticationBaseCustom` took
    its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/notifications/WebhookAuthenticationBaseOneOf1.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name by which the credentials are chosen.",
    )
    """Name by which the credentials are chosen."""

    type: WideProperty[Optional[str], Optional[Literal["custom"]]] = prop(
        default=None,
        enum=("custom",),
        doc="Marks the credentials as `custom`. The only value is `custom`.",
    )
    """Marks the credentials as `custom`. The only value is `custom`."""

    data: Property[Optional[WebhookAuthenticationDataCustom]] = prop(
        default=None,
        doc="The credentials themselves.",
    )
    """The credentials themselves."""
