# Generated from spec/schemas/notifications/AddedDeductedPointsBalancesNotificationPolicy.yaml by `make generate`; do not edit.
"""`AddedDeductedPointsBalancesNotificationPolicy`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AddedDeductedPointsBalancesNotificationPolicy(Model):
    """Settings of a notification about added and deducted points that also carries the resulting balance, for
    profile-based loyalty programs.

    Contract: spec/schemas/notifications/AddedDeductedPointsBalancesNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name given to the notification by the person who set it up. At least 1 character.",
    )

    scopes: Property[list[str]] = prop(
        min_items=1,
        max_items=4,
        enum=("all", "campaign_manager", "management_api", "rule_engine"),
        doc="Origins of change that are reported, where `all` stands for every origin and the other values for "
        "the Campaign Manager, the Management API and the Rule Engine. One of `all`, `campaign_manager`, "
        "`management_api`, `rule_engine`. 1 to 4 items.",
    )
