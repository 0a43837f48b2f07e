# Generated from spec/schemas/rules/LimitCounter.yaml by `make generate`; do not edit.
"""`LimitCounter`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LimitCounter(Model):
    """How much of one budget is used, for the whole campaign or for a single customer, code or identifier.

    Contract: spec/schemas/rules/LimitCounter.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign whose budget it is.",
    )
    """ID of the campaign whose budget it is."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the campaign runs in.",
    )
    """ID of the Application the campaign runs in."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    id: Property[int] = prop(
        doc="ID of the counter.",
    )
    """ID of the counter."""

    action: Property[str] = prop(
        doc="What is counted, such as `redeemCoupon` or `setDiscount`.",
    )
    """What is counted, such as `redeemCoupon` or `setDiscount`."""

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile; absent when not counted for each customer.",
    )
    """Internal ID of the customer profile; absent when not counted for each customer."""

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the customer profile; absent when not counted for each customer. At most 1000 "
        "characters.",
    )
    """Integration ID of the customer profile; absent when not counted for each customer. At most 1000
    characters.
    """

    coupon_id: Property[Optional[int]] = prop(
        "couponId",
        default=None,
        doc="ID of the coupon; absent when not counted for each coupon.",
    )
    """ID of the coupon; absent when not counted for each coupon."""

    coupon_value: Property[Optional[str]] = prop(
        "couponValue",
        default=None,
        doc="Code of the coupon; absent when not counted for each coupon.",
    )
    """Code of the coupon; absent when not counted for each coupon."""

    referral_id: Property[Optional[int]] = prop(
        "referralId",
        default=None,
        doc="ID of the referral; absent when not counted for each referral.",
    )
    """ID of the referral; absent when not counted for each referral."""

    referral_value: Property[Optional[str]] = prop(
        "referralValue",
        default=None,
        doc="Referral code; absent when not counted for each referral.",
    )
    """Referral code; absent when not counted for each referral."""

    identifier: Property[Optional[str]] = prop(
        default=None,
        doc="One of the session's `identifiers`; absent when not counted for each identifier.",
    )
    """One of the session's `identifiers`; absent when not counted for each identifier."""

    period: Property[Optional[str]] = prop(
        default=None,
        doc="Period after which the count starts again; absent when the limit applies to the whole lifetime.",
    )
    """Period after which the count starts again; absent when the limit applies to the whole lifetime."""

    limit: Property[float] = prop(
        doc="Maximum of the counter.",
    )
    """Maximum of the counter."""

    counter: Property[float] = prop(
        doc="How much has been used so far.",
    )
    """How much has been used so far."""
