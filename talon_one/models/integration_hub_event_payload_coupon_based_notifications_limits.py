# Generated from spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotificationsLimits.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadCouponBasedNotificationsLimits`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationHubEventPayloadCouponBasedNotificationsLimits(Model):
    """One limit set on the use of a coupon.

    Contract: spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotificationsLimits.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        "Action",
        doc="What the limit counts, for example `redeemCoupon`.",
    )

    limit: Property[float] = prop(
        "Limit",
        doc="Largest count or amount allowed.",
    )

    period: Property[Optional[str]] = prop(
        "Period",
        default=None,
        doc="Span of time the limit is counted over, such as `daily` or `monthly`; absent when the limit is not"
        " tied to one.",
    )

    entities: Property[list[str]] = prop(
        "Entities",
        doc="Things the limit is counted for separately, for example `Profile` for a limit on each customer.",
    )
