# Generated from spec/schemas/rules/LimitCounter.yaml by `make generate`; do not edit.
"""`LimitCounter`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LimitCounter(Model):
    """How far one budget is used up, for the whole campaign or for a single customer, code or identifier.

    Contract: spec/schemas/rules/LimitCounter.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign whose budget is counted.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the campaign runs in.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    id: Property[int] = prop(
        doc="Internal number that identifies this counter record.",
    )

    action: Property[str] = prop(
        doc="What is being counted, such as `redeemCoupon` or `setDiscount`.",
    )

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Talon.One's internal number of the customer profile counted for; absent when not counted per "
        "customer.",
    )

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        max_length=1000,
        doc="Your own id (integration id) of the customer profile counted for; absent when not counted per "
        "customer. At most 1000 characters.",
    )

    coupon_id: Property[Optional[int]] = prop(
        "couponId",
        default=None,
        doc="Internal number of the coupon counted for; absent when not counted per coupon.",
    )

    coupon_value: Property[Optional[str]] = prop(
        "couponValue",
        default=None,
        doc="Code of the coupon counted for; absent when not counted per coupon.",
    )

    referral_id: Property[Optional[int]] = prop(
        "referralId",
        default=None,
        doc="Internal number of the referral counted for; absent when not counted per referral.",
    )

    referral_value: Property[Optional[str]] = prop(
        "referralValue",
        default=None,
        doc="Referral code counted for; absent when not counted per referral.",
    )

    identifier: Property[Optional[str]] = prop(
        default=None,
        doc="Entry of the session's `identifiers` counted for; absent when not counted per identifier.",
    )

    period: Property[Optional[str]] = prop(
        default=None,
        doc="Interval after which the count starts anew; absent when the limit holds for the whole lifetime.",
    )

    limit: Property[float] = prop(
        doc="Highest value the counter may reach.",
    )

    counter: Property[float] = prop(
        doc="How much has been used so far.",
    )
