# Generated from spec/schemas/effects/StrikethroughLabelingNotification.yaml by `make generate`; do not edit.
"""`StrikethroughLabelingNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.strikethrough_changed_item import StrikethroughChangedItem
    from talon_one.models.strikethrough_trigger import StrikethroughTrigger


class StrikethroughLabelingNotification(Model):
    """Notification with new strikethrough prices and labels of catalog items. A large update arrives in several
    batches.

    Contract: spec/schemas/effects/StrikethroughLabelingNotification.yaml
    """

    __slots__ = ()

    version: WideProperty[Optional[str], Optional[Literal["v2"]]] = prop(
        default=None,
        enum=("v2",),
        doc="Version of the message format; only present for scheduled updates. The only value is `v2`.",
    )
    """Version of the message format; only present for scheduled updates. The only value is `v2`."""

    valid_from: Property[Optional[datetime]] = prop(
        "validFrom",
        default=None,
        doc="Time from which the prices and labels apply; only present for scheduled updates.",
    )
    """Time from which the prices and labels apply; only present for scheduled updates."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose strikethrough rules were evaluated.",
    )
    """ID of the Application whose strikethrough rules were evaluated."""

    current_batch: Property[int] = prop(
        "currentBatch",
        doc="Number of this message within the update; compare with `total_batches`.",
    )
    """Number of this message within the update; compare with `total_batches`."""

    total_batches: Property[int] = prop(
        "totalBatches",
        doc="Number of messages that make up the whole update.",
    )
    """Number of messages that make up the whole update."""

    trigger: Property[StrikethroughTrigger] = prop(
        doc="The change that triggered the evaluation.",
    )
    """The change that triggered the evaluation."""

    changed_items: WideProperty[list[StrikethroughChangedItem], Sequence[StrikethroughChangedItem]] = prop(
        "changedItems",
        doc="Catalog items of this batch with their current effects.",
    )
    """Catalog items of this batch with their current effects."""

    notification_type: WideProperty[Optional[str], Optional[Literal["StrikethroughPrice"]]] = prop(
        "NotificationType",
        default=None,
        enum=("StrikethroughPrice",),
        doc="Type of this notification, which tells it from others. The only value is `StrikethroughPrice`. "
        "Required since version 12.0.",
    )
    """Type of this notification, which tells it from others. The only value is `StrikethroughPrice`. Required
    since version 12.0.
    """

    sent_at: Property[Optional[datetime]] = prop(
        "sentAt",
        default=None,
        doc="Time at which the message was sent. Required since version 12.0.",
    )
    """Time at which the message was sent. Required since version 12.0."""
