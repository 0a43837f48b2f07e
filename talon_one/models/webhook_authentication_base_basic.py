# Generated from spec/schemas/notifications/WebhookAuthenticationBaseBasic.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`WebhookAuthenticationBaseBasic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.webhook_authentication_base import WebhookAuthenticationBase

if TYPE_CHECKING:
    from talon_one.models.webhook_authentication_data_basic import WebhookAuthenticationDataBasic


class WebhookAuthenticationBaseBasic(WebhookAuthenticationBase):
    """Stored webhook credentials for HTTP basic authentication.

    Contract: spec/schemas/notifications/WebhookAuthenticationBaseBasic.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which the credentials are chosen.",
    )
    """Name by which the credentials are chosen."""

    type: WideProperty[str, Literal["basic"]] = prop(
        default="basic",
        enum=("basic",),
        doc="Marks the credentials as `basic`. The only value is `basic`. Filled in if left out.",
    )
    """Marks the credentials as `basic`. The only value is `basic`. Filled in if left out."""

    data: Property[WebhookAuthenticationDataBasic] = prop(
        doc="The credentials themselves.",
    )
    """The credentials themselves."""
