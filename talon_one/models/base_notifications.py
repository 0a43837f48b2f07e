# Generated from spec/schemas/notifications/BaseNotifications.yaml by `make generate`; do not edit.
"""`BaseNotifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.base_notification import BaseNotification


class BaseNotifications(Model):
    """The notifications that are set up in Talon.One.

    Contract: spec/schemas/notifications/BaseNotifications.yaml
    """

    __slots__ = ()

    data: Property[Optional[list[BaseNotification]]] = prop(
        default=None,
        doc="The notifications.",
    )
