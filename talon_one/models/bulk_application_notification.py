# Generated from spec/schemas/notifications/BulkApplicationNotification.yaml by `make generate`; do not edit.
"""`BulkApplicationNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.application_notification import ApplicationNotification


class BulkApplicationNotification(Model):
    """Notification with several changes in an Application.

    Contract: spec/schemas/notifications/BulkApplicationNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[ApplicationNotification], Sequence[ApplicationNotification]] = prop(
        doc="One entry for each change.",
    )
    """One entry for each change."""
