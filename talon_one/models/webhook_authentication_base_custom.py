# Generated from spec/schemas/notifications/WebhookAuthenticationBaseCustom.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`WebhookAuthenticationBaseCustom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.webhook_authentication_base import WebhookAuthenticationBase

if TYPE_CHECKING:
    from talon_one.models.webhook_authentication_data_custom import WebhookAuthenticationDataCustom


class WebhookAuthenticationBaseCustom(WebhookAuthenticationBase):
    """Stored webhook credentials that are sent in headers of your own.

    Contract: spec/schemas/notifications/WebhookAuthenticationBaseCustom.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which the credentials are chosen.",
    )
    """Name by which the credentials are chosen."""

    type: WideProperty[str, Literal["custom"]] = prop(
        default="custom",
        enum=("custom",),
        doc="Marks the credentials as `custom`. The only value is `custom`. Filled in if left out.",
    )
    """Marks the credentials as `custom`. The only value is `custom`. Filled in if left out."""

    data: Property[WebhookAuthenticationDataCustom] = prop(
        doc="The credentials themselves.",
    )
    """The credentials themselves."""
