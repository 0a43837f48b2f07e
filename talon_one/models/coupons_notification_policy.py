# Generated from spec/schemas/notifications/CouponsNotificationPolicy.yaml by `make generate`; do not edit.
"""`CouponsNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CouponsNotificationPolicy(Model):
    """Settings of a notification about created, edited and deleted coupons.

    Contract: spec/schemas/notifications/CouponsNotificationPolicy.yaml
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

    batching_enabled: Property[Optional[bool]] = prop(
        "batchingEnabled",
        default=None,
        doc="Whether several items are collected and sent in one request instead of one request for each item. "
        "Default of the service: `true`.",
    )

    include_data: Property[Optional[bool]] = prop(
        "includeData",
        default=None,
        doc="Whether coupon data is put into the requests.",
    )

    batch_size: Property[Optional[int]] = prop(
        "batchSize",
        default=None,
        doc="Largest number of coupons sent together in one request. Default of the service: `1000`.",
    )
