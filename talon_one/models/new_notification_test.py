# Generated from spec/schemas/notifications/NewNotificationTest.yaml by `make generate`; do not edit.
"""`NewNotificationTest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.types import HttpVerb, NotificationTestType


class NewNotificationTest(Model, retired="7.0"):
    """Test call to the URL of a notification.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/NewNotificationTest.yaml
    """

    __slots__ = ()

    type: WideProperty[str, NotificationTestType] = prop(
        enum=("campaign", "loyalty_added_deducted_points", "card_added_deducted_points", "coupon", "expiring_coupons", "expiring_points", "pending_to_active_points", "strikethrough_pricing", "tier_downgrade", "tier_upgrade", "tier_will_downgrade", "card_expiring_points"),
        doc="Type of notification to test. One of `campaign`, `loyalty_added_deducted_points`, "
        "`card_added_deducted_points`, `coupon`, `expiring_coupons`, `expiring_points`, "
        "`pending_to_active_points`, `strikethrough_pricing`, `tier_downgrade`, `tier_upgrade`, "
        "`tier_will_downgrade`, `card_expiring_points`.",
    )
    """Type of notification to test. One of `campaign`, `loyalty_added_deducted_points`,
    `card_added_deducted_points`, `coupon`, `expiring_coupons`, `expiring_points`, `pending_to_active_points`,
    `strikethrough_pricing`, `tier_downgrade`, `tier_upgrade`, `tier_will_downgrade`, `card_expiring_points`.
    """

    query_params: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        "queryParams",
        default=None,
        doc="Query parameters of the test call, keyed by name.",
    )
    """Query parameters of the test call, keyed by name."""
    _query_params: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = former("query_params")
    """Deprecated: the former name of `query_params`."""

    headers: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        default=None,
        doc="HTTP headers of the test call, keyed by name.",
    )
    """HTTP headers of the test call, keyed by name."""

    verb: WideProperty[str, HttpVerb] = prop(
        enum=("POST", "PUT", "GET", "DELETE", "PATCH"),
        doc="HTTP method of the test call. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`.",
    )
    """HTTP method of the test call. One of `POST`, `PUT`, `GET`, `DELETE`, `PATCH`."""

    url: Property[str] = prop(
        doc="URL to call.",
    )
    """URL to call."""

    payload: Property[str] = prop(
        doc="Body of the test call.",
    )
    """Body of the test call."""
