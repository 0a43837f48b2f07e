# Generated from spec/schemas/notifications/NewNotificationTest.yaml by `make generate`; do not edit.
"""`NewNotificationTest`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, former, prop


class NewNotificationTest(Model, retired="7.0"):
    """Test call to the URL of a notification.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/NewNotificationTest.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("campaign", "loyalty_added_deducted_points", "card_added_deducted_points", "coupon", "expiring_coupons", "expiring_points", "pending_to_active_points", "strikethrough_pricing", "tier_downgrade", "tier_upgrade", "tier_will_downgrade", "card_expiring_points"),
        doc="Type of notification to test. One of `campaign`, `loyalty_added_deducted_points`, "
        "`card_added_deducted_points`, `coupon`, `expiring_coupons`, `expiring_points`, "
        "`pending_to_active_points`, `strikethrough_pricing`, `tier_downgrade`, `tier_upgrade`, "
        "`tier_will_downgrade`, `card_expiring_points`.",
    )

    query_params: Property[Optional[dict[str, str]]] = prop(
        "queryParams",
        default=None,
        doc="Query parameters of the test call, keyed by name.",
    )
    _query_params: Property[Optional[dict[str, str]]] = former("query_params")

    headers: Property[Optional[dict[str, str]]] = prop(
        default=None,
        doc="HTTP headers of the test call, keyed by name.",
    )

    verb: Property[str] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method of the test call. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )

    url: Property[str] = prop(
        doc="URL to call.",
    )

    payload: Property[str] = prop(
        doc="Body of the test call.",
    )
