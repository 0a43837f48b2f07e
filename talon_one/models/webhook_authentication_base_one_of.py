# Generated from spec/schemas/notifications/WebhookAuthenticationBaseOneOf.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationBaseOneOf`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.webhook_authentication_data_basic import WebhookAuthenticationDataBasic


class WebhookAuthenticationBaseOneOf(Model, retired="26.17"):
    """Stored webhook credentials for HTTP basic authentication; `WebhookAuthenticationBaseBasic` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/notifications/WebhookAuthenticationBaseOneOf.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name by which the credentials are chosen.",
    )
    """Name by which the credentials are chosen."""

    type: WideProperty[Optional[str], Optional[Literal["basic"]]] = prop(
        default=None,
        enum=("basic",),
        doc="Marks the credentials as `basic`. The only value is `basic`.",
    )
    """Marks the credentials as `basic`. The only value is `basic`."""

    data: Property[Optional[WebhookAuthenticationDataBasic]] = prop(
        default=None,
        doc="The credentials themselves.",
    )
    """The credentials themselves."""
