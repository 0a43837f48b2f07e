# Generated from spec/schemas/notifications/CardAddedDeductedPointsNotificationPolicy.yaml by `make generate`; do not edit.
"""`CardAddedDeductedPointsNotificationPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import NotificationScope


class CardAddedDeductedPointsNotificationPolicy(Variant):
    """Settings of a notification about single additions and deductions of points in a card-based loyalty
    program.

    Contract: spec/schemas/notifications/CardAddedDeductedPointsNotificationPolicy.yaml
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
