# Generated from spec/schemas/notifications/BaseNotifications.yaml by `make generate`; do not edit.
"""`BaseNotifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.base_notification import BaseNotification


class BaseNotifications(Model):
    """The notifications that are set up in Talon.One.

    Contract: spec/schemas/notifications/BaseNotifications.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[BaseNotification]], Optional[Sequence[BaseNotification]]] = prop(
        default=None,
        doc="The notifications.",
    )
    """The notifications."""
