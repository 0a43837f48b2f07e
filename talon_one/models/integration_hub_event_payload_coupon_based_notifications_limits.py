# Generated from spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotificationsLimits.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadCouponBasedNotificationsLimits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class IntegrationHubEventPayloadCouponBasedNotificationsLimits(Model):
    """One limit set on the use of a coupon.

    Contract: spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotificationsLimits.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        "Action",
        doc="What the limit counts, for example `redeemCoupon`.",
    )
    """What the limit counts, for example `redeemCoupon`."""

    limit: Property[float] = prop(
        "Limit",
        doc="Maximum number or amount.",
    )
    """Maximum number or amount."""

    period: Property[Optional[str]] = prop(
        "Period",
        default=None,
        doc="Period after which the count starts again, such as `daily` or `monthly`; absent for a limit "
        "without one.",
    )
    """Period after which the count starts again, such as `daily` or `monthly`; absent for a limit without one."""

    entities: WideProperty[list[str], Strings] = prop(
        "Entities",
        doc="What the limit is counted for separately, for example `Profile` for a limit for each customer.",
    )
    """What the limit is counted for separately, for example `Profile` for a limit for each customer."""
