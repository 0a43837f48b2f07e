# Generated from spec/schemas/notifications/NewNotificationTest.yaml by `make generate`; do not edit.
"""`NewNotificationTest`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, former, prop


class NewNotificationTest(Model, retired="7.0"):
    """Trial call to be made to the target of a notification.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/notifications/NewNotificationTest.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("campaign", "loyalty_added_deducted_points", "card_added_deducted_points", "coupon", "expiring_coupons", "expiring_points", "pending_to_active_points", "strikethrough_pricing", "tier_downgrade", "tier_upgrade", "tier_will_downgrade", "card_expiring_points"),
        doc="Kind of notification that is tried out. One of `campaign`, `loyalty_added_deducted_points`, "
        "`card_added_deducted_points`, `coupon`, `expiring_coupons`, `expiring_points`, "
        "`pending_to_active_points`, `strikethrough_pricing`, `tier_downgrade`, `tier_upgrade`, "
        "`tier_will_downgrade`, `card_expiring_points`.",
    )

    query_params: Property[Optional[dict[str, str]]] = prop(
        "queryParams",
        default=None,
        doc="Query parameters to send with the trial call, by name.",
    )
    _query_params: Property[Optional[dict[str, str]]] = former("query_params")

    headers: Property[Optional[dict[str, str]]] = prop(
        default=None,
        doc="HTTP headers to send with the trial call, by name.",
    )

    verb: Property[str] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method to call the address with. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )

    url: Property[str] = prop(
        doc="Address to call.",
    )

    payload: Property[str] = prop(
        doc="Body to send with the trial call.",
    )
