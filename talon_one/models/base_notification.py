# Generated from spec/schemas/notifications/BaseNotification.yaml by `make generate`; do not edit.
"""`BaseNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.base_notification_policy import BaseNotificationPolicy
    from talon_one.models.base_notification_webhook import BaseNotificationWebhook
    from talon_one.types import NotificationType


class BaseNotification(Model):
    """Notification set up in Talon.One: what it reports and where it is sent.

    Contract: spec/schemas/notifications/BaseNotification.yaml
    """

    __slots__ = ()

    policy: Property[BaseNotificationPolicy] = prop(
        doc="Settings whose structure depends on the type of notification, such as its name, triggers or "
        "scopes.",
    )
    """Settings whose structure depends on the type of notification, such as its name, triggers or scopes."""

    enabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the notification is enabled. The service's default is `true`.",
    )
    """Whether the notification is enabled. The service's default is `true`."""

    webhook: Property[BaseNotificationWebhook] = prop(
        doc="URL and headers the notification is sent with.",
    )
    """URL and headers the notification is sent with."""

    id: Property[int] = prop(
        minimum=1,
        doc="ID of the notification. At least 1.",
    )
    """ID of the notification. At least 1."""

    type: WideProperty[str, NotificationType] = prop(
        enum=("campaign", "loyalty_added_deducted_points", "card_added_deducted_points", "loyalty_added_deducted_points_balances", "loyalty_card_added_deducted_points_balances", "coupon", "expiring_coupons", "expiring_points", "card_expiring_points", "pending_to_active_points", "strikethrough_pricing", "tier_downgrade", "tier_upgrade", "tier_will_downgrade"),
        doc="What the notification reports; values starting with `card` or `loyalty_card` are about card-based "
        "loyalty programs. One of `campaign`, `loyalty_added_deducted_points`, "
        "`card_added_deducted_points`, `loyalty_added_deducted_points_balances`, "
        "`loyalty_card_added_deducted_points_balances`, `coupon`, `expiring_coupons`, `expiring_points`, "
        "`card_expiring_points`, `pending_to_active_points`, `strikethrough_pricing`, `tier_downgrade`, "
        "`tier_upgrade`, `tier_will_downgrade`.",
    )
    """What the notification reports; values starting with `card` or `loyalty_card` are about card-based loyalty
    programs. One of `campaign`, `loyalty_added_deducted_points`, `card_added_deducted_points`,
    `loyalty_added_deducted_points_balances`, `loyalty_card_added_deducted_points_balances`, `coupon`,
    `expiring_coupons`, `expiring_points`, `card_expiring_points`, `pending_to_active_points`,
    `strikethrough_pricing`, `tier_downgrade`, `tier_upgrade`, `tier_will_downgrade`.
    """
