# Generated from spec/schemas/notifications/CouponsNotificationPolicy.yaml by `make generate`; do not edit.
"""`CouponsNotificationPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import NotificationScope


class CouponsNotificationPolicy(Variant):
    """Settings of a notification about created, edited and deleted coupons.

    Contract: spec/schemas/notifications/CouponsNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the notification. At least 1 character.",
    )
    """Name of the notification. At least 1 character."""

    scopes: WideProperty[list[str], Sequence[NotificationScope]] = prop(
        min_items=1,
        max_items=4,
        enum=("all", "campaign_manager", "management_api", "rule_engine"),
        doc="Which changes are reported: `all`, or those made in the Campaign Manager, through the Management "
        "API or by the Rule Engine. One of `all`, `campaign_manager`, `management_api`, `rule_engine`. 1 to"
        " 4 items.",
    )
    """Which changes are reported: `all`, or those made in the Campaign Manager, through the Management API or by
    the Rule Engine. One of `all`, `campaign_manager`, `management_api`, `rule_engine`. 1 to 4 items.
    """

    batching_enabled: Property[Optional[bool]] = prop(
        "batchingEnabled",
        default=None,
        doc="Whether to collect several items and send them in one request. The service's default is `true`.",
    )
    """Whether to collect several items and send them in one request. The service's default is `true`."""

    include_data: Property[Optional[bool]] = prop(
        "includeData",
        default=None,
        doc="Whether the requests contain coupon data.",
    )
    """Whether the requests contain coupon data."""

    batch_size: Property[Optional[int]] = prop(
        "batchSize",
        default=None,
        doc="Maximum number of coupons in one request. The service's default is `1000`.",
    )
    """Maximum number of coupons in one request. The service's default is `1000`."""
