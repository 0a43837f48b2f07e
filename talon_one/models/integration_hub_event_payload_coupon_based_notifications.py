# Generated from spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotifications.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadCouponBasedNotifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_payload_coupon_based_notifications_limits import IntegrationHubEventPayloadCouponBasedNotificationsLimits


class IntegrationHubEventPayloadCouponBasedNotifications(Model):
    """Content of an Integration Hub event about a created, changed or deleted coupon.

    Contract: spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotifications.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        "Id",
        doc="Internal number of the coupon that was created, changed or deleted.",
    )

    created: Property[datetime] = prop(
        "Created",
        doc="Time at which the coupon was created.",
    )

    campaign_id: Property[int] = prop(
        "CampaignId",
        doc="Internal number of the campaign the coupon belongs to.",
    )

    value: Property[str] = prop(
        "Value",
        doc="Coupon code a customer enters.",
    )

    usage_limit: Property[int] = prop(
        "UsageLimit",
        doc="How often the coupon can be redeemed, where `0` means without limit.",
    )

    discount_limit: Property[Optional[float]] = prop(
        "DiscountLimit",
        default=None,
        doc="Total discount amount the coupon can give over all its redemptions; absent when no such limit is "
        "set.",
    )

    reservation_limit: Property[Optional[int]] = prop(
        "ReservationLimit",
        default=None,
        doc="How many reservations of the coupon are allowed.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Moment from which the coupon is valid.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Moment after which the coupon is no longer valid.",
    )

    usage_counter: Property[int] = prop(
        "UsageCounter",
        doc="How often the coupon has been redeemed so far.",
    )

    discount_counter: Property[Optional[float]] = prop(
        "DiscountCounter",
        default=None,
        doc="Discount amount the coupon has given so far.",
    )

    discount_remainder: Property[Optional[float]] = prop(
        "DiscountRemainder",
        default=None,
        doc="Discount amount the coupon can still give.",
    )

    referral_id: Property[Optional[int]] = prop(
        "ReferralId",
        default=None,
        doc="Internal number of the referral the coupon is connected with, if any.",
    )

    recipient_integration_id: Property[Optional[str]] = prop(
        "RecipientIntegrationId",
        default=None,
        doc="Your id of the only customer who may redeem the coupon; absent when it is open to everyone.",
    )

    import_id: Property[Optional[int]] = prop(
        "ImportId",
        default=None,
        doc="Internal number of the import the coupon came with, for coupons loaded from a file.",
    )

    batch_id: Property[Optional[str]] = prop(
        "BatchId",
        default=None,
        doc="Identifier of the batch the coupon was created in.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        "Attributes",
        default=None,
        doc="Custom attribute values of the coupon, by attribute name.",
    )

    limits: Property[Optional[list[IntegrationHubEventPayloadCouponBasedNotificationsLimits]]] = prop(
        "Limits",
        default=None,
        doc="Limits set on the use of the coupon.",
    )

    published_at: Property[datetime] = prop(
        "PublishedAt",
        doc="Time at which Talon.One published the event.",
    )

    source_of_event: Property[str] = prop(
        "SourceOfEvent",
        doc="Origin of the change inside Talon.One.",
    )

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Talon.One user connected with the coupon change.",
    )
